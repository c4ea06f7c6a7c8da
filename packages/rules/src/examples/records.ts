/** Records for examples: whole, plausible and valid but for what the example is about. The people are invented. */

import { makeLearner } from '@waymark/ilr';

type LearnerDraft = NonNullable<Parameters<typeof makeLearner>[0]>;
export type AimDraft = NonNullable<LearnerDraft['LearningDelivery']>[number];
type FAMDraft = NonNullable<AimDraft['LearningDeliveryFAM']>[number];
type StatusDraft = NonNullable<LearnerDraft['LearnerEmploymentStatus']>[number];
type MonitoringDraft = NonNullable<StatusDraft['EmploymentStatusMonitoring']>[number];

/** A FAM record: `fam('SOF', '105')`, `fam('ACT', '1', '2025-09-01')`. */
export const FAM = /* @__NO_SIDE_EFFECTS__ */ (
  type: string,
  code: string,
  from?: string,
  to?: string,
): FAMDraft => ({
  LearnDelFAMType: type,
  LearnDelFAMCode: code,
  LearnDelFAMDateFrom: from,
  LearnDelFAMDateTo: to,
});

/** An employment status: `status(10, '2025-06-01', ESM('OET', 2))`. */
export const status = /* @__NO_SIDE_EFFECTS__ */ (
  EmpStat: number,
  DateEmpStatApp: string,
  ...monitoring: MonitoringDraft[]
): StatusDraft => ({
  EmpStat,
  DateEmpStatApp,
  EmploymentStatusMonitoring: monitoring,
});

/** An employment status monitoring record. */
export const ESM = /* @__NO_SIDE_EFFECTS__ */ (ESMType: string, ESMCode: number): MonitoringDraft => ({
  ESMType,
  ESMCode,
});

/** A learner of 30 with complete personal details and an employment status from before any aim. */
export const aLearner = /* @__NO_SIDE_EFFECTS__ */ (aims: readonly AimDraft[], draft: LearnerDraft = {}) =>
  makeLearner({
    LearnRefNumber: 'EX01',
    ULN: 1_000_000_051,
    FamilyName: 'Archer',
    GivenNames: 'Mina',
    DateOfBirth: '1995-04-12',
    Ethnicity: 31,
    Sex: 'F',
    LLDDHealthProb: 2,
    PostcodePrior: 'CV1 2WT',
    Postcode: 'CV1 2WT',
    AddLine1: '4 Mill Lane',
    PriorAttain: [{ PriorLevel: 2, DateLevelApp: '2013-07-31' }],
    LearnerEmploymentStatus: [status(11, '2022-01-01', ESM('LOU', 1), ESM('BSI', 4))],
    ...draft,
    LearningDelivery: aims,
  });

/** The programme aim of a Skills Bootcamp, in learning. */
export const bootcampProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2025-12-19',
  FundModel: 37,
  ProgType: 32,
  DelLocPostCode: 'CV1 2WT',
  ConRefNumber: 'SB-10001-101',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')],
  ...draft,
});

/** The subject aim of a Skills Bootcamp, in learning. */
export const bootcampSubject = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...bootcampProgramme(),
  LearnAimRef: 'Z0059758',
  AimType: 3,
  ...draft,
});

/** An event aim of a Skills Bootcamp: one day, completed, achieved. */
export const bootcampEvent = /* @__NO_SIDE_EFFECTS__ */ (on: string, draft: AimDraft = {}): AimDraft => ({
  ...bootcampSubject(),
  LearnAimRef: 'Z0059747',
  LearnStartDate: on,
  LearnPlanEndDate: on,
  LearnActEndDate: on,
  CompStatus: 2,
  Outcome: 1,
  ...draft,
});

/** An Adult Skills Fund aim of its own, in learning. */
export const adultSkillsAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: '60012345',
  AimType: 4,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2026-06-30',
  FundModel: 38,
  DelLocPostCode: 'CV1 2WT',
  LSDPostcode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')],
  ...draft,
});

/** The programme aim of an apprenticeship standard, in learning. */
export const apprenticeshipProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2027-02-28',
  FundModel: 36,
  ProgType: 25,
  StdCode: 105,
  DelLocPostCode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ACT', '1', '2025-09-01')],
  AppFinRecord: [
    { AFinType: 'TNP', AFinCode: 1, AFinDate: '2025-09-01', AFinAmount: 9000 },
    { AFinType: 'TNP', AFinCode: 2, AFinDate: '2025-09-01', AFinAmount: 1000 },
  ],
  ...draft,
});

