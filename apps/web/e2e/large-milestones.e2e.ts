import { describe, expect, it } from 'vitest';
import { noBrowser, theApplication } from './browser.ts';
import { largeReturn } from './files.ts';
import { SETUP_CONTRACTS } from './thread-setups.ts';

describe.skipIf(noBrowser)('milestones of many', () => {
  const application = theApplication();

  it('stays smooth with 20,000 bootcamp learners', { timeout: 180_000 }, async () => {
    // Twenty of the forty-one learners of the sample have a bootcamp.
    const page = await application.visit(undefined);
    await page.clock.setFixedTime(new Date('2026-04-02T12:00:00Z'));
    await page.goto(`${application.url}/milestones`);
    await page.getByRole('button', { name: 'Choose a file', exact: true }).waitFor();
    await page.evaluate(() => {
      const notes = { longest: 0 };
      Object.assign(globalThis, { notes });
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    const longest = () =>
      page.evaluate(() => {
        const { notes } = globalThis as unknown as { notes: { longest: number } };
        const { longest } = notes;
        notes.longest = 0;
        return longest;
      });
    let began = performance.now();
    await page.getByLabel('ILR file').setInputFiles(largeReturn(41_000));
    await page.getByText(/learners checked in/).waitFor({ timeout: 120_000 });
    const checked = performance.now() - began;
    began = performance.now();
    await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor({ timeout: 60_000 });
    const listed = performance.now() - began;
    const whileChecked = await longest();
    await page.getByRole('link', { name: 'Choose a contracts file' }).click();
    began = performance.now();
    await page.getByLabel('Contracts file').setInputFiles(SETUP_CONTRACTS);
    await page.getByText('without a known rate').waitFor({ state: 'detached' });
    const rated = performance.now() - began;
    await page.getByRole('link', { name: 'Money by month' }).click();
    await page.getByRole('heading', { name: /Calendar of money/ }).waitFor();
    await page.getByRole('link', { name: /By learner/ }).click();
    const afterwards = await longest();
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    await page.locator('tr[data-index="0"]').focus();
    await page.keyboard.press('End');
    await page.waitForFunction(
      last => document.activeElement?.getAttribute('data-index') === last,
      String(rows - 1),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The path that this bootcamp took' }).waitFor();
    console.log(
      `${rows} bootcamps: checked in ${Math.round(checked)} ms, listed ${Math.round(listed)} ms later, worked out again in ${Math.round(rated)} ms; longest task on the page ${Math.round(whileChecked)} ms, then ${Math.round(afterwards)} ms`,
    );
    expect(rows).toBe(20_000);
    expect(Math.max(whileChecked, afterwards)).toBeLessThan(checked / 10);
    await page.context().close();
  });
});
