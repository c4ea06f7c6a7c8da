/** People who do not wait: what they press twice, type ahead or leave half-way is neither lost nor doubled nor kept silent. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, goTo, noBrowser, picture, theApplication } from './browser.ts';
import { noRulesList, otherProvider, sampleName } from './files.ts';
import { heldBack, read, told } from './held-back.ts';
import { learnersKept } from './kept-changes.ts';
import { card, emailOf, type Member, PASSWORD, TEAM, typeSignIn, visitAs } from './team.ts';

describe.skipIf(noBrowser)('people of a team who do not wait', () => {
  const application = theApplication('teamData');
  const as = (member: Member, path: string) => visitAs(application, member, path);
  const search = (page: Page) => page.getByRole('combobox', { name: 'Search' });

  it('press a button twice, and it is done once', async () => {
    const page = await as('sol', '/participants/new');
    await page.getByLabel('First name').fill('Una');
    await page.getByLabel('Surname').fill('Once');
    const adding = await heldBack(page, told('participants'));
    // Both presses come before the page has drawn anything.
    await page.getByRole('button', { name: 'Add', exact: true }).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await adding.come();
    await adding.letGo();
    await page.getByRole('heading', { name: 'Una Once', level: 1 }).waitFor();
    await page.goto(`${application.url}/participants?q=once`);
    await page.getByText('1 participant', { exact: true }).waitFor();
    await page.context().close();
  });

  it('press Enter in the search before anything is found, and come to what is found for what they typed', async () => {
    const page = await as('win', '/participants');
    const finding = await heldBack(page, read('search'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('amara');
    await page.keyboard.press('Enter');
    await page.getByText('What is found first is opened.').waitFor();
    await finding.letGo();
    await page.getByRole('heading', { name: 'Amara Bell', level: 1 }).waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('ben');
    await page.getByRole('option', { name: /^Ben Carver/ }).waitFor();
    const slower = await heldBack(page, read('search'));
    await search(page).fill('chidi');
    // What was found before is still there, and is not what is meant.
    await page.keyboard.press('Enter');
    await slower.come();
    await slower.letGo();
    await page.getByRole('heading', { name: 'Chidi Dale', level: 1 }).waitFor();
    await page.context().close();
  });

  it('find what is there now, not what was found for the same words before', async () => {
    const page = await as('sol', '/participants');
    const look = async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('zebra');
    };
    await look();
    await page.getByText('Nothing fits').waitFor();
    await page.keyboard.press('Escape');
    const body = { name: 'Zebra Crossings', ownerId: await idOf(page), addresses: [] };
    const made = await page.context().request.post(`${application.url}/api/organisations`, { data: body });
    expect(made.status(), await made.text()).toBe(200);
    await look();
    await page.getByRole('option', { name: /^Zebra Crossings/ }).waitFor();
    await page.context().close();
  });

  it('go from one record to another, and see nothing of the first while the second is read', async () => {
    const page = await as('sol', '/employers?q=harbour');
    await page.getByRole('grid').getByText('Harbour Bakery').click();
    await page.getByRole('heading', { name: 'Harbour Bakery', level: 1 }).waitFor();
    const reading = await heldBack(page, read(/\/organisations\/[^/]+$/));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('millstone');
    await page.getByRole('option', { name: /^Millstone Logistics/ }).click();
    await reading.come();
    await page.getByText('Reading the employer …').waitFor();
    expect(await page.getByRole('heading', { name: 'Harbour Bakery' }).count()).toBe(0);
    await reading.letGo();
    await page.getByRole('heading', { name: 'Millstone Logistics', level: 1 }).waitFor();
    await page.context().close();
  });

  it('are told when a list to choose from could not be read, and read it again', async () => {
    const page = await as('sol', '/programmes');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/api/groups', route => route.abort());
    await goTo(page, '/participants/new');
    const notice = page.getByRole('alert').filter({ hasText: 'Not everything on this page could be read' });
    await notice.waitFor();
    await picture(page, 'desk-light-not-all-read');
    await page.unroute('**/api/groups');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Group').selectOption('Leeds');
    await notice.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('know which rows are still those of the filter before', async () => {
    const page = await as('win', '/participants');
    await page.getByRole('grid').getByText('Amara Bell').waitFor();
    const answering = await heldBack(page, read('participants'));
    await page.getByLabel('RAG').selectOption('Red');
    await answering.come();
    await page.getByText('The rows below are those of before.').waitFor();
    await answering.letGo();
    await page.getByText('1 participant', { exact: true }).waitFor();
    await page.context().close();
  });

  it('choose one thing after the other for a person, and each of them counts', async () => {
    const page = await as('ada', '/settings/people');
    await page.getByRole('button', { name: `Change ${TEAM.rae.name}` }).click();
    const changing = await heldBack(page, told('people'));
    await page.getByRole('checkbox', { name: 'Sees the participants of every group' }).click();
    const groups = page.getByRole('group', { name: 'Groups' });
    const names = await groups.getByRole('checkbox').all();
    expect(names.length).toBeGreaterThan(1);
    for (const one of names) await one.click();
    await page.getByLabel('Role').last().selectOption('Compliance');
    await changing.come();
    await changing.letGo();
    await page.getByText(/^Compliance · rae@example\.org · \w[^·]*, Leeds/).waitFor();
    await page.context().close();
  });

  it('are told when they could not be signed out', async () => {
    const page = await as('win', '/settings');
    await page.route('**/api/auth/sign-out', route => route.abort());
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await page.unroute('**/api/auth/sign-out');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await page.context().close();
  });

  it('type the next note while the first is being added, and it stays', async () => {
    const page = await as('win', '/participants?q=frost');
    await page.getByRole('grid').getByText('Eli Frost').click();
    const notes = card(page, 'Notes');
    const adding = await heldBack(page, told('notes'));
    await notes.getByLabel('Add a note').fill('Rang, no answer.');
    await notes.getByRole('button', { name: 'Add the note' }).click();
    await adding.come();
    await notes.getByLabel('Add a note').fill('Rang again.');
    await adding.letGo();
    await notes.getByRole('listitem').filter({ hasText: 'Rang, no answer.' }).waitFor();
    await notes.getByRole('button', { name: 'Add the note' }).click();
    await notes.getByRole('listitem').filter({ hasText: 'Rang again.' }).waitFor();
    await page.context().close();
  });

  it('choose a file again with which something was wrong', async () => {
    const page = await as('ada', '/data');
    const importing = card(page, 'Import');
    const chosen = () =>
      importing.locator('input[type="file"]').evaluate((input: HTMLInputElement) => input.files?.length);
    await page.route('**/api/imports', route =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    await importing.locator('input[type="file"]').setInputFiles(noRulesList());
    await importing.getByRole('alert').getByText('The server does not answer.').waitFor();
    // The browser says nothing of a file that is the one chosen already.
    expect(await chosen()).toBe(0);
    await page.context().close();
  });

  it('send a new password before it is known whose link it is, and again where signing in failed', async () => {
    const admin = await as('ada', '/settings');
    const body = {
      name: 'Ivo Quick',
      email: 'ivo@example.org',
      role: 'work-coach',
      allGroups: true,
      groupIds: [],
    };
    const made = await admin.context().request.post(`${application.url}/api/people`, { data: body });
    const { invitation } = (await made.json()) as { invitation: { link: string } };
    const page = await application.visit(undefined);
    const linking = await heldBack(page, read(/\/api\/links\//));
    let lost = 0;
    await page.route('**/api/auth/sign-in/email', route => (lost++ === 0 ? route.abort() : route.fallback()));
    await page.goto(`${application.url}${invitation.link}`);
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    const send = page.getByRole('button', { name: 'Save and sign in' });
    await send.click();
    await linking.come();
    await linking.letGo();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await send.click();
    await page.getByText('You are signed in as Ivo Quick').waitFor();
    for (const one of [admin, page]) await one.context().close();
  });

  it('press Enter on one button again and again, by the keyboard alone', async () => {
    const page = await as('win', '/settings');
    let asked = 0;
    await page.route('**/api/programmes', route => {
      asked++;
      return route.abort();
    });
    await goTo(page, '/programmes');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.focus();
    for (let nth = 1; nth <= 2; nth++) {
      const before = asked;
      await page.keyboard.press('Enter');
      await expect.poll(() => asked).toBeGreaterThan(before);
      await expect.poll(() => again.evaluate(button => button === document.activeElement)).toBe(true);
    }
    await page.unroute('**/api/programmes');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Restart (sample)' }).waitFor();
    await page.context().close();
  });

  it('add an employer in place, and type its contact before the employer is read', async () => {
    const page = await as('sol', '/participants?q=hale');
    await page.getByRole('grid').getByRole('link', { name: 'Gus Hale' }).click();
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await page.getByRole('button', { name: 'Add an employer' }).click();
    const reading = await heldBack(page, read(/\/organisations\/[^/]+$/));
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quick Signs');
    await page.getByRole('button', { name: 'Add the employer' }).click();
    await page.getByLabel('Name of the contact').fill('Kit Sign');
    await reading.letGo();
    await page.context().close();
  });

  it('leave a form half-way, and find it as they left it; nobody else does', async () => {
    const page = await as('sol', '/participants/new');
    const first = () => page.getByLabel('First name');
    const add = () => page.getByRole('button', { name: 'Add', exact: true }).click();
    const link = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
    const comeBack = async () => {
      await link('Employers');
      await page.getByRole('heading', { name: 'Employers', level: 1 }).waitFor();
      await goTo(page, '/participants/new');
    };
    const back = page.getByRole('status').filter({ hasText: 'What you had typed here is back' });
    await first().fill('Hal');
    await comeBack();
    await back.waitFor();
    expect(await first().inputValue()).toBe('Hal');
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-light-draft-is-back', false);
    await back.getByRole('button', { name: 'Begin anew' }).click();
    expect(await first().inputValue()).toBe('');
    await back.waitFor({ state: 'detached' });

    // What is refused is typed still; what was sent is not.
    await first().fill('Hal');
    await page.getByLabel('Surname').fill('Halfway');
    await page.route('**/api/participants', route => route.abort());
    await add();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await page.unroute('**/api/participants');
    await comeBack();
    await back.waitFor();
    await add();
    await page.getByRole('heading', { name: 'Hal Halfway', level: 1 }).waitFor();
    await comeBack();
    await first().waitFor();
    expect(await back.count()).toBe(0);

    await first().fill('Mine');
    await link('Settings');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await typeSignIn(page, 'win');
    await page.getByText('You are signed in as Win Carter').waitFor();
    await goTo(page, '/participants/new');
    await first().waitFor();
    expect(await first().inputValue()).toBe('');
    await page.context().close();
  });

  async function idOf(page: Page): Promise<string> {
    const answer = await page.context().request.get(`${application.url}/api/session`);
    const { person } = (await answer.json()) as { person: { id: string; email: string } };
    expect(person.email).toBe(emailOf('sol'));
    return person.id;
  }
});

describe.skipIf(noBrowser)('people with a return who do not wait', () => {
  const application = theApplication();

  it('choose a return while the sample is still being fetched, and it stays open', async () => {
    const page = await application.visit('/returns');
    const fetching = await heldBack(page, url => /ILR-.*\.xml$/.test(url.pathname));
    await page.getByRole('button', { name: 'Try the sample return' }).click();
    await fetching.come();
    await page.getByLabel('ILR file').setInputFiles(otherProvider());
    await page.getByText(/learners checked in/).waitFor();
    const come = page.waitForEvent('requestfinished', request => /ILR-.*\.xml$/.test(request.url()));
    await fetching.letGo();
    await come;
    await goTo(page, '/rules');
    await page.getByRole('heading', { name: 'Rules', level: 1 }).waitFor();
    await goTo(page, '/returns');
    await page.getByRole('heading', { name: /^ILR-10000002-/, level: 1 }).waitFor();
    await page.context().close();
  });

  it('go elsewhere while reference data is imported, and it is imported all the same', async () => {
    const page = await application.visit('/reference');
    const starting = await heldBack(page, url => /import-worker/.test(url.pathname));
    const file = (name: string) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from('ULN\r\n1000000051\r\n'),
    });
    await page.getByLabel('Reference data files').setInputFiles(file('ulns.csv'));
    await starting.come();
    await page.getByLabel('Reference data files').setInputFiles(file('more.csv'));
    await page.getByText('One import follows the other').waitFor();
    await goTo(page, '/rules');
    await page.getByRole('heading', { name: 'Rules', level: 1 }).waitFor();
    await goTo(page, '/reference');
    await page.getByText('Importing ulns.csv').waitFor();
    await starting.letGo();
    await page.getByText('imported and kept').waitFor();
    await page.getByRole('button', { name: 'Remove ulns.csv' }).waitFor();
    await page.context().close();
  });

  const bar = (page: Page) => page.getByRole('region', { name: 'Your changes' });
  const called = (page: Page) => page.getByRole('region', { name: 'The record' }).getByLabel(/^Family name/);
  const changes = (page: Page, words: string) => bar(page).getByText(words, { exact: true }).waitFor();

  /** Goes to a learner of the open return to change the record. */
  async function toChange(page: Page, learner: string): Promise<void> {
    await goTo(page, `/returns/learners/${learner}?edit=true&of=${sampleName}`);
    await page.getByRole('heading', { name: 'What your changes do' }).waitFor();
  }

  it('change a record before the kept changes are read, or in two tabs, and none is lost', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('button', { name: 'Try the sample return' }).click();
    await page.getByText(/learners checked in/).waitFor();
    await toChange(page, 'SBNOEVENT');
    await called(page).fill('Ash');
    await changes(page, '1 change in 1 learner');
    await keptChanges(page, 1);

    // By its sum the return is known again: that takes a while here.
    const other = await page.context().newPage();
    await other.addInitScript(() => {
      const digest = crypto.subtle.digest.bind(crypto.subtle);
      const go = new Promise<void>(done => addEventListener('let-go', () => done(), { once: true }));
      crypto.subtle.digest = async (...given) => {
        await go;
        return digest(...given);
      };
    });
    await other.goto(`${application.url}/returns`);
    await other.getByRole('button', { name: 'Go on with it' }).click();
    await other.getByText(/learners checked in/).waitFor();
    await toChange(other, 'SBNOJOB');
    await called(other).fill('Beech');
    await changes(other, '1 change in 1 learner');
    await other.evaluate(() => dispatchEvent(new Event('let-go')));
    await changes(other, '2 changes in 2 learners');
    await keptChanges(other, 2);
    // What was done first can be undone, and the other stays.
    await bar(other).getByRole('button', { name: /^Undo/ }).click();
    await changes(other, '1 change in 1 learner');
    await called(other).fill('Elm');
    await keptChanges(other, 2);

    // The first tab knows nothing of that.
    await called(page).fill('Oak');
    await keptChanges(page, 2);
    await page.reload();
    await changes(page, '2 changes in 2 learners');
    await page.context().close();
  });

  it('go back the moment that they have typed a value, and it is taken', async () => {
    const page = await application.visit('/returns');
    await page.getByRole('button', { name: 'Try the sample return' }).click();
    await page.getByText(/learners checked in/).waitFor();
    await toChange(page, 'SBNOEVENT');
    await called(page).evaluate((field: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'Ash');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      history.back();
    });
    await page.getByText(/learners checked in/).waitFor();
    await changes(page, '1 change in 1 learner');
    await page.context().close();
  });

  /** Waits until the browser keeps changes to so many learners. */
  const keptChanges = (page: Page, learners: number) =>
    expect.poll(() => learnersKept(page)).toEqual([learners]);
});
