import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvBytes, INVENTED, larsZip } from '../import/invented-lars.ts';
import { openReference } from '../open-reference.ts';
import { examplePacks } from '../testing.ts';
import { importFrom, keepPack, loadPacks } from './index.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'waymark-reference-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const importedOn = '2025-11-01';

describe('importing from a path', () => {
  it('reads a zip, and a folder that holds the same files', async () => {
    const zip = join(directory, 'LearningDelivery_V012_CSV.Zip');
    await writeFile(zip, new Uint8Array(await larsZip().blob.arrayBuffer()));
    const folder = await mkdtemp(join(directory, 'folder-'));
    for (const [name, table] of Object.entries(INVENTED))
      await writeFile(join(folder, name), csvBytes(table));
    const [a, b] = [await importFrom(zip, { importedOn }), await importFrom(folder, { importedOn })];
    expect(a.pack.source).toBe('LearningDelivery_V012_CSV.Zip');
    expect(openReference([b.pack]).lars.aim('60000001')).toEqual(
      openReference([a.pack]).lars.aim('60000001'),
    );
  });

  it('says so when there is nothing', async () => {
    await expect(importFrom(join(directory, 'nothing'), { importedOn })).rejects.toThrow(
      /There is no file or folder at/,
    );
  });
});

describe('a directory of packs', () => {
  it('keeps one pack of each data set, the last one, and nothing half written', async () => {
    const packs = join(directory, 'packs');
    expect(await loadPacks(packs)).toEqual({ packs: [], problems: [] });
    for (const pack of examplePacks({ aims: { A: {} }, ulns: [1000000018] })) await keepPack(packs, pack);
    for (const pack of examplePacks({ ulns: [1000000026] })) await keepPack(packs, pack);
    expect((await readdir(packs)).sort()).toEqual(['lars.waymark-reference', 'ulns.waymark-reference']);
    const reference = openReference((await loadPacks(packs)).packs);
    expect(reference.lars.exists('A')).toBe(true);
    expect(reference.ulns.uln(1000000018)).toBeUndefined();
    expect(reference.ulns.uln(1000000026)).toBe(true);
  });

  it('loads the others when one is damaged, and says which', async () => {
    const packs = await mkdtemp(join(directory, 'damaged-'));
    for (const pack of examplePacks({ aims: { A: {} }, ulns: [1000000018] })) await keepPack(packs, pack);
    const path = join(packs, 'ulns.waymark-reference');
    await writeFile(path, (await readFile(path)).subarray(0, 20));
    const { packs: loaded, problems } = await loadPacks(packs);
    expect(loaded.map(pack => pack.dataSet)).toEqual(['lars']);
    expect(problems).toEqual([
      expect.stringMatching(/^ulns\.waymark-reference is not a Waymark reference pack, or it is damaged/),
    ]);
  });
});
