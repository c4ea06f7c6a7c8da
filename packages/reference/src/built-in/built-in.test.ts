import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReference } from '../open-reference.ts';
import { BUILT_IN_AIMS } from './aims.ts';
import { builtInPack } from './pack.ts';

const shared = new URL('../../../../../shared/reference/', import.meta.url);
const { lars, status } = openReference([builtInPack()]);

describe('the built-in pack', () => {
  it('knows that its aims exist, and not how they are', () => {
    expect(lars.exists('ZPROG001')).toBe(true);
    expect(lars.aim('ZPROG001')).toMatchObject({ notCovered: 'LARS' });
    expect(lars.validities('Z0059758', 'ANY')).toMatchObject({ notCovered: 'LARS' });
    expect(lars.exists('60099999')).toMatchObject({ what: 'learning aim 60099999' });
  });

  it('knows the bootcamp category of the subject aim and that events have none, and leaves HGV events open', () => {
    expect(lars.categories('Z0059758', 62)).toMatchObject([{ ref: 62, certainty: 'inferred' }]);
    expect(lars.categories('Z0059747', 62)).toEqual([]);
    expect(lars.categories('Z0060441', 62)).toMatchObject({ what: 'categories of learning aim Z0060441' });
  });

  it('is partial and counts its aims', () => {
    expect(status()[0]).toMatchObject({
      coverage: 'partial',
      rows: BUILT_IN_AIMS.length,
      version: 'built in',
    });
  });

  it('names no aim twice and says of each how it is known', () => {
    expect(new Set(BUILT_IN_AIMS.map(aim => aim.learnAimRef)).size).toBe(BUILT_IN_AIMS.length);
    for (const { note } of BUILT_IN_AIMS) expect(note).toMatch(/\.$/);
  });

  it.skipIf(!existsSync(shared))('knows every aim of the samples and the worked cases', () => {
    const texts = readdirSync(new URL('official/', shared))
      .filter(name => /^ILR-9.*\.xml$/.test(name))
      .map(name => readFileSync(new URL(`official/${name}`, shared), 'utf8'));
    const refs = texts.flatMap(text => [...text.matchAll(/<LearnAimRef>(.*?)</g)].map(match => match[1]!));
    expect(refs.length).toBeGreaterThan(60);
    for (const ref of refs) expect([ref, lars.exists(ref)]).toEqual([ref, true]);
    const cases = JSON.parse(readFileSync(new URL('bootcamp-cases.json', shared), 'utf8')) as {
      deliveries: { LearnAimRef: string; _larsCategory?: number[] }[];
    }[];
    for (const { LearnAimRef, _larsCategory } of cases.flatMap(one => one.deliveries)) {
      expect([LearnAimRef, lars.exists(LearnAimRef)]).toEqual([LearnAimRef, true]);
      for (const ref of _larsCategory ?? []) expect(lars.categories(LearnAimRef, ref)).toHaveLength(1);
    }
  });
});
