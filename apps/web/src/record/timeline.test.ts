import { makeLearner } from '@waymark/ilr';
import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline.ts';

const learner = makeLearner({
  LearnerEmploymentStatus: [
    { EmpStat: 10, DateEmpStatApp: '2025-11-01' },
    { EmpStat: 11, DateEmpStatApp: '2020-01-01' },
  ],
  LearningDelivery: [
    {
      LearnStartDate: '2025-06-02',
      LearnPlanEndDate: '2025-08-29',
      LearnActEndDate: '2025-10-31',
      AchDate: '2025-11-15',
    },
    { LearnStartDate: '2025-06-02', LearnPlanEndDate: '2025-08-29' },
  ],
});

describe('the line of a learner', () => {
  const line = timelineOf(learner, '2025-12-31')!;

  it('spans the aims, and draws what began before from its beginning', () => {
    expect(line.statuses.map(({ index, since, from }) => [index, since, from > 0])).toEqual([
      [1, true, false],
      [0, false, true],
    ]);
    const [before, after] = line.statuses;
    expect(before!.from + before!.width).toBeCloseTo(after!.from);
    expect(after!.from + after!.width).toBe(100);
  });

  it('puts each date where it belongs', () => {
    const [ended, open] = line.aims;
    expect(ended).toMatchObject({ open: false });
    expect(open).toMatchObject({ open: true, achieved: undefined });
    const end = ended!.span!.from + ended!.span!.width;
    expect(ended!.planned).toBeLessThan(end);
    expect(end).toBeLessThan(ended!.achieved!);
    expect(open!.span!.from + open!.span!.width).toBeCloseTo(open!.planned!);
  });

  it('has a few ticks, on first days of months, in order', () => {
    expect(line.ticks.length).toBeGreaterThan(2);
    expect(line.ticks.length).toBeLessThanOrEqual(8);
    for (const { date, at } of line.ticks) {
      expect(date).toMatch(/-01$/);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(100);
    }
    const years = timelineOf(
      makeLearner({ LearningDelivery: [{ LearnStartDate: '2000-01-01', LearnPlanEndDate: '2031-01-01' }] }),
      undefined,
    )!;
    expect(years.ticks.length).toBeLessThanOrEqual(8);
  });

  it('leaves the day of preparation out where it lies beyond', () => {
    expect(line.prepared).toBeUndefined();
    expect(timelineOf(learner, '2025-09-01')!.prepared).toBeGreaterThan(0);
  });

  it('is none without a date', () => {
    const none = makeLearner({
      LearningDelivery: [{ LearnStartDate: 'soon', LearnPlanEndDate: 'later' }] as never,
    });
    expect(timelineOf(none, undefined)).toBeUndefined();
  });
});
