import { some } from '@waymark/flow';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  bootcampProgramme,
  notChecked,
  passes,
  studyProgrammeAim,
  triggers,
} from '../../examples/index.ts';
import { larsAim } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'ProgType_19',
  message: 'The T Level has no technical qualification as its core aim',
  fix: 'Return the technical qualification as the core aim (AimType 5) with ProgType 31, or correct ProgType.',
  note: '"In the programme" is read as: among the learner\'s aims with ProgType 31.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).noPasses(),
    ask('Is one of its core aims a technical qualification (LARS LearnAimRefType 1468)?', (_, context) =>
      some(context.learner.LearningDelivery, aim =>
        aim.ProgType === 31 && aim.AimType === 5
          ? about(larsAim(aim.LearnAimRef, context), ({ type }) => type === '1468')
          : false,
      ),
    ).yesPasses(),
  ],
});

const core = studyProgrammeAim({ LearnAimRef: '60350012', ProgType: 31 });
const component = studyProgrammeAim({ LearnAimRef: 'ZWRKX003', AimType: 3, ProgType: 31 });
const lars = (type: string) => ({ reference: exampleReference({ aims: { '60350012': { type } } }) });

export const examples = () => [
  triggers('no core aim', aLearner([component]), lars('1468')),
  triggers('the core aim is another qualification', aLearner([core, component]), lars('0003')),
  triggers(
    'the core aim belongs to another programme',
    aLearner([{ ...core, ProgType: 30 }, component]),
    lars('1468'),
  ),
  passes('with its technical qualification', aLearner([core, component]), lars('1468')),
  passes('another programme', aLearner([bootcampProgramme()]), lars('1468')),
  notChecked('no LARS data at hand', aLearner([core, component])),
];
