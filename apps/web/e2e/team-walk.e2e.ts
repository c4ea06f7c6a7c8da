import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, noBrowser, PHONE, picture, theApplication } from './browser.ts';
import { card, fillDate, focusOn, type Member, openFrom, TEAM, typeSignIn, visitAs } from './team.ts';

/** The way of a job through Waymark: from signing in to a second job and a claim. Days and dates are those of 2025. */
describe.skipIf(noBrowser)('the walk of a job', () => {
  const application = theApplication('teamData');

  const as = (member: Member, path: string, viewport = DESK) =>
    visitAs(application, member, path, { viewport });

  const milestone = (page: Page, name: string): Locator =>
    card(page, 'Milestones').getByRole('listitem').filter({ hasText: name });
  const filled = async (page: Page) => ({
    title: await page.getByLabel('Job title').inputValue(),
    hours: await page.getByLabel('Weekly hours').inputValue(),
    rate: await page.getByLabel('Hourly rate of pay').inputValue(),
    note: await page.getByLabel('Note').inputValue(),
  });
  const TYPED = { title: 'Baker', hours: '25', rate: '12.21', note: 'Starts at six in the morning.' };
  const type = async (page: Page, { title, hours, rate, note }: typeof TYPED, start: string) => {
    await page.getByLabel('Job title').fill(title);
    await fillDate(page.getByLabel('Start date'), start);
    await page.getByLabel('Weekly hours').fill(hours);
    await page.getByLabel('Hourly rate of pay').fill(rate);
    await page.getByLabel('Note').fill(note);
  };

  it('begins with a programme that a supervisor builds', async () => {
    const page = await as('sol', '/programmes');
    await page.getByRole('link', { name: 'Add a programme' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Restart North');
    await page.getByLabel('Kind of milestones').selectOption('dwp-restart');
    const first = page.getByRole('group', { name: 'Milestone 1' });
    await first.getByLabel('Evidence needed').fill('Job start, Payslip');
    const outcome = await first.getByLabel('Name of the milestone').inputValue();
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    const second = page.getByRole('group', { name: 'Milestone 2' });
    await second.getByLabel('Name of the milestone').fill('First earnings');
    await second.getByLabel('Amount to be earned').fill('a thousand');
    await page.getByLabel('Achieved when the date comes').uncheck();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Write the amount in pounds, such as 3000.00.').waitFor();
    await second.getByLabel('Amount to be earned').fill('1000');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Restart North', level: 1 }).waitFor();
    const milestones = await card(page, 'Financial milestones').textContent();
    expect(milestones).toContain(outcome);
    expect(milestones).toContain('First earnings£1,000.00 earned');
    await page.context().close();
  });

  it('goes on with a coach, who adds the participant and signs in as people do', async () => {
    const page = await application.visit('/participants');
    await typeSignIn(page, 'win');
    await page.getByRole('link', { name: 'Add a participant' }).click();
    await page.getByLabel('First name').fill('Ann');
    await page.getByLabel('Surname').fill('Example');
    await page.getByLabel('Programme', { exact: true }).selectOption({ label: 'Restart North' });
    await fillDate(page.getByLabel('Programme start'), '2025-05-12');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Ann Example', level: 1 }).waitFor();
    await milestone(page, 'First earnings').getByText('no date').waitFor();
    await page.context().close();
  });

  it('records the job with an employer added in place, refused while it is not confirmed; nothing typed is lost', async () => {
    const page = await as('win', '/participants?q=exam');
    await page.getByRole('link', { name: 'Ann Example' }).click();
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await page.getByLabel('Assignee').selectOption({ label: TEAM.win.name });
    await type(page, TYPED, '2025-06-02');

    await page.getByLabel('Name begins with').fill('Canal Bakery');
    await page.getByRole('button', { name: 'Add an employer' }).click();
    const employer = page.getByRole('group', { name: 'New employer' });
    expect(await employer.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
      'Canal Bakery',
    );
    await employer.getByLabel('Postcode').fill('m1 3hw');
    await employer.getByRole('textbox', { name: 'Address', exact: true }).fill('1 Canal Street');
    await employer.getByLabel('Town').fill('Manchester');
    await employer.getByRole('button', { name: 'Add the employer' }).click();
    const contact = page.getByRole('group', { name: 'New contact' });
    await contact.getByLabel('Name of the contact').fill('Bo Baker');
    await contact.getByLabel('E-mail').fill('bo@example.org');
    await contact.getByRole('textbox', { name: 'Phone', exact: true }).fill('0161 496 0000');
    await contact.getByRole('textbox', { name: 'Phone', exact: true }).press('Enter');
    await page.getByText('1 Canal Street, M1 3HW · Bo Baker').waitFor();
    expect(await filled(page)).toEqual(TYPED);

    await page.getByText('Canal Bakery is not confirmed yet').waitFor();
    await page.getByText('A supervisor, compliance or employer engagement can confirm it.').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page
      .getByText(/“Canal Bakery” is not confirmed yet, and a job needs a confirmed/)
      .first()
      .waitFor();
    expect(await filled(page)).toEqual(TYPED);
    await picture(page, 'desk-light-tracker-not-confirmed');

    const supervisor = await as('sol', '/employers?q=canal');
    await supervisor.getByRole('link', { name: 'Canal Bakery' }).click();
    await supervisor.getByRole('button', { name: 'Confirm', exact: true }).click();
    await supervisor.getByText('Confirmed', { exact: true }).first().waitFor();
    await supervisor.context().close();

    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'Job: Baker', level: 1 }).waitFor();
    await milestone(page, 'First earnings').getByText('projected for 24 June 2025').waitFor();
    await milestone(page, 'Job outcome').getByText('projected for 26 September 2025').waitFor();
    await page.context().close();
  });

  it('takes evidence, chosen and dropped', async () => {
    const page = await as('win', '/trackers?q=baker');
    await page.getByRole('grid').getByRole('link', { name: 'Ann Example' }).click();
    const evidence = card(page, 'Evidence');
    await evidence.getByLabel('It proves').selectOption('Payslip');
    const chooser = page.waitForEvent('filechooser');
    await evidence.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles({
      name: 'slip.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await evidence.getByRole('link', { name: 'slip.pdf' }).waitFor();
    await evidence.getByLabel('It proves').selectOption('Job start');
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.4\n%%EOF\n'], 'letter.pdf', { type: 'application/pdf' }));
      return data;
    });
    const place = evidence.getByText('or drop it here');
    await place.dispatchEvent('dragover', { dataTransfer: dropped });
    await place.dispatchEvent('drop', { dataTransfer: dropped });
    await evidence.getByText('proves: job start').waitFor();
    expect(await evidence.getByRole('link').allTextContents()).toEqual(
      expect.arrayContaining(['slip.pdf', 'letter.pdf']),
    );
    await picture(page, 'desk-light-tracker-with-evidence');
    // Of several, the first that is refused is named, and what stood before it is there.
    const several = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.4\n%%EOF\n'], 'good.pdf', { type: 'application/pdf' }));
      data.items.add(new File([], 'nothing.pdf', { type: 'application/pdf' }));
      data.items.add(new File(['%PDF-1.4\n%%EOF\n'], 'after.pdf', { type: 'application/pdf' }));
      return data;
    });
    await place.dispatchEvent('drop', { dataTransfer: several });
    await page.getByText('“nothing.pdf” was not added, nor what was dropped after it.').waitFor();
    await evidence.getByRole('link', { name: 'good.pdf' }).waitFor();
    expect(await evidence.getByRole('link', { name: 'after.pdf' }).count()).toBe(0);
    await page.context().close();
  });

  it('ends the job, and a second one goes on from what was earned', async () => {
    const page = await as('win', '/trackers?q=baker');
    await page.getByRole('grid').getByRole('link', { name: 'Ann Example' }).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await fillDate(page.getByLabel('End date'), '2025-08-03');
    expect(await page.getByLabel('Status').inputValue()).toBe('Closed');
    await page.getByLabel('Note: why it ended').fill('The bakery closed.');
    await page.getByRole('button', { name: 'Save' }).click();
    // The first was reached before the end; for the second 63 days at £305.25 a week are kept.
    await milestone(page, 'Job outcome').getByText('no projected date').waitFor();
    await milestone(page, 'First earnings').getByText('projected for 24 June 2025').waitFor();
    await page.getByRole('link', { name: 'Ann Example' }).click();
    await milestone(page, 'Job outcome').getByText('£2,747.25 of £5,079.36').waitFor();

    const supervisor = await as('sol', new URL(page.url()).pathname);
    const earned = milestone(supervisor, 'First earnings');
    await earned.getByRole('button', { name: 'Edit the milestone First earnings' }).click();
    await earned.getByLabel('Status', { exact: true }).selectOption('Achieved');
    await earned.getByRole('button', { name: 'Save' }).click();
    await earned.getByText('Achieved on').waitFor();
    await earned.getByText('24 June 2025', { exact: true }).waitFor();
    await supervisor.context().close();

    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await type(page, { title: 'Driver', hours: '30', rate: '12.21', note: '' }, '2025-09-01');
    await page.getByLabel('Name begins with').fill('canal');
    await page
      .getByRole('combobox', { name: 'Employer', exact: true })
      .selectOption({ label: 'Canal Bakery' });
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'Job: Driver', level: 1 }).waitFor();
    await milestone(page, 'Job outcome').getByText('projected for 15 October 2025').waitFor();
    await milestone(page, 'First earnings').getByText('Achieved on 24 June 2025').waitFor();
    await page.context().close();
  });

  it('asks what if, draws the curve, and saves nothing of it', async () => {
    const page = await as('win', '/participants?q=exam');
    await page.getByRole('link', { name: 'Ann Example' }).click();
    const earnings = card(page, 'Earnings');
    await earnings
      .getByRole('img', { name: /Job outcome, £5,079.36, is reached on 15 October 2025/ })
      .waitFor();
    await earnings.getByLabel('The job').selectOption({ label: 'Driver, Canal Bakery' });
    await fillDate(earnings.getByLabel('From'), '2025-09-15');
    await earnings.getByRole('slider', { name: 'Weekly hours' }).focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
    await earnings.getByText('Weekly hours 40').waitFor();
    const row = earnings.getByRole('row', { name: /^Job outcome/ });
    await row.getByText(/sooner/).waitFor();
    await page.reload();
    await milestone(page, 'Job outcome').getByText('15 October 2025', { exact: true }).waitFor();
    await page.context().close();
  });

  it('ends with a claim by the supervisor, and the history tells all of it', async () => {
    const page = await as('sol', '/participants?q=exam');
    await page.getByRole('link', { name: 'Ann Example' }).click();
    const outcome = milestone(page, 'Job outcome');
    await outcome.getByRole('button', { name: 'Edit the milestone Job outcome' }).click();
    await outcome.getByLabel('Status', { exact: true }).selectOption('Achieved');
    await outcome.getByLabel('Claim status').selectOption('Claimed');
    await outcome.getByRole('button', { name: 'Save' }).click();
    await outcome.getByText('Claimed', { exact: true }).first().waitFor();
    await outcome.getByText('Achieved on').waitFor();
    const history = card(page, 'History');
    await history.getByRole('button', { name: 'Show' }).click();
    await history.getByText('Claim status').first().waitFor();
    const told = await history.textContent();
    expect(told).toContain(TEAM.sol.name);
    expect(told).toContain(TEAM.win.name);
    expect(told).toMatch(/Claim status: .* → Claimed/);
    await picture(page, 'desk-light-participant-claimed');
    await page.context().close();
  });

  it('is gone on a phone too: a job from the participant to its dates', async () => {
    const page = await as('win', '/participants', PHONE);
    await page.getByRole('searchbox', { name: 'Search' }).fill('hale');
    await page.getByText('1 participant', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Gus Hale' }).click();
    await page.getByRole('link', { name: 'Create a tracker' }).click();
    await type(page, { title: 'Packer', hours: '16', rate: '13.00', note: '' }, '2026-01-05');
    await page.getByLabel('Name begins with').fill('mill');
    await page
      .getByRole('combobox', { name: 'Employer', exact: true })
      .selectOption({ label: 'Millstone Logistics' });
    await picture(page, 'phone-light-tracker-typed');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: 'Job: Packer', level: 1 }).waitFor();
    await milestone(page, 'Job outcome')
      .getByText(/projected for/i)
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.context().close();
  });

  it('is gone with the keyboard alone: from the list to a new tracker', async () => {
    const page = await as('win', '/participants?q=bell');
    await openFrom(page, 'Amara Bell');
    await focusOn(page, 'Create a tracker');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Create a tracker' }).waitFor();
    await focusOn(page, 'Type');
    for (let i = 0; i < 10; i++) {
      if ((await page.getByLabel('Type').inputValue()) === 'Education') break;
      await page.keyboard.press('ArrowDown');
    }
    await focusOn(page, 'Description');
    await page.keyboard.type('Evening course');
    await focusOn(page, 'Create', { exact: true });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Education: Evening course', level: 1 }).waitFor();
    await page.context().close();
  });
});
