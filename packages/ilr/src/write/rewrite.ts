/** A new return out of one that was read: some learners changed, everything else carried over as it stands. */

import type { ISODate } from '../dates.ts';
import { type ByteSource, type ReadReturnOptions, takeText } from '../read/read-return.ts';
import type { Learner } from '../record/learner.ts';
import { namespaceOf, type Year } from '../years.ts';
import { LearnerPieces } from './learner-pieces.ts';
import { type HeadToWrite, ReturnWriter } from './writer.ts';

/** What is different in the new return. */
export interface Changes {
  readonly year: Year;
  /** When the new return was made, in UK time: `2026-04-02T09:15:00`. */
  readonly dateTime: string;
  /** Two digits, as in the file's name. */
  readonly serialNo: string;
  /** As in the return that was read, unless it is given. */
  readonly preparedOn?: ISODate | undefined;
  /** The changed learners, by place in the file from 0, with the reference number that the file has there. */
  readonly learners: ReadonlyMap<number, { readonly learner: Learner; readonly was: string | undefined }>;
}

/**
 * Reads a return and writes it anew, in little memory. Learners that were not changed, and all that stands around
 * them, keep every character; of the header, date and time, serial number and preparation date change; changed learners
 * are written as they are, also where the schema refuses them. The text is UTF-8, whatever the source was.
 * Rejects if the source cannot be read to its end, or a changed learner is not where it was.
 * @returns how many learners the new return holds
 */
export async function rewriteReturn(
  source: ByteSource,
  changes: Changes,
  write: (text: string) => void,
  options: Pick<ReadReturnOptions, 'fileName' | 'onProgress' | 'signal'> = {},
): Promise<number> {
  let head: string | undefined = '';
  let writing: ((learner: Learner) => string) | undefined;
  let learners = 0;
  const pieces = new LearnerPieces({
    between(text) {
      if (head === undefined) write(text);
      else head += text;
    },
    learner(text) {
      if (head !== undefined) {
        writing = learnerWriter(head, changes.year);
        write(newHead(head, changes));
        head = undefined;
      }
      const changed = changes.learners.get(learners++);
      if (!changed) write(text);
      else if (changed.was !== undefined && !text.includes(escaped(changed.was))) {
        throw new Error(
          `Learner ${changed.was} does not stand where it was read. The file may have been changed since: open it again.`,
        );
      } else write(writing!(changed.learner));
    },
  });
  await takeText(
    source,
    {
      stopped: false,
      write: text => pieces.write(text),
      refuse: (_, message) => {
        throw new Error(message);
      },
      remark: () => {},
    },
    options,
  );
  pieces.end();
  if (head !== undefined) write(newHead(head, changes));
  return learners;
}

/** Writes a learner as it stands among the others: in the same namespace, with the same line ends. */
function learnerWriter(head: string, year: Year): (learner: Learner) => string {
  const namespace = namespaceOf(year);
  const root = /<Message\s[^>]*>/.exec(head)?.[0] ?? '';
  const declared = /\sxmlns\s*=\s*["']\s*([^"'\s]*)\s*["']/.exec(root)?.[1] === namespace;
  const writer = new ReturnWriter({ year } as HeadToWrite, {
    asIs: true,
    lineEnd: head.includes('\r\n') ? '\r\n' : '\n',
  });
  return learner => {
    const text = writer.learner(learner).trim();
    return declared ? text : text.replace('<Learner>', `<Learner xmlns="${namespace}">`);
  };
}

/** The text before the first learner: in its header the new dates and number, in its first line the encoding. */
function newHead(head: string, { dateTime, serialNo, preparedOn }: Changes): string {
  const end = /<\/(?:[\w.-]+:)?Header\s*>/.exec(head)?.index ?? 0;
  let header = head.slice(0, end);
  header = header.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2utf-8$2');
  header = withValue(header, 'DateTime', dateTime);
  header = withValue(header, 'SerialNo', serialNo);
  if (preparedOn !== undefined) header = withValue(header, 'FilePreparationDate', preparedOn);
  return header + head.slice(end);
}

function withValue(text: string, element: string, value: string): string {
  return text.replace(new RegExp(`(<(?:[\\w.-]+:)?${element}\\s*>)[^<]*`), `$1${value}`);
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
