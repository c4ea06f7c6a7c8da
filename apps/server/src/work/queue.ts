import { sql } from 'drizzle-orm';
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import { asInstallation, type Transaction } from '../database/as-provider.ts';
import { APPLICATION_NAME, type Database } from '../database/open.ts';
import { Refused } from '../http/refused.ts';

/** What the queue carries: which piece of work is to be done. All else stands in the table `work`. */
export interface WorkCall {
  readonly providerId: string;
  readonly workId: string;
}

/** How the queue is worked on. */
export interface Worker {
  /**
   * Does a piece, until it is over or `pause` says, after so many steps, to leave the rest to whoever takes it up next. What it
   * throws has the piece tried again.
   * @returns whether it is over
   */
  run(call: WorkCall, pause: (steps: number) => boolean): Promise<boolean>;
  /** Told once a piece has failed as often as it is tried, or was refused. */
  gaveUp(call: WorkCall, problem: unknown): Promise<void>;
  /** What is done once a day, before people come in. */
  daily(): Promise<void>;
  /** Whether this worker is to leave what it does to others. */
  stopping(): boolean;
}

const QUEUE = 'work';
const GIVEN_UP = 'work-given-up';
const DAILY = 'daily';
/** How often a piece is tried again without a step done in between. */
const RETRIES = 5;
/** A worker gives a sign this often ... */
const SIGN_SECONDS = 5;
/** ... and is taken for dead after so long without one: what it did is taken up by another. */
const DEAD_AFTER_SECONDS = 15;

/** The queue of work in the background: pg-boss, in the same database as everything else. */
export class Queue {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Opens the queue and, the first time, makes its tables. */
  static async open({ engine }: Database, problem: (problem: unknown) => void): Promise<Queue> {
    const embedded = engine.kind === 'pglite';
    const watch = { superviseIntervalSeconds: SIGN_SECONDS, monitorIntervalSeconds: SIGN_SECONDS };
    const boss = new PgBoss(
      embedded
        ? { db: fromPglite(engine.pglite), backend: 'pglite' }
        : { ...watch, connectionString: engine.url, application_name: `${APPLICATION_NAME}-queue`, max: 4 },
    );
    boss.on('error', problem);
    await boss.start();
    await boss.createQueue(GIVEN_UP, { retryLimit: RETRIES, retryBackoff: true });
    await boss.createQueue(QUEUE, {
      // Nobody but this process works in the embedded database, whose one connection a long step keeps from giving signs.
      ...(!embedded && { heartbeatSeconds: DEAD_AFTER_SECONDS }),
      expireInSeconds: 12 * 3600,
      retryLimit: RETRIES,
      retryDelay: 1,
      retryBackoff: true,
      deadLetter: GIVEN_UP,
    });
    await boss.createQueue(DAILY, { retryLimit: RETRIES, retryBackoff: true });
    if (embedded) {
      // What is being done according to the queue was being done by a process that is no more.
      const { rows } = await engine.pglite.query<{ id: string }>(
        `select id from pgboss.job where name = $1 and state = 'active'`,
        [QUEUE],
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await boss.fail(QUEUE, ids, { message: 'The process that did it has ended.' });
    }
    return new Queue(boss);
  }

  /** Puts a piece of work into the queue, together with all else that a transaction does or not at all. */
  async add(tx: Transaction, call: WorkCall): Promise<void> {
    await asInstallation(tx, () => this.#boss.send(QUEUE, call, { db: fromDrizzle(tx as never, sql) }));
  }

  /** Puts a piece of work into the queue unless it is there. */
  async addIfMissing(call: WorkCall): Promise<void> {
    const known = await this.#boss.findJobs(QUEUE, { data: call });
    const there = known.some(({ state }) => state === 'created' || state === 'retry' || state === 'active');
    if (!there) await this.#boss.send(QUEUE, call);
  }

  /** Takes up work as it comes, one piece at a time, until the queue is closed. */
  async work({ run, gaveUp, daily, stopping }: Worker): Promise<void> {
    await this.#boss.work<WorkCall>(
      QUEUE,
      {
        pollingIntervalSeconds: 0.5,
        heartbeatRefreshSeconds: SIGN_SECONDS,
      },
      async ([job]) => {
        const { data: call, retryCount } = job!;
        try {
          // Tried again, a piece that gets on is put into the queue anew: its failures are counted from there.
          const over = await run(call, steps => stopping() || (retryCount > 0 && steps > 0));
          if (!over) await this.#boss.send(QUEUE, call);
        } catch (problem) {
          if (!(problem instanceof Refused)) throw problem;
          await gaveUp(call, problem);
        }
      },
    );
    // Here comes what has failed too often, also where every worker that took it up was killed by it.
    await this.#boss.work<WorkCall, void, { includeMetadata: true; pollingIntervalSeconds: number }>(
      GIVEN_UP,
      { includeMetadata: true, pollingIntervalSeconds: 2 },
      ([job]) => gaveUp(job!.data, job!.sourceOutput),
    );
    await this.#boss.work(DAILY, { pollingIntervalSeconds: 60 }, daily);
    await this.#boss.schedule(DAILY, '10 0 * * *', {}, { tz: 'Europe/London' });
  }

  /** Stops taking up work; a step that is being done is finished, or undone after `seconds`. */
  async close(seconds = 10): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: seconds * 1000, close: true });
  }
}
