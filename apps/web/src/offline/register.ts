/** Registers the service worker once the page has settled. Without it everything works but a visit without a network. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => {
      // Private windows and unsafe origins may refuse; nothing else depends on it.
    });
  });
}
