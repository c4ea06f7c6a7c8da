import { expect, it } from 'vitest';
import { OwnWords } from './own-words.ts';

it('sends what is typed once, and takes it back from the address no more', () => {
  const own = new OwnWords('');
  expect(own.isNews('')).toBe(false);
  expect(own.tells('be')).toBe(true);
  expect(own.isNews('be')).toBe(false);
  expect(own.tells('be')).toBe(false);
});

it('knows its words though the address says them when more has been typed', () => {
  const own = new OwnWords('');
  own.tells('b');
  own.tells('be');
  expect(own.isNews('b')).toBe(false);
  expect(own.isNews('be')).toBe(false);
});

it('knows them though the address never said those before', () => {
  const own = new OwnWords('');
  own.tells('b');
  own.tells('be');
  expect(own.isNews('be')).toBe(false);
  // The way back leads to what has been overtaken: that is news.
  expect(own.isNews('b')).toBe(true);
});

it('follows what something else puts into the address, and does not send it again', () => {
  const own = new OwnWords('bell');
  expect(own.isNews('')).toBe(true);
  expect(own.tells('')).toBe(false);
  expect(own.tells('bell')).toBe(true);
});
