import { describe, expect, it } from 'vitest';
import { noBrowser, picture, theApplication } from './browser.ts';
import { largeReturn } from './files.ts';

describe.skipIf(noBrowser)('two large returns', () => {
  const application = theApplication();

  it('compares 20,000 learners while the page answers', async () => {
    const page = await application.visit(undefined);
    await page.clock.setFixedTime(new Date('2026-05-06T12:00:00Z'));
    await page.goto(`${application.url}/returns/compare`);
    const [earlier, later] = [largeReturn(20_000), largeReturn(20_000, 'LS2 7EY')];
    await page.locator('input[aria-label="Earlier return"]').setInputFiles(earlier);
    await page.locator('input[aria-label="Later return"]').setInputFiles(later);
    await page.evaluate(() => {
      const seen = { longest: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    const began = performance.now();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText(/, about .* left/).waitFor();
    await picture(page, 'desk-light-compare-reading');
    await page
      .getByRole('heading', { name: 'What changed between two returns' })
      .waitFor({ timeout: 300_000 });
    const took = performance.now() - began;
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
    const longest = await page.evaluate(
      () => (globalThis as unknown as { seen: { longest: number } }).seen.longest,
    );
    console.log(
      `${rows} changed learners compared in ${Math.round(took)} ms; longest task on the page ${Math.round(longest)} ms`,
    );
    expect(rows).toBeGreaterThanOrEqual(20_000);
    expect(longest).toBeLessThan(took / 10);
    await page.context().close();
  }, 400_000);
});
