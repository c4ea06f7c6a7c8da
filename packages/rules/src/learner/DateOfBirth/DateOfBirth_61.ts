import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';

export default rule({
  name: 'DateOfBirth_61',
  message: 'The learner was under 19 when the apprenticeship unit started',
  fix: 'Correct DateOfBirth, LearnStartDate or ProgType; apprenticeship units are for learners of 19 and over.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      'Was the learner under 19 when the aim started?',
      (aim, { learner }) => ageAtStart(aim, learner)! < 19,
    ).noPasses(),
  ],
});

const unit = bootcampProgramme({ FundModel: 39, ProgType: 34, LearnStartDate: '2026-09-01' });

export const examples = () => [
  triggers('19 on the day after', aLearner([unit], { DateOfBirth: '2007-09-02' })),
  passes('19 on the day', aLearner([unit], { DateOfBirth: '2007-09-01' })),
  passes('no date of birth', aLearner([unit], { DateOfBirth: undefined })),
  passes(
    'another programme',
    aLearner([bootcampProgramme({ LearnStartDate: '2026-09-01' })], { DateOfBirth: '2008-09-02' }),
  ),
];
