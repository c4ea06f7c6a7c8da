import { describe, expect, it } from 'vitest';
import { readField } from './read-field.ts';

describe('what is typed into a field', () => {
  it('is read as the reader of a return would', () => {
    expect(readField('Learner', 'ULN', '1000000027', 2526)).toEqual({ value: 1_000_000_027 });
    expect(readField('LearningDelivery', 'LearnStartDate', '2025-09-01', 2526)).toEqual({
      value: '2025-09-01',
    });
    expect(readField('LearningDelivery', 'AchDate', '', 2526)).toEqual({ value: undefined });
  });

  it('is refused with what is wrong', () => {
    expect(readField('Learner', 'ULN', '12', 2526)).toEqual({
      problem: expect.stringContaining('1000000000 to 9999999999'),
    });
    expect(readField('Learner', 'ULN', 'twelve', 2526)).toEqual({
      problem: expect.stringContaining('not a whole number'),
    });
    expect(readField('Learner', 'ULN', '', 2526)).toEqual({ problem: expect.stringContaining('missing') });
    expect(readField('LearningDelivery', 'PHours', '3', 2627)).toEqual({
      problem: expect.stringContaining('no field PHours'),
    });
  });
});
