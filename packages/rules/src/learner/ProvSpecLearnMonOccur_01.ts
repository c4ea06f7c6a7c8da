import { rule } from '../engine/rule.ts';
import { eachLearnerMonitoring } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'ProvSpecLearnMonOccur_01',
  message: "The learner's provider monitoring has an occurrence other than A or B",
  fix: 'Set ProvSpecLearnMonOccur to A or B.',
  looksAt: eachLearnerMonitoring,
  questions: ask => [
    ask('Is the occurrence A or B?', record => ['A', 'B'].includes(record.ProvSpecLearnMonOccur)).yesPasses(),
  ],
});

const noted = (ProvSpecLearnMonOccur: string) =>
  aLearner([adultSkillsAim()], {
    ProviderSpecLearnerMonitoring: [{ ProvSpecLearnMonOccur, ProvSpecLearnMon: 'campus 2' }],
  });

export const examples = () => [
  triggers('C', noted('C')),
  triggers('a small letter', noted('a')),
  passes('A', noted('A')),
  passes('B', noted('B')),
];
