/** Codes of employment statuses and their monitoring. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'EmpStat',
    complete: true,
    safeToEnforce: true,
    seen: 2425,
    seenFor: [2021, 2425, 2627],
    codes: `
10 | In paid employment
11 | Not employed, looking and available for work
12 | Not employed, not looking or not available
98 | Not known / not provided`,
  },
  {
    field: 'ESMType',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2021, 2223, 2526],
    codes: `
SEI | Self employment indicator
EII | Employment intensity indicator
LOU | Length of unemployment
LOE | Length of employment
BSI | Benefit status indicator
PEI | Previous education indicator
SEM | Small employer
OET | Other employment type`,
  },
  {
    field: 'ESMCode',
    type: 'SEI',
    title: 'Self employment indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Self-employed`,
  },
  {
    field: 'ESMCode',
    type: 'EII',
    title: 'Employment intensity indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | 16 hours a week or more | to 2013-07-31 | until 2526
2 | Under 16 hours a week | to 2018-07-31 | until 2526
3 | 16 to 19 hours a week | to 2018-07-31 | until 2526
4 | 20 hours a week or more | to 2018-07-31 | until 2526
5 | 0 to 10 hours a week
6 | 11 to 20 hours a week
7 | 21 to 30 hours a week
8 | 31 hours a week or more`,
  },
  {
    field: 'ESMCode',
    type: 'LOU',
    title: 'Length of unemployment',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Under 6 months
2 | 6 to 11 months
3 | 12 to 23 months
4 | 24 to 35 months
5 | 36 months or more`,
  },
  {
    field: 'ESMCode',
    type: 'LOE',
    title: 'Length of employment',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Up to 3 months
2 | 4 to 6 months
3 | 7 to 12 months
4 | Over 12 months`,
  },
  {
    field: 'ESMCode',
    type: 'BSI',
    title: 'Benefit status indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Jobseeker's Allowance
2 | ESA, work-related activity group | to 2020-07-31
3 | Other state benefit (to July 2020) | to 2020-07-31
4 | Universal Credit
5 | Employment and Support Allowance | from 2020-08-01
6 | Other state benefit | from 2020-08-01`,
  },
  {
    field: 'ESMCode',
    type: 'PEI',
    title: 'Previous education indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | In full-time education before`,
  },
  {
    field: 'ESMCode',
    type: 'SEM',
    title: 'Small employer',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Small employer`,
  },
  {
    field: 'ESMCode',
    type: 'OET',
    title: 'Other employment type',
    complete: true,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2223, 2425, 2526],
    maxOccurs: 3,
    codes: `
1 | Made redundant
2 | Small or medium employer (bootcamps)
3 | Employer has changed | seen 2223
4 | Job outcome from a funded programme | from 2024-08-01 | seen 2425`,
  },
];
