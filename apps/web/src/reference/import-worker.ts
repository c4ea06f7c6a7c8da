/** Imports reference data in a thread of its own and keeps it; the page only hears how far it is. */

import {
  type DataSetName,
  type ImportProgress,
  ImportRefused,
  type ImportReport,
  importReference,
} from '@waymark/reference';
import { keepPack } from './kept-packs.ts';

export interface ImportOrder {
  readonly files: readonly File[];
  readonly importedOn: string;
  readonly dataSet?: DataSetName;
}

export type ImportNews =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | {
      readonly type: 'kept';
      readonly dataSet: DataSetName;
      readonly report: ImportReport;
    }
  | { readonly type: 'refused'; readonly message: string; readonly problems: readonly string[] };

const send = (news: ImportNews) => postMessage(news);

addEventListener('message', async ({ data }: MessageEvent<ImportOrder>) => {
  let told = 0;
  try {
    const { pack, report } = await importReference(
      data.files.map(file => ({ name: file.name, blob: file })),
      {
        importedOn: data.importedOn,
        ...(data.dataSet && { dataSet: data.dataSet }),
        onProgress(progress) {
          if (performance.now() - told < 100) return;
          told = performance.now();
          send({ type: 'progress', progress });
        },
      },
    );
    await keepPack(pack);
    send({ type: 'kept', dataSet: pack.dataSet, report });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problems = error instanceof ImportRefused ? error.problems.map(problem => problem.message) : [];
    send({ type: 'refused', message, problems });
  }
});
