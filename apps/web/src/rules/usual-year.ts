import type { Year } from '@waymark/ilr';

/** The year that is shown while no return and no address says another. */
export const USUAL_YEAR: Year = 2526;
