import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSample, goTo, noBrowser, picture, theApplication } from './browser.ts';
import { cutFile, noReturn, otherProvider, samplePair } from './files.ts';
import { everyScreen, type Screens } from './screens.ts';

describe.skipIf(noBrowser)('two returns compared', () => {
  const application = theApplication();

  /** Opens the page on the day of the later sample. */
  async function visit(path = '/returns/compare', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await application.visit(undefined, options);
    await page.clock.setFixedTime(new Date('2026-05-06T12:00:00Z'));
    await page.goto(`${application.url}${path}`);
    return page;
  }

  const samples = async (page: Page) => {
    await page.getByRole('button', { name: 'Try two sample returns' }).click();
    await page.getByRole('heading', { name: 'What changed between two returns' }).waitFor();
  };

  const figures = (page: Page, of: string) =>
    page.getByRole('region', { name: of, exact: true }).first().textContent();

  const learner = async (page: Page, name: string) => {
    await page.getByRole('grid').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name: new RegExp(`^Learner ${name}`) }).waitFor();
  };

  it('leads from two samples to what changed of one learner, and saves it', async () => {
    const page = await visit();
    await samples(page);
    expect(await figures(page, 'Learners')).toMatch(/41.*42.*3added2dropped12changed/);
    expect(await figures(page, 'Violations')).toMatch(/31.*27.*5new9fixed22remaining/);
    expect(await figures(page, 'Milestones due')).toMatch(
      /16.*19.*£16,890 before, £19,890 now6newly due3no longer due1changed/,
    );
    await page.getByRole('combobox', { name: 'Difference' }).selectOption('changed');
    await page.getByText(/^12 of 17 learners match/).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('achdate');
    await page.getByText(/^2 of 17 learners match/).waitFor();
    await learner(page, 'SBOFFER');
    const record = page.getByRole('region', { name: 'The record' });
    expect(await record.textContent()).toMatch(/Aim 1, ZPROG001 from 01\/09\/2025.*AchDatenone14\/04\/2026/);
    const moved = page.getByRole('region', { name: 'Milestones' });
    expect(await moved.textContent()).toContain('due 14/04/2026, £900.00, R09 of 2025-26, SB-10001-101');
    await page.getByRole('link', { name: 'Back to what changed' }).click();
    await page.getByText(/^2 of 17 learners match/).waitFor();

    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
    };
    const these = await saved('These learners (CSV)');
    expect(these.slice(1).every(row => /^Learner changed,(SBOFFER|SBJOB),/.test(row))).toBe(true);
    const all = await saved('Every difference (CSV)');
    for (const kind of [
      'Learner added',
      'Learner dropped',
      'Violation new',
      'Violation fixed',
      'Milestone newly due',
    ])
      expect(all.some(row => row.startsWith(`${kind},`))).toBe(true);
    expect(all.some(row => row.startsWith('Violation remaining,'))).toBe(false);
    await page.context().close();
  });

  it('narrows violations by rule and severity, and the address says how', async () => {
    const page = await visit();
    await samples(page);
    await page.getByRole('link', { name: /^9 ?fixed/ }).click();
    await page.waitForURL(/list=violations.*kind=fixed|kind=fixed.*list=violations/);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_138');
    await page.getByText(/^1 of \d+ violations match/).waitFor();
    await learner(page, 'SBNOEVENT');
    expect(await page.getByRole('region', { name: 'Violations' }).textContent()).toContain('FixedErrorR_138');
    expect(await page.getByRole('region', { name: 'Milestones' }).textContent()).toContain(
      'Newly due1. Start',
    );
    await page.getByRole('link', { name: 'Back to what changed' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('there is no such word');
    await page.getByText('Nothing matches these filters').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('grid', { name: 'Violations' }).waitFor();
    await page.context().close();
  });

  it('takes the open return as the later one, and compares it with a file', async () => {
    const page = await visit('/');
    await checkSample(page);
    await page.getByRole('link', { name: 'Compare with another' }).click();
    await page.getByText('open in Returns').waitFor();
    expect(await page.getByRole('button', { name: 'Compare', exact: true }).isDisabled()).toBe(true);
    await page
      .getByLabel('Earlier return', { exact: true })
      .locator('xpath=self::input')
      .setInputFiles(samplePair[1]);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('heading', { name: 'What changed between two returns' }).waitFor();
    expect(await figures(page, 'Learners')).toContain('3added');
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByText('The return that is taken for the earlier one was prepared on 6 May 2026').waitFor();
    expect(await figures(page, 'Learners')).toContain('2added');
    await learner(page, 'SBNOJOB');
    await page.getByRole('link', { name: 'See the record and its violations' }).click();
    await page.getByRole('heading', { name: /Learner SBNOJOB/ }).waitFor();
    await page.context().close();
  });

  it('takes two files at once in the order of their dates, and finds nothing between a return and itself', async () => {
    const page = await visit();
    const [first, second] = samplePair;
    await page.locator('input[aria-label="Earlier return"]').setInputFiles([second, first]);
    expect(await page.getByRole('region', { name: 'Earlier return' }).textContent()).toContain(
      '2 April 2026',
    );
    await page.locator('input[aria-label="Later return"]').setInputFiles(first);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('Nothing has changed between the two returns').waitFor();
    await page.context().close();
  });

  it('says what it cannot compare, and goes on where it can', async () => {
    const page = await visit();
    const choose = (side: string, path: string) =>
      page.locator(`input[aria-label="${side} return"]`).setInputFiles(path);
    const compare = () => page.getByRole('button', { name: 'Compare', exact: true }).click();
    await choose('Earlier', samplePair[0]);
    await choose('Later', noReturn());
    await compare();
    await page
      .getByRole('alert')
      .getByText(/notes\.xml cannot be read as a return\./)
      .waitFor();
    await picture(page, 'desk-light-compare-refused');
    await choose('Later', cutFile());
    await compare();
    await page.getByText('The later return could not be read to its end').waitFor();
    await page.getByRole('button', { name: 'Compare others' }).click();
    await choose('Earlier', samplePair[0]);
    await choose('Later', otherProvider());
    await compare();
    await page.getByText('The returns are of different providers, UKPRN 10000001 and 10000002').waitFor();
    await page.context().close();
  });

  it('is done with the keyboard alone', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Try two sample returns' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Learners' }).waitFor();
    await page.locator('tr[data-index="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '1');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Back to what changed' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Learners' }).waitFor();
    await page.context().close();
  });

  it('does what was asked for although what the browser keeps comes late', async () => {
    const page = await visit('/');
    await page.addInitScript(() => {
      const listen = IDBOpenDBRequest.prototype.addEventListener;
      IDBOpenDBRequest.prototype.addEventListener = function (
        this: IDBOpenDBRequest,
        kind: string,
        heard: EventListener,
        ...more: [AddEventListenerOptions?]
      ) {
        const late: EventListener = event => setTimeout(() => heard.call(this, event), 2_000);
        listen.call(this, kind, kind === 'success' ? late : heard, ...more);
      } as typeof listen;
    });
    await page.goto(`${application.url}/returns/compare`);
    await samples(page);
    await page.context().close();
  });

  it('works without a network once it was opened', async () => {
    const page = await visit('/returns/compare', { serviceWorkers: 'allow' });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await samples(page);
    await page.getByRole('grid', { name: 'Learners' }).waitFor();
    await page.context().close();
  });

  /** Two samples compared, whatever was compared before; `choose` begins with nothing. */
  const again = async (page: Page) => {
    await goTo(page, '/returns/compare');
    const compared = page.getByRole('heading', { name: 'What changed between two returns' });
    await compared
      .or(page.getByRole('button', { name: 'Try two sample returns' }))
      .first()
      .waitFor();
    if (!(await compared.isVisible())) await samples(page);
  };
  const choose = async (page: Page, earlier: string, later: string) => {
    await page.goto(`${application.url}/returns/compare`);
    await page.locator('input[aria-label="Earlier return"]').setInputFiles(earlier);
    await page.locator('input[aria-label="Later return"]').setInputFiles(later);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
  };
  const lists = (page: Page, name: RegExp) =>
    page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name }).click();

  const screens: Screens = {
    choose: async page => void (await page.getByRole('region', { name: 'Earlier return' }).waitFor()),
    learners: again,
    violations: async page => {
      await again(page);
      await lists(page, /Violations/);
      await page.getByRole('grid', { name: 'Violations' }).waitFor();
    },
    milestones: async page => {
      await again(page);
      await lists(page, /Milestones/);
      await page.getByRole('grid', { name: 'Milestones' }).waitFor();
    },
    learner: async page => {
      await again(page);
      await page.getByRole('searchbox', { name: 'Search' }).fill('Isla');
      await learner(page, 'SBWAITING');
    },
    nothing: async page => {
      await choose(page, samplePair[0], samplePair[0]);
      await page.getByText('Nothing has changed between the two returns').waitFor();
    },
    notices: async page => {
      await choose(page, samplePair[1], otherProvider());
      await page.getByText('Before you read on').waitFor();
    },
  };
  everyScreen(screens, { visit: options => visit('/returns/compare', options), prefix: 'compare-' });
});
