import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { decide, type Flow, flow, word } from './index.ts';

type Aim = { CompStatus: number; FAMs: readonly { type: string }[] };
const aims: readonly Aim[] = Array.from({ length: 64 }, (_, i) => ({
  CompStatus: (i % 3) + 1,
  FAMs: [{ type: 'SOF' }, { type: i % 2 === 0 ? 'FFI' : 'LDM' }],
}));

const fam = word('FAM', (aim: Aim, type: string) => {
  for (let i = 0; i < aim.FAMs.length; i++) if (aim.FAMs[i]!.type === type) return aim.FAMs[i];
  return undefined;
});

const frugal = flow<Aim, undefined>(ask => [
  ask('Is it known how the aim stands?', aim => aim.CompStatus > 0).noPasses(),
  ask('Is there a source of funding?', aim => fam(aim, 'SOF') !== undefined).noPasses(),
  ask
    .oneOf('Is it one of these?', {
      full: [ask('Is it fully funded?', aim => fam(aim, 'FFI') !== undefined).noPasses()],
      other: [ask('Is it monitored?', aim => fam(aim, 'LDM') !== undefined).noPasses()],
    })
    .noPasses(),
  ask('Is there a loan?', aim => fam(aim, 'ADL') !== undefined).noPasses(),
]);

/** The same, but one question makes a list on its way. */
const lavish: Flow<Aim, undefined> = {
  questions: [
    ...flow<Aim, undefined>(ask => [
      ask('Is there a FAM?', aim => aim.FAMs.filter(({ type }) => type !== '').length > 0).noPasses(),
    ]).questions,
    ...frugal.questions,
  ],
};

const DECISIONS = 3_000_000;

/**
 * Collections while a few million decisions are made, once the code is warm. Sixteen bytes a decision would be 48 MB, which
 * is more than the young generation holds; heap statistics themselves are too coarse to tell.
 */
async function collections(asked: Flow<Aim, undefined>): Promise<number> {
  const times: number[] = [];
  const observer = new PerformanceObserver(list => {
    for (const { startTime } of list.getEntries()) times.push(startTime);
  });
  observer.observe({ entryTypes: ['gc'] });
  const run = (count: number) => {
    let triggered = 0;
    for (let i = 0; i < count; i++) if (decide(asked, aims[i & 63]!, undefined) === 'triggered') triggered++;
    return triggered;
  };
  expect(run(200_000)).toBe(0);
  const began = performance.now();
  expect(run(DECISIONS)).toBe(0);
  const ended = performance.now();
  await setTimeout(20);
  observer.disconnect();
  return times.filter(time => time >= began && time <= ended).length;
}

describe('the passing path', () => {
  it('allocates nothing per question', async () => {
    expect(await collections(frugal)).toBeLessThanOrEqual(1);
  });

  it('would be caught if it did', async () => {
    expect(await collections(lavish)).toBeGreaterThan(2);
  });
});
