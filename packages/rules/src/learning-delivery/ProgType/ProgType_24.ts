import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampSubject, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { inLarsCategory } from '../../words/lars-category.ts';

export default rule({
  name: 'ProgType_24',
  message: 'A subject aim of Skills Bootcamps is returned outside a Skills Bootcamp',
  fix: 'Return ProgType 32, or an aim that is not kept for Skills Bootcamps.',
  note: 'The condition is a bare inequality; an aim without ProgType breaks the rule. Project S is read as FAM LDM 396.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it part of a Skills Bootcamp (ProgType 32)?', aim => aim.ProgType === 32).yesPasses(),
    ask('Is it part of the Project S pilot (FAM LDM 396)?', aim => hasFAM(aim, 'LDM', '396')).yesPasses(),
    ask('Is it a Skills Bootcamp subject aim (LARS category 62)?', (aim, context) =>
      inLarsCategory(aim.LearnAimRef, 62, aim.LearnStartDate, context),
    ).noPasses(),
  ],
});

const aim = (draft = {}) => aLearner([bootcampSubject({ FundModel: 81, ProgType: 25, ...draft })]);
const lars = (...categories: number[]) => ({
  reference: exampleReference({ aims: { Z0059758: { categories } } }),
});

export const examples = () => [
  triggers('another programme', aim(), lars(62)),
  triggers('no programme', aim({ AimType: 4, ProgType: undefined }), lars(62)),
  passes('a Skills Bootcamp', aim({ FundModel: 37, ProgType: 32 }), lars(62)),
  passes('Project S', aim({ LearningDeliveryFAM: [FAM('LDM', '396')] }), lars(62)),
  passes('another category', aim(), lars(37)),
  notChecked('no LARS data at hand', aim()),
];
