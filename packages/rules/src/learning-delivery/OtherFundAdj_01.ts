import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';

const UNTIL_2526: readonly number[] = [10, 25, 82];
const FROM_2627: readonly number[] = [25, 39, 82];

export default rule({
  name: 'OtherFundAdj_01',
  message: 'Another funding adjustment is returned for an aim that has none',
  fix: 'Remove OtherFundAdj.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an other funding adjustment returned?', aim => aim.OtherFundAdj !== undefined).noPasses(),
    ask('Is it 16-19 funded (FundModel 25 or 82; until 2025-26 also 10, then 39)?', (aim, { file }) =>
      (file.Year >= 2627 ? FROM_2627 : UNTIL_2526).includes(aim.FundModel),
    ).noPasses(),
  ],
});

const model = (FundModel: number, OtherFundAdj: number | undefined = 80) =>
  aLearner([adultSkillsAim({ OtherFundAdj, FundModel })]);

export const examples = () => [
  triggers('16-19', model(25)),
  triggers('community learning', model(10), { years: [2526] }),
  passes('community learning, which has ended', model(10), { years: [2627] }),
  triggers('a growth and skills short course', model(39), { years: [2627] }),
  passes('FundModel 39 before it existed', model(39), { years: [2526] }),
  passes('Adult Skills Fund', model(38)),
  passes('none', aLearner([studyProgrammeAim()])),
];
