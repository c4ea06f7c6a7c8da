import { exitsOf, explain } from '@waymark/flow';
import { describe, expect, it } from 'vitest';
import { MILESTONES } from '../bootcamp-milestones.ts';
import {
  aLearner,
  bootcamp,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  contract,
  ESM,
  FAM,
  type Given,
  nothingAtHand,
  states,
  status,
  worked,
} from '../cases/examples.ts';

const complete = aLearner(bootcamp());
const inLearning = aLearner([bootcampProgramme(), bootcampSubject()]);
const coFunded = [FAM('SOF', '105'), FAM('FFI', '2'), FAM('EVI', '2', '2025-12-19')];
const employed = (...monitoring: ReturnType<typeof ESM>[]) => ({
  LearnerEmploymentStatus: [status(10, '2022-01-01', ESM('EII', 8), ...monitoring)],
});

/** Learner, circumstances, and what the three milestones come to. */
const examples: readonly (readonly [string, ReturnType<typeof aLearner>, Given, readonly string[]])[] = [
  ['all three', complete, {}, ['2025-09-14', '2025-12-19', '2026-02-02']],
  ['still in learning', inLearning, {}, ['2025-09-14', 'not due', 'not due']],
  [
    'begun a week before the file was prepared',
    inLearning,
    { preparedOn: '2025-09-08' },
    ['not due', 'not due', 'not due'],
  ],
  [
    'an error',
    complete,
    { standing: { valid: false, blockedBy: ['R_1'] } },
    ['not due', 'not due', 'not due'],
  ],
  ['no programme aim', aLearner([bootcampSubject()]), {}, ['not due', 'not due', 'not due']],
  [
    'hours were not reached',
    complete,
    {
      contracts: [contract({ minimumHours: 15 })],
      entries: [{ learnRefNumber: 'EX01', conRefNumber: '*', hoursReachedOn: 'no' }],
    },
    ['not due', 'not due', 'not due'],
  ],
  [
    'hours were reached later than the days',
    complete,
    {
      contracts: [contract({ minimumHours: 15 })],
      entries: [{ learnRefNumber: 'EX01', conRefNumber: '*', hoursReachedOn: '2025-10-01' }],
    },
    ['2025-10-01', '2025-12-19', '2026-02-02'],
  ],
  [
    'hours alone, not entered',
    complete,
    { contracts: [contract({ minimumDays: null, minimumHours: 15 })] },
    ['not checked', 'not checked', 'not checked'],
  ],
  [
    'hours that need an entry',
    complete,
    { contracts: [contract({ minimumHours: 15 })], settings: { guidedHours: 'entered for each learner' } },
    ['not due', 'not due', 'not due'],
  ],
  [
    'completed without an end date',
    aLearner(bootcamp({ programme: { LearnActEndDate: undefined } })),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'Outcome 2',
    aLearner(bootcamp({ programme: { Outcome: 2, AchDate: undefined } })),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'subject aim open',
    aLearner(bootcamp({ subject: { CompStatus: 1, LearnActEndDate: undefined, Outcome: undefined } })),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'subject aim not achieved',
    aLearner(bootcamp({ subject: { Outcome: 3 } })),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'subject aim unknown to LARS',
    complete,
    { reference: nothingAtHand },
    ['2025-09-14', 'not checked', 'not checked'],
  ],
  ['no event', aLearner(bootcamp({ event: null })), {}, ['2025-09-14', 'not due', 'not due']],
  [
    'an event aim that is not completed',
    aLearner([
      bootcampProgramme({
        LearnStartDate: '2025-06-02',
        CompStatus: 2,
        LearnActEndDate: '2025-09-19',
        Outcome: 8,
      }),
      bootcampSubject({
        LearnStartDate: '2025-06-02',
        CompStatus: 2,
        LearnActEndDate: '2025-09-19',
        Outcome: 1,
      }),
      bootcampEvent('2025-09-19', { CompStatus: 1, Outcome: undefined }),
    ]),
    {},
    ['2025-06-15', 'not due', 'not due'],
  ],
  [
    'an interview offer for a co-funded learner',
    aLearner(
      bootcamp({
        programme: { LearningDeliveryFAM: [...coFunded.slice(0, 2), FAM('EVI', '1', '2025-12-19')] },
      }),
      employed(),
    ),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'an event of another kind than that of the self-employed',
    aLearner(bootcamp(), employed(ESM('SEI', 1))),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'an event seven months after the subject aim',
    aLearner(
      bootcamp({
        subject: { LearnActEndDate: '2025-09-12' },
        programme: { LearnActEndDate: '2026-04-01' },
        event: '2026-04-01',
      }),
    ),
    {},
    ['2025-09-14', 'not due', 'not due'],
  ],
  [
    'no outcome',
    aLearner(bootcamp({ programme: { Outcome: 3, AchDate: undefined } })),
    {},
    ['2025-09-14', '2025-12-19', 'not due'],
  ],
  [
    'an outcome without its date',
    aLearner(bootcamp({ programme: { AchDate: undefined } })),
    {},
    ['2025-09-14', '2025-12-19', 'not due'],
  ],
  [
    'an outcome on the last day of six months',
    aLearner(bootcamp({ programme: { AchDate: '2026-06-19' } })),
    { preparedOn: '2026-07-06' },
    ['2025-09-14', '2025-12-19', '2026-06-19'],
  ],
  [
    'an outcome a day later',
    aLearner(bootcamp({ programme: { AchDate: '2026-06-20' } })),
    { preparedOn: '2026-07-06' },
    ['2025-09-14', '2025-12-19', 'not due'],
  ],
  [
    'an outcome on the contract’s last day',
    complete,
    { contracts: [contract({ outcomeCutOff: '2026-02-02' })] },
    ['2025-09-14', '2025-12-19', '2026-02-02'],
  ],
  [
    'an outcome after the contract’s last day',
    complete,
    { contracts: [contract({ outcomeCutOff: '2026-02-01' })] },
    ['2025-09-14', '2025-12-19', 'not due'],
  ],
  [
    'no evidence of the outcome',
    complete,
    { entries: [{ learnRefNumber: 'EX01', conRefNumber: 'SB-10001-*', outcomeEvidence: 'no' }] },
    ['2025-09-14', '2025-12-19', 'not due'],
  ],
  [
    'an outcome before the completion',
    aLearner(bootcamp({ programme: { AchDate: '2025-12-01' } })),
    {},
    ['2025-09-14', '2025-12-19', '2025-12-19'],
  ],
];

