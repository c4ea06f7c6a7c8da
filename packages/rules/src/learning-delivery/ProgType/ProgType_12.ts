import { type Answer, word } from '@waymark/flow';
import type { LearningDelivery } from '@waymark/ilr';
import { type ExampleAim, exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../engine/context.ts';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { DD04 } from '../../words/derived/DD04.ts';
import { hasFAM } from '../../words/fam.ts';
import { basicSkillsType } from '../../words/lars.ts';
import { about } from '../../words/look-up.ts';

/** LARS basic skills types of functional skills, GCSE and international GCSE, and the two codes for "does not apply". */
const ACCEPTED = ['-2', '-1', '11', '12', '19', '20', '33', '34'];

export default rule({
  name: 'ProgType_12',
  message: 'The component is neither a functional skill nor a GCSE, which the early years framework needs',
  fix: 'Check LearnAimRef, FworkCode and PwayCode.',
  needs: ['lars'],
  until: 2425,
  looksAt: eachAim,
  questions: ask => [
    ask('Is it an advanced apprenticeship (ProgType 2)?', aim => aim.ProgType === 2).noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
    ask('Is it adult skills or apprenticeship funded (FundModel 35 or 36)?', aim =>
      [35, 36].includes(aim.FundModel),
    ).noPasses(),
    ask('Is the framework 445?', aim => aim.FworkCode === 445).noPasses(),
    ask('Is the pathway 1?', aim => aim.PwayCode === 1).noPasses(),
    ask(
      'Has the programme a programme aim?',
      (aim, { learner }) => DD04(aim, learner) !== undefined,
    ).noPasses(),
    ask(
      'Did the programme start on or after 1 September 2014?',
      (aim, { learner }) => DD04(aim, learner)! >= '2014-09-01',
    ).noPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Has it a basic skills type in LARS?', (aim, context) =>
      about(basicSkillsType(aim.LearnAimRef, aim.LearnStartDate, context), () => true),
    ).noPasses(),
    ask('Is it a functional skill, GCSE or international GCSE by that type?', (aim, context) =>
      about(basicSkillsType(aim.LearnAimRef, aim.LearnStartDate, context), type => ACCEPTED.includes(type)),
    ).yesPasses(),
    ask(
      'Is it the knowledge or competence aim of the framework (component type 1, 2 or 3)?',
      (aim, context) => isKnowledgeOrCompetence(aim, context),
    ).yesPasses(),
  ],
});

const isKnowledgeOrCompetence = word(
  'component type of the aim in framework 445',
  (aim: LearningDelivery, { reference }: Context): Answer =>
    about(reference.lars.frameworkAims(aim.LearnAimRef), rows =>
      rows.some(
        row =>
          row.frameworkCode === 445 &&
          row.progType === 2 &&
          row.pathwayCode === 1 &&
          [1, 2, 3].includes(Number(row.componentType)),
      ),
    ),
);

const framework = { ProgType: 2, FworkCode: 445, PwayCode: 1, StdCode: undefined };
const learner = (draft = {}, start = '2023-09-01') =>
  aLearner([
    apprenticeshipProgramme({ ...framework, LearnStartDate: start }),
    apprenticeshipComponent({ ...framework, LearnStartDate: '2023-10-02', ...draft }),
  ]);
const lars = (aim: ExampleAim) => ({ reference: exampleReference({ aims: { '60012345': aim } }) });
const asComponent = (componentType: string) => [
  { frameworkCode: 445, progType: 2, pathwayCode: 1, componentType },
];

export const examples = () => [
  triggers('another basic skill', learner(), lars({ basicSkillsType: '01' })),
  passes('a GCSE', learner(), lars({ basicSkillsType: '11' })),
  passes('no basic skills type', learner(), lars({})),
  passes('the competence aim', learner(), lars({ basicSkillsType: '01', frameworkAims: asComponent('001') })),
  triggers(
    'another component',
    learner(),
    lars({ basicSkillsType: '01', frameworkAims: asComponent('004') }),
  ),
  passes(
    'a restart',
    learner({ LearningDeliveryFAM: [FAM('ACT', '1', '2023-10-02'), FAM('RES', '1')] }),
    lars({ basicSkillsType: '01' }),
  ),
  triggers(
    'the programme started on 1 September 2014',
    learner({}, '2014-09-01'),
    lars({ basicSkillsType: '01' }),
  ),
  passes(
    'the programme started on 31 August 2014',
    learner({}, '2014-08-31'),
    lars({ basicSkillsType: '01' }),
  ),
  passes('no programme aim', aLearner([apprenticeshipComponent(framework)]), lars({ basicSkillsType: '01' })),
  passes('another pathway', learner({ PwayCode: 2 }), lars({ basicSkillsType: '01' })),
  passes('another framework', learner({ FworkCode: 446 }), lars({ basicSkillsType: '01' })),
  passes('another funding', learner({ FundModel: 99 }), lars({ basicSkillsType: '01' })),
  passes('a standard', learner({ ProgType: 25, StdCode: 105 }), lars({ basicSkillsType: '01' })),
  notChecked('no LARS data at hand', learner()),
];
