import type { Facets, FieldType } from '@waymark/ilr';

/** What a field must satisfy, as names and values to be read. */
export function facetWords(facets: Facets): readonly (readonly [name: string, value: string])[] {
  const { minLength, maxLength, digits, decimals, min, max, pattern, characters, oneOf } = facets;
  const rows: (readonly [string, string | number | undefined])[] = [
    ['Fewest characters', minLength],
    ['Most characters', maxLength],
    ['Most digits', digits],
    ['Digits after the point', decimals],
    ['Smallest value', min],
    ['Largest value', max],
    ['Pattern', pattern],
    ['Characters', characters === 'restricted' ? 'those of plain ILR text' : undefined],
    ['One of', oneOf?.join(', ')],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
}

export const TYPE_WORDS: Readonly<Record<FieldType, string>> = {
  text: 'Text',
  int: 'Whole number',
  decimal: 'Number with decimals',
  date: 'Date (YYYY-MM-DD in the file)',
  dateTime: 'Date and time',
};
