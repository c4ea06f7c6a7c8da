import { PassThrough, type Readable } from 'node:stream';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { FileStore } from '../files/store.ts';
import { asPage } from './as-page.ts';
import type { Everything } from './everything.ts';

/**
 * Packs what is held of a person: a page to read, the same as JSON, and every version of every document. It is written as it is
 * sent, one document after the other.
 */
export function asZip(everything: Everything, files: FileStore, providerId: string): Readable {
  const out = new PassThrough();
  const zip = new Zip((problem, chunk, last) => {
    if (problem) return void out.destroy(problem);
    out.write(chunk);
    if (last) out.end();
  });
  const add = (name: string, content: string) => {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(Buffer.from(content, 'utf8'), true);
  };
  const write = async () => {
    add('record.html', asPage(everything));
    add('record.json', `${JSON.stringify(everything, null, 2)}\n`);
    for (const { documentId, number, fileName, sha256 } of everything.documentVersions) {
      const entry = new ZipPassThrough(`documents/${documentId}/${number}/${fileName}`);
      zip.add(entry);
      const { content } = await files.read(providerId, sha256);
      for await (const chunk of content) {
        entry.push(chunk as Buffer);
        if (out.writableNeedDrain) await new Promise(done => out.once('drain', done));
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
  };
  write().catch(problem => out.destroy(problem as Error));
  return out;
}
