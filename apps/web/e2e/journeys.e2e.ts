import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSample, noBrowser, PHONE, picture, readyForOffline, theApplication } from './browser.ts';
import { picture as aPicture, badField, cutFile, emptyFile, noReturn, sampleName } from './files.ts';
import { lookAt } from './screens.ts';

const choose = (page: Page, path: string) => page.getByLabel('ILR file').setInputFiles(path);

describe.skipIf(noBrowser)('a data officer', () => {
  const application = theApplication();

  it('checks the sample and has one violation explained', async () => {
    const page = await application.visit('/');
    await checkSample(page);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_138');
    await page.getByRole('link', { name: 'R_138', exact: true }).click();
    await page.waitForURL(/view=all.*rule=R_138|rule=R_138.*view=all/);
    await page.getByRole('grid').getByRole('link', { name: 'R_138' }).first().click();
    await page.getByRole('heading', { name: 'The path that this record took' }).waitFor();
    expect(await page.locator('[data-state="taken"]').getByText('The rule is broken').count()).toBe(1);
    const path = page.getByRole('region', { name: 'The path that this record took' });
    expect(await path.textContent()).toMatch(/LearnStartDate \d\d\/\d\d\/\d{4}/);
    expect(await path.textContent()).toContain('event aim none');
    const record = page.getByRole('region', { name: 'The record', exact: true });
    expect(await record.getByText('This aim breaks the rule').count()).toBe(1);
    expect(await record.locator('[data-marked]').getByText('CompStatus').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Back to what was found' }).click();
    await page.getByRole('grid').waitFor();
    expect(page.url()).toContain('rule=R_138');
  });

  it('sees how far a return is read, in both themes', async () => {
    const page = await application.visit(undefined);
    // The last word of whoever reads it is kept from the page, which waits for it.
    await page.addInitScript(() => {
      const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
      Object.defineProperty(Worker.prototype, 'onmessage', {
        set(this: Worker, heard: (event: MessageEvent<{ type: string }>) => void) {
          set!.call(this, (event: MessageEvent<{ type: string }>) => {
            if (event.data.type !== 'done') heard.call(this, event);
          });
        },
      });
    });
    await page.goto(`${application.url}/returns`);
    await page.getByRole('button', { name: 'Try the sample return' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    await lookAt(page, 'reading', { size: 'desk' });
    await page.context().close();
  });

  it('narrows the list, and the address says how', async () => {
    const page = await application.visit('/returns?view=all&q=bootcamp');
    await checkSample(page);
    const status = page.getByText(/of \d+ violations match/);
    await status.waitFor();
    const [shown, all] = (await status.textContent())!.match(/\d+/g)!.map(Number);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all!);
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('bootcamp');
    await page.getByRole('searchbox', { name: 'Search' }).fill('there is no such word');
    await page.getByText('No violation matches these filters').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('CompStatus_03');
    await page.waitForURL(/rule=CompStatus_03/);
    await page.getByText(/^2 of \d+ violations match/).waitFor();
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByText('1 of 2', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Next: / }).click();
    await page.getByText('2 of 2', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'CompStatus_03' }).waitFor();
    await page.getByRole('link', { name: 'Back to what was found' }).click();
    await page.getByText(/^2 of \d+ violations match/).waitFor();
    expect(await page.getByRole('grid').getByRole('link').allInnerTexts()).toEqual([
      'CompStatus_03',
      'CompStatus_03',
    ]);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('');
    await page.getByRole('button', { name: 'Rule', exact: true }).click();
    await page.waitForURL(/sort=rule/);
    // The address says so before the list is drawn.
    const { compare } = new Intl.Collator('en-GB', { numeric: true });
    await expect
      .poll(async () => {
        const names = await page.getByRole('grid').getByRole('link').allInnerTexts();
        return names.every((name, nth) => nth === 0 || compare(names[nth - 1]!, name) <= 0);
      })
      .toBe(true);
  });

  it('goes from the catalogue to a rule to an example', async () => {
    const page = await application.visit('/rules?year=2526');
    await page.getByText('All 816 are built in. Beside them stand 23 items of derived data').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('R_138');
    await page.getByRole('grid').getByRole('link', { name: 'R_138' }).click();
    await page.getByRole('heading', { name: 'R_138', level: 1 }).waitFor();
    await page.setViewportSize({ width: 390, height: 700 });
    await page.getByRole('button', { name: 'An interview offer is recorded' }).click();
    await page.waitForURL(/example=/);
    const ended = page.locator('li[data-ended]');
    expect(await ended.textContent()).toContain('Is an event aim recorded?');
    expect(await ended.getByText('Passes').count()).toBe(1);
    // The chart is above the examples on a narrow screen, and comes into sight.
    await page.waitForFunction(() => {
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) =>
        textContent?.startsWith('How “'),
      );
      const top = heading?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200;
    });
    await page.getByRole('link', { name: '2024-25' }).click();
    await page.waitForURL(/year=2425/);
    expect(await page.getByText('Did it start on or before 31 July 2025?').count()).toBeLessThanOrEqual(1);
  });

  it('does all of it on a phone', async () => {
    const page = await application.visit('/', { viewport: PHONE });
    await checkSample(page);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_138');
    await page.getByRole('link', { name: 'R_138', exact: true }).click();
    await page.getByRole('grid').getByRole('link', { name: 'R_138' }).first().click();
    await page.getByText('The rule is broken').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.getByRole('heading', { name: 'Rules', level: 1 }).waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it('reads at twice the size of type, without scrolling sideways', async () => {
    const page = await application.visit('/', { viewport: { width: 1280, height: 900 } });
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    await checkSample(page);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_138');
    await page.getByRole('link', { name: 'R_138', exact: true }).click();
    await page.getByRole('grid').getByRole('link', { name: 'R_138' }).first().click();
    await page.getByText('The rule is broken').waitFor();
    await picture(page, 'desk-light-violation-at-200');
    expect(await over()).toBeLessThanOrEqual(0);
  });

  it('does all of it with the keyboard alone', async () => {
    const page = await application.visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.textContent?.trim() || document.activeElement?.tagName || '',
      );
    const tabTo = async (text: string | RegExp) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const now = await focused();
        if (typeof text === 'string' ? now === text : text.test(now)) return;
      }
      throw new Error(`Tab never came to ${text}`);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    await tabTo('Try the sample return');
    await page.keyboard.press('Enter');
    await page.getByText(/learners checked in/).waitFor();
    await tabTo(/^All violations/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=all/);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.waitForFunction(() => {
      const row = document.activeElement;
      return (
        row?.getAttribute('data-index') ===
        String(Number(row?.closest('table')?.getAttribute('aria-rowcount')) - 2)
      );
    });
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '0');
    const rule = await page.evaluate(() => document.activeElement?.querySelector('a')?.textContent);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: rule!, level: 2 }).waitFor();
  });

  it('saves the violation report in the shape that providers know', async () => {
    const page = await application.visit('/');
    await checkSample(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Violation report (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Rule Violation Report \d{8}-\d{6}\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffError\\Warning,Learner Ref,Unique Learner Number,/);
    expect(lines.some(line => /^E,\w+,\d{10},/.test(line))).toBe(true);
    expect(lines.some(line => line.startsWith('NOT CHECKED,'))).toBe(true);
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON' }).click(),
    ]);
    const report = JSON.parse(readFileSync(await json.path(), 'utf8'));
    expect(report.violations.length).toBe(report.totals.violations);
    expect(report.file.name).toBe(sampleName);
  });

  it('is told what is wrong with a file that is none', async () => {
    const page = await application.visit('/');
    await choose(page, aPicture());
    await page.getByText('photo.png is not an ILR return').waitFor();
    await choose(page, emptyFile());
    await page.getByText('empty.xml is empty').waitFor();
    await choose(page, noReturn());
    await page.getByText('This file cannot be read as a return').waitFor();
    await lookAt(page, 'wrong-file', { size: 'desk' });
    await page.getByRole('button', { name: 'Check another file' }).click();
    await choose(page, cutFile());
    await page.getByText('The service would reject this file as a whole').waitFor();
    await lookAt(page, 'cut-file', { size: 'desk' });
    await page.getByRole('link', { name: /By learner/ }).click();
    await page.getByRole('link', { name: 'The file itself' }).click();
    await page.getByRole('heading', { name: 'The file itself' }).waitFor();
    await lookAt(page, 'violation-of-the-file', { size: 'desk' });
  });

  it('sees a field that is not written as it must be', async () => {
    const page = await application.visit('/');
    await choose(page, badField());
    await page.getByRole('link', { name: /^FD_ULN/ }).click();
    await page
      .getByRole('grid')
      .getByRole('link', { name: /^FD_ULN/ })
      .first()
      .click();
    await page.getByText(/In the file: line \d+/).waitFor();
    await page.getByRole('region', { name: 'The record', exact: true }).waitFor();
    await lookAt(page, 'violation-field-definition', { size: 'desk' });
  });

  it('brings reference data, finds it again on the next visit, and removes it', async () => {
    const page = await application.visit('/reference');
    await page.getByRole('heading', { name: 'Unique learner numbers' }).waitFor();
    await page.getByLabel('Reference data files').setInputFiles({
      name: 'ulns.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('ULN\r\n1000000051\r\n1000000078\r\n'),
    });
    await page.getByText('imported and kept').waitFor();
    await lookAt(page, 'reference-imported', { size: 'desk' });
    await page.reload();
    await page.getByText('ulns.csv').first().waitFor();
    await page.getByRole('button', { name: 'Remove ulns.csv' }).click();
    await page.getByRole('heading', { name: 'Kept in this browser' }).waitFor({ state: 'detached' });
    await page.getByLabel('Reference data files').setInputFiles({
      name: 'shopping.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Milk,Bread\r\n1,2\r\n'),
    });
    await page.getByText('Nothing was imported').waitFor();
    await lookAt(page, 'reference-refused', { size: 'desk' });
  });

  it('comes back without a network, and checks all the same', async () => {
    const page = await application.visit('/', { serviceWorkers: 'allow' });
    await readyForOffline(page);
    await page.context().setOffline(true);
    await page.goto(`${application.url}/rules/R_138`);
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
    await page.goto(`${application.url}/returns`);
    // Chromium says "offline" to a page under test only when the network goes, not when there was none from the start.
    await page.context().setOffline(false);
    await page.context().setOffline(true);
    await page.getByText('No network.').waitFor();
    await checkSample(page);
    await lookAt(page, 'offline', { size: 'desk', whole: false });
    await page.context().setOffline(false);
  });

  it('loads less than 250 kB of script for the first page', async () => {
    const scripts: Promise<number>[] = [];
    const page = await application.visit(undefined);
    page.on('response', response => {
      if (!/\.js(\?|$)/.test(response.url())) return;
      scripts.push(
        response.body().then(
          body => gzipSync(body).length,
          () => 0,
        ),
      );
    });
    await page.goto(application.url, { waitUntil: 'networkidle' });
    const total = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    console.log(
      `first page: ${Math.round(total / 1000)} kB of script, compressed, in ${scripts.length} files`,
    );
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(250_000);
  });
});
