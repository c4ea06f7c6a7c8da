/** Codes of learning delivery funding and monitoring. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'LearnDelFAMType',
    complete: true,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2021, 2526],
    codes: `
SOF | Source of funding | max 1
FFI | Full or co-funding indicator | max 1
EEF | Enhanced apprenticeship funding | max 1
RES | Restart indicator | max 1
LSF | Learning support funding
ADL | Advanced learner loans indicator | max 1
ALB | Loans bursary funding
ASL | Community learning provision type | until 2526 | max 1
ACL | Tailored learning purpose | max 1
AFL | Family learning | max 1
LDM | Learning delivery monitoring | max 6
DAM | Devolved area monitoring | max 6
FLN | Family English, maths and language | max 1
ACT | Apprenticeship contract type
EVI | Event indicator | since 2526`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'SOF',
    title: 'Source of funding',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2526],
    maxOccurs: 1,
    gap: 'Codes after 123 were not seen.',
    codes: `
1 | Office for Students (OfS)
105 | Adult skills funded
107 | 16-19 funded
108 | Local authority, community learning | seen 2122
110 | Greater Manchester CA
111 | Liverpool City Region CA
112 | West Midlands CA
113 | West of England CA
114 | Tees Valley CA
115 | Cambridgeshire and Peterborough CA
116 | Greater London Authority
117 | North of Tyne CA | to 2024-07-31
118 | South Yorkshire MCA
119 | West Yorkshire CA
120 | North East MCA
121 | East Midlands CCA
122 | York and North Yorkshire CA
123 | Cornwall Council
998 | Other | seen 2021`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'FFI',
    title: 'Full or co-funding indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2526],
    maxOccurs: 1,
    codes: `
1 | Fully funded learning aim
2 | Co-funded learning aim`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'EEF',
    title: 'Eligibility for enhanced apprenticeship funding',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
2 | 16-18 funding at 19 or over
3 | 19-23 funding at 24 or over
4 | Extended funding`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'RES',
    title: 'Restart indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Learning aim restarted`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'LSF',
    title: 'Learning support funding',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Learning support funding`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'ADL',
    title: 'Advanced learner loans indicator',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Financed by a loan`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'ALB',
    title: 'Advanced learner loans bursary funding',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Rate 1
2 | Rate 2
3 | Rate 3`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'ACT',
    title: 'Apprenticeship contract type',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Contract with the employer
2 | Contract with the funding agency`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'FLN',
    title: 'Family English, maths and language',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Formula funded from adult education`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'ASL',
    title: 'Community learning provision type',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Personal and community development
2 | Neighbourhood learning
3 | Family English, maths and language
4 | Wider family learning`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'ACL',
    title: 'Tailored learning purpose',
    complete: true,
    safeToEnforce: true,
    seen: 2425,
    seenFor: [2425],
    maxOccurs: 1,
    codes: `
1 | Engaging, building confidence | from 2023-08-01
2 | Preparation for further learning | from 2023-08-01
3 | Preparation for employment | from 2023-08-01
4 | Essential skills | from 2023-08-01
5 | Parents and carers supporting children | from 2023-08-01
6 | Health and well-being | from 2023-08-01
7 | Developing stronger communities | from 2023-08-01`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'AFL',
    title: 'Family learning',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2425],
    maxOccurs: 1,
    gap: 'The code itself was not seen.',
    codes: `
1 | Family learning | unconfirmed`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'EVI',
    title: 'Event indicator',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2526],
    gap: 'The codes were not in any source.',
    codes: `
`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'LDM',
    title: 'Learning delivery monitoring',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021, 2526],
    maxOccurs: 6,
    gap: 'Some codes above 376, and the closing dates of many, were not seen.',
    codes: `
034 | OLASS, in custody | to 2022-07-31 | seen 2324
086 | OLASS, in the community | from 2007-08-01 | to 2022-07-31 | seen 2324
118 | Proxy Learning Aim | from 2010-08-01 | seen 2526
127 | Access to Apprenticeships | from 2011-08-01 | to 2014-07-31 | until 2021
129 | Group Training Association (GTA) | from 2011-08-01
130 | Apprenticeship training agency | from 2011-08-01
131 | NEET Apprenticeship starts | from 2011-09-01 | to 2015-08-31
132 | AGE grant, payment trigger to 2014 | from 2012-02-08 | to 2014-12-31
318 | Mandated to skills training | seen 2526
320 | 14-16 EFA Direct Funded Students | from 2013-08-01
321 | 14-16 Home Educated Students | from 2013-08-01
322 | Residential Courses | from 2013-08-01
324 | Personalised learning programme (LLDD) | from 2013-08-01
328 | Released on temporary licence | from 2013-08-01
331 | King's Trust TEAM | from 2014-08-01 | seen 2526
333 | AGE grant, payment trigger 2015-16 | from 2015-01-01 | to 2016-03-31
334 | AGE grant, strategic partner 2015 | from 2015-01-01 | to 2015-12-31
345 | Sheffield City Region Skills Bank | from 2015-08-01 | to 2021-03-31
347 | Steel industries redundancy | from 2015-08-01
348 | Seasonal worker pilot | from 2016-04-01
349 | AGE grant, payment trigger 2016-17 | from 2016-04-01 | to 2017-07-31
351 | Former employer ownership pilot | from 2015-04-01 | to 2017-07-31
352 | HESA-generated ILR file | from 2016-08-01
353 | Sporting excellence, not apprenticeship | from 2017-08-01
354 | Theatre and live events, not apprenticeship | from 2017-08-01 | to 2020-07-31 | until 2021
355 | Sea fishing, not apprenticeship | from 2017-08-01
356 | Apprenticeship for own employees | from 2017-05-01
357 | Procured adult education budget | from 2017-11-01 | to 2021-07-31
358 | Extended non-levy apprenticeships | from 2018-01-01 | until 2425 | seen 2526
359 | Career Learning Pilot | from 2018-08-01 | to 2020-07-31
360 | Flexible Learning Fund | from 2018-08-01 | to 2019-07-31
361 | Apprenticeship payment record waiver | from 2017-05-01
362 | Apprentice care leavers | from 2018-08-01
363 | Learners in receipt of low wages | from 2018-08-01 | end unknown | seen 2425
364 | Adult education budget run-down | from 2018-08-01 | to 2019-07-31
365 | Institute of Technology Provision | from 2019-08-01
366 | Non-levy contract, authorised apprentices | from 2019-06-01
367 | De-merger monitoring | from 2019-07-01
368 | COVID-19 withdrawals | from 2020-03-21
369 | COVID-19 new programme starts | from 2020-03-21
370 | Short term funding initiative 1 | from 2020-08-01
371 | Short term funding initiative 2 | from 2020-08-01
372 | Short term funding initiative 3 | from 2020-08-01
373 | Short term funding initiative 4 | from 2020-08-01
374 | Amended earnings calculation | from 2020-07-01 | end unknown
375 | Sector-based work academy training | from 2020-09-01
376 | COVID-19 offer, aged 19 | from 2020-09-01
377 | 19-24 traineeship 2020 | until 2425 | seen 2526
378 | Free Courses for Jobs, level 3 | from 2021-04-01 | seen 2526
379 | Procured adult education budget 2021 | from 2021-08-01 | seen 2526
381 | 14-16 provision | seen 2526
382 | Free Courses for Jobs, low wage | seen 2526
384 | T Levels for Adults Pilot | until 2425 | seen 2526
385 | Multiply | seen 2223
388 | Procured adult education budget 2023 | seen 2526
391 | Earnings Threshold | from 2024-08-01 | seen 2526
395 | Project S pilot, adult skills fund | seen 2526
396 | Project S pilot, bootcamps | end unknown | seen 2526
399 | Tailored learning funding, first kind | seen 2526
400 | Tailored learning funding, second kind | seen 2526
401 | Tailored learning funding, third kind | seen 2526`,
  },
  {
    field: 'LearnDelFAMCode',
    type: 'DAM',
    title: 'Devolved area monitoring',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021, 2526],
    maxOccurs: 6,
    gap: 'Codes 043 to 113 and extended closing dates were not seen.',
    codes: `
001 | Postcode validation exclusion | from 2019-08-01 | seen 2526
002 | Procured devolved adult education | from 2019-08-01
003 | Devolved AEB Innovation Fund | from 2019-08-01
004 | Devolved flexible allocation | from 2019-08-01
005 | Test and learn: English and maths | from 2019-08-01 | to 2021-07-31
006 | Test and Learn Pilot ESOL | from 2019-08-01 | to 2021-07-31
007 | Test and Learn Pilot Digital | from 2019-08-01 | to 2021-07-31
008 | Sector Specific Monitoring | from 2019-08-01
009 | Devolved British Sign Language | from 2019-08-01
010 | Devolved AEB Low Wage Pilot | from 2019-08-01
011 | Level2 contingency | from 2019-08-01 | to 2020-02-01
012 | Level 3 contingency | from 2019-08-01 | to 2020-02-01
013 | Sector-based work academy | from 2019-08-01 | to 2026-07-31 | seen 2526
014 | Work academy: work experience | from 2019-08-01 | to 2021-07-31
015 | Work academy: job outcome | from 2019-08-01 | to 2026-07-31 | seen 2526
016 | Work academy: component aim | from 2019-08-01 | to 2021-07-31
017 | Innovation Engagement Payment | from 2019-08-01 | to 2021-07-31
018 | Innovation On-Programme Payment | from 2019-08-01 | to 2021-07-31
019 | Innovation Outcome Payment Type 1 | from 2019-08-01 | to 2021-07-31
020 | Innovation Outcome Payment Type 2 | from 2019-08-01 | to 2021-07-31
021 | Innovation Outcome Payment Type 3 | from 2019-08-01 | to 2021-07-31
022 | Non-Standard Contract Management | from 2020-02-01
023 | Devolved delivery exclusion | from 2019-08-01 | seen 2526
024 | Workplace-based provision | from 2020-08-01
025 | Category: engagement | from 2020-08-01
026 | Test and learn Pilot Innovation | from 2020-08-01
027 | Targeted in-work progression | from 2020-08-01
028 | Category: employability | from 2020-08-01
029 | Category: foundation skills | from 2020-08-01
030 | Category: intermediate or advanced | from 2020-08-01
031 | Category: personal development | from 2020-08-01
032 | Commonwealth Games | from 2020-08-01
033 | Coventry City of Culture | from 2020-08-01
034 | Construction Project | from 2020-08-01
035 | Level 3 expansion initiative | from 2020-08-01
036 | Level 2 expansion initiative | from 2020-08-01
037 | Test and learn: over 50 | from 2020-08-01
038 | Upskilling staff for SEND learners | from 2020-08-01
039 | High value courses premium extension | from 2020-08-01 | to 2021-07-31
040 | Devolved Area Skills Projects | from 2020-08-01
041 | Progress to Work extended | from 2020-08-01
042 | Sector Gateway Component aim | from 2020-08-01
114 | Redundancy eligibility | from 2026-08-01 | since 2627 | seen 2627`,
  },
];
