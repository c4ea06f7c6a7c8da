import { YEARS } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, type Example, loanAim, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasAllocation } from '../../words/contracts.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import {
  ADULT_SKILLS,
  ALL_DEPARTMENT_APPRENTICESHIPS,
  APPRENTICESHIPS,
  EMPLOYER_ACCOUNTS,
  LOANS_BURSARY,
  PROCURED_2017,
  PROCURED_2021,
  PROCURED_2023,
  PROCURED_APPRENTICESHIPS,
} from '../../words/funding-streams.ts';
import {
  adultSkills,
  apprenticeship,
  excluded,
  fundModel,
  programmeAim,
  recorded,
  startedFrom,
  withRecords,
} from './aims.ts';
import {
  aboutTheAim,
  type Condition,
  type ContractRule,
  contracts,
  ended,
  examplesOfTheAim,
} from './contract-rule.ts';

const sign = (contract: string) =>
  `Sign the ${contract} contract in the department's service and send the file again the day after, or correct the funding of the aim.`;

const devolved = (): Condition => ({
  ask: 'Does a devolved authority fund it (DD35)?',
  of: (aim, context) => DD35(aim, context),
  unless: withRecords('SOF110'),
});
const restartOne = (...others: readonly string[]) => excluded('Is it a restart', 'RES1', ...others);

