import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  FAM,
  notChecked,
  passes,
  studyProgrammeAim,
  triggers,
} from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';
import { hasFAM } from '../words/fam.ts';
import { isTechnicalQualification } from '../words/provision.ts';

export default rule({
  name: 'R_129',
  message: 'The T Level technical qualification has no programme aim',
  fix: 'Add the programme aim of the T Level (ZPROG001, AimType 1).',
  note: 'Message and flow chart ask for a programme aim of the same type, the condition for any, which is followed. The exemption for the adult pilot (LDM 384) stands in the texts of 2024-25 and 2026-27; its absence in 2025-26 is taken for an oversight.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it a core aim (AimType 5)?', aim => aim.AimType === 5).noPasses(),
    ask('Has the learner a programme aim (AimType 1)?', (_, { learner }) =>
      hasAim(learner, 'programme aim', aim => aim.AimType === 1),
    ).yesPasses(),
    ask('Is it part of the adult T Level pilot (FAM LDM 384)?', aim => hasFAM(aim, 'LDM', '384')).yesPasses(),
    ask('Is it a T Level technical qualification in LARS (type 1468)?', (aim, context) =>
      isTechnicalQualification(aim, context),
    ).noPasses(),
  ],
});

const reference = exampleReference({ aims: { '60350001': { type: '1468' }, '60012345': { type: '0003' } } });
const core = studyProgrammeAim({ ProgType: 31, LearnAimRef: '60350001' });

export const examples = () => [
  triggers('the qualification alone', aLearner([core]), { reference }),
  passes('with its programme aim', aLearner([core, { ...core, AimType: 1, LearnAimRef: 'ZPROG001' }]), {
    reference,
  }),
  passes('another qualification', aLearner([{ ...core, LearnAimRef: '60012345' }]), { reference }),
  passes('the adult pilot', aLearner([{ ...core, LearningDeliveryFAM: [FAM('LDM', '384')] }]), { reference }),
  passes('no core aim', aLearner([adultSkillsAim()])),
  notChecked('without LARS', aLearner([core])),
];
