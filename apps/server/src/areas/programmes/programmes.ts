import type { Reply } from '@waymark/api';
import { modelOf } from '@waymark/outcomes';
import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../database/as-provider.ts';
import { participant, programme } from '../../database/schema/index.ts';
import { notFound } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { changesBetween, record } from '../../rows/history.ts';
import { countUpTo } from '../../rows/page.ts';
import { save } from '../../rows/save.ts';
import { iso } from '../../rows/show.ts';
import { refusingTaken } from '../../rows/taken.ts';
import { addWork } from '../../work/add.ts';
import { knownModels } from './models.ts';
import { checkProgramme, milestonesOf } from './typed.ts';

type Row = typeof programme.$inferSelect;

const UNIQUE = {
  programme_name: {
    field: 'name',
    message: 'There is a programme of this name already. Choose another name.',
  },
};

/** The fields on which the milestones of participants rest. */
const DECIDING = ['model', 'milestones', 'windowDays', 'settings', 'achieveWhenDateComes'] as const;

/** Programmes: what their participants can reach, and by when. */
export const programmeHandlers = {
  'programmes.list': async ({ tx }) => {
    const rows = await tx.select().from(programme).orderBy(asc(programme.name), asc(programme.id));
    const shown: Reply<'programmes.read'>[] = [];
    for (const row of rows) shown.push(await show(tx, row));
    return { rows: shown };
  },

  'programmes.create': async (context, { body }) => {
    const { tx } = context;
    const values = { ...body, milestones: milestonesOf(body.model, body.milestones) };
    checkProgramme(values);
    const [made] = await refusingTaken(UNIQUE, () => tx.insert(programme).values(values).returning());
    await record(context, {
      subject: 'programme',
      subjectId: made!.id,
      action: 'added',
      changes: changesBetween(undefined, made!),
    });
    return show(tx, made!);
  },

  'programmes.read': async ({ tx }, { params: { id } }) => {
    const [row] = await tx.select().from(programme).where(eq(programme.id, id));
    if (!row) throw notFound('programme');
    return show(tx, row);
  },

  'programmes.change': async (context, { params: { id }, body: { version, milestones, ...rest } }) => {
    const { tx } = context;
    const [row] = await tx.select().from(programme).where(eq(programme.id, id)).for('update');
    if (!row) throw notFound('programme');
    const model = rest.model === undefined ? row.model : rest.model;
    const otherKind = model !== row.model;
    const set = {
      ...rest,
      // Another kind has other milestones: those of the kind before do not stay behind unasked.
      ...((milestones || otherKind) && {
        milestones: milestonesOf(model, milestones ?? [], otherKind ? [] : row.milestones),
      }),
    };
    if (row.version === version) checkProgramme({ ...row, ...set });
    const { before, after } = await refusingTaken(UNIQUE, () =>
      save(context, {
        table: programme,
        id,
        version,
        set,
        subject: 'programme',
        show: current => show(tx, current),
      }),
    );
    if (changesBetween(before, after).some(({ field }) => DECIDING.some(name => name === field))) {
      // Every participant of the programme, also those whom whoever changes it may not see.
      const everybody = { ...context, scope: { ...context.scope, groups: '*' as const } };
      await addWork(everybody, 'recalculate', { programmeId: id });
    }
    return show(tx, after);
  },

  'models.list': async () => knownModels(),
} satisfies Handlers;

async function show(tx: Transaction, row: Row): Promise<Reply<'programmes.read'>> {
  const { providerId: _, createdAt, milestones, settings, ...rest } = row;
  return {
    ...rest,
    modelName: (row.model === null ? undefined : modelOf(row.model))?.name ?? null,
    milestones: milestones.map(({ evidence, ...one }) => ({ ...one, evidence: [...evidence] })),
    settings: { ...settings },
    participants: await countUpTo(
      tx,
      participant,
      and(eq(participant.programmeId, row.id), eq(participant.archived, false)),
    ),
    createdAt: iso(createdAt),
  };
}
