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
  name: 'LearnStartDate_18',
  message: 'The apprenticeship started after the last date for starts on its standard',
  fix: 'Check StdCode and LearnStartDate against the standard in LARS. For a learner who resumes after a break, return FAM type RES.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it the programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2020?', aim => aim.LearnStartDate >= '2020-08-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Has the standard a last date for starts in LARS?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => standard.lastDateStarts !== undefined),
    ).noPasses(),
    ask('Did it start after that date?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => aim.LearnStartDate > standard.lastDateStarts!),
    ).noPasses(),
  ],
});

const start = { LearnStartDate: '2025-09-01' };
const lars = (lastDateStarts?: string) => ({
  reference: exampleReference({
    standards: { 105: { from: '2015-08-01', ...(lastDateStarts && { lastDateStarts }) } },
  }),
});

export const examples = () => [
  triggers('started the day after', aLearner([apprenticeshipProgramme(start)]), lars('2025-08-31')),
  passes('started on the last day', aLearner([apprenticeshipProgramme(start)]), lars('2025-09-01')),
  passes('open to starts', aLearner([apprenticeshipProgramme(start)]), lars()),
  triggers(
    'started on 1 August 2020',
    aLearner([apprenticeshipProgramme({ LearnStartDate: '2020-08-01' })]),
    lars('2020-07-31'),
  ),
  passes(
    'started on 31 July 2020',
    aLearner([apprenticeshipProgramme({ LearnStartDate: '2020-07-31' })]),
    lars('2020-07-30'),
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
