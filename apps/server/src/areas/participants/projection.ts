import type { Input, Reply } from '@waymark/api';
import {
  type Change,
  type OutcomeModel,
  type Projection,
  type ProjectOptions,
  penceFromPounds,
  project,
  whatIf,
} from '@waymark/outcomes';
import { eq } from 'drizzle-orm';
import { milestone, participant, programme } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound, Refused, wrongField } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { modelOfProgramme } from '../../projection/model-of.ts';
import { trackersOf } from '../../projection/recalculate.ts';
import { type RecordOfParticipant, recordOf } from '../../projection/record-of.ts';

/** The projection of one participant in full, as it is and as it might be. */
export const projectionHandlers = {
  'participants.projection': async (context, { params: { id }, query }) => {
    const { read, outcome, options } = await projecting(context, id, query.today);
    return shown(project(read.record, outcome, options), read);
  },

  'participants.whatIf': async (context, { params: { id }, body }) => {
    const { read, outcome, options } = await projecting(context, id, body.today);
    const { before, after, milestones } = whatIf(
      read.record,
      outcome,
      changeOf(body.change, read.jobOf),
      options,
    );
    return {
      before: shown(before, read),
      after: shown(after, read),
      milestones: milestones.map(({ id: key, ...rest }) => ({ key, ...rest })),
    };
  },
} satisfies Handlers;

interface Projecting {
  readonly read: RecordOfParticipant;
  readonly outcome: OutcomeModel;
  readonly options: ProjectOptions;
}

/** Reads what a participant's projection is made of. */
async function projecting({ tx, today }: Context, id: string, asAt: string | undefined): Promise<Projecting> {
  const [found] = await tx
    .select()
    .from(participant)
    .leftJoin(programme, eq(programme.id, participant.programmeId))
    .where(eq(participant.id, id));
  if (!found) throw notFound('participant');
  const { programmeStart, dateOfBirth } = found.participant;
  const outcome = found.programme && modelOfProgramme(found.programme);
  if (!found.programme || !outcome) {
    throw new Refused(
      'refused',
      'The participant is on no programme with milestones. Choose one for them first.',
    );
  }
  if (programmeStart === null) {
    throw new Refused('refused', 'The programme start of the participant is missing. Enter it first.');
  }
  const reached = await tx.select().from(milestone).where(eq(milestone.participantId, id));
  const achieved = Object.fromEntries(
    reached.flatMap(({ programmeId, key, achievedDate }) =>
      programmeId === found.programme!.id && achievedDate !== null ? [[key, achievedDate]] : [],
    ),
  );
  return {
    read: recordOf({ programmeStart, dateOfBirth }, await trackersOf(tx, [id]), achieved),
    outcome,
    options: { today: asAt ?? today, settings: found.programme.settings },
  };
}

function shown(
  { today, windowLastDay, milestones, curve, warnings }: Projection,
  { record, jobOf }: RecordOfParticipant,
): Reply<'participants.projection'> {
  const trackerOf = new Map([...jobOf].map(([trackerId, job]) => [job, trackerId]));
  return {
    today,
    programmeStart: record.programmeStart,
    windowLastDay,
    milestones: milestones.map(({ id, name, date, track, why, earnings, restsOn }) => ({
      key: id,
      name,
      date,
      track,
      why,
      thresholdPence: earnings?.thresholdPence ?? null,
      earnedPence: earnings?.earnedPence ?? null,
      weeksLeft: earnings?.weeksLeft == null ? null : String(earnings.weeksLeft),
      restsOn: restsOn.map(({ name, title, value, means }) => ({
        setting: name,
        title,
        value: String(value),
        means,
      })),
    })),
    curve: [...curve],
    warnings: warnings.map(({ code, message, job, milestone, date }) => {
      const trackerId = job === undefined ? undefined : trackerOf.get(job);
      return {
        code,
        message,
        ...(trackerId !== undefined && { trackerId }),
        ...(milestone !== undefined && { milestone }),
        ...(date !== undefined && { date }),
      };
    }),
  };
}

/** What might be otherwise, as a projection reads it: trackers by the names of their jobs, rates in pence. */
function changeOf(
  change: Input<'participants.whatIf'>['body']['change'],
  jobOf: RecordOfParticipant['jobOf'],
): Change {
  if (change.kind === 'another-job') {
    const { start, hoursPerWeek, hourlyRate } = change;
    return {
      kind: 'another-job',
      job: { id: 'another job', start, hoursPerWeek, hourlyPence: penceFromPounds(hourlyRate) },
    };
  }
  const job = change.trackerId === undefined ? undefined : jobOf.get(change.trackerId);
  if (change.trackerId !== undefined && job === undefined) {
    throw wrongField('change.trackerId', 'This is no job of the participant. Choose one of theirs.');
  }
  const named = job === undefined ? {} : { job };
  if (change.kind === 'ends') return { kind: 'ends', on: change.on, ...named };
  const { from, hoursPerWeek, hourlyRate } = change;
  return {
    kind: 'terms',
    from,
    ...named,
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(hourlyRate !== undefined && { hourlyPence: penceFromPounds(hourlyRate) }),
  };
}
