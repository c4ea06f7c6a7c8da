/** A PostgreSQL server of its own for tests. */
export interface TestPostgres {
  readonly url: string;
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function postgresPrograms(): string | undefined;
export function startPostgres(programs: string): Promise<TestPostgres>;
