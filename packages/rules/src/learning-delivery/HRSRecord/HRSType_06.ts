import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  HRS,
  passes,
  tailoredLearningAim,
  triggers,
} from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

export default rule({
  name: 'HRSType_06',
  message: 'The size of the tailored learning course (HRS 5) is missing',
  fix: 'Add an HRS 5 record with the timetabled hours.',
  note: 'Read literally any other code would be an error too; message and flow chart ask for HRS 5 alone.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it tailored learning (FundModel 11)?', aim => aim.FundModel === 11).noPasses(),
    ask('Is the size of the course recorded (HRS 5)?', aim => hours(aim, [5]) !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('without', aLearner([tailoredLearningAim()])),
  triggers('with other hours', aLearner([tailoredLearningAim({ HRSRecord: [HRS(6, 20)] })])),
  passes('with', aLearner([tailoredLearningAim({ HRSRecord: [HRS(5, 20)] })])),
  passes('Adult Skills Fund', aLearner([adultSkillsAim()])),
];
