import { wrongField } from '../../http/refused.ts';
import type { Handlers } from '../../http/routes.ts';
import { record } from '../../rows/history.ts';
import { addWork } from '../../work/add.ts';
import { shownPieces } from '../work/show.ts';

/** Lists as files. */
export const exportHandlers = {
  'exports.create': async (context, { body }) => {
    const { of, format, from, to } = body;
    if (from !== undefined && to !== undefined && to < from) {
      throw wrongField('to', 'The last day is before the first.');
    }
    const piece = await addWork(context, 'export', body);
    await record(context, {
      subject: 'export',
      subjectId: piece.id,
      action: 'asked for',
      changes: Object.entries({ of, format, from, to })
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => ({ field, from: null, to: value })),
    });
    const [shown] = await shownPieces(context.tx, [piece]);
    return shown!;
  },
} satisfies Handlers;
