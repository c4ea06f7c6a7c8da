import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, DESK, inTheme, noBrowser, PHONE, picture, theApplication } from './browser.ts';
import { visitAs } from './team.ts';

/** Lists, and what is typed into the forms that they lead to. */
describe.skipIf(noBrowser)('lists and forms', () => {
  const application = theApplication('teamData');
  const coach = (path: string, viewport = DESK) => visitAs(application, 'win', path, { viewport });

  async function newTracker(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Eli Frost' }).click();
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await page.getByLabel('Type').selectOption('Education');
    await page.getByRole('textbox', { name: 'Description', exact: true }).fill('Evening course');
  }

  it('take a day as it is typed here, and say in a sentence what is none', async () => {
    const page = await coach('/participants?q=frost');
    await newTracker(page);
    const [start, end] = [page.getByLabel('Start date'), page.getByLabel('End date')];
    for (const typed of ['3/4/2026', '03 Apr 2026', '030426']) {
      await start.fill(typed);
      expect(await start.inputValue()).toBe(typed);
      await end.focus();
      expect(await start.inputValue(), typed).toBe('03/04/2026');
    }
    await end.fill('31/4/2026');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByText('“31/4/2026” is not a day of the calendar. Write day, month and year').waitFor();
    expect(await end.inputValue()).toBe('31/4/2026');
    expect(await end.evaluate(field => field === document.activeElement)).toBe(true);
    expect(page.url()).toContain('/trackers/new');
    await inTheme(page, 'dark');
    await picture(page, 'desk-dark-day-refused');
    await inTheme(page, 'light');
    await picture(page, 'desk-light-day-refused');
    expect(await accessibilityFaults(page)).toEqual([]);

    await end.fill('30/4/2026');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'Education: Evening course', level: 1 }).waitFor();
    const facts = await page.locator('dl').first().textContent();
    expect(facts).toContain('Start date03/04/2026End date30/04/2026');
    await page.context().close();
  });

  it('read a birth of two digits as past, and fit on a phone', async () => {
    const page = await coach('/participants/new', PHONE);
    const birth = page.getByLabel('Date of birth');
    await birth.fill('5.12.41');
    await birth.blur();
    expect(await birth.inputValue()).toBe('05/12/1941');
    await picture(page, 'phone-light-day');
    await page.context().close();
  });
});
