import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, picture, theApplication } from './browser.ts';
import { card, fillDate, PASSWORD, TEAM, typeSignIn, visitAs } from './team.ts';

describe.skipIf(noBrowser)('people who work together', () => {
  const application = theApplication('teamData');
  const as = (...[member, path]: [keyof typeof TEAM, string]) => visitAs(application, member, path);

  /** The address of something that a list of the sample names. */
  async function addressOf(list: string, name: string): Promise<string> {
    const page = await as('ada', list);
    await page.getByRole('grid').getByText(name).first().click();
    await page.waitForURL(({ pathname }) => pathname !== list.split('?')[0]);
    const { pathname } = new URL(page.url());
    await page.context().close();
    return pathname;
  }

  it('change one tracker at once: the second is told, sees both versions, and loses nothing', async () => {
    const tracker = await addressOf('/trackers?q=baker', 'Ben Carver');
    const [coach, supervisor] = [await as('win', tracker), await as('sol', tracker)];
    for (const page of [coach, supervisor]) await page.getByRole('button', { name: 'Edit' }).click();
    await coach.getByLabel('Weekly hours').fill('20');
    await coach.getByRole('textbox', { name: 'Note', exact: true }).fill('Four more hours from now on.');
    await supervisor.getByLabel('Hourly rate of pay').fill('13.00');
    await supervisor.getByLabel('Weekly hours').fill('18');
    await supervisor.getByRole('button', { name: 'Save' }).click();
    await supervisor.getByText('£13.00').waitFor();

    await coach.getByRole('button', { name: 'Save' }).click();
    const told = coach.getByRole('alert').or(coach.getByRole('status')).filter({ hasText: 'Somebody else' });
    await told.waitFor();
    await picture(coach, 'desk-light-tracker-conflict');
    const rows = await told.getByRole('row').allTextContents();
    // What the coach left alone is not held against what the supervisor saved.
    expect(rows.slice(1)).toEqual(['Weekly hours1820']);
    expect(await coach.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe(
      'Four more hours from now on.',
    );
    await coach.getByRole('button', { name: 'Save mine' }).click();
    await coach.getByRole('button', { name: 'Edit' }).waitFor();
    const facts = await coach.locator('dl').first().textContent();
    expect(facts).toContain('Weekly hours20');
    expect(facts).toContain('Hourly rate of pay£13.00');
    await coach.getByText('Four more hours from now on.').waitFor();
    for (const page of [coach, supervisor]) await page.context().close();
  });

  it('know whose work waits, and go from the work list to the tracker', async () => {
    const page = await as('win', '/work-list');
    await page.getByText('Nothing is waiting.').waitFor();
    await page.getByLabel('Whose').selectOption({ label: TEAM.ada.name });
    await page.getByRole('heading', { name: /^Lacks evidence \(\d+\)/ }).waitFor();
    await page.getByRole('heading', { name: /^The window closes \(\d+\)/ }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'rate of pay is missing' })
      .getByRole('link', { name: 'Open the tracker' })
      .click();
    await page.getByRole('heading', { name: 'Job: Cleaner', level: 1 }).waitFor();
    await page.context().close();
  });

  it('may not all do the same: who may only read is offered nothing else, and told so at an address', async () => {
    const [participant, tracker, employer] = [
      await addressOf('/participants?q=bell', 'Amara Bell'),
      await addressOf('/trackers?q=ware', 'Amara Bell'),
      await addressOf('/employers?q=harbour', 'Harbour Bakery'),
    ];
    const page = await as('rae', '/participants');
    await page.getByText('8 participants').waitFor();
    const offered = async (path: string) => {
      await page.goto(`${application.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      return page
        .getByRole('main')
        .getByRole('button', {
          name: /^(Add|Edit|Save|Create|Keep|Archive|Confirm|Close|Erase|Remove|Choose)/,
        })
        .or(page.getByRole('main').getByRole('link', { name: /^(Add|Create)/ }))
        .allTextContents();
    };
    for (const path of [
      '/participants',
      participant,
      tracker,
      employer,
      '/employers',
      '/programmes',
      '/kept',
    ])
      expect(await offered(path), path).toEqual([]);
    for (const path of [
      '/participants/new',
      `${participant}/trackers/new`,
      '/employers/new',
      '/programmes/new',
    ]) {
      expect(await offered(path), path).toEqual([]);
      await page.getByText('Your role does not include this page').waitFor();
      await page.getByText(`You are signed in as ${TEAM.rae.name}.`).waitFor();
    }
    await picture(page, 'desk-light-no-rights');
    await page.context().close();
  });

  it('sees nobody of another group, neither in a list, nor by search, nor at an address', async () => {
    const [participant, tracker] = [
      await addressOf('/participants?q=bell', 'Amara Bell'),
      await addressOf('/trackers?q=ware', 'Amara Bell'),
    ];
    const page = await as('gil', '/participants');
    await page.getByText('There is no participant in the groups that you see.').waitFor();
    expect(await page.getByText('0 participants').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill('amara');
    await page.getByText('Nothing fits').waitFor();
    for (const path of [participant, tracker]) {
      await page.goto(`${application.url}${path}`);
      await page.getByText(/^There is no such (participant|tracker), or you may not see it\.$/).waitFor();
      expect(await page.getByText('Amara').count(), path).toBe(0);
    }
    await picture(page, 'desk-light-other-group');
    await page.goto(`${application.url}${participant}`);
    await page.getByText('belong to a group that you do not see.').getByRole('link').click();
    await page.getByRole('heading', { name: 'Participants', level: 1 }).waitFor();
    await page.context().close();
  });

  const trackerForm = (page: Page) => page.locator('form', { has: page.getByLabel('Start date') });

  async function typeTracker(page: Page): Promise<void> {
    await page.getByLabel('Type').selectOption('Education');
    await trackerForm(page).getByRole('textbox', { name: 'Description' }).fill('Evening course');
    await fillDate(page.getByLabel('Start date'), '2026-01-05');
    await trackerForm(page).getByRole('textbox', { name: 'Note' }).fill('Twice a week.');
  }

  it('keep what they typed where their session ends, and go on after signing in again', async () => {
    const participant = await addressOf('/participants?q=frost', 'Eli Frost');
    const page = await as('win', `${participant}/trackers/new`);
    await typeTracker(page);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByText('what you typed is kept').waitFor();
    await picture(page, 'desk-light-session-ended');
    expect(await trackerForm(page).getByRole('textbox', { name: 'Description' }).isVisible()).toBe(false);
    await typeSignIn(page, 'win');
    await trackerForm(page).getByRole('textbox', { name: 'Description' }).waitFor();
    expect(await trackerForm(page).getByRole('textbox', { name: 'Description' }).inputValue()).toBe(
      'Evening course',
    );
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'Education: Evening course', level: 1 }).waitFor();
    await page.getByText('Twice a week.').waitFor();

    // In the midst of a change of something that is read again meanwhile, too.
    await page.getByRole('button', { name: 'Edit' }).click();
    await trackerForm(page).getByRole('textbox', { name: 'Description' }).fill('Day course');
    await page.context().clearCookies();
    await page.getByRole('textbox', { name: 'Add a note' }).fill('Changed to the day.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('what you typed is kept').waitFor();
    await typeSignIn(page, 'win');
    await trackerForm(page).getByRole('textbox', { name: 'Description' }).waitFor();
    expect(await trackerForm(page).getByRole('textbox', { name: 'Description' }).inputValue()).toBe(
      'Day course',
    );
    expect(await page.getByRole('textbox', { name: 'Add a note' }).inputValue()).toBe('Changed to the day.');

    // Somebody else who signs in there sees nothing of it.
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('what you typed is kept').waitFor();
    await typeSignIn(page, 'rae');
    await page.getByRole('heading', { name: 'Education: Evening course', level: 1 }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.context().close();
  });

  it('erase a person with a reason: nothing of them is left', async () => {
    const participant = await addressOf('/participants?q=eaves', 'Dora Eaves');
    const page = await as('ada', participant);
    await page.getByRole('button', { name: 'Erase …' }).click();
    await page.getByLabel('Reason').fill('Asked for it in writing.');
    const surname = page.getByLabel('Type the surname, Eaves, to go on');
    await surname.fill('Frost');
    expect(await page.getByRole('button', { name: 'Erase', exact: true }).isDisabled()).toBe(true);
    await surname.fill('eaves');
    await picture(page, 'desk-light-erase');
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByText('7 participants').waitFor();
    await page.goto(`${application.url}${participant}`);
    await page.getByRole('heading', { name: 'Participant', level: 1 }).waitFor();
    expect(await page.getByText('Eaves').count()).toBe(0);
    await page.goto(`${application.url}/trackers?q=cleaner`);
    await page.getByText('No tracker matches these filters.').waitFor();
    await page.context().close();
  });

  it('have settings: names, groups, people, passwords, and the figures that all rests on', async () => {
    const page = await as('ada', '/settings');
    const provider = card(page, 'Provider');
    await provider.getByLabel('UKPRN').fill('123');
    await provider.getByRole('button', { name: 'Save' }).click();
    await provider.getByText(/eight digits/i).waitFor();
    await provider.getByLabel('UKPRN').fill('10000001');
    await provider.getByRole('button', { name: 'Save' }).click();
    await provider.getByText('Saved.').waitFor();
    const password = card(page, 'Password');
    await password.getByRole('textbox', { name: 'Your password now' }).fill(PASSWORD);
    await password.getByRole('textbox', { name: 'New password' }).fill('1234567890');
    await password.getByRole('button', { name: 'Change the password' }).click();
    await password.getByRole('alert').waitFor();
    expect(await password.getByRole('textbox', { name: 'New password' }).inputValue()).toBe('1234567890');

    await page
      .getByRole('navigation', { name: 'Settings' })
      .getByRole('link', { name: /^People/ })
      .click();
    const groups = card(page, 'Groups');
    await groups.getByLabel('Add a group').fill('York');
    await groups.getByRole('button', { name: 'Add', exact: true }).click();
    await groups.getByRole('button', { name: 'Rename York' }).waitFor();
    await page.getByRole('button', { name: `Change ${TEAM.gil.name}` }).click();
    await page.getByRole('checkbox', { name: 'York' }).click();
    await page.getByText(/gil@example\.org · Leeds, York/).waitFor();
    await page.getByRole('button', { name: 'Close access' }).click();
    await page.getByText(`${TEAM.gil.name} · access closed`).waitFor();
    const refused = await application.visit('/settings');
    await typeSignIn(refused, 'gil');
    await refused.getByText('Your access is closed. An administrator can open it again.').waitFor();
    await picture(refused, 'desk-light-access-closed');
    await refused.getByRole('button', { name: 'Sign out' }).click();
    await refused.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await refused.context().close();

    await page.getByRole('link', { name: 'What each role may do' }).click();
    await page.getByRole('region', { name: 'Rights of each role' }).waitFor();
    await page.getByRole('link', { name: 'Wage rates and conventions' }).click();
    await page.getByText('National Living Wage', { exact: true }).click();
    await page
      .getByRole('row', { name: /1 April 2025 £12.21/ })
      .first()
      .waitFor();
    await page.context().close();
  });

  it('keep employers: found, added with an address, confirmed, changed', async () => {
    const page = await as('sol', '/employers');
    await page.getByText('3 employers').waitFor();
    await page.getByLabel('Status').selectOption('Prospect');
    await page.getByText('1 employer', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Add an employer' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Canal Works');
    await page.getByRole('textbox', { name: 'UKPRN' }).fill('12');
    await page.getByRole('button', { name: 'Add the employer' }).click();
    await page
      .getByText(/eight digits/i)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'UKPRN' }).fill('');
    await page.getByRole('button', { name: 'Add the employer' }).click();
    await page.getByRole('heading', { name: 'Canal Works', level: 1 }).waitFor();
    await card(page, 'Addresses').getByRole('button', { name: 'Add an address' }).click();
    const address = page.getByRole('group', { name: 'New address' });
    await address.getByRole('textbox', { name: 'Postcode' }).fill('zz1 1aa');
    await address.getByRole('button', { name: 'Find addresses' }).click();
    await address.getByLabel('Addresses of this postcode').selectOption({ index: 1 });
    expect(await address.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('4 Quay Street');
    await address.getByRole('button', { name: 'Add the address' }).click();
    await card(page, 'Addresses').getByText('4 Quay Street, Sampleton, ZZ1 1AA').waitFor();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByRole('button', { name: 'Mark as closed' }).waitFor();
    await card(page, 'History').getByRole('button', { name: 'Show' }).click();
    await card(page, 'History').getByText('Prospect → Confirmed').waitFor();
    await page.context().close();
  });

  it('are led back where they wanted to go', async () => {
    const page = await application.visit('/trackers?q=baker');
    await typeSignIn(page, 'win');
    await page.getByText('1 tracker', { exact: true }).waitFor();
    expect(page.url()).toContain('q=baker');
    await page.context().close();
  });
});
