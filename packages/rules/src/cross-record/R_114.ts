import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipProgramme,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { openApprenticeship } from '../words/apprenticeship.ts';
import { DD31 } from '../words/derived/DD31.ts';

export default rule({
  name: 'R_114',
  message: 'English or maths with adult skills money was started during an open apprenticeship',
  fix: 'Fund the English or maths aim as part of the apprenticeship, or close the apprenticeship if it has ended.',
  looksAt: eachAim,
  needs: ['lars'],
  questions: ask => [
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask(
      'Had an apprenticeship that is still open (DD32) begun by that day?',
      (aim, { learner }) => openApprenticeship(learner, aim.LearnStartDate) !== undefined,
    ).noPasses(),
    ask('Is it English or maths in LARS (DD31)?', (aim, context) => DD31(aim, context)).noPasses(),
  ],
});

const reference = exampleReference({ aims: { '60012345': { basicSkillsType: '02' }, '60012346': {} } });
const apprenticeship = apprenticeshipProgramme({ LearnStartDate: '2024-02-01' });
const aim = (LearnStartDate: string, LearnAimRef = '60012345') =>
  adultSkillsAim({ FundModel: 35, LearnAimRef, LearnStartDate });

export const examples = () => [
  triggers('both start on one day', aLearner([apprenticeship, aim('2024-02-01')]), { reference }),
  triggers('the aim started on 31 July 2024', aLearner([apprenticeship, aim('2024-07-31')]), { reference }),
  passes('the aim started on 1 August 2024', aLearner([apprenticeship, aim('2024-08-01')]), { reference }),
  passes('the aim started before the apprenticeship', aLearner([apprenticeship, aim('2024-01-31')]), {
    reference,
  }),
  passes('neither English nor maths', aLearner([apprenticeship, aim('2024-03-01', '60012346')]), {
    reference,
  }),
  passes('another funding model', aLearner([apprenticeship, { ...aim('2024-03-01'), FundModel: 38 }]), {
    reference,
  }),
  notChecked('without LARS', aLearner([apprenticeship, aim('2024-03-01')])),
];
