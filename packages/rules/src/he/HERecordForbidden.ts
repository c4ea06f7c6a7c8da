import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import {
  aLearner,
  type Example,
  higherEducationAim,
  nonFundedAim,
  notChecked,
  passes,
  triggers,
} from '../examples/index.ts';
import { isHigherLevel } from '../words/higher-education.ts';
import { larsAim } from '../words/lars.ts';
import { about } from '../words/look-up.ts';

/** Funding whose aims have an HE record only at level 4 and above. */
const kinds = [
  { name: 'LearningDeliveryHE_06', title: 'community learning', FundModel: 10 },
  { name: 'LearningDeliveryHE_09', title: 'tailored learning', FundModel: 11 },
] as const;

export default kinds.map(({ name, title, FundModel }) =>
  rule({
    name,
    message: `An aim of ${title} below level 4 has an HE record`,
    fix: 'Remove LearningDeliveryHE from the aim, or correct LearnAimRef or FundModel.',
    note: '"Level 3 or below" has no codes of its own: an aim is meant whose level in LARS is not 4 to 8 or H, also where no level applies. An aim that LARS does not have passes.',
    needs: ['lars'],
    looksAt: eachAim,
    questions: ask => [
      ask('Has the aim an HE record?', aim => aim.LearningDeliveryHE !== undefined).noPasses(),
      ask(`Is it ${title} (FundModel ${FundModel})?`, aim => aim.FundModel === FundModel).noPasses(),
      ask('Is the aim in LARS?', (aim, context) =>
        about(larsAim(aim.LearnAimRef, context), () => true),
      ).noPasses(),
      ask('Is it at level 4 or above in LARS?', (aim, context) =>
        isHigherLevel(aim.LearnAimRef, context),
      ).yesPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(kinds.map(kind => [kind.name, examplesOf(kind)]));

function examplesOf({ FundModel }: (typeof kinds)[number]): Example[] {
  const aim = (draft = {}) => aLearner([higherEducationAim({}, { FundModel, ...draft })]);
  const lars = (level: string) => ({ reference: exampleReference({ aims: { '60012345': { level } } }) });
  return [
    ...['E', '1', '2', '3', 'X'].map(level => triggers(`level ${level}`, aim(), lars(level))),
    ...['4', '5', '6', '7', '8', 'H'].map(level => passes(`level ${level}`, aim(), lars(level))),
    passes('an aim that LARS does not have', aim(), { reference: exampleReference({ aims: {} }) }),
    passes('another funding', aim({ FundModel: 99 }), lars('3')),
    passes('no HE record', aLearner([nonFundedAim({ FundModel })]), lars('3')),
    notChecked('no LARS data at hand', aim()),
  ];
}
