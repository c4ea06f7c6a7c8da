import { makeLearner } from '@waymark/ilr';
import { expect, it } from 'vitest';
import { Roll } from './roll.ts';

const roll = new Roll();
const people = [
  ['A10', 'Ann', 'Archer'],
  ['A1', 'Ben', 'Archer'],
  ['B7', 'Cho', undefined],
] as const;
for (const [place, [LearnRefNumber, GivenNames, FamilyName]] of people.entries()) {
  roll.add(makeLearner({ LearnRefNumber, ULN: 1000000051, GivenNames, FamilyName }), place);
}
const find = (words: string, most = 10) => roll.find(words, most).map(entry => entry.LearnRefNumber);

it('finds learners by name, reference number and ULN, each word somewhere', () => {
  expect(find('archer')).toEqual(['A10', 'A1']);
  expect(find('ann archer')).toEqual(['A10']);
  expect(find('1000000051')).toHaveLength(3);
  expect(find('cho')).toEqual(['B7']);
  expect(find('nobody')).toEqual([]);
  expect(roll.find('ben', 10)[0]?.place).toBe(1);
});

it('puts the one whose reference number it is first, however many others there are', () => {
  expect(find('a1')).toEqual(['A1', 'A10']);
  expect(find('a1', 1)).toEqual(['A1']);
});
