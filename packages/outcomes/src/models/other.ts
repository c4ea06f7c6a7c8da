import type { Milestone, OutcomeModel } from './model.ts';

function event(id: string, name: string): Milestone {
  return { id, name, tracks: [{ kind: 'event', event: id }] };
}

/** New Enterprise Allowance: 26 weeks of allowance, later a 52-week outcome for people already self-employed. */
export const newEnterpriseAllowance: OutcomeModel = {
  id: 'new-enterprise-allowance',
  name: 'New Enterprise Allowance',
  sure: 'stated',
  source: ['enterprise-allowance', 'enterprise-guidance'],
  note: 'That self-employment begun before the programme counts from its start is assumed.',
  window: null,
  milestones: [26, 52].map(weeks => ({
    id: `weeks-${weeks}`,
    name: `${weeks} weeks of self-employment`,
    tracks: [{ kind: 'self-employment', length: { weeks }, spells: 'single' }],
  })),
  settings: { selfEmploymentBefore: 'from-programme-start' },
  notChecked: [
    'Whether the person was already self-employed, as the 52-week outcome asks, is not recorded here.',
  ],
};

/** Skills Bootcamps by their three events. What each asks for, and when it is paid, is the funding package's matter. */
export const skillsBootcamps: OutcomeModel = {
  id: 'skills-bootcamps',
  name: 'Skills Bootcamps',
  sure: 'stated',
  source: ['bootcamp-milestones'],
  window: null,
  milestones: [
    event('start', 'Start'),
    event('completion', 'Completion with an offer of interview, new role or plan'),
    event('positive-outcome', 'Positive outcome'),
  ],
  notChecked: ['The conditions of each payment are worked out from the learner record, not here.'],
};

/** Apprenticeship units, from 28 April 2026. */
export const apprenticeshipUnits: OutcomeModel = {
  id: 'apprenticeship-units',
  name: 'Apprenticeship units',
  sure: 'stated',
  source: ['apprenticeship-units'],
  window: null,
  milestones: [event('start', 'Start'), event('skills-test', 'Completion by skills test')],
  notChecked: [],
};

/** Indicators that are counted, not paid; their definitions are decided locally. */
export const sharedProsperityFund: OutcomeModel = {
  id: 'shared-prosperity-fund',
  name: 'UK Shared Prosperity Fund',
  sure: 'stated',
  source: ['shared-prosperity'],
  window: null,
  milestones: [],
  notChecked: ['The outcome definitions were not seen: add the milestones that the lead authority asks for.'],
};

/** Supported employment by grant; the definition of its outcome was not seen. */
export const connectToWork: OutcomeModel = {
  id: 'connect-to-work',
  name: 'Connect to Work',
  sure: 'assumed',
  source: ['connect-to-work'],
  window: null,
  milestones: [],
  notChecked: ['The outcome definition was not seen: add the milestones of the grant agreement.'],
};
