import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampEvent, FAM, passes, triggers } from '../../examples/index.ts';
import { EVENT_AIMS } from '../../words/bootcamp.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'ProgType_23',
  message: 'An event aim of a Skills Bootcamp is returned outside a Skills Bootcamp',
  fix: 'Return ProgType 32, or another aim.',
  note: 'The error condition is that of ProgType_24 (subject aims). Intent and guidance speak of the event aims, which is how the rule is read; an aim without ProgType breaks it. Project S is read as FAM LDM 396.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a Skills Bootcamp event aim?', aim => EVENT_AIMS.includes(aim.LearnAimRef)).noPasses(),
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).yesPasses(),
    ask('Is it part of the Project S pilot (FAM LDM 396)?', aim => hasFAM(aim, 'LDM', '396')).yesPasses(),
  ],
});

const event = (draft = {}) =>
  aLearner([bootcampEvent('2025-10-14', { FundModel: 81, ProgType: 25, ...draft })]);

export const examples = () => [
  triggers('another programme', event()),
  triggers('no programme', event({ AimType: 4, ProgType: undefined })),
  passes('a Skills Bootcamp', event({ FundModel: 37, ProgType: 32 })),
  passes('Project S', event({ LearningDeliveryFAM: [FAM('LDM', '396')] })),
  passes('another aim', event({ LearnAimRef: '60012345' })),
];
