import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { validityCategoryOf, validityForNewStart, validityRows } from '../../words/lars-validity.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnAimRef_88',
  message: 'The aim was not open to starts in LARS for its funding on its start date',
  fix: 'Check LearnAimRef, LearnStartDate and FundModel against the validity of the aim in LARS.',
  note: 'The table that says which validity category a funding needs ("Table 1") is not part of the rule. It is taken from the sister rules; where category codes stood in for a validity category (the level 3 offer) the rule is not checked. Restarts of adult skills aims are spared, as in the table.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Did it start before 1 August 2021?', aim => aim.LearnStartDate < '2021-08-01').noPasses(),
    ask('Does its funding need a validity category?', (aim, context) =>
      about(validityCategoryOf(aim, context), () => true),
    ).noPasses(),
    ask
      .oneOf('Is it a restart of an adult skills aim?', {
        restart: [
          ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35).noPasses(),
          ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).noPasses(),
        ],
      })
      .yesPasses(),
    ask('Does LARS hold a validity row of that category for the aim?', (aim, context) =>
      about(validityCategoryOf(aim, context), category =>
        about(validityRows(aim.LearnAimRef, [category], context), rows => rows.length > 0),
      ),
    ).noPasses(),
    ask('Did one of them allow new starts on the start date?', (aim, context) =>
      about(validityCategoryOf(aim, context), category =>
        about(validityForNewStart(aim.LearnAimRef, [category], aim.LearnStartDate, context), () => true),
      ),
    ).yesPasses(),
  ],
});

const aim = (draft: AimDraft = {}) =>
  adultSkillsAim({ FundModel: 35, LearnStartDate: '2021-07-31', ...draft });
const fams = (...codes: [string, string][]) => ({
  LearningDeliveryFAM: codes.map(([type, code]) => FAM(type, code)),
});
const lars = (category: string, ...validity: (string | undefined)[]) => ({
  reference: exampleReference({ aims: { '60012345': { validity: { [category]: validity } } } }),
});
const closed = ['2015-08-01', undefined, '2019-07-31'] as const;
const fundings: [category: string, title: string, draft: AimDraft][] = [
  ['ADULT_SKILLS', 'adult skills', {}],
  ['OLASS_ADULT', 'offender learning', fams(['SOF', '105'], ['LDM', '034'])],
  ['MCA_GLA', 'devolved', fams(['SOF', '110'])],
  ['COMM_LEARN', 'community learning', { FundModel: 10 }],
  ['1619_EFA', '16 to 19', { FundModel: 25 }],
  ['1619_EFA', 'other 16-19', { FundModel: 82 }],
  ['1416_EFA', '14 to 16', { FundModel: 25, ...fams(['LDM', '320']) }],
  ['ANY', 'apprenticeship standard', { FundModel: 36, AimType: 3, ProgType: 25, StdCode: 105 }],
  ['ANY', 'other adult', { FundModel: 81 }],
  ['ANY', 'not funded', { FundModel: 99 }],
  ['ADV_LEARN_LOAN', 'loan', { FundModel: 99, ...fams(['ADL', '1']) }],
  ['APPRENTICESHIPS', 'framework component', { AimType: 3, ProgType: 2 }],
];

export const examples = () => [
  ...fundings.flatMap(([category, title, draft]) => [
    triggers(`${title}, closed to starts`, aLearner([aim(draft)]), lars(category, ...closed)),
    passes(`${title}, open to starts`, aLearner([aim(draft)]), lars(category, '2015-08-01')),
  ]),
  triggers('started the day before the validity', aLearner([aim()]), lars('ADULT_SKILLS', '2021-08-01')),
  triggers(
    'started after the last date for starts',
    aLearner([aim()]),
    lars('ADULT_SKILLS', '2015-08-01', undefined, '2021-07-30'),
  ),
  passes(
    'started on the last date for starts',
    aLearner([aim()]),
    lars('ADULT_SKILLS', '2015-08-01', undefined, '2021-07-31'),
  ),
  passes('a restart', aLearner([aim(fams(['SOF', '105'], ['RES', '1']))]), lars('ADULT_SKILLS', ...closed)),
  triggers(
    'a restart of another funding',
    aLearner([aim({ FundModel: 81, ...fams(['RES', '1']) })]),
    lars('ANY', ...closed),
  ),
  passes('no row of the category', aLearner([aim()]), lars('ANY', ...closed)),
  passes(
    'started on 1 August 2021',
    aLearner([aim({ LearnStartDate: '2021-08-01' })]),
    lars('ADULT_SKILLS', ...closed),
  ),
  passes(
    'the programme aim of a framework',
    aLearner([aim({ AimType: 1, ProgType: 2 })]),
    lars('ADULT_SKILLS', ...closed),
  ),
  passes('a funding without a category', aLearner([aim({ FundModel: 37 })]), lars('ADULT_SKILLS', ...closed)),
  notChecked('the level 3 offer', aLearner([aim(fams(['LDM', '378']))]), lars('ADULT_SKILLS', ...closed)),
  notChecked('no LARS data at hand', aLearner([aim()])),
];
