import { WINDOWS } from '../parameters/figures.ts';
import type { OutcomeModel } from './model.ts';

/** Job Entry Targeted Support. One outcome for a participant; how long self-employment has to last was not seen. */
export const jets: OutcomeModel = {
  id: 'jets',
  name: 'Job Entry Targeted Support',
  sure: 'stated',
  source: ['jets-scotland', 'jets-memo'],
  note: 'The amount of £1,000 is that of the pages for Scotland.',
  window: WINDOWS.jets,
  milestones: [
    {
      id: 'job-outcome',
      name: 'Job outcome',
      tracks: [
        { kind: 'earnings', threshold: { pence: 100_000 } },
        { kind: 'self-employment', length: null, spells: 'single' },
      ],
    },
  ],
  notChecked: [],
};
