import { createReadStream } from 'node:fs';
import { keepReturn } from '@waymark/compare';
import type { ReturnCheck } from '@waymark/rules';
import { eq } from 'drizzle-orm';
import { asProvider } from '../database/as-provider.ts';
import { keptReturn, type ReturnSummary, work } from '../database/schema/index.ts';
import type { Services } from '../services.ts';
import { todayIn } from '../today.ts';
import type { Piece, WorkKind } from '../work/kinds.ts';
import { LineFile } from './kept-lines.ts';
import { proposeAgain } from './propose.ts';
import { referenceOf } from './reference-data.ts';

/** What a check came to, before it is written down. */
interface Checked {
  readonly check: ReturnCheck;
  readonly summary: ReturnSummary;
  readonly resultSha256: string;
  /** Why the file cannot be read as a return; null where it was. */
  readonly problem: string | null;
}

/** How often it says how far it is. */
const LEARNERS_BETWEEN = 5000;

/**
 * Checks a kept return: reads its file once, in little memory, and keeps what was found. A worker that is killed meanwhile
 * leaves nothing behind, and the next one begins again.
 */
export const checkReturnKind: WorkKind = {
  async prepare(services, piece) {
    const row = await rowOf(services, piece);
    return row && (await checked(services, piece, row));
  },

  async step({ tx, services, piece }, prepared) {
    const id = returnIdOf(piece);
    if (prepared === undefined) return { says: 'The return was removed before it was checked.' };
    const { check, summary, resultSha256, problem } = prepared as Checked;
    const { year, ukprn } = check.file;
    await tx
      .update(keptReturn)
      .set({
        state: problem === null ? 'checked' : 'unreadable',
        problem,
        summary,
        resultSha256,
        year,
        ukprn: ukprn === null ? null : String(ukprn),
      })
      .where(eq(keptReturn.id, id));
    if (problem === null) await proposeAgain({ tx, services }, piece.providerId, piece.startedBy);
    const { learners, errors, warnings } = summary;
    return {
      done: learners,
      of: learners,
      says: problem ?? `${learners} learners checked: ${errors} errors, ${warnings} warnings.`,
    };
  },

  async failed({ tx, piece }) {
    await tx
      .update(keptReturn)
      .set({
        state: 'unreadable',
        problem: 'The check ended in an error of Waymark itself. Keep the return again.',
      })
      .where(eq(keptReturn.id, returnIdOf(piece)));
  },
};

const returnIdOf = (piece: Piece): string => String(piece.input.returnId);

async function rowOf(services: Services, piece: Piece) {
  const { providerId } = piece;
  return asProvider(services.database, { providerId, groups: '*', personId: null }, async tx => {
    const [row] = await tx
      .update(keptReturn)
      .set({ state: 'checking' })
      .where(eq(keptReturn.id, returnIdOf(piece)))
      .returning();
    return row;
  });
}

async function checked(
  services: Services,
  piece: Piece,
  { fileName, sha256 }: typeof keptReturn.$inferSelect,
): Promise<Checked> {
  const { files } = services;
  const { providerId } = piece;
  const lines = new LineFile(files, providerId);
  const due = { milestonesDue: 0, milestonesDuePence: 0 };
  const told = teller(services, piece);
  let fault: string | undefined;
  try {
    const check = await keepReturn(
      createReadStream(files.pathOf(providerId, sha256)),
      { name: fileName, today: todayIn(services.now()), reference: await referenceOf(services.folder) },
      line => {
        lines.write(line);
        if (line.startsWith('{"bootcamp"')) countDue(line, due);
      },
      {
        progress: ({ learners }) => told(learners),
        violation: ({ severity, message }) => {
          if (severity === 'fail') fault ??= message;
        },
      },
    );
    const { sha256: resultSha256 } = await lines.end();
    const { learners, errors, warnings, learnersWithErrors, rulesNotRun } = check.totals;
    return {
      check,
      resultSha256,
      summary: { learners, errors, warnings, learnersWithErrors, notCheckedRules: rulesNotRun, ...due },
      problem:
        check.complete && check.file.year !== null ? null : (fault ?? 'The file cannot be read as a return.'),
    };
  } catch (problem) {
    lines.abandon();
    throw problem;
  }
}

function countDue(line: string, due: { milestonesDue: number; milestonesDuePence: number }): void {
  const { bootcamp } = JSON.parse(line) as {
    bootcamp: { payments: { status: string; amountPence: number | null }[] };
  };
  for (const { status, amountPence } of bootcamp.payments) {
    if (status !== 'due') continue;
    due.milestonesDue++;
    due.milestonesDuePence += amountPence ?? 0;
  }
}

/** Says now and then how many learners are read; it neither waits nor minds if that cannot be said. */
function teller(services: Services, { providerId, id }: Piece): (learners: number) => void {
  let said = 0;
  return learners => {
    if (learners < said + LEARNERS_BETWEEN) return;
    said = learners;
    asProvider(services.database, { providerId, groups: '*', personId: null }, tx =>
      tx.update(work).set({ state: 'running', done: learners }).where(eq(work.id, id)),
    ).catch(() => {});
  };
}
