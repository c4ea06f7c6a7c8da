import { expect, it } from 'vitest';
import { type CheckedField, faultOf } from './fault-words.ts';

const field = (fault: keyof ValidityState | undefined, about: Partial<CheckedField> = {}) =>
  ({
    tagName: 'INPUT',
    type: 'text',
    value: '',
    title: '',
    validationMessage: '',
    ...about,
    validity: { valid: fault === undefined, ...(fault && { [fault]: true }) },
  }) as CheckedField;

it('says that a field is needed, and how to fill it in', () => {
  expect(faultOf(field('valueMissing'), 'Name')).toBe('“Name” is needed. Write it here.');
  expect(faultOf(field('valueMissing', { tagName: 'SELECT' }), 'Owner')).toBe(
    '“Owner” is needed. Choose from the list.',
  );
  expect(faultOf(field('valueMissing'), 'From', 'Write a day.')).toBe('“From” is needed. Write a day.');
});

it('says what is wrong with what was typed', () => {
  expect(faultOf(field('typeMismatch', { type: 'email', value: 'sam@' }), 'E-mail')).toBe(
    '“sam@” is not an e-mail address. Write one such as name@example.org.',
  );
  expect(faultOf(field('patternMismatch', { title: 'Write a whole number.' }), 'Days')).toBe(
    'Write a whole number.',
  );
  expect(faultOf(field('customError', { validationMessage: 'No such day.' }), 'From')).toBe('No such day.');
});

it('says nothing of a field that is well', () => {
  expect(faultOf(field(undefined, { value: 'Sam' }), 'Name')).toBe('');
});
