import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
  null: 'empty (null)',
};

/** What is wrong with a value, as a sentence, wherever a shape does not say it in words of its own. */
export function sentenceOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing.';
      return `This has to be ${KINDS[issue.expected] ?? 'something else'}.`;
    case 'invalid_value':
      return `This has to be one of: ${issue.values.map(value => String(value)).join(', ')}.`;
    case 'too_small':
      return `This is too small or too short: at least ${issue.minimum}.`;
    case 'too_big':
      return `This is too large or too long: at most ${issue.maximum}.`;
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.join(', ')}.`;
    default:
      return 'This is not of the shape that is asked for.';
  }
}
