import { word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  nonFundedAim,
  passes,
  triggers,
} from '../../examples/index.ts';
import { type AimInBrief, inBrief } from '../../words/aims.ts';

export default rule({
  name: 'AimType_10',
  message: 'The apprenticeship unit has more than one component aim',
  fix: 'Return one component aim (AimType 3) for each programme aim, with the same dates.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship unit (ProgType 34)?', aim => aim.ProgType === 34).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask(
      'Has it more than one component aim with the same dates?',
      (aim, { learner }) => componentsWithSameDates(aim, learner).length > 1,
    ).noPasses(),
  ],
});

const componentsWithSameDates = word(
  'component aims with the same dates',
  (programme: LearningDelivery, learner: Learner): readonly AimInBrief[] =>
    learner.LearningDelivery.filter(
      aim =>
        aim.ProgType === 34 &&
        aim.AimType === 3 &&
        aim.LearnStartDate === programme.LearnStartDate &&
        aim.LearnPlanEndDate === programme.LearnPlanEndDate &&
        aim.LearnActEndDate === programme.LearnActEndDate,
    ).map(aim => inBrief(aim)),
);

const programme = nonFundedAim({
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  FundModel: 39,
  ProgType: 34,
  LearnStartDate: '2026-09-01',
  LearnPlanEndDate: '2026-12-11',
});
const component = { ...programme, LearnAimRef: '60012345', AimType: 3 };

export const examples = () => [
  triggers(
    'two with the same dates',
    aLearner([programme, component, { ...component, LearnAimRef: '60012346' }]),
  ),
  passes('one', aLearner([programme, component])),
  passes(
    'two, one of another unit that started later',
    aLearner([programme, component, { ...component, LearnAimRef: '60012346', LearnStartDate: '2026-10-01' }]),
  ),
  passes(
    'two, one of which has ended',
    aLearner([
      programme,
      component,
      { ...component, LearnAimRef: '60012346', LearnActEndDate: '2026-12-11', CompStatus: 2, Outcome: 1 },
    ]),
  ),
  passes('another programme', aLearner([bootcampProgramme(), bootcampSubject(), bootcampSubject()])),
];
