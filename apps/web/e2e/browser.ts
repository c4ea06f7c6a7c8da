/** A real browser on the real server, for the journeys. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServeOptions, type Serving, serve } from '@waymark/server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM, noBrowser } from './installed.ts';

export { noBrowser };

/** A server that runs already, to try journeys against while they are written. */
const RUNNING = process.env.WAYMARK_URL ? { url: process.env.WAYMARK_URL, close: async () => {} } : undefined;

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

export const THEMES = ['light', 'dark'] as const;
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const results = fileURLToPath(new URL('../../../test-results/', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serves the built application, with a team or with nobody yet, and opens a browser for the tests of one file. */
export function theApplication(
  begin: 'emptyData' | 'teamData' = 'emptyData',
  options: Pick<ServeOptions, 'worker'> = {},
) {
  let serving: Pick<Serving, 'url' | 'close'>;
  let browser: Browser;
  let data: string | undefined;
  let hoursAhead = 0;
  const now = () => new Date(Date.now() + hoursAhead * 3_600_000);
  const printed: string[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    if (noBrowser) return;
    mkdirSync(results, { recursive: true });
    data = mkdtempSync(join(tmpdir(), 'waymark-e2e-data-'));
    cpSync(inject(begin), data, { recursive: true });
    [serving, browser] = await Promise.all([
      RUNNING ?? serve({ ...options, port: 0, data, now, print: line => printed.push(line) }),
      chromium.launch({ executablePath: CHROMIUM, args: QUIET }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    if (data !== undefined) rmSync(data, { recursive: true, force: true });
    if (noBrowser) return;
    expect(strangers, 'requests to another origin').toEqual([]);
    expect(complaints, 'errors on the console').toEqual([]);
  });

  return {
    get url() {
      return serving.url;
    },
    /** Puts the server's clock ahead of the real one. */
    setAhead(hours: number) {
      hoursAhead = hours;
    },
    /** The address with the link of the first run, as it is printed. */
    get setUpUrl() {
      return printed.flatMap(line => /http\S+\/set-up#\S+/.exec(line) ?? [])[0]!;
    },
    /** Opens a page, an empty one without an address; everything that it asks for from elsewhere, and every error, is noted. */
    async visit(path: string | undefined, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: DESK,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      context.on('request', request => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== serving.url) strangers.push(request.url());
      });
      page.on('console', message => {
        // What the server refuses with a sentence is an answer; the browser notes it all the same.
        // So it does where a journey keeps something from being answered.
        const refused =
          /ERR_FAILED|ERR_INTERNET_DISCONNECTED/.test(message.text()) ||
          (/status of 4\d\d/.test(message.text()) && message.location().url.includes('/api/'));
        if (message.type() === 'error' && !refused) complaints.push(message.text());
      });
      page.on('pageerror', error => complaints.push(String(error)));
      if (path !== undefined) await page.goto(`${serving.url}${path}`);
      return page;
    },
  };
}

/** Checks the sample return and waits until it is done. */
export async function checkSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample return' }).click();
  await page.getByText(/learners checked in/).waitFor();
}

/** Goes somewhere inside the application, as a link of it does: an open return stays open. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(to => window.history.pushState({}, '', to), path);
}

/** Goes to the sample return, which is checked if it is not open yet. */
export async function openSample(page: Page, path = '/returns'): Promise<void> {
  await goTo(page, path);
  const open = page.getByText(/learners checked in/);
  await open
    .or(page.getByRole('button', { name: 'Try the sample return' }))
    .first()
    .waitFor();
  if (!(await open.isVisible())) await checkSample(page);
}

/**
 * Waits until the page is there and at rest: its heading is shown, which comes once the page is loaded, and nothing moves
 * any more.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(one => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** Sees the page as somebody does whose system is light or dark. */
export async function inTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor();
}

/** How many pixels of the page hang over the side of the window. */
export function hangingOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What axe-core finds wrong with the page, in one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await settled(page);
  // The page's own policy lets no script in; axe comes in from outside of it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(axe, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { html: string; any: { message: string }[] }[] }[];
        }>;
      };
    };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

/** Keeps a picture of the page, whole unless it is a list without end. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  await settled(page);
  await page.screenshot({ path: `${results}${name}.png`, fullPage });
}

/** Waits until the application is kept for working without a network; the page must allow service workers. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') {
      await new Promise<void>(done => active?.addEventListener('statechange', () => done(), { once: true }));
    }
  });
  await page.reload();
}
