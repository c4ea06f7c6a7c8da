import { expect, it } from 'vitest';
import { NoServer, RefusedByServer } from './call.ts';
import { goesOn, whileItGoesOn, whileOneGoesOn } from './goes-on.ts';

const asked = <Data>(data?: Data, error: Error | null = null) => ({ state: { data, error } });

it('asks again for what goes on, and no more once it is over, however it ended', () => {
  for (const state of ['waiting', 'running', 'reading', 'applying', 'checking'] as const) {
    expect(goesOn(state), state).toBe(true);
    expect(whileItGoesOn(asked({ state })), state).toBeGreaterThan(0);
  }
  for (const state of ['done', 'failed', 'cancelled', 'ready', 'applied', 'checked', 'unreadable'] as const) {
    expect(goesOn(state), state).toBe(false);
    expect(whileItGoesOn(asked({ state })), state).toBe(false);
  }
  expect(whileItGoesOn(asked())).toBe(false);
});

it('asks again where nobody answered the first time, and not where it is refused', () => {
  expect(whileItGoesOn(asked<never>(undefined, new NoServer('GET')))).toBeGreaterThan(0);
  const refused = new RefusedByServer({ kind: 'not-found', message: 'There is no such piece of work.' });
  expect(whileItGoesOn(asked<never>(undefined, refused))).toBe(false);
});

it('asks again for a list while one row of any page goes on', () => {
  const page = (...states: ('done' | 'running')[]) => ({ rows: states.map(state => ({ state })) });
  expect(whileOneGoesOn(asked({ pages: [page('done'), page('done', 'running')] }))).toBeGreaterThan(0);
  expect(whileOneGoesOn(asked({ pages: [page('done'), page()] }))).toBe(false);
  expect(whileOneGoesOn(asked())).toBe(false);
});
