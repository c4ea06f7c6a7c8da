import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { aLearner, type Example, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasLearnerFAM } from '../../words/fam.ts';

/** Exemptions from the condition of funding that only a learner with an education, health and care plan can have. */
const exemptions = [
  { name: 'LearnFAMType_15', subject: 'maths', type: 'MCF' },
  {
    name: 'LearnFAMType_16',
    subject: 'English',
    type: 'ECF',
    note: 'One sentence still allows special educational needs (SEN) in place of a plan; message and condition do not.',
  },
] as const;

export default exemptions.map(({ name, subject, type, ...more }) =>
  rule({
    name,
    message: `The learner is exempt from ${subject} because of a learning difficulty or disability, but has no education, health and care plan`,
    fix: `Add the learner FAM EHC, or correct ${type}.`,
    ...more,
    looksAt: theLearner,
    questions: ask => [
      ask(
        `Is the learner exempt from ${subject} by a learning difficulty or disability (learner FAM ${type} 1)?`,
        learner => hasLearnerFAM(learner, type, 1),
      ).noPasses(),
      ask('Has the learner an education, health and care plan (learner FAM EHC)?', learner =>
        hasLearnerFAM(learner, 'EHC'),
      ).yesPasses(),
    ],
  }),
);

export const examples = () =>
  Object.fromEntries(exemptions.map(exemption => [exemption.name, examplesOf(exemption.type)]));

function examplesOf(type: string): Example[] {
  const having = (...codes: [string, number][]) =>
    aLearner([studyProgrammeAim()], {
      LearnerFAM: codes.map(([LearnFAMType, LearnFAMCode]) => ({ LearnFAMType, LearnFAMCode })),
    });
  return [
    triggers('exempt without a plan', having([type, 1])),
    triggers('special educational needs are not a plan', having([type, 1], ['SEN', 1])),
    passes('exempt with a plan', having([type, 1], ['EHC', 1])),
    passes('exempt for another reason', having([type, 2])),
    passes('not exempt', having()),
  ];
}
