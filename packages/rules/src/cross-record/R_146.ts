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
import { DD40 } from '../words/derived/DD40.ts';

export default rule({
  name: 'R_146',
  message: 'English or maths with Adult Skills Fund money was started during an open apprenticeship',
  fix: 'Fund the English or maths aim as part of the apprenticeship, or close the apprenticeship if it has ended.',
  note: 'The guidance speaks of overlaps and a gap of a day; the condition compares start dates with an apprenticeship that is open (DD32), which has no end to compare with. The condition is followed.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask(
      'Had an apprenticeship that is still open (DD32) begun by the day on which the aim started?',
      (aim, { learner }) => openApprenticeship(learner, aim.LearnStartDate) !== undefined,
    ).noPasses(),
    ask('Is it English or maths in LARS (DD40)?', (aim, context) => DD40(aim, context)).noPasses(),
  ],
});

const reference = exampleReference({ aims: { '60012345': { basicSkillsType: '01' }, '60012346': {} } });
const apprenticeship = apprenticeshipProgramme({ LearnStartDate: '2025-09-01' });
const aim = (LearnStartDate: string, LearnAimRef = '60012345') =>
  adultSkillsAim({ LearnAimRef, LearnStartDate });

export const examples = () => [
  triggers('both start on one day', aLearner([apprenticeship, aim('2025-09-01')]), { reference }),
  passes('the aim started the day before', aLearner([apprenticeship, aim('2025-08-31')]), { reference }),
  passes(
    'the apprenticeship has ended',
    aLearner([{ ...apprenticeship, LearnActEndDate: '2026-01-31', CompStatus: 3 }, aim('2025-10-01')]),
    { reference },
  ),
  passes('neither English nor maths', aLearner([apprenticeship, aim('2025-10-01', '60012346')]), {
    reference,
  }),
  passes('another funding model', aLearner([apprenticeship, { ...aim('2025-10-01'), FundModel: 36 }]), {
    reference,
  }),
  notChecked('without LARS', aLearner([apprenticeship, aim('2025-10-01')])),
];
