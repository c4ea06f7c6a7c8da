import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { tooMany } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_31',
  message: 'The aim has more than six learning delivery monitoring (LDM) records',
  fix: 'Keep the six LDM records that matter most.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM recorded more than six times?', aim => tooMany(aim, ['LDM'], 6) !== undefined).noPasses(),
  ],
});

const withCodes = (...codes: string[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: codes.map(code => FAM('LDM', code)) })]);

export const examples = () => [
  triggers('seven', withCodes('034', '328', '363', '375', '378', '388', '391')),
  passes('six', withCodes('034', '328', '363', '375', '378', '388')),
];
