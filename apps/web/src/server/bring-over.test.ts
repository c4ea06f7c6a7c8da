import { expect, it } from 'vitest';
import { bringOver } from './bring-over.ts';

it('keeps what was typed, and takes what only the other person changed', () => {
  const read = { hours: '16', rate: '12.71', title: 'Baker', changes: [{ from: '2026-01-05' }] };
  const now = { hours: '16', rate: '13.00', title: 'Head baker', changes: [] };
  const typed = { hours: '20', rate: '12.71', title: 'Baker at night', changes: [{ from: '2026-01-05' }] };
  expect(bringOver(typed, read, now)).toEqual({
    hours: '20',
    rate: '13.00',
    title: 'Baker at night',
    changes: [],
  });
});
