import { existsSync } from 'node:fs';

/** The browser that the journeys go through. */
export const CHROMIUM = process.env.WAYMARK_CHROMIUM ?? '/usr/bin/chromium';

/** Without a browser the journeys are skipped, and the report of the tests says so. */
export const noBrowser = !existsSync(CHROMIUM);
