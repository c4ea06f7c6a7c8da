/** A learning delivery (an aim) and everything that hangs on it. */

import { date, decimal, entity, int, many, maybe, optional, type RecordOf, text } from './describe.ts';

export const LearningDeliveryFAM = entity('LearningDeliveryFAM', 'Learning delivery funding and monitoring', {
  LearnDelFAMType: text('Learning delivery FAM type', { maxLength: 3 }),
  LearnDelFAMCode: text('Learning delivery FAM code', { maxLength: 5 }),
  LearnDelFAMDateFrom: optional(date('Date applies from')),
  LearnDelFAMDateTo: optional(date('Date applies to')),
});
export interface LearningDeliveryFAM extends RecordOf<typeof LearningDeliveryFAM.children> {}

export const HRSRecord = entity('HRSRecord', 'Hours record', {
  HRSType: text('Hours type', { maxLength: 3 }),
  HRSCode: int('Hours code', { digits: 2 }),
  HRSAmount: int('Hours amount', { min: 0, max: 9999 }),
});
export interface HRSRecord extends RecordOf<typeof HRSRecord.children> {}

export const LearningDeliveryWorkPlacement = entity('LearningDeliveryWorkPlacement', 'Work placement', {
  WorkPlaceStartDate: date('Work placement start date'),
  WorkPlaceEndDate: optional(date('Work placement end date')),
  WorkPlaceHours: int('Work placement hours', { min: 1, max: 9999 }),
  WorkPlaceMode: int('Work placement mode', { digits: 1 }),
  WorkPlaceEmpId: optional(int('Work placement employer identifier', { digits: 9 })),
});
export interface LearningDeliveryWorkPlacement
  extends RecordOf<typeof LearningDeliveryWorkPlacement.children> {}

export const AppFinRecord = entity('AppFinRecord', 'Apprenticeship financial record', {
  AFinType: text('Apprenticeship financial type', { maxLength: 3 }),
  AFinCode: int('Apprenticeship financial code', { digits: 2 }),
  AFinDate: date('Apprenticeship financial record date'),
  AFinAmount: int('Apprenticeship financial record amount', { min: 0, max: 999_999 }),
});
export interface AppFinRecord extends RecordOf<typeof AppFinRecord.children> {}

export const ProviderSpecDeliveryMonitoring = entity(
  'ProviderSpecDeliveryMonitoring',
  'Provider specified delivery monitoring',
  {
    ProvSpecDelMonOccur: text('Provider specified delivery monitoring occurrence', { maxLength: 1 }),
    ProvSpecDelMon: text('Provider specified delivery monitoring', { maxLength: 20 }),
  },
);
export interface ProviderSpecDeliveryMonitoring
  extends RecordOf<typeof ProviderSpecDeliveryMonitoring.children> {}

const RENAMED = {
  until: 2425,
  confidence: 'assumed',
  note: 'Renamed in 2025-26. Name from the list of changes; length from the 2025-26 field of the new name.',
} as const;

export const LearningDeliveryHE = entity('LearningDeliveryHE', 'Learning delivery HE', {
  SSN: optional(text('Student support number', { maxLength: 13 })),
  QUALENT3: optional(text('Qualification on entry', { maxLength: 3 })),
  SOC2000: optional(int('Occupation code', { digits: 4 }), RENAMED),
  SOC: optional(int('Occupation code', { digits: 4 }), { from: 2526 }),
  SEC: optional(int('Socio-economic classification', { digits: 1 })),
  UCASAPPID: optional(text('UCAS application code', { maxLength: 9 }), RENAMED),
  UCASSCHEMECODE: optional(
    text('UCAS scheme code', { pattern: '[a-zA-Z]{2}[0-9]{2}|[0-9]{9}', maxLength: 9 }),
    { from: 2526 },
  ),
  TYPEYR: int('Type of instance year', { digits: 1 }),
  MODESTUD: int('Mode of study', { digits: 2 }),
  FUNDLEV: optional(int('Level applicable to Funding Council HESES', { digits: 2 })),
  FUNDCOMP: optional(int('Completion of year of instance', { digits: 1 }), { until: 2526 }),
  STULOAD: optional(decimal('Student instance FTE', { decimals: 1, min: 0.1, max: 300 })),
  YEARSTU: int('Year of student on this instance', { min: 1, max: 98 }),
  MSTUFEE: int('Major source of tuition fees', { digits: 2 }),
  PCOLAB: optional(decimal('Percentage not taught by this institution', { decimals: 1, min: 0.1, max: 100 })),
  SPECFEE: int('Special fee indicator', { digits: 1 }),
  NETFEE: optional(int('Net tuition fee', { min: 0, max: 999_999 })),
  GROSSFEE: optional(int('Gross tuition fee', { min: 0, max: 999_999 })),
  DOMICILE: optional(text('Domicile', { maxLength: 2 }), RENAMED),
  PERMADDCOUNTRY: optional(text('Country of permanent address', { maxLength: 2 }), { from: 2526 }),
  ELQ: optional(int('Equivalent or lower qualification', { digits: 1 })),
  HEPostCode: optional(text('HE centre location postcode', { maxLength: 8 })),
});
export interface LearningDeliveryHE extends RecordOf<typeof LearningDeliveryHE.children> {}

