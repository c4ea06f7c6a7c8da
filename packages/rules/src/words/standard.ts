import { type Unknown, word } from '@waymark/flow';
import type { LarsStandard } from '@waymark/reference';
import type { Context } from '../engine/context.ts';

/** The apprenticeship standard as LARS describes it; `undefined` if no code is returned or LARS has no such standard. */
export const larsStandard = word(
  StdCode => `LARS standard ${StdCode ?? ''}`,
  (StdCode: number | undefined, { reference }: Context): LarsStandard | undefined | Unknown =>
    StdCode === undefined ? undefined : reference.lars.standard(StdCode),
);
