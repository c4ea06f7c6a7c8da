import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { type Learner, nameOfNew, rewriteReturn } from '@waymark/ilr';
import { and, asc, eq } from 'drizzle-orm';
import { asProvider } from '../database/as-provider.ts';
import { keptReturn, proposal } from '../database/schema/index.ts';
import { Refused } from '../http/refused.ts';
import { todayIn } from '../today.ts';
import type { WorkKind } from '../work/kinds.ts';
import { readLearners } from './read-learners.ts';

/**
 * Writes a new ILR file from a kept return with the accepted changes in it; learners that were not changed keep every
 * character, and the kept file stays as it is.
 */
export const writeReturnKind: WorkKind = {
  async prepare(services, { providerId, input }) {
    const returnId = String(input.returnId);
    const scope = { providerId, groups: '*', personId: null } as const;
    const { kept, accepted } = await asProvider(services.database, scope, async tx => ({
      kept: (await tx.select().from(keptReturn).where(eq(keptReturn.id, returnId)))[0],
      accepted: await tx
        .select()
        .from(proposal)
        .where(and(eq(proposal.returnId, returnId), eq(proposal.status, 'accepted')))
        .orderBy(asc(proposal.createdAt)),
    }));
    if (!kept) throw new Refused('not-found', 'The return was removed meanwhile.');
    const numbers = new Set(accepted.map(({ learnRefNumber }) => learnRefNumber));
    const read = await readLearners(services, kept, numbers, todayIn(services.now()));
    if (!read)
      throw new Refused(
        'refused',
        'The header of the kept file cannot be read, so it cannot be written anew.',
      );
    const changed = new Map<number, { learner: Learner; was: string }>();
    for (const { learnRefNumber, changes } of accepted) {
      const placed = read.learners.get(learnRefNumber);
      if (!placed) throw new Refused('refused', `Learner ${learnRefNumber} does not stand in the kept file.`);
      const before = changed.get(placed.place)?.learner ?? placed.learner;
      changed.set(placed.place, { learner: withChanges(before, changes), was: learnRefNumber });
    }
    const { file } = read;
    const naming = nameOfNew({ ukprn: file.UKPRN, year: file.Year }, kept.fileName, services.now());
    const out = new PassThrough();
    const stored = services.files.put(providerId, out);
    try {
      await rewriteReturn(
        createReadStream(services.files.pathOf(providerId, kept.sha256)),
        {
          year: file.Year,
          dateTime: naming.dateTime,
          serialNo: naming.serialNo,
          preparedOn: todayIn(services.now()),
          learners: changed,
        },
        text => void out.write(text),
        { fileName: kept.fileName },
      );
      out.end();
      const { sha256 } = await stored;
      return { sha256, name: naming.fileName, learners: changed.size };
    } catch (problem) {
      out.destroy();
      await stored.catch(() => {});
      throw problem;
    }
  },

  async step(_context, prepared) {
    const { sha256, name, learners } = prepared as { sha256: string; name: string; learners: number };
    const changed = learners === 1 ? 'One learner is' : `${learners} learners are`;
    return {
      done: learners,
      of: learners,
      says: `${name} is written. ${changed} changed; check it before you send it.`,
      file: { sha256, name },
    };
  },
};

function withChanges(learner: Learner, changes: (typeof proposal.$inferSelect)['changes']): Learner {
  return {
    ...learner,
    LearningDelivery: learner.LearningDelivery.map(aim => {
      const own = changes.filter(change => change.aim === aim.AimSeqNumber);
      if (own.length === 0) return aim;
      const set = own.map(({ field, to }) => [field, field === 'Outcome' ? Number(to) : to]);
      return { ...aim, ...Object.fromEntries(set) };
    }),
  };
}
