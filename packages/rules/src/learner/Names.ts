import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  bootcampProgramme,
  FAM,
  passes,
  triggers,
} from '../examples/index.ts';
import { allCommunityLearning } from '../words/provision.ts';
import { isBlank } from '../words/text.ts';

/** The two names of a learner and the rules that want them. */
const NAMES = [
  { field: 'FamilyName', called: 'family name', rules: ['FamilyName_01', 'FamilyName_02', 'FamilyName_04'] },
  { field: 'GivenNames', called: 'given names', rules: ['GivenNames_01', 'GivenNames_02', 'GivenNames_04'] },
] as const;

const always = NAMES.map(({ field, called, rules: [name] }) =>
  rule({
    name,
    message: `The learner has no ${called}`,
    fix: `Return ${field}.`,
    note: 'Until 2025-26 aims of community learning do not break the rule. A learner is let off only where every aim is one: two rules of their own look at those learners.',
    looksAt: theLearner,
    questions: ask => [
      ask(`Is ${field} returned, and not blank?`, learner => !isBlank(learner[field])).yesPasses(),
      ask('Is every aim community learning?', allCommunityLearning, { until: 2526 }).yesPasses(),
    ],
  }),
);

const longCourses = NAMES.map(({ field, called, rules: [, name] }) =>
  rule({
    name,
    message: `A learner with over 10 planned hours of community learning has no ${called}`,
    fix: `Return ${field}.`,
    looksAt: theLearner,
    questions: ask => [
      ask(`Is ${field} returned, and not blank?`, learner => !isBlank(learner[field])).yesPasses(),
      ask('Is every aim community learning?', allCommunityLearning).noPasses(),
      ask(
        'Are planned learning hours returned (PlanLearnHours)?',
        learner => learner.PlanLearnHours !== undefined,
      ).noPasses(),
      ask('Are they more than 10?', learner => learner.PlanLearnHours! > 10).noPasses(),
    ],
  }),
);

const shortCourses = NAMES.map(({ field, called, rules: [, , name] }) =>
  rule({
    name,
    message: `A learner with a ULN of their own has no ${called}`,
    fix: `Return ${field}.`,
    looksAt: theLearner,
    questions: ask => [
      ask(`Is ${field} returned, and not blank?`, learner => !isBlank(learner[field])).yesPasses(),
      ask('Is every aim community learning?', allCommunityLearning).noPasses(),
      ask(
        'Are planned learning hours returned (PlanLearnHours)?',
        learner => learner.PlanLearnHours !== undefined,
      ).noPasses(),
      ask('Are they 10 or fewer?', learner => learner.PlanLearnHours! <= 10).noPasses(),
      ask('Is the ULN the temporary one (9999999999)?', learner => learner.ULN === 9_999_999_999).yesPasses(),
    ],
  }),
);

export default [...always, ...longCourses, ...shortCourses];

const communityLearning: AimDraft = adultSkillsAim({ FundModel: 10, LSDPostcode: undefined });
const localAuthority: AimDraft = adultSkillsAim({
  FundModel: 99,
  LSDPostcode: undefined,
  LearningDeliveryFAM: [FAM('SOF', '108')],
});

export const examples = () =>
  Object.fromEntries(
    NAMES.flatMap(({ field, rules: [first, second, fourth] }) => {
      const nobody = { [field]: undefined };
      const community = (PlanLearnHours: number | undefined, draft = {}) =>
        aLearner([communityLearning, localAuthority], { ...nobody, PlanLearnHours, ...draft });
      const before2627 = { years: [2425, 2526] } as const;
      return [
        [
          first,
          [
            triggers('not returned', aLearner([bootcampProgramme()], nobody)),
            triggers('blanks alone', aLearner([bootcampProgramme()], { [field]: '   ' })),
            passes('returned', aLearner([bootcampProgramme()])),
            passes('community learning alone', community(20), before2627),
            triggers(
              'funded beside community learning',
              aLearner([communityLearning, adultSkillsAim()], nobody),
              before2627,
            ),
            triggers('local authority learning from 2026-27', aLearner([localAuthority], nobody), {
              years: [2627],
            }),
          ],
        ],
        [
          second,
          [
            triggers('11 hours', community(11)),
            passes('10 hours', community(10)),
            passes('no hours returned', community(undefined)),
            passes(
              'another aim',
              aLearner([communityLearning, adultSkillsAim()], { ...nobody, PlanLearnHours: 11 }),
            ),
            passes('with a name', aLearner([communityLearning], { PlanLearnHours: 11 })),
          ],
        ],
        [
          fourth,
          [
            triggers('10 hours and a ULN', community(10)),
            passes('11 hours', community(11)),
            passes('the temporary ULN', community(10, { ULN: 9_999_999_999 })),
            passes('no hours returned', community(undefined)),
            passes(
              'another aim',
              aLearner([communityLearning, adultSkillsAim()], { ...nobody, PlanLearnHours: 10 }),
            ),
            passes('with a name', aLearner([communityLearning], { PlanLearnHours: 10 })),
          ],
        ],
      ];
    }),
  );
