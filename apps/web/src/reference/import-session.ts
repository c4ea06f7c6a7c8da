import type { DataSetName, ImportProgress, ImportReport } from '@waymark/reference';
import { today } from '../shell/today.ts';
import { count } from '../shell/words.ts';
import type { ImportNews, ImportOrder } from './import-worker.ts';

/** How the import of reference data stands. */
export type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'importing'; readonly names: string; readonly progress?: ImportProgress }
  | { readonly at: 'kept'; readonly dataSet: DataSetName; readonly report: ImportReport }
  | { readonly at: 'refused'; readonly message: string; readonly problems: readonly string[] };

/** The import of reference data: it goes on while somebody looks at other pages, and one follows the other. */
class ImportSession {
  #stage: Stage = { at: 'waiting' };
  #worker: Worker | undefined;
  readonly #listeners = new Set<() => void>();

  get stage(): Stage {
    return this.#stage;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to import files; `onKept` is called once they are kept. */
  begin(files: readonly File[], dataSet: DataSetName | undefined, onKept: () => void): void {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    });
    this.#worker = worker;
    const names = files.length === 1 ? files[0]!.name : count(files.length, 'file');
    this.#set({ at: 'importing', names });
    worker.onmessage = ({ data: news }: MessageEvent<ImportNews>) => {
      if (worker !== this.#worker) return;
      if (news.type === 'progress') {
        this.#set({ at: 'importing', names, progress: news.progress });
        return;
      }
      this.#end();
      const { type, ...rest } = news;
      this.#set({ at: type, ...rest } as Stage);
      if (type === 'kept') onKept();
    };
    worker.onerror = event => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      this.#end();
      const message = 'The import stopped unexpectedly. Nothing was kept: reload the page and try again.';
      this.#set({ at: 'refused', message, problems: [] });
    };
    const order: ImportOrder = { files, importedOn: today(), ...(dataSet && { dataSet }) };
    worker.postMessage(order);
  }

  cancel(): void {
    this.#end();
    this.#set({ at: 'waiting' });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #set(stage: Stage): void {
    this.#stage = stage;
    for (const listener of this.#listeners) listener();
  }
}

/** The import on this machine. */
export const importing = new ImportSession();
