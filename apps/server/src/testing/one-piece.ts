import { openServices } from '../open-services.ts';
import { KINDS } from '../work/all-kinds.ts';
import type { WorkKind } from '../work/kinds.ts';
import { runPiece } from '../work/run.ts';

// A process that does one piece of work, for tests that kill it: folder, database, provider, piece. It says when it has done
// what a step does, and waits a little before that is committed.
const [folder, databaseUrl, providerId, workId] = process.argv.slice(2);

function told(kind: WorkKind): WorkKind {
  return {
    ...kind,
    async step(context, prepared) {
      const stepped = await kind.step(context, prepared);
      process.stdout.write('step\n');
      await new Promise(wait => setTimeout(wait, 50));
      return stepped;
    },
  };
}

const kinds = Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, told(kind)]));
const services = await openServices({ folder: folder!, databaseUrl: databaseUrl || undefined });
await runPiece(services, kinds, { providerId: providerId!, workId: workId! });
await services.close();
