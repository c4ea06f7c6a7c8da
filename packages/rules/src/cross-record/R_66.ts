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
  name: 'R_66',
  message: 'No programme aim has the funding model, ProgType and StdCode of this funded component',
  fix: 'Add the programme aim, or give both aims the same FundModel, ProgType and StdCode.',
  note: 'Message and description leave out the funding model; the condition matches it. In 2024-25 frameworks were matched by FworkCode and PwayCode too.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is it non-funded (FundModel 99)?', aim => aim.FundModel === 99).yesPasses(),
    ask(
      'Is there a programme aim with the same FundModel, ProgType and StdCode?',
      (aim, { learner }) =>
        programmeAim(aim, learner, programme => programme.FundModel === aim.FundModel) !== undefined,
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers(
    'the programme aim has another funding model',
    aLearner([apprenticeshipProgramme({ FundModel: 99 }), apprenticeshipComponent()]),
  ),
  triggers('a component alone', aLearner([apprenticeshipComponent()])),
  passes('the same funding model', aLearner([apprenticeshipProgramme(), apprenticeshipComponent()])),
  passes('non-funded', aLearner([apprenticeshipComponent({ FundModel: 99 })])),
  passes('an aim outside programmes', aLearner([adultSkillsAim()])),
];
