import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../examples/index.ts';
import { isOrganisation } from '../words/organisations.ts';

/** The other providers that a learner record may name. */
const FIELDS = [
  {
    name: 'PrevUKPRN_01',
    field: 'PrevUKPRN',
    message: 'The provider of the previous year does not exist',
    fix: 'Correct PrevUKPRN, or leave it out.',
  },
  {
    name: 'PMUKPRN_01',
    field: 'PMUKPRN',
    message: 'The provider before the merger does not exist',
    fix: 'Correct PMUKPRN, or leave it out.',
  },
] as const;

export default FIELDS.map(({ field, ...words }) =>
  rule({
    ...words,
    needs: ['organisations'],
    looksAt: theLearner,
    questions: ask => [
      ask(`Is ${field} returned?`, learner => learner[field] !== undefined).noPasses(),
      ask('Is it the UKPRN of an organisation?', (learner, context) =>
        isOrganisation(learner[field]!, context),
      ).yesPasses(),
    ],
  }),
);

export const examples = () => {
  const reference = exampleReference({ organisations: { 10000002: {} } });
  return Object.fromEntries(
    FIELDS.map(({ name, field }) => [
      name,
      [
        passes('known', aLearner([adultSkillsAim()], { [field]: 10_000_002 }), { reference }),
        triggers('not known', aLearner([adultSkillsAim()], { [field]: 10_000_003 }), { reference }),
        passes('not returned', aLearner([adultSkillsAim()])),
        notChecked('no list of organisations', aLearner([adultSkillsAim()], { [field]: 10_000_002 })),
      ],
    ]),
  );
};
