/** Codes of the HE fields. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'TTACCOM',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Institution-maintained property
2 | Parental/guardian home
4 | Other
5 | Not known
6 | Not attending
7 | Own residence
8 | Other rented accommodation
9 | Private sector halls`,
  },
  {
    field: 'FINTYPE',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2526],
    codes: `
1 | Cash
2 | Near cash
3 | Accommodation discounts
4 | Other`,
  },
  {
    field: 'QUALENT3',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
C20 | Certificate of Higher Education
C30 | Higher National Certificate
C44 | Higher Apprenticeships (Level 4) | to 2023-07-31
C80 | Other Qualification at Level C
C90 | Undergraduate credits
D80 | Other qualification at level D
DUK | UK Doctorate degree
DZZ | Non-UK Doctorate degree
H11 | First degree leading to QTS
H71 | Professional graduate certificate in education
H80 | Other Qualification at Level H
HUK | UK First degree
HZZ | Non-UK first degree
J10 | Foundation degree
J20 | Diploma of Higher Education
J30 | Higher National Diploma
J48 | Certificate or diploma of education
J49 | Foundation course at HE level
J80 | Other Qualification at Level J
JUK | UK ordinary first degree
M2X | Integrated taught masters, extended
M41 | Postgraduate diploma
M44 | Postgraduate certificate
M71 | PGCE or professional graduate diploma
M80 | Other Qualification at Level M
M90 | Postgraduate credits
MUK | UK Masters degree
MZZ | Non-UK Masters degree
P41 | Diploma at Level 3
P42 | Certificate at Level 3
P46 | Award at Level 3
P47 | AQA Baccalaureate
P50 | GCE and VCE A/AS Level
P51 | 14-19 Advanced Diploma (Level 3)
P53 | Scottish Baccalaureate
P54 | Scottish Highers or Advanced Highers
P62 | International Baccalaureate diploma
P63 | International Baccalaureate certificate
P64 | Cambridge Pre-U Diploma
P65 | Cambridge Pre-U Certificate
P68 | Welsh Baccalaureate level 3
P70 | Professional qualification, level 3 | to 2013-07-31
P80 | Other Qualification at Level 3
P91 | Mixed level 3, some or all with tariff | to 2014-07-31
P92 | Mixed level 3, none with tariff
P93 | Level 3, all with tariff
P94 | Level 3, some with tariff
Q51 | 14-19 Higher Diploma (Level 2)
Q52 | Welsh Baccalaureate level 2
Q80 | Other Qualification at Level 2
R51 | 14-19 Foundation Diploma (Level 1)
R52 | Welsh Baccalaureate level 1
R80 | Other Qualification at Level 1
X00 | HE Access Course, QAA recognised
X01 | HE access course, not recognised
X02 | Mature student, experience or tests
X04 | Other, level not known
X05 | No formal qualification
X06 | Not known`,
  },
  {
    field: 'SEC',
    complete: true,
    safeToEnforce: false,
    seen: 2425,
    seenFor: [2021, 2425],
    wholeIn: [2425],
    codes: `
1 | Higher managerial, professional
2 | Lower managerial, professional
3 | Intermediate occupations
4 | Small employers, own account
5 | Lower supervisory, technical
6 | Semi-routine occupations
7 | Routine occupations
8 | Never worked, long-term unemployed
9 | Not classified`,
  },
  {
    field: 'TYPEYR',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Within one August to July
2 | Across two such years`,
  },
  {
    field: 'MODESTUD',
    complete: true,
    safeToEnforce: true,
    seen: 2021,
    seenFor: [2021, 2122],
    codes: `
1 | Full-time and sandwich
2 | Sandwich year-out
3 | Part-time
99 | Not in the HESES population`,
  },
  {
    field: 'FUNDLEV',
    complete: true,
    safeToEnforce: true,
    seen: 2425,
    seenFor: [2425],
    codes: `
10 | Undergraduate
11 | Long undergraduate
20 | Postgraduate taught
21 | Long postgraduate taught
30 | Postgraduate research
31 | Long postgraduate research
99 | Not in HESES population`,
  },
  {
    field: 'FUNDCOMP',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Completed this year of study
2 | Did not complete it
3 | Not yet completed
9 | Not in HEIFES population`,
  },
  {
    field: 'MSTUFEE',
    complete: false,
    safeToEnforce: false,
    seen: 2526,
    seenFor: [2526, 2021],
    gap: 'Closing dates from code 35 on were not seen.',
    codes: `
1 | No award or financial backing
2 | English or Welsh LEA award | to 2024-07-31
3 | Student Awards Agency for Scotland
4 | Northern Ireland boards | to 2025-07-31
5 | Provider waiver of support costs | to 2025-07-31
6 | Channel Islands and Isle of Man | to 2025-07-31
7 | Waiver for the unemployed | to 2025-07-31
8 | British Academy | to 2025-07-31
9 | Part-time graduate apprentice | to 2025-07-31
10 | Student Loans Company (SLC)
11 | Research Council - BBSRC | to 2025-07-31
12 | Research Council - MRC | to 2025-07-31
13 | Research Council - NERC | to 2025-07-25
14 | Research Council - EPSRC | to 2025-07-31
15 | Research Council - ESRC | to 2025-07-31
17 | Arts and Humanities Research | to 2025-07-31
18 | Science and Technology Facilities | to 2025-07-31
19 | Research Council - not specified | to 2025-07-31
22 | International agency | to 2025-07-31
23 | Cancer Research UK | to 2025-07-31
24 | Wellcome Trust | to 2025-07-31
25 | Other AMRC charity | to 2025-07-31
26 | Other charitable foundation | to 2025-07-31
31 | Health or social care departments
32 | Departments of Social Services | to 2025-07-31
33 | BIS | to 2018-07-31
34 | Other government body
35 | Scholarship of HM forces | seen 2021 | end unknown
36 | Scottish or local enterprise bodies | seen 2021 | end unknown
37 | LEA training grants scheme | seen 2021 | end unknown
38 | DARD Northern Ireland | seen 2021 | end unknown
39 | Scottish local authority award | seen 2021 | end unknown
41 | EU Commission (EC) | seen 2021 | end unknown
42 | British overseas award | seen 2021 | end unknown
43 | Overseas government | seen 2021 | end unknown
44 | Overseas development agency | seen 2021 | end unknown
45 | Overseas institution | seen 2021 | end unknown
46 | Overseas industry or commerce | seen 2021 | end unknown
47 | Other overseas funding | seen 2021 | end unknown
48 | Other overseas - repayable loan | seen 2021 | end unknown
52 | Mix of learner & SLC | seen 2021 | end unknown
53 | Mix of learner & SAAS/SLC | seen 2021 | end unknown
54 | Mix of learner & DELNI/NIELB | seen 2021 | end unknown
61 | UK industry/commerce | seen 2021 | end unknown
71 | Absent for a year | seen 2021 | end unknown
81 | Learner's employer | seen 2021 | end unknown
96 | FE student New Deal | seen 2021 | end unknown
97 | Other | seen 2021 | end unknown
98 | No fees | seen 2021 | end unknown
99 | Not known | seen 2021 | end unknown`,
  },
  {
    field: 'SPECFEE',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
0 | Standard/Prescribed fee
1 | Sandwich placement
2 | Language year abroad
3 | Full-year outgoing ERASMUS
4 | Final year, under 15 weeks
5 | Final year, 15 to 23 weeks
9 | Other fee`,
  },
  {
    field: 'ELQ',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1 | Non-exempt ELQ
2 | Exempt ELQ
3 | Not ELQ
9 | Not required`,
  },
];
