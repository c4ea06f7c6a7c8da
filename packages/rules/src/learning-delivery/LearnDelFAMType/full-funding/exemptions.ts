import type { Answer } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import type { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../../engine/context.ts';
import type { AimDraft } from '../../../examples/index.ts';
import { isEnglishOrMaths } from '../../../words/basic-skills.ts';
import { DD07 } from '../../../words/derived/DD07.ts';
import { DD12 } from '../../../words/derived/DD12.ts';
import { DD21 } from '../../../words/derived/DD21.ts';
import { DD29 } from '../../../words/derived/DD29.ts';
import { DD35 } from '../../../words/derived/DD35.ts';
import { DD38 } from '../../../words/derived/DD38.ts';
import { hasFAM } from '../../../words/fam.ts';
import { basicSkillsType } from '../../../words/lars.ts';
import { everInLarsCategory } from '../../../words/lars-category.ts';
import { about } from '../../../words/look-up.ts';

/** What frees an aim from a limit of full funding. */
interface Exempt {
  readonly question: string;
  readonly test: (aim: LearningDelivery, context: Context) => Answer;
  /** What makes an aim exempt, for the example: its title and what differs. */
  readonly example: readonly [string, Difference];
}

/** What an example changes in an aim that breaks the rule. */
export interface Difference {
  readonly aim?: AimDraft;
  readonly fam?: readonly [string, string];
  readonly benefit?: readonly [number, number];
  readonly lars?: NonNullable<NonNullable<Parameters<typeof exampleReference>[0]>['aims']>[string];
  readonly legalOrgType?: string;
}

export const exemptions = {
  apprenticeship: {
    question: 'Is it part of an apprenticeship (DD07)?',
    test: aim => DD07(aim),
    example: ['an apprenticeship', { aim: { ProgType: 25 } }],
  },
  custody: {
    question: 'Is the learner in custody (FAM LDM 034)?',
    test: aim => hasFAM(aim, 'LDM', '034'),
    example: ['in custody', { fam: ['LDM', '034'] }],
  },
  release: {
    question: 'Is the learner released on temporary licence (FAM LDM 328)?',
    test: aim => hasFAM(aim, 'LDM', '328'),
    example: ['released on temporary licence', { fam: ['LDM', '328'] }],
  },
  steel: {
    question: 'Is it redundancy training of the steel industries (FAM LDM 347)?',
    test: aim => hasFAM(aim, 'LDM', '347'),
    example: ['steel industries', { fam: ['LDM', '347'] }],
  },
  lowWage: {
    question: 'Is the learner on a low wage (FAM LDM 363)?',
    test: aim => hasFAM(aim, 'LDM', '363'),
    example: ['on a low wage', { fam: ['LDM', '363'] }],
  },
  devolvedFull: {
    question: 'Does a devolved authority fund it in full (FAM DAM 023)?',
    test: aim => hasFAM(aim, 'DAM', '023'),
    example: ['devolved full funding', { fam: ['DAM', '023'] }],
  },
  restart: {
    question: 'Is it a restart (FAM RES)?',
    test: aim => hasFAM(aim, 'RES'),
    example: ['a restart', { fam: ['RES', '1'] }],
  },
  devolved: {
    question: 'Does a devolved authority fund it (DD35)?',
    test: (aim, context) => DD35(aim, context),
    example: ['a combined authority', { fam: ['SOF', '110'] }],
  },
  activeBenefits: {
    question: 'Did the learner receive benefits for people seeking work when it started (DD12)?',
    test: (aim, { learner }) => DD12(aim, learner),
    example: ['on active benefits', { benefit: [11, 1] }],
  },
  otherBenefits: {
    question: 'Was the learner out of work on other state benefits when it started (DD21)?',
    test: (aim, { learner }) => DD21(aim, learner),
    example: ['out of work on other benefits', { benefit: [11, 3] }],
  },
  benefits: {
    question: 'Did the learner claim benefits when it started (DD38)?',
    test: (aim, { learner }) => DD38(aim, learner),
    example: ['on benefits', { benefit: [11, 1] }],
  },
  traineeship: {
    question: 'Is it work preparation or a placement of a traineeship (DD29)?',
    test: (aim, context) => DD29(aim, context),
    example: ['a traineeship', { aim: { ProgType: 24 }, lars: { categories: [2] } }],
  },
  englishMaths: {
    question: 'Is it English or maths?',
    test: isEnglishOrMaths,
    example: ['English', { lars: { basicSkillsType: '01' } }],
  },
  essentialDigital: {
    question: 'Is it an essential digital skill (basic skills type 43)?',
    test: (aim, context) => hasBasicSkillsType(aim, '43', context),
    example: ['essential digital skills', { lars: { basicSkillsType: '43' } }],
  },
  functionalDigital: {
    question: 'Is it a digital functional skill (basic skills type 44)?',
    test: (aim, context) => hasBasicSkillsType(aim, '44', context),
    example: ['digital functional skills', { lars: { basicSkillsType: '44' } }],
  },
  tradeUnion: {
    question: 'Is it a trade union aim (LARS category 19)?',
    test: (aim, context) => everInLarsCategory(aim.LearnAimRef, [19], context),
    example: ['a trade union aim', { lars: { categories: [19] } }],
  },
  designated: {
    question: 'Is the provider a specialist designated college (USDC)?',
    test: (_, { file, reference }) =>
      about(reference.organisations.legalOrgType(file.UKPRN), type => type === 'USDC'),
    example: ['a specialist designated college', { legalOrgType: 'USDC' }],
  },
} satisfies Record<string, Exempt>;

export type Exemption = keyof typeof exemptions;

/** Those that need look-ups are asked after the level of the aim. */
export const LOOK_UPS: readonly Exemption[] = [
  ...(['traineeship', 'englishMaths', 'essentialDigital', 'functionalDigital'] as const),
  ...(['tradeUnion', 'designated'] as const),
];

function hasBasicSkillsType(
  { LearnAimRef, LearnStartDate }: LearningDelivery,
  type: string,
  context: Context,
): Answer {
  return about(basicSkillsType(LearnAimRef, LearnStartDate, context), found => found === type);
}
