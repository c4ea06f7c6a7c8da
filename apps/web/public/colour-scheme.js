// Sets the colour scheme before anything is drawn, so that a dark screen does not flash white.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('waymark-colour-scheme');
  } catch {
    // Storage may be switched off; the system's scheme is used.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
