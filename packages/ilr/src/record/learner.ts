/** A learner, what is known about the person, and the aims they follow. */

import { date, entity, int, many, maybe, optional, type RecordOf, text } from './describe.ts';
import { LearningDelivery } from './learning-delivery.ts';

export const ContactPreference = entity('ContactPreference', 'Contact preference', {
  ContPrefType: text('Contact preference type', { maxLength: 3 }),
  ContPrefCode: int('Contact preference code', { digits: 1 }),
});
export interface ContactPreference extends RecordOf<typeof ContactPreference.children> {}

export const PriorAttain = entity('PriorAttain', 'Prior attainment', {
  PriorLevel: int('Prior level', { digits: 2 }),
  DateLevelApp: date('Date level applies from'),
});
export interface PriorAttain extends RecordOf<typeof PriorAttain.children> {}

export const LLDDandHealthProblem = entity('LLDDandHealthProblem', 'LLDD and health problem', {
  LLDDCat: int('LLDD and health problem category', { digits: 2 }),
  PrimaryLLDD: optional(int('Primary LLDD and health problem', { digits: 1 })),
});
export interface LLDDandHealthProblem extends RecordOf<typeof LLDDandHealthProblem.children> {}

export const LearnerFAM = entity('LearnerFAM', 'Learner funding and monitoring', {
  LearnFAMType: text('Learner FAM type', { maxLength: 3 }),
  LearnFAMCode: int('Learner FAM code', { digits: 3 }),
});
export interface LearnerFAM extends RecordOf<typeof LearnerFAM.children> {}

export const ProviderSpecLearnerMonitoring = entity(
  'ProviderSpecLearnerMonitoring',
  'Provider specified learner monitoring',
  {
    ProvSpecLearnMonOccur: text('Provider specified learner monitoring occurrence', { maxLength: 1 }),
    ProvSpecLearnMon: text('Provider specified learner monitoring', { maxLength: 20 }),
  },
);
export interface ProviderSpecLearnerMonitoring
  extends RecordOf<typeof ProviderSpecLearnerMonitoring.children> {}

export const EmploymentStatusMonitoring = entity(
  'EmploymentStatusMonitoring',
  'Employment status monitoring',
  {
    ESMType: text('Employment status monitoring type', { maxLength: 3 }),
    ESMCode: int('Employment status monitoring code', { digits: 2 }),
  },
);
export interface EmploymentStatusMonitoring extends RecordOf<typeof EmploymentStatusMonitoring.children> {}

export const LearnerEmploymentStatus = entity('LearnerEmploymentStatus', 'Learner employment status', {
  EmpStat: int('Employment status', { digits: 2 }),
  DateEmpStatApp: date('Date employment status applies'),
  EmpId: optional(int('Employer identifier', { digits: 9 })),
  AgreemId: optional(text('Agreement identifier', { pattern: '[A-Za-z0-9]{1,7}', maxLength: 7 }), {
    from: 2627,
  }),
  EmploymentStatusMonitoring: many(EmploymentStatusMonitoring, { max: 10 }),
});
export interface LearnerEmploymentStatus extends RecordOf<typeof LearnerEmploymentStatus.children> {}

export const LearnerHEFinancialSupport = entity('LearnerHEFinancialSupport', 'Learner HE financial support', {
  FINTYPE: int('Financial support type', { digits: 1 }),
  FINAMOUNT: int('Financial support amount', { min: 0, max: 999_999 }),
});
export interface LearnerHEFinancialSupport extends RecordOf<typeof LearnerHEFinancialSupport.children> {}

export const LearnerHE = entity('LearnerHE', 'Learner HE', {
  UCASPERID: optional(text('UCAS personal identifier', { pattern: '[0-9]{10}', maxLength: 10 })),
  TTACCOM: optional(int('Term time accommodation', { digits: 1 })),
  LearnerHEFinancialSupport: many(LearnerHEFinancialSupport, { max: 4 }),
});
export interface LearnerHE extends RecordOf<typeof LearnerHE.children> {}

const learnRefNumber = (title: string) => text(title, { pattern: '[A-Za-z0-9 ]{1,12}', maxLength: 12 });
const ukprn = (title: string) => int(title, { min: 10_000_000, max: 99_999_999 });
const name = (title: string) =>
  text(title, { characters: 'any', pattern: '[^0-9\\r\\n\\t|"]{1,100}', maxLength: 100 });
const postcode = (title: string) => text(title, { maxLength: 8 });
const addressLine = (number: number) =>
  text(`Address line ${number}`, { pattern: "[A-Za-z0-9 ~!@&'\\\\()*+,\\-./:;]{1,50}", maxLength: 50 });

export const Learner = entity('Learner', 'Learner', {
  LearnRefNumber: learnRefNumber('Learner reference number'),
  PrevLearnRefNumber: optional(learnRefNumber('Learner reference number in previous year')),
  PrevUKPRN: optional(ukprn('UKPRN in previous year')),
  PMUKPRN: optional(ukprn('Pre-merger UKPRN')),
  CampId: optional(text('Campus identifier', { pattern: '[A-Za-z0-9]{1,8}', maxLength: 8 })),
  ULN: int('Unique learner number', { min: 1_000_000_000, max: 9_999_999_999 }),
  FamilyName: optional(name('Family name')),
  GivenNames: optional(name('Given names')),
  DateOfBirth: optional(date('Date of birth')),
  Ethnicity: int('Ethnicity', { digits: 2 }),
  Sex: text('Sex', { maxLength: 1 }),
  LLDDHealthProb: int('LLDD and health problem', { digits: 1 }),
  NINumber: optional(text('National Insurance number', { maxLength: 9 })),
  Accom: optional(int('Accommodation', { digits: 1 })),
  ALSCost: optional(int('Learning support cost', { min: 0, max: 999_999 })),
  PlanLearnHours: optional(int('Planned learning hours', { min: 0, max: 9999 })),
  PlanEEPHours: optional(int('Planned employability, enrichment and pastoral hours', { min: 0, max: 9999 })),
  MathGrade: optional(text('GCSE maths qualification grade', { maxLength: 4 })),
  EngGrade: optional(text('GCSE English qualification grade', { maxLength: 4 })),
  PostcodePrior: postcode('Postcode prior to enrolment'),
  Postcode: postcode('Postcode'),
  AddLine1: optional(addressLine(1)),
  AddLine2: optional(addressLine(2)),
  AddLine3: optional(addressLine(3)),
  AddLine4: optional(addressLine(4)),
  TelNo: optional(text('Telephone number', { pattern: '[0-9]{1,18}', maxLength: 18 })),
  Email: optional(text('Email address', { pattern: '.+@.+', maxLength: 100 })),
  ContactPreference: many(ContactPreference, {
    max: 5,
    until: 2425,
    confidence: 'assumed',
    note: 'Removed in 2025-26. At most five, from the rules that allow two of RUI and three of PMC; the one the field-definition rule speaks of contradicts them. Its place after Email as in earlier years.',
  }),
  PriorAttain: many(PriorAttain),
  LLDDandHealthProblem: many(LLDDandHealthProblem, { max: 22 }),
  LearnerFAM: many(LearnerFAM, { max: 17 }),
  ProviderSpecLearnerMonitoring: many(ProviderSpecLearnerMonitoring, { max: 2 }),
  LearnerEmploymentStatus: many(LearnerEmploymentStatus),
  LearnerHE: maybe(LearnerHE),
  LearningDelivery: many(LearningDelivery, { min: 1 }),
});
export interface Learner extends RecordOf<typeof Learner.children> {}
