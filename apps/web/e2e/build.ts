import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the application before the journeys, if anything it is made of has changed. */
export function setup(): void {
  const script = fileURLToPath(new URL('../../../scripts/build-web.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The web application could not be built.');
}