/** Rules that want a contract allocation of the provider for the way in which an aim is funded. */
const declared: readonly ContractRule[] = [
  {
    name: 'UKPRN_06',
    message: 'Adult skills aims need a contract that the provider does not have',
    fix: sign('adult skills'),
    note: 'The list of exclusions can be read as if learners in custody were let off only once their aim had ended; each is read as an exclusion of its own, as in the sister rules. An aim that ended in any earlier year is let off, not only in the one before.',
    streams: ADULT_SKILLS,
    aim: adultSkills(35, 'SOF105'),
    conditions: [fundModel(35)],
    exclusions: [
      { ask: 'Is it part of an apprenticeship (DD07)?', of: DD07, unless: { ProgType: 25, AimType: 1 } },
      excluded('Is it procured adult education', 'LDM357', 'SOF105'),
      excluded('Is the learner in custody', 'LDM034', 'SOF105'),
      excluded('Is it a traineeship as procured in 2020', 'LDM377', 'SOF105'),
      excluded('Is it adult education as procured in 2021', 'LDM379', 'SOF105'),
      excluded('Is it adult education as procured in 2023', 'LDM388', 'SOF105'),
      devolved(),
      ended,
    ],
  },
  {
    name: 'UKPRN_08',
    message: 'A loans bursary is claimed without a contract for it',
    fix: sign('loans bursary'),
    streams: LOANS_BURSARY,
    aim: loanAim({
      LearningDeliveryFAM: [
        { LearnDelFAMType: 'ALB', LearnDelFAMCode: '1', LearnDelFAMDateFrom: '2025-09-01' },
      ],
    }),
    conditions: [
      {
        ask: 'Is the loans bursary claimed (FAM ALB)?',
        of: aim => hasFAM(aim, 'ALB'),
        unless: withRecords('ADL1'),
      },
    ],
    exclusions: [ended],
  },
  {
    name: 'UKPRN_09',
    message: 'The apprenticeship needs a contract that the provider does not have',
    fix: sign('apprenticeships'),
    note: 'In 2026-27 the text still names the funding stream of 2025-26.',
    streams: APPRENTICESHIPS,
    aim: { ...apprenticeship('SOF105'), FundModel: 81 },
    conditions: [
      { ask: 'Is it part of an apprenticeship (DD07)?', of: DD07, unless: { ProgType: undefined } },
    ],
    exclusions: [
      excluded('Is the learner in custody', 'LDM034', 'SOF105'),
      {
        ask: 'Is it funded as an apprenticeship (FundModel 36)?',
        of: aim => aim.FundModel === 36,
        unless: { FundModel: 36 },
      },
      excluded('Is it the sporting excellence award', 'LDM353', 'SOF105'),
      excluded('Is it sea fishing', 'LDM355', 'SOF105'),
      { ask: 'Is it non-funded (FundModel 99)?', of: aim => aim.FundModel === 99, unless: { FundModel: 99 } },
      ended,
    ],
  },
  {
    name: 'UKPRN_10',
    message: 'The provider has no contract for apprenticeships paid through accounts of employers',
    fix: sign('apprenticeships'),
    streams: EMPLOYER_ACCOUNTS,
    aim: apprenticeship('ACT1'),
    conditions: [
      { ...fundModel(36), unless: { FundModel: 99 } },
      recorded('Does the employer pay through an account', 'ACT1', 'ACT2'),
      startedFrom('2017-05-01', '2017-04-30', '1 May 2017'),
    ],
    exclusions: [ended],
    also: { 'started on 1 May 2017': { LearnStartDate: '2017-05-01' } },
  },
  {
    name: 'UKPRN_11',
    message: 'The provider has no contract for apprenticeships that the department pays for',
    fix: sign('apprenticeships'),
    note: 'In 2026-27 the text still names the funding stream of 2025-26.',
    streams: ALL_DEPARTMENT_APPRENTICESHIPS,
    aim: apprenticeship('ACT2'),
    conditions: [
      { ...fundModel(36), unless: { FundModel: 99 } },
      recorded('Does the department pay', 'ACT2', 'ACT1'),
      startedFrom('2017-05-01', '2017-04-30', '1 May 2017'),
    ],
    exclusions: [ended],
    also: { 'started on 1 May 2017': { LearnStartDate: '2017-05-01' } },
  },
  {
    name: 'UKPRN_12',
    message: 'The provider has no contract for procured adult education',
    fix: 'Remove LDM 357, or correct the provider.',
    streams: PROCURED_2017,
    aim: adultSkills(35, 'SOF105', 'LDM357'),
    conditions: [
      recorded('Is it procured adult education', 'LDM357', 'SOF105'),
      startedFrom('2017-11-01', '2017-10-31', '1 November 2017'),
    ],
    exclusions: [ended],
    also: { 'started on 1 November 2017': { LearnStartDate: '2017-11-01' } },
  },
  {
    name: 'UKPRN_13',
    message: 'The provider has no procured contract for apprenticeships that the department pays for',
    fix: 'Correct the apprenticeship contract type (ACT), or have the contract put right.',
    streams: PROCURED_APPRENTICESHIPS,
    aim: apprenticeship('ACT2'),
    conditions: [
      programmeAim,
      recorded('Does the department pay', 'ACT2', 'ACT1'),
      startedFrom('2018-01-01', '2017-12-31', '1 January 2018'),
    ],
    exclusions: [
      excluded('Is it delivered without procurement', 'LDM358', 'ACT2'),
      restartOne('ACT2'),
      ended,
    ],
    also: { 'started on 1 January 2018': { LearnStartDate: '2018-01-01' } },
  },
  {
    name: 'UKPRN_14',
    message: 'The provider has no contract for apprenticeships delivered without procurement',
    fix: 'Remove LDM 358, or have the contract put right.',
    streams: APPRENTICESHIPS,
    aim: apprenticeship('ACT2', 'LDM358'),
    conditions: [
      recorded('Is it delivered without procurement', 'LDM358', 'ACT2'),
      recorded('Does the department pay', 'ACT2', 'ACT1', 'LDM358'),
    ],
    exclusions: [ended],
  },
  {
    name: 'UKPRN_23',
    message: 'The provider has no contract for adult education as procured in 2021',
    fix: 'Remove LDM 379, or correct the provider.',
    streams: PROCURED_2021,
    aim: adultSkills(35, 'SOF105', 'LDM379'),
    conditions: [
      fundModel(35),
      recorded('Is it adult education as procured in 2021', 'LDM379', 'SOF105'),
      recorded('Is its source of funding the department', 'SOF105', 'LDM379'),
      startedFrom('2021-08-01', '2021-07-31', '1 August 2021'),
    ],
    exclusions: [ended],
    also: { 'started on 1 August 2021': { LearnStartDate: '2021-08-01' } },
  },
  {
    name: 'UKPRN_27',
    message: 'The provider has no contract for adult education as procured in 2023',
    fix: 'Remove LDM 388, or have the contract put right.',
    streams: PROCURED_2023,
    aim: adultSkills(38, 'SOF105', 'LDM388'),
    conditions: [
      fundModel(35, 38),
      recorded('Is it adult education as procured in 2023', 'LDM388', 'SOF105'),
      recorded('Is its source of funding the department', 'SOF105', 'LDM388'),
      startedFrom('2023-08-01', '2023-07-31', '1 August 2023'),
    ],
    exclusions: [ended],
    also: { 'started on 1 August 2023': { LearnStartDate: '2023-08-01' }, 'FundModel 35': { FundModel: 35 } },
  },
  {
    name: 'UKPRN_29',
    message: 'Aims of the Adult Skills Fund need a contract that the provider does not have',
    fix: sign('adult skills'),
    streams: ADULT_SKILLS,
    aim: adultSkills(38, 'SOF105'),
    conditions: [fundModel(38)],
    exclusions: [
      excluded('Is it adult education as procured in 2023', 'LDM388', 'SOF105'),
      devolved(),
      ended,
    ],
  },
];

