import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, bootcampSubject, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnAimRef_30',
  message: 'ZPROG001 and AimType 1 are not returned together',
  fix: 'Return ZPROG001 on the programme aim (AimType 1), and on no other aim.',
  looksAt: eachAim,
  questions: ask => [
    ask
      .oneOf('Is one returned without the other?', {
        'ZPROG001 on another aim': [
          ask('Is the reference ZPROG001?', aim => aim.LearnAimRef.toUpperCase() === 'ZPROG001').noPasses(),
          ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).yesPasses(),
        ],
        'programme aim with another reference': [
          ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
          ask('Is the reference ZPROG001?', aim => aim.LearnAimRef.toUpperCase() === 'ZPROG001').yesPasses(),
        ],
      })
      .noPasses(),
  ],
});

export const examples = () => [
  triggers('ZPROG001 on a component aim', aLearner([bootcampSubject({ LearnAimRef: 'ZPROG001' })])),
  triggers(
    'a programme aim with another reference',
    aLearner([bootcampProgramme({ LearnAimRef: '60012345' })]),
  ),
  passes('both right', aLearner([bootcampProgramme(), bootcampSubject()])),
];
