/** A server, or a disk, that takes its time: for the journeys of people who do not wait. */

import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';

/** Holds back what is asked for until it is let go; what was held is answered then. */
export async function heldBack(page: Page, asked: (url: URL, method: string) => boolean) {
  const waiting: Route[] = [];
  let held = true;
  await page.route(
    () => true,
    async route => {
      const request = route.request();
      if (held && asked(new URL(request.url()), request.method())) waiting.push(route);
      else await route.fallback();
    },
  );
  return {
    /** Waits until so many have been asked for. */
    come: (howMany = 1) => expect.poll(() => waiting.length).toBeGreaterThanOrEqual(howMany),
    async letGo() {
      held = false;
      await Promise.all(waiting.map(route => route.fallback()));
    },
  };
}

/** What changes something on the server, below an address of the interface. */
export const told = (path: string) => (url: URL, method: string) =>
  method !== 'GET' && url.pathname.startsWith(`/api/${path}`);

/** What is read from the server. */
export const read = (path: string | RegExp) => (url: URL, method: string) =>
  method === 'GET' && (typeof path === 'string' ? url.pathname === `/api/${path}` : path.test(url.pathname));
