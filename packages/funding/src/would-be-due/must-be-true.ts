/** What must be true in the world before a record may say so, as sentences. */
import { EVENT_AIMS } from '@waymark/rules/words';

/** Of the record's fields. */
export const TRUE = {
  completed: 'The learner has completed the learning with its assessments, and the event has come about.',
  aimCompleted: 'The learner has completed the learning of this aim by that day.',
  achieved: 'The learner has achieved this aim.',
  notAchieved: 'The learner has not achieved this aim.',
  ended: 'The learning had ended by that day, and so had everything that the record dates up to it.',
  stillOpen: 'The learner has not completed yet, or is still waiting for the event.',
  waiting: 'A job outcome may still come, and is being waited for.',
  noJobYet: 'The outcome that this achievement date stands for has not come about on that day.',
  noJobInTime: 'No job outcome came about in time; Outcome 3 says so.',
  job: 'The learner has reached the job outcome that the contract asks for, and there is evidence of it.',
  sameEvent: 'The event took place on the day that is recorded.',
  noIndicator: 'The indicator does not belong to this programme, which started before 1 August 2025.',
  misplaced: 'The indicator does not belong to this aim.',
  hgv: 'The test or licence was passed on that day.',
} as const;

const INTERVIEW =
  'The learner was formally offered, on that day, an interview for a real vacancy of at least twelve weeks that uses the skills.';
const NEW_ROLE =
  'The employer formally offered, on that day, a new role or added responsibilities that use the skills.';
const PLAN =
  'The learner handed in, on that day, a plan for using the skills in new self-employed work or contracts.';

/** Of an event, by its meaning and by its aim. */
export const EVENT_TRUE: Readonly<Record<string, string>> = {
  interview: INTERVIEW,
  'new role': NEW_ROLE,
  plan: PLAN,
  [EVENT_AIMS[0]!]: INTERVIEW,
  [EVENT_AIMS[1]!]: NEW_ROLE,
  [EVENT_AIMS[2]!]: PLAN,
};

/** Of an outcome, by the event that fits the learner. */
export const JOB_TRUE: Readonly<Record<string, string>> = {
  interview:
    'The learner began, on the achievement date, a new job of at least twelve weeks, or an apprenticeship, that uses the skills, and there is evidence of it.',
  'new role':
    'The learner took up, on the achievement date, the new role or the added responsibilities, and there is evidence of it.',
  plan: 'The learner won, on the achievement date, new contracts or opportunities that use the skills, and there is evidence of it.',
};
