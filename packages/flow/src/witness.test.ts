import { describe, expect, it } from 'vitest';
import { follow, forgetWatched, unwatched, watch, witness, word } from './index.ts';

const aim = { CompStatus: 1, FundModel: 35, FAMs: [{ type: 'SOF' }, { type: 'LDM' }] };
const fam = word('FAM', (of: typeof aim, type: string) => of.FAMs.find(record => record.type === type));

describe('following a look', () => {
  it('tells each field as it is read, those behind a word too, and gives the answer', () => {
    forgetWatched();
    const read: [string, object][] = [];
    const stand = watch(aim);
    const found = follow(
      () => stand.CompStatus === 1 && fam(stand, 'LDM'),
      (name, record) => read.push([name, record]),
    );
    expect(unwatched(found)).toBe(aim.FAMs[1]);
    expect(read).toEqual([
      ['CompStatus', aim],
      ['FAMs', aim],
      ['type', aim.FAMs[0]],
      ['type', aim.FAMs[1]],
    ]);
  });

  it('ends where the follower throws, and leaves alone whoever was noting', () => {
    forgetWatched();
    const stand = watch(aim);
    const enough = new Error('enough');
    const { saw } = witness(() => {
      const look = () =>
        follow(
          () => [stand.FundModel, stand.CompStatus],
          () => {
            throw enough;
          },
        );
      expect(look).toThrow(enough);
      return stand.CompStatus;
    });
    expect(saw.map(({ name }) => name)).toEqual(['CompStatus']);
  });
});
