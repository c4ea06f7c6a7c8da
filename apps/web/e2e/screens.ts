/** Every screen looked at in both themes: a picture of it, and what axe-core says of it. */

import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import {
  accessibilityFaults,
  DESK,
  hangingOver,
  inTheme,
  noBrowser,
  PHONE,
  picture,
  THEMES,
} from './browser.ts';

/** How one comes to a screen. All of one size share a page, in this order: what one leaves open the next finds open. */
export type Screens = Readonly<Record<string, (page: Page) => Promise<void>>>;

interface ScreensOptions {
  /** Opens the page that they share. */
  readonly visit: (options: BrowserContextOptions) => Promise<Page>;
  /** What the names of the pictures begin with, after size and theme. */
  readonly prefix?: string;
  /** Lists without end are taken as they are seen. */
  readonly asSeen?: RegExp;
  readonly sizes?: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
}

/** A test for each screen and size. */
export function everyScreen(screens: Screens, options: ScreensOptions): void {
  const { visit, prefix = '', asSeen = /^$/, sizes = { desk: DESK, phone: PHONE } } = options;
  for (const [size, viewport] of Object.entries(sizes)) {
    let shared: Page | undefined;
    const leave = async () => {
      await shared?.context().close();
      shared = undefined;
    };
    for (const [name, open] of Object.entries(screens)) {
      it(`${name}, ${size}, light and dark: axe-core finds nothing, nothing hangs over the side`, async () => {
        shared ??= await visit({ viewport });
        try {
          await closeDialogs(shared);
          await inTheme(shared, 'light');
          await open(shared);
          await lookAt(shared, `${prefix}${name}`, { size, whole: !asSeen.test(name) });
        } catch (problem) {
          // The next screen begins afresh.
          await leave();
          throw problem;
        }
      });
    }
    if (!noBrowser) afterAll(leave);
  }
}

interface LookOptions {
  /** What the size of the window is called in the names of the pictures. */
  readonly size: string;
  readonly whole?: boolean;
}

/** Looks at the page as it stands, in both themes, and leaves it light. */
export async function lookAt(page: Page, name: string, { size, whole = true }: LookOptions): Promise<void> {
  for (const theme of THEMES) {
    await inTheme(page, theme);
    await picture(page, `${size}-${theme}-${name}`, whole);
    expect(await accessibilityFaults(page), `${name}, ${theme}`).toEqual([]);
    expect(await hangingOver(page), `${name}, ${theme}`).toBeLessThanOrEqual(0);
  }
  await inTheme(page, THEMES[0]);
}

async function closeDialogs(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]');
  if ((await dialog.count()) === 0) return;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
