import type { Answer, Question } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { builtInPack, openReference } from '@waymark/reference';
import { describe, expect, it } from 'vitest';
import { adultSkillsAim, aLearner, FAM } from '../examples/index.ts';
import { exampleFile } from '../examples/run.ts';
import { Alone, ELSEWHERE, KIND } from './alone.ts';
import type { Context } from './context.ts';
import type { Part } from './part.ts';
import { eachAim, type Selector } from './selector.ts';

const reference = openReference([builtInPack()]);

/** Asks a question of some aims, one after the other, as one check would; and counts how often it was asked. */
function seen(
  look: (aim: LearningDelivery, context: Context) => Answer,
  aims: readonly ReturnType<typeof adultSkillsAim>[],
) {
  const alone = new Alone(eachAim as unknown as Selector<never>);
  let asked = 0;
  const test = (aim: LearningDelivery, context: Context) => {
    asked++;
    return look(aim, context);
  };
  const question = { text: '', test, endsOn: true, endsAs: 'passed' } as unknown as Question<never, Context>;
  const found = aims.map(draft => {
    const learner = aLearner([draft]);
    const [aim] = learner.LearningDelivery;
    const context = { file: exampleFile(2526), reference, learner, aim: aim!, status: undefined! };
    return alone.see(question, aim as unknown as Part, context);
  });
  return { found, asked };
}

const completed = adultSkillsAim({ CompStatus: 2, Outcome: 1, AchDate: '2025-12-12' });
const continuing = adultSkillsAim({ CompStatus: 1, Outcome: undefined, AchDate: undefined });

describe('a question asked by itself', () => {
  it('is answered for all of a kind where it looks at nothing else', () => {
    const { found, asked } = seen(aim => aim.FundModel === 35, [completed, continuing]);
    expect(found).toEqual([
      { first: KIND, answer: false },
      { first: KIND, answer: false },
    ]);
    expect(asked).toBe(1);
  });

  it('is answered by one code, and asked again where another stands', () => {
    const { found, asked } = seen(aim => aim.CompStatus === 2, [completed, continuing, completed]);
    expect(found.map(({ first }) => first)).toEqual(['CompStatus', 'CompStatus', 'CompStatus']);
    expect(found.map(({ answer }) => answer)).toEqual([true, false, true]);
    expect(asked).toBe(2);
  });

  it('is not answered by two, but where one of them is enough', () => {
    const { found } = seen(aim => aim.CompStatus === 2 && aim.Outcome === 1, [completed, continuing]);
    expect(found).toEqual([
      { first: 'CompStatus', answer: undefined },
      { first: 'CompStatus', answer: false },
    ]);
  });

  it('is answered by a field that is absent, not by what stands in it', () => {
    const { found } = seen(aim => (aim.AchDate ?? '') > '2025-08-01', [completed, continuing]);
    expect(found).toEqual([
      { first: 'AchDate', answer: undefined },
      { first: 'AchDate', answer: false },
    ]);
  });

  it('is answered by a list as far as its types and codes go', () => {
    const has = (aim: LearningDelivery) => aim.LearningDeliveryFAM.some(fam => fam.LearnDelFAMType === 'RES');
    const fam = (...records: ReturnType<typeof FAM>[]) => adultSkillsAim({ LearningDeliveryFAM: records });
    const aims = [fam(FAM('RES', '1')), fam(FAM('RES', '1', '2025-09-01')), fam(FAM('SOF', '105')), fam()];
    const { found, asked } = seen(has, aims);
    expect(found.map(({ answer }) => answer)).toEqual([true, true, false, false]);
    expect(asked).toBe(3);
    const dated = seen(aim => aim.LearningDeliveryFAM[0]?.LearnDelFAMDateFrom !== undefined, aims);
    expect(dated.found[0]).toEqual({ first: 'LearningDeliveryFAM', answer: undefined });
  });

  it('is not answered where it looks at other records, or relies on the questions before it', () => {
    expect(seen((_, { learner }) => learner.Sex === 'F', [completed]).found).toEqual([
      { first: ELSEWHERE, answer: undefined },
    ]);
    expect(seen(aim => aim.AchDate!.length > 0, [continuing]).found).toEqual([
      { first: 'AchDate', answer: undefined },
    ]);
  });

  it('is asked no more once it has looked at more four times', () => {
    const aims = [1, 2, 3, 4, 5, 6].map(CompStatus => adultSkillsAim({ CompStatus, Outcome: 1 }));
    const { found, asked } = seen(aim => aim.CompStatus < 9 && aim.Outcome === 1, aims);
    expect(asked).toBe(4);
    expect(found[5]).toEqual({ first: ELSEWHERE, answer: undefined });
  });
});
