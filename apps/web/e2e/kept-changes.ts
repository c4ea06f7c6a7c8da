import type { Page } from 'playwright-core';

/** Of how many learners the browser keeps changes, for each return of which it keeps any. */
export function learnersKept(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('waymark-edits');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('edits').objectStore('edits').getAll();
          all.onerror = reject;
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { learners: unknown[] }[]).map(({ learners }) => learners.length));
          };
        };
      }),
  );
}
