/** The invented team of the journeys: who they are, and the installation in which they work. */

import type { Serving } from '@waymark/server';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled, type theApplication } from './browser.ts';

/** One person for each thing that the journeys are about; all have the same password. */
export const TEAM = {
  ada: { name: 'Ada Okafor', role: 'administrator', everyGroup: true },
  sol: { name: 'Sol Brand', role: 'supervisor', everyGroup: true },
  win: { name: 'Win Carter', role: 'work-coach', everyGroup: true },
  rae: { name: 'Rae Lowe', role: 'read-only', everyGroup: true },
  gil: { name: 'Gil Moss', role: 'work-coach', everyGroup: false },
} as const;
export type Member = keyof typeof TEAM;

export const PASSWORD = 'copper walnut harbour 71';
export const PROVIDER = 'Northgate Training';
export const emailOf = (member: Member) => `${member}@example.org`;

/** Sets an installation up with the sample, adds the team, and a group of which Gil sees the participants: there are none. */
export async function setUpTeam({ url, setUpUrl }: Pick<Serving, 'url' | 'setUpUrl'>): Promise<void> {
  let cookie = '';
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    const set = response.headers.getSetCookie().map(each => each.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return response.json();
  };
  const account = { email: emailOf('ada'), password: PASSWORD };
  const token = new URL(setUpUrl!).hash.slice(1);
  await post('/set-up', { token, name: TEAM.ada.name, providerName: PROVIDER, sample: true, ...account });
  await post('/auth/sign-in/email', account);
  const leeds = (await post('/groups', { name: 'Leeds' })) as { id: string };
  for (const member of ['sol', 'win', 'rae', 'gil'] as const) {
    const { name, role, everyGroup } = TEAM[member];
    const groups = { allGroups: everyGroup, groupIds: everyGroup ? [] : [leeds.id] };
    const made = await post('/people', { name, role, email: emailOf(member), ...groups });
    const { link } = (made as { invitation: { link: string } }).invitation;
    await post('/password', { token: link.split('#')[1], password: PASSWORD });
  }
}

/** Signs somebody in beside the page, which sees it when it is loaded next. */
export async function signIn(page: Page, member: Member, url: string): Promise<void> {
  const response = await page
    .context()
    .request.post(`${url}/api/auth/sign-in/email`, { data: { email: emailOf(member), password: PASSWORD } });
  expect(response.status(), await response.text()).toBe(200);
}

/** Opens a page of the application as somebody of the team. */
export async function visitAs(
  application: ReturnType<typeof theApplication>,
  member: Member,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await application.visit(undefined, options);
  await signIn(page, member, application.url);
  await page.goto(`${application.url}${path}`);
  await settled(page);
  return page;
}

/** A part of a page with a heading of its own. */
export const card = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name: title, level: 2, exact: true }) });

/** Signs in as people do. */
export async function typeSignIn(page: Page, member: Member, password = PASSWORD): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(emailOf(member));
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Writes a day into a field for one, as people write it here. */
export async function fillDate(field: Locator, day: string): Promise<void> {
  await field.fill(day.split('-').reverse().join('/'));
}

/** Presses Tab until something is reached that is labelled or reads so. */
export async function focusOn(page: Page, name: string, { exact = false } = {}): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null;
      const label = here?.labels?.[0]?.textContent ?? here?.getAttribute('aria-label');
      return (label ?? here?.textContent ?? '').replace(' *', '').trim();
    });
    if (exact ? at === name : at.startsWith(name)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Goes to the list on the page with Tab, and opens the row that reads so. */
export async function openFrom(page: Page, name: string): Promise<void> {
  await page.getByRole('grid').getByText(name).waitFor();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
  }
  for (let i = 0; i < 30; i++) {
    if (await page.evaluate(text => document.activeElement?.textContent?.includes(text), name)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}
