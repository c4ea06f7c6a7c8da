import { describe, expect, it } from 'vitest';
import { noBrowser, theApplication } from './browser.ts';
import { lookAt } from './screens.ts';
import { emailOf, PASSWORD, PROVIDER, TEAM, typeSignIn } from './team.ts';

describe.skipIf(noBrowser)('the first run', () => {
  const application = theApplication();

  it('says that a link printed 30 days ago is too old, and how to come to a new one', async () => {
    application.setAhead(24 * 30 + 1);
    const page = await application.visit(undefined);
    await page.goto(application.setUpUrl);
    await page.getByText('This link does not work').waitFor();
    await page.getByText(/start it again: it prints a new link/).waitFor();
    application.setAhead(0);
    await page.context().close();
  });

  it('leads from the link that is printed to a team with a sample, and the link works once', async () => {
    const page = await application.visit('/participants');
    await page.getByText('nobody has set it up yet').waitFor();
    await lookAt(page, 'not-set-up', { size: 'desk' });
    await page.goto(application.setUpUrl);
    await page.getByLabel('Your provider').fill(PROVIDER);
    await page.getByLabel('Your name').fill(TEAM.ada.name);
    await page.getByLabel('Your e-mail').fill(emailOf('ada'));
    const password = page.getByRole('textbox', { name: 'Password' });
    await password.fill('northgate1');
    await page.getByText(/Weak|Very weak|Guessed at once/).waitFor();
    await page.getByLabel(/^Add invented participants/).check();
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.locator('input[name="password"][aria-invalid="true"]').waitFor();
    expect(await page.getByLabel('Your provider').inputValue()).toBe(PROVIDER);
    await lookAt(page, 'set-up-weak-password', { size: 'desk' });
    await password.fill(PASSWORD);
    await page.getByText('Very strong.').waitFor();
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByText(`You are signed in as ${TEAM.ada.name}, administrator at ${PROVIDER}.`).waitFor();
    await page.getByRole('link', { name: 'Participants' }).click();
    await page.getByText('8 participants').waitFor();

    const again = await application.visit(undefined);
    await again.goto(application.setUpUrl);
    await again.getByText('This link does not work').waitFor();
    await lookAt(again, 'set-up-used', { size: 'desk' });
    await again.context().close();
    await page.context().close();
  });

  it('lets people sign out and in, and says what is wrong with a password', async () => {
    const page = await application.visit('/settings');
    await typeSignIn(page, 'ada', 'not the right one at all');
    await page.getByText('E-mail and password do not belong together').waitFor();
    expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(emailOf('ada'));
    await lookAt(page, 'wrong-password', { size: 'desk' });
    await typeSignIn(page, 'ada');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByText(TEAM.ada.name).count()).toBe(0);
    await page.goto(`${application.url}/participants`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.context().close();
  });

  it('brings a second person in by a link that works once, and not after three days', async () => {
    const page = await application.visit('/settings/people');
    await typeSignIn(page, 'ada');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const form = page.getByRole('form', { name: 'Add a person' });
    await form.getByLabel('Name').fill(TEAM.win.name);
    await form.getByLabel('E-mail').fill(emailOf('win'));
    await form.getByLabel('Role').selectOption('work-coach');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(`${TEAM.win.name} is added`).waitFor();
    const link = (await form.locator('code').textContent())!;
    await lookAt(page, 'invited', { size: 'desk' });

    const other = await application.visit(undefined);
    application.setAhead(73);
    await other.goto(link);
    await other.getByText('This link does not work').waitFor();
    await other.getByText(/Ask your administrator for a new one/).waitFor();
    await lookAt(other, 'invitation-too-old', { size: 'desk' });
    application.setAhead(0);
    await other.goto('about:blank');
    await other.goto(link);
    await other.getByText(`For ${emailOf('win')}. This link works once.`).waitFor();
    await other.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await other.getByRole('button', { name: 'Save and sign in' }).click();
    await other.getByText(`You are signed in as ${TEAM.win.name}, work coach at ${PROVIDER}.`).waitFor();
    await other.context().close();
    await page.goto(link);
    await page.getByText('This link does not work').waitFor();
    await page.context().close();
  });
});
