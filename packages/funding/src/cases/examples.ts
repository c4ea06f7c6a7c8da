/** Bootcamps and circumstances for tests. */
import type { Learner } from '@waymark/ilr';
import { openReference, type Reference } from '@waymark/reference';
import { exampleReference } from '@waymark/reference/testing';
import {
  type AimDraft,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  FAM,
} from '../../../rules/src/examples/records.ts';
import { exampleFile } from '../../../rules/src/examples/run.ts';
import { type BootcampMilestones, type Circumstances, milestonesOf } from '../bootcamp-milestones.ts';
import type { Contract, LearnerEntry } from '../contracts/contract.ts';
import { ContractBook } from '../contracts/contract-book.ts';
import type { Standing } from '../milestones/context.ts';
import { type Settings, STANDARD_SETTINGS } from '../settings.ts';

export { aLearner, ESM, status } from '../../../rules/src/examples/records.ts';
export { bootcampEvent, bootcampProgramme, bootcampSubject, exampleFile, FAM };

export const SUBJECT_AIM = 'Z0059758';

export const lars: Reference = exampleReference({
  aims: {
    ZPROG001: {},
    [SUBJECT_AIM]: { categories: [62] },
    Z0059747: {},
    Z0059748: {},
    Z0059749: {},
    Z0060439: { categories: [68] },
    '60012345': {},
  },
});

export const nothingAtHand: Reference = openReference([]);

export const contract = (given: Partial<Contract> = {}): Contract => ({
  conRefNumber: '*',
  ratePence: 300_000,
  split: [40, 30, 30],
  minimumDays: 14,
  minimumHours: null,
  employerShare: null,
  outcomeCutOff: null,
  eventMonths: null,
  outcomeMonths: null,
  hgvPayments: [],
  ...given,
});

export interface Given {
  readonly contracts?: readonly Contract[];
  readonly entries?: readonly LearnerEntry[];
  readonly settings?: Partial<Settings>;
  readonly preparedOn?: string;
  readonly today?: string;
  readonly reference?: Reference;
  readonly standing?: Standing;
}

export const VALID: Standing = { valid: true, blockedBy: [] };

export function circumstances(given: Given = {}): Circumstances {
  const FilePreparationDate = given.preparedOn ?? '2026-04-08';
  return {
    file: exampleFile(2526, { FilePreparationDate, today: given.today ?? FilePreparationDate }),
    reference: given.reference ?? lars,
    contracts: new ContractBook(given.contracts ?? [contract()], given.entries ?? []),
    settings: { ...STANDARD_SETTINGS, ...given.settings },
  };
}

/** The bootcamps of a learner worked out. */
export function worked(learner: Learner, given: Given = {}): BootcampMilestones[] {
  return milestonesOf(learner, given.standing ?? VALID, circumstances(given));
}

/** The states of the three milestones of a learner's first bootcamp: the date, or why it is not there. */
export function states(learner: Learner, given: Given = {}): string[] {
  return worked(learner, given)[0]!.milestones.map(({ status, date }) => date ?? status);
}

/** Aims of a bootcamp from 1 September 2025, completed with its event and its outcome; parts may be otherwise. */
export function bootcamp(
  given: { programme?: AimDraft; subject?: AimDraft; event?: string | null; more?: AimDraft[] } = {},
): AimDraft[] {
  const { programme, subject, event = '2025-12-19', more = [] } = given;
  const ended = { CompStatus: 2, LearnActEndDate: '2025-12-19' };
  return [
    bootcampProgramme({
      ...ended,
      Outcome: 1,
      AchDate: '2026-02-02',
      LearningDeliveryFAM: [
        FAM('SOF', '105'),
        FAM('FFI', '1'),
        ...(event === null ? [] : [FAM('EVI', '1', event)]),
      ],
      ...programme,
    }),
    bootcampSubject({ ...ended, Outcome: 1, ...subject }),
    ...more,
  ];
}
