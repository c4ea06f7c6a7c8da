import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { tooMany } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_77',
  message: 'The aim has more than six devolved area monitoring (DAM) records',
  fix: 'Keep the six DAM records that matter most.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is DAM recorded more than six times?', aim => tooMany(aim, ['DAM'], 6) !== undefined).noPasses(),
  ],
});

const withCodes = (...codes: string[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: codes.map(code => FAM('DAM', code)) })]);

export const examples = () => [
  triggers('seven', withCodes('001', '002', '010', '011', '012', '013', '014')),
  passes('six', withCodes('001', '002', '010', '011', '012', '013')),
];
