import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  higherEducationAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { isHigherLevel } from '../words/higher-education.ts';
import { isInLars } from '../words/lars-categories.ts';

/** Funding that has no HE record below level 4. */
const fundings = [
  { name: 'LearningDeliveryHE_06', fundModel: 10, called: 'community learning' },
  { name: 'LearningDeliveryHE_09', fundModel: 11, called: 'tailored learning' },
];

export default fundings.map(({ name, fundModel, called }) =>
  rule({
    name,
    message: `An HE record is returned for a ${called} aim at level 3 or below`,
    fix: 'Remove the HE record, or correct LearnAimRef.',
    note: 'Level 3 or below is read as any level but 4 to 8 and H, as the exclusion has it.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask(`Is it ${called} (FundModel ${fundModel})?`, aim => aim.FundModel === fundModel).noPasses(),
      ask('Is there an HE record?', aim => aim.LearningDeliveryHE !== undefined).noPasses(),
      ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
      ask('Is it at level 4 or above in LARS?', (aim, context) =>
        isHigherLevel(aim.LearnAimRef, context),
      ).yesPasses(),
    ],
  }),
);

const level = (code: string) => ({ reference: exampleReference({ aims: { 60012345: { level: code } } }) });

export const examples = () =>
  Object.fromEntries(
    fundings.map(({ name, fundModel }) => {
      const aim = (draft: AimDraft = {}) =>
        aLearner([higherEducationAim({}, { FundModel: fundModel, ...draft })]);
      return [
        name,
        [
          triggers('level 3', aim(), level('3')),
          passes('level 4', aim(), level('4')),
          passes('an aim that LARS does not know', aim({ LearnAimRef: '60099999' }), level('3')),
          passes('no HE record', aim({ LearningDeliveryHE: undefined }), level('3')),
          passes('another funding model', aim({ FundModel: 99 }), level('3')),
          notChecked('no LARS at hand', aim()),
        ],
      ];
    }),
  );
