import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  checkSample,
  DESK,
  noBrowser,
  openSample,
  picture,
  readyForOffline,
  theApplication,
} from './browser.ts';
import { everyScreen, type Screens } from './screens.ts';
import { PREPARED, SETUP_CONTRACTS, threadSetups } from './thread-setups.ts';

describe.skipIf(noBrowser)('milestones', () => {
  const application = theApplication();
  const setups = noBrowser ? '' : threadSetups();

  /** Opens the page on a day; the sample was prepared on 2 April 2026. */
  async function visit(path: string, options: BrowserContextOptions = {}, day = '2026-04-02'): Promise<Page> {
    const page = await application.visit(undefined, options);
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.goto(`${application.url}${path}`);
    return page;
  }

  async function sample(page: Page, rates = true): Promise<void> {
    await checkSample(page);
    await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor();
    if (rates) await page.getByRole('button', { name: 'Use the sample contracts' }).click();
    if (rates) await page.getByText('without a known rate').waitFor({ state: 'detached' });
  }

  const open = async (page: Page, learner: string) => {
    await page.getByRole('link', { name: learner, exact: true }).click();
    await page.getByRole('heading', { name: 'The path that this bootcamp took' }).waitFor();
  };

  it('leads from the sample to what is not due, why, what would make it due, and the reports', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Milestones' }).click();
    await page.getByText('No return is open').waitFor();
    await sample(page, false);
    await page.getByText('1 contract without a known rate').waitFor();
    await page.getByRole('button', { name: 'Use the sample contracts' }).click();
    const cell = page.getByRole('gridcell').or(page.getByRole('cell'));
    await cell.filter({ hasText: '£1,200.00due 14/09/2025' }).first().waitFor();

    await page.getByRole('link', { name: /Not due, and why/ }).click();
    await page.getByRole('heading', { name: 'Completion is not due' }).waitFor();
    await page.getByRole('link', { name: 'No event recorded' }).click();
    await page.getByText(/^1 of 20 bootcamps match/).waitFor();
    await open(page, 'SBNOINDIC');
    const verdict = await page.getByRole('article').textContent();
    expect(verdict).toContain('Not due. Is the event recorded');
    const remedy = page.getByRole('region', { name: 'What would make it due' });
    expect(await remedy.textContent()).toMatch(/Only if this is true.*formally offered.*Add EVI 1 to aim 1/);
    expect(await remedy.textContent()).toContain('Nothing is changed here');
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    await page
      .getByRole('navigation', { name: 'Milestones of this bootcamp' })
      .getByRole('link', { name: /Start/ })
      .click();
    await page.getByText('Due on 14 September 2025: £1,200.00, in R02 of 2025-26.').waitFor();
    await page.getByRole('link', { name: 'Back to the milestones' }).click();
    await page.getByText(/^1 of 20 bootcamps match/).waitFor();

    for (const [name, kind] of [
      ['Occupancy report', 'CSV'],
      ['Funding summary', 'CSV'],
      ['Occupancy report', 'XLSX'],
      ['Funding summary', 'XLSX'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `${name}, ${kind}` }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^Skills Bootcamps ${name} 2025-26 ILR-.*\\.${kind.toLowerCase()}$`),
      );
      const bytes = readFileSync(await download.path());
      if (kind === 'XLSX') expect(bytes.subarray(0, 2).toString()).toBe('PK');
      else
        expect(bytes.toString()).toContain(name === 'Funding summary' ? 'SB-10001-101,Start,' : 'SBNOINDIC');
    }
    await page.context().close();
  });

  it('shows the violation that blocks, and the way to its explanation', async () => {
    const page = await visit('/milestones');
    await sample(page);
    await page.getByRole('link', { name: /Bootcamps blocked by an error/ }).click();
    await open(page, 'SBNOEVENT');
    await page.getByText('Nothing is due until this is put right').waitFor();
    await picture(page, 'desk-light-milestones-blocked');
    await page.getByRole('main').getByRole('link', { name: 'R_138', exact: true }).first().click();
    await page.getByRole('heading', { name: 'R_138' }).waitFor();
    await page.context().close();
  });

  it('keeps a contracts file across visits, says what is wrong with another, and works with changed settings', async () => {
    const page = await visit('/milestones', {}, PREPARED);
    const contracts = page.getByLabel('Contracts file');
    await contracts.setInputFiles({
      name: 'bad.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('conRefNumber,split\r\n*,1/2/3\r\n'),
    });
    await page.getByText('bad.csv was not taken').waitFor();
    await page.getByText(/In line 2, split “1\/2\/3” comes to 6 percent/).waitFor();
    await picture(page, 'desk-light-milestones-contracts-refused');
    await contracts.setInputFiles(SETUP_CONTRACTS);
    await page.getByText('contracts.csv: 1 contract').waitFor();
    await page.reload();
    await page.getByText('contracts.csv: 1 contract').waitFor();
    await page.getByLabel('ILR file').setInputFiles(setups);
    const cell = page.getByRole('gridcell').or(page.getByRole('cell'));
    await cell.filter({ hasText: '£1,350.00due 06/09/2024' }).first().waitFor();
    await page.getByRole('link', { name: /Completion due/ }).click();
    await page.getByText('2 of 8 bootcamps match').waitFor();
    await page.getByRole('link', { name: 'Contracts and settings' }).click();
    await page.getByLabel('Outcome 2 on the programme aim').selectOption('makes no difference');
    await page.getByText('Changed by you').waitFor();
    await page.getByRole('link', { name: /By learner/ }).click();
    await page.getByText('3 of 8 bootcamps match').waitFor();
    await page.getByRole('link', { name: 'Contracts and settings' }).click();
    await page.getByRole('button', { name: /Back to the defaults/ }).click();
    await page.getByText('Changed by you').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove contracts.csv' }).click();
    await page.getByText('1 contract without a known rate').waitFor();
    await page.context().close();
  });

  // The eight set-ups of the forum thread: what stands on the first screen, without scrolling.
  it('reads each set-up of the forum thread rightly in one screen', async () => {
    const page = await visit('/milestones', { viewport: DESK }, PREPARED);
    await page.getByLabel('Contracts file').setInputFiles(SETUP_CONTRACTS);
    await page.getByText('contracts.csv: 1 contract').waitFor();
    await page.getByLabel('ILR file').setInputFiles(setups);
    await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor();
    await picture(page, 'desk-light-milestones-thread');
    const says: readonly (readonly [string, readonly (string | RegExp)[]])[] = [
      [
        'SETUP1',
        [
          /dated on the day of the formal offer/,
          /Is the programme aim completed \(CompStatus 2\)\?/,
          /Set CompStatus of aim 1 to 2/,
        ],
      ],
      ['SETUP2', [/Is the programme aim completed/, 'Sources disagree', /Set CompStatus of aim 1 to 2/]],
      ['SETUP3', [/Is the programme aim completed/, 'Sources disagree', /Set CompStatus of aim 1 to 2/]],
      ['SETUP4', [/15 January 2025/, '£1,050.00']],
      ['SETUP5', [/Is its Outcome 1, 3 or 8\?/, 'Sources disagree', /Set Outcome of aim 1 to 8/]],
      [
        'SETUP6',
        [
          '2. Completion',
          /CompStatus_03/,
          /set LearnActEndDate of aim 1 to 15 January 2025/i,
          'Nothing is due until this is put right',
        ],
      ],
      ['SETUP7', [/Outcome_04/, 'Nothing is due until this is put right']],
      ['SETUP8', [/15 January 2025/, '£1,050.00']],
    ];
    for (const [learner, texts] of says) {
      await open(page, learner);
      await picture(page, `desk-light-milestones-${learner.toLowerCase()}`, false);
      for (const text of texts) {
        const box = await page.getByRole('main').getByText(text).first().boundingBox();
        expect(box, `${learner}: ${text}`).not.toBeNull();
        expect(box!.y + box!.height, `${learner}: ${text}`).toBeLessThanOrEqual(DESK.height);
      }
      await page.getByRole('link', { name: 'Back to the milestones' }).click();
      await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor();
    }
    await page.context().close();
  });

  it('can be walked with the keyboard alone', async () => {
    const page = await visit('/milestones');
    await sample(page);
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
    }
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '19');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The path that this bootcamp took' }).waitFor();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => /Outcome/.test(document.activeElement?.textContent ?? ''))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/milestone=3/);
    await page.context().close();
  });

  it('works without a network once it was opened', async () => {
    const page = await visit('/milestones', { serviceWorkers: 'allow' });
    await readyForOffline(page);
    await page.context().setOffline(true);
    await page.goto(`${application.url}/milestones`);
    await sample(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Occupancy report, XLSX' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await page.context().setOffline(false);
    await page.context().close();
  });

  it('fits a tablet', async () => {
    const page = await visit('/milestones', { viewport: { width: 820, height: 1100 } });
    await sample(page);
    await picture(page, 'tablet-light-milestones-learners', false);
    const grid = (await page.getByRole('grid').boundingBox())!;
    for (const cell of await page.getByRole('grid').getByText('Due in all').all()) {
      const box = (await cell.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(grid.x + grid.width);
    }
    expect(await page.getByText('Due in all').isVisible()).toBe(true);
    // Neither the amount nor the date of what is due is cut.
    const due = page.getByRole('grid').getByText(/^due \d\d\/\d\d\/\d{4}$/);
    expect(await due.count()).toBeGreaterThan(5);
    const cut = await due.evaluateAll(
      dates =>
        dates
          .flatMap(date => [date, date.previousElementSibling!])
          .filter(one => one.scrollWidth > one.clientWidth).length,
    );
    expect(cut).toBe(0);
    await page.context().close();
  });

  it('says at the button what could not be done, and does it when it can', async () => {
    const page = await visit('/milestones');
    await sample(page, false);
    await page.route('**/contracts*.csv', route => route.abort());
    const wanted = page.getByRole('button', { name: 'Use the sample contracts' });
    await wanted.click();
    await page
      .getByText('The sample contracts could not be loaded. Reload the page and try again.')
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-light-milestones-not-loaded', false);
    await page.unroute('**/contracts*.csv');
    await wanted.click();
    await page.getByText('without a known rate').waitFor({ state: 'detached' });
    await page.context().close();
  });

  /** The sample on the list of bootcamps, whatever was open before. */
  const list = async (page: Page, rates = true) => {
    await openSample(page, '/milestones');
    await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor();
    const offered = page.getByRole('button', { name: 'Use the sample contracts' });
    if (rates && (await offered.isVisible())) await offered.click();
    if (rates) await page.getByText('without a known rate').waitFor({ state: 'detached' });
  };

  const screens: Screens = {
    'nothing-open': async page => void (await page.getByRole('region', { name: 'Contracts' }).waitFor()),
    'no-rate': page => list(page, false),
    learners: page => list(page),
    reasons: async page => {
      await list(page);
      await page.getByRole('link', { name: /Not due, and why/ }).click();
      await page.getByRole('heading', { name: 'Completion is not due' }).waitFor();
    },
    money: async page => {
      await list(page);
      await page.getByRole('link', { name: 'Money by month' }).click();
      await page.getByRole('heading', { name: /Calendar of money/ }).waitFor();
      await page.getByText('As a table').click();
    },
    terms: async page => {
      await list(page);
      await page.getByRole('link', { name: 'Contracts and settings' }).click();
      await page.getByRole('region', { name: 'Settings' }).waitFor();
    },
    bootcamp: async page => {
      await list(page);
      await open(page, 'SBWAITING');
    },
    'bootcamp-due': async page => {
      await list(page);
      await open(page, 'SBJOB');
    },
    'bootcamp-not-open': async page => {
      await page.goto(new URL('/milestones/SBJOB/SB-10001-101', page.url()).href);
      await page.getByText('belongs to a return that is not open').waitFor();
    },
  };
  everyScreen(screens, {
    visit: options => visit('/milestones', options),
    prefix: 'milestones-',
    asSeen: /^(learners|no-rate)$/,
  });
});
