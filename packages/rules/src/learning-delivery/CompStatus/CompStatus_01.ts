import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'CompStatus_01',
  message: 'The completion status is not in the code list',
  fix: 'Return 1 (continuing), 2 (completed), 3 (withdrawn) or 6 (break in learning).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is CompStatus in the code list?', (aim, { file }) =>
      isListed('CompStatus', aim.CompStatus, file.Year),
    ).yesPasses(),
  ],
});

export const examples = () => [
  triggers('code 4', aLearner([bootcampProgramme({ CompStatus: 4 })])),
  ...[1, 2, 3, 6].map(CompStatus =>
    passes(`code ${CompStatus}`, aLearner([bootcampProgramme({ CompStatus })])),
  ),
];
