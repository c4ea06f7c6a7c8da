import { word } from '@waymark/flow';

const FORM = /^[A-HJ-NPR-Y]{4}\d{8}[A-HJ-NPR-Z]$/;
/** The letters that a student support number uses: I, O and Q are left out; Z stands only at the end. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * Whether a text has the form of a student support number: four letters, eight digits and a check letter. Small letters
 * count as capitals, as in the published source of the service.
 */
export function isStudentSupportNumber(ssn: string): boolean {
  return FORM.test(ssn.toUpperCase());
}

/**
 * The check letter of a student support number, worked out from its first twelve characters: letters count from A = 0,
 * each place weighs from 13 down to 2, and the letter makes the sum a multiple of 23 (there A is 1). Source: the field
 * SSN of the HESA student records of 2012-13 to 2020-21, and the published source of the service, which agree.
 */
export const checkLetter = word('check letter worked out', (ssn: string): string | undefined => {
  if (!isStudentSupportNumber(ssn)) return undefined;
  const capitals = ssn.toUpperCase();
  let sum = 0;
  for (let place = 0; place < 12; place++) {
    const character = capitals[place]!;
    sum += (13 - place) * (place < 4 ? LETTERS.indexOf(character) : Number(character));
  }
  return LETTERS[22 - (sum % 23)];
});
