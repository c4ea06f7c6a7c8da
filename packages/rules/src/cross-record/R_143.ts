import { rule } from '../engine/rule.ts';
import { aLearner, bootcampProgramme, bootcampSubject, passes, triggers } from '../examples/index.ts';
import { latestBootcampProgrammeAim, latestComponentEnd } from '../words/bootcamp.ts';

export default rule({
  name: 'R_143',
  message: 'The Skills Bootcamp programme ended before its last component aim did',
  fix: 'Set LearnActEndDate of the programme aim to the end of its last component aim, event aims included, or later.',
  looksAt: latestBootcampProgrammeAim,
  questions: ask => [
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask(
      'Has any component aim of the same bootcamp ended?',
      (aim, { learner }) => latestComponentEnd(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the programme aim end before the last of them?',
      (aim, { learner }) => aim.LearnActEndDate! < latestComponentEnd(aim, learner)!,
    ).noPasses(),
  ],
});

const ended = (LearnActEndDate: string) => ({ LearnActEndDate, CompStatus: 2, Outcome: 8 });

export const examples = () => [
  triggers(
    'the programme ended a day earlier',
    aLearner([bootcampProgramme(ended('2025-12-18')), bootcampSubject(ended('2025-12-19'))]),
  ),
  passes(
    'both ended on one day',
    aLearner([bootcampProgramme(ended('2025-12-19')), bootcampSubject(ended('2025-12-19'))]),
  ),
  passes(
    'the later end is in another bootcamp',
    aLearner([
      bootcampProgramme(ended('2025-12-18')),
      bootcampSubject({ ...ended('2025-12-19'), ConRefNumber: 'SB-10002-101' }),
    ]),
  ),
  passes('the programme is open', aLearner([bootcampProgramme(), bootcampSubject(ended('2025-12-19'))])),
];
