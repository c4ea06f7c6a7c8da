import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, HRS, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'HRSType_18',
  message: 'The same hours code is returned twice on the aim',
  fix: 'Keep one hours record for each code.',
  looksAt: eachAim,
  questions: ask => [
    ask('Does an hours code stand on the aim more than once?', ({ HRSRecord }) =>
      HRSRecord.some(({ HRSCode }, at) => HRSRecord.findIndex(other => other.HRSCode === HRSCode) < at),
    ).noPasses(),
  ],
});

export const examples = () => [
  triggers('HRS 1 twice', aLearner([apprenticeshipProgramme({ HRSRecord: [HRS(1, 400), HRS(1, 410)] })])),
  passes('HRS 1 and 3', aLearner([apprenticeshipProgramme({ HRSRecord: [HRS(1, 400), HRS(3, 410)] })])),
];
