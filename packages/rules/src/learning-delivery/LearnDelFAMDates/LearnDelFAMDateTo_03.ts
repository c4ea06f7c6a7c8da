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

const FUND_MODELS: readonly number[] = [35, 36, 38, 81, 99];

export default rule({
  name: 'LearnDelFAMDateTo_03',
  message: "A FAM record applies beyond the aim's actual end date",
  fix: 'Correct LearnDelFAMDateTo.',
  looksAt: eachFAM,
  questions: ask => [
    ask('Does the record have a date it applies to?', fam => fam.LearnDelFAMDateTo !== undefined).noPasses(),
    ask('Is the aim an apprenticeship, adult or non-funded (FundModel 35, 36, 38, 81 or 99)?', (_, { aim }) =>
      FUND_MODELS.includes(aim.FundModel),
    ).noPasses(),
    ask('Is it an apprenticeship contract type (FAM ACT)?', fam => fam.LearnDelFAMType === 'ACT').yesPasses(),
    ask(
      'Is an actual end date of the aim returned?',
      (_, { aim }) => aim.LearnActEndDate !== undefined,
    ).noPasses(),
    ask(
      'Does the record apply beyond it?',
      (fam, { aim }) => fam.LearnDelFAMDateTo! > aim.LearnActEndDate!,
    ).noPasses(),
  ],
});

const support = (to?: string, draft: AimDraft = { LearnActEndDate: '2026-02-20' }) =>
  aLearner([adultSkillsAim({ ...draft, LearningDeliveryFAM: [FAM('LSF', '1', '2025-09-01', to)] })]);

export const examples = () => [
  triggers('a day after the end', support('2026-02-21')),
  passes('on the day of the end', support('2026-02-20')),
  passes('not ended', support('2026-02-21', {})),
  passes('no date to', support()),
  passes('another funding model', support('2026-02-21', { FundModel: 37, LearnActEndDate: '2026-02-20' })),
  passes(
    'an apprenticeship contract type',
    aLearner([
      apprenticeshipProgramme({
        LearnActEndDate: '2026-02-20',
        LearningDeliveryFAM: [FAM('ACT', '1', '2025-09-01', '2026-02-21')],
      }),
    ]),
  ),
];
