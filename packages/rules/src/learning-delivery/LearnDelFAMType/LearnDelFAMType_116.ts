import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM, otherFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_116',
  message:
    'LDM 388 (procured adult education 2023) is returned on an aim of another funding or of a programme',
  fix: 'Remove LDM 388, or correct FundModel, SOF or ProgType.',
  note: 'The flow chart has the answers to its first question swapped.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 388 recorded?', aim => hasFAM(aim, 'LDM', '388')).noPasses(),
    ask(
      'Is it adult skills, Adult Skills Fund, tailored or community learning (FundModel 35, 38, 11 or 10)?',
      aim => [10, 11, 35, 38].includes(aim.FundModel),
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
      LearningDeliveryFAM: [FAM('LDM', '388'), ...sources.map(code => FAM('SOF', code))],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('non-funded', procured({ FundModel: 99 }, '105')),
  triggers('devolved', procured({}, '110')),
  triggers('part of a programme', procured({ ProgType: 32 }, '105')),
  passes('adult', procured({}, '105')),
  triggers('devolved beside adult', procured({}, '105', '110')),
  passes('no source: another rule asks for it', procured()),
  passes('no LDM 388', aLearner([adultSkillsAim()])),
];
