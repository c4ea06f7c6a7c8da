import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';

export default rule({
  name: 'R_137',
  message: 'The learner is on a T Level but has no occupational specialism aim',
  fix: 'Add the occupational specialism aim (a learning aim reference that begins ZTLOS).',
  looksAt: theLearner,
  questions: ask => [
    ask('Is any aim part of a T Level (ProgType 31)?', learner =>
      hasAim(learner, 'T Level aim', aim => aim.ProgType === 31),
    ).noPasses(),
    ask('Is there an occupational specialism aim (ZTLOS…)?', learner =>
      hasAim(learner, 'occupational specialism aim', aim => aim.LearnAimRef.startsWith('ZTLOS')),
    ).yesPasses(),
  ],
});

const tLevel = studyProgrammeAim({ ProgType: 31 });

export const examples = () => [
  triggers('a core aim without specialism', aLearner([tLevel])),
  passes('with the specialism', aLearner([tLevel, { ...tLevel, LearnAimRef: 'ZTLOS001', AimType: 3 }])),
  passes('a study programme', aLearner([studyProgrammeAim()])),
];
