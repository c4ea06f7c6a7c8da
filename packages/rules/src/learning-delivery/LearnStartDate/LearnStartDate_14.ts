import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampSubject,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { larsStandard } from '../../words/apprenticeship.ts';
import { DD18 } from '../../words/derived/DD18.ts';
import { hasFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnStartDate_14',
  message:
    'The apprenticeship to which this component belongs started after the last day on which its standard was in effect',
  fix: 'Check StdCode and the start of the programme aim against the standard in LARS. For a learner who resumes after a break, return FAM type RES.',
  note: "The message speaks of the component aim's own effective to date; the condition compares the start of the programme with that of the standard.",
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Has the standard a programme aim?',
      (aim, { learner }) => DD18(aim, learner) !== undefined,
    ).noPasses(),
    ask('Has the standard an effective to date in LARS?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => standard.to !== undefined),
    ).noPasses(),
    ask('Did the programme start after that date?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => DD18(aim, context.learner)! > standard.to!),
    ).noPasses(),
  ],
});

const learner = (draft = {}) =>
  aLearner([
    apprenticeshipProgramme({ LearnStartDate: '2025-09-01' }),
    apprenticeshipComponent({ LearnStartDate: '2025-10-01', ...draft }),
  ]);
const lars = (to?: string) => ({
  reference: exampleReference({ standards: { 105: { from: '2015-08-01', ...(to && { to }) } } }),
});

export const examples = () => [
  triggers('the programme started the day after', learner(), lars('2025-08-31')),
  passes('the programme started on the last day', learner(), lars('2025-09-01')),
  passes('the standard is open', learner(), lars()),
  passes('no programme aim', aLearner([apprenticeshipComponent()]), lars('2025-08-31')),
  passes(
    'a restart',
    learner({ LearningDeliveryFAM: [FAM('ACT', '1', '2025-10-01'), FAM('RES', '1')] }),
    lars('2025-08-31'),
  ),
  passes('not an apprenticeship', aLearner([bootcampSubject()]), lars('2025-08-31')),
  notChecked('no LARS data at hand', learner()),
];
