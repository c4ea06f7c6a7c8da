import { expect, it } from 'vitest';
import { goesOn, whileItGoesOn, whileOneGoesOn } from './goes-on.ts';

const asked = <Data>(data?: Data) => ({ state: { data } });

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

it('asks again for a list while one row of any page goes on', () => {
  const page = (...states: ('done' | 'running')[]) => ({ rows: states.map(state => ({ state })) });
  expect(whileOneGoesOn(asked({ pages: [page('done'), page('done', 'running')] }))).toBeGreaterThan(0);
  expect(whileOneGoesOn(asked({ pages: [page('done'), page()] }))).toBe(false);
  expect(whileOneGoesOn(asked())).toBe(false);
});
