import { expect, it } from 'vitest';
import { ranked } from './rank.ts';

const all = ['LearnAimRef_88', 'R_138', 'R_13', 'EmpId_01'].map(title => ({
  title,
  text: `${title} a sentence about the employer of the learner`.toLowerCase(),
}));
const find = (words: string) => ranked(words, all, one => one).map(({ title }) => title);

it('puts the name itself before names that begin so, and those before what only mentions the words', () => {
  expect(find('r13')).toEqual(['R_13', 'R_138']);
  expect(find('r_138')).toEqual(['R_138']);
  expect(find('emp')[0]).toBe('EmpId_01');
  expect(find('emp')).toHaveLength(4);
});

it('wants every word', () => {
  expect(find('employer sentence')).toHaveLength(4);
  expect(find('employer bootcamp')).toEqual([]);
});

it('finds nothing for nothing', () => {
  expect(find('  ')).toEqual([]);
});
