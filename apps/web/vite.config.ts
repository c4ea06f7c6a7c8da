import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { whatRulesRead } from './what-rules-read.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), whatRulesRead(), serviceWorker()],
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // A chunk of its own for every file that needs one; none inlined, because the page's policy forbids it.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  server: { port: 5180, strictPort: false },
});

/** Writes the service worker with the list of all built files, so that a second visit works without a network. */
function serviceWorker(): Plugin {
  return {
    name: 'waymark-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const built = Object.keys(bundle).filter(name => !name.endsWith('.map'));
      const files = ['icon.svg', 'manifest.webmanifest', 'colour-scheme.js', ...built];
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
      const source = readFileSync(`${import.meta.dirname}/src/offline/service-worker.js`, 'utf8')
        .replace("'__VERSION__'", JSON.stringify(version))
        .replace(
          "['__FILES__']",
          JSON.stringify(files.map(name => `/${name}`).filter(name => name !== '/index.html')),
        );
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  };
}
