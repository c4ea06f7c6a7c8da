import { word } from '@waymark/flow';
import { employerCheckDigit } from './check-digit.ts';

/** DD05: the check digit that an employer identifier (EmpId) must end in; `X` if it cannot be one. */
export const DD05 = word('check digit of the employer identifier (DD05)', (EmpId: number) =>
  employerCheckDigit(EmpId),
);
