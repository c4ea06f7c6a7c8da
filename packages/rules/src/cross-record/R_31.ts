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
import { componentAim } from '../words/programmes.ts';

export default rule({
  name: 'R_31',
  message: 'The open programme has no component aim with its programme type and standard',
  fix: 'Add a component aim (AimType 3), or give both aims the same ProgType and StdCode.',
  note: 'The condition asks for a component aim with AimType 1; component aims have AimType 3.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask(
      'Is there a component aim with the same ProgType and StdCode?',
      (aim, { learner }) => componentAim(aim, learner) !== undefined,
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a programme aim alone', aLearner([apprenticeshipProgramme()])),
  triggers(
    'of another standard',
    aLearner([apprenticeshipProgramme(), apprenticeshipComponent({ StdCode: 7 })]),
  ),
  passes('with a component aim', aLearner([apprenticeshipProgramme(), apprenticeshipComponent()])),
  passes('closed', aLearner([apprenticeshipProgramme({ LearnActEndDate: '2026-01-31', CompStatus: 3 })])),
  passes('an aim outside programmes', aLearner([adultSkillsAim()])),
];
