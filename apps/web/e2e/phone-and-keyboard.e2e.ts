/** The journeys of a team once more: on a phone, and by somebody who uses no mouse. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSample, hangingOver, noBrowser, PHONE, picture, theApplication } from './browser.ts';
import { focusOn, openFrom, type TEAM, visitAs } from './team.ts';

const HEAD = 'Called,Family,NI\n';

describe.skipIf(noBrowser)('on a phone and with the keyboard alone', () => {
  const application = theApplication('teamData');
  const as = (...[member, path]: [keyof typeof TEAM, string]) =>
    visitAs(application, member, path, { viewport: PHONE });

  /** Presses Enter on what reads so. */
  async function press(page: Page, name: string, how: { exact?: boolean } = {}): Promise<void> {
    await focusOn(page, name, how);
    await page.keyboard.press('Enter');
  }

  /** Goes to a field and writes over what it holds. */
  async function write(page: Page, field: string, value: string): Promise<void> {
    await focusOn(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(value);
  }

  it('two people change one tracker: the second is told, and both changes are kept', async () => {
    const coach = await as('win', '/trackers?q=baker');
    await coach.getByRole('grid').getByText('Ben Carver').waitFor();
    await focusOn(coach, 'Search');
    for (let i = 0; i < 60; i++) {
      await coach.keyboard.press('Tab');
      if (await coach.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
    }
    await coach.keyboard.press('Enter');
    await coach.getByRole('button', { name: 'Edit' }).waitFor();
    const supervisor = await as('sol', new URL(coach.url()).pathname);
    for (const page of [coach, supervisor]) {
      await page.getByRole('button', { name: 'Edit' }).waitFor();
      await press(page, 'Edit', { exact: true });
    }
    await write(supervisor, 'Weekly hours', '18');
    await press(supervisor, 'Save', { exact: true });
    await supervisor.getByRole('button', { name: 'Edit' }).waitFor();
    await write(coach, 'Weekly hours', '20');
    await press(coach, 'Save', { exact: true });
    const told = coach.getByRole('alert').or(coach.getByRole('status')).filter({ hasText: 'Somebody else' });
    await told.waitFor();
    expect(await hangingOver(coach)).toBe(0);
    await picture(coach, 'phone-light-tracker-conflict');
    await press(coach, 'Save mine', { exact: true });
    await coach.getByRole('button', { name: 'Edit' }).waitFor();
    expect(await coach.locator('dl').first().textContent()).toContain('Weekly hours20');
    for (const page of [coach, supervisor]) await page.context().close();
  });

  it('who may only read is told so, and finds the way back', async () => {
    const page = await as('rae', '/participants/new');
    await page.getByText('Your role does not include this page').waitFor();
    expect(await hangingOver(page)).toBe(0);
    await page.goto(`${application.url}/participants?q=bell`);
    await openFrom(page, 'Amara Bell');
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await page.context().close();
  });

  it('takes participants from a CSV file', async () => {
    const page = await as('sol', '/data');
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Choose a file');
    const buffer = Buffer.from(`${HEAD}Pia,Keyboard,CE654321A\n`);
    await (await chooser).setFiles({ name: 'by-keyboard.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('heading', { name: 'by-keyboard.csv', level: 1 }).waitFor();
    for (const [field, column] of [
      ['First name', 'Called'],
      ['Surname', 'Family'],
      ['National Insurance number', 'NI'],
    ] as const) {
      const select = page.getByLabel(`Column for ${field}`);
      await focusOn(page, `Column for ${field}`);
      for (let i = 0; i < 5 && (await select.inputValue()) !== column; i++)
        await page.keyboard.press('ArrowDown');
      expect(await select.inputValue()).toBe(column);
    }
    expect(await hangingOver(page)).toBe(0);
    await press(page, 'Read it with these columns');
    await page.getByText('Pia Keyboard').waitFor();
    expect(await hangingOver(page)).toBe(0);
    await press(page, 'Carry out 1 line');
    await page.getByRole('heading', { name: 'What became of each line' }).waitFor();
    await expect.poll(() => page.getByRole('row').last().textContent()).toBe('2Pia KeyboardNew');
    await picture(page, 'phone-light-import-done');
    await page.goto(`${application.url}/participants?q=pia`);
    await openFrom(page, 'Pia Keyboard');
    await page.context().close();
  });

  it('finds out why a bootcamp milestone is not due', async () => {
    const page = await as('rae', '/');
    await checkSample(page);
    await page.goto(`${application.url}/milestones`);
    await page.getByRole('button', { name: 'Try the sample return' }).waitFor();
    await checkSample(page);
    await page.locator('tr[data-index]').first().waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The path that this bootcamp took' }).waitFor();
    expect(await hangingOver(page)).toBe(0);
    await picture(page, 'phone-light-milestone-path');
    await page.context().close();
  });
});
