import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMDateTo_05',
  message: 'An apprenticeship contract type (ACT) applies beyond the achievement date',
  fix: 'Correct LearnDelFAMDateTo: the contract ends with AchDate at the latest.',
  note: 'The message names the actual end date; the condition compares with AchDate.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it an apprenticeship contract type (FAM ACT)?', fam => fam.LearnDelFAMType === 'ACT').noPasses(),
    ask('Does the record have a date it applies to?', fam => fam.LearnDelFAMDateTo !== undefined).noPasses(),
    ask(
      'Is the aim funded as an apprenticeship (FundModel 36)?',
      (_, { aim }) => aim.FundModel === 36,
    ).noPasses(),
    ask('Is an achievement date returned?', (_, { aim }) => aim.AchDate !== undefined).noPasses(),
    ask(
      'Does the record apply beyond it?',
      (fam, { aim }) => fam.LearnDelFAMDateTo! > aim.AchDate!,
    ).noPasses(),
  ],
});

const contract = (to?: string, draft: AimDraft = { AchDate: '2026-02-20' }, type = 'ACT') =>
  aLearner([apprenticeshipProgramme({ ...draft, LearningDeliveryFAM: [FAM(type, '1', '2025-09-01', to)] })]);

export const examples = () => [
  triggers('a day after the achievement', contract('2026-02-21')),
  passes('on the day of the achievement', contract('2026-02-20')),
  passes('not achieved', contract('2026-02-21', {})),
  passes('no date to', contract()),
  passes('another funding model', contract('2026-02-21', { FundModel: 99, AchDate: '2026-02-20' })),
  passes('another type', contract('2026-02-21', { AchDate: '2026-02-20' }, 'LSF')),
];
