import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';

/** FundModels whose source is adult, in the years until 2025-26 and from then on. */
const UNTIL_2526: readonly number[] = [10, 11, 35, 36, 38, 81];
const FROM_2627: readonly number[] = [11, 35, 36, 38, 39, 81];

export default rule({
  name: 'LearnDelFAMType_09',
  message: 'The source of funding is neither adult (SOF 105) nor a devolved authority',
  fix: 'Use SOF 105, or the code of the combined authority that funds the aim.',
  note: 'An aim without any source of funding breaks this rule as well as LearnDelFAMType_01, as the condition is written.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it an apprenticeship, adult or tailored learning aim (FundModel 11, 35, 36, 38 or 81; until 2025-26 also 10, then also 39)?',
      (aim, { file }) => (file.Year >= 2627 ? FROM_2627 : UNTIL_2526).includes(aim.FundModel),
    ).noPasses(),
    ask('Is the source of funding adult (FAM SOF 105)?', aim => hasFAM(aim, 'SOF', '105')).yesPasses(),
    ask('Is it a devolved authority?', (aim, context) => DD35(aim, context)).yesPasses(),
  ],
});

const withSource = (code: string, draft: AimDraft = {}) =>
  aLearner([adultSkillsAim({ ...draft, LearningDeliveryFAM: [FAM('SOF', code)] })]);

export const examples = () => [
  triggers('16-19', withSource('107')),
  triggers('none', aLearner([adultSkillsAim({ LearningDeliveryFAM: [FAM('FFI', '1')] })])),
  passes('adult', withSource('105')),
  passes('a combined authority', withSource('110')),
  passes('a Skills Bootcamp', aLearner([bootcampProgramme()])),
  triggers('community learning', withSource('107', { FundModel: 10 }), { years: [2425, 2526] }),
  passes('community learning, which has ended', withSource('107', { FundModel: 10 }), { years: [2627] }),
  triggers('a growth and skills short course', withSource('107', { FundModel: 39 }), { years: [2627] }),
];
