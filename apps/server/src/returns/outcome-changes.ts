import {
  type Bootcamp,
  bootcampsOf,
  ContractBook,
  milestonesOf,
  STANDARD_SETTINGS,
  standingOf,
} from '@waymark/funding';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, longDate } from '@waymark/ilr/dates';
import type { Reference } from '@waymark/reference';
import type { CheckedLearner, FileFacts } from '@waymark/rules';

/** One field of one aim that would change. */
export interface FieldChangeOfAim {
  readonly aim: number;
  readonly field: 'Outcome' | 'AchDate';
  readonly from: string | null;
  readonly to: string;
}

/** What a job that has begun means for the record of a Skills Bootcamp learner. */
export interface OutcomeChange {
  readonly changes: readonly FieldChangeOfAim[];
  /** The record with the changes made; the one given is left as it is. */
  readonly learner: Learner;
  readonly bootcamp: Bootcamp;
}

/**
 * The job outcome as it is recorded on a bootcamp's programme aim: Outcome 1, and AchDate the day of the outcome, which is
 * taken to be the first day of the job. Only a programme that the learner has completed (CompStatus 2) and that has no job
 * outcome yet is changed, and only by a job that begins on or after its start. Source: the ILR pages of Outcome and AchDate.
 */
export function outcomeChangesOf(learner: Learner, jobStart: ISODate): OutcomeChange[] {
  return bootcampsOf(learner).flatMap(bootcamp => {
    const aim = bootcamp.programmeAim;
    if (aim === undefined || aim.CompStatus !== 2 || aim.Outcome === 1 || jobStart < aim.LearnStartDate)
      return [];
    const changed: LearningDelivery = { ...aim, Outcome: 1, AchDate: jobStart };
    const number = aim.AimSeqNumber;
    const changes: FieldChangeOfAim[] = [
      {
        aim: number,
        field: 'Outcome',
        from: aim.Outcome === undefined ? null : String(aim.Outcome),
        to: '1',
      },
      { aim: number, field: 'AchDate', from: aim.AchDate ?? null, to: jobStart },
    ];
    return [
      {
        bootcamp,
        changes: changes.filter(({ from, to }) => from !== to),
        learner: {
          ...learner,
          LearningDelivery: learner.LearningDelivery.map(one => (one === aim ? changed : one)),
        },
      },
    ];
  });
}

/** Which payment the changed record earns, as a sentence; null where none. */
export function bringsOf(
  { learner, bootcamp }: OutcomeChange,
  checked: CheckedLearner,
  file: FileFacts,
  reference: Reference,
): string | null {
  const { violations, unanswered, typed } = checked;
  const worked = milestonesOf(learner, standingOf({ violations, unanswered, typed }), {
    file,
    reference,
    contracts: new ContractBook(),
    settings: STANDARD_SETTINGS,
  });
  const own = worked.find(({ bootcamp: { conRefNumber } }) => conRefNumber === bootcamp.conRefNumber);
  const outcome = own?.milestones[2];
  if (outcome?.status !== 'due' || outcome.date === null) return null;
  return `Milestone 3 (outcome) becomes due on ${longDate(outcome.date)}.`;
}
