import type { Evidence } from '../settings.ts';
import type { Contract } from './contract.ts';

/** The terms of a kind of contract as far as they are known. The rate is always the contract's own. */
export interface Preset extends Pick<Contract, 'split' | 'minimumDays' | 'minimumHours'> {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly evidence: Evidence;
}

/** Kinds of contract whose terms a source gives. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'wave-3',
    title: 'National contract of wave 3, from August 2022',
    split: [45, 35, 20],
    minimumDays: 5,
    minimumHours: 5,
    source: 'FE Week, 27 September 2024; help page of a management information system for wave 3',
    evidence: 'stated',
  },
  {
    name: 'later-national',
    title: 'Later national contracts',
    split: [40, 30, 30],
    minimumDays: 14,
    minimumHours: 15,
    source:
      'FE Week, 24 May 2024, for 40, 30 and 15 hours. The third share is what remains, and the days are assumed.',
    evidence: 'inferred',
  },
  {
    name: 'local-2526',
    title: 'Locally funded, 2025-26',
    split: [40, 30, 30],
    minimumDays: 14,
    minimumHours: 10,
    source: 'One county council, January 2026, for days and hours. The split is assumed.',
    evidence: 'open',
  },
];
