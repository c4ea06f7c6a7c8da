import { decide } from '@waymark/flow';
import type { Learner } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../all.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, FAM, studyProgrammeAim } from '../examples/index.ts';
import { exampleFile } from '../examples/run.ts';
import { Check } from './check.ts';
import type { Context } from './context.ts';
import { openEdition } from './edition.ts';
import type { Rule } from './rule.ts';
import { eachAim } from './selector.ts';

const edition = openEdition(2526, rules);
const file = exampleFile(2526);
const reference = openReference([builtInPack()]);

const aimRules = edition.rules.filter(({ rule }) => (rule as Rule).looksAt === (eachAim as unknown));

interface Found {
  readonly found: string[];
  readonly unanswered: string[];
  /** Why each of these is unanswered. */
  readonly reasons: string[];
}

/** What the rules about aims find and leave unanswered, asked one by one with nothing left out. */
function oneByOne(learner: Learner): Found {
  const context = { file, reference, learner } as Context;
  const decided = aimRules.flatMap(({ rule, flow }) =>
    learner.LearningDelivery.map(aim => ({
      rule: rule.name,
      aim: aim.AimSeqNumber,
      decision: decide(flow, aim as never, { ...context, aim }),
    })),
  );
  return {
    found: decided.flatMap(({ rule, aim, decision }) => (decision === 'triggered' ? `${rule} ${aim}` : [])),
    unanswered: decided.flatMap(({ rule, decision }) => (typeof decision === 'object' ? rule : [])),
    reasons: decided.flatMap(({ rule, decision }) =>
      typeof decision === 'object' ? `${rule}: Not at hand: ${decision.notCovered}. ${decision.supply}` : [],
    ),
  };
}

/** The same as the engine has it, learner by learner and all at once. */
function checked(learners: readonly Learner[]): Found {
  const found: string[] = [];
  const unanswered: string[] = [];
  const check = new Check(edition, file, reference, {
    violation: ({ rule, aimSeqNumber }) => found.push(`${rule} ${aimSeqNumber}`),
  });
  const together = new Check(edition, file, reference, { violation: () => {} });
  const findings = together.learners(learners, [...learners.keys()]);
  learners.forEach((learner, place) => {
    check.learner(learner, place);
    unanswered.push(...check.unanswered);
    // Several learners at once are found to be what each is by itself.
    expect([...findings[place]!.unanswered].sort()).toEqual([...check.unanswered].sort());
  });
  expect(together.notChecked).toEqual(check.notChecked);
  expect(
    findings.flatMap(({ violations }) =>
      violations.map(({ rule, aimSeqNumber }) => `${rule} ${aimSeqNumber}`),
    ),
  ).toEqual(found);
  const names = new Set(aimRules.map(({ rule }) => rule.name));
  return {
    found: found.filter(one => names.has(one.split(' ')[0]!)).sort(),
    unanswered: unanswered.filter(rule => names.has(rule)).sort(),
    reasons: check.notChecked
      .filter(({ rule }) => names.has(rule))
      .flatMap(({ rule, reason, records }) => Array.from({ length: records }, () => `${rule}: ${reason}`))
      .sort(),
  };
}

describe('rules chosen by kind and by facts', () => {
  const kind = fc.record({
    maker: fc.constantFrom(adultSkillsAim, bootcampProgramme, studyProgrammeAim),
    FundModel: fc.constantFrom(10, 11, 25, 35, 36, 37, 38, 81, 82, 99),
    ProgType: fc.constantFrom(undefined, 25, 30, 31, 32),
    AimType: fc.constantFrom(1, 3, 4, 5),
  });
  const aim = fc
    .record({
      LearnAimRef: fc.constantFrom('60151599', 'ZPROG001', '60325999', 'ZSKB0001'),
      CompStatus: fc.constantFrom(1, 2, 3, 6),
      Outcome: fc.constantFrom(undefined, 1, 2, 3, 8),
      LearnActEndDate: fc.constantFrom(undefined, '2025-12-12'),
      AchDate: fc.constantFrom(undefined, '2025-12-12', '2026-01-30'),
      OrigLearnStartDate: fc.constantFrom(undefined, '2024-09-01'),
      PriorLearnFundAdj: fc.constantFrom(undefined, 60),
      FAMs: fc.subarray([
        FAM('SOF', '105'),
        FAM('FFI', '1'),
        FAM('LDM', '034'),
        FAM('LDM', '376'),
        FAM('RES', '1'),
        FAM('ADL', '1'),
      ]),
    })
    .map(({ FAMs, ...fields }) => ({ ...fields, LearningDeliveryFAM: FAMs }));
  // Few kinds with many aims each: what is learned of the first is to hold for those that follow.
  const returns = fc
    .array(kind, { minLength: 1, maxLength: 2 })
    .chain(kinds =>
      fc.array(fc.array(fc.tuple(fc.constantFrom(...kinds), aim), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 16,
      }),
    )
    .map(drafts =>
      drafts.map(aims => aLearner(aims.map(([{ maker, ...fields }, more]) => maker({ ...fields, ...more })))),
    );

  it('find what the same rules find one by one, also of later parts of a kind', () => {
    fc.assert(
      fc.property(returns, learners => {
        const each = learners.map(oneByOne);
        expect(checked(learners)).toEqual({
          found: each.flatMap(({ found }) => found).sort(),
          unanswered: each.flatMap(({ unanswered }) => unanswered).sort(),
          reasons: each.flatMap(({ reasons }) => reasons).sort(),
        });
      }),
      { numRuns: 150 },
    );
  });
});
