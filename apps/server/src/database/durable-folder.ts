import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** A file that the embedded database has open; `nfd` is its number in the system, and folders have none. */
interface Stream {
  readonly nfd?: number;
}

/**
 * A folder for the embedded database in which what is committed lies on the disk, and not merely with the system: it is
 * there after a power cut too. PGlite leaves that out by itself.
 */
class DurableFolder extends NodeFS {
  override async init(...[pglite, given]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pglite, given);
    const sync = (module: { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } }) => {
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fsyncSync(nfd);
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun as []), sync as never] },
    };
  }
}

/** Opens the embedded database in a folder; it is made if the folder is empty. */
export function openDurably(folder: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFolder(folder),
    // `-F` is PostgreSQL's "do not wait for the disk"; `fsync` the one way of waiting that reaches the folder above.
    startParams: [...PGlite.defaultStartParams.filter(word => word !== '-F'), '-c', 'wal_sync_method=fsync'],
  });
}
