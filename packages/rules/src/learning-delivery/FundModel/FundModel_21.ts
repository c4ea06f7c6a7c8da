import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'FundModel_21',
  message: 'An Adult Skills Fund aim was originally started before 1 August 2024',
  fix: 'Return FundModel 35, or correct OrigLearnStartDate.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is an original start date returned?', aim => aim.OrigLearnStartDate !== undefined).noPasses(),
    ask('Does it lie before 1 August 2024?', aim => aim.OrigLearnStartDate! < '2024-08-01').noPasses(),
  ],
});

const restart = (OrigLearnStartDate: string | undefined, draft = {}) =>
  aLearner([
    adultSkillsAim({
      OrigLearnStartDate,
      LearnStartDate: '2025-01-06',
      LearningDeliveryFAM: [FAM('SOF', '105'), FAM('RES', '1')],
      ...draft,
    }),
  ]);

export const examples = () => [
  triggers('originally started on 31 July 2024', restart('2024-07-31')),
  passes('originally started on 1 August 2024', restart('2024-08-01')),
  triggers('started on 1 August 2024', restart('2024-07-31', { LearnStartDate: '2024-08-01' })),
  passes('started on 31 July 2024', restart('2024-07-30', { LearnStartDate: '2024-07-31' })),
  passes('original start not returned', restart(undefined)),
  passes('adult skills', restart('2024-07-31', { FundModel: 35 })),
];
