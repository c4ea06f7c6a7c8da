/** What the Milestones pages ask the worker, and what it answers. Everything here survives a structured clone. */

import type { Chart } from '@waymark/flow';
import type {
  Contract,
  HgvEarning,
  LearnerEntry,
  MilestoneNumber,
  Money,
  Regime,
  Risk,
  SettingName,
  Settings,
} from '@waymark/funding';
import type { Learner, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { PathStep } from '../check/protocol.ts';

/** What milestones are worked out with: the contracts file and the settings, as they are on this machine. */
export interface Given {
  readonly contracts: readonly Contract[];
  readonly entries: readonly LearnerEntry[];
  readonly settings: Settings;
}

export type MilestonesQuestion =
  | { readonly about: 'overview'; readonly given: Given }
  | {
      readonly about: 'bootcamp';
      readonly given: Given;
      readonly learnRefNumber: string;
      readonly conRefNumber: string;
    }
  | {
      /** One learner, as read or as changed since. */
      readonly about: 'learner';
      readonly given: Given;
      readonly place: number;
    }
  | {
      readonly about: 'report';
      readonly given: Given;
      readonly report: ReportName;
      readonly format: 'csv' | 'xlsx';
      readonly fundingYear: string;
    };

export type ReportName = 'occupancy' | 'summary';

/** The answer to a question about milestones. */
export type MilestonesAnswer = Overview | ExplainedBootcamp | readonly BootcampRow[] | Blob | null;

/** The state of a milestone at a glance. */
export type MilestoneState = 'due' | 'not due' | 'not checked' | 'blocked';

export interface MilestoneCell {
  readonly milestone: MilestoneNumber;
  readonly state: MilestoneState;
  readonly date: ISODate | null;
  readonly pence: number | null;
  readonly fundingYear: string | null;
  readonly period: number | null;
  /** The question that stopped it, where one did. */
  readonly stoppedBy: string | null;
}

/** One bootcamp: a learner and a ConRefNumber. */
export interface BootcampRow {
  /** Place in the list, from 0. */
  readonly id: number;
  readonly learnRefNumber: string;
  readonly name: string;
  /** Empty where none is recorded. */
  readonly conRefNumber: string;
  readonly blockedBy: readonly string[];
  readonly milestones: readonly [MilestoneCell, MilestoneCell, MilestoneCell];
  readonly money: readonly Money[];
  /** Whether the contracts at hand give a rate. */
  readonly rateKnown: boolean;
}

/** All bootcamps of the return, in file order. */
export interface Overview {
  readonly rows: readonly BootcampRow[];
  readonly learners: number;
  /** Rules that could not be asked of some of these learners. */
  readonly notChecked: readonly string[];
}

/** A setting that a result rests on. */
export interface RestsOn {
  readonly name: SettingName;
  /** The reading that was used, as a sentence. */
  readonly reading: string;
}

/** A change to the record that would make a milestone due, and what must be true first. */
export interface Remedy {
  readonly says: string;
  readonly mustBeTrue: readonly string[];
}

export interface OtherReading {
  readonly setting: SettingName;
  readonly reading: string;
  readonly conflicting: boolean;
  readonly status: 'due' | 'not due' | 'not checked';
  readonly date: ISODate | null;
  readonly pence: number | null;
}

export interface ExplainedMilestone extends MilestoneCell {
  readonly title: string;
  readonly chart: Chart;
  readonly path: readonly PathStep[];
  readonly remedies: readonly Remedy[];
  readonly restsOn: readonly RestsOn[];
  readonly otherReadings: readonly OtherReading[];
}

/** What the contract says of a bootcamp. */
export interface TermsInWords {
  readonly contract: Contract | null;
  readonly ratePence: number | null;
  /** In percent. */
  readonly employerShare: number | null;
}

export interface ExplainedBootcamp {
  readonly row: BootcampRow;
  readonly year: Year;
  readonly regime: Regime;
  readonly firstStart: ISODate | null;
  readonly milestones: readonly ExplainedMilestone[];
  /** Payments of a bootcamp in HGV driving, where the contract lists some. */
  readonly hgvPayments: readonly HgvEarning[];
  readonly terms: TermsInWords;
  readonly risks: readonly Risk[];
  readonly notes: readonly string[];
  /** Rules that could not be asked of this learner. */
  readonly notChecked: readonly string[];
  readonly learner: Learner;
}
