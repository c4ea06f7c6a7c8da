import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  passes,
  triggers,
} from '../examples/index.ts';
import { programmeAim } from '../words/programmes.ts';

export default rule({
  name: 'R_30',
  message: 'The component aim has no programme aim with its programme type and standard',
  fix: 'Add the programme aim (AimType 1), or give both aims the same ProgType and StdCode.',
  note: 'The text says ProgType "or" StdCode, its condition the combination of both, which is followed. In 2024-25 frameworks were matched by FworkCode and PwayCode too.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask(
      'Is there a programme aim with the same ProgType and StdCode?',
      (aim, { learner }) => programmeAim(aim, learner) !== undefined,
    ).yesPasses(),
  ],
});

const framework = (PwayCode: number) => ({ ProgType: 3, StdCode: undefined, FworkCode: 403, PwayCode });

export const examples = () => [
  triggers('a component alone', aLearner([apprenticeshipComponent()])),
  triggers(
    'of another standard',
    aLearner([apprenticeshipProgramme(), apprenticeshipComponent({ StdCode: 7 })]),
  ),
  passes('with its programme aim', aLearner([apprenticeshipProgramme(), apprenticeshipComponent()])),
  passes('an aim outside programmes', aLearner([adultSkillsAim()])),
  triggers(
    'of another pathway',
    aLearner([apprenticeshipProgramme(framework(1)), apprenticeshipComponent(framework(2))]),
    { years: [2425] },
  ),
];
