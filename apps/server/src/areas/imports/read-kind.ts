import { eq } from 'drizzle-orm';
import { asProvider } from '../../database/as-provider.ts';
import { importFile, importRow } from '../../database/schema/index.ts';
import { Refused } from '../../http/refused.ts';
import type { Services } from '../../services.ts';
import type { Piece, StepContext, WorkKind } from '../../work/kinds.ts';
import { cellText, valuesOf } from './fields/field.ts';
import { type Line, linesOf } from './file/lines.ts';
import { csvFilesOf, orRefused, type Upload } from './file/open-file.ts';
import { importingOf } from './importing.ts';
import { IMPORTS } from './kinds/all-kinds.ts';
import { type ImportKind, refusedBecause } from './kinds/kind.ts';
import type { Mapping } from './mapping.ts';

/** What the reading of an import is given: the mapping as it stood, so that a later one does not mix with it. */
export interface ReadInput {
  readonly importId: string;
  readonly mapping: Mapping;
}

/** A line that was read, before it is known what would become of it. */
interface ReadLine {
  readonly number: number;
  readonly file: string;
  readonly line: number;
  readonly values: Record<string, string>;
  readonly problems: readonly string[];
}

/** Lines of one step. */
const LINES = 1000;
const MOST_LINES = 100_000;

const inputOf = ({ input }: Piece) => input as unknown as ReadInput;
const passedBy = ({ cursor }: Piece) => (cursor as { passed: number } | null)?.passed ?? 0;

/** Reads the lines of an import and works out what would become of each. Nothing is changed by it. */
export const importReadKind: WorkKind = {
  prepare: (services, piece) => orRefused(() => readLines(services, piece)),

  async step(step, prepared) {
    const { tx, piece } = step;
    const { importId } = inputOf(piece);
    const { upload, lines, ended } = prepared as Awaited<ReturnType<typeof readLines>>;
    const kind = kindOf(upload);
    const sound = lines.filter(({ problems }) => problems.length === 0);
    const verdicts = await kind.verdicts(
      importingOf(step),
      sound.map(({ values }) => values),
    );
    const judged = new Map(sound.map(({ number }, i) => [number, verdicts[i]!]));
    if (lines.length > 0) {
      await tx.insert(importRow).values(
        lines.map(({ problems, ...line }) => ({
          importId,
          ...line,
          ...(judged.get(line.number) ?? refusedBecause(kind.nameOf(line.values), ...problems)),
        })),
      );
    }
    const done = passedBy(piece) + lines.length;
    if (!ended) return { cursor: { passed: done }, done };
    await tx.update(importFile).set({ state: 'ready', says: null }).where(eq(importFile.id, importId));
    return { done, of: done, says: `${done.toLocaleString('en-GB')} lines read.` };
  },

  cancelled: step => ended(step, 'cancelled', 'Reading was stopped. To read it again, look at the columns.'),
  failed: (step, problem) =>
    ended(step, 'failed', problem instanceof Refused ? problem.message : 'The file could not be read.'),
};

/**
 * Reads the lines of the next step. The file is read from its beginning each time: whoever takes up the work needs nothing but
 * the file, and what came before has to be known in order to find lines that are there twice.
 */
async function readLines(services: Services, piece: Piece) {
  const { providerId } = piece;
  const { importId, mapping } = inputOf(piece);
  const upload = await asProvider(
    services.database,
    { providerId, groups: '*', personId: null },
    async tx => {
      const [found] = await tx.select().from(importFile).where(eq(importFile.id, importId));
      if (!found) throw new Refused('not-found', 'The import is no longer there.');
      return found;
    },
  );
  const kind = kindOf(upload);
  const keyFields = kind.fields.filter(({ name }) => kind.keyFields.includes(name));
  const passed = passedBy(piece);
  const first = new Map<string, Line>();
  const lines: ReadLine[] = [];
  let number = 0;
  let ended = true;
  for await (const line of linesOf(await csvFilesOf(services, providerId, upload))) {
    if (lines.length === LINES) {
      ended = false;
      break;
    }
    if (++number > MOST_LINES) {
      throw new Refused(
        'too-large',
        `The file has more than ${MOST_LINES.toLocaleString('en-GB')} lines. Part it, and import one after the other.`,
      );
    }
    if (number <= passed) {
      if (line.problem === undefined)
        again(kind, first, line, valuesOf(keyFields, mapping, line.cells).values);
      continue;
    }
    const { values, problems } = readLine(kind, mapping, line);
    const twice = line.problem === undefined ? again(kind, first, line, values) : [];
    lines.push({ number, file: line.file, line: line.line, values, problems: [...problems, ...twice] });
  }
  return { upload, lines, ended };
}

function readLine(kind: ImportKind, mapping: Mapping, { cells, problem }: Line) {
  const { values, problems } = valuesOf(kind.fields, mapping, cells);
  const taken = new Set(Object.values(mapping));
  const rest = [...cells]
    .map(([column, text]) => [column, cellText(text)] as const)
    .filter(([column, text]) => text !== '' && !taken.has(column));
  return {
    values: kind.arrange(values, new Map(rest)),
    problems: problem === undefined ? problems : [problem],
  };
}

/** Says on which line the same person or organisation is already. */
function again(
  kind: ImportKind,
  first: Map<string, Line>,
  line: Line,
  values: Record<string, string>,
): string[] {
  const problems: string[] = [];
  for (const { what, key } of kind.keys(values)) {
    const other = first.get(key);
    if (!other) first.set(key, { ...line, cells: new Map() });
    else {
      const where = other.file === line.file ? `line ${other.line}` : `${other.file}, line ${other.line}`;
      problems.push(`The same ${what} stands in ${where} already.`);
    }
  }
  return problems;
}

function kindOf({ kind }: Upload): ImportKind {
  return IMPORTS[kind as keyof typeof IMPORTS];
}

async function ended({ tx, piece }: StepContext, state: 'cancelled' | 'failed', says: string): Promise<void> {
  await tx
    .update(importFile)
    .set({ state, says })
    .where(eq(importFile.id, inputOf(piece).importId));
}
