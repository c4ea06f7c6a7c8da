/** Second readings of the rules about the learner's circumstances: attainment, difficulties, hours, preferences. */
import { codeList, isCode, type Learner, type LearningDelivery, type Year } from '@waymark/ilr';
import { ageOnDay, apprenticeship, oneOf } from './derived.ts';
import { CannotTell, has, type Read, type Reading } from './reading.ts';

/** Ends the reading where a code list may have gaps. */
const sure = (answer: true | false | 'not sure'): boolean => {
  if (answer === 'not sure') throw new CannotTell();
  return answer;
};
/** A code that is returned and that the field does not have. */
const notCode = (field: string, value: string | number | undefined, year: Year, type?: string) =>
  value !== undefined && !sure(isCode(field, value, year, type));
/** DD06. */
const firstStart = ({ aims }: Read) => aims.map(a => a.LearnStartDate).sort()[0];
/** The code had ended when the learner's first aim started. */
const outdated = (read: Read, field: string, value: string | number, type?: string) => {
  const to = codeList(field, read.year, type)?.codes.get(String(value))?.validTo;
  const start = firstStart(read);
  return to !== undefined && start !== undefined && start > to;
};
const fam = (learner: Learner, type: string, ...codes: number[]) =>
  learner.LearnerFAM.filter(
    f => f.LearnFAMType === type && (codes.length === 0 || codes.includes(f.LearnFAMCode)),
  );
const hasFAM = (learner: Learner, type: string, ...codes: number[]) =>
  fam(learner, type, ...codes).length > 0;
const preference = (learner: Learner, type: string, ...codes: number[]) =>
  learner.ContactPreference.filter(
    p => p.ContPrefType === type && (codes.length === 0 || codes.includes(p.ContPrefCode)),
  ).length;

const tLevel = (a: LearningDelivery) => a.FundModel === 25 && a.ProgType === 31;
const allClosed = ({ aims }: Read) => aims.every(a => a.LearnActEndDate !== undefined);
const community = (a: LearningDelivery) => a.FundModel === 10 || (a.FundModel === 99 && has(a, 'SOF', '108'));
const hours = ({ learner }: Read) => (learner.PlanLearnHours ?? 0) + (learner.PlanEEPHours ?? 0);
/** Exclusions let off an aim, not the learner for it. */
const counts = (a: LearningDelivery) => a.FundModel !== 82 && !tLevel(a);
const ageAtFirstStart = (read: Read) => ageOnDay(read.learner, firstStart(read) ?? '9999-12-31');
const LOW = 'D DD DE E EE EF F FF FG G GG N U 3 2 1'.split(' ');

const grades = (field: 'EngGrade' | 'MathGrade', disadvantage: number, condition: string) => ({
  [`${field}_01`]: ({ learner, aims }: Read) =>
    learner[field] === undefined && aims.some(a => a.FundModel === 25),
  [`${field}_02`]: ({ learner, year }: Read) =>
    learner[field] !== 'NONE' && notCode(field, learner[field], year),
  [`${field}_03`]: ({ learner }: Read) =>
    oneOf(learner[field], ...LOW) && !hasFAM(learner, 'EDF', disadvantage),
  [`${field}_04`]: ({ learner }: Read) =>
    hasFAM(learner, condition, 2, 3, 4) && learner[field] !== undefined && learner[field] !== 'NONE',
});

