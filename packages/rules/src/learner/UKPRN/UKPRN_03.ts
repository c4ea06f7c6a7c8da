import { fileRule } from '../../engine/rule.ts';
import { passes, triggers } from '../../examples/index.ts';

export default fileRule({
  name: 'UKPRN_03',
  message: 'LearningProvider has another UKPRN than the header',
  fix: 'Export the file again for one provider: both must have its UKPRN.',
  note: 'The description speaks of the name of the file, which Header_3 compares; the condition compares LearningProvider with the header.',
  questions: ask => [
    ask('Is there a UKPRN in the header?', file => file.headerUKPRN !== undefined).noPasses(),
    ask('Is it the UKPRN of LearningProvider?', file => file.headerUKPRN === file.UKPRN).yesPasses(),
  ],
});

export const examples = () => [
  triggers('two providers', null, { file: { UKPRN: 10_000_001, headerUKPRN: 10_000_002 } }),
  passes('one provider', null, { file: { UKPRN: 10_000_001, headerUKPRN: 10_000_001 } }),
  passes('no header read', null, { file: { headerUKPRN: undefined } }),
];
