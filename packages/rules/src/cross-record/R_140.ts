import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  nonFundedAim,
  passes,
  triggers,
} from '../examples/index.ts';
import { latestProgrammeAimOfBootcamp } from '../words/bootcamp.ts';

export default rule({
  name: 'R_140',
  message: 'The component aim is still open although its Skills Bootcamp programme has ended',
  fix: 'Return LearnActEndDate and the completion of the component aim, or reopen the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask(
      'Has the latest programme aim of the same bootcamp an actual end date?',
      (aim, { learner }) => latestProgrammeAimOfBootcamp(aim, learner)?.LearnActEndDate !== undefined,
    ).noPasses(),
  ],
});

const ended = { LearnActEndDate: '2025-12-19', CompStatus: 2, Outcome: 8 };

export const examples = () => [
  triggers('programme closed, subject aim open', aLearner([bootcampProgramme(ended), bootcampSubject()])),
  passes('both closed', aLearner([bootcampProgramme(ended), bootcampSubject({ ...ended, Outcome: 1 })])),
  passes('both open', aLearner([bootcampProgramme(), bootcampSubject()])),
  passes(
    'back from a break: the latest programme aim is open',
    aLearner([
      bootcampProgramme({ LearnActEndDate: '2025-10-10', CompStatus: 6, Outcome: 3 }),
      bootcampProgramme({ LearnStartDate: '2026-01-12' }),
      bootcampSubject({ LearnStartDate: '2026-01-12' }),
    ]),
  ),
  passes(
    'the programme aim that started a day later counts, wherever it stands',
    aLearner([
      bootcampProgramme({ LearnStartDate: '2025-09-02' }),
      bootcampProgramme({ LearnActEndDate: '2025-09-01', CompStatus: 6, Outcome: 3 }),
      bootcampSubject({ LearnStartDate: '2025-09-02' }),
    ]),
  ),
  passes('no bootcamp', aLearner([nonFundedAim()])),
];
