import { textOfBytes } from '@waymark/reference';
import { CsvError, CsvReader } from '@waymark/reference/csv';
import type { Contract, LearnerEntry } from './contract.ts';
import { ContractBook } from './contract-book.ts';
import { type Entry, EntryReader } from './entry-reader.ts';

/** One thing that is wrong with a contracts file. */
export interface ContractProblem {
  /** `line 3` of a CSV file, `entry 2` of a JSON file. */
  readonly place: string;
  readonly column?: string;
  /** What is wrong and what to do, as a sentence with the place in it. */
  readonly message: string;
}

/** A contracts file that was refused whole: nothing of it counts. */
export class ContractsRefused extends Error {
  override name = 'ContractsRefused';
  readonly problems: readonly ContractProblem[];

  constructor(name: string, problems: readonly ContractProblem[]) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`The contracts file ${name} cannot be used. ${problems[0]!.message}${more}`);
    this.problems = problems;
  }
}

const AT_MOST = 20;

/**
 * Reads a contracts file, CSV or JSON; docs/contracts.md describes both. The form is seen from the text.
 * @param content its text, or its bytes: a spreadsheet may have saved them as windows-1252 or UTF-16
 * @throws ContractsRefused with every problem met, up to twenty
 */
export function readContracts(content: string | Uint8Array, name: string): ContractBook {
  const text = typeof content === 'string' ? content : textOfBytes(content);
  const plain = text.replace(/^\ufeff/, '');
  const problems: ContractProblem[] = [];
  const entries = /^\s*[[{]/.test(plain) ? ofJson(plain, problems) : ofCsv(plain, problems);
  const reader = new EntryReader(problems);
  const contracts: Contract[] = [];
  const learners: LearnerEntry[] = [];
  for (const entry of entries) {
    if (problems.length >= AT_MOST) break;
    if (reader.isAboutLearner(entry)) {
      const learner = reader.learner(entry);
      if (learner) once(learners, learner, entry, problems);
    } else {
      const contract = reader.contract(entry);
      if (contract) once(contracts, contract, entry, problems);
    }
  }
  if (problems.length === 0 && contracts.length + learners.length === 0) {
    problems.push({
      place: name,
      message: 'It holds no contract. docs/contracts.md shows how to write one.',
    });
  }
  if (problems.length > 0) throw new ContractsRefused(name, problems.slice(0, AT_MOST));
  return new ContractBook(contracts, learners);
}

function once<T extends { conRefNumber: string; learnRefNumber?: string }>(
  all: T[],
  next: T,
  { place }: Entry,
  problems: ContractProblem[],
): void {
  const same = all.some(
    known => known.conRefNumber === next.conRefNumber && known.learnRefNumber === next.learnRefNumber,
  );
  if (!same) {
    all.push(next);
    return;
  }
  const whose = next.learnRefNumber === undefined ? '' : ` of learner ${next.learnRefNumber}`;
  problems.push({
    place,
    column: 'conRefNumber',
    message: `In ${place}, ${next.conRefNumber}${whose} stands a second time. Keep the one that holds.`,
  });
}

function ofJson(text: string, problems: ContractProblem[]): Entry[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (problem) {
    problems.push({ place: 'the file', message: `It is not JSON: ${(problem as Error).message}.` });
    return [];
  }
  if (!Array.isArray(content)) {
    problems.push({
      place: 'the file',
      message: 'It must hold a list of contracts: [{"conRefNumber": …}, …].',
    });
    return [];
  }
  const entries: Entry[] = [];
  content.forEach((values: unknown, index) => {
    const place = `entry ${index + 1}`;
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      entries.push({ place, values: values as Record<string, unknown> });
    else problems.push({ place, message: `In ${place} there is no contract: write it in curly brackets.` });
  });
  return entries;
}

function ofCsv(text: string, problems: ContractProblem[]): Entry[] {
  let columns: readonly string[] | undefined;
  const entries: Entry[] = [];
  const reader = new CsvReader((cells, line) => {
    if (!columns) {
      columns = cells.map(cell => cell.trim());
      return;
    }
    if (cells.every(cell => cell.trim() === '')) return;
    const place = `line ${line}`;
    if (cells.length > columns.length) {
      problems.push({
        place,
        message: `In ${place} there are ${cells.length} cells, and ${columns.length} columns. Put values that hold a comma in quotation marks.`,
      });
      return;
    }
    const values: Record<string, unknown> = {};
    columns.forEach((column, i) => {
      const cell = cells[i]?.trim() ?? '';
      if (cell !== '') values[column] = cell;
    });
    entries.push({ place, values });
  });
  try {
    reader.push(text);
    reader.finish();
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    problems.push({
      place: `line ${problem.line}`,
      message: `The row at line ${problem.line} cannot be read: ${problem.message}.`,
    });
  }
  return entries;
}
