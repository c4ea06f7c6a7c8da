import { describe, expect, it } from 'vitest';
import { parseSettings, SETTINGS, type SettingName, STANDARD_SETTINGS, settingSays } from './settings.ts';

describe('settings', () => {
  it.each(Object.keys(SETTINGS) as SettingName[])('%s says what its default means', name => {
    const { standard, title, because, means } = SETTINGS[name];
    expect(title).not.toBe('');
    expect(because).toMatch(/\.$/);
    if (typeof standard === 'string') expect(Object.keys(means)).toContain(standard);
    if (typeof standard === 'number') expect(means.number).toBeDefined();
    expect(settingSays(name, standard)).toMatch(/\.$/);
  });

  it('are read from a line', () => {
    const read = parseSettings('spells = each alone; eventMonths=9;eventIndicators=7:interview');
    expect(read).toMatchObject({ spells: 'each alone', eventMonths: 9 });
    expect(read.eventIndicators).toMatchObject({ 1: 'interview', 7: 'interview' });
    expect(parseSettings('')).toEqual(STANDARD_SETTINGS);
  });

  it.each([
    ['colour=red', /^There is no setting “colour”\. Settings are daysCounted,/],
    ['spells', /^There is no setting “spells”/],
    ['spells=twice', /^The setting spells cannot be “twice”\. Choose “add up”, “each alone”\.$/],
    ['eventMonths=-1', /Choose “no limit”, “a whole number”/],
    ['eventIndicators=1:lunch', /^The setting eventIndicators cannot hold “1:lunch”/],
  ])('%s is refused with a sentence', (text, message) => {
    expect(() => parseSettings(text)).toThrow(message);
  });
});
