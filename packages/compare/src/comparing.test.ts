import { type Draft, type Learner, makeLearner } from '@waymark/ilr';
import type { ReturnCheck, Violation } from '@waymark/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKept } from './compare-kept.ts';
import { Comparing } from './comparing.ts';
import { type Comparison, isEmpty } from './comparison.ts';
import { ReturnKeeper } from './kept/keep-return.ts';
import type { KeptBootcamp } from './kept/kept-form.ts';
import { NotKept } from './kept/kept-form.ts';

type LearnerDraft = NonNullable<Parameters<typeof makeLearner>[0]>;

/** One learner of a return, with what a check is supposed to have found. */
interface Given {
  readonly learner: Learner;
  readonly violations?: readonly Partial<Violation>[];
  readonly unanswered?: readonly string[];
  readonly bootcamps?: readonly KeptBootcamp[];
  /** Found after the last learner, as rules about shared keys are. */
  readonly late?: readonly Partial<Violation>[];
}

const CHECK: ReturnCheck = {
  file: { name: null, year: 2526, ukprn: 10_000_001, preparedOn: '2026-03-01', wouldBeRejected: false },
  totals: {
    learners: 0,
    aims: 0,
    violations: 0,
    errors: 0,
    warnings: 0,
    learnersWithErrors: 0,
    rulesRun: 0,
    rulesNotRun: 0,
  },
  complete: true,
  notChecked: [],
  notBuilt: [],
};

function kept(given: readonly Given[], check: Partial<ReturnCheck> = {}): string[] {
  const lines: string[] = [];
  const keeper = new ReturnKeeper({ today: '2026-04-02' }, line => lines.push(line));
  const violation = (of: Partial<Violation>, { LearnRefNumber }: Learner): Violation => ({
    rule: 'R_01',
    severity: 'error',
    learnRefNumber: LearnRefNumber,
    aimSeqNumber: null,
    message: 'Said by the reader',
    values: [],
    ...of,
  });
  given.forEach(({ learner, violations = [], unanswered = [] }, index) => {
    const found = violations.map(one => violation(one, learner));
    for (const one of found) keeper.violation(one);
    keeper.learner(learner, { line: 1, index, typed: true, violations: found, unanswered });
  });
  for (const { learner, late = [] } of given)
    for (const one of late) keeper.violation(violation(one, learner));
  keeper.end({ ...CHECK, ...check });
  const summary = lines.pop()!;
  const bootcamps = given.flatMap(one => one.bootcamps ?? []);
  return [...lines, ...bootcamps.map(bootcamp => JSON.stringify({ bootcamp })), summary];
}

const compare = (a: readonly Given[], b: readonly Given[]): Promise<Comparison> =>
  compareKept(kept(a), kept(b));

const one = (draft: LearnerDraft, more: Omit<Given, 'learner'> = {}): Given => ({
  learner: makeLearner(draft),
  ...more,
});

