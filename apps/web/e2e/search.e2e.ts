import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSample, noBrowser, theApplication } from './browser.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });

/** The option that the keyboard is at, as the field says it. */
async function active(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).textContent()) ?? '';
}

/** Waits until all that is looked in has answered: what is found later would stand between the others. */
const found = (page: Page) =>
  page
    .getByRole('dialog')
    .getByText(/^\d+ found$/)
    .waitFor({ state: 'attached' });

describe.skipIf(noBrowser)('the search', () => {
  const application = theApplication();

  it('opens with Ctrl+K, finds a rule, and goes there with Enter', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.type('r138');
    await page.getByRole('option', { name: /^R_138/ }).waitFor();
    expect(await active(page)).toMatch(/^R_138/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'R_138', level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('moves through what was found with the arrow keys, round its ends, and says where it is', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('LearnStartDate');
    await page.getByRole('option', { name: /^LearnStartDate Learning/ }).waitFor();
    await found(page);
    const options = await page.getByRole('dialog').getByRole('option').allTextContents();
    expect(options.length).toBeGreaterThan(3);
    const [first, second] = options;
    expect(await active(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(options.at(-1));
    expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(first);
  });

  it('leaves / to a field that is being written in, and closes with Escape where it was opened', async () => {
    const page = await application.visit('/rules');
    const words = page.getByRole('searchbox', { name: 'Search' });
    await words.fill('and');
    await words.press('/');
    expect(await words.inputValue()).toBe('and/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
  });

  it('finds learners of the open return, those without a violation too, and none while none is open', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('asfright');
    await page.getByText('Nothing fits').waitFor();
    await page.keyboard.press('Escape');
    await checkSample(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('asf');
    const learners = page.getByRole('group', { name: 'Learners of the open return' }).getByRole('option');
    await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length > 3);
    await found(page);
    expect((await learners.allTextContents()).every(text => text.startsWith('ASF'))).toBe(true);
    await field(page).fill('asfright');
    await page.waitForFunction(
      () => document.querySelector('dialog [role="option"]')?.textContent?.startsWith('ASFRIGHT') === true,
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Learner ASFRIGHT' }).waitFor();
    await page.getByText('No violation was found in what was checked').waitFor();
  });

  it('leads to a term of the glossary, and to pages', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('event indicator');
    await page.getByRole('group', { name: 'Glossary' }).getByRole('option').first().click();
    await page.waitForURL(/\/glossary#event-indicator$/);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /^Reference data/ }).click();
    await page.getByRole('heading', { name: 'Reference data', level: 1 }).waitFor();
  });
});
