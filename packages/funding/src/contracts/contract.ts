import type { ISODate } from '@waymark/ilr/dates';

/** What a contract pays for a Skills Bootcamp, and what it asks for. */
export interface Contract {
  /** The ConRefNumber it is for; `SB-10001-*` is for all that begin so, `*` for all. */
  readonly conRefNumber: string;
  /** The rate for one learner, in pence; `null` where it is not known. */
  readonly ratePence: number | null;
  /** What each milestone earns, in percent of the rate. Together with the HGV payments, 100. */
  readonly split: Split;
  /** Days in learning before milestone 1; `null` where the contract counts hours alone. */
  readonly minimumDays: number | null;
  /** Guided learning hours before milestone 1. */
  readonly minimumHours: number | null;
  /** What the employer of a co-funded learner pays, in percent; `null`: worked out from FFI and OET. */
  readonly employerShare: number | null;
  /** The last day on which an outcome counts. */
  readonly outcomeCutOff: ISODate | null;
  /** Months for the event and for the outcome; `null`: as the settings say. */
  readonly eventMonths: number | null;
  readonly outcomeMonths: number | null;
  /** Payments of a bootcamp in HGV driving; none unless somebody enters them. */
  readonly hgvPayments: readonly HgvPayment[];
}

export type Split = readonly [start: number, completion: number, outcome: number];

/** One payment of an HGV bootcamp. The official table is not known: names, events and shares are the contract's. */
export interface HgvPayment {
  readonly name: string;
  /** The event aim (`Z0060439`), or the event indicator (`EVI 4`), that earns it. */
  readonly event: string;
  /** In percent of the rate. */
  readonly share: number;
}

/** What the provider knows of one learner and the ILR does not hold. What is absent is as the contract says. */
export interface LearnerEntry {
  readonly learnRefNumber: string;
  /** The bootcamp it is about, as in a contract; `*` for all of the learner's. */
  readonly conRefNumber: string;
  readonly ratePence?: number;
  readonly employerShare?: number;
  /** The day on which the guided learning hours were reached, or that they were not. */
  readonly hoursReachedOn?: ISODate | 'no';
  /** The day from which evidence of the outcome is held, or that there is none. */
  readonly outcomeEvidence?: ISODate | 'no';
}
