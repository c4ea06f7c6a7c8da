import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM, otherFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_105',
  message:
    'LDM 379 (procured adult education 2021) is returned on an aim of another funding or of a programme',
  fix: 'Remove LDM 379, or correct FundModel, SOF or ProgType.',
  note: 'Written without brackets; LDM 379 is read as the condition of all three parts.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 379 recorded?', aim => hasFAM(aim, 'LDM', '379')).noPasses(),
    ask('Is it adult skills or community learning (FundModel 35 or 10)?', aim =>
      [10, 35].includes(aim.FundModel),
    ).noTriggers(),
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).yesTriggers(),
    ask(
      'Is a source of funding recorded other than adult (FAM SOF 105)?',
      aim => otherFAM(aim, 'SOF', ['105']) !== undefined,
    ).noPasses(),
  ],
});

const procured = (draft: AimDraft = {}, ...sources: string[]) =>
  aLearner([
    adultSkillsAim({
      FundModel: 35,
      LearningDeliveryFAM: [FAM('LDM', '379'), ...sources.map(code => FAM('SOF', code))],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('Adult Skills Fund', procured({ FundModel: 38 }, '105')),
  triggers('devolved', procured({}, '110')),
  triggers('part of a programme', procured({ ProgType: 24 }, '105')),
  passes('adult', procured({}, '105')),
  triggers('devolved beside adult', procured({}, '105', '110')),
  passes('no source: another rule asks for it', procured()),
  passes('no LDM 379', aLearner([adultSkillsAim()])),
];
