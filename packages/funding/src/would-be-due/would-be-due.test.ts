import type { Learner } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BootcampMilestones, milestonesOf } from '../bootcamp-milestones.ts';
import {
  aLearner,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  circumstances,
  FAM,
  type Given,
} from '../cases/examples.ts';
import { builtIn, milestonesOfText, onlyBootcamp } from '../cases/run-case.ts';
import { contractOfCase, returnOfCase, workedCases } from '../cases/worked-cases.ts';
import { ContractBook } from '../contracts/contract-book.ts';
import { standingOf } from '../standing.ts';
import { type Edit, withEdits } from './edit.ts';
import { RuleTrial } from './rule-trial.ts';
import { wouldBeDueIf } from './would-be-due.ts';

type Number3 = 1 | 2 | 3;

/** The bootcamp checked and worked out anew after a change. */
function again(of: BootcampMilestones, learner: Learner, trial: RuleTrial): BootcampMilestones | undefined {
  const { file, reference, settings, terms } = of.context;
  const standing = standingOf({ typed: true, unanswered: [], violations: trial.errorsOf(learner) });
  const contracts = new ContractBook(terms.contract ? [terms.contract] : []);
  const all = milestonesOf(learner, standing, { file, reference, settings, contracts });
  return all.find(({ bootcamp }) => bootcamp.conRefNumber === of.bootcamp.conRefNumber);
}

function isDue(of: BootcampMilestones, number: Number3, edits: readonly Edit[], trial: RuleTrial): boolean {
  const learner = withEdits(of.bootcamp.learner, edits);
  const its = again(of, learner, trial);
  return its !== undefined && its.milestones[number - 1]!.status === 'due';
}

function properParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length - 1 }, (_, mask) => all.filter((__, i) => mask & (1 << i)));
}

/** What must hold of every suggestion: with all of it the milestone is due, with less of it it is not. */
function expectSuggestionsHold(of: BootcampMilestones, trial: RuleTrial): number {
  let count = 0;
  for (const number of [1, 2, 3] as const) {
    for (const { edits, mustBeTrue, says } of wouldBeDueIf(of, number, trial)) {
      count++;
      expect(isDue(of, number, edits, trial), says).toBe(true);
      for (const part of properParts(edits)) expect(isDue(of, number, part, trial), says).toBe(false);
      expect(mustBeTrue.length).toBeGreaterThan(0);
    }
  }
  return count;
}

const cases = workedCases();

describe.skipIf(cases.length === 0)('what would make a milestone of a worked case due', () => {
  const run = async (id: string) => {
    const worked = cases.find(one => one.id === id)!;
    const { learners } = await milestonesOfText(returnOfCase(worked), {
      contracts: [contractOfCase(worked)],
      today: worked.filePreparationDate,
    });
    const of = onlyBootcamp(learners);
    return { of, trial: new RuleTrial(of.context.file, builtIn) };
  };
  const says = async (id: string, number: Number3) => {
    const { of, trial } = await run(id);
    return wouldBeDueIf(of, number, trial).map(one => one.says);
  };

  it.each(cases.map(({ id }) => id))('%s: applied it is due, in part it is not', async id => {
    const { of, trial } = await run(id);
    expectSuggestionsHold(of, trial);
  });

  it('SB04: close the programme aim on the event or later', async () => {
    expect(await says('SB04', 2)).toEqual([
      'Set CompStatus of aim 1 to 2 (now 1) and set LearnActEndDate of aim 1 to 20 December 2022 or a later day up to 6 January 2023 (now not returned).',
    ]);
  });
  it('SB07: Outcome 8 while an outcome may come, else 3', async () => {
    expect(await says('SB07', 2)).toEqual([
      'Set Outcome of aim 1 to 8 (now 2).',
      'Set Outcome of aim 1 to 3 (now 2).',
    ]);
  });
  it('SB31: move the programme end to the event', async () => {
    expect((await says('SB31', 2))[0]).toMatch(/^Set LearnActEndDate of aim 1 to 6 January 2026/);
  });
  it('SB32: write the indicator on the programme aim', async () => {
    expect(await says('SB32', 2)).toEqual([
      'Take EVI 1 away from aim 2 and add EVI 1 to aim 1, from 6 January 2026.',
    ]);
  });
  it('offers nothing to somebody who left, who is still in learning, or whose time is over', async () => {
    for (const [id, number] of [
      ['SB02', 1],
      ['SB03', 2],
      ['SB01', 2],
      ['SB16', 3],
    ] as const)
      expect(await says(id, number), id).toEqual([]);
  });
});

