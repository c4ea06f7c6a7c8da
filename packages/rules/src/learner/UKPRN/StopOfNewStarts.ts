import { YEARS } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, type Example, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasAllocation, stopOfNewStarts } from '../../words/contracts.ts';
import {
  ADULT_SKILLS,
  ADULT_SKILLS_STARTS,
  EMPLOYER_ACCOUNTS,
  PROCURED_2017_STARTS,
  PROCURED_2021,
  PROCURED_2023,
  PROCURED_APPRENTICESHIPS,
} from '../../words/funding-streams.ts';
import { about } from '../../words/look-up.ts';
import { adultSkills, apprenticeship, excluded, fundModel, programmeAim, recorded, restart } from './aims.ts';
import {
  aboutTheAim,
  type Contract,
  type ContractRule,
  contracts,
  examplesOfTheAim,
} from './contract-rule.ts';

const department = (...others: readonly string[]) =>
  recorded('Is its source of funding the department', 'SOF105', ...others);
const wording = (contract: string) => ({
  message: `The aim started although ${contract} takes no new starts any more`,
  fix: 'Correct LearnStartDate; a learner who came back is recorded as a restart (RES).',
});
const apprentices = { ...fundModel(36), unless: { FundModel: 99 } };

/** Rules that forbid starts from the day on which the contract stops to take any. */
const declared: readonly ContractRule[] = [
  {
    name: 'UKPRN_16',
    ...wording('the procured apprenticeships contract'),
    streams: PROCURED_APPRENTICESHIPS,
    aim: apprenticeship('ACT2'),
    conditions: [apprentices, programmeAim, recorded('Does the department pay', 'ACT2', 'ACT1')],
    exclusions: [restart('ACT2')],
  },
  {
    name: 'UKPRN_18',
    ...wording('the adult skills contract'),
    streams: ADULT_SKILLS_STARTS,
    aim: adultSkills(35, 'SOF105'),
    conditions: [fundModel(35), department()],
    exclusions: [excluded('Is it procured adult education', 'LDM357', 'SOF105'), restart('SOF105')],
  },
  {
    name: 'UKPRN_19',
    ...wording('the contract for procured adult education'),
    streams: PROCURED_2017_STARTS,
    aim: adultSkills(35, 'SOF105', 'LDM357'),
    conditions: [
      fundModel(35),
      department('LDM357'),
      recorded('Is it procured adult education', 'LDM357', 'SOF105'),
    ],
    exclusions: [restart('SOF105', 'LDM357')],
  },
  {
    name: 'UKPRN_21',
    ...wording('the contract for apprenticeships paid through accounts of employers'),
    streams: EMPLOYER_ACCOUNTS,
    aim: apprenticeship('ACT1'),
    conditions: [
      apprentices,
      programmeAim,
      recorded('Does the employer pay through an account', 'ACT1', 'ACT2'),
    ],
    exclusions: [restart('ACT1')],
  },
  {
    name: 'UKPRN_24',
    ...wording('the contract for adult education as procured in 2021'),
    streams: PROCURED_2021,
    aim: adultSkills(35, 'SOF105', 'LDM379'),
    conditions: [
      fundModel(35),
      department('LDM379'),
      recorded('Is it adult education as procured in 2021', 'LDM379', 'SOF105'),
    ],
    exclusions: [restart('SOF105', 'LDM379')],
  },
  {
    name: 'UKPRN_28',
    ...wording('the contract for adult education as procured in 2023'),
    streams: PROCURED_2023,
    aim: adultSkills(38, 'SOF105', 'LDM388'),
    conditions: [
      fundModel(35, 38),
      department('LDM388'),
      recorded('Is it adult education as procured in 2023', 'LDM388', 'SOF105'),
    ],
    exclusions: [restart('SOF105', 'LDM388')],
    also: { 'FundModel 35': { FundModel: 35 } },
  },
  {
    name: 'UKPRN_30',
    ...wording('the Adult Skills Fund contract'),
    streams: ADULT_SKILLS,
    aim: adultSkills(38, 'SOF105'),
    conditions: [fundModel(38), department()],
    exclusions: [
      excluded('Is it adult education as procured in 2023', 'LDM388', 'SOF105'),
      restart('SOF105'),
    ],
  },
];

export default declared.map(each =>
  rule({
    name: each.name,
    message: each.message,
    fix: each.fix,
    note: 'The message says after the day, the condition on or after it: nobody may start from that day on. Where several contracts began on the same day, a start is wrong only if all of them had stopped.',
    needs: ['contracts'],
    looksAt: eachAim,
    questions: ask => [
      ...aboutTheAim(ask, each),
      ask('Has the provider a contract allocation for it?', (_aim, context) =>
        hasAllocation(each.streams, context),
      ).noPasses(),
      ask('Has the latest one stopped taking new starts by the start date?', (aim, context) =>
        about(stopOfNewStarts(each.streams, context), stop => aim.LearnStartDate >= stop),
      ).noPasses(),
    ],
  }),
);

function examplesOf(each: ContractRule): Example[] {
  const learner = (LearnStartDate: string) => aLearner([{ ...each.aim, LearnStartDate }]);
  const stopped = { start: '2023-08-01', stopNewStartsFrom: '2025-10-01' };
  return [
    ...YEARS.flatMap(year => {
      const fundingStreamPeriod = each.streams[year][0]!;
      const one = { fundingStreamPeriod, ...stopped };
      const under = (...rows: readonly Contract[]) => ({ ...contracts(...rows), years: [year] });
      const later = { fundingStreamPeriod, start: '2024-08-01' };
      return [
        passes('on the last day before the stop', learner('2025-09-30'), under(one)),
        triggers('on the day of the stop', learner('2025-10-01'), under(one)),
        passes('no stop', learner('2025-10-01'), under(later)),
        passes('the later contract has no stop', learner('2025-10-01'), under(one, later)),
        triggers(
          'the later contract has stopped',
          learner('2025-10-01'),
          under({ fundingStreamPeriod, start: '2023-08-01' }, { ...later, stopNewStartsFrom: '2025-10-01' }),
        ),
        passes(
          'one of two from the same day has no stop',
          learner('2025-10-01'),
          under(one, { fundingStreamPeriod, start: '2023-08-01' }),
        ),
        passes(
          'another contract alone',
          learner('2025-10-01'),
          under({ ...one, fundingStreamPeriod: 'OTHER' }),
        ),
      ];
    }),
    ...examplesOfTheAim({ ...each, aim: { ...each.aim, LearnStartDate: '2025-10-01' } }, year =>
      contracts({ fundingStreamPeriod: each.streams[year][0]!, ...stopped }),
    ),
    notChecked('no contracts at hand', learner('2025-10-01')),
  ];
}

export const examples = () => Object.fromEntries(declared.map(each => [each.name, examplesOf(each)]));
