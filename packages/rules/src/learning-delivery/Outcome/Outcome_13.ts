import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'Outcome_13',
  message: 'The apprenticeship unit is achieved but has no LDM 404',
  fix: 'Add LDM 404 to the programme aim, or correct Outcome.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
    ask('Is LDM 404 recorded?', aim => hasFAM(aim, 'LDM', '404')).yesPasses(),
  ],
});

const unit = { FundModel: 39, ProgType: 34, LearnStartDate: '2026-09-01', CompStatus: 2, Outcome: 1 };

export const examples = () => [
  triggers('achieved without LDM 404', aLearner([bootcampProgramme(unit)])),
  passes(
    'achieved with LDM 404',
    aLearner([bootcampProgramme({ ...unit, LearningDeliveryFAM: [FAM('LDM', '404')] })]),
  ),
  passes('not achieved', aLearner([bootcampProgramme({ ...unit, Outcome: 3 })])),
  passes('a component aim', aLearner([bootcampSubject(unit)])),
  passes('another programme', aLearner([bootcampProgramme({ ...unit, FundModel: 37, ProgType: 32 })])),
];
