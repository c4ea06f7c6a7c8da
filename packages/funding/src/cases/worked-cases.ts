/** The worked cases of the facts, where they are at hand, as returns. For tests alone. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Learner, Year } from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import { type AimDraft, aLearner } from '../../../rules/src/examples/records.ts';
import type { Contract } from '../contracts/contract.ts';
import { returnText } from './return-text.ts';

const PATH = fileURLToPath(new URL('../../../../../shared/reference/bootcamp-cases.json', import.meta.url));

export interface ExpectedMilestone {
  readonly triggered: boolean;
  readonly date: ISODate | null;
  /** Pounds. */
  readonly amount: number;
  readonly earnings?: { readonly fundingYear: string; readonly period: number };
}

export interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly filePreparationDate: ISODate;
  readonly params: { readonly split: readonly number[]; readonly minDaysInLearning: number };
  readonly learner: Readonly<Record<string, unknown>>;
  readonly deliveries: readonly Readonly<Record<string, unknown>>[];
  readonly priceGBP: number;
  readonly expect: {
    readonly recordValid: boolean;
    readonly rejectedByRules: readonly string[];
    readonly m1: ExpectedMilestone;
    readonly m2: ExpectedMilestone;
    readonly m3: ExpectedMilestone;
  };
  readonly alternatives?: readonly {
    readonly expect: Readonly<Partial<Record<'m1' | 'm2' | 'm3', Partial<ExpectedMilestone>>>>;
  }[];
}

/** The cases; none where the facts are not at hand. */
export function workedCases(): readonly WorkedCase[] {
  return existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as WorkedCase[]) : [];
}

/** The collection year in which a case is written: its own, or the earliest that Waymark knows. */
export function yearOfCase({ year }: WorkedCase): Year {
  return year === '2025-26' ? 2526 : 2425;
}

/** The learner of a case, filled in so that it breaks no rule but those that the case is about. */
export function learnerOfCase({ id, learner, deliveries }: WorkedCase): Learner {
  return aLearner(
    deliveries.map(delivery => {
      const given = Object.entries(delivery).filter(
        ([name, value]) => !name.startsWith('_') && value !== null,
      );
      return { DelLocPostCode: 'CV1 2WT', ...Object.fromEntries(given) } as AimDraft;
    }),
    {
      ...learner,
      LearnRefNumber: id,
      LearnerEmploymentStatus: (learner.LearnerEmploymentStatus as Status[]).map(status => filled(status)),
    } as never,
  );
}

interface Status {
  readonly EmpStat: number;
  readonly DateEmpStatApp: ISODate;
  readonly EmploymentStatusMonitoring: readonly { readonly ESMType: string; readonly ESMCode: number }[];
}

/** Employment monitoring that the rules ask for beside what the case says: unemployment, or hours of work. */
function filled(status: Status): Status {
  const has = (type: string) => status.EmploymentStatusMonitoring.some(({ ESMType }) => ESMType === type);
  const missing =
    status.EmpStat === 11
      ? [{ ESMType: 'LOU', ESMCode: 1 }]
      : [
          { ESMType: 'EII', ESMCode: 8 },
          { ESMType: 'LOE', ESMCode: 4 },
        ];
  return {
    ...status,
    EmploymentStatusMonitoring: [
      ...status.EmploymentStatusMonitoring,
      ...missing.filter(({ ESMType }) => !has(ESMType)),
    ],
  };
}

/** The return of a case, as text. */
export function returnOfCase(worked: WorkedCase): string {
  return returnText([learnerOfCase(worked)], yearOfCase(worked), worked.filePreparationDate);
}

/** The contract of a case. */
export function contractOfCase({ params, priceGBP }: WorkedCase): Contract {
  const [first, second, third] = params.split.map(share => Math.round(share * 100));
  return {
    conRefNumber: '*',
    ratePence: priceGBP * 100,
    split: [first!, second!, third!],
    minimumDays: params.minDaysInLearning,
    minimumHours: null,
    employerShare: null,
    outcomeCutOff: null,
    eventMonths: null,
    outcomeMonths: null,
    hgvPayments: [],
  };
}

/** Reference data that knows the aims, contracts and postcodes of the cases. */
export function referenceOfCases() {
  const open = { ANY: ['2015-08-01'] } as const;
  const event = { level: 'X', validity: open };
  return exampleReference({
    aims: {
      ZPROG001: event,
      Z0059758: { level: '3', categories: [62], validity: open },
      Z0059747: event,
      Z0059748: event,
      Z0059749: event,
      Z0060441: event,
    },
  });
}
