import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  DESK,
  hangingOver,
  inTheme,
  noBrowser,
  PHONE,
  picture,
  readyForOffline,
  theApplication,
} from './browser.ts';
import { card, TEAM, visitAs } from './team.ts';

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
    expect(facts).toContain('Start date3 April 2026End date30 April 2026');
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

  const saved = (page: Page) => page.getByRole('group', { name: 'Saved filters' });
  const view = (page: Page, name: string) => saved(page).getByRole('button', { name, exact: true });
  const press = (page: Page, name: string) => saved(page).getByRole('button', { name, exact: true }).click();

  async function saveAs(page: Page, name: string): Promise<void> {
    await press(page, 'Save these filters');
    await page.getByLabel('Name of the filter').fill(name);
    await press(page, 'Save');
    await view(page, name).and(page.locator('[aria-current]')).waitFor();
  }

  it('keep filters under a name: saved, there again, picked, renamed, deleted and put back', async () => {
    const page = await coach('/participants');
    await page.getByText('8 participants').waitFor();
    expect(await saved(page).count()).toBe(0);
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('bell');
    await saveAs(page, 'Only Bell');
    await press(page, 'Clear the filters');
    await page.getByText('8 participants').waitFor();
    await expect.poll(() => search.inputValue()).toBe('');
    await page.getByLabel('Archived').selectOption('Only these');
    await saveAs(page, 'Gone');

    await page.goto(`${application.url}/participants`);
    await view(page, 'Only Bell').click();
    await page.getByText('1 participant', { exact: true }).waitFor();
    await expect.poll(() => search.inputValue()).toBe('bell');
    expect(new URL(page.url()).search).toBe('?q=bell');
    await inTheme(page, 'dark');
    await picture(page, 'desk-dark-saved-filters');
    await inTheme(page, 'light');
    await picture(page, 'desk-light-saved-filters');
    expect(await accessibilityFaults(page)).toEqual([]);

    await press(page, 'Rename');
    await page.getByLabel('New name').fill('Gone');
    await press(page, 'Save');
    await page.getByText('You have a saved filter “Gone” already. Choose another name.').waitFor();
    await picture(page, 'desk-light-saved-filters-rename');
    await page.getByLabel('New name').fill('Amara Bell');
    await press(page, 'Save');
    await view(page, 'Amara Bell').and(page.locator('[aria-current]')).waitFor();
    await view(page, 'Only Bell').waitFor({ state: 'detached' });

    await press(page, 'Delete');
    await page.getByText('“Amara Bell” is deleted.').waitFor();
    expect(await view(page, 'Amara Bell').count()).toBe(0);
    await press(page, 'Undo');
    await view(page, 'Amara Bell').waitFor();
    await press(page, 'Delete');
    await page.getByText('“Amara Bell” is deleted.').waitFor();
    await page.reload();
    await view(page, 'Gone').waitFor();
    expect(await view(page, 'Amara Bell').count()).toBe(0);
    await page.context().close();
  });

  it('keep them for each list and for whoever saved them, on a phone too', async () => {
    const page = await coach('/trackers?q=baker', PHONE);
    await saveAs(page, 'Bakers');
    await picture(page, 'phone-light-saved-filters', false);
    expect(await hangingOver(page)).toBe(0);
    await page.goto(`${application.url}/employers?q=harbour`);
    expect(await view(page, 'Bakers').count()).toBe(0);
    await saveAs(page, 'Harbour');
    await press(page, 'Clear the filters');
    await page.getByText('3 employers').waitFor();
    await view(page, 'Harbour').click();
    await page.getByText('1 employer', { exact: true }).waitFor();
    await page.goto(`${application.url}/work-list`);
    await page.getByLabel('Whose').selectOption({ label: TEAM.ada.name });
    await saveAs(page, 'What Ada has to do');
    await press(page, 'Clear the filters');
    await page.getByText('Nothing is waiting.').waitFor();
    await view(page, 'What Ada has to do').click();
    await page.getByRole('heading', { name: /^Lacks evidence/ }).waitFor();
    await page.context().close();

    const other = await visitAs(application, 'sol', '/trackers?q=baker');
    await saved(other).getByRole('button', { name: 'Save these filters' }).waitFor();
    expect(await view(other, 'Bakers').count()).toBe(0);
    await other.context().close();
  });

  it('take evidence of any name, and say which milestone it proves', async () => {
    const page = await coach('/trackers?q=baker');
    await page.getByRole('grid').getByRole('link', { name: 'Ben Carver' }).click();
    const evidence = card(page, 'Evidence');
    const add = async (file: string) => {
      const chooser = page.waitForEvent('filechooser');
      await evidence.getByRole('button', { name: 'Choose a file' }).click();
      const buffer = Buffer.from('%PDF-1.4\n%%EOF\n');
      await (await chooser).setFiles({ name: file, mimeType: 'application/pdf', buffer });
    };
    await evidence.getByText('Asked for by First earnings, Job outcome.').waitFor();
    await evidence.getByLabel('It proves').selectOption('Another name …');
    await add('bank.pdf');
    await evidence.getByText('The file was not added').waitFor();
    const name = evidence.getByLabel('Name of the evidence');
    await name.fill('Bank statement');
    await evidence.getByText('No milestone asks for it.').waitFor();
    await add('bank.pdf');
    await evidence.getByText('proves: bank statement').waitFor();
    await name.fill('paysLIP');
    await evidence.getByText('Asked for by Job outcome.').waitFor();
    await add('slip.pdf');
    await evidence.getByText('proves: payslip, for Job outcome').waitFor();
    await evidence.getByRole('button', { name: 'Change what bank.pdf proves' }).click();
    const bank = evidence.getByRole('group', { name: 'Change bank.pdf' });
    expect(await bank.getByLabel('It proves').inputValue()).toBe('Bank statement');
    await bank.getByLabel('It proves').selectOption('Another name …');
    await bank.getByRole('button', { name: 'Save' }).click();
    await bank.getByText('Not saved yet: write a name').waitFor();
    await bank.getByLabel('It proves').selectOption('Job start');
    await bank.getByText('Asked for by First earnings, Job outcome.').waitFor();
    await bank.getByLabel('Description').fill('March to May');
    await picture(page, 'desk-light-tracker-evidence-named');
    await bank.getByRole('button', { name: 'Save' }).click();
    await evidence.getByText('proves: job start, for First earnings, Job outcome').waitFor();
    await evidence.getByText('March to May').waitFor();
    expect(await bank.count()).toBe(0);

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const start = page.getByLabel('Start date');
    expect(await start.inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    await start.fill('  ');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('“Start date” is needed.').waitFor();
    expect(await start.evaluate(field => field === document.activeElement)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  /** What a reader of the screen is told of the field that they are in. */
  const toldOfFocused = (page: Page) =>
    page.evaluate(() => {
      const here = document.activeElement;
      const about = here?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return about.map(id => document.getElementById(id)?.textContent);
    });

  it('say below each field that is needed that it lacks, and go to the first', async () => {
    const page = await coach('/participants/new');
    const [first, surname] = [page.getByLabel('First name'), page.getByLabel('Surname')];
    await page.getByLabel('E-mail').fill('sam@');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('“Surname” is needed. Write it here.').waitFor();
    await page.getByText('“sam@” is not an e-mail address.').waitFor();
    expect(await first.evaluate(field => field === document.activeElement)).toBe(true);
    expect(await toldOfFocused(page)).toEqual(['“First name” is needed. Write it here.']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-light-needed');
    await first.fill('Sam');
    await page.getByText('“First name” is needed.').waitFor({ state: 'detached' });
    expect(await page.getByText('“Surname” is needed.').count()).toBe(1);
    await surname.fill('Poole');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.getByLabel('E-mail').evaluate(field => field === document.activeElement)).toBe(true);
    await page.getByLabel('E-mail').fill('sam@example.org');
    expect(await page.getByText(/is needed|is not an e-mail/).count()).toBe(0);
    await page.context().close();
  });

  it('say so of the employer that a job needs', async () => {
    const page = await coach('/participants?q=frost');
    await page.getByRole('grid').getByRole('link', { name: 'Eli Frost' }).click();
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const needed = page.getByText('“Employer” is needed. Choose from the list, or add an employer.');
    await needed.waitFor();
    expect(await toldOfFocused(page)).toEqual([await needed.textContent()]);
    await picture(page, 'desk-light-needed-employer');
    await page
      .getByRole('combobox', { name: 'Employer', exact: true })
      .selectOption({ label: 'Harbour Bakery' });
    await needed.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('do not say on each line with which employer they are', async () => {
    const page = await coach('/employers?q=harbour');
    await page.getByRole('grid').getByRole('link', { name: 'Harbour Bakery' }).click();
    const trackers = page.getByRole('grid', { name: 'Trackers' });
    await trackers.getByText('Ben Carver').waitFor();
    expect(await trackers.getByText('Harbour Bakery').count()).toBe(0);
    await picture(page, 'desk-light-employer-trackers');
    await page.context().close();
  });

  it('say so of a form inside a form, too, which leaves the outer one alone', async () => {
    const page = await coach('/trackers?q=baker');
    await page.getByRole('grid').getByRole('link', { name: 'Ben Carver' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Start date').fill('');
    await page.getByRole('button', { name: 'Add a contact' }).click();
    const contact = page.getByRole('group', { name: 'New contact' });
    await contact.getByRole('button', { name: 'Add the contact' }).click();
    await contact.getByText('“Phone” is needed. Write it here.').waitFor();
    await contact.getByText('“E-mail” is needed. Write it here.').waitFor();
    expect(await toldOfFocused(page)).toEqual(['“Name of the contact” is needed. Write it here.']);
    expect(await page.getByText('“Start date” is needed.').count()).toBe(0);
    await picture(page, 'desk-light-needed-inner');
    await contact.getByLabel('Name of the contact').fill('Jo Hale');
    await contact.getByLabel('E-mail').fill('jo@example.org');
    await contact.getByLabel(/^Phone/).fill('0113 496 0000');
    await contact.getByLabel(/^Phone/).press('Enter');
    await contact.waitFor({ state: 'detached' });
    await page.getByText('Jo Hale').waitFor();
    await page.context().close();
  });

  it('say in a sentence that they could not be read, and are read again when told to', async () => {
    const page = await visitAs(application, 'win', '/settings');
    for (const [path, asked, shown] of [
      ['/participants', 'participants?*', 'Amara Bell'],
      ['/employers', 'organisations?*', 'Harbour Bakery'],
      ['/trackers', 'trackers?*', 'Amara Bell'],
      ['/programmes', 'programmes', 'Restart'],
    ] as const) {
      await page.route(`**/api/${asked}`, route => route.abort());
      await page.goto(`${application.url}${path}`);
      const told = page.getByRole('alert').filter({ hasText: 'The server does not answer. Try again' });
      await told.waitFor();
      expect(await page.getByText('What you typed').count()).toBe(0);
      await page.unroute(`**/api/${asked}`);
      await told.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('main').getByText(shown).first().waitFor();
      await told.waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  it('say so while the network is away, and are there again when it comes back', async () => {
    const page = await visitAs(application, 'win', '/participants', { serviceWorkers: 'allow' });
    await readyForOffline(page);
    await page.getByRole('grid').getByText('Amara Bell').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Employers' }).click();
    await page.getByRole('alert').filter({ hasText: 'The server does not answer. Try again' }).waitFor();
    await page.getByText('No network. Checking and the rules work as ever.').waitFor();
    await picture(page, 'desk-light-list-no-network');
    await page.getByRole('link', { name: 'Participants', exact: true }).click();
    await page.getByRole('grid').getByText('Amara Bell').waitFor();
    await page.getByRole('link', { name: 'Employers' }).click();
    await page.context().setOffline(false);
    await page.getByRole('grid').getByText('Harbour Bakery').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('are read without a network where the server is on this machine', async () => {
    const page = await visitAs(application, 'win', '/settings');
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await page.goto(`${application.url}/participants`);
    await page.getByRole('grid').getByText('Amara Bell').waitFor();
    await page.context().close();
  });
});
