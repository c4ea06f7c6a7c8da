/** Codes of what is known about the learner. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    // The same in 2020-21 and 2026-27, and so between them.
    field: 'Ethnicity',
    complete: true,
    safeToEnforce: true,
    seen: 2627,
    seenFor: [2021, 2627],
    codes: `
31 | White British
32 | Irish
33 | Gypsy or Irish Traveller
34 | Any Other White background
35 | White and Black Caribbean
36 | White and Black African
37 | White and Asian
38 | Any other mixed background
39 | Indian
40 | Pakistani
41 | Bangladeshi
42 | Chinese
43 | Any other Asian background
44 | African
45 | Caribbean
46 | Any other Black background
47 | Arab
98 | Any other ethnic group
99 | Not provided`,
  },
  {
    field: 'Sex',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2627],
    codes: `
F | Female
M | Male`,
  },
  {
    field: 'LLDDHealthProb',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2021, 2526, 2627],
    codes: `
1 | Considers they have one
2 | Considers they have none
9 | Not told | seen 2021`,
  },
  {
    field: 'LLDDCat',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2122, 2526, 2627],
    codes: `
1 | Emotional/behavioural difficulties | to 2015-07-31 | until 2526
2 | Multiple disabilities | to 2015-07-31 | until 2526
3 | Multiple learning difficulties | to 2015-07-31 | until 2526
4 | Vision impairment
5 | Hearing impairment
6 | Disability affecting mobility
7 | Profound complex disabilities
8 | Social and emotional difficulties
9 | Mental health difficulty
10 | Moderate learning difficulty
11 | Severe learning difficulty
12 | Dyslexia
13 | Dyscalculia
14 | Autism spectrum disorder
15 | Asperger's syndrome | to 2025-07-31 | seen 2526
16 | Temporary, after illness or accident
17 | Speech, language, communication
18 | | confirmed 2627 | seen 2627
93 | Other physical disability
94 | Other specific learning difficulty
95 | Other medical condition
96 | Other learning difficulty
97 | Other disability
98 | Prefer not to say
99 | Not provided`,
  },
  {
    field: 'PrimaryLLDD',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2526],
    codes: `
1 | The primary one`,
  },
  {
    field: 'Accom',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    codes: `
5 | Lives in accommodation of the provider`,
  },
  {
    field: 'PriorLevel',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2122, 2526, 2627],
    codes: `
1 | Entry level
2 | Level 1
3 | Level 2
4 | Full level 2
5 | Level 3
6 | Full level 3
7 | Level 4
8 | Level 5
9 | Level 6
10 | Level 7 and above
97 | Other, level not known
98 | Not known
99 | No qualifications`,
  },
  {
    field: 'MathGrade',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    gap: 'Grades added since 2020-21 were not seen.',
    codes: `
1
2
3
4
5
6
7
8
9
A
A*
A*A
A*A*
AA
AB
B
BB
BC
C
CC
CD
D
DD
DE
E
EE
EF
F
FF
FG
G
GG
N
NONE
U`,
  },
  {
    field: 'EngGrade',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    gap: 'Grades added since 2020-21 were not seen.',
    codes: `
1
2
3
4
5
6
7
8
9
A
A*
A*A
A*A*
AA
AB
B
BB
BC
C
CC
CD
D
DD
DE
E
EE
EF
F
FF
FG
G
GG
N
NONE
U`,
  },
  {
    field: 'LearnFAMType',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2021, 2526],
    codes: `
HNS | High needs students | max 1
EHC | Education health care plan | max 1
DLA | Disabled students allowance | max 1
LSR | Learner support reason | max 4
SEN | Special educational needs | max 1
NLM | National learner monitoring | max 2
EDF | 16-19 disadvantage funding | max 2
MCF | GCSE maths condition of funding | max 1
ECF | GCSE English condition of funding | max 1
FME | Free meals eligibility | max 1
EMH | English minimum hours | since 2526 | max 1
MMH | Maths minimum hours | since 2526 | max 1`,
  },
  {
    field: 'LearnFAMCode',
    type: 'HNS',
    title: 'High needs students',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Top-up funding from the local authority`,
  },
  {
    field: 'LearnFAMCode',
    type: 'EHC',
    title: 'Education health care plan',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Has an EHC plan`,
  },
  {
    field: 'LearnFAMCode',
    type: 'DLA',
    title: 'Disabled students allowance',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | OfS funded, receives the allowance`,
  },
  {
    field: 'LearnFAMCode',
    type: 'LSR',
    title: 'Learner support reason',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 4,
    gap: 'Changes since 2020-21 were not seen.',
    codes: `
36 | Care to Learn
55 | 16-19 bursary, vulnerable group
56 | 16-19 bursary, discretionary
57 | Residential support
58 | 19+ hardship
59 | 20+ childcare
60 | 19+ residential access`,
  },
  {
    field: 'LearnFAMCode',
    type: 'SEN',
    title: 'Special educational needs',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Special educational needs`,
  },
  {
    field: 'LearnFAMCode',
    type: 'NLM',
    title: 'National learner monitoring',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 2,
    gap: 'Codes opened during a year were not seen.',
    codes: `
17 | Came with a provider merger
18 | Moved by minimum contract level
21 | 16-19 tuition fund tutoring | to 2024-07-31 | seen 2425
22 | Repeats up to a final year of 16-19 | seen 2526`,
  },
  {
    field: 'LearnFAMCode',
    type: 'EDF',
    title: 'Eligibility for 16-19 disadvantage funding',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 2,
    codes: `
1 | No maths GCSE by end of year 11
2 | No English GCSE by end of year 11`,
  },
  {
    field: 'LearnFAMCode',
    type: 'MCF',
    title: 'GCSE maths condition of funding',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Exempt: learning difficulty
2 | Exempt: equivalent overseas qualification
3 | Met: equivalent UK qualification
4 | Met: maths GCSE taken at another institution
5 | Holds functional skills maths level 2 | from 2019-08-01`,
  },
  {
    field: 'LearnFAMCode',
    type: 'ECF',
    title: 'GCSE English condition of funding',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    maxOccurs: 1,
    codes: `
1 | Exempt: learning difficulty
2 | Exempt: equivalent overseas qualification
3 | Met: equivalent UK qualification
4 | Met: English GCSE taken at another institution
5 | Holds functional skills English level 2 | from 2019-08-01`,
  },
  {
    field: 'LearnFAMCode',
    type: 'FME',
    title: 'Free meals eligibility',
    complete: true,
    safeToEnforce: false,
    seen: 2425,
    seenFor: [2021, 2425],
    wholeIn: [2425],
    maxOccurs: 1,
    codes: `
2 | Receives free meals, 16-19`,
  },
  {
    field: 'LearnFAMCode',
    type: 'EMH',
    title: 'English minimum hours',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2526],
    maxOccurs: 1,
    gap: 'The code itself was not seen.',
    codes: `
1 | Minimum hours met | unconfirmed`,
  },
  {
    field: 'LearnFAMCode',
    type: 'MMH',
    title: 'Maths minimum hours',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2526],
    maxOccurs: 1,
    gap: 'The code itself was not seen.',
    codes: `
1 | Minimum hours met | unconfirmed`,
  },
  {
    field: 'ContPrefCode',
    type: 'PMC',
    title: 'Preferred method of contact',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Not by post | to 2018-05-25
2 | Not by telephone | to 2018-05-25
3 | Not by e-mail | to 2018-05-25
4 | By post
5 | By telephone
6 | By e-mail`,
  },
  {
    field: 'ContPrefCode',
    type: 'RUI',
    title: 'Restricted use indicator',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Not about courses | to 2018-05-25
2 | Not for surveys and research | to 2018-05-25
3 | Not at all (old code) | to 2013-07-31
4 | Not at all: severe illness or other reason
5 | Not at all: has died
6 | About courses
7 | For surveys and research`,
  },
  {
    field: 'ProvSpecLearnMonOccur',
    complete: true,
    safeToEnforce: true,
    seen: 2526,
    seenFor: [2526],
    codes: `
A | Occurrence A
B | Occurrence B`,
  },
];