describe('learners', () => {
  it('are added, dropped and changed, in the order of the later return, those dropped last', async () => {
    const { learners, counts } = await compare(
      [
        one({ LearnRefNumber: 'gone', ULN: 1 }),
        one({ LearnRefNumber: 'same', ULN: 2 }),
        one({ LearnRefNumber: 'b', ULN: 3 }),
      ],
      [
        one({ LearnRefNumber: 'new', ULN: 4 }),
        one({ LearnRefNumber: 'b', ULN: 3, Postcode: 'LS2 7EY' }),
        one({ LearnRefNumber: 'same', ULN: 2 }),
      ],
    );
    expect(learners.map(({ kind, learner }) => [kind, learner.LearnRefNumber])).toEqual([
      ['added', 'new'],
      ['changed', 'b'],
      ['dropped', 'gone'],
    ]);
    expect(learners[1]!.changes).toEqual([
      { aim: null, entity: 'Learner', record: '', field: 'Postcode', from: 'ZZ99 9ZZ', to: 'LS2 7EY' },
    ]);
    expect(learners[0]!.changes).toMatchObject([
      { aim: { LearnAimRef: 'ZPROG001' }, field: null, from: null },
    ]);
    expect(counts.learners).toEqual({ added: 1, dropped: 1, changed: 1, unchanged: 1 });
  });

  it('are known by their ULN under another LearnRefNumber', async () => {
    const { learners } = await compare(
      [one({ LearnRefNumber: 'old', ULN: 1_000_000_027 })],
      [one({ LearnRefNumber: 'new', ULN: 1_000_000_027 })],
    );
    expect(learners).toMatchObject([{ kind: 'changed', learner: { LearnRefNumber: 'new', was: 'old' } }]);
    expect(learners[0]!.changes).toMatchObject([{ field: 'LearnRefNumber', from: 'old', to: 'new' }]);
  });

  it('are known by their PrevLearnRefNumber, unless two ULNs say that they are two people', async () => {
    const later = { LearnRefNumber: 'new', PrevLearnRefNumber: 'old', ULN: 1_000_000_027 };
    const kinds = async (ULN: number) =>
      (await compare([one({ LearnRefNumber: 'old', ULN })], [one(later)])).learners.map(({ kind }) => kind);
    expect(await kinds(9_999_999_999)).toEqual(['changed']);
    expect(await kinds(1_000_000_035)).toEqual(['added', 'dropped']);
  });

  it('are not taken for one by the temporary ULN, or by a ULN that several have', async () => {
    const learner = (LearnRefNumber: string, ULN: number) => one({ LearnRefNumber, ULN });
    const kinds = async (a: readonly Given[], b: readonly Given[]) =>
      (await compare(a, b)).learners.map(({ kind }) => kind);
    expect(await kinds([learner('a', 9_999_999_999)], [learner('b', 9_999_999_999)])).toEqual([
      'added',
      'dropped',
    ]);
    expect(await kinds([learner('a', 5)], [learner('b', 5), learner('c', 5)])).toEqual([
      'added',
      'added',
      'dropped',
    ]);
  });

  it('that share a LearnRefNumber are paired in their order, in whatever turn the lines come', async () => {
    const a = kept([
      one({ LearnRefNumber: 'x', Ethnicity: 31 }),
      one({ LearnRefNumber: 'x', Ethnicity: 32 }),
    ]);
    const b = kept([one({ LearnRefNumber: 'x', Ethnicity: 32 })]);
    const whole = new Comparing();
    for (const line of a) whole.earlier(line);
    for (const line of b) whole.later(line);
    expect(whole.end()).toEqual(await compareKept(a, b));
  });
});

