import { every, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
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
import { type AimInBrief, inBrief } from '../words/aims.ts';
import { isEnglishOrMaths } from '../words/basic-skills.ts';
import { isLatestProgrammeAim, sameProgramme } from '../words/programmes.ts';

const componentsEndedLater = word(
  'component aims that ended later',
  (programme: LearningDelivery, learner: Learner): readonly AimInBrief[] => {
    const end = programme.LearnActEndDate!;
    return learner.LearningDelivery.filter(
      aim =>
        aim.AimType === 3 &&
        sameProgramme(aim, programme) &&
        aim.LearnActEndDate !== undefined &&
        aim.LearnActEndDate > end,
    ).map(aim => inBrief(aim));
  },
);

export default rule({
  name: 'R_89',
  message: 'The programme ended before its last component aim did (English and maths left aside)',
  fix: 'Set LearnActEndDate of the programme aim to the end of its last component aim or later.',
  note: 'The flow chart asks for a component that is open; the condition compares end dates, so that one without end is not compared (R_90 reports it).',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses(),
    ask('Is it the latest programme aim with its ProgType and StdCode?', (aim, { learner }) =>
      isLatestProgrammeAim(aim, learner),
    ).noPasses(),
    ask(
      'Did a component aim of the programme end later?',
      (aim, { learner }) => componentsEndedLater(aim, learner).length > 0,
    ).noPasses(),
    ask('Are all that ended later English or maths in LARS?', (aim, context) =>
      every(componentsEndedLater(aim, context.learner), component => isEnglishOrMaths(component, context)),
    ).yesPasses(),
  ],
});

const reference = exampleReference({ aims: { '60012345': {}, '60012346': { basicSkillsType: '01' } } });
const ended = (LearnActEndDate: string, more = {}) => ({
  LearnStartDate: '2024-09-02',
  LearnActEndDate,
  CompStatus: 2,
  Outcome: 1,
  ...more,
});
const programme = apprenticeshipProgramme(ended('2026-01-30'));

export const examples = () => [
  triggers(
    'the programme ended a day earlier',
    aLearner([programme, apprenticeshipComponent(ended('2026-01-31'))]),
    {
      reference,
    },
  ),
  passes('both ended on one day', aLearner([programme, apprenticeshipComponent(ended('2026-01-30'))]), {
    reference,
  }),
  passes(
    'English ended later',
    aLearner([programme, apprenticeshipComponent(ended('2026-01-31', { LearnAimRef: '60012346' }))]),
    { reference },
  ),
  passes(
    'an earlier programme aim, before a break',
    aLearner([
      apprenticeshipProgramme(ended('2025-03-31', { CompStatus: 6, Outcome: 3 })),
      apprenticeshipProgramme(ended('2026-01-31', { LearnStartDate: '2025-09-01' })),
      apprenticeshipComponent(ended('2026-01-31')),
    ]),
    { reference },
  ),
  passes(
    'the programme aim that started a day later counts, wherever it stands',
    aLearner([
      apprenticeshipProgramme(ended('2026-01-31', { LearnStartDate: '2024-09-03' })),
      apprenticeshipProgramme(ended('2024-09-02', { CompStatus: 6, Outcome: 3 })),
      apprenticeshipComponent(ended('2026-01-31', { LearnStartDate: '2024-09-03' })),
    ]),
    { reference },
  ),
  passes(
    'the programme is open',
    aLearner([apprenticeshipProgramme(), apprenticeshipComponent(ended('2026-01-31'))]),
  ),
  passes('an aim outside programmes', aLearner([adultSkillsAim()])),
  notChecked('without LARS', aLearner([programme, apprenticeshipComponent(ended('2026-01-31'))])),
];
