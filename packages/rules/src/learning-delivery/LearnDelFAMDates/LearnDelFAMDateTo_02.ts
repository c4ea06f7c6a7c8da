import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { allOf } from '../../words/questions.ts';

export default rule({
  name: 'LearnDelFAMDateTo_02',
  message: "A FAM record applies beyond the aim's planned end date",
  fix: 'Check LearnDelFAMDateTo.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Does the record have a date it applies to?', fam => fam.LearnDelFAMDateTo !== undefined).noPasses(),
    ask(
      'Is that date after the planned end date?',
      (fam, { aim }) => fam.LearnDelFAMDateTo! > aim.LearnPlanEndDate,
    ).noPasses(),
    allOf(ask, 'Is it the contract type of an apprenticeship that has been achieved?', {
      'Is it an apprenticeship contract type (FAM ACT)?': fam => fam.LearnDelFAMType === 'ACT',
      'Is the aim a programme aim (AimType 1)?': (_, { aim }) => aim.AimType === 1,
      'Is an achievement date returned?': (_, { aim }) => aim.AchDate !== undefined,
    }).yesPasses(),
  ],
});

const contract = (to?: string, draft: AimDraft = {}) =>
  aLearner([apprenticeshipProgramme({ ...draft, LearningDeliveryFAM: [FAM('ACT', '1', '2025-09-01', to)] })]);

export const examples = () => [
  triggers('a day after the planned end', contract('2027-03-01')),
  passes('on the planned end', contract('2027-02-28')),
  passes('no date to', contract()),
  passes('an achieved apprenticeship', contract('2027-03-01', { AchDate: '2027-03-01' })),
  triggers('on a component aim', contract('2027-03-01', { AimType: 3, AchDate: '2027-03-01' })),
  triggers(
    'learning support',
    aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('LSF', '1', '2025-09-01', '2026-07-01')] })]),
  ),
];
