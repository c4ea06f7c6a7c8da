import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goTo, noBrowser, settled, theApplication } from './browser.ts';
import { samplePair } from './files.ts';
import { everyScreen, type Screens } from './screens.ts';
import { card, fillDate, signIn, visitAs } from './team.ts';

describe.skipIf(noBrowser)('every screen of what is shared', () => {
  const application = theApplication('teamData');

  /** Goes to a page inside the application, once its heading is there. */
  const at = async (page: Page, path: string, heading: string | RegExp) => {
    await goTo(page, path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  /** Opens a row of a list. */
  const open = async (page: Page, list: string, row: string, heading: string | RegExp = row) => {
    await goTo(page, list);
    await page.getByRole('grid').getByText(row).first().click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const tracker = async (page: Page) => {
    await open(page, '/trackers?q=baker', 'Ben Carver', 'Job: Baker');
    await card(page, 'Milestones').getByText('First earnings').waitFor();
  };
  const participant = async (page: Page) => {
    await open(page, '/participants?q=dale', 'Chidi Dale');
    await card(page, 'Earnings')
      .getByRole('img', { name: /^The running total of pay/ })
      .waitFor();
    await card(page, 'Trackers').getByRole('grid').waitFor();
  };

  const screens: Screens = {
    participants: async page => {
      await at(page, '/participants', 'Participants');
      await page.getByText('8 participants').waitFor();
    },
    'participants-none': async page => {
      await at(page, '/participants?q=nobody', 'Participants');
      await page.getByText('No participant matches these filters.').waitFor();
    },
    participant,
    'participant-history': async page => {
      await participant(page);
      await card(page, 'History').getByRole('button', { name: 'Show' }).click();
      await card(page, 'History').getByText('Ada Okafor').first().waitFor();
    },
    'participant-what-if': async page => {
      await participant(page);
      await page.getByRole('slider', { name: 'Weekly hours' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('row', { name: /^Job outcome/ }).waitFor();
    },
    'participant-erase': async page => {
      await participant(page);
      await page.getByRole('button', { name: 'Erase …' }).click();
      await page.getByLabel('Reason').waitFor();
    },
    'participant-editing': async page => {
      await participant(page);
      await card(page, 'Details').getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('First name').waitFor();
    },
    'participant-new': async page => {
      await at(page, '/participants/new', 'Add a participant');
      await page.getByLabel('Programme', { exact: true }).selectOption({ index: 1 });
    },
    'participant-unknown': async page => {
      await at(page, '/participants/00000000-0000-4000-8000-000000000000', 'Participant');
      await page.getByText('There is no such participant').waitFor();
    },
    trackers: async page => {
      await at(page, '/trackers', 'Trackers');
      await page.getByText('8 trackers').waitFor();
    },
    'trackers-none': async page => {
      await at(page, '/trackers?q=nothing', 'Trackers');
      await page.getByText('No tracker matches these filters.').waitFor();
    },
    tracker,
    'tracker-editing': async page => {
      await tracker(page);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('button', { name: 'Hours or pay change on a day' }).click();
      await page.getByText('4 Quay Street').waitFor();
    },
    'tracker-new-refused': async page => {
      await open(page, '/participants?q=hale', 'Gus Hale');
      await page.getByRole('link', { name: 'Create a tracker' }).click();
      await fillDate(page.getByLabel('Start date'), '2026-01-05');
      await page.getByLabel('Weekly hours').fill('many');
      await page.getByLabel('Name begins with').fill('lantern');
      await page
        .getByRole('combobox', { name: 'Employer', exact: true })
        .selectOption({ label: 'Lantern Care (Prospect)' });
      await page.getByText('Lantern Care is not confirmed yet').waitFor();
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await page.getByRole('alert').first().waitFor();
    },
    'work-list': async page => {
      await at(page, '/work-list', 'Work list');
      await page.getByRole('heading', { name: /^Lacks evidence/ }).waitFor();
    },
    employers: async page => {
      await at(page, '/employers', 'Employers');
      await page.getByText('3 employers').waitFor();
    },
    employer: async page => {
      await open(page, '/employers?q=harbour', 'Harbour Bakery');
      await card(page, 'Trackers with this employer').getByRole('grid').waitFor();
    },
    'employer-new': page => at(page, '/employers/new', 'Add an employer'),
    programmes: async page => {
      await at(page, '/programmes', 'Programmes');
      await page.getByRole('link', { name: 'Restart (sample)' }).waitFor();
    },
    programme: async page => {
      await at(page, '/programmes', 'Programmes');
      await page.getByRole('link', { name: 'Restart (sample)' }).click();
      await card(page, 'Conventions').waitFor();
    },
    'programme-editing': async page => {
      await screens.programme!(page);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByText('Conventions', { exact: true }).click();
    },
    'programme-new': async page => {
      await at(page, '/programmes/new', 'Add a programme');
      await page.getByLabel('Kind of milestones').selectOption('dwp-restart');
      await page.getByRole('group', { name: 'Milestone 1' }).waitFor();
    },
    'kept-none': async page => {
      await at(page, '/kept', 'Kept returns');
      await page
        .getByText(/^None yet|kept by/)
        .first()
        .waitFor();
    },
    kept: async page => {
      const [, path] = samplePair;
      const file = { name: basename(path), mimeType: 'application/xml', buffer: readFileSync(path) };
      const answer = await page
        .context()
        .request.post(`${application.url}/api/returns`, { multipart: { file } });
      expect(answer.status(), await answer.text()).toBe(200);
      await page.reload();
      await page
        .getByText(/42 learners · \d+ errors/)
        .first()
        .waitFor();
    },
    settings: async page => {
      await at(page, '/settings', 'Settings');
      await card(page, 'Provider').waitFor();
    },
    people: async page => {
      await at(page, '/settings/people', 'People and groups');
      await page.getByRole('button', { name: 'Change Gil Moss' }).click();
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByRole('form', { name: 'Add a person' }).waitFor();
    },
    rights: page => at(page, '/settings/rights', 'What each role may do'),
    parameters: async page => {
      await at(page, '/settings/parameters', 'Wage rates and conventions');
      await page.getByText('National Living Wage', { exact: true }).click();
      await page.getByText('Age for the National Living Wage', { exact: true }).click();
      await page.getByRole('row', { name: /^1 April 2024 21 stated/ }).waitFor();
    },
    'list-without-answer': async page => {
      await page.route('**/api/participants?*', route => route.abort());
      await page.goto(`${application.url}/participants`);
      await page.getByText('The server does not answer.').waitFor();
      await page.unroute('**/api/participants?*');
    },
    'server-away': async page => {
      await page.route('**/api/**', route => route.abort());
      await page.goto(`${application.url}/trackers`);
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await page.unroute('**/api/**');
    },
    'session-ended': async page => {
      await page.goto(`${application.url}/settings`);
      await card(page, 'Provider').waitFor();
      await page.context().clearCookies();
      await card(page, 'Provider').getByRole('button', { name: 'Save' }).click();
      await page.getByText('what you typed is kept').waitFor();
    },
    'sign-in-refused': async page => {
      await page.goto(`${application.url}/participants`);
      await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
      await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('E-mail and password do not belong together').waitFor();
    },
    'password-link-used': async page => {
      await page.goto(`${application.url}/password#00000000000000000000000000000000`);
      await page.getByText('This link does not work').waitFor();
    },
    'no-rights': async page => {
      await signIn(page, 'rae', application.url);
      await page.goto(`${application.url}/participants/new`);
      await page.getByText('Your role does not include this page').waitFor();
    },
    'participant-read-only': async page => {
      await participant(page);
      await settled(page);
    },
    'participants-other-group': async page => {
      await signIn(page, 'gil', application.url);
      await page.goto(`${application.url}/participants`);
      await page.getByText('There is no participant in the groups that you see.').waitFor();
    },
  };

  everyScreen(screens, {
    visit: options => visitAs(application, 'ada', '/participants', options),
    prefix: 'team-',
  });
});
