import { word } from '@waymark/flow';
import type {
  EmploymentStatusMonitoring,
  Learner,
  LearnerEmploymentStatus,
  LearningDelivery,
} from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { type AimInBrief, inBrief } from './aims.ts';

/** The employment status in force on a day: the record with the latest DateEmpStatApp on or before it. */
export const statusOn = word(
  (_learner, date) => `employment status on ${ukDate(date)}`,
  (learner: Learner, date: ISODate) => latest(learner, applied => applied <= date),
);

/** The employment status in force just before a day: the record with the latest DateEmpStatApp before it. */
export const statusBefore = word(
  (_learner, date) => `employment status before ${ukDate(date)}`,
  (learner: Learner, date: ISODate) => latest(learner, applied => applied < date),
);

/** The employment status record that applies last. */
export const latestStatus = word('latest employment status', (learner: Learner) =>
  latest(learner, () => true),
);

/** The status's first monitoring record of this type (and code, or one of these codes). */
export const monitoring = word(
  (_status, type, code) =>
    `monitoring ${type}${code === undefined ? '' : ` ${Array.isArray(code) ? code.join(' or ') : code}`}`,
  (
    status: LearnerEmploymentStatus,
    type: string,
    code?: number | readonly number[],
  ): EmploymentStatusMonitoring | undefined =>
    status.EmploymentStatusMonitoring.find(
      ({ ESMType, ESMCode }) =>
        ESMType === type &&
        (code === undefined || (Array.isArray(code) ? code.includes(ESMCode) : ESMCode === code)),
    ),
);

/** Whether the status has a monitoring record of this type (and code, or one of these codes). */
export function hasMonitoring(
  status: LearnerEmploymentStatus | undefined,
  type: string,
  code?: number | readonly number[],
): boolean {
  return status !== undefined && monitoring(status, type, code) !== undefined;
}

function latest(
  learner: Learner,
  counts: (applied: ISODate) => boolean,
): LearnerEmploymentStatus | undefined {
  let found: LearnerEmploymentStatus | undefined;
  for (const status of learner.LearnerEmploymentStatus) {
    if (!counts(status.DateEmpStatApp)) continue;
    if (found === undefined || status.DateEmpStatApp >= found.DateEmpStatApp) found = status;
  }
  return found;
}

/** An aim that passes the test and runs, wholly or in part, while the employment status applies. */
export const aimDuring = word(
  (_status, _learner, called) => `aim meanwhile with ${called}`,
  (
    status: LearnerEmploymentStatus,
    learner: Learner,
    _called: string,
    test: (aim: LearningDelivery) => boolean,
  ): AimInBrief | undefined => {
    const until = nextFrom(status, learner);
    const found = learner.LearningDelivery.find(
      aim =>
        test(aim) &&
        (until === undefined || aim.LearnStartDate < until) &&
        (aim.LearnActEndDate === undefined || aim.LearnActEndDate >= status.DateEmpStatApp),
    );
    return inBrief(found);
  },
);

/** The day from which the next employment status applies. */
function nextFrom({ DateEmpStatApp }: LearnerEmploymentStatus, learner: Learner): ISODate | undefined {
  let next: ISODate | undefined;
  for (const { DateEmpStatApp: from } of learner.LearnerEmploymentStatus) {
    if (from > DateEmpStatApp && (next === undefined || from < next)) next = from;
  }
  return next;
}
