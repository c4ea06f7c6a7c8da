import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampSubject, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'AimType_01',
  message: 'The aim type is not in the code list',
  fix: 'Return 1 (programme aim), 3 (component aim), 4 (aim of its own) or 5 (core aim).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is AimType in the code list?', (aim, { file }) =>
      isListed('AimType', aim.AimType, file.Year),
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('code 2', aLearner([adultSkillsAim({ AimType: 2 })])),
  ...[1, 3, 4, 5].map(AimType => passes(`code ${AimType}`, aLearner([bootcampSubject({ AimType })]))),
];
