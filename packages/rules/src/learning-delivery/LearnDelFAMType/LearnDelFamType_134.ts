import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFamType_134',
  message: 'This devolved source of funding began after adult skills (FundModel 35) had ended',
  fix: 'Correct SOF or FundModel: SOF 121, 122 and 123 go with the Adult Skills Fund.',
  note: 'In 2026-27 the change summary and flow chart leave community learning (FundModel 10) out, the condition still names it; it is left out, as the funding model is gone.',
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is the source of funding East Midlands, York and North Yorkshire or Cornwall (FAM SOF 121, 122 or 123)?',
      aim => hasFAM(aim, 'SOF', ['121', '122', '123']),
    ).noPasses(),
    ask(
      'Is it adult skills or, until 2025-26, community learning (FundModel 35 or 10)?',
      (aim, { file }) => aim.FundModel === 35 || (aim.FundModel === 10 && file.Year < 2627),
    ).noPasses(),
  ],
});

const withSource = (code: string, FundModel: number) =>
  aLearner([adultSkillsAim({ FundModel, LearningDeliveryFAM: [FAM('SOF', code)] })]);

export const examples = () => [
  triggers('East Midlands, adult skills', withSource('121', 35)),
  triggers('Cornwall, adult skills', withSource('123', 35)),
  triggers('community learning', withSource('122', 10), { years: [2526] }),
  passes('community learning in 2026-27', withSource('122', 10), { years: [2627] }),
  passes('Adult Skills Fund', withSource('121', 38)),
  passes('an older authority', withSource('120', 35)),
];
