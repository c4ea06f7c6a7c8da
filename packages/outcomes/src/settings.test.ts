import { describe, expect, it } from 'vitest';
import { CONVENTIONS, inWords, SETTINGS, SettingError, STANDARD_SETTINGS, settingsWith } from './settings.ts';

describe('settings', () => {
  it('have a default that one of their meanings speaks for', () => {
    for (const info of Object.values(SETTINGS)) {
      expect(info.title).not.toBe('');
      expect(info.means[info.standard] ?? info.means.other).toBeTruthy();
    }
  });

  it('are the defaults, changed by what is given, the last given winning', () => {
    expect(settingsWith()).toEqual(STANDARD_SETTINGS);
    expect(settingsWith({ comparator: 'exceeds' }, undefined, { comparator: 'reaches' })).toEqual(
      STANDARD_SETTINGS,
    );
  });

  it('make every named convention', () => {
    for (const convention of Object.values(CONVENTIONS)) expect(() => settingsWith(convention)).not.toThrow();
  });

  it('are refused in a sentence where the name or the value is unknown', () => {
    expect(() => settingsWith({ spread: 'monthly' } as never)).toThrow(SettingError);
    expect(() => settingsWith({ spread: 'toString' } as never)).toThrow(
      'The setting spread is one of seven-days, monday-to-friday, not toString.',
    );
    expect(() => settingsWith({ sprad: 'seven-days' } as never)).toThrow('There is no setting sprad');
    expect(() => settingsWith({ payDelayDays: 1.5 })).toThrow(
      'a whole number of days from 0 to 366, not 1.5',
    );
  });

  it('are said in words, with how sure they are', () => {
    expect(inWords(settingsWith({ payDelayDays: 10 }), ['payDelayDays', 'comparator'])).toMatchObject([
      {
        name: 'payDelayDays',
        value: 10,
        isDefault: false,
        means: 'Payday comes this many days after the pay period ends.',
      },
      { name: 'comparator', value: 'reaches', isDefault: true, sure: 'stated' },
    ]);
  });
});
