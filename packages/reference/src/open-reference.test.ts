import { describe, expect, it } from 'vitest';
import { openReference } from './open-reference.ts';
import { makePack } from './pack/pack.ts';
import { categories, validities } from './tables/lars.ts';
import { tableOf } from './tables/table-builder.ts';
import { examplePacks } from './testing.ts';

const lars = (importedOn: string, ...tables: Parameters<typeof makePack>[1][]) =>
  makePack({ dataSet: 'lars', source: importedOn, importedOn }, tables.flat());
const inCategory = (covers: 'all' | 'keys', aim: string, ref: number) => [
  tableOf(categories, covers, [[aim, { ref }]]),
];

describe('several packs opened as one', () => {
  it('answer from the one that covers everything, however old', () => {
    const reference = openReference([
      lars('2025-09-01', inCategory('keys', 'A', 1)),
      lars('2024-09-01', inCategory('all', 'A', 2)),
    ]);
    expect(reference.lars.categories('A')).toMatchObject([{ ref: 2 }]);
    expect(reference.lars.categories('B')).toEqual([]);
  });

  it('answer among equals from the one imported last, key by key', () => {
    const reference = openReference([
      lars('2024-09-01', inCategory('keys', 'A', 1)),
      lars('2025-09-01', inCategory('keys', 'A', 2)),
      lars('2023-09-01', inCategory('keys', 'B', 3)),
    ]);
    expect(reference.lars.categories('A')).toMatchObject([{ ref: 2 }]);
    expect(reference.lars.categories('B')).toMatchObject([{ ref: 3 }]);
    expect(reference.lars.categories('C')).toMatchObject({ notCovered: 'LARS' });
  });

  it('cover each table for itself', () => {
    const reference = openReference([
      lars('2025-09-01', inCategory('keys', 'A', 62), [tableOf(validities, 'keys', [], ['A'])]),
    ]);
    expect(reference.lars.validities('A')).toEqual([]);
    expect(reference.lars.aim('A')).toMatchObject({ what: 'learning aims' });
    expect(reference.lars.categories('A', 62)).toHaveLength(1);
  });

  it('say which data sets are full, and what the others lack', () => {
    const none = openReference([]).status();
    expect(none.every(set => set.coverage === 'none' && set.rows === 0 && set.gaps.length > 0)).toBe(true);
    const [pack] = examplePacks({
      aims: { A: { categories: [62] } },
      standards: { 1: {} },
      frameworkCommonComponents: { '403-3-2': [{ commonComponent: '20' }] },
    });
    const reference = openReference([pack!, lars('2026-01-01', inCategory('keys', 'A', 1))]);
    expect(reference.status()[0]).toMatchObject({ coverage: 'full', gaps: [], version: 'example', rows: 1 });
    expect(reference.lars.frameworkCommonComponents(403, 3, 2)).toMatchObject([{ commonComponent: '20' }]);
    expect(reference.lars.categories('A')).toMatchObject([{ ref: 62 }]);
  });
});
