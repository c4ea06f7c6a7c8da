import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { isEnglishOrMaths } from '../words/basic-skills.ts';
import { latestProgrammeAim } from '../words/programmes.ts';

export default rule({
  name: 'R_90',
  message: 'The component aim is still open although its programme has ended',
  fix: 'Return LearnActEndDate and the completion of the component aim, or reopen the programme aim.',
  note: 'The text does not say which of several programme aims of one programme counts. The latest is taken, so that a return from a break does not break the rule.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask(
      'Has the latest programme aim with the same ProgType and StdCode an actual end date?',
      (aim, { learner }) => latestProgrammeAim(aim, learner)?.LearnActEndDate !== undefined,
    ).noPasses(),
    ask('Is the component English or maths in LARS?', (aim, context) =>
      isEnglishOrMaths(aim, context),
    ).yesPasses(),
  ],
});

const reference = exampleReference({ aims: { '60012345': {}, '60012346': { basicSkillsType: '02' } } });
const ended = { LearnActEndDate: '2026-01-31', CompStatus: 3, Outcome: 3 };
const programme = apprenticeshipProgramme(ended);

export const examples = () => [
  triggers('programme closed, component open', aLearner([programme, apprenticeshipComponent()]), {
    reference,
  }),
  passes('both closed', aLearner([programme, apprenticeshipComponent(ended)]), { reference }),
  passes('both open', aLearner([apprenticeshipProgramme(), apprenticeshipComponent()]), { reference }),
  passes(
    'back from a break: the latest programme aim is open',
    aLearner([
      programme,
      apprenticeshipProgramme({ LearnStartDate: '2026-02-16' }),
      apprenticeshipComponent(),
    ]),
    { reference },
  ),
  passes(
    'the programme aim that started a day later counts, wherever it stands',
    aLearner([
      apprenticeshipProgramme({ LearnStartDate: '2025-09-02' }),
      apprenticeshipProgramme({ LearnActEndDate: '2025-09-01', CompStatus: 6, Outcome: 3 }),
      apprenticeshipComponent({ LearnStartDate: '2025-09-02' }),
    ]),
  ),
  passes('maths goes on', aLearner([programme, apprenticeshipComponent({ LearnAimRef: '60012346' })]), {
    reference,
  }),
  passes('an aim outside programmes', aLearner([adultSkillsAim()])),
  notChecked('without LARS', aLearner([programme, apprenticeshipComponent()])),
];
