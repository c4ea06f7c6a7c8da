import { FULL_OUTCOME, HALF_OUTCOME } from '../parameters/figures.ts';
import type { OutcomeModel } from './model.ts';

/** Intensive Personalised Employment Support: two stages, both measured from one running total. */
export const intensivePersonalised: OutcomeModel = {
  id: 'intensive-personalised',
  name: 'Intensive Personalised Employment Support',
  sure: 'stated',
  source: ['wage-answer', 'ipes-funding', 'ipes-answer'],
  note: 'Fifteen months on the programme; what may follow them was not seen.',
  window: null,
  milestones: [
    {
      id: 'lower',
      name: 'Lower job outcome',
      tracks: [{ kind: 'earnings', threshold: { ...HALF_OUTCOME, wage: 'nationalLivingWage' } }],
    },
    {
      id: 'higher',
      name: 'Higher job outcome',
      tracks: [{ kind: 'earnings', threshold: { ...FULL_OUTCOME, wage: 'nationalLivingWage' } }],
    },
  ],
  notChecked: [],
};
