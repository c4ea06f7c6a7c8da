import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampEvent, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { EVENT_AIMS } from '../../words/bootcamp.ts';

export default rule({
  name: 'LearnAimRef_126',
  message: 'Start, planned end and actual end of a Skills Bootcamp event aim are not the same day',
  fix: 'Return the day of the event in LearnStartDate, LearnPlanEndDate and LearnActEndDate.',
  intent:
    'An event aim stands for one day: the offer of an interview or role, or the plan for self-employment.',
  note: 'The condition is a chain of inequalities; it is read as "not all three the same". An event aim without an actual end date breaks the rule, as an event is never continuing.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a Skills Bootcamp event aim?', aim => EVENT_AIMS.includes(aim.LearnAimRef)).noPasses(),
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

const event = (draft = {}) => aLearner([bootcampProgramme(), bootcampEvent('2025-10-14', draft)]);

export const examples = () => [
  passes('one day', event()),
  triggers('planned end a day later', event({ LearnPlanEndDate: '2025-10-15' })),
  triggers('actual end a day later', event({ LearnActEndDate: '2025-10-15' })),
  triggers('still open', event({ LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined })),
];
