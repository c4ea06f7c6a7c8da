import { rule } from '../engine/rule.ts';
import { eachMonitoring } from '../engine/selector.ts';
import {
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  ESM,
  FAM,
  passes,
  status,
  triggers,
} from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';
import { hasFAM } from '../words/fam.ts';

export default rule({
  name: 'R_134',
  message: 'A small or medium employer (OET 2) is recorded without a Skills Bootcamp',
  fix: 'Remove the OET 2 record, or return the Skills Bootcamp aims (ProgType 32).',
  note: 'The exemption for DAM 023 stands in the 2025-26 text and not in that of 2026-27, although its change summary says that nothing changed. Each year is read as its own text says.',
  looksAt: eachMonitoring,
  questions: ask => [
    ask('Is it about the other employment type (OET)?', record => record.ESMType === 'OET').noPasses(),
    ask('Is that a small or medium employer (code 2)?', record => record.ESMCode === 2).noPasses(),
    ask('Has the learner a Skills Bootcamp aim (ProgType 32)?', (_, { learner }) =>
      hasAim(learner, 'Skills Bootcamp aim', aim => aim.ProgType === 32),
    ).yesPasses(),
    ask(
      'Does a devolved authority fund an aim in full (FAM DAM 023)?',
      (_, { learner }) => hasAim(learner, 'aim with FAM DAM 023', aim => hasFAM(aim, 'DAM', '023')),
      { until: 2526 },
    ).yesPasses(),
  ],
});

const employer = (...monitoring: ReturnType<typeof ESM>[]) => ({
  LearnerEmploymentStatus: [status(10, '2022-01-01', ...monitoring)],
});
const devolved = adultSkillsAim({ LearningDeliveryFAM: [FAM('SOF', '110'), FAM('DAM', '023')] });

export const examples = () => [
  triggers('no bootcamp', aLearner([adultSkillsAim()], employer(ESM('OET', 2)))),
  passes('a bootcamp', aLearner([bootcampProgramme()], employer(ESM('OET', 2)))),
  passes('another code', aLearner([adultSkillsAim()], employer(ESM('OET', 1)))),
  passes('another type', aLearner([adultSkillsAim()], employer(ESM('LOE', 2)))),
  passes('devolved, up to 2025-26', aLearner([devolved], employer(ESM('OET', 2))), { years: [2526] }),
  triggers('devolved, from 2026-27', aLearner([devolved], employer(ESM('OET', 2))), { years: [2627] }),
];
