/**
 * Keeps the built files, so that a second visit works without a network. It answers for this origin's own files only;
 * a return that is checked never passes through it.
 */
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const CACHE = `waymark-${VERSION}`;
const PAGE = '/';

self.addEventListener('install', event => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll([PAGE, ...FILES]);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter(name => name.startsWith('waymark-') && name !== CACHE).map(name => caches.delete(name)),
      );
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/'))
    return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

/** A page: the newest where the server answers, the kept one where it does not. */
async function page(request) {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
  } catch {
    // No network: the kept page opens every address of the application.
  }
  return (await caches.match(PAGE)) ?? Response.error();
}

/** A file: its name changes with its content, so a kept one is right for ever. */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}
