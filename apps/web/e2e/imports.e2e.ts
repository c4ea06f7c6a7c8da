import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goTo, noBrowser, picture, theApplication } from './browser.ts';
import { everyScreen } from './screens.ts';
import { card, fillDate, visitAs } from './team.ts';

const REFERRED = 'PO Number,First Name,Last Name,NINO,Email\n';
const referrals = (lines: string) => Buffer.from(zipSync({ 'referrals.csv': strToU8(REFERRED + lines) }));

/** The texts of a sheet's cells, row by row. */
function cellsOf(sheet: string): string[][] {
  return [...sheet.matchAll(/<row\b.*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c\b[^>]*(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

describe.skipIf(noBrowser)('data in and out', () => {
  const application = theApplication('teamData');

  /** Gives a file to the import, and waits for its preview. */
  async function begin(page: Page, kind: string, name: string, buffer: Buffer): Promise<void> {
    await page.goto(`${application.url}/data`);
    await page.getByLabel('What the file holds').selectOption(kind);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  /** Drops a file as people do. */
  async function drop(page: Page, name: string, content: string): Promise<void> {
    const given = await page.evaluateHandle(
      ([name, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content!], name!, { type: 'text/csv' }));
        return data;
      },
      [name, content],
    );
    await page.getByText('or drop it here').dispatchEvent('drop', { dataTransfer: given });
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  it('takes one file at a time, and says so where several are dropped', async () => {
    const page = await visitAs(application, 'sol', '/data');
    const given = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      for (const name of ['a.csv', 'b.csv'])
        data.items.add(new File(['Surname\n'], name, { type: 'text/csv' }));
      return data;
    });
    await page.getByText('or drop it here').dispatchEvent('drop', { dataTransfer: given });
    await page.getByText('Nothing was imported: several files were dropped.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/data');
    await page.context().close();
  });

  const lines = (page: Page) => page.getByRole('region', { name: 'Lines of the file' });
  const HEAD = 'Called,Family,NI,Mail\n';

  it('takes participants from a CSV file: columns chosen, the preview read, the good lines carried out', async () => {
    const page = await visitAs(application, 'sol', '/participants');
    await page.getByRole('link', { name: 'Import and export' }).click();
    await page.getByRole('heading', { name: 'Data in and out', level: 1 }).waitFor();
    await drop(
      page,
      'new-people.csv',
      `${HEAD}Nora,Imported,CE123456A,nora@example.org\nOtto,Refused,not a number,otto@example.org\n`,
    );
    await page.getByLabel('Column for First name').selectOption('Called');
    await page.getByLabel('Column for Surname').selectOption('Family');
    await page.getByLabel('Column for National Insurance number').selectOption('NI');
    await page.getByLabel('Column for E-mail').selectOption('Mail');
    await page.getByRole('button', { name: 'Read it with these columns' }).click();
    await lines(page)
      .getByRole('row', { name: /Nora Imported New/ })
      .waitFor();
    const refused = lines(page).getByRole('row', { name: /Otto Refused/ });
    expect(await refused.textContent()).toMatch(/^3.*Refused.*This is no National Insurance number/);
    await page.getByLabel('Lines', { exact: true }).selectOption('refuse');
    await page.getByText('Nora Imported').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Carry out 1 line' }).click();
    await page.getByRole('heading', { name: 'What became of each line' }).waitFor();
    await page.getByText('1 added, 1 refused.').waitFor();
    expect(await page.getByText('Refused: 1').count()).toBe(0);
    // Nothing of what could be chosen before is left.
    expect(await page.getByRole('heading', { name: 'Columns' }).count()).toBe(0);
    await picture(page, 'desk-light-import-carried-out');
    await page.goto(`${application.url}/participants?q=nora@`);
    await page.getByRole('grid').getByText('Nora Imported').waitFor();
    await page.goto(`${application.url}/participants?q=otto@`);
    await page.getByText('No participant matches these filters.').waitFor();
    await page.context().close();
  });

  it('remembers the columns, and shows of somebody known what would change', async () => {
    const page = await visitAs(application, 'sol', '/data');
    await begin(
      page,
      'participants',
      'again.csv',
      Buffer.from(`${HEAD}Nora,Renamed,CE123456A,nora@example.org\n`),
    );
    const row = lines(page).getByRole('row', { name: /Nora/ });
    await row.getByText('Surname: Imported → Renamed').waitFor();
    await page.goto(`${application.url}/data`);
    const listed = card(page, 'Imports').getByRole('listitem');
    await picture(page, 'desk-light-data');
    await listed.filter({ hasText: 'again.csv' }).getByText('Waits for you').waitFor();
    await listed.filter({ hasText: 'new-people.csv' }).getByText('Carried out').waitFor();
    await page.context().close();
  });

  it('compares a later referral with the record, and takes over what was chosen', async () => {
    const page = await visitAs(application, 'sol', '/data');
    for (const [name, text] of [
      [
        'first.zip',
        'PO-1,Rolf,Referred,CE123457A,rolf@example.org\nPO-2,Tess,Twice,CE123458A,tess@example.org\nPO-5,Una,Waits,CE123460A,una@example.org\n',
      ],
      [
        'later.zip',
        'PO-3,Rolf,Changed,CE123457A,new@example.org\nPO-4,Tess,Other,CE123458A,tess@example.org\nPO-6,Una,Still,CE123460A,una@example.org\n',
      ],
    ] as const) {
      await begin(page, 'referrals', name, referrals(text));
      await page.getByRole('button', { name: 'Carry out 3 lines' }).click();
      await page.getByRole('heading', { name: 'What became of each line' }).waitFor();
    }
    await page.goto(`${application.url}/data/referrals`);
    const referral = card(page, 'Rolf Referred');
    await referral.waitFor();
    expect(await referral.getByRole('row').allTextContents()).toEqual([
      'Take overRecordReferral',
      'SurnameReferredChanged',
      'E-mailrolf@example.orgnew@example.org',
    ]);
    await referral.getByLabel('Surname').uncheck();
    await referral.getByRole('button', { name: 'Apply to the record' }).click();
    await page.getByText('2 referrals', { exact: true }).waitFor();
    expect(await referral.count()).toBe(0);
    await page.goto(`${application.url}/participants?q=new@`);
    await page.getByRole('grid').getByText('Rolf Referred').waitFor();
    await page.context().close();
  });

  it('keeps a referral aside, takes it up again, and leaves the record as it is', async () => {
    const page = await visitAs(application, 'sol', '/work-list');
    const show = page.getByLabel('Show', { exact: true });
    const waits = page.getByRole('listitem').filter({ hasText: 'Tess Twice' });
    await waits.getByRole('link', { name: 'Compare' }).click();
    await page.getByText('1 referral', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Those of everybody' }).click();
    await page.getByText('2 referrals', { exact: true }).waitFor();
    const referral = card(page, 'Tess Twice');
    await referral.getByLabel('Note').fill('Asked the sender.');
    await referral.getByRole('button', { name: 'Keep aside' }).click();
    await page.getByText('1 referral', { exact: true }).waitFor();
    expect(await referral.count()).toBe(0);
    await show.selectOption('kept aside');
    await referral.getByText(/^Kept aside by Sol Brand, .*: Asked the sender\.$/).waitFor();
    expect(await referral.getByRole('button', { name: 'Keep aside' }).count()).toBe(0);
    await referral.getByRole('button', { name: 'Leave the record as it is' }).click();
    await page.getByText('No referral is of this kind.').waitFor();
    await show.selectOption('any');
    await referral.getByText(/^Record left as it was by Sol Brand/).waitFor();
    // Nothing of it is to be decided any more, and all say what they said.
    expect(await referral.getByRole('checkbox').count()).toBe(0);
    await card(page, 'Rolf Referred')
      .getByText(/^Applied to the record by Sol Brand/)
      .first()
      .waitFor();
    await referral.getByRole('row', { name: 'Surname Twice Other' }).waitFor();
    await page.context().close();
  });

  it('takes employers, page after page, and says of each line what is wrong with it', async () => {
    const page = await visitAs(application, 'sol', '/employers');
    await page.getByRole('link', { name: 'Import and export' }).click();
    expect(await page.getByLabel('What the file holds').inputValue()).toBe('organisations');
    expect(await page.getByLabel('List').inputValue()).toBe('organisations');
    const many = Array.from(
      { length: 120 },
      (_, at) => `Mill ${at + 1},https://mill${at + 1}.example,Sol Brand\n`,
    );
    await drop(
      page,
      'employers.csv',
      `Name,Website,Owner\n${many.join('')},https://nobody.example,Sol Brand\n`,
    );
    await page.getByRole('heading', { name: 'What it would do' }).waitFor();
    expect(await lines(page).getByRole('row').count()).toBe(51);
    for (const shown of [101, 122]) {
      await page.getByRole('button', { name: /^Show/ }).click();
      await expect.poll(() => lines(page).getByRole('row').count()).toBe(shown);
    }
    expect(await lines(page).getByRole('row').last().textContent()).toMatch(/^122.*Refused/);
    await page.getByRole('button', { name: 'Look at the columns' }).click();
    await page.getByText('It holds: Mill 1 · Mill 2 · Mill 3').waitFor();
    await page.getByRole('button', { name: 'Carry out 120 lines' }).click();
    await page.getByText(/^120 added/).waitFor();
    await page.goto(`${application.url}/employers?q=mill%20120`);
    await page.getByRole('grid').getByText('Mill 120').waitFor();
    await page.context().close();
  });

  it('is stopped while it reads, and read again when that is wanted', async () => {
    const page = await visitAs(application, 'sol', '/data?holds=organisations');
    const many = Array.from({ length: 15_000 }, (_, at) => `Yard ${at + 1},Sol Brand\n`);
    await drop(page, 'long.csv', `Name,Owner\n${many.join('')}`);
    await page.getByText(/^Being read …/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Employers · Stopped.').waitFor();
    await picture(page, 'desk-light-data-stopped');
    await page.getByRole('button', { name: 'Look at the columns' }).click();
    await page.getByRole('button', { name: 'Read it with these columns' }).click();
    await page.getByRole('button', { name: 'Carry out 15,000 lines' }).waitFor({ timeout: 60_000 });
    await page.context().close();
  });

  it.each([
    ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /image\/png/],
    ['empty.csv', Buffer.from(''), /empty/],
    ['heads.csv', Buffer.from('First name,Surname\n'), /not a single line/],
    [
      'quote.csv',
      Buffer.from('First name,Surname\nAnn,"One\nBo,Two\n'),
      /line 2: a quotation mark is opened/,
    ],
    ['cut.zip', referrals('PO-9,Cut,Off,CE123459A,cut@example.org\n').subarray(0, 60), /zip/],
  ])('says what is wrong with %s, and takes nothing of it', async (name, buffer, why) => {
    const page = await visitAs(application, 'sol', '/data');
    if (name.endsWith('.zip')) await page.getByLabel('What the file holds').selectOption('referrals');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    expect(await page.getByRole('alert').first().textContent()).toMatch(why);
    expect(new URL(page.url()).pathname).toBe('/data');
    expect(await card(page, 'Imports').getByText(name).count()).toBe(0);
    await page.context().close();
  });

  it('reads a CSV that breaks off as far as it goes, and says where it breaks off', async () => {
    const page = await visitAs(application, 'sol', '/data');
    await begin(
      page,
      'participants',
      'half.csv',
      Buffer.from('First name,Surname,E-mail\nHal,Whole,hal@example.org\nCut,Of'),
    );
    await page.getByRole('button', { name: 'Carry out 1 line' }).waitFor();
    await page.getByText(/cut off here/).waitFor();
    await picture(page, 'desk-light-data-half');
    await page.context().close();
  });

  it('writes a workbook', async () => {
    const page = await visitAs(application, 'sol', '/data?holds=organisations');
    await page.getByLabel('As', { exact: true }).selectOption('xlsx');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download employers .*xlsx/ }).click(),
    ]);
    await page.getByText('Employers as an Excel workbook').waitFor();
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const [heads, ...rows] = cellsOf(strFromU8(parts['xl/worksheets/sheet1.xml']!));
    const valueIn = (name: string, column: string) =>
      rows.find(row => row[heads!.indexOf('Name')] === name)?.[heads!.indexOf(column)];
    expect(valueIn('Mill 120', 'Owner')).toBe('sol@example.org');
    await page.context().close();
  });

  it('writes a list as a file to be fetched', async () => {
    const page = await visitAs(application, 'sol', '/data');
    await fillDate(page.getByLabel('First day'), '2027-04-03');
    await fillDate(page.getByLabel('Last day'), '2026-04-03');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('The last day is before the first.').waitFor();
    await page.getByLabel('First day').fill('');
    await page.getByLabel('Last day').fill('');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download participants/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^participants .*\.csv$/);
    const content = readFileSync(await download.path(), 'utf8');
    expect(content).toMatch(/^\ufeffFirst name,Surname,/);
    expect(content).toContain('\r\nRolf,Referred,');
    await fillDate(page.getByLabel('First day'), '2026-04-03');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText(/^From 03\/04\/2026 · Sol Brand/).waitFor();
    expect(await page.getByText('Participants as CSV').count()).toBe(2);
    await picture(page, 'desk-light-data-exports');
    await page.context().close();
  });

  it('is offered to nobody who may not', async () => {
    const page = await visitAs(application, 'win', '/participants');
    await page.getByRole('link', { name: 'Add a participant' }).waitFor();
    expect(await page.getByRole('link', { name: 'Import and export' }).count()).toBe(0);
    await page.goto(`${application.url}/data`);
    await page.getByText('Your role does not include this page').waitFor();
    await page.context().close();
  });

  everyScreen(
    {
      overview: async page => {
        await goTo(page, '/data');
        await card(page, 'Imports').getByText('again.csv').waitFor();
      },
      preview: async page => {
        await goTo(page, '/data');
        await page.getByRole('link', { name: 'again.csv' }).click();
        await page.getByRole('button', { name: 'Look at the columns' }).click();
        await lines(page).getByText('Nora').first().waitFor();
      },
      result: async page => {
        await goTo(page, '/data');
        await page.getByRole('link', { name: 'new-people.csv' }).click();
        await lines(page).getByText('Otto Refused').waitFor();
      },
      referrals: async page => {
        await goTo(page, '/data/referrals');
        await card(page, 'Una Waits').waitFor();
      },
      'referrals-decided': async page => {
        await goTo(page, '/data/referrals?status=any');
        await card(page, 'Tess Twice').first().waitFor();
      },
    },
    { visit: options => visitAs(application, 'sol', '/data', options), prefix: 'data-' },
  );
});

describe.skipIf(noBrowser)('an export whose turn has not come', () => {
  const application = theApplication('teamData', { worker: false });

  it('can be stopped, and no list is written', async () => {
    const page = await visitAs(application, 'sol', '/data');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const made = card(page, 'Export');
    await made.getByText(/^Being written …/).waitFor();
    await picture(page, 'desk-light-data-export-waits');
    await made.getByRole('button', { name: 'Stop' }).click();
    await made.getByText('Stopped before it was done.').waitFor();
    expect(await made.getByRole('link', { name: /^Download/ }).count()).toBe(0);
    await page.context().close();
  });
});
