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
import { hasFAM } from '../../words/fam.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'DateOfBirth_59',
  message: 'A learner of 25 or over started a funded foundation apprenticeship',
  fix: 'Correct DateOfBirth, LearnStartDate or StdCode; foundation apprenticeships are funded for learners under 25.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
    ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).noPasses(),
    ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
    ask('Did it start on or after 1 August 2025?', aim => aim.LearnStartDate >= '2025-08-01').noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask(
      'Is the date of birth returned?',
      (_aim, { learner }) => learner.DateOfBirth !== undefined,
    ).noPasses(),
    ask(
      'Was the learner 25 or over when the aim started?',
      (aim, { learner }) => ageAtStart(aim, learner)! >= 25,
    ).noPasses(),
    ask('Is the standard a foundation apprenticeship in LARS (A0001)?', (aim, context) =>
      about(larsStandard(aim.StdCode, context), ({ typeCode }) => typeCode === 'A0001'),
    ).noPasses(),
  ],
});

export const examples = () => {
  const lars = (typeCode: string) => ({ reference: exampleReference({ standards: { 105: { typeCode } } }) });
  const foundation = lars('A0001');
  const apprentice = (draft: AimDraft = {}, DateOfBirth: string | undefined = '2000-09-01') =>
    aLearner([apprenticeshipProgramme({ LearnStartDate: '2025-09-01', ...draft })], { DateOfBirth });
  return [
    triggers('25 on the day', apprentice(), foundation),
    passes('25 on the day after', apprentice({}, '2000-09-02'), foundation),
    passes('no date of birth', aLearner([apprenticeshipProgramme()], { DateOfBirth: undefined }), foundation),
    passes('another standard', apprentice(), lars('A0002')),
    triggers(
      'started on 1 August 2025',
      apprentice({ LearnStartDate: '2025-08-01' }, '2000-01-01'),
      foundation,
    ),
    passes('started on 31 July 2025', apprentice({ LearnStartDate: '2025-07-31' }, '2000-01-01'), foundation),
    passes('not funded', apprentice({ FundModel: 99 }), foundation),
    passes('another programme', apprentice({ ProgType: 32 }), foundation),
    passes('a component aim', apprentice({ AimType: 3 }), foundation),
    passes('a restart', apprentice({ LearningDeliveryFAM: [FAM('RES', '1')] }), foundation),
    notChecked('no LARS data at hand', apprentice()),
  ];
};
