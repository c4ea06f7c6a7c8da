import { word } from '@waymark/flow';
import { employerCheckDigit } from './check-digit.ts';

/** DD14: the check digit that a work placement employer identifier must end in; `X` if it cannot be one. */
export const DD14 = word('check digit of the work placement employer (DD14)', (WorkPlaceEmpId: number) =>
  employerCheckDigit(WorkPlaceEmpId),
);
