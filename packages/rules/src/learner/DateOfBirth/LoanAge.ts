import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, aLearner, FAM, loanAim, passes, triggers } from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';

/** The rules on the date of birth of learners with an advanced learner loan. */
export default [
  rule({
    name: 'DateOfBirth_23',
    message: 'The date of birth of a learner with an advanced learner loan is missing',
    fix: 'Return DateOfBirth.',
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Is the date of birth returned?',
        (_, { learner }) => learner.DateOfBirth !== undefined,
      ).yesPasses(),
      ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
      ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).noPasses(),
      ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_26',
    message: 'The learner was under 19 at the start of an aim with an advanced learner loan',
    fix: 'Correct DateOfBirth or LearnStartDate, or remove the FAM ADL.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).noPasses(),
      ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).noPasses(),
      ask('Is the date of birth returned?', (_, { learner }) => learner.DateOfBirth !== undefined).noPasses(),
      ask(
        'Was the learner under 19 when the aim started?',
        (aim, { learner }) => ageAtStart(aim, learner)! < 19,
      ).noPasses(),
    ],
  }),
];

const student = (DateOfBirth?: string, draft: AimDraft = {}) =>
  aLearner([loanAim({ LearnStartDate: '2025-09-01', ...draft })], { DateOfBirth });
const noLoan = { LearningDeliveryFAM: [] };

export const examples = () => ({
  DateOfBirth_23: [
    triggers('no date of birth', student()),
    passes('a date of birth', student('1995-04-12')),
    passes('no loan', student(undefined, noLoan)),
    passes('adult skills', student(undefined, { FundModel: 38 })),
    passes(
      'offender learning',
      student(undefined, { LearningDeliveryFAM: [FAM('ADL', '1'), FAM('LDM', '034')] }),
    ),
  ],
  DateOfBirth_26: [
    triggers('19 the day after the start', student('2006-09-02')),
    passes('19 on the day of the start', student('2006-09-01')),
    passes('no loan', student('2006-09-02', noLoan)),
    passes('adult skills', student('2006-09-02', { FundModel: 38 })),
    passes('no date of birth', student()),
  ],
});
