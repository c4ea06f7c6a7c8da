import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampEvent, passes, triggers } from '../../examples/index.ts';
import { HGV_EVENT_AIMS } from '../../words/bootcamp.ts';

export default rule({
  name: 'LearnAimRef_154',
  message: 'Start, planned end and actual end of an HGV Skills Bootcamp event aim are not the same day',
  fix: 'Return the day of the event in LearnStartDate, LearnPlanEndDate and LearnActEndDate.',
  note: 'The condition is a chain of inequalities; it is read as "not all three the same", and an event aim without an actual end date breaks the rule.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).noPasses(),
    ask('Is it an HGV event aim?', aim => HGV_EVENT_AIMS.includes(aim.LearnAimRef)).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask(
      'Is the planned end date the start date?',
      aim => aim.LearnPlanEndDate === aim.LearnStartDate,
    ).noTriggers(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noTriggers(),
    ask(
      'Is the actual end date the start date?',
      aim => aim.LearnActEndDate === aim.LearnStartDate,
    ).yesPasses(),
  ],
});

const event = (on: string, draft = {}) =>
  aLearner([bootcampEvent(on, { LearnAimRef: 'Z0060440', ...draft })]);

export const examples = () => [
  passes('one day', event('2024-10-14')),
  triggers('planned end a day later', event('2024-10-14', { LearnPlanEndDate: '2024-10-15' })),
  triggers('actual end a day later', event('2024-08-01', { LearnActEndDate: '2024-08-02' })),
  triggers(
    'still open',
    event('2024-10-14', { LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined }),
  ),
  passes('started on 31 July 2024', event('2024-07-31', { LearnActEndDate: '2024-08-01' })),
  passes(
    'another event aim',
    event('2024-10-14', { LearnAimRef: 'Z0059747', LearnActEndDate: '2024-10-15' }),
  ),
  passes(
    'outside a Skills Bootcamp',
    event('2024-10-14', { FundModel: 99, AimType: 4, ProgType: undefined, LearnActEndDate: '2024-10-15' }),
  ),
];
