import { sql } from 'drizzle-orm';
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import { asInstallation, type Transaction } from '../database/as-provider.ts';
import type { Database } from '../database/open.ts';
import { Refused } from '../http/refused.ts';

/** What the queue carries: which piece of work is to be done. All else stands in the table `work`. */
export interface WorkCall {
  readonly providerId: string;
  readonly workId: string;
}

const QUEUE = 'work';
const DAILY = 'daily';
const RETRIES = 5;

/** The queue of work in the background: pg-boss, in the same database as everything else. */
export class Queue {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Opens the queue and, the first time, makes its tables. */
  static async open(database: Database, problem: (problem: unknown) => void): Promise<Queue> {
    const { engine } = database;
    const boss = new PgBoss(
      engine.kind === 'pglite'
        ? { db: fromPglite(engine.pglite), backend: 'pglite' }
        : { connectionString: engine.url, application_name: 'waymark-queue', max: 4 },
    );
    boss.on('error', problem);
    await boss.start();
    await boss.createQueue(QUEUE, {
      // A worker that is killed gives no sign; its piece is taken up again once this has passed without one.
      heartbeatSeconds: 20,
      expireInSeconds: 12 * 3600,
      retryLimit: RETRIES,
      retryDelay: 1,
      retryBackoff: true,
    });
    await boss.createQueue(DAILY, { retryLimit: 5, retryBackoff: true });
    return new Queue(boss);
  }

  /** Puts a piece of work into the queue, together with all else that a transaction does or not at all. */
  async add(tx: Transaction, call: WorkCall): Promise<void> {
    await asInstallation(tx, () => this.#boss.send(QUEUE, call, { db: fromDrizzle(tx as never, sql) }));
  }

  /**
   * Takes up work as it comes, one piece at a time, until the queue is closed.
   * @param run does a piece; what it throws has the piece tried again
   * @param gaveUp told once a piece has failed as often as it is tried
   * @param daily what is done once a day, before people come in
   */
  async work(
    run: (call: WorkCall) => Promise<void>,
    gaveUp: (call: WorkCall, problem: unknown) => Promise<void>,
    daily: () => Promise<void>,
  ): Promise<void> {
    await this.#boss.work<WorkCall>(
      QUEUE,
      { includeMetadata: true, pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 5 },
      async ([job]) => {
        try {
          await run(job!.data);
        } catch (problem) {
          if (problem instanceof Refused || job!.retryCount >= RETRIES) return gaveUp(job!.data, problem);
          throw problem;
        }
      },
    );
    await this.#boss.work(DAILY, { pollingIntervalSeconds: 60 }, daily);
    await this.#boss.schedule(DAILY, '10 0 * * *', {}, { tz: 'Europe/London' });
  }

  /** Stops taking up work; what is being done is finished or left for another after `seconds`. */
  async close(seconds = 10): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: seconds * 1000, close: true });
  }
}
