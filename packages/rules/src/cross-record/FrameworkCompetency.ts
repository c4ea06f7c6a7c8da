import { type Answer, isUnknown, some, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipComponent, notChecked, passes, triggers } from '../examples/index.ts';
import { type AimInBrief, aimUnderWay, inBrief } from '../words/aims.ts';
import { DD07 } from '../words/derived/DD07.ts';

/** Whether LARS lists the aim in a framework as competence (component type 1) or as combined (3). */
const isCompetency = word(
  ({ LearnAimRef }: Pick<LearningDelivery, 'LearnAimRef'>) => `competency component ${LearnAimRef} in LARS`,
  ({ LearnAimRef }: Pick<LearningDelivery, 'LearnAimRef'>, { reference }: Context): Answer => {
    const rows = reference.lars.frameworkAims(LearnAimRef);
    if (isUnknown(rows)) return rows;
    return rows.some(({ componentType }) => componentType !== undefined && /^0*[13]$/.test(componentType));
  },
);

const isComponent = (aim: LearningDelivery) => aim.AimType === 3 && aim.ProgType !== 25 && DD07(aim);

const isAchieved = (aim: LearningDelivery) => aim.CompStatus === 2 && aim.Outcome === 1;

const achievedBefore = word(
  'component aims achieved that stand before it',
  (aim: LearningDelivery, { LearningDelivery }: Learner): readonly AimInBrief[] =>
    LearningDelivery.slice(0, LearningDelivery.indexOf(aim))
      .filter(
        other =>
          other.AimType === 3 &&
          isAchieved(other) &&
          other.FundModel === aim.FundModel &&
          other.ProgType === aim.ProgType &&
          other.FworkCode === aim.FworkCode &&
          other.PwayCode === aim.PwayCode,
      )
      .map(other => inBrief(other)),
);

/** Competency aims of apprenticeship frameworks, which ended with 2024-25: one at a time, achieved once. */
export default [
  rule({
    name: 'R_20',
    message: 'Two competency aims of the apprenticeship framework run at the same time',
    fix: 'Close the earlier competency aim before the later one starts.',
    note: 'Not stated: an aim without actual end date counts as still running, and the day of the end as a day of the aim.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
      ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim)).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
      ask(
        'Was another component aim of a framework under way when it started?',
        (aim, { learner }) => aimUnderWay(aim, learner, 'component under way', isComponent) !== undefined,
      ).noPasses(),
      ask('Is it a competency aim in LARS?', (aim, context) => isCompetency(aim, context)).noPasses(),
      ask('Was one of those under way a competency aim in LARS?', (aim, context) =>
        some(
          context.learner.LearningDelivery,
          other =>
            aimUnderWay(
              aim,
              context.learner,
              'component under way',
              one => one === other && isComponent(one),
            ) !== undefined && isCompetency(other, context),
        ),
      ).noPasses(),
    ],
  }),
  rule({
    name: 'R_64',
    message: 'A second competency aim of the same framework and pathway is achieved',
    fix: 'Correct CompStatus or Outcome of one of the aims: a framework is achieved with one competency aim.',
    note: 'StdCode does not tell the aims apart: the text names programme type, framework, pathway and funding model, and no other.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).noPasses(),
      ask(
        'Is it funded (FundModel 35 or 36)?',
        aim => aim.FundModel === 35 || aim.FundModel === 36,
      ).noPasses(),
      ask('Is it part of an apprenticeship standard (ProgType 25)?', aim => aim.ProgType === 25).yesPasses(),
      ask('Is it completed (CompStatus 2)?', aim => aim.CompStatus === 2).noPasses(),
      ask('Is it achieved (Outcome 1)?', aim => aim.Outcome === 1).noPasses(),
      ask(
        'Is an earlier component aim of the same ProgType, framework, pathway and FundModel achieved too?',
        (aim, { learner }) => achievedBefore(aim, learner).length > 0,
      ).noPasses(),
      ask('Is it a competency aim in LARS?', (aim, context) => isCompetency(aim, context)).noPasses(),
      ask('Is one of the earlier ones a competency aim in LARS?', (aim, context) =>
        some(achievedBefore(aim, context.learner), other => isCompetency(other, context)),
      ).noPasses(),
    ],
  }),
];

const component = (componentType: string) => ({
  frameworkAims: [{ frameworkCode: 403, progType: 3, pathwayCode: 1, componentType }],
});
const reference = exampleReference({
  aims: { '60012345': component('001'), '60012346': component('003'), '60012347': component('002') },
});
const framework = { ProgType: 3, StdCode: undefined, FworkCode: 403, PwayCode: 1 };
const aim = (LearnAimRef: string, more = {}) =>
  apprenticeshipComponent({ ...framework, LearnAimRef, LearnStartDate: '2017-02-06', ...more });
const until = (LearnActEndDate: string) => ({ LearnActEndDate, CompStatus: 3, Outcome: 3 });
const later = { LearnStartDate: '2017-05-02' };
const achieved = { LearnActEndDate: '2024-10-31', CompStatus: 2, Outcome: 1 };

export const examples = () => ({
  R_20: [
    triggers('the earlier one is open', aLearner([aim('60012345'), aim('60012346', later)]), { reference }),
    triggers(
      'the earlier ended on the day on which the later began',
      aLearner([aim('60012345', until('2017-05-02')), aim('60012346', later)]),
      { reference },
    ),
    passes(
      'the earlier ended the day before',
      aLearner([aim('60012345', until('2017-05-01')), aim('60012346', later)]),
      { reference },
    ),
    passes('the later one is knowledge', aLearner([aim('60012345'), aim('60012347', later)]), { reference }),
    passes('the earlier one is knowledge', aLearner([aim('60012347'), aim('60012345', later)]), {
      reference,
    }),
    passes('a standard', aLearner([aim('60012345', { ProgType: 25 }), aim('60012346', { ProgType: 25 })])),
    passes(
      'another programme',
      aLearner([aim('60012345', { ProgType: 32 }), aim('60012346', { ProgType: 32 })]),
    ),
    passes('programme aims', aLearner([aim('60012345', { AimType: 1 })])),
    notChecked('without LARS', aLearner([aim('60012345'), aim('60012346', later)])),
  ],
  R_64: [
    triggers('two achieved', aLearner([aim('60012345', achieved), aim('60012346', achieved)]), { reference }),
    passes('the second is knowledge', aLearner([aim('60012345', achieved), aim('60012347', achieved)]), {
      reference,
    }),
    passes('the first is knowledge', aLearner([aim('60012347', achieved), aim('60012345', achieved)]), {
      reference,
    }),
    passes(
      'of two pathways',
      aLearner([aim('60012345', achieved), aim('60012346', { ...achieved, PwayCode: 2 })]),
      { reference },
    ),
    passes(
      'of two funding models',
      aLearner([aim('60012345', achieved), aim('60012346', { ...achieved, FundModel: 35 })]),
      { reference },
    ),
    triggers(
      'another StdCode does not matter',
      aLearner([aim('60012345', achieved), aim('60012346', { ...achieved, StdCode: 105 })]),
      { reference },
    ),
    passes('not achieved', aLearner([aim('60012345', { ...achieved, Outcome: 3 })])),
    passes('not completed', aLearner([aim('60012345')])),
    passes('a standard', aLearner([aim('60012345', { ProgType: 25 })])),
    passes('non-funded', aLearner([aim('60012345', { FundModel: 99 })])),
    passes('a programme aim', aLearner([aim('60012345', { AimType: 1 })])),
    notChecked('without LARS', aLearner([aim('60012345', achieved), aim('60012346', achieved)])),
  ],
});
