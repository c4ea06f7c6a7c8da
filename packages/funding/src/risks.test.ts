import { describe, expect, it } from 'vitest';
import { aLearner, bootcamp, bootcampProgramme, bootcampSubject, FAM, worked } from './cases/examples.ts';
import { risksOf } from './risks.ts';

const risks = (aims: ReturnType<typeof bootcamp>, today: string, settings = {}) =>
  risksOf(worked(aLearner(aims), { settings })[0]!, today);
const kinds = (aims: ReturnType<typeof bootcamp>, today: string) =>
  risks(aims, today)
    .filter(({ kind }) => kind !== 'return closed')
    .map(({ kind, milestone }) => `${kind} ${milestone}`);
const noOutcome = { Outcome: 8, AchDate: undefined };
const noEvent = [FAM('SOF', '105'), FAM('FFI', '1')];

describe('money at risk', () => {
  it('completed, and no event: nothing asks for it', () =>
    expect(
      kinds(
        bootcamp({ event: null, programme: { ...noOutcome, LearningDeliveryFAM: noEvent } }),
        '2026-02-02',
      ),
    ).toEqual(['completed without event 2']));
  it('an outcome without an event', () =>
    expect(kinds(bootcamp({ event: null }), '2026-02-10')).toEqual(['outcome without event 2']));
  it('the months for the event end within 30 days', () => {
    const waiting = [
      bootcampProgramme({ Outcome: 8 }),
      bootcampSubject({ CompStatus: 2, LearnActEndDate: '2025-12-19', Outcome: 1 }),
    ];
    expect(kinds(waiting, '2026-05-19')).toEqual([]);
    expect(kinds(waiting, '2026-05-20')).toEqual(['limit near 2']);
    expect(risks(waiting, '2026-05-20').find(({ kind }) => kind === 'limit near')!.until).toBe('2026-06-19');
    expect(kinds(waiting, '2026-06-19')).toEqual(['limit near 2']);
    expect(kinds(waiting, '2026-06-20')).toEqual([]);
  });
  it('the months for the outcome end within 30 days', () => {
    const waiting = bootcamp({ programme: noOutcome });
    expect(kinds(waiting, '2026-05-20')).toEqual(['limit near 3']);
    expect(kinds(bootcamp({ programme: { ...noOutcome, Outcome: 3 } }), '2026-05-20')).toEqual([]);
  });
  it('the programme ended before the event', () =>
    expect(kinds(bootcamp({ event: '2026-01-06', programme: noOutcome }), '2026-02-02')).toEqual([
      'ended before event 2',
    ]));
  it('a milestone in a return that has closed, and later in a year that has', () => {
    const told = risks(bootcamp(), '2026-03-02').map(({ kind, milestone }) => `${kind} ${milestone}`);
    expect(told).toEqual(['return closed 1', 'return closed 2']);
    expect(kinds(bootcamp(), '2026-12-01')).toEqual(['year closed 1', 'year closed 2', 'year closed 3']);
    expect(risks(bootcamp(), '2026-12-01', { closedYears: 'not mentioned' })).toEqual([]);
  });
});
