import { wrongField } from '../http/refused.ts';

/** For each constraint of the database that keeps a value unique, the field and what to say. */
export type UniqueFields = Readonly<Record<string, { readonly field: string; readonly message: string }>>;

/**
 * Saves something, and refuses a value that another row has already by naming the field. The database decides, so that two
 * people who save the same value at once are told apart too.
 */
export async function refusingTaken<T>(fields: UniqueFields, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (problem) {
    const { code, constraint } = (problem as { cause?: { code?: string; constraint?: string } }).cause ?? {};
    const taken = code === '23505' && constraint !== undefined ? fields[constraint] : undefined;
    if (taken) throw wrongField(taken.field, taken.message);
    throw problem;
  }
}
