import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PARTS, type PictureName } from '../src/guide/chapters.ts';
import { checkSample, goTo, inTheme, noBrowser, openSample, settled, theApplication } from './browser.ts';
import { lookAt } from './screens.ts';
import { card, visitAs } from './team.ts';

const SIZE = { width: 1200, height: 760 };
const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const kept = fileURLToPath(new URL('../src/guide/pictures/', import.meta.url));
/** `WAYMARK_GUIDE=write` puts the pictures where the guide shows them; otherwise they are made and left aside. */
const writes = process.env.WAYMARK_GUIDE === 'write';

/** Scrolls until something stands at the top of the window. */
const toTop = (what: Locator) => what.evaluate(element => element.scrollIntoView({ block: 'start' }));

async function openParticipant(page: Page, name: string): Promise<void> {
  await page.getByRole('grid').getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** How one comes to what each picture shows. Those of a part share a page, in the order of the guide. */
const SHOWN: Readonly<Record<PictureName, (page: Page) => Promise<void>>> = {
  start: async page => void (await page.getByText('Drop your ILR file here').waitFor()),
  violations: checkSample,
  path: async page => {
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_138');
    await page.getByRole('link', { name: /All violations/ }).click();
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'The path that this record took' }).waitFor();
  },
  fix: async page => {
    await page.getByRole('button', { name: 'Change the record' }).click();
    const aim = page.getByRole('region', { name: 'Aim 1', exact: true });
    await aim.getByLabel(/^Achievement date/).fill('15/12/2025');
    await aim.getByLabel(/^Outcome Outcome/).selectOption('1');
    await page.getByText('Gone with your changes').waitFor();
    await toTop(page.getByRole('region', { name: 'What your changes do' }));
  },
  milestones: async page => {
    await openSample(page, '/returns');
    await page.getByRole('link', { name: 'Milestones' }).first().click();
    await page.getByRole('grid', { name: 'Skills Bootcamps' }).waitFor();
    await page.getByRole('button', { name: 'Use the sample contracts' }).click();
    await page.getByText('without a known rate').waitFor({ state: 'detached' });
    await toTop(page.getByRole('link', { name: /By learner/ }));
  },
  compare: async page => {
    await page.goto(new URL('/returns/compare', page.url()).href);
    await page.getByRole('button', { name: 'Try two sample returns' }).click();
    await page.getByRole('heading', { name: 'What changed between two returns' }).waitFor();
  },
  rule: async page => {
    await page.goto(new URL('/rules/R_138', page.url()).href);
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
  },
  participants: async page => void (await page.getByRole('grid').getByText('Amara Bell').waitFor()),
  tracker: async page => {
    await openParticipant(page, 'Gus Hale');
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await page.getByLabel('Job title').fill('Baker');
    await page.getByLabel('Weekly hours').fill('25');
    await page.getByLabel('Hourly rate of pay').fill('13.10');
  },
  outcome: async page => {
    await goTo(page, '/participants');
    await openParticipant(page, 'Amara Bell');
    await toTop(page.getByRole('heading', { name: 'Earnings', exact: true }));
  },
  evidence: async page => {
    await goTo(page, '/trackers?q=amara');
    await page.getByRole('grid').getByRole('link', { name: 'Amara Bell' }).click();
    const evidence = card(page, 'Evidence');
    await evidence.getByLabel('It proves').selectOption('Payslip');
    const chooser = page.waitForEvent('filechooser');
    await evidence.getByRole('button', { name: 'Choose a file' }).click();
    const pdf = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
    await (await chooser).setFiles({ name: 'payslip-march.pdf', ...pdf });
    await evidence.getByRole('link', { name: 'payslip-march.pdf' }).waitFor();
    await toTop(evidence);
  },
  'work-list': async page => {
    await goTo(page, '/work-list');
    await page.getByRole('heading', { name: 'Work list', level: 1 }).waitFor();
  },
  columns: async page => {
    await importFile(
      page,
      'participants',
      'new-starters.csv',
      Buffer.from(
        'Called,Family,NI no.,Mail\nNora,Quill,CE200001A,nora@example.org\nOwen,Pike,CE200002A,owen@example.org\nPriya,Rahman,CE200003A,priya@example.org\n',
      ),
    );
    for (const [field, column] of [
      ['First name', 'Called'],
      ['Surname', 'Family'],
      ['National Insurance number', 'NI no.'],
      ['E-mail', 'Mail'],
    ] as const)
      await page.getByLabel(`Column for ${field}`).selectOption(column);
  },
  referral: async page => {
    const line = (text: string) =>
      Buffer.from(
        zipSync({ 'referrals.csv': strToU8(`PO Number,First Name,Last Name,NINO,Email,Phone\n${text}\n`) }),
      );
    for (const [name, text] of [
      ['march.zip', 'PO-301,Rosa,Lind,CE200004A,rosa@example.org,07700 900123'],
      ['april.zip', 'PO-418,Rosa,Lind-Hart,CE200004A,rosa.hart@example.org,07700 900456'],
    ] as const) {
      await importFile(page, 'referrals', name, line(text));
      await page.getByRole('button', { name: 'Carry out 1 line' }).click();
      await page.getByRole('heading', { name: 'What became of each line' }).waitFor();
    }
    await goTo(page, '/data/referrals');
    await card(page, 'Rosa Lind').waitFor();
  },
  export: async page => {
    await goTo(page, '/data?holds=organisations');
    const form = card(page, 'Export');
    await form.getByRole('button', { name: 'Export', exact: true }).click();
    await form.getByRole('link', { name: /^Download / }).waitFor({ timeout: 60_000 });
    await toTop(form);
  },
};

async function importFile(page: Page, holds: string, name: string, buffer: Buffer): Promise<void> {
  await goTo(page, '/data');
  await page.getByLabel('What the file holds').selectOption(holds);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

describe.skipIf(noBrowser)('the guide', () => {
  const application = theApplication('teamData');
  let page: Page;
  const begins = [
    () => application.visit('/', { viewport: SIZE }),
    () => visitAs(application, 'ada', '/participants', { viewport: SIZE }),
    () => visitAs(application, 'ada', '/data', { viewport: SIZE }),
  ];

  PARTS.forEach(({ title, chapters }, part) => {
    describe(title, () => {
      beforeAll(async () => {
        page = await begins[part]!();
        await inTheme(page, 'light');
      });
      afterAll(() => page?.context().close());
      for (const { picture } of chapters) {
        it(`shows what it says: ${picture}`, async () => {
          await SHOWN[picture](page);
          await settled(page);
          const path = `${results}guide-${picture}.png`;
          await page.screenshot({ path });
          if (!writes) return;
          mkdirSync(kept, { recursive: true });
          copyFileSync(path, `${kept}${picture}.png`);
        });
      }
    });
  });

  it('has a picture for each step, and leads to where it is done', async () => {
    page = await application.visit('/guide');
    await lookAt(page, 'guide', { size: 'desk' });
    const pictures = page.getByRole('main').getByRole('img');
    const chapters = PARTS.flatMap(part => part.chapters.map(({ href }) => href));
    expect(await pictures.count()).toBe(chapters.length);
    for (const one of await pictures.all()) {
      await one.scrollIntoViewIfNeeded();
      await expect
        .poll(() => one.evaluate(element => (element as HTMLImageElement).naturalWidth))
        .toBe(SIZE.width);
    }
    for (const href of new Set(chapters)) {
      await goTo(page, href);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.getByText('There is nothing at this address').count()).toBe(0);
    }
    await page.context().close();
  });
});
