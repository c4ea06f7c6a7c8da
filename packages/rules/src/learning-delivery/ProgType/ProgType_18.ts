import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasAim } from '../../words/aims.ts';

export default rule({
  name: 'ProgType_18',
  message: 'The T Level foundation year has no core aim of its own',
  fix: 'Return the aim whose reference begins with ZTPR as the core aim (AimType 5), with ProgType 30.',
  note: 'The message is that of another rule. "In the programme" is read as: among the learner\'s aims with ProgType 30.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level foundation year (ProgType 30)?', aim => aim.ProgType === 30).noPasses(),
    ask('Has the programme a core aim ZTPR…?', (_, { learner }) =>
      hasAim(
        learner,
        'T Level foundation year core aim',
        aim => aim.ProgType === 30 && aim.AimType === 5 && /^ZTPR/i.test(aim.LearnAimRef),
      ),
    ).yesPasses(),
  ],
});

const core = studyProgrammeAim({ LearnAimRef: 'ZTPR0001', ProgType: 30 });
const component = studyProgrammeAim({ AimType: 3, ProgType: 30 });

export const examples = () => [
  triggers('no foundation year aim', aLearner([component])),
  triggers('the foundation year aim is not the core aim', aLearner([{ ...core, AimType: 3 }, component])),
  triggers('another core aim', aLearner([{ ...core, LearnAimRef: '60012346' }, component])),
  triggers('the core aim belongs to another programme', aLearner([{ ...core, ProgType: 31 }, component])),
  passes('with its core aim', aLearner([core, component])),
  passes('another programme', aLearner([bootcampProgramme()])),
];
