/** Codes of aims and of what hangs on them. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'FundModel',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2526, 2627],
    codes: `
10 | Community Learning | until 2526
11 | Tailored Learning | from 2024-08-01
25 | 16-19 funding
35 | Adult skills (starts to July 2024) | to 2024-07-31
36 | Apprenticeships | from 2017-05-01
37 | Skills Bootcamps
38 | Adult Skills Fund | from 2024-08-01
81 | Other adult
82 | Other 16-19
99 | No agency funding
39 | Growth and Skills short courses | from 2026-08-01 | since 2627 | seen 2627`,
  },
  {
    field: 'ProgType',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2526, 2627],
    codes: `
25 | Apprenticeship standard | seen 2526
30 | T Level foundation year | seen 2526
31 | T Level programme | seen 2526
32 | Skills Bootcamps | seen 2526
33 | Combined authorities | seen 2526
2 | Advanced apprenticeship framework | until 2425
3 | Intermediate apprenticeship framework | until 2425
20 | Higher apprenticeship framework | until 2425
21 | Higher apprenticeship framework | until 2425
22 | Higher apprenticeship framework | until 2425
23 | Higher apprenticeship framework | until 2425
34 | Apprenticeship unit | since 2627 | seen 2627`,
  },
  {
    field: 'AimType',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2021, 2526, 2627],
    codes: `
1 | Programme aim
3 | Component aim of a programme
4 | Aim outside a programme
5 | Core aim, 16-19 funding`,
  },
  {
    field: 'CompStatus',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2021, 2526, 2627],
    codes: `
1 | Continuing
2 | Completed
3 | Withdrawn
6 | Agreed break in learning`,
  },
  {
    field: 'Outcome',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2324, 2526, 2627],
    codes: `
1 | Achieved
2 | Partly achieved
3 | Not achieved
8 | Learning complete, outcome awaited`,
  },
  {
    // The same in 2021-22 and, without 28, in 2026-27; a rule of 2025-26 still names 28.
    field: 'WithdrawReason',
    complete: true,
    safeToEnforce: true,
    seen: 2627,
    seenFor: [2021, 2122, 2627],
    codes: `
2 | Moved to another provider
3 | Injury or illness
7 | Moved provider by agreement with the agency
28 | OLASS: beyond the provider's control | until 2526 | seen 2526
29 | Made redundant
40 | Moved to a new aim, same provider
41 | Moved provider under a government strategy
42 | Academic failure or not allowed to progress (HE)
43 | Financial reasons
44 | Other personal reasons
45 | Written off after a lapse of time (HE)
46 | Exclusion
47 | Moved provider through a merger
48 | Industry placement: beyond the provider's control
97 | Other
98 | Reason not known`,
  },
  {
    field: 'WorkPlaceMode',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Internal, simulated
2 | External`,
  },
  {
    field: 'TLOut',
    complete: true,
    safeToEnforce: true,
    seen: 2425,
    seenFor: [2425],
    codes: `
1 | More confidence
2 | Ready for further learning
3 | Better skills for work
4 | Better essential skills
5 | Better able to support a child
6 | Better physical health
7 | Better mental health
8 | Takes part in the community
9 | Understands democratic values
10 | Better skills for independent living
11 | None of these`,
  },
  {
    field: 'AFinType',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2324, 2526],
    codes: `
TNP | Total negotiated price
PMR | Payment record
RIP | Price reduction | from 2026-08-01 | since 2627 | seen 2627`,
  },
  {
    field: 'AFinCode',
    type: 'TNP',
    title: 'Total negotiated price',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2526],
    codes: `
1 | Total training price
2 | Total assessment price
3 | Residual training price
4 | Residual assessment price`,
  },
  {
    field: 'AFinCode',
    type: 'PMR',
    title: 'Payment record',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2526],
    codes: `
1 | Training payment
2 | Assessment payment
3 | Paid back to the employer`,
  },
  {
    field: 'ProvSpecDelMonOccur',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2526],
    codes: `
A | Occurrence A
B | Occurrence B
C | Occurrence C
D | Occurrence D`,
  },
];
