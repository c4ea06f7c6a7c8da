import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { ageAtStart } from '../../words/age.ts';
import { larsStandard } from '../../words/apprenticeship.ts';
import { hasFAM, hasLearnerFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'DateofBirth_60',
  message: 'The learner is too old, or too young, for a funded level 7 apprenticeship',
  fix: 'Correct DateOfBirth, LearnStartDate or StdCode; for a care leaver or a learner with a plan add LDM 362 or EHC 1.',
  intent:
    'From 2026 level 7 apprenticeships are funded for learners of 16 to 21, and for care leavers and learners with an education, health and care plan up to 24.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 January 2026?', aim => aim.LearnStartDate >= '2026-01-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask('Was the learner 16 to 21 when the aim started?', (aim, { learner }) => {
      const age = ageAtStart(aim, learner)!;
      return age >= 16 && age <= 21;
    }).yesPasses(),
    ask
      .oneOf('May the learner start up to the age of 24?', {
        'care leaver': [
          ask('Is the apprentice a care leaver (FAM LDM 362)?', aim => hasFAM(aim, 'LDM', '362')).noPasses(),
          ask(
            'Was the learner under 25 at the start?',
            (aim, { learner }) => ageAtStart(aim, learner)! < 25,
          ).noPasses(),
        ],
        plan: [
          ask('Has the learner an education, health and care plan (learner FAM EHC)?', (_aim, { learner }) =>
            hasLearnerFAM(learner, 'EHC'),
          ).noPasses(),
          ask(
            'Was the learner under 25 at the start?',
            (aim, { learner }) => ageAtStart(aim, learner)! < 25,
          ).noPasses(),
        ],
      })
      .yesPasses(),
    ask('Is the standard at level 7 in LARS?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), ({ notionalEndLevel }) => notionalEndLevel === '7'),
    ).noPasses(),
  ],
});

export const examples = () => {
  const lars = (notionalEndLevel: string) => ({
    reference: exampleReference({ standards: { 105: { notionalEndLevel } } }),
  });
  const level7 = lars('7');
  const plan = { LearnerFAM: [{ LearnFAMType: 'EHC', LearnFAMCode: 1 }] };
  const careLeaver = [FAM('ACT', '1', '2026-03-02'), FAM('LDM', '362')];
  const started = (DateOfBirth: string | undefined, draft: AimDraft = {}, learner = {}) =>
    aLearner([apprenticeshipProgramme({ LearnStartDate: '2026-03-02', ...draft })], {
      DateOfBirth,
      ...learner,
    });
  return [
    passes('22 on the day after', started('2004-03-03'), level7),
    triggers('22 on the day', started('2004-03-02'), level7),
    passes('16 on the day', started('2010-03-02'), level7),
    triggers('16 on the day after', started('2010-03-03'), level7),
    passes(
      'a care leaver, 25 on the day after',
      started('2001-03-03', { LearningDeliveryFAM: careLeaver }),
      level7,
    ),
    triggers(
      'a care leaver, 25 on the day',
      started('2001-03-02', { LearningDeliveryFAM: careLeaver }),
      level7,
    ),
    passes('with a plan, 25 on the day after', started('2001-03-03', {}, plan), level7),
    triggers('with a plan, 25 on the day', started('2001-03-02', {}, plan), level7),
    passes('level 6', started('2001-03-02'), lars('6')),
    passes('started on 31 December 2025', started('2001-03-02', { LearnStartDate: '2025-12-31' }), level7),
    triggers('started on 1 January 2026', started('2001-03-02', { LearnStartDate: '2026-01-01' }), level7),
    passes('not funded', started('2001-03-02', { FundModel: 99 }), level7),
    passes('another programme', started('2001-03-02', { ProgType: 32 }), level7),
    passes('a component aim', started('2001-03-02', { AimType: 3 }), level7),
    passes('a restart', started('2001-03-02', { LearningDeliveryFAM: [FAM('RES', '1')] }), level7),
    passes('no date of birth', started(undefined), level7),
    notChecked('no LARS data at hand', started('2001-03-02')),
  ];
};
