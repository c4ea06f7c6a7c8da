import type { LearningDelivery } from '@waymark/ilr';
import { addDays, addYears, type ISODate, longDate } from '@waymark/ilr/dates';
import { exampleReference } from '@waymark/reference/testing';
import type { Context } from '../../../engine/context.ts';
import { rule } from '../../../engine/rule.ts';
import { eachAim } from '../../../engine/selector.ts';
import type { Example } from '../../../examples/example.ts';
import {
  adultSkillsAim,
  aLearner,
  ESM,
  FAM,
  notChecked,
  passes,
  status,
  triggers,
} from '../../../examples/index.ts';
import { startedAged } from '../../../words/age.ts';
import { hasFAM } from '../../../words/fam.ts';
import { larsAim } from '../../../words/lars.ts';
import { everInLarsCategory } from '../../../words/lars-category.ts';
import { about } from '../../../words/look-up.ts';
import { priorAttainmentOn } from '../../../words/prior-attainment.ts';
import { type Difference, type Exemption, exemptions, LOOK_UPS } from './exemptions.ts';
import { type Limit, limits } from './limits.ts';

/** Prior attainment codes that count as level 2 or above. */
const LEVEL_2_AND_ABOVE: readonly number[] = [4, 6, 7, 8, 9, 10, 97, 98];

export default limits.map(limit =>
  rule({
    name: limit.name,
    message: 'Full funding (FFI 1) is claimed for an aim that is not paid in full for this learner',
    fix: 'Use FFI 2, or record what makes the learner eligible for full funding.',
    ...(limit.note && { note: limit.note }),
    needs: limit.exempt.includes('designated') ? ['lars', 'organisations'] : ['lars'],
    looksAt: eachAim,
    questions: ask => {
      const { fundModel, from, to, levels, entitlement, exempt } = limit;
      const exemption = (name: Exemption) =>
        ask(exemptions[name].question, exemptions[name].test).yesPasses();
      const questions = [
        ask(
          `Is it funded ${fundModel === 35 ? 'as adult skills (FundModel 35)' : 'by the Adult Skills Fund (FundModel 38)'}?`,
          aim => aim.FundModel === fundModel,
        ).noPasses(),
      ];
      if (from)
        questions.push(
          ask(`Did it start on or after ${longDate(from)}?`, aim => aim.LearnStartDate >= from).noPasses(),
        );
      if (to)
        questions.push(
          ask(`Did it start on or before ${longDate(to)}?`, aim => aim.LearnStartDate <= to).noPasses(),
        );
      questions.push(
        ask('Is full funding claimed (FAM FFI 1)?', aim => hasFAM(aim, 'FFI', '1')).noPasses(),
        ask(`Was the learner ${limit.age[1] ? '19 to 23' : '24 or over'} at the start?`, (aim, { learner }) =>
          startedAged(aim, learner, ...limit.age),
        ).noPasses(),
      );
      if (limit.reachedLevel2)
        questions.push(
          ask(
            'Had the learner reached level 2 by then (prior attainment 4, 6 to 10, 97 or 98)?',
            reachedLevel2,
          ).noPasses(),
        );
      if (limit.threshold)
        questions.push(
          ask('Does the learner earn below the threshold (FAM LDM 391)?', aim =>
            hasFAM(aim, 'LDM', '391'),
          ).yesPasses(),
        );
      questions.push(...exempt.filter(name => !LOOK_UPS.includes(name)).map(exemption));
      if (levels)
        questions.push(
          ask(`Is the aim at level 2${levels.length > 1 ? ' or below' : ''}?`, (aim, context) =>
            about(
              larsAim(aim.LearnAimRef, context),
              ({ level }) => level !== undefined && levels.includes(level),
            ),
          ).noPasses(),
        );
      if (entitlement) {
        const question = ask('Is it in the level 2 entitlement category (37)?', (aim, context) =>
          everInLarsCategory(aim.LearnAimRef, [37], context),
        );
        questions.push(entitlement === 'in' ? question.noPasses() : question.yesPasses());
      }
      questions.push(...exempt.filter(name => LOOK_UPS.includes(name)).map(exemption));
      return questions;
    },
  }),
);

function reachedLevel2(aim: LearningDelivery, { learner }: Context): boolean {
  const attained = priorAttainmentOn(learner, aim.LearnStartDate);
  return attained !== undefined && LEVEL_2_AND_ABOVE.includes(attained.PriorLevel);
}

export const examples = () => Object.fromEntries(limits.map(limit => [limit.name, examplesOf(limit)]));

