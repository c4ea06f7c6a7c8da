import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, heRecord, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'LearningDeliveryHE_10',
  message: 'An HE record is returned on a programme aim',
  fix: 'Move the HE record to the component aim that is higher education.',
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is the aim a programme aim (AimType 1)?', (_, { aim }) => aim.AimType === 1).noPasses(),
    ask(
      'Did the aim start on or after 1 August 2025?',
      (_, { aim }) => aim.LearnStartDate >= '2025-08-01',
    ).noPasses(),
  ],
});

const programme = (LearnStartDate: string, AimType = 1) =>
  aLearner([apprenticeshipProgramme({ LearnStartDate, AimType, LearningDeliveryHE: heRecord() })]);

export const examples = () => [
  triggers('started on 1 August 2025', programme('2025-08-01')),
  passes('started on 31 July 2025', programme('2025-07-31')),
  passes('on a component aim', programme('2025-08-01', 3)),
];
