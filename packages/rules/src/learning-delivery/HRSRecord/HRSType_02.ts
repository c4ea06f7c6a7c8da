import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  HRS,
  passes,
  studyProgrammeAim,
  tLevelProgramme,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_02',
  message: 'The planned hours (HRS 2) of the T Level are missing',
  fix: 'Add an HRS 2 record to the programme aim.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Are the planned hours recorded (HRS 2)?', aim => hours(aim, [2]) !== undefined).yesPasses(),
  ],
});

const tLevel = (draft: AimDraft = {}) => aLearner([tLevelProgramme(draft)]);

export const examples = () => [
  triggers('without hours', tLevel()),
  passes('with hours', tLevel({ HRSRecord: [HRS(2, 1800)] })),
  passes('a component aim', tLevel({ AimType: 3 })),
  passes('no T Level', aLearner([studyProgrammeAim()])),
  passes('not funded', tLevel({ FundModel: 99 })),
];
