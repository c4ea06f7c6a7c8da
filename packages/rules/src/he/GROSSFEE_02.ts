import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'GROSSFEE_02',
  message: 'The net tuition fee is higher than the gross tuition fee',
  fix: 'Correct GROSSFEE (before waivers and discounts) or NETFEE (after them).',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is the gross tuition fee returned (GROSSFEE)?', he => he.GROSSFEE !== undefined).noPasses(),
    ask('Is the net tuition fee returned (NETFEE)?', he => he.NETFEE !== undefined).noPasses(),
    ask('Is the gross fee less than the net fee?', he => he.GROSSFEE! < he.NETFEE!).noPasses(),
  ],
});

const fees = (NETFEE?: number, GROSSFEE?: number) => aLearner([higherEducationAim({ NETFEE, GROSSFEE })]);

export const examples = () => [
  triggers('a pound less', fees(6000, 5999)),
  passes('the same', fees(6000, 6000)),
  passes('no gross fee', fees(6000)),
  passes('no net fee', fees(undefined, 6000)),
];
