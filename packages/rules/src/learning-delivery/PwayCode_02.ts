import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../examples/index.ts';

const NONE: readonly number[] = [24, 25, 30, 32, 33];

export default rule({
  name: 'PwayCode_02',
  message: 'A pathway is returned for an aim that is not part of a framework',
  fix: 'Remove PwayCode.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a pathway returned?', aim => aim.PwayCode !== undefined).noPasses(),
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).noTriggers(),
    ask(
      'Is the programme a traineeship, standard, T Level foundation year, Skills Bootcamp or combined authority programme (ProgType 24, 25, 30, 32 or 33)?',
      aim => NONE.includes(aim.ProgType!),
    ).noPasses(),
  ],
});

const pathway = (ProgType?: number) => aLearner([adultSkillsAim({ ProgType, PwayCode: 1 })]);

export const examples = () => [
  triggers('a Skills Bootcamp', pathway(32)),
  triggers('no programme', pathway()),
  passes('a framework', pathway(3)),
  passes('no pathway', aLearner([bootcampProgramme()])),
];
