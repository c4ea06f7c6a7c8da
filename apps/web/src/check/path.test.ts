import { explain, flow, watch, word } from '@waymark/flow';
import { type Learner, type LearningDelivery, makeLearner } from '@waymark/ilr';
import { describe, expect, it } from 'vitest';
import { marksOf, pathOf } from './path.ts';

const event = word('event aim', (learner: Learner) =>
  learner.LearningDelivery.find(({ LearnAimRef }) => LearnAimRef === 'Z0059747'),
);
const learner = makeLearner({
  LearningDelivery: [
    { LearnAimRef: 'ZPROG001', CompStatus: 2 },
    { LearnAimRef: 'Z0059747', CompStatus: 2 },
  ],
});
const ended = flow<LearningDelivery, { learner: Learner }>(ask => [
  ask('Is it completed?', aim => aim.CompStatus === 2).noPasses(),
  ask('Is it achieved?', aim => aim.AchDate !== undefined).yesPasses(),
  ask('Is an event recorded?', (_, { learner: whole }) => event(whole) !== undefined).yesPasses(),
]);
const { steps } = explain(ended, watch(learner.LearningDelivery[0]!), { learner: watch(learner) });

describe('the path of a record', () => {
  it('keeps each answer with what was found', () => {
    const path = pathOf(steps, learner, 1);
    expect(path.map(({ answer, ended: last }) => [answer, last])).toEqual([
      ['yes', false],
      ['no', false],
      ['yes', true],
    ]);
    expect(path[0]!.seen).toMatchObject([{ label: 'CompStatus', text: '2' }]);
    expect(path[1]!.seen).toMatchObject([{ label: 'AchDate', text: 'not returned' }]);
    expect(path[2]!.seen[0]!.label).toBe('event aim');
  });

  it('marks the fields that were read where they stand, and points at what was found', () => {
    expect(marksOf(steps, learner)).toEqual([
      'LearningDelivery.0.CompStatus',
      'LearningDelivery.0.AchDate',
      'LearningDelivery.1',
    ]);
  });
});
