import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { type AimDraft, aLearner, passes, tLevelProgramme, triggers } from '../../examples/index.ts';

export default rule({
  name: 'PHours_04',
  message: 'The planned hours of the T Level are zero',
  fix: 'Return the planned hours.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Are planned hours returned?', aim => aim.PHours !== undefined).noPasses(),
    ask('Are they more than zero?', aim => aim.PHours! > 0).yesPasses(),
  ],
});

const tLevel = (PHours: number | undefined, draft: AimDraft = {}) =>
  aLearner([tLevelProgramme({ PHours, ...draft })]);

export const examples = () => [
  triggers('0 hours', tLevel(0)),
  passes('1 hour', tLevel(1)),
  passes('none: another rule asks for them', tLevel(undefined)),
  passes('a component aim', tLevel(0, { AimType: 3 })),
  passes('no T Level', tLevel(0, { ProgType: undefined })),
  passes('not funded', tLevel(0, { FundModel: 99 })),
];
