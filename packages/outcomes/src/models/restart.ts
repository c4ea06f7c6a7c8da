import { FULL_OUTCOME } from '../parameters/figures.ts';
import type { OutcomeModel } from './model.ts';

/** The DWP Restart Scheme. Its outcome window and the amounts in pounds are not published: both can be typed in. */
export const restart: OutcomeModel = {
  id: 'dwp-restart',
  name: 'DWP Restart',
  sure: 'stated',
  source: ['restart-statistics', 'restart-statistics-comment', 'self-employed-tracker'],
  window: null,
  milestones: [
    {
      id: 'job-outcome',
      name: 'Job outcome',
      tracks: [
        { kind: 'earnings', threshold: { ...FULL_OUTCOME, wage: 'nationalLivingWage' } },
        { kind: 'self-employment', length: { weeks: 26 }, spells: 'single' },
      ],
    },
  ],
  notChecked: ['Whether self-employment is gainful is for the evidence to show.'],
};
