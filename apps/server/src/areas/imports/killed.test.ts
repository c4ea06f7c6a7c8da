import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { eq, sql } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asProvider, type Transaction } from '../../database/as-provider.ts';
import {
  group,
  historyEntry,
  importFile,
  importRow,
  participant,
  provider,
  referral,
  user,
  work,
} from '../../database/schema/index.ts';
import { type OpenServices, openServices } from '../../open-services.ts';
import { dropDatabase, newDatabase, newFolder, onEachEngine } from '../../testing/servers.ts';
import { KINDS } from '../../work/all-kinds.ts';
import { runPiece } from '../../work/run.ts';

const LINES = 2500;
const SCRIPT = fileURLToPath(new URL('../../testing/one-piece.ts', import.meta.url));

onEachEngine('an import whose worker is killed, on %s', engine => {
  let folder: string;
  let databaseUrl: string | undefined;
  let services: OpenServices;
  let providerId: string;
  const asAll = <T>(run: (tx: Transaction) => Promise<T>) =>
    asProvider(services.database, { providerId, groups: '*', personId: null }, run);
  const open = async () => {
    services = await openServices({ folder, databaseUrl });
  };
  const start = async (kind: string, input: Record<string, unknown>) =>
    (await asAll(tx => tx.insert(work).values({ kind, input, startedBy: 'pat' }).returning()))[0]!.id;
  const children: ChildProcess[] = [];
  /** Starts a process that works on a piece, and kills it while it is in its third step. */
  const killedMidway = async (workId: string) => {
    const child = worker(workId);
    let steps = 0;
    for await (const line of createInterface({ input: child.stdout! })) {
      if (line === 'step' && ++steps === 3) child.kill('SIGKILL');
    }
    expect(steps).toBeGreaterThanOrEqual(3);
  };
  const worker = (workId: string) => {
    const child = spawn(process.execPath, [SCRIPT, folder, databaseUrl ?? '', providerId, workId], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const counted = async () => {
    const count = sql<number>`count(*)::int`;
    return asAll(async tx => ({
      people: (await tx.select({ count }).from(participant))[0]!.count,
      referrals: (await tx.select({ count }).from(referral))[0]!.count,
      lines: (await tx.select({ count }).from(importRow))[0]!.count,
      done: (await tx.select({ count }).from(importRow).where(eq(importRow.done, true)))[0]!.count,
      added: (
        await tx.select({ count }).from(historyEntry).where(eq(historyEntry.action, 'added by import'))
      )[0]!.count,
    }));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-killed-'));
    if (engine === 'pglite') await newFolder(folder);
    databaseUrl = engine === 'postgresql' ? await newDatabase() : undefined;
    await open();
    const { installation } = services.database;
    const [made] = await installation.insert(provider).values({ name: 'Northgate' }).returning();
    providerId = made!.id;
    await installation.insert(user).values({ id: 'pat', name: 'Pat', email: 'pat@example.org' } as never);
    await asAll(tx => tx.insert(group).values({ name: 'General' }));
  }, 240_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await services?.close();
    if (databaseUrl) await dropDatabase(databaseUrl);
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses nothing and does nothing twice', async () => {
    const line = (i: number) => `PO-${i},Pat,Number ${i},AB${String(100000 + i)}C,p${i}@example.org`;
    const text = ['PO,First name,Surname,NINO,E-mail', ...Array.from({ length: LINES }, (_, i) => line(i))];
    const zip = zipSync({ 'a.csv': strToU8(text.join('\r\n')) });
    const { sha256 } = await services.files.put(providerId, Readable.from([Buffer.from(zip)]));
    const mapping = {
      reference: 'PO',
      firstName: 'First name',
      surname: 'Surname',
      niNumber: 'NINO',
      email: 'E-mail',
    };
    const [file] = await asAll(tx =>
      tx
        .insert(importFile)
        .values({ kind: 'referrals', fileName: 'a.zip', sha256, mapping, startedBy: 'pat' })
        .returning(),
    );
    const importId = file!.id;

    // Two take turns at reading it.
    const reading = await start('import-read', { importId, mapping });
    const call = { providerId, workId: reading };
    await Promise.all([runPiece(services, KINDS, call), runPiece(services, KINDS, call)]);
    expect(await counted()).toEqual({ people: 0, referrals: 0, lines: LINES, done: 0, added: 0 });

    const applying = await start('import-apply', { importId, create: true, update: true });
    if (engine === 'postgresql') {
      const other = worker(applying);
      other.stdout!.resume();
      const ended = once(other, 'exit');
      await killedMidway(applying);
      expect(await ended).toEqual([0, null]);
    } else {
      // One process holds the folder: this one lets go of it, and takes it up again after the other was killed.
      await services.close();
      await killedMidway(applying);
      await open();
      const again = { providerId, workId: applying };
      await Promise.all([runPiece(services, KINDS, again), runPiece(services, KINDS, again)]);
    }
    const all = { people: LINES, referrals: LINES, lines: LINES, done: LINES, added: LINES };
    expect(await counted()).toEqual(all);
    const [after] = await asAll(tx => tx.select().from(importFile).where(eq(importFile.id, importId)));
    expect(after).toMatchObject({ state: 'applied', says: '2,500 added.' });

    // Whoever takes up what is over does nothing.
    await runPiece(services, KINDS, { providerId, workId: applying });
    expect(await counted()).toEqual(all);
  }, 400_000);
});