describe('aims and what hangs on them', () => {
  const changes = async (a: LearnerDraft['LearningDelivery'], b: LearnerDraft['LearningDelivery']) => {
    const { learners } = await compare([one({ LearningDelivery: a })], [one({ LearningDelivery: b })]);
    return learners.flatMap(learner => learner.changes);
  };

  it('are the same aim when they are only numbered anew', async () => {
    const [first, second] = [
      { LearnAimRef: '60012345', AimType: 3 },
      { LearnAimRef: '60138475', AimType: 3 },
    ];
    const found = await changes(
      [
        { ...first, AimSeqNumber: 1 },
        { ...second, AimSeqNumber: 2 },
      ],
      [
        { ...second, AimSeqNumber: 1 },
        { ...first, AimSeqNumber: 2 },
      ],
    );
    expect(found.map(({ field, from, to, aim }) => [aim!.LearnAimRef, field, from, to])).toEqual([
      ['60012345', 'AimSeqNumber', 1, 2],
      ['60138475', 'AimSeqNumber', 2, 1],
    ]);
  });

  it('that only stand in another order have not changed', async () => {
    const FAMs = [
      { LearnDelFAMType: 'SOF', LearnDelFAMCode: '105' },
      { LearnDelFAMType: 'LDM', LearnDelFAMCode: '034' },
    ];
    expect(
      await changes([{ LearningDeliveryFAM: FAMs }], [{ LearningDeliveryFAM: FAMs.toReversed() }]),
    ).toEqual([]);
  });

  it('are found by SWSupAimId, by start, by number: a corrected start or reference is a change of the field', async () => {
    const start = (from: object, to: object) => changes([from], [to]);
    const fields = async (from: object, to: object) => (await start(from, to)).map(({ field }) => field);
    expect(await fields({ LearnStartDate: '2025-09-01' }, { LearnStartDate: '2025-09-02' })).toEqual([
      'LearnStartDate',
    ]);
    expect(await fields({ LearnAimRef: '60012345' }, { LearnAimRef: '60138475' })).toEqual(['LearnAimRef']);
    expect(
      await fields(
        { LearnAimRef: '60012345', LearnStartDate: '2025-09-01', SWSupAimId: 'x' },
        { LearnAimRef: '60138475', LearnStartDate: '2025-10-01', SWSupAimId: 'x' },
      ),
    ).toEqual(['LearnAimRef', 'LearnStartDate']);
    expect(
      await fields(
        { LearnAimRef: '60012345', AimType: 3, LearnStartDate: '2025-09-01' },
        { LearnAimRef: '60138475', AimType: 4, LearnStartDate: '2025-10-01' },
      ),
    ).toEqual([null, null]);
  });

  it('say which FAM record has changed, come or gone', async () => {
    const found = await changes(
      [
        {
          LearningDeliveryFAM: [
            { LearnDelFAMType: 'ACT', LearnDelFAMCode: '1', LearnDelFAMDateFrom: '2025-09-01' },
            { LearnDelFAMType: 'SOF', LearnDelFAMCode: '105' },
            { LearnDelFAMType: 'LDM', LearnDelFAMCode: '034' },
          ],
        },
      ],
      [
        {
          LearningDeliveryFAM: [
            {
              LearnDelFAMType: 'ACT',
              LearnDelFAMCode: '1',
              LearnDelFAMDateFrom: '2025-09-01',
              LearnDelFAMDateTo: '2025-12-01',
            },
            { LearnDelFAMType: 'SOF', LearnDelFAMCode: '107' },
            { LearnDelFAMType: 'EVI', LearnDelFAMCode: '1' },
          ],
        },
      ],
    );
    expect(found.map(({ record, field, from, to }) => [record, field, from, to])).toEqual([
      ['ACT 1', 'LearnDelFAMDateTo', null, '2025-12-01'],
      ['SOF 107', 'LearnDelFAMCode', '105', '107'],
      ['LDM 034', null, { LearnDelFAMType: 'LDM', LearnDelFAMCode: '034' }, null],
      ['EVI 1', null, null, { LearnDelFAMType: 'EVI', LearnDelFAMCode: '1' }],
    ]);
  });

  it('say where a record inside a record has changed', async () => {
    const status = (ESMCode: number) => ({
      LearnerEmploymentStatus: [
        {
          EmpStat: 10,
          DateEmpStatApp: '2025-08-01',
          EmploymentStatusMonitoring: [{ ESMType: 'LOE', ESMCode }],
        },
      ],
    });
    const { learners } = await compare([one(status(1))], [one(status(2))]);
    expect(learners[0]!.changes).toEqual([
      {
        aim: null,
        entity: 'EmploymentStatusMonitoring',
        record: '2025-08-01 LOE',
        field: 'ESMCode',
        from: 1,
        to: 2,
      },
    ]);
  });
});

