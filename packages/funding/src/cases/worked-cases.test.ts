import { describe, expect, it } from 'vitest';
import { explainMilestone } from '../explain.ts';
import { milestonesOfText, onlyBootcamp } from './run-case.ts';
import {
  contractOfCase,
  type ExpectedMilestone,
  referenceOfCases,
  returnOfCase,
  type WorkedCase,
  workedCases,
} from './worked-cases.ts';

const cases = workedCases();
const run = (worked: WorkedCase, reference?: ReturnType<typeof referenceOfCases>) =>
  milestonesOfText(returnOfCase(worked), {
    contracts: [contractOfCase(worked)],
    today: worked.filePreparationDate,
    ...(reference && { reference }),
  });

describe.skipIf(cases.length === 0)('the worked cases, through the whole way', () => {
  it('are all there', () => expect(cases.length).toBe(24));

  it.each(cases.map(worked => [worked.id, worked.title, worked] as const))('%s %s', async (_, __, worked) => {
    const { bootcamp, context, milestones } = onlyBootcamp((await run(worked)).learners);
    expect(bootcamp.conRefNumber).toBe(worked.deliveries[0]!.ConRefNumber);
    expect(context.standing.valid).toBe(worked.expect.recordValid);
    expect([...context.standing.blockedBy].sort()).toEqual([...worked.expect.rejectedByRules].sort());
    expect(
      milestones.map(({ status, date, amountPence, fundingYear, period }) => ({
        status,
        date,
        amountPence,
        fundingYear,
        period,
      })),
    ).toEqual([worked.expect.m1, worked.expect.m2, worked.expect.m3].map(asMilestone));
  });

  // With details of the aims at hand more rules can be asked. One of them rightly finds what SB24 is about too: R_90.
  it.each(cases.map(worked => [worked.id, worked] as const))('%s, with LARS at hand', async (_, worked) => {
    const { context } = onlyBootcamp((await run(worked, referenceOfCases())).learners);
    const also = worked.id === 'SB24' ? ['R_90'] : [];
    expect([...context.standing.blockedBy].sort()).toEqual(
      [...worked.expect.rejectedByRules, ...also].sort(),
    );
  });

  const conflicting = cases.filter(({ alternatives }) => alternatives);
  it.each(conflicting.map(worked => [worked.id, worked] as const))(
    '%s says what else it could be',
    async (_, worked) => {
      const result = onlyBootcamp((await run(worked)).learners);
      for (const { expect: other } of worked.alternatives!) {
        for (const [name, wanted] of Object.entries(other)) {
          const { alternatives } = explainMilestone(result, Number(name.slice(1)) as 1 | 2 | 3);
          const told = alternatives.filter(({ evidence }) => evidence === 'conflicting');
          expect(told.map(({ date }) => date)).toContain(wanted.date);
        }
      }
    },
  );
});

function asMilestone({ triggered, date, amount, earnings }: ExpectedMilestone) {
  return {
    status: triggered ? 'due' : 'not due',
    date,
    amountPence: triggered ? Math.round(amount * 100) : null,
    fundingYear: earnings?.fundingYear ?? null,
    period: earnings?.period ?? null,
  };
}
