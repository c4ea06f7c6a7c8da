import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { hasLearnerFAM } from '../words/fam.ts';

export default rule({
  name: 'ALSCost_02',
  message: 'A learning support cost is returned for a learner who is not a high needs student',
  fix: 'Add the learner FAM HNS if it is true of the learner, or remove ALSCost.',
  looksAt: theLearner,
  questions: ask => [
    ask(
      'Is a learning support cost returned (ALSCost)?',
      learner => learner.ALSCost !== undefined,
    ).noPasses(),
    ask('Is the learner a high needs student (learner FAM HNS)?', learner =>
      hasLearnerFAM(learner, 'HNS'),
    ).yesPasses(),
  ],
});

const student = (draft = {}) => aLearner([studyProgrammeAim()], draft);
const LearnerFAM = [{ LearnFAMType: 'HNS', LearnFAMCode: 1 }];

export const examples = () => [
  triggers('a cost without high needs', student({ ALSCost: 6000 })),
  triggers('a cost of nothing is a cost', student({ ALSCost: 0 })),
  passes('a high needs student', student({ ALSCost: 6000, LearnerFAM })),
  passes('no cost', student()),
];
