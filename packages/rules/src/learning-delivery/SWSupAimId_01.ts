import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'SWSupAimId_01',
  message: 'The identifier that the software gave the aim is not a UUID',
  fix: 'Ask the supplier of the software: SWSupAimId is a UUID such as 8c5d1f60-9b1e-4a3c-8f0a-2d9a6f1b7c42.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an identifier returned?', aim => aim.SWSupAimId !== undefined).noPasses(),
    ask('Is it a UUID?', aim => UUID.test(aim.SWSupAimId!)).yesPasses(),
  ],
});

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const aim = (SWSupAimId?: string) => aLearner([adultSkillsAim({ SWSupAimId })]);

export const examples = () => [
  triggers('a number', aim('12345')),
  triggers('a letter that is none', aim('8c5d1f60-9b1e-4a3c-8f0a-2d9a6f1b7c4g')),
  passes('a UUID', aim('8c5d1f60-9b1e-4a3c-8f0a-2d9a6f1b7c42')),
  passes('a UUID in capitals', aim('8C5D1F60-9B1E-4A3C-8F0A-2D9A6F1B7C42')),
  passes('not returned', aim()),
];
