import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampProgramme, passes, triggers } from '../examples/index.ts';
import { allCommunityLearning } from '../words/provision.ts';

export default rule({
  name: 'AddLine1_03',
  message: 'The first line of the address is missing',
  fix: 'Return AddLine1.',
  looksAt: theLearner,
  questions: ask => [
    ask('Is AddLine1 returned?', learner => learner.AddLine1 !== undefined).yesPasses(),
    ask
      .oneOf(
        'Is it a learner of short community learning?',
        {
          all: [
            ask('Is every aim community learning?', allCommunityLearning).noPasses(),
            ask(
              'Are planned learning hours returned (PlanLearnHours)?',
              learner => learner.PlanLearnHours !== undefined,
            ).noPasses(),
            ask('Are they 10 or fewer?', learner => learner.PlanLearnHours! <= 10).noPasses(),
          ],
        },
        { until: 2526 },
      )
      .yesPasses(),
  ],
});

const community = (PlanLearnHours: number | undefined) =>
  aLearner([adultSkillsAim({ FundModel: 10, LSDPostcode: undefined })], {
    AddLine1: undefined,
    PlanLearnHours,
  });
const before2627 = { years: [2425, 2526] } as const;

export const examples = () => [
  triggers('a Skills Bootcamp without', aLearner([bootcampProgramme()], { AddLine1: undefined })),
  passes('with', aLearner([bootcampProgramme()])),
  passes('10 hours of community learning', community(10), before2627),
  triggers('11 hours of community learning', community(11), before2627),
  triggers('community learning without hours', community(undefined), before2627),
];
