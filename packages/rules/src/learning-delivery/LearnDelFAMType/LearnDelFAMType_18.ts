import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { tooMany } from '../../words/fam.ts';

const ONCE: readonly string[] = ['SOF', 'FFI', 'EEF', 'RES', 'ADL', 'ACL', 'AFL', 'ASL', 'FLN'];

export default rule({
  name: 'LearnDelFAMType_18',
  message: 'A FAM type that may stand once is returned several times on the aim',
  fix: 'Keep one record each of SOF, FFI, EEF, RES, ADL, ACL, AFL, ASL and FLN.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      `Is ${ONCE.slice(0, -1).join(', ')} or FLN recorded more than once?`,
      aim => tooMany(aim, ONCE, 1) !== undefined,
    ).noPasses(),
  ],
});

const withFAMs = (...types: string[]) =>
  aLearner([adultSkillsAim({ LearningDeliveryFAM: types.map(type => FAM(type, '1')) })]);

export const examples = () => [
  triggers('two sources of funding', withFAMs('SOF', 'FFI', 'SOF')),
  triggers('two family records', withFAMs('FLN', 'FLN')),
  passes('one of each', withFAMs('SOF', 'FFI', 'RES', 'FLN')),
  passes('two of a type that may repeat', withFAMs('LDM', 'LDM')),
];