describe('violations', () => {
  const aim = (AimSeqNumber: number, LearnAimRef: string) => ({ AimSeqNumber, LearnAimRef, AimType: 3 });
  const told = ({ violations }: Comparison) =>
    violations.map(({ kind, rule, because }) => [kind, rule, because].filter(Boolean).join(' '));

  it('are the same although the aim is numbered anew and the value is another', async () => {
    const comparison = await compare(
      [
        one(
          { LearningDelivery: [aim(1, '60012345'), aim(2, '60138475')] },
          { violations: [{ rule: 'A', aimSeqNumber: 2, values: [{ field: 'Outcome', value: 1 }] }] },
        ),
      ],
      [
        one(
          { LearningDelivery: [aim(1, '60138475')] },
          { violations: [{ rule: 'A', aimSeqNumber: 1, values: [{ field: 'Outcome', value: 2 }] }] },
        ),
      ],
    );
    expect(told(comparison)).toEqual(['remaining A']);
    expect(comparison.violations[0]).toMatchObject({
      earlier: { aimSeqNumber: 2, message: 'Said by the reader' },
      later: { aimSeqNumber: 1 },
    });
  });

  it('of another aim or another field are others', async () => {
    const aims = { LearningDelivery: [aim(1, '60012345'), aim(2, '60138475')] };
    const violations = (aimSeqNumber: number, field: string) => ({
      violations: [{ rule: 'A', aimSeqNumber, values: [{ field, value: null }] }],
    });
    expect(told(await compare([one(aims, violations(1, 'x'))], [one(aims, violations(2, 'x'))]))).toEqual([
      'fixed A',
      'new A',
    ]);
    expect(told(await compare([one(aims, violations(1, 'x'))], [one(aims, violations(1, 'y'))]))).toEqual([
      'fixed A',
      'new A',
    ]);
  });

  it('of which one of several is mended leave the others', async () => {
    const values = (...all: string[]) => ({
      violations: all.map(value => ({ rule: 'A', values: [{ field: 'from', value }] })),
    });
    const { violations } = await compare([one({}, values('x', 'y', 'z'))], [one({}, values('z', 'x'))]);
    expect(violations.map(({ kind, earlier }) => [kind, earlier!.values[0]!.value])).toEqual([
      ['remaining', 'x'],
      ['fixed', 'y'],
      ['remaining', 'z'],
    ]);
  });

  it('say when the rule could not be asked in the other return', async () => {
    const broken = one({}, { violations: [{ rule: 'A' }, { rule: 'B' }] });
    const comparison = await compare([broken], [one({}, { unanswered: ['A'] })]);
    expect(told(comparison)).toEqual(['fixed A not asked', 'fixed B']);
    expect(comparison.notices[0]).toContain('1 of the violations');
  });

  it('go with the learner who is dropped and come with the one who is added', async () => {
    const learner = (LearnRefNumber: string, ULN: number) =>
      one({ LearnRefNumber, ULN }, { violations: [{ rule: 'A' }], late: [{ rule: 'ULN_late' }] });
    expect(told(await compare([learner('a', 1)], [learner('b', 2)]))).toEqual([
      'new A learner added',
      'new ULN_late learner added',
      'fixed A learner dropped',
      'fixed ULN_late learner dropped',
    ]);
  });

  it('that are told after the last learner belong to their learner under either reference', async () => {
    const late = { late: [{ rule: 'ULN_late', values: [{ field: 'ULN', value: 7 }] }] };
    const comparison = await compare(
      [one({ LearnRefNumber: 'old', ULN: 7 }, late)],
      [one({ LearnRefNumber: 'new', ULN: 7 }, late)],
    );
    expect(told(comparison)).toEqual(['remaining ULN_late']);
  });
});

describe('milestones', () => {
  const payment = (given: Partial<KeptBootcamp['payments'][number]> = {}) => ({
    of: 1,
    status: 'due' as const,
    date: '2025-09-20',
    amountPence: 135_000,
    fundingYear: '2025-26',
    period: 2,
    ...given,
  });
  const bootcamp = (
    given: Partial<KeptBootcamp['payments'][number]>,
    ConRefNumber: string | null = 'SBA-1',
  ) => one({}, { bootcamps: [{ LearnRefNumber: 'L1', ConRefNumber, payments: [payment(given)] }] });
  const notDue = {
    status: 'not due' as const,
    date: null,
    amountPence: null,
    fundingYear: null,
    period: null,
  };

  it('become due, are due no longer, or are due otherwise', async () => {
    const kinds = async (a: Given, b: Given) => (await compare([a], [b])).milestones.map(({ kind }) => kind);
    expect(await kinds(bootcamp(notDue), bootcamp({}))).toEqual(['newly due']);
    expect(await kinds(bootcamp({}), bootcamp(notDue))).toEqual(['no longer due']);
    expect(await kinds(bootcamp({}), one({}))).toEqual(['no longer due']);
    expect(await kinds(bootcamp({}), bootcamp({ date: '2025-10-02', period: 3 }))).toEqual(['changed']);
    expect(await kinds(bootcamp({}), bootcamp({ amountPence: 90_000 }))).toEqual(['changed']);
    expect(await kinds(bootcamp({}, 'SBA-1'), bootcamp({}, 'SBA-2'))).toEqual(['changed']);
    expect(await kinds(bootcamp(notDue), bootcamp({ ...notDue, status: 'not checked' }))).toEqual([]);
  });

  it('add up', async () => {
    const { earlier, later } = await compare([bootcamp({})], [bootcamp({ amountPence: null })]);
    expect(earlier.due).toEqual({ milestones: 1, pence: 135_000, withoutAmount: 0 });
    expect(later.due).toEqual({ milestones: 1, pence: 0, withoutAmount: 1 });
  });
});

