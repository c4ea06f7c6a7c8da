import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampProgramme,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { larsStandard } from '../../words/apprenticeship.ts';
import { hasFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnStartDate_13',
  message: 'The apprenticeship started after the last day on which its standard was in effect',
  fix: 'Check StdCode and LearnStartDate against the standard in LARS. For a learner who resumes after a break, return FAM type RES.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it the programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Has the standard an effective to date in LARS?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => standard.to !== undefined),
    ).noPasses(),
    ask('Did it start after that date?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => aim.LearnStartDate > standard.to!),
    ).noPasses(),
  ],
});

const start = { LearnStartDate: '2025-09-01' };
const lars = (to?: string) => ({
  reference: exampleReference({ standards: { 105: { from: '2015-08-01', ...(to && { to }) } } }),
});

export const examples = () => [
  triggers('started the day after', aLearner([apprenticeshipProgramme(start)]), lars('2025-08-31')),
  passes('started on the last day', aLearner([apprenticeshipProgramme(start)]), lars('2025-09-01')),
  passes('the standard is open', aLearner([apprenticeshipProgramme(start)]), lars()),
  passes(
    'a standard that LARS does not know',
    aLearner([apprenticeshipProgramme({ ...start, StdCode: 999 })]),
    lars(),
  ),
  passes(
    'a restart',
    aLearner([
      apprenticeshipProgramme({
        ...start,
        LearningDeliveryFAM: [FAM('ACT', '1', '2025-09-01'), FAM('RES', '1')],
      }),
    ]),
    lars('2025-08-31'),
  ),
  passes('not the programme aim', aLearner([apprenticeshipComponent(start)]), lars('2025-08-31')),
  passes('not an apprenticeship', aLearner([bootcampProgramme()]), lars('2025-08-31')),
  notChecked('no LARS data at hand', aLearner([apprenticeshipProgramme(start)])),
];
