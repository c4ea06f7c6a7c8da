import { YEARS, yearStart } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim, theLearner } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  FAM,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { ageOn31August } from '../../words/age.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { fams, hasFAM, hasLearnerFAM } from '../../words/fam.ts';
import { is16To19Funded } from '../../words/provision.ts';

/** The rules on who is funded as a 16-19 learner, by the age on 31 August of the teaching year. */
export default [
  rule({
    name: 'DateOfBirth_20',
    message: 'A learner under 19 on a 16-19 funded aim has another source of funding',
    fix: 'Set the source of funding to FAM SOF 107, or correct FundModel or DateOfBirth.',
    note: 'The last answers of the 2024-25 flow chart are the wrong way round.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
        [25, 82].includes(aim.FundModel),
      ).noPasses(),
      ask('Is a source of funding other than 16-19 returned (FAM SOF other than 107)?', aim =>
        fams(aim, 'SOF').some(({ LearnDelFAMCode }) => LearnDelFAMCode !== '107'),
      ).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner under 19 on 31 August of the teaching year?',
        (_, { learner, file }) => ageOn31August(learner, file)! < 19,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_30',
    message:
      'A learner of 19 to 24 with an education, health and care plan has another source of funding than 16-19',
    fix: 'Set the source of funding to FAM SOF 107, or correct the learner FAM EHC or DateOfBirth.',
    note: 'The 2026-27 list has lost its exclusions (offender learning, apprenticeships), which its flow chart keeps and which the rule had before; they hold in every year.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded by FundModel 25, 35, 38, 81 or 82?', aim =>
        [25, 35, 38, 81, 82].includes(aim.FundModel),
      ).noPasses(),
      ask('Has the learner an education, health and care plan (learner FAM EHC)?', (_, { learner }) =>
        hasLearnerFAM(learner, 'EHC'),
      ).noPasses(),
      ask('Is a source of funding other than 16-19 returned (FAM SOF other than 107)?', aim =>
        fams(aim, 'SOF').some(({ LearnDelFAMCode }) => LearnDelFAMCode !== '107'),
      ).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner 19 or over on 31 August of the teaching year?',
        (_, { learner, file }) => ageOn31August(learner, file)! >= 19,
      ).noPasses(),
      ask(
        'Is the learner 25 or over on that day?',
        (_, { learner, file }) => ageOn31August(learner, file)! >= 25,
      ).yesPasses(),
      ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).yesPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_34',
    message: 'A 16-19 funded high needs student of 19 to 24 has no education, health and care plan',
    fix: 'Add the learner FAM EHC, remove HNS, or correct DateOfBirth.',
    looksAt: theLearner,
    questions: ask => [
      ask('Is the learner a high needs student (learner FAM HNS)?', learner =>
        hasLearnerFAM(learner, 'HNS'),
      ).noPasses(),
      ask('Has the learner an education, health and care plan (learner FAM EHC)?', learner =>
        hasLearnerFAM(learner, 'EHC'),
      ).yesPasses(),
      ask('Has the learner a 16-19 funded aim (FundModel 25)?', learner =>
        is16To19Funded(learner),
      ).noPasses(),
      ask('Is the date of birth returned?', learner => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Is the learner 19 or over on 31 August of the teaching year?',
        (learner, { file }) => ageOn31August(learner, file)! >= 19,
      ).noPasses(),
      ask(
        'Is the learner 25 or over on that day?',
        (learner, { file }) => ageOn31August(learner, file)! >= 25,
      ).yesPasses(),
    ],
  }),
];

const born = (year: number, age: number, monthAndDay: string) =>
  `${Number(yearStart(year as 2526).slice(0, 4)) - age}-${monthAndDay}`;
const EHC = { LearnFAMType: 'EHC', LearnFAMCode: 1 };
const HNS = { LearnFAMType: 'HNS', LearnFAMCode: 1 };
const adult = { LearningDeliveryFAM: [FAM('SOF', '105')] };

export const examples = () => ({
  DateOfBirth_20: YEARS.flatMap(year => {
    const years = { years: [year] };
    const student = (draft: AimDraft, age = 19, day = '09-01') =>
      aLearner([studyProgrammeAim(draft)], { DateOfBirth: born(year, age, day) });
    return [
      triggers('19 the day after', student(adult), years),
      passes('19 on the day', student(adult, 19, '08-31'), years),
      triggers('other provision', student({ ...adult, FundModel: 82 }), years),
      passes('16-19 source', student({}), years),
      passes('no source of funding', student({ LearningDeliveryFAM: [] }), years),
      passes('adult skills', student({ ...adult, FundModel: 38 }), years),
      passes('no date of birth', aLearner([studyProgrammeAim(adult)], { DateOfBirth: undefined }), years),
    ];
  }),
  DateOfBirth_30: YEARS.flatMap(year => {
    const years = { years: [year] };
    const student = (draft: AimDraft, age = 19, day = '08-31', LearnerFAM = [EHC]) =>
      aLearner([adultSkillsAim(draft)], { DateOfBirth: born(year, age, day), LearnerFAM });
    return [
      triggers('19 on the day', student({}), years),
      passes('19 the day after', student({}, 19, '09-01'), years),
      triggers('25 the day after', student({}, 25, '09-01'), years),
      passes('25 on the day', student({}, 25), years),
      ...[25, 35, 81, 82].map(FundModel => triggers(`FundModel ${FundModel}`, student({ FundModel }), years)),
      passes('non-funded', student({ FundModel: 99 }), years),
      passes('no plan', student({}, 19, '08-31', []), years),
      passes('16-19 source', student({ LearningDeliveryFAM: [FAM('SOF', '107')] }), years),
      passes(
        'offender learning',
        student({ LearningDeliveryFAM: [FAM('SOF', '105'), FAM('LDM', '034')] }),
        years,
      ),
      passes('an apprenticeship', student({ FundModel: 35, ProgType: 25 }), years),
      passes(
        'no date of birth',
        aLearner([adultSkillsAim()], { DateOfBirth: undefined, LearnerFAM: [EHC] }),
        years,
      ),
    ];
  }),
  DateOfBirth_34: YEARS.flatMap(year => {
    const years = { years: [year] };
    const student = (age: number, day: string, LearnerFAM = [HNS], draft: AimDraft = {}) =>
      aLearner([studyProgrammeAim(draft)], { DateOfBirth: born(year, age, day), LearnerFAM });
    return [
      triggers('19 on the day', student(19, '08-31'), years),
      passes('19 the day after', student(19, '09-01'), years),
      triggers('25 the day after', student(25, '09-01'), years),
      passes('25 on the day', student(25, '08-31'), years),
      passes('a plan', student(19, '08-31', [HNS, EHC]), years),
      passes('no high needs', student(19, '08-31', []), years),
      passes('not 16-19 funded', student(19, '08-31', [HNS], { FundModel: 38 }), years),
      passes(
        'no date of birth',
        aLearner([studyProgrammeAim()], { DateOfBirth: undefined, LearnerFAM: [HNS] }),
        years,
      ),
    ];
  }),
});