/** A component aim of an apprenticeship standard, in learning. */
export const apprenticeshipComponent = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...apprenticeshipProgramme({ AppFinRecord: [] }),
  LearnAimRef: '60012345',
  AimType: 3,
  ...draft,
});

/** The core aim of a 16-19 study programme, in learning. */
export const studyProgrammeAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  LearnAimRef: '60012345',
  AimType: 5,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2026-07-10',
  FundModel: 25,
  DelLocPostCode: 'CV1 2WT',
  CompStatus: 1,
  LearningDeliveryFAM: [FAM('SOF', '107')],
  ...draft,
});

/** A tailored learning aim, in learning. */
export const tailoredLearningAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 11,
  TLOut: 1,
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('ACL', '1'), FAM('LDM', '399')],
  ...draft,
});

/** An aim financed by an advanced learner loan, in learning. */
export const loanAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 99,
  LSDPostcode: undefined,
  LearningDeliveryFAM: [FAM('ADL', '1')],
  ...draft,
});

/** A non-funded aim, in learning. */
export const nonFundedAim = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...adultSkillsAim(),
  FundModel: 99,
  LSDPostcode: undefined,
  LearningDeliveryFAM: [],
  ...draft,
});

/** An hours record of 2026-27: `HRS(1, 400)`. */
export const HRS = /* @__NO_SIDE_EFFECTS__ */ (HRSCode: number, HRSAmount: number) => ({
  HRSType: 'HRS',
  HRSCode,
  HRSAmount,
});

/** An apprenticeship financial record: `AFin('TNP', 1, '2025-09-01', 9000)`. */
export const AFin = /* @__NO_SIDE_EFFECTS__ */ (
  AFinType: string,
  AFinCode: number,
  AFinDate: string,
  AFinAmount = 1000,
) => ({
  AFinType,
  AFinCode,
  AFinDate,
  AFinAmount,
});

/** The programme aim of a T Level, in learning. */
export const tLevelProgramme = /* @__NO_SIDE_EFFECTS__ */ (draft: AimDraft = {}): AimDraft => ({
  ...studyProgrammeAim(),
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  ProgType: 31,
  LearnPlanEndDate: '2027-07-09',
  ...draft,
});

type PlacementDraft = NonNullable<AimDraft['LearningDeliveryWorkPlacement']>[number];

/** A work experience aim of a study programme with its placement. */
export const workPlacementAim = /* @__NO_SIDE_EFFECTS__ */ (
  draft: AimDraft = {},
  placement: Partial<PlacementDraft> = {},
): AimDraft => ({
  ...studyProgrammeAim(),
  LearnAimRef: 'ZWRKX001',
  AimType: 4,
  LearningDeliveryWorkPlacement: [
    { WorkPlaceStartDate: '2025-10-06', WorkPlaceHours: 60, WorkPlaceMode: 2, ...placement },
  ],
  ...draft,
});

type HEDraft = NonNullable<AimDraft['LearningDeliveryHE']>;

/** The HE record of a first-year undergraduate, full-time, with a student loan; as in every year but for its country. */
export const heRecord = /* @__NO_SIDE_EFFECTS__ */ (draft: Partial<HEDraft> = {}): HEDraft => ({
  SSN: 'ABCD12345678K',
  QUALENT3: 'P50',
  TYPEYR: 1,
  MODESTUD: 1,
  FUNDLEV: 10,
  STULOAD: 100,
  YEARSTU: 1,
  MSTUFEE: 10,
  SPECFEE: 0,
  NETFEE: 6000,
  GROSSFEE: 6000,
  ELQ: 3,
  HEPostCode: 'CV1 2WT',
  ...draft,
});

/** A higher education aim funded by the Office for Students, in learning, with this in its HE record. */
export const higherEducationAim = /* @__NO_SIDE_EFFECTS__ */ (
  he: Partial<HEDraft> = {},
  draft: AimDraft = {},
): AimDraft => ({
  ...nonFundedAim({ LearningDeliveryFAM: [FAM('SOF', '1')] }),
  LearningDeliveryHE: heRecord(he),
  ...draft,
});
