/** Whatever happens to a file on its way, reading it ends in a clear report, and soon. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReturnWriter } from '../write/writer.ts';
import { LEARNER, listen, message } from './fixture.ts';
import { readReturn } from './read-return.ts';

const LEARNERS = 20;
const learners = Array.from({ length: LEARNERS }, (_, i) =>
  LEARNER.replace('>L1<', `>L${i}<`).replace(
    '<Ethnicity>',
    `<FamilyName>Zoë ${'x'.repeat(i)}</FamilyName><Ethnicity>`,
  ),
);
const whole = new TextEncoder().encode(message(learners.join('\n')));

type Mutation = (bytes: Uint8Array) => Uint8Array;
const place = fc.nat({ max: whole.length - 1 });
const splice = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array) =>
  new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(at => (bytes: Uint8Array) => bytes.subarray(0, at)),
  fc.tuple(place, fc.nat({ max: 7 })).map(([at, bit]) => (bytes: Uint8Array) => {
    const flipped = bytes.slice();
    if (at < flipped.length) flipped[at]! ^= 1 << bit;
    return flipped;
  }),
  fc.tuple(place, fc.nat({ max: 300 })).map(
    ([at, length]) =>
      (bytes: Uint8Array) =>
        splice(bytes, at, length, new Uint8Array()),
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 20 })).map(
    ([at, insert]) =>
      (bytes: Uint8Array) =>
        splice(bytes, at, 0, insert),
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&amp;',
        ']]>',
        '<!--',
        '<![CDATA[',
        '<?x',
        '<a>',
        '</Learner>',
        '<Learner>',
        '<Sex/>',
        '\u0000',
        '&#0;',
        '<!DOCTYPE x>',
        '\ufffd',
      ),
    )
    .map(
      ([at, insert]) =>
        (bytes: Uint8Array) =>
          splice(bytes, at, 0, new TextEncoder().encode(insert)),
    ),
  fc.tuple(place, place, fc.nat({ max: 400 })).map(
    ([from, to, length]) =>
      (bytes: Uint8Array) =>
        splice(bytes, to, 0, bytes.slice(from, from + length)),
  ),
);

describe('a file that was changed at random', () => {
  it('is read to its end or to one fatal fault, and no learner is reported right that is not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5000 }),
        async (changes, size) => {
          const bytes = changes.reduce<Uint8Array>((before, change) => change(before), whole);
          const { told, handlers } = listen();
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const summary = await readReturn(chunks, handlers);
          expect(told.faults.filter(fault => fault.fatal)).toHaveLength(summary.complete ? 0 : 1);
          expect(summary.learners).toBe(told.learners.length);
          for (const fault of told.faults) expect(fault.message).toMatch(/^\S.+[.!]$/su);
          const writer = new ReturnWriter({ year: 2526, Header: {} as never, LearningProvider: {} as never });
          told.learners.forEach((learner, index) => {
            const meta = told.metas[index]!;
            if (!meta.typed) expect(meta.issues.length).toBeGreaterThan(0);
            if (meta.issues.length === 0) expect(() => writer.learner(learner)).not.toThrow();
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is right to begin with', async () => {
    const { told, handlers } = listen();
    expect(await readReturn([whole], handlers)).toEqual({ year: 2526, learners: LEARNERS, complete: true });
    expect(told.metas.flatMap(meta => meta.issues)).toEqual([]);
  });
});