const FRAMEWORK = {
  until: 2425,
  confidence: 'assumed',
  note: 'Removed in 2025-26. Digits from the field-definition rule; its place after ProgType as in earlier years.',
} as const;

export const LearningDelivery = entity('LearningDelivery', 'Learning delivery', {
  LearnAimRef: text('Learning aim reference', { maxLength: 8 }),
  AimType: int('Aim type', { digits: 1 }),
  AimSeqNumber: int('Aim sequence number', { min: 1, max: 98 }),
  LearnStartDate: date('Learning start date'),
  OrigLearnStartDate: optional(date('Original learning start date')),
  LearnPlanEndDate: date('Learning planned end date'),
  FundModel: int('Funding model', { digits: 2 }),
  PHours: optional(int('Planned hours', { min: 0, max: 9999 }), { until: 2526 }),
  OTJActHours: optional(int('Off-the-job training actual hours', { min: 0, max: 9999 }), { until: 2526 }),
  ProgType: optional(int('Programme type', { digits: 2 })),
  FworkCode: optional(int('Framework code', { digits: 3 }), FRAMEWORK),
  PwayCode: optional(int('Apprenticeship pathway', { digits: 4 }), FRAMEWORK),
  StdCode: optional(int('Apprenticeship standard code', { digits: 5 })),
  PartnerUKPRN: optional(int('Subcontracted or partnership UKPRN', { min: 10_000_000, max: 99_999_999 })),
  DelLocPostCode: text('Delivery location postcode', { maxLength: 8 }),
  LSDPostcode: optional(text('Learning start date postcode', { maxLength: 8 })),
  AddHours: optional(int('Additional delivery hours', { min: 0, max: 9999 }), { until: 2526 }),
  PriorLearnFundAdj: optional(int('Funding adjustment for prior learning', { min: 0, max: 99 })),
  OtherFundAdj: optional(int('Other funding adjustment', { min: 0, max: 999 })),
  ConRefNumber: optional(text('Contract reference number', { maxLength: 20 })),
  EPAOrgID: optional(text('Assessment organisation identifier', { maxLength: 7 }), {
    changes: { 2627: { maxLength: 8 } },
  }),
  CompStatus: int('Completion status', { digits: 1 }),
  LearnActEndDate: optional(date('Learning actual end date')),
  WithdrawReason: optional(int('Withdrawal reason', { digits: 2 })),
  Outcome: optional(int('Outcome', { digits: 1 })),
  AchDate: optional(date('Achievement date')),
  OutGrade: optional(text('Outcome grade', { maxLength: 6 })),
  SWSupAimId: optional(text('Software supplier aim identifier', { maxLength: 36 })),
  TLOut: optional(int('Tailored learning outcome area', { digits: 2 })),
  LearningDeliveryFAM: many(LearningDeliveryFAM),
  HRSRecord: many(HRSRecord, { max: 3, from: 2627 }),
  LearningDeliveryWorkPlacement: many(LearningDeliveryWorkPlacement),
  AppFinRecord: many(AppFinRecord),
  ProviderSpecDeliveryMonitoring: many(ProviderSpecDeliveryMonitoring, { max: 4 }),
  LearningDeliveryHE: maybe(LearningDeliveryHE),
});
export interface LearningDelivery extends RecordOf<typeof LearningDelivery.children> {}
