import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@waymark/server';
import type { TestProject } from 'vitest/node';
import { noBrowser } from './installed.ts';
import { setUpTeam } from './team.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder in which nobody has set anything up. */
    emptyData: string;
    /** One in which the team of the journeys works on the sample. */
    teamData: string;
  }
}

/**
 * Builds the application before the journeys, if anything it is made of has changed, and makes the database once: each file
 * of journeys begins with a copy.
 */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const script = fileURLToPath(new URL('../../../scripts/build-web.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The web application could not be built.');
  if (noBrowser) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-begin-'));
  const [empty, team] = [join(folder, 'empty'), join(folder, 'team')];
  await (await serve({ port: 0, data: empty, print: () => {} })).close();
  cpSync(empty, team, { recursive: true });
  const serving = await serve({ port: 0, data: team, print: () => {} });
  await setUpTeam(serving);
  await serving.close();
  project.provide('emptyData', empty);
  project.provide('teamData', team);
  return () => rmSync(folder, { recursive: true, force: true });
}
