/** The words of the rules that other packages speak too. */
export { EVENT_AIMS, HGV_EVENT_AIMS } from './bootcamp.ts';
export { hasMonitoring, statusBefore, statusOn } from './employment.ts';
export { fams, hasFAM } from './fam.ts';
export { inLarsCategory } from './lars-category.ts';
