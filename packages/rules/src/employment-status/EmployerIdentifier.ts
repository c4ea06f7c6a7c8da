import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim, eachEmploymentStatus } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  notChecked,
  passes,
  status,
  triggers,
} from '../examples/index.ts';
import { hasAim } from '../words/aims.ts';
import { DD05 } from '../words/derived/DD05.ts';
import { DD07 } from '../words/derived/DD07.ts';
import { statusOn } from '../words/employment.ts';
import { isKnownEmployer } from '../words/organisations.ts';

const UNKNOWN_EMPLOYER = 999_999_999;

/** Whether and which employer is returned with an employment status. */
export default [
  rule({
    name: 'EmpId_01',
    message: 'The employer identifier is not known to the employer data service',
    fix: 'Correct EmpId, or return 999999999 if the employer has no identifier.',
    needs: ['employers'],
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask('Is EmpId returned?', record => record.EmpId !== undefined).noPasses(),
      ask('Is it 999999999 (not known)?', record => record.EmpId === UNKNOWN_EMPLOYER).yesPasses(),
      ask('Is it a known employer?', (record, context) =>
        isKnownEmployer(record.EmpId!, context),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpId_02',
    message: 'The employer identifier is mistyped: its last digit does not fit the others',
    fix: 'Correct EmpId, or return 999999999 if the employer has no identifier.',
    note: 'The 2025-26 text prints message and condition of EmpId_01. The texts of the years around it test the check digit (DD05).',
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask('Is EmpId returned?', record => record.EmpId !== undefined).noPasses(),
      ask('Is it 999999999 (not known)?', record => record.EmpId === UNKNOWN_EMPLOYER).yesPasses(),
      ask(
        'Is its ninth digit the check digit of the others (DD05)?',
        record => String(DD05(record.EmpId!)) === String(record.EmpId)[8],
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpId_10',
    message: 'No employer is returned for the apprentice on the day of the start',
    fix: 'Return EmpId with the employment status that applied when the apprenticeship started.',
    looksAt: eachAim,
    questions: ask => [
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
      ask(
        'Was the learner in paid employment on the day of the start (EmpStat 10)?',
        (aim, { learner }) => statusOn(learner, aim.LearnStartDate)?.EmpStat === 10,
      ).noPasses(),
      ask(
        'Does that employment status name the employer (EmpId)?',
        (aim, { learner }) => statusOn(learner, aim.LearnStartDate)!.EmpId !== undefined,
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'EmpId_14',
    message: 'An employer is returned for an apprentice who is not in paid employment',
    fix: 'Remove EmpId from the employment status, or correct EmpStat.',
    note: "The text links aim and employment status by no date: any of the learner's apprenticeship aims counts for every employment status.",
    looksAt: eachEmploymentStatus,
    questions: ask => [
      ask('Is EmpId returned?', record => record.EmpId !== undefined).noPasses(),
      ask('Is the learner not in paid employment (EmpStat 11 or 12)?', record =>
        [11, 12].includes(record.EmpStat),
      ).noPasses(),
      ask('Has the learner an apprenticeship aim?', (_, { learner }) =>
        hasAim(learner, 'apprenticeship aim', DD07),
      ).noPasses(),
    ],
  }),
];

const employed = (EmpStat: number, EmpId?: number, aim: AimDraft = adultSkillsAim(), from = '2025-01-01') =>
  aLearner([aim], { LearnerEmploymentStatus: [{ ...status(EmpStat, from), EmpId }] });
const reference = exampleReference({ employers: [100_000_002] });

export const examples = () => ({
  EmpId_01: [
    triggers('an employer that is not in the list', employed(10, 100_000_010), { reference }),
    passes('a known employer', employed(10, 100_000_002), { reference }),
    passes('not known', employed(10, UNKNOWN_EMPLOYER), { reference }),
    passes('not returned', employed(10), { reference }),
    notChecked('without a list of employers', employed(10, 100_000_002)),
  ],
  EmpId_02: [
    triggers('a wrong last digit', employed(10, 100_000_003)),
    triggers('no such number', employed(10, 100_000_100)),
    triggers('eight digits', employed(10, 10_000_002)),
    passes('the right last digit', employed(10, 100_000_002)),
    passes('not known', employed(10, UNKNOWN_EMPLOYER)),
    passes('not returned', employed(10)),
  ],
  EmpId_10: [
    triggers('no employer', employed(10, undefined, apprenticeshipProgramme())),
    passes('with employer', employed(10, 100_000_002, apprenticeshipProgramme())),
    passes('not employed', employed(11, undefined, apprenticeshipProgramme())),
    passes('employed from the day after', employed(10, undefined, apprenticeshipProgramme(), '2025-09-02')),
    passes('a component aim', employed(10, undefined, apprenticeshipComponent())),
    passes('no apprenticeship', employed(10)),
  ],
  EmpId_14: [
    triggers('not employed, with employer', employed(11, 100_000_002, apprenticeshipProgramme())),
    passes('employed', employed(10, 100_000_002, apprenticeshipProgramme())),
    passes('no employer', employed(11, undefined, apprenticeshipProgramme())),
    passes('no apprenticeship', employed(11, 100_000_002)),
  ],
});
