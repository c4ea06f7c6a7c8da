import { makeLearner } from '@waymark/ilr';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Edit, withField, without, withoutRecord, withRecord } from './edits.ts';

const learner = makeLearner({
  FamilyName: 'Moss',
  LearnerFAM: [
    { LearnFAMType: 'HNS', LearnFAMCode: 1 },
    { LearnFAMType: 'EHC', LearnFAMCode: 1 },
  ],
  LearningDelivery: [
    { LearningDeliveryFAM: [{ LearnDelFAMType: 'SOF', LearnDelFAMCode: '105' }] },
    { LearnAimRef: 'Z0059758' },
  ],
});
const where = '';
const name = (to: string | null) => ({ node: '', where, field: 'FamilyName', from: 'Moss', to });
const fam = { parent: 'LearningDelivery.1', part: 'LearningDeliveryFAM', where };
const ffi = { LearnDelFAMType: 'FFI', LearnDelFAMCode: '1' };

describe('edits', () => {
  it('change a copy, and leave the record as it was', () => {
    const before = structuredClone(learner);
    const edits = withField([], name('Moos'));
    expect(apply(learner, edits).learner.FamilyName).toBe('Moos');
    expect(apply(learner, withField(edits, name(null))).learner.FamilyName).toBeUndefined();
    expect(learner).toEqual(before);
  });

  it('are gone when a field is set back', () => {
    const edits = withField(withField([], name('Moos')), { ...name('Mos'), from: 'Moos' });
    expect(edits).toMatchObject([{ from: 'Moss', to: 'Mos' }]);
    expect(withField(edits, { ...name('Moss'), from: 'Mos' })).toEqual([]);
  });

  it('add a record, change it, and take both back', () => {
    const added = withRecord([], { ...fam, record: ffi }, true);
    const [{ node }] = added as [Edit];
    const changed = withField(added, { node, where, field: 'LearnDelFAMCode', from: '1', to: '2' });
    const applied = apply(learner, changed);
    expect(applied.learner.LearningDelivery[1]!.LearningDeliveryFAM).toMatchObject([
      { LearnDelFAMType: 'FFI', LearnDelFAMCode: '2' },
    ]);
    expect(applied.nodes.get('LearningDelivery.1.LearningDeliveryFAM.0')).toBe(node);
    expect(without(changed, added[0]!)).toEqual([]);
    expect(withoutRecord(changed, { node, part: fam.part, record: ffi, where })).toEqual([]);
  });

  it('know records by their place in the file, whatever else was removed', () => {
    const removed = withoutRecord([], { node: 'LearnerFAM.0', part: 'LearnerFAM', record: {}, where });
    const both = withField(removed, { node: 'LearnerFAM.1', where, field: 'LearnFAMCode', from: 1, to: 2 });
    const applied = apply(learner, both);
    expect(applied.learner.LearnerFAM).toEqual([{ LearnFAMType: 'EHC', LearnFAMCode: 2 }]);
    expect(applied.nodes.get('LearnerFAM.0')).toBe('LearnerFAM.1');
    const again = apply(learner, without(both, removed[0]!)).learner.LearnerFAM;
    expect(again).toEqual([
      { LearnFAMType: 'HNS', LearnFAMCode: 1 },
      { LearnFAMType: 'EHC', LearnFAMCode: 2 },
    ]);
  });

  it('may remove a single record and add it anew', () => {
    const he = makeLearner({ LearnerHE: { TTACCOM: 1 } });
    const one = { node: 'LearnerHE', part: 'LearnerHE', where };
    const removed = withoutRecord([], { ...one, record: { TTACCOM: 1 } });
    expect(apply(he, removed).learner.LearnerHE).toBeUndefined();
    const anew = withRecord(removed, { parent: '', part: 'LearnerHE', where, record: { TTACCOM: 2 } }, false);
    expect(apply(he, anew).learner.LearnerHE).toMatchObject({ TTACCOM: 2 });
  });

  it('are all taken back one by one, in any order', () => {
    const all: Edit[][] = [
      withField([], name('Moos')) as Edit[],
      withRecord([], { ...fam, record: ffi }, true) as Edit[],
      withoutRecord([], {
        node: 'LearningDelivery.0',
        part: 'LearningDelivery',
        record: {},
        where,
      }) as Edit[],
      withoutRecord([], { node: 'LearnerFAM.1', part: 'LearnerFAM', record: {}, where }) as Edit[],
    ];
    const edits = all.flat();
    fc.assert(
      fc.property(fc.shuffledSubarray(edits, { minLength: edits.length }), order => {
        let left: readonly Edit[] = edits;
        for (const edit of order) left = without(left, edit);
        expect(apply(learner, left).learner).toEqual(learner);
      }),
    );
  });
});
