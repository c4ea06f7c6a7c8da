import { describe, expect, it } from 'vitest';
import { WINDOWS } from '../parameters/figures.ts';
import { SOURCES } from '../parameters/series.ts';
import { project } from '../project.ts';
import { settingsWith } from '../settings.ts';
import { MODELS, modelOf } from './index.ts';
import { withTypedMilestones, withWindow } from './model.ts';
import { restart } from './restart.ts';

describe('the outcome models', () => {
  it('have ids of their own, and so have their milestones', () => {
    expect(new Set(MODELS.map(model => model.id)).size).toBe(MODELS.length);
    for (const { milestones } of MODELS)
      expect(new Set(milestones.map(milestone => milestone.id)).size).toBe(milestones.length);
    expect(modelOf('dwp-restart')).toBe(restart);
    expect(modelOf('none')).toBeUndefined();
  });

  it.each(MODELS)('$name: names its sources, and fits its settings', model => {
    expect(model.source.length).toBeGreaterThan(0);
    expect(model.source.every(key => key in SOURCES)).toBe(true);
    expect(() => settingsWith(model.settings)).not.toThrow();
    for (const milestone of model.milestones) {
      expect(milestone.tracks.length).toBeGreaterThan(0);
      for (const track of milestone.tracks)
        if (track.kind === 'sustainment')
          expect(model.milestones.map(other => other.id)).toContain(track.after);
    }
  });

  it.each(MODELS)('$name: answers for somebody without a job and for somebody with one', model => {
    const programmeStart = '2025-05-12';
    const today = '2025-09-01';
    const job = { start: '2025-06-02', hoursPerWeek: 30, hourlyPence: 1300 };
    const nobody = project({ programmeStart, jobs: [] }, model, { today });
    expect(nobody.milestones.map(milestone => milestone.date)).toEqual(model.milestones.map(() => null));
    const worker = project({ programmeStart, jobs: [job] }, model, { today });
    expect(worker.milestones.every(milestone => milestone.why !== '')).toBe(true);
    expect(model.milestones.length > 0 || worker.notChecked.length > 0).toBe(true);
  });

  it.each([
    ['dwp-restart', ['2025-10-30']],
    ['work-and-health', ['2025-10-30']],
    ['work-and-health-manchester', [null]],
    ['jets', ['2025-07-01']],
    ['intensive-personalised', ['2025-08-16', '2025-10-30']],
    ['ips-primary-care', ['2025-08-31', '2025-08-31']],
    ['fair-start-scotland', ['2025-08-31', '2025-11-30', '2026-05-31']],
    ['disability-employment-services', [null, null, null, null]],
    ['work-programme', [null, null]],
    ['skills-bootcamps', ['2025-05-12', null, null]],
  ])('%s: one job, its dates', (id, dates) => {
    const record = {
      programmeStart: '2025-05-12',
      jobs: [{ start: '2025-06-02', hoursPerWeek: 19, hourlyPence: 1240 }],
      events: [{ event: 'start', date: '2025-05-12' }],
    };
    const { milestones } = project(record, modelOf(id)!, { today: '2025-09-01' });
    expect(milestones.map(milestone => milestone.date)).toEqual(dates);
  });

  it('repeat payments after the outcome of the Work Programme, once its weeks are typed', () => {
    const model = modelOf('work-programme')!;
    const [outcome, sustainment] = model.milestones;
    const typed = {
      ...model,
      milestones: [
        { ...outcome!, tracks: outcome!.tracks.map(track => ({ ...track, weeks: 26 })) },
        sustainment!,
      ] as typeof model.milestones,
    };
    const record = { programmeStart: '2025-05-12', jobs: [{ start: '2025-06-02', end: '2026-01-31' }] };
    const { milestones } = project(record, typed, { today: '2025-09-01' });
    expect(milestones[0]!.date).toBe('2025-11-30');
    expect(milestones[1]!.repeats).toEqual(['2025-12-28', '2026-01-25']);
  });
});

describe('a provider’s own programme', () => {
  it('has its own financial milestones, each with the tracks of the model', () => {
    const typed = withTypedMilestones(restart, [
      { id: 'one', name: 'First earnings', thresholdPence: 100_000 },
      { id: 'two', name: 'Job outcome', thresholdPence: 507_936 },
    ]);
    expect(typed.milestones.map(({ id, tracks }) => [id, tracks[0]])).toEqual([
      ['one', { kind: 'earnings', threshold: { pence: 100_000 } }],
      ['two', { kind: 'earnings', threshold: { pence: 507_936 } }],
    ]);
    expect(typed.milestones[0]!.tracks[1]).toEqual(restart.milestones[0]!.tracks[1]);
    expect(restart.milestones).toHaveLength(1);
  });

  it('has its own window', () => {
    expect(withWindow(restart, 547).window).toMatchObject({ value: 547, source: ['typed'] });
    expect(withWindow(restart, WINDOWS.restartAssumed).window).toMatchObject({ value: 547, sure: 'assumed' });
    expect(withWindow(withWindow(restart, 547), null).window).toBeNull();
  });
});