describe('the milestones', () => {
  it.each(examples)('%s', (_, learner, given, expected) => {
    expect(states(learner, given)).toEqual(expected);
  });

  it.each(MILESTONES.map(rule => [rule.title, rule] as const))(
    '%s: every exit of its flow is walked',
    (_, rule) => {
      const walked = new Set(
        examples.flatMap(([, learner, given]) =>
          worked(learner, given).flatMap(
            ({ bootcamp: its, context }) => explain(rule.flow, its, context).exits,
          ),
        ),
      );
      // Nothing of the second and third flow is asked once an earlier milestone is not due.
      const missing = exitsOf(rule.flow).filter(exit => !walked.has(exit));
      expect(missing).toEqual([]);
    },
  );
});

describe('spells', () => {
  const spell = (LearnStartDate: string, given = {}) => bootcampProgramme({ LearnStartDate, ...given });
  const away = { CompStatus: 6, LearnActEndDate: '2025-09-10', Outcome: 3 };
  const back = aLearner([
    spell('2025-09-01', away),
    bootcampSubject(away),
    spell('2025-10-01', { OrigLearnStartDate: '2025-09-01' }),
    bootcampSubject({ LearnStartDate: '2025-10-01' }),
  ]);

  it('add up before and after a break: ten days, then four', () =>
    expect(states(back)[0]).toBe('2025-10-04'));
  it('count each alone where that is set', () =>
    expect(states(back, { settings: { spells: 'each alone' } })[0]).toBe('2025-10-14'));
  it('count a day once where they overlap', () => {
    const overlapping = aLearner([spell('2025-09-01', away), spell('2025-09-06')]);
    expect(states(overlapping)[0]).toBe('2025-09-14');
  });
  it('give milestone 1 once, and milestones 2 and 3 from the latest', () => {
    const learner = aLearner([
      spell('2025-09-01', { CompStatus: 6, LearnActEndDate: '2025-09-30', Outcome: 3 }),
      ...bootcamp({ programme: { LearnStartDate: '2025-11-03' }, subject: { LearnStartDate: '2025-11-03' } }),
    ]);
    expect(states(learner)).toEqual(['2025-09-14', '2025-12-19', '2026-02-02']);
  });
  it('on a break or withdrawn: milestone 1 alone', () => {
    for (const CompStatus of [3, 6]) {
      const learner = aLearner(
        bootcamp({
          programme: { CompStatus, Outcome: 3, AchDate: undefined, LearnActEndDate: '2025-10-10' },
        }),
      );
      expect(states(learner)).toEqual(['2025-09-14', 'not due', 'not due']);
    }
  });
  it('keep the regime of the first start', () => {
    const [restarted] = worked(
      aLearner([spell('2025-07-28', { ...away, LearnActEndDate: '2025-08-15' }), spell('2025-09-01')]),
    );
    expect(restarted!.bootcamp.regime).toBe('event aims');
  });
});

