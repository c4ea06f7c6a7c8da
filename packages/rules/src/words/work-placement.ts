/** The aims that have work placements: work experience, supported internship, industry placement. */
export const WORK_EXPERIENCE: readonly string[] = [
  ...['Z0007834', 'Z0007835', 'Z0007836', 'Z0007837', 'Z0007838', 'Z0002347'],
  ...['ZWRKX001', 'ZWRKX002'],
];

/** The industry placement of a T Level. */
export const T_LEVEL_PLACEMENT = 'ZWRKX003';
