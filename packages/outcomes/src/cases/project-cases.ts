import { projectMilestones } from '../project.ts';
import { SettingError } from '../settings.ts';
import { CaseError, type ProjectionCase, type ProjectionResult } from './case.ts';
import { readCases } from './read.ts';

/**
 * Projects a list of cases, as read from JSON: for each its id, the projected date or null, the track and why.
 * See `readCases` for the shape of the input.
 * @throws CaseError naming every case and field that cannot be read
 */
export function projectCases(input: unknown): ProjectionResult[] {
  return readCases(input).map(projectCase);
}

function projectCase({ id, record, model, settings }: ProjectionCase): ProjectionResult {
  try {
    const [outcome] = projectMilestones(record, model, { today: record.programmeStart, settings });
    const { date, track, why } = outcome!;
    return { id, projectedDate: date, track: track as ProjectionResult['track'], why };
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new CaseError([{ case: id, field: 'convention', message: error.message }]);
  }
}