describe('what would make a milestone due', () => {
  const given: Given = { reference: builtIn, preparedOn: '2026-04-08' };
  const state = fc.record({
    start: fc.constantFrom('2025-06-02', '2025-09-01'),
    CompStatus: fc.constantFrom(1, 2),
    end: fc.option(fc.integer({ min: 60, max: 120 }), { nil: undefined }),
    Outcome: fc.constantFrom(undefined, 1, 2, 3, 8),
    AchDate: fc.option(fc.integer({ min: 60, max: 200 }), { nil: undefined }),
    subjectOpen: fc.boolean(),
    event: fc.option(fc.integer({ min: 0, max: 110 }), { nil: undefined }),
    wrongRegime: fc.boolean(),
    otherDates: fc.boolean(),
  });

  it('holds for records that are wrong in many ways', () => {
    let suggestions = 0;
    fc.assert(
      fc.property(state, ({ start, CompStatus, end, Outcome, AchDate, subjectOpen, event, ...flaws }) => {
        const day = (days: number | undefined) => (days === undefined ? undefined : addDays(start, days));
        const indicator = start >= '2025-08-01' !== flaws.wrongRegime;
        const on = day(event);
        const common = { LearnStartDate: start, LearnPlanEndDate: addDays(start, 90) };
        const learner = aLearner([
          bootcampProgramme({
            ...common,
            CompStatus,
            LearnActEndDate: day(end),
            Outcome,
            AchDate: day(AchDate),
            LearningDeliveryFAM: [
              FAM('SOF', '105'),
              FAM('FFI', '1'),
              ...(indicator && on !== undefined ? [FAM('EVI', '1', on)] : []),
            ],
          }),
          bootcampSubject({
            ...common,
            ...(subjectOpen ? {} : { CompStatus: 2, LearnActEndDate: addDays(start, 60), Outcome: 1 }),
          }),
          ...(!indicator && on !== undefined
            ? [bootcampEvent(on, flaws.otherDates ? { LearnStartDate: addDays(on, -3) } : {})]
            : []),
        ]);
        const around = circumstances(given);
        const trial = new RuleTrial(around.file, builtIn);
        const standing = standingOf({ typed: true, unanswered: [], violations: trial.errorsOf(learner) });
        const [of] = milestonesOf(learner, standing, around);
        suggestions += expectSuggestionsHold(of!, trial);
      }),
      { numRuns: 60 },
    );
    expect(suggestions).toBeGreaterThan(30);
  }, 60_000);

  it('is not known where a rule is broken that no change here mends', () => {
    const learner = aLearner([bootcampProgramme(), bootcampSubject()], { DateOfBirth: '2012-01-01' });
    const around = circumstances(given);
    const trial = new RuleTrial(around.file, builtIn);
    const errors = trial.errorsOf(learner);
    expect(errors.length).toBeGreaterThan(0);
    const standing = standingOf({ typed: true, unanswered: [], violations: errors });
    expect(wouldBeDueIf(milestonesOf(learner, standing, around)[0]!, 1, trial)).toEqual([]);
  });

  it('is not known where the reader found the fault', () => {
    const around = circumstances(given);
    const trial = new RuleTrial(around.file, builtIn);
    const standing = { valid: false, blockedBy: ['FD_ULN_AR'] };
    const [of] = milestonesOf(aLearner([bootcampProgramme(), bootcampSubject()]), standing, around);
    expect(wouldBeDueIf(of!, 1, trial)).toEqual([]);
  });
});