export const learnerDetails: Record<string, Reading> = {
  ALSCost_02: ({ learner }) => learner.ALSCost !== undefined && !hasFAM(learner, 'HNS'),
  Accom_01: ({ learner, year }) => notCode('Accom', learner.Accom, year),
  Ethnicity_01: ({ learner, year }) => notCode('Ethnicity', learner.Ethnicity, year),
  Sex_01: ({ learner, year }) => notCode('Sex', learner.Sex, year),
  ProvSpecLearnMonOccur_01: ({ learner }) =>
    learner.ProviderSpecLearnerMonitoring.some(m => !['A', 'B'].includes(m.ProvSpecLearnMonOccur)),
  ...grades('EngGrade', 2, 'ECF'),
  ...grades('MathGrade', 1, 'MCF'),

  ContPrefType_01: ({ learner, year }) =>
    learner.ContactPreference.some(p => notCode('ContPrefCode', p.ContPrefCode, year, p.ContPrefType)),
  ContPrefType_02: ({ learner }) =>
    preference(learner, 'RUI', 3, 4, 5) > 0 &&
    preference(learner, 'RUI', 1, 2, 6, 7) + preference(learner, 'PMC', 1, 2, 3, 4, 5, 6) > 0,
  ContPrefType_03: read =>
    read.learner.ContactPreference.some(p => outdated(read, 'ContPrefCode', p.ContPrefCode, p.ContPrefType)),
  ContPrefType_04: ({ learner }) =>
    preference(learner, 'RUI', 1, 2) > 0 && preference(learner, 'RUI', 6, 7) > 0,
  ContPrefType_05: ({ learner }) =>
    preference(learner, 'PMC', 1, 2, 3) > 0 && preference(learner, 'PMC', 4, 5, 6) > 0,
  ContPrefType_06: ({ learner }) => preference(learner, 'RUI') > 2,
  ContPrefType_07: ({ learner }) => preference(learner, 'PMC') > 3,

  LLDDHealthProb_01: ({ learner, year }) => notCode('LLDDHealthProb', learner.LLDDHealthProb, year),
  LLDDHealthProb_04: ({ learner }) => learner.LLDDHealthProb === 2 && learner.LLDDandHealthProblem.length > 0,
  LLDDHealthProb_06: read =>
    read.learner.LLDDHealthProb === 1 &&
    read.learner.LLDDandHealthProblem.length === 0 &&
    read.aims.some(a => !oneOf(a.FundModel, 99, ...(read.year === 2627 ? [] : [10]))) &&
    !(ageAtFirstStart(read) >= 25),
  LLDDHealthProb_07: read =>
    read.learner.LLDDHealthProb === 1 &&
    read.learner.LLDDandHealthProblem.length === 0 &&
    read.aims.every(community) &&
    (read.learner.PlanLearnHours ?? 0) > 10 &&
    !(ageAtFirstStart(read) >= 25),
  LLDDCat_01: ({ learner, year }) =>
    learner.LLDDandHealthProblem.some(p => notCode('LLDDCat', p.LLDDCat, year)),
  LLDDCat_02: read => read.learner.LLDDandHealthProblem.some(p => outdated(read, 'LLDDCat', p.LLDDCat)),
  PrimaryLLDD_01: read =>
    (firstStart(read) ?? '') >= '2015-08-01' &&
    read.learner.LLDDandHealthProblem.length > 0 &&
    !read.learner.LLDDandHealthProblem.some(p => p.PrimaryLLDD === 1),
  PrimaryLLDD_02: ({ learner, year }) =>
    learner.LLDDandHealthProblem.some(p => notCode('PrimaryLLDD', p.PrimaryLLDD, year)),
  PrimaryLLDD_03: ({ learner }) => learner.LLDDandHealthProblem.filter(p => p.PrimaryLLDD === 1).length > 1,
  PrimaryLLDD_04: ({ learner: { LLDDandHealthProblem: problems } }) =>
    problems.length === 1 && problems[0]!.PrimaryLLDD === undefined,

  LearnFAMType_01: ({ learner, year }) =>
    learner.LearnerFAM.some(f => notCode('LearnFAMCode', f.LearnFAMCode, year, f.LearnFAMType)),
  LearnFAMType_03: read =>
    read.learner.LearnerFAM.some(f => outdated(read, 'LearnFAMCode', f.LearnFAMCode, f.LearnFAMType)),
  LearnFAMType_09: ({ learner, year }) =>
    ['HNS', 'EHC', 'DLA', 'SEN', 'MCF', 'ECF', 'FME', ...(year === 2425 ? [] : ['MMH', 'EMH'])].some(
      type => fam(learner, type).length > 1,
    ),
  LearnFAMType_10: ({ learner }) => fam(learner, 'LSR').length > 4,
  LearnFAMType_11: ({ learner }) => fam(learner, 'NLM').length > 2 || fam(learner, 'EDF').length > 2,
  LearnFAMType_14: ({ learner }) => hasFAM(learner, 'SEN', 1) && hasFAM(learner, 'EHC', 1),
  LearnFAMType_15: ({ learner }) => hasFAM(learner, 'MCF', 1) && !hasFAM(learner, 'EHC'),
  LearnFAMType_16: ({ learner }) => hasFAM(learner, 'ECF', 1) && !hasFAM(learner, 'EHC'),
  LearnFAMType_17: ({ learner }) => hasFAM(learner, 'NLM', 22) && hasFAM(learner, 'NLM', 21),

  PlanLearnHours_01: read =>
    read.learner.PlanLearnHours === undefined &&
    !allClosed(read) &&
    read.aims.some(a => a.FundModel === 25 && counts(a) && !apprenticeship(a)),
  PlanEEPHours_01: read =>
    read.learner.PlanEEPHours === undefined &&
    !allClosed(read) &&
    read.aims.some(a => a.FundModel === 25 && !tLevel(a) && (read.year === 2627 || !apprenticeship(a))),
  PlanLearnHours_02: ({ learner, aims, year }) =>
    learner.PlanLearnHours === 0 &&
    aims.some(
      a => oneOf(a.FundModel, 25, 35, 38, 37, 81, 99, ...(year === 2627 ? [39] : [10])) && !tLevel(a),
    ),
  PlanLearnHours_03: read =>
    read.learner.PlanLearnHours !== undefined &&
    hours(read) === 0 &&
    read.aims.some(a => a.FundModel === 25 && counts(a)),
  PlanLearnHours_04: read => hours(read) > 1000 && read.aims.some(counts),
  PlanLearnHours_05: read =>
    read.learner.PlanLearnHours !== undefined && hours(read) > 4000 && read.aims.some(counts),

  PriorAttain_01: ({ learner, aims, year }) =>
    learner.PriorAttain.length === 0 &&
    aims.some(a => !oneOf(a.FundModel, 99, 25, 82, 11, ...(year === 2627 ? [] : [10]))),
  PriorAttain_03: ({ learner, year }) =>
    learner.PriorAttain.some(p => notCode('PriorLevel', p.PriorLevel, year)),
  PriorAttain_04: ({ learner, aims }) =>
    learner.PriorAttain.some(p => [7, 8, 9, 10].includes(p.PriorLevel)) &&
    aims.some(a => a.FundModel === 35 && oneOf(a.ProgType, 2, 3, 20)),
  PriorAttain_09: ({ learner, file }) =>
    learner.PriorAttain.some(p => p.DateLevelApp > file.FilePreparationDate),
  PriorAttain_10: ({ learner: { PriorAttain } }) =>
    new Set(PriorAttain.map(p => p.DateLevelApp)).size < PriorAttain.length,
};
