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
  name: 'LearnStartDate_17',
  message: 'The apprenticeship started before its standard came into effect',
  fix: 'Check StdCode and LearnStartDate against the standard in LARS.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it the programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Has the standard an effective from date in LARS?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => standard.from !== undefined),
    ).noPasses(),
    ask('Did it start before that date?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), standard => aim.LearnStartDate < standard.from!),
    ).noPasses(),
  ],
});

const start = { LearnStartDate: '2025-09-01' };
const lars = (from?: string) => ({
  reference: exampleReference({ standards: { 105: { name: 'Electrician', ...(from && { from }) } } }),
});

export const examples = () => [
  triggers('started the day before', aLearner([apprenticeshipProgramme(start)]), lars('2025-09-02')),
  passes('started on the first day', aLearner([apprenticeshipProgramme(start)]), lars('2025-09-01')),
  passes('LARS gives no date', aLearner([apprenticeshipProgramme(start)]), lars()),
  passes(
    'a restart',
    aLearner([
      apprenticeshipProgramme({
        ...start,
        LearningDeliveryFAM: [FAM('ACT', '1', '2025-09-01'), FAM('RES', '1')],
      }),
    ]),
    lars('2025-09-02'),
  ),
  passes('not the programme aim', aLearner([apprenticeshipComponent(start)]), lars('2025-09-02')),
  passes('not an apprenticeship', aLearner([bootcampProgramme()]), lars('2025-09-02')),
  notChecked('no LARS data at hand', aLearner([apprenticeshipProgramme(start)])),
];
