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
  name: 'HRSType_04',
  message: 'The planned hours (HRS 2) of the T Level are missing on its programme aim',
  fix: 'Add an HRS 2 record to the programme aim.',
  note: 'The same test as HRSType_02 without the funding model: a 16-19 funded T Level breaks both.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Are the planned hours recorded (HRS 2)?', aim => hours(aim, [2]) !== undefined).yesPasses(),
  ],
});

const tLevel = (draft: AimDraft = {}) => aLearner([tLevelProgramme(draft)]);

export const examples = () => [
  triggers('without hours', tLevel()),
  triggers('without hours, not funded', tLevel({ FundModel: 99 })),
  passes('with hours', tLevel({ HRSRecord: [HRS(2, 1800)] })),
  passes('a component aim', tLevel({ AimType: 3 })),
  passes('no T Level', aLearner([studyProgrammeAim()])),
];
