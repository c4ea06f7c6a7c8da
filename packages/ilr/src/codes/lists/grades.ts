/** Outcome grades: all, and those accepted for aims of a LARS learning aim type. How a list is written is said in `../lists.ts`. */

import type { WrittenList } from '../lists.ts';

export const lists: readonly WrittenList[] = [
  {
    field: 'OutGrade',
    complete: false,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    gap: 'Grades added since 2020-21 were not seen.',
    codes: `
*
**
***
***D
**D
*A
*B
*C
*D
*DD
*E
*F
*G
01 | Percentage
02 | Percentage
03 | Percentage
04 | Percentage
05 | Percentage
06 | Percentage
07 | Percentage
08 | Percentage
09 | Percentage
1
10 | Percentage
11 | Percentage
12 | Percentage
13 | Percentage
14 | Percentage
15 | Percentage
16 | Percentage
17 | Percentage
18 | Percentage
19 | Percentage
2
20 | Percentage
21 | Percentage
22 | Percentage
23 | Percentage
24 | Percentage
25 | Percentage
26 | Percentage
27 | Percentage
28 | Percentage
29 | Percentage
3
30 | Percentage
31 | Percentage
32 | Percentage
33 | Percentage
34 | Percentage
35 | Percentage
36 | Percentage
37 | Percentage
38 | Percentage
39 | Percentage
4
40 | Percentage
41 | Percentage
42 | Percentage
43 | Percentage
44 | Percentage
45 | Percentage
46 | Percentage
47 | Percentage
48 | Percentage
49 | Percentage
5
50 | Percentage
51 | Percentage
52 | Percentage
53 | Percentage
54 | Percentage
55 | Percentage
56 | Percentage
57 | Percentage
58 | Percentage
59 | Percentage
6
60 | Percentage
61 | Percentage
62 | Percentage
63 | Percentage
64 | Percentage
65 | Percentage
66 | Percentage
67 | Percentage
68 | Percentage
69 | Percentage
7
70 | Percentage
71 | Percentage
72 | Percentage
73 | Percentage
74 | Percentage
75 | Percentage
76 | Percentage
77 | Percentage
78 | Percentage
79 | Percentage
8
80 | Percentage
81 | Percentage
82 | Percentage
83 | Percentage
84 | Percentage
85 | Percentage
86 | Percentage
87 | Percentage
88 | Percentage
89 | Percentage
9
90 | Percentage
91 | Percentage
92 | Percentage
93 | Percentage
94 | Percentage
95 | Percentage
96 | Percentage
97 | Percentage
98 | Percentage
99 | Percentage
A
A*
A*A
A*A*
AA
AA*
AAA
AAB
AAC
AAD
AAE
AB
ABA
ABB
ABC
ABD
ABE
AC
ACA
ACB
ACC
ACD
ACE
AD
ADA
ADB
ADC
ADD
ADE
AE
AEA
AEB
AEC
AED
AEE
AF
AG
B
B*
BA
BAA
BAB
BAC
BAD
BAE
BB
BBA
BBB
BBC
BBD
BBE
BC
BCA
BCB
BCC
BCD
BCE
BD
BDA
BDB
BDC
BDD
BDE
BE
BEA
BEB
BEC
BED
BEE
BF
BG
C
C*
CA
CAA
CAB
CAC
CAD
CAE
CB
CBA
CBB
CBC
CBD
CBE
CC
CCA
CCB
CCC
CCD
CCE
CD
CDA
CDB
CDC
CDD
CDE
CE
CEA
CEB
CEC
CED
CEE
CF
CG
CR | Credit
D
D*
D**
D***
D*D
D*D*
D*D*D
D*D*D*
D*D*M
D*D*P
D*DD
D*DD*
D*DM
D*DP
D*M
D*MD
D*MD*
D*MM
D*MP
D*P
D*PD
D*PD*
D*PM
D*PP
D1
D2
D3
DA
DAA
DAB
DAC
DAD
DAE
DB
DBA
DBB
DBC
DBD
DBE
DC
DCA
DCB
DCC
DCD
DCE
DD
DD*
DD*D
DD*D*
DD*M
DD*P
DDA
DDB
DDC
DDD
DDD*
DDDD
DDDM
DDDP
DDE
DDM
DDMD
DDMM
DDMP
DDP
DDPD
DDPM
DDPP
DE
DEA
DEB
DEC
DED
DEE
DF
DG
DM
DMD
DMD*
DMDD
DMDM
DMDP
DMM
DMMD
DMMM
DMMP
DMP
DMPD
DMPM
DMPP
DP
DPD
DPD*
DPDD
DPDM
DPDP
DPM
DPMD
DPMM
DPMP
DPP
DPPD
DPPM
DPPP
DS | Distinction
DS* | Distinction *
E
E*
EA
EAA
EAB
EAC
EAD
EAE
EB
EBA
EBB
EBC
EBD
EBE
EC
ECA
ECB
ECC
ECD
ECE
ED
EDA
EDB
EDC
EDD
EDE
EE
EEA
EEB
EEC
EED
EEE
EF
EG
EL1 | Achievement at entry level 1
EL2 | Achievement at entry level 2
EL3 | Achievement at entry level 3
F
F*
FA
FB
FC
FD
FE
FF
FG
FI | First class honours
FL | Fail
FO | Fourth class honours
G
G*
GA
GB
GC
GD
GE
GF
GG
GN | General
L1
L2
L2D
L2D*
L2D*D
L2D*D*
L2DD
L2DM
L2M
L2MM
L2MP
L2P
L2PP
M1
M2
M3
MD
MD*
MD*D
MD*D*
MD*M
MD*P
MDD
MDD*
MDDD
MDDM
MDDP
MDM
MDMD
MDMM
MDMP
MDP
MDPD
MDPM
MDPP
ME | Merit
MM
MMD
MMD*
MMDD
MMDM
MMDP
MMM
MMMD
MMMM
MMMP
MMP
MMPD
MMPM
MMPP
MP
MPD
MPD*
MPDD
MPDM
MPDP
MPM
MPMD
MPMM
MPMP
MPP
MPPD
MPPM
MPPP
N
OR | Ordinary
OTH | Grade not listed
P1
P2
P3
PA | Pass
PD
PD*
PD*D
PD*D*
PD*M
PD*P
PDD
PDD*
PDDD
PDDM
PDDP
PDM
PDMD
PDMM
PDMP
PDP
PDPD
PDPM
PDPP
PM
PMD
PMD*
PMDD
PMDM
PMDP
PMM
PMMD
PMMM
PMMP
PMP
PMPD
PMPM
PMPP
PP
PPD
PPD*
PPDD
PPDM
PPDP
PPM
PPMD
PPMM
PPMP
PPP
PPPD
PPPM
PPPP
SE | Undivided second class honours
SL | Lower second class honours
SU | Upper second class honours
TH | Third class honours
U
UH | Unclassified honours
X
Y`,
  },
  {
    field: 'OutGrade',
    type: '0001',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A
B
C
D
E
N
U`,
  },
  {
    field: 'OutGrade',
    type: '0002',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A
A*
B
C
D
E
F
G
N
U`,
  },
  {
    field: 'OutGrade',
    type: '0003',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
1
11
2
21
22
3
32
33
4
43
44
5
54
55
6
65
66
7
76
77
8
87
88
9
98
99
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
N |  | to 2024-07-31
U`,
  },
  {
    field: 'OutGrade',
    type: '1413',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A
A*
B
C
D
E
F
G
N
U`,
  },
  {
    field: 'OutGrade',
    type: '1422',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
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
N |  | to 2024-07-31
U
1
2
3
4
5
6
7
8
9
11
21
22
32
33
43
54
65
76
87
98`,
  },
  {
    field: 'OutGrade',
    type: '1430',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A
A*
B
C
D
E
F
G
N
U`,
  },
  {
    field: 'OutGrade',
    type: '1433',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
AA
AB
BB
BC
CC
CD
DD
DE
EE
N
U`,
  },
  {
    field: 'OutGrade',
    type: '1434',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A
A*
B
C
D
E
F
G
N
U`,
  },
  {
    field: 'OutGrade',
    type: '1435',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A*A
A*A*
AA
AB
BB
BC
CC
CD
DD
DE
EE
EF
FF
FG
N
U`,
  },
  {
    field: 'OutGrade',
    type: '1453',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
A*A
A*A*
AA
AB
BB
BC
CC
CD
DD
DE
EE
EF
N
U`,
  },
  {
    field: 'OutGrade',
    type: '2999',
    complete: true,
    safeToEnforce: false,
    seen: 2021,
    seenFor: [2021],
    codes: `
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
N |  | to 2024-07-31
U
1
2
3
4
5
6
7
8
9
11
21
22
32
33
44
55
66
77
88
99`,
  },
];
