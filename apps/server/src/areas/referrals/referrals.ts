import { MARKERS, type REFERRAL_STATUSES, type Reply } from '@waymark/api';
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { participant, referral } from '../../database/schema/index.ts';
import type { Context } from '../../http/context.ts';
import { notFound, wrongField } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { countUpTo, cut, pageOf } from '../../rows/page.ts';
import { save } from '../../rows/save.ts';
import { iso, namesOf } from '../../rows/show.ts';
import { additionalOf, BLOCKS } from '../imports/fields/referral-fields.ts';
import { personName } from '../imports/kinds/matching.ts';
import { differencesTo, MARKER_FIELDS } from '../imports/kinds/referrals.ts';
import { changeParticipant } from '../participants/participants.ts';

type Referral = typeof referral.$inferSelect;
type Shown = Reply<'referrals.decide'>;

/** Referrals as they arrived, and what was decided on each. */
export const referralHandlers = {
  'referrals.list': async ({ tx }, { query: { limit, after, participantId, status } }) => {
    const filter = and(
      participantId === undefined ? undefined : eq(referral.participantId, participantId),
      status && status.length > 0 ? inArray(referral.status, status) : undefined,
    );
    const { where, orderBy } = pageOf({ column: referral.receivedAt, id: referral.id, order: 'desc' }, after);
    const rows = await tx
      .select()
      .from(referral)
      .where(and(filter, where))
      .orderBy(...orderBy)
      .limit(limit + 1);
    const page = cut(rows, limit, ({ receivedAt, id }) => ({ value: receivedAt, id }));
    return {
      rows: await shownReferrals(tx, page.rows),
      next: page.next,
      total: await countUpTo(tx, referral, filter),
    };
  },

  'referrals.decide': async (context, { params: { id }, body }) => {
    const { tx, actor, services } = context;
    const { version, decision, fields, note } = body;
    const [row] = await tx.select().from(referral).where(eq(referral.id, id)).for('update');
    if (!row) throw notFound('referral');
    // Whoever has not seen what was decided meanwhile changes no record.
    if (decision === 'apply' && row.version === version) await applyTo(context, row, fields);
    const { after } = await save(context, {
      table: referral,
      id,
      version,
      set: {
        status: STATUS[decision],
        decidedBy: actor.id,
        decidedAt: services.now(),
        ...(note !== undefined && { note: note === '' ? null : note }),
      },
      subject: 'referral',
      participantId: one => one.participantId,
      action: STATUS[decision],
      show: async one => (await shownReferrals(tx, [one]))[0],
    });
    const [shown] = await shownReferrals(tx, [after]);
    return shown!;
  },
} satisfies Handlers;

const STATUS = {
  apply: 'applied',
  retain: 'retained',
  'keep aside': 'kept aside',
} as const satisfies Record<string, (typeof REFERRAL_STATUSES)[number]>;

/** Takes what a referral says otherwise over into the record: the fields that were chosen, or all. */
async function applyTo(
  context: Context,
  row: Referral,
  chosen: readonly string[] | undefined,
): Promise<void> {
  const { tx } = context;
  const id = row.participantId!;
  const [before] = await tx.select().from(participant).where(eq(participant.id, id)).for('update');
  const differences = differencesTo(before!, row.values);
  const known = new Set<string>([...BLOCKS.personal, ...BLOCKS.contact, ...Object.keys(MARKER_FIELDS)]);
  for (const field of chosen ?? []) {
    if (!known.has(field)) throw wrongField('fields', `“${field}” is nothing that a referral changes.`);
  }
  const wanted = differences.filter(({ field }) => chosen === undefined || chosen.includes(field));
  if (wanted.length === 0) return;
  const set = Object.fromEntries(
    wanted.filter(({ field }) => !(field in MARKER_FIELDS)).map(({ field, to }) => [field, to]),
  );
  const switchedOn = Object.entries(MARKER_FIELDS)
    .filter(([name]) => wanted.some(({ field }) => field === name))
    .map(([, marker]) => marker as string);
  const markers = MARKERS.filter(one => before!.markers.includes(one) || switchedOn.includes(one));
  await changeParticipant(context, id, before!.version, { ...set, markers });
}

async function shownReferrals(tx: Transaction, rows: readonly Referral[]): Promise<Shown[]> {
  const ids = [...new Set(rows.map(({ participantId }) => participantId).filter(id => id !== null))];
  const people =
    ids.length === 0 ? [] : await tx.select().from(participant).where(inArray(participant.id, ids));
  const byId = new Map(people.map(person => [person.id, person]));
  const names = await namesOf(
    tx,
    rows.map(({ decidedBy }) => decidedBy),
  );
  return rows.map(row => {
    const { id, version, reference, number, status, values, note } = row;
    const person = row.participantId === null ? undefined : byId.get(row.participantId);
    const block = (fields: readonly string[]) =>
      Object.fromEntries(
        fields.filter(name => values[name] !== undefined).map(name => [name, values[name]!]),
      );
    return {
      id,
      version,
      participant: person ? { id: person.id, name: personName(person) } : null,
      reference,
      number,
      status: status as Shown['status'],
      blocks: {
        personal: block(BLOCKS.personal),
        contact: block(BLOCKS.contact),
        referral: block(BLOCKS.referral),
        additional: additionalOf(values),
      },
      differences: person
        ? differencesTo(person, values).map(({ field, from, to }) => ({ field, record: from, referral: to }))
        : [],
      decidedBy: names(row.decidedBy),
      decidedAt: iso(row.decidedAt),
      note,
      receivedAt: iso(row.receivedAt),
    };
  });
}
