import { FULL_OUTCOME, WINDOWS } from '../parameters/figures.ts';
import type { ThresholdWage } from '../parameters/wages.ts';
import type { OutcomeModel } from './model.ts';

function workAndHealthAt(wage: ThresholdWage, id: string, name: string): OutcomeModel {
  return {
    id,
    name,
    sure: 'stated',
    source: ['whp-funding', 'wage-answer'],
    window: WINDOWS.workAndHealth,
    milestones: [
      {
        id: 'job-outcome',
        name: 'Job outcome',
        tracks: [
          { kind: 'earnings', threshold: { ...FULL_OUTCOME, wage } },
          { kind: 'self-employment', length: { days: 182 }, spells: 'add-up' },
        ],
      },
    ],
    claim: {
      sure: 'stated',
      source: ['whp-memo'],
      tracks: ['self-employment'],
      withinDays: 90,
      lastDay: 700,
      note: 'Employed outcomes are seen in the earnings that employers report.',
    },
    notChecked: [],
  };
}

/** The Work and Health Programme; the Pioneer strand follows it. */
export const workAndHealth = workAndHealthAt(
  'nationalLivingWage',
  'work-and-health',
  'Work and Health Programme',
);

/** The same in Greater Manchester, at the real Living Wage. */
export const workAndHealthManchester = workAndHealthAt(
  'realLivingWage',
  'work-and-health-manchester',
  'Work and Health Programme, Greater Manchester',
);

/** The same in West London, at the London Living Wage. */
export const workAndHealthLondon = workAndHealthAt(
  'londonLivingWage',
  'work-and-health-london',
  'Work and Health Programme, West London',
);
