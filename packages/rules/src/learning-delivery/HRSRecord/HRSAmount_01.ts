import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, aLearner, HRS, passes, tLevelProgramme, triggers } from '../../examples/index.ts';
import { fewestHours, hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSAmount_01',
  message: 'The planned hours (HRS 2) of the T Level are zero',
  fix: 'Return the planned hours.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Are planned hours recorded (HRS 2)?', aim => hours(aim, [2]) !== undefined).noPasses(),
    ask('Are they more than zero?', aim => fewestHours(aim, 2)!.HRSAmount > 0).yesPasses(),
  ],
});

const tLevel = (amount: number, draft: AimDraft = {}) =>
  aLearner([tLevelProgramme({ HRSRecord: [HRS(2, amount)], ...draft })]);

export const examples = () => [
  triggers('0 hours', tLevel(0)),
  passes('1 hour', tLevel(1)),
  triggers('0 hours beside 1', aLearner([tLevelProgramme({ HRSRecord: [HRS(2, 1), HRS(2, 0)] })])),
  passes('none: another rule asks for them', aLearner([tLevelProgramme()])),
  passes('a component aim', tLevel(0, { AimType: 3 })),
  passes('no T Level', tLevel(0, { ProgType: undefined })),
  passes('not funded', tLevel(0, { FundModel: 99 })),
];