describe('what the reader should know', () => {
  it('is said: another provider, another year, the order, a return that was not read to its end', async () => {
    const file = { ...CHECK.file, year: 2627, ukprn: 10_000_002, preparedOn: '2026-02-01' } as const;
    const { notices } = await compareKept(kept([one({})]), kept([one({})], { file, complete: false }));
    expect(notices.map(notice => notice.split(' ').slice(0, 5).join(' '))).toEqual([
      'The returns are of different',
      'The returns are of different',
      'The return that is taken',
      'The later return could not',
    ]);
  });

  it('is refused where a kept return is none, is of another version or is cut off', async () => {
    const good = kept([one({})]);
    for (const bad of [
      [],
      ['x'],
      ['{}'],
      [good[0]!.replace('"version":1', '"version":9'), ...good.slice(1)],
      good.slice(0, -1),
    ])
      await expect(compareKept(good, bad)).rejects.toThrow(NotKept);
  });
});

describe('any two returns', () => {
  const aim: fc.Arbitrary<Partial<Draft<typeof import('@waymark/ilr').LearningDelivery.children>>> =
    fc.record(
      {
        LearnAimRef: fc.constantFrom('ZPROG001', '60012345', '60138475'),
        LearnStartDate: fc.constantFrom('2025-09-01', '2025-10-01'),
        AimSeqNumber: fc.integer({ min: 1, max: 3 }),
        SWSupAimId: fc.constantFrom('a', 'b'),
        Outcome: fc.constantFrom(1, 3),
        LearningDeliveryFAM: fc.array(
          fc.record(
            {
              LearnDelFAMType: fc.constantFrom('ACT', 'LDM', 'SOF'),
              LearnDelFAMCode: fc.constantFrom('1', '034', '105'),
              LearnDelFAMDateFrom: fc.constantFrom('2025-09-01', '2025-10-01'),
            },
            { requiredKeys: ['LearnDelFAMType', 'LearnDelFAMCode'] },
          ),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['LearnAimRef', 'LearnStartDate', 'AimSeqNumber'] },
    );
  const given: fc.Arbitrary<Given> = fc
    .record({
      LearnRefNumber: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      ULN: fc.constantFrom(1, 2, 3, 4, 9_999_999_999),
      Prev: fc.constantFrom(undefined, 'a', 'b', 'c'),
      aims: fc.array(aim, { minLength: 1, maxLength: 3 }),
      rules: fc.array(
        fc.record({
          rule: fc.constantFrom('A', 'B'),
          aimSeqNumber: fc.constantFrom(null, 1, 2, 3),
          values: fc.array(
            fc.record({ field: fc.constantFrom('x', 'y'), value: fc.constantFrom(1, 2, null) }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 4 },
      ),
      late: fc.boolean(),
      due: fc.constantFrom('due', 'not due', 'not checked'),
      date: fc.constantFrom('2025-09-20', '2025-10-20'),
      ConRefNumber: fc.constantFrom('SBA-1', 'SBA-2', null),
    })
    .map(({ LearnRefNumber, ULN, Prev, aims, rules, late, due, date, ConRefNumber }) => ({
      learner: makeLearner({ LearnRefNumber, ULN, PrevLearnRefNumber: Prev, LearningDelivery: aims }),
      violations: rules,
      late: late ? [{ rule: 'late' }] : [],
      bootcamps: [
        {
          LearnRefNumber,
          ConRefNumber,
          payments: [{ of: 1, status: due, date, amountPence: 1, fundingYear: '2025-26', period: 1 }],
        } as KeptBootcamp,
      ],
    }));
  const anyReturn = fc.array(given, { maxLength: 6 });
  const uniqueReturn = fc.uniqueArray(given, {
    maxLength: 6,
    selector: ({ learner }) => learner.LearnRefNumber,
  });

  it('a return is like itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn, async a => {
        const comparison = await compare(a, a);
        expect(isEmpty(comparison)).toBe(true);
        expect(comparison.counts.learners.unchanged).toBe(a.length);
      }),
    );
  });

  it('a return is like itself in another order of learners', async () => {
    await fc.assert(
      fc.asyncProperty(uniqueReturn, async a => {
        expect(isEmpty(await compare(a, a.toReversed()))).toBe(true);
      }),
    );
  });

  it('the other way round everything is mirrored', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn, anyReturn, async (a, b) => {
        expect(plain(await compare(b, a))).toEqual(plain(mirrored(await compare(a, b))));
      }),
    );
  });

  it('the turn in which the lines come makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn, anyReturn, async (a, b) => {
        const comparing = new Comparing();
        for (const line of kept(b)) comparing.later(line);
        for (const line of kept(a)) comparing.earlier(line);
        expect(comparing.end()).toEqual(await compare(a, b));
      }),
    );
  });

  it('a learner left out is exactly that', async () => {
    const aReturn = uniqueReturn.filter(({ length }) => length > 0);
    await fc.assert(
      fc.asyncProperty(aReturn, fc.nat(), async (a, n) => {
        const at = n % a.length;
        const { learners, violations, counts, milestones } = await compare(a, a.toSpliced(at, 1));
        const { learner, violations: broken = [], late = [] } = a[at]!;
        expect(learners.map(one => [one.kind, one.learner.LearnRefNumber])).toEqual([
          ['dropped', learner.LearnRefNumber],
        ]);
        const gone = violations.filter(({ kind }) => kind !== 'remaining');
        expect(gone).toHaveLength(broken.length + late.length);
        expect(new Set(gone.map(({ kind, because }) => `${kind} ${because}`)).size).toBeLessThan(2);
        expect(counts.learners.unchanged).toBe(a.length - 1);
        for (const { kind, learner: whose } of milestones)
          expect([kind, whose]).toEqual(['no longer due', learners[0]!.learner]);
      }),
    );
  });

  it('every violation of each return is told once', async () => {
    await fc.assert(
      fc.asyncProperty(anyReturn, anyReturn, async (a, b) => {
        const { violations } = await compare(a, b);
        const count = (given: readonly Given[]) =>
          given.reduce((sum, { violations: own = [], late = [] }) => sum + own.length + late.length, 0);
        expect(violations.filter(({ earlier }) => earlier)).toHaveLength(count(a));
        expect(violations.filter(({ later }) => later)).toHaveLength(count(b));
      }),
    );
  });
});

