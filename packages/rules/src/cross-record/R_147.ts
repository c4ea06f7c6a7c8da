import { type Answer, isUnknown, some, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../engine/context.ts';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, notChecked, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { isOpenTechnicalQualification } from '../words/provision.ts';

const openQualification = word(
  'open T Level technical qualification',
  (learner: Learner, context: Context): Answer =>
    some(learner.LearningDelivery, aim => isOpenTechnicalQualification(aim, context)),
);

const sharedPathway = word(
  'framework and pathway that both have in LARS',
  (specialism: LearningDelivery, learner: Learner, context: Context): Answer => {
    const { lars } = context.reference;
    const rows = lars.frameworkAims(specialism.LearnAimRef);
    return some(learner.LearningDelivery, aim => {
      const qualification = isOpenTechnicalQualification(aim, context);
      if (qualification !== true) return qualification;
      const others = lars.frameworkAims(aim.LearnAimRef);
      if (isUnknown(rows)) return rows;
      if (isUnknown(others)) return others;
      return rows.some(row =>
        others.some(
          other => other.frameworkCode === row.frameworkCode && other.pathwayCode === row.pathwayCode,
        ),
      );
    });
  },
);

export default rule({
  name: 'R_147',
  message: 'The occupational specialism does not belong to the same T Level as the technical qualification',
  fix: 'Check both learning aim references: LARS must list them under one framework and pathway.',
  note: 'The official message names the programme type too, the condition only framework and pathway. The condition is followed.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it an occupational specialism (ZTLOS…)?', aim => aim.LearnAimRef.startsWith('ZTLOS')).noPasses(),
    ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).yesPasses(),
    ask('Is a T Level technical qualification open?', (_, context) =>
      openQualification(context.learner, context),
    ).noPasses(),
    ask('Does LARS list both under one framework and pathway?', (aim, context) =>
      sharedPathway(aim, context.learner, context),
    ).yesPasses(),
  ],
});

const pathway = (pathwayCode: number) => ({ frameworkCode: 900, progType: 31, pathwayCode });
const reference = exampleReference({
  aims: {
    '60350001': { type: '1468', frameworkAims: [pathway(1)] },
    '60350002': { type: '1468', frameworkAims: [pathway(2)] },
    ZTLOS001: { frameworkAims: [pathway(1)] },
  },
});
const qualification = (LearnAimRef: string) => studyProgrammeAim({ ProgType: 31, LearnAimRef });
const specialism = studyProgrammeAim({ ProgType: 31, AimType: 3, LearnAimRef: 'ZTLOS001' });

export const examples = () => [
  triggers('of two pathways', aLearner([qualification('60350002'), specialism]), { reference }),
  passes('of one pathway', aLearner([qualification('60350001'), specialism]), { reference }),
  passes(
    'the qualification has ended',
    aLearner([{ ...qualification('60350002'), LearnActEndDate: '2026-01-31' }, specialism]),
    { reference },
  ),
  passes(
    'the specialism has ended',
    aLearner([qualification('60350002'), { ...specialism, LearnActEndDate: '2026-01-31' }]),
    { reference },
  ),
  passes('no specialism', aLearner([qualification('60350002')]), { reference }),
  notChecked('without LARS', aLearner([qualification('60350001'), specialism])),
];
