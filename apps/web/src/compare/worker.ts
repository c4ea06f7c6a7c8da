/** The comparison, in a thread of its own: reads the two files, and sends back what lies between them. */

import { Comparing, keepReturn } from '@waymark/compare';
import { ContractBook } from '@waymark/funding';
import { openKeptReference } from '../reference/kept-packs.ts';
import type { FromWorker, Piece, Side, ToWorker } from './protocol.ts';

/** Rows are sent in pieces of this many, so that the page answers while it takes them in. */
const PIECE = 500;
const PAUSE = 120;

const send = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void compare(data));

async function compare({ earlier, later, today, given }: ToWorker): Promise<void> {
  const began = performance.now();
  try {
    const comparing = new Comparing();
    const reference = await openKeptReference();
    const contracts = new ContractBook(given.contracts, given.entries);
    const read = async (side: Side, file: File): Promise<boolean> => {
      let sentAt = 0;
      let fault = '';
      const check = await keepReturn(
        file.stream(),
        { name: file.name, today, reference, contracts, settings: given.settings },
        line => comparing[side](line),
        {
          progress({ bytes, learners }) {
            const now = performance.now();
            if (now - sentAt < PAUSE) return;
            sentAt = now;
            send({ type: 'progress', side, bytes, learners });
          },
          violation({ severity, message }) {
            if (severity === 'fail') fault ||= message;
          },
        },
      );
      if (check.file.year !== null) return true;
      send({ type: 'refused', side, message: `${file.name} cannot be read as a return. ${fault}`.trim() });
      return false;
    };
    if (!(await read('earlier', earlier)) || !(await read('later', later))) return;
    const { learners, violations, milestones, ...ends } = comparing.end();
    inPieces(learners, rows => ({ learners: rows }));
    inPieces(violations, rows => ({ violations: rows }));
    inPieces(milestones, rows => ({ milestones: rows }));
    send({ type: 'done', ends, milliseconds: performance.now() - began });
  } catch (error) {
    send({ type: 'failed', message: said(error) });
  }
}

function inPieces<Row>(rows: readonly Row[], pieceOf: (rows: readonly Row[]) => Piece): void {
  for (let i = 0; i < rows.length; i += PIECE) send({ type: 'piece', ...pieceOf(rows.slice(i, i + PIECE)) });
}

function said(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotReadableError') {
    return 'A file can no longer be read. It may have been moved, changed or deleted since it was chosen. Choose it again.';
  }
  return error instanceof Error ? error.message : String(error);
}