const OTHER = {
  added: 'dropped',
  dropped: 'added',
  changed: 'changed',
  fixed: 'new',
  new: 'fixed',
  remaining: 'remaining',
  'newly due': 'no longer due',
  'no longer due': 'newly due',
} as const;

/** The comparison as it should be the other way round. */
function mirrored({
  earlier,
  later,
  notices,
  learners,
  violations,
  milestones,
}: Comparison): Pick<Comparison, 'earlier' | 'later' | 'notices' | 'learners' | 'violations' | 'milestones'> {
  const turn = <
    T extends { kind: keyof typeof OTHER; learner: Comparison['learners'][number]['learner'] | null },
  >(
    change: T,
  ) => ({ ...change, kind: OTHER[change.kind] });
  return {
    earlier: later,
    later: earlier,
    notices,
    learners: learners.map(change => ({
      ...turn(change),
      changes: change.changes.map(({ aim, from, to, ...place }) => ({
        ...place,
        aim: aim && { ...aim, earlier: aim.later, later: aim.earlier },
        from: to,
        to: from,
      })),
    })) as unknown as Comparison['learners'],
    violations: violations.map(change => ({
      ...turn(change),
      because: change.because?.startsWith('learner')
        ? change.because === 'learner added'
          ? 'learner dropped'
          : 'learner added'
        : change.because,
      earlier: change.later,
      later: change.earlier,
    })) as unknown as Comparison['violations'],
    milestones: milestones.map(change => ({
      ...turn(change),
      earlier: change.later,
      later: change.earlier,
    })) as unknown as Comparison['milestones'],
  };
}

/** A comparison without its order, and without what is named after one of the two returns only. */
function plain({
  learners,
  violations,
  milestones,
}: Pick<Comparison, 'learners' | 'violations' | 'milestones'>) {
  const sorted = (rows: readonly unknown[]) => rows.map(row => JSON.stringify(row)).sort();
  return {
    learners: sorted(
      learners.map(({ kind, changes }) => ({
        kind,
        changes: sorted(
          changes.map(({ aim, field, from, to, entity }) => ({
            entity,
            field,
            from,
            to,
            earlier: aim?.earlier,
            later: aim?.later,
          })),
        ),
      })),
    ),
    violations: sorted(
      violations.map(({ kind, rule, because, earlier, later }) => ({ kind, rule, because, earlier, later })),
    ),
    milestones: sorted(milestones.map(({ kind, of, earlier, later }) => ({ kind, of, earlier, later }))),
  };
}
