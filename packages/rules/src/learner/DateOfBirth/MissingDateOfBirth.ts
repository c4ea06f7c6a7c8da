import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

const FUNDED = [25, 82, 35, 36, 37, 38, 81];

/** The rules that ask for a date of birth by the funding of an aim. */
export default [
  rule({
    name: 'DateOfBirth_01',
    message: 'The date of birth of a learner on a funded aim is missing',
    fix: 'Return DateOfBirth.',
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Is the date of birth returned?',
        (_, { learner }) => learner.DateOfBirth !== undefined,
      ).yesPasses(),
      ask(
        'Is the aim funded by FundModel 25, 35, 36, 37, 38, 70, 81 or 82?',
        aim => FUNDED.includes(aim.FundModel) || aim.FundModel === 70,
        { until: 2425 },
      ).noPasses(),
      ask(
        'Is the aim funded by FundModel 25, 35, 36, 37, 38, 81 or 82?',
        aim => FUNDED.includes(aim.FundModel),
        { from: 2526, until: 2526 },
      ).noPasses(),
      ask(
        'Is the aim funded by FundModel 25, 35, 36, 37, 38, 39, 81 or 82?',
        aim => FUNDED.includes(aim.FundModel) || aim.FundModel === 39,
        { from: 2627 },
      ).noPasses(),
      ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ],
  }),
  rule({
    name: 'DateOfBirth_02',
    message: 'The date of birth of a learner on a tailored, community or non-funded aim is missing',
    fix: 'Return DateOfBirth.',
    looksAt: eachAim,
    questions: ask => [
      ask(
        'Is the date of birth returned?',
        (_, { learner }) => learner.DateOfBirth !== undefined,
      ).yesPasses(),
      ask(
        'Is it community learning, tailored learning or non-funded (FundModel 10, 11 or 99)?',
        aim => [10, 11, 99].includes(aim.FundModel),
        { until: 2526 },
      ).noPasses(),
      ask(
        'Is it tailored learning or non-funded (FundModel 11 or 99)?',
        aim => [11, 99].includes(aim.FundModel),
        {
          from: 2627,
        },
      ).noPasses(),
      ask('Is it financed by an advanced learner loan (FAM ADL)?', aim => hasFAM(aim, 'ADL')).yesPasses(),
    ],
  }),
];

const unborn = (draft: AimDraft, DateOfBirth?: string) => aLearner([adultSkillsAim(draft)], { DateOfBirth });

export const examples = () => ({
  DateOfBirth_01: [
    ...FUNDED.map(FundModel => triggers(`FundModel ${FundModel}`, unborn({ FundModel }))),
    passes('growth and skills', unborn({ FundModel: 39 }), { years: [2425, 2526] }),
    triggers('growth and skills', unborn({ FundModel: 39 }), { years: [2627] }),
    triggers('FundModel 70', unborn({ FundModel: 70 }), { years: [2425] }),
    passes('FundModel 70', unborn({ FundModel: 70 }), { years: [2526, 2627] }),
    passes('non-funded', unborn({ FundModel: 99 })),
    passes('offender learning', unborn({ LearningDeliveryFAM: [FAM('LDM', '034')] })),
    passes('returned', unborn({}, '1995-04-12')),
  ],
  DateOfBirth_02: [
    triggers('tailored learning', unborn({ FundModel: 11 })),
    triggers('non-funded', unborn({ FundModel: 99 })),
    triggers('community learning', unborn({ FundModel: 10 }), { years: [2425, 2526] }),
    passes('FundModel 10', unborn({ FundModel: 10 }), { years: [2627] }),
    passes('Adult Skills Fund', unborn({})),
    passes('a loan', unborn({ FundModel: 99, LearningDeliveryFAM: [FAM('ADL', '1')] })),
    passes('returned', unborn({ FundModel: 99 }, '1995-04-12')),
  ],
});
