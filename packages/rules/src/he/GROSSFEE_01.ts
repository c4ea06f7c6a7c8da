import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'GROSSFEE_01',
  message: 'A net tuition fee is returned without the gross tuition fee',
  fix: 'Return in GROSSFEE the fee before any waiver or discount.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is the net tuition fee returned (NETFEE)?', he => he.NETFEE !== undefined).noPasses(),
    ask('Is the gross tuition fee returned (GROSSFEE)?', he => he.GROSSFEE !== undefined).yesPasses(),
  ],
});

const fees = (NETFEE?: number, GROSSFEE?: number) => aLearner([higherEducationAim({ NETFEE, GROSSFEE })]);

export const examples = () => [
  triggers('a net fee alone', fees(6000)),
  triggers('a net fee of nothing is a fee', fees(0)),
  passes('both fees', fees(6000, 6500)),
  passes('neither fee', fees()),
];
