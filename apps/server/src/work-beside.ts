import { type OpenServices, openServices } from './open-services.ts';
import { startWorker } from './work/worker.ts';

/** A worker that takes up work. */
export interface Working {
  readonly services: OpenServices;
  /** Stops: what it is doing is taken up by another at once. */
  close(): Promise<void>;
}

/**
 * Takes up work beside the servers of an installation. It needs the PostgreSQL server and the data folder that they have.
 * @throws CannotOpen when the database cannot be opened
 */
export async function work({ databaseUrl, data }: { databaseUrl: string; data: string }): Promise<Working> {
  const services = await openServices({ folder: data, databaseUrl });
  let stopping = false;
  try {
    await startWorker(services, () => stopping);
  } catch (problem) {
    await services.close();
    throw problem;
  }
  return {
    services,
    close: async () => {
      stopping = true;
      await services.close();
    },
  };
}