/** The one rule that forbids a contract: what is delivered without procurement cannot have been procured. */
const forbidding: ContractRule = {
  name: 'UKPRN_15',
  message: 'The aim is recorded as delivered without procurement, and the provider has a procured contract',
  fix: 'Remove LDM 358.',
  note: 'The prose forbids a procured contract, message and clause miss one. The prose is followed: with LDM 358 UKPRN_14 wants the other contract, and without it UKPRN_13 wants the procured one.',
  streams: PROCURED_APPRENTICESHIPS,
  aim: apprenticeship('ACT2', 'LDM358'),
  conditions: [
    recorded('Is it delivered without procurement', 'LDM358', 'ACT2'),
    recorded('Does the department pay', 'ACT2', 'ACT1', 'LDM358'),
  ],
  exclusions: [ended],
};

const words = ({ name, message, fix, note }: ContractRule) => ({ name, message, fix, ...(note && { note }) });
const question = 'Has the provider a contract allocation for it?';

export default [
  ...declared.map(each =>
    rule({
      ...words(each),
      needs: ['contracts'],
      looksAt: eachAim,
      questions: ask => [
        ...aboutTheAim(ask, each),
        ask(question, (_aim, context) => hasAllocation(each.streams, context)).yesPasses(),
      ],
    }),
  ),
  rule({
    ...words(forbidding),
    needs: ['contracts'],
    looksAt: eachAim,
    questions: ask => [
      ...aboutTheAim(ask, forbidding),
      ask('Has the provider a procured contract allocation?', (_aim, context) =>
        hasAllocation(forbidding.streams, context),
      ).noPasses(),
    ],
  }),
];

const other = { fundingStreamPeriod: 'OTHER2526' };

function examplesOf(
  each: ContractRule,
  [without, having]: readonly [typeof triggers, typeof triggers],
): Example[] {
  const learner = aLearner([each.aim]);
  const some = (year: (typeof YEARS)[number]) => contracts({ fundingStreamPeriod: each.streams[year][0]! });
  return [
    ...YEARS.flatMap(year => [
      without('another contract alone', learner, { ...contracts(other), years: [year] }),
      ...each.streams[year].map(fundingStreamPeriod =>
        having(fundingStreamPeriod, learner, { ...contracts(other, { fundingStreamPeriod }), years: [year] }),
      ),
    ]),
    ...examplesOfTheAim(each, year => (without === triggers ? contracts(other) : some(year))),
    notChecked('no contracts at hand', learner),
  ];
}

export const examples = () =>
  Object.fromEntries([
    ...declared.map(each => [each.name, examplesOf(each, [triggers, passes])]),
    [forbidding.name, examplesOf(forbidding, [passes, triggers])],
  ]);
