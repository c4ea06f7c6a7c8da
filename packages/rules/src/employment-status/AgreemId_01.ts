import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  status,
  triggers,
} from '../examples/index.ts';
import { statusOn } from '../words/employment.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'AgreemId_01',
  message: 'No employer agreement (AgreemId) applies on the day on which the short course started',
  fix: 'Return AgreemId with the employment status that applies at the start.',
  note: 'Not stated: of several employment statuses the one in force on the day of the start must name the agreement. Without one there is no agreement. The guidance names apprenticeships too, the condition FundModel 39 alone.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it funded by the growth and skills offer (FundModel 39)?',
      aim => aim.FundModel === 39,
    ).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Does the employment status on the day of the start name an agreement (AgreemId)?',
      (aim, { learner }) => statusOn(learner, aim.LearnStartDate)?.AgreemId !== undefined,
    ).yesPasses(),
  ],
});

const course = (more: AimDraft = {}) =>
  apprenticeshipProgramme({
    LearnStartDate: '2026-09-07',
    FundModel: 39,
    ProgType: 34,
    StdCode: undefined,
    LearningDeliveryFAM: [],
    AppFinRecord: [],
    ...more,
  });
const agreed = (aim: AimDraft, AgreemId?: string, from = '2026-09-07') =>
  aLearner([aim], { LearnerEmploymentStatus: [{ ...status(10, from), AgreemId }] });

export const examples = () => [
  triggers('no agreement', agreed(course())),
  triggers('from the day after the start', agreed(course(), 'ABC123', '2026-09-08')),
  passes('from the day of the start', agreed(course(), 'ABC123')),
  passes('a restart', agreed(course({ LearningDeliveryFAM: [FAM('RES', '1')] }))),
  passes('a component aim', agreed(course({ AimType: 3 }))),
  passes('another funding model', agreed(adultSkillsAim())),
];