function examplesOf(limit: Limit): Example[] {
  const first = limit.from ?? limit.to!;
  const last = limit.to ?? limit.from!;
  const level = limit.levels?.at(-1);
  const categories = limit.entitlement === 'in' ? [37] : [];
  const [from, to] = limit.age;
  const oldest = to ?? from;
  const differing = (
    { aim, fam, benefit, lars, legalOrgType = 'USCL' }: Difference = {},
    DateOfBirth?: ISODate,
    { attained = '2010-07-31', appliesFrom = '2010-01-01' } = {},
  ) => {
    const LearnStartDate = aim?.LearnStartDate ?? first;
    const learner = aLearner(
      [
        adultSkillsAim({
          FundModel: limit.fundModel,
          LearnStartDate,
          LearningDeliveryFAM: [FAM('FFI', '1'), ...(fam ? [FAM(...fam)] : [])],
          ...aim,
        }),
      ],
      {
        DateOfBirth: DateOfBirth ?? addYears(LearnStartDate, -from),
        PriorAttain: [{ PriorLevel: 4, DateLevelApp: attained }],
        LearnerEmploymentStatus: [
          benefit ? status(benefit[0], appliesFrom, ESM('BSI', benefit[1])) : status(10, appliesFrom),
        ],
      },
    );
    const reference = exampleReference({
      aims: { 60012345: { level, categories, ...lars } },
      organisations: { 10000001: { legalOrgType } },
    });
    return [learner, { reference }] as const;
  };
  return [
    triggers('on the first or last day of the limit, just old enough', ...differing()),
    triggers('on its last or first day', ...differing({ aim: { LearnStartDate: last } })),
    ...(limit.from
      ? [passes('a day before the limit', ...differing({ aim: { LearnStartDate: addDays(first, -1) } }))]
      : []),
    ...(limit.to
      ? [passes('a day after the limit', ...differing({ aim: { LearnStartDate: addDays(last, 1) } }))]
      : []),
    passes('a day too young', ...differing({}, addDays(addYears(first, -from), 1))),
    ...(to
      ? [
          triggers(
            'the last day before the next birthday',
            ...differing({}, addDays(addYears(first, -oldest - 1), 1)),
          ),
          passes('too old on the day', ...differing({}, addYears(first, -oldest - 1))),
        ]
      : []),
    passes('another funding model', ...differing({ aim: { FundModel: 99 } })),
    passes('co-funded', ...differing({ aim: { LearningDeliveryFAM: [FAM('FFI', '2')] } })),
    ...(limit.levels ? [passes('level 3', ...differing({ lars: { level: '3' } }))] : []),
    ...(limit.entitlement
      ? [
          passes(
            limit.entitlement === 'in' ? 'outside the entitlement' : 'in the entitlement',
            ...differing({ lars: { categories: limit.entitlement === 'in' ? [] : [37] } }),
          ),
        ]
      : []),
    ...(limit.reachedLevel2
      ? [
          passes(
            'level 2 not reached before',
            { ...differing()[0], PriorAttain: [{ PriorLevel: 3, DateLevelApp: '2010-07-31' }] },
            differing()[1],
          ),
          triggers(
            'level 2 reached on the day of the start',
            ...differing({}, undefined, { attained: first }),
          ),
          passes(
            'level 2 reached the day after',
            ...differing({}, undefined, { attained: addDays(first, 1) }),
          ),
        ]
      : []),
    ...(limit.threshold ? [passes('below the threshold', ...differing({ fam: ['LDM', '391'] }))] : []),
    ...limit.exempt.flatMap(name => {
      const [title, difference]: readonly [string, Difference] = exemptions[name].example;
      const exempt = withCategories(difference, categories);
      if (!difference.benefit) return [passes(title, ...differing(exempt))];
      return [
        passes(
          `${title}, from the day of the start`,
          ...differing(exempt, undefined, { appliesFrom: first }),
        ),
        triggers(
          `${title}, from the day after`,
          ...differing(exempt, undefined, { appliesFrom: addDays(first, 1) }),
        ),
      ];
    }),
    notChecked('no LARS at hand', differing()[0]),
  ];
}

/** The aim of an exempt example stays in the category that the limit asks for. */
function withCategories(difference: Difference, categories: readonly number[]): Difference {
  if (!difference.lars) return difference;
  return {
    ...difference,
    lars: { ...difference.lars, categories: [...categories, ...(difference.lars.categories ?? [])] },
  };
}
