import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AchDate_02',
  message: 'The achievement date is after the end of the teaching year',
  fix: "Correct AchDate; an achievement after 31 July belongs in the next year's return.",
  looksAt: eachAim,
  questions: ask => [
    ask('Is an achievement date returned?', aim => aim.AchDate !== undefined).noPasses(),
    ask(
      'Is it after 31 July of the teaching year?',
      (aim, { file }) => aim.AchDate! > file.yearEnd,
    ).noPasses(),
  ],
});

const achieved = (AchDate?: string) => aLearner([bootcampProgramme({ AchDate })]);

export const examples = () => [
  triggers('achieved after the year', achieved('2027-08-01')),
  triggers('achieved on 1 August', achieved('2026-08-01'), { years: [2526] }),
  passes('achieved on 31 July, the last day of the year', achieved('2026-07-31'), { years: [2526] }),
  passes('achieved before', achieved('2025-07-31')),
  passes('not achieved', achieved()),
];
