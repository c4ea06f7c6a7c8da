import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  bootcampSubject,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'ProgType_01',
  message: 'An aim of a programme is returned without the programme type',
  fix: 'Return ProgType, or AimType 4 if the aim belongs to no programme.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme or component aim (AimType 1 or 3)?', aim =>
      [1, 3].includes(aim.AimType),
    ).noPasses(),
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).yesPasses(),
  ],
});

export const examples = () => [
  triggers('a programme aim', aLearner([bootcampProgramme({ ProgType: undefined })])),
  triggers('a component aim', aLearner([bootcampSubject({ ProgType: undefined })])),
  passes('with a programme type', aLearner([bootcampProgramme(), bootcampSubject()])),
  passes('an aim of its own', aLearner([adultSkillsAim()])),
];
