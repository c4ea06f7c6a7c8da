import { describe, expect, it } from 'vitest';
import { aLearner, bootcamp, FAM, worked } from './cases/examples.ts';
import { moneyOf } from './money.ts';

const TODAY = '2026-04-08';
const money = (...given: Parameters<typeof worked>) =>
  moneyOf(worked(...given)[0]!, TODAY).map(({ kind, of, on, pence }) => [kind, of, on, pence]);

describe('the money of a bootcamp', () => {
  it('is earned where milestones are due', () => {
    expect(money(aLearner(bootcamp()))).toEqual([
      ['earned', 1, '2025-09-14', 120_000],
      ['earned', 2, '2025-12-19', 90_000],
      ['earned', 3, '2026-02-02', 90_000],
    ]);
  });

  it('is still possible for a learner who has only begun', () => {
    const begun = { LearnStartDate: '2026-04-01', LearnPlanEndDate: '2026-06-30' };
    const open = {
      ...begun,
      CompStatus: 1,
      LearnActEndDate: undefined,
      Outcome: undefined,
      AchDate: undefined,
    };
    const learner = aLearner(bootcamp({ programme: open, subject: open, event: null }));
    expect(money(learner)).toEqual([
      ['possible', 1, '2026-04-14', 120_000],
      ['possible', 2, '2026-06-30', 90_000],
      ['possible', 3, '2026-12-30', 90_000],
    ]);
  });

  it('is at risk where the programme is completed and no event is recorded', () => {
    const programme = {
      Outcome: 8,
      AchDate: undefined,
      LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1')],
    };
    expect(money(aLearner(bootcamp({ programme, event: null })))).toEqual([
      ['earned', 1, '2025-09-14', 120_000],
      ['at risk', 2, '2025-12-19', 90_000],
      ['possible', 3, '2026-06-19', 90_000],
    ]);
  });

  it('is at risk where an error is all that stands in the way', () => {
    const standing = { valid: false, blockedBy: ['ULN_05'] };
    expect(money(aLearner(bootcamp()), { standing })).toEqual([
      ['at risk', 1, '2025-09-14', 120_000],
      ['at risk', 2, '2025-12-19', 90_000],
      ['at risk', 3, '2026-02-02', 90_000],
    ]);
  });

  it('is not there where it can no longer come about', () => {
    const left = {
      CompStatus: 3,
      WithdrawReason: 98,
      LearnActEndDate: '2025-09-20',
      Outcome: 3,
      AchDate: undefined,
    };
    expect(money(aLearner(bootcamp({ programme: left, subject: left, event: null })))).toEqual([
      ['earned', 1, '2025-09-14', 120_000],
    ]);
    expect(money(aLearner(bootcamp({ programme: { Outcome: 3, AchDate: undefined } })))).toHaveLength(2);
  });

  it('is not known where the contract has no rate, and says what it waits for', () => {
    const learner = aLearner(bootcamp({ programme: { Outcome: 8, AchDate: undefined } }));
    const told = moneyOf(worked(learner, { contracts: [] })[0]!, TODAY);
    expect(told.map(({ pence }) => pence)).toEqual([null, null, null]);
    expect(told[2]!.says).toBe('The outcome must come by 19 June 2026.');
    expect(told[0]!.says).toBeNull();
  });
});