describe('several bootcamps', () => {
  it('are kept apart by their ConRefNumber, each with its own contract', () => {
    const other = { ConRefNumber: 'XSB-10000002-A000001' };
    const learner = aLearner([
      ...bootcamp(),
      bootcampProgramme({ ...other, LearnStartDate: '2026-01-05' }),
      bootcampSubject({ ...other, LearnStartDate: '2026-01-05' }),
    ]);
    const contracts = [contract(), contract({ conRefNumber: 'XSB-*', ratePence: 100_000, minimumDays: 10 })];
    const both = worked(learner, { contracts });
    expect(both.map(({ bootcamp: { conRefNumber } }) => conRefNumber)).toEqual([
      'SB-10001-101',
      'XSB-10000002-A000001',
    ]);
    expect(both[1]!.milestones[0]).toMatchObject({ status: 'due', date: '2026-01-14', amountPence: 40_000 });
  });
  it('leave out the pilots of FundModel 81 and aims of other programmes', () => {
    const pilot = bootcampProgramme({ FundModel: 81, LearningDeliveryFAM: [FAM('LDM', '396')] });
    expect(worked(aLearner([pilot]))).toEqual([]);
  });
});

describe('who pays', () => {
  const amounts = (learner: ReturnType<typeof aLearner>, given: Given = {}) =>
    worked(learner, given)[0]!.milestones.map(({ amountPence }) => amountPence);
  const withEmployer = (...monitoring: ReturnType<typeof ESM>[]) =>
    aLearner(bootcamp({ programme: { LearningDeliveryFAM: coFunded } }), employed(...monitoring));

  it('the government alone for FFI 1', () => expect(amounts(complete)).toEqual([120_000, 90_000, 90_000]));
  it('90% with a small or medium employer', () =>
    expect(amounts(withEmployer(ESM('OET', 2)))).toEqual([108_000, 81_000, 81_000]));
  it('70% with a large employer', () => expect(amounts(withEmployer())).toEqual([84_000, 63_000, 63_000]));
  it('as the contract says, and above it the learner’s entry', () => {
    const contracts = [contract({ employerShare: 20 })];
    expect(amounts(withEmployer(), { contracts })).toEqual([96_000, 72_000, 72_000]);
    expect(amounts(complete, { contracts })).toEqual([120_000, 90_000, 90_000]);
    const entries = [{ learnRefNumber: 'ex01', conRefNumber: '*', employerShare: 50, ratePence: 200_000 }];
    expect(amounts(withEmployer(), { contracts, entries })).toEqual([40_000, 30_000, 30_000]);
  });
  it('nobody knows without a rate: due, with its date and no amount', () => {
    const [without] = worked(complete, { contracts: [] });
    expect(without!.milestones[1]).toMatchObject({ status: 'due', date: '2025-12-19', amountPence: null });
    expect(
      worked(complete, { contracts: [contract({ ratePence: null })] })[0]!.milestones[0]!.amountPence,
    ).toBeNull();
  });
  it('reads the status in force before the first start', () => {
    const LearnerEmploymentStatus = [
      status(10, '2025-01-06', ESM('EII', 8), ESM('OET', 2)),
      status(10, '2025-09-01', ESM('EII', 8)),
    ];
    const learner = aLearner(bootcamp({ programme: { LearningDeliveryFAM: coFunded } }), {
      LearnerEmploymentStatus,
    });
    expect(amounts(learner)[0]).toBe(108_000);
    const settings = { employmentRecord: 'on the first start' } as const;
    expect(amounts(learner, { settings })[0]).toBe(84_000);
  });
});

describe('a bootcamp in HGV driving', () => {
  const driver = aLearner([
    ...bootcamp(),
    bootcampEvent('2025-11-03', { LearnAimRef: 'Z0060439', ConRefNumber: 'SB-10001-101' }),
  ]);
  it('has no payments of its own until somebody enters them', () =>
    expect(worked(driver)[0]!.hgvPayments).toEqual([]));
  it('earns each payment on the day of its event', () => {
    const hgvPayments = [
      { name: 'Licence', event: 'Z0060439', share: 10 },
      { name: 'Module 4', event: 'EVI 7', share: 10 },
    ];
    const [its] = worked(driver, { contracts: [contract({ split: [40, 20, 20], hgvPayments })] });
    expect(its!.hgvPayments).toEqual([
      {
        name: 'Licence',
        event: 'Z0060439',
        status: 'due',
        date: '2025-11-03',
        amountPence: 30_000,
        fundingYear: '2025-26',
        period: 4,
      },
      {
        name: 'Module 4',
        event: 'EVI 7',
        status: 'not due',
        date: null,
        amountPence: null,
        fundingYear: null,
        period: null,
      },
    ]);
    expect(its!.milestones.map(({ amountPence }) => amountPence)).toEqual([120_000, 60_000, 60_000]);
  });
});
