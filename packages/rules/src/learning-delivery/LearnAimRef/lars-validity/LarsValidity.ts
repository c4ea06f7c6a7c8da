import { addDays, addMonths, longDate } from '@waymark/ilr/dates';
import { type ExampleAim, exampleReference } from '@waymark/reference/testing';
import { type Rule, rule } from '../../../engine/rule.ts';
import { eachAim } from '../../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  type Example,
  notChecked,
  passes,
  triggers,
} from '../../../examples/index.ts';
import { endsWithin, latestRow, newStart, rowExists, startsWithin } from './checks.ts';
import * as family from './families.ts';
import type { AskAim, Check, Checked, Questions, Scene } from './types.ts';

const NEW_STARTS =
  'The error condition names the actual end date, the description new starts. It is read as new starts: LearnAimRef_88 looks at those before 1 August 2021.';
const SINCE_2023 =
  'The error condition says 1 August 2021, the description and the sister rules 1 August 2023, which is how it is read.';

/**
 * The learning aims reference service says for each category of funding from when until when an aim is valid. Ten
 * kinds of funding (eleven from 2026-27), five checks of each.
 */
const families: readonly {
  who: Checked['who'];
  categories: readonly string[];
  checks: readonly [Check, Omit<Checked, 'who' | 'categories'> & Partial<Checked>][];
}[] = [
  {
    who: family.adultSkills,
    categories: ['ADULT_SKILLS'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_94', ended: { from: '2020-08-01', to: '2024-07-31' } }],
      [endsWithin, { name: 'LearnAimRef_95', ended: { from: '2020-08-01', to: '2024-07-31' } }],
      [newStart, { name: 'LearnAimRef_96', ended: { from: '2021-08-01', to: '2024-07-31' } }],
      [latestRow, { name: 'LearnAimRef_97', started: { to: '2024-07-31' } }],
      [rowExists, { name: 'LearnAimRef_127', started: { from: '2023-08-01', to: '2024-07-31' } }],
    ],
  },
  {
    who: family.adultSkillsFund,
    categories: ['ADULT_SKILLS'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_138', ended: { from: '2024-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_139', ended: { from: '2024-08-01' } }],
      [newStart, { name: 'LearnAimRef_140', started: { from: '2024-08-01' } }],
      [latestRow, { name: 'LearnAimRef_141', started: { from: '2024-08-01' } }],
      [rowExists, { name: 'LearnAimRef_142', started: { from: '2024-08-01' } }],
    ],
  },
  {
    who: family.sixteenToNineteen,
    categories: ['1619_EFA'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_102', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_103', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_104', started: { from: '2021-08-01' }, restartsSparedUntil: 2526 }],
      [latestRow, { name: 'LearnAimRef_105', started: { from: '2021-08-01' } }],
      [rowExists, { name: 'LearnAimRef_129', started: { from: '2023-08-01' }, note: SINCE_2023 }],
    ],
  },
  {
    who: family.under16,
    categories: ['1416_EFA'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_122', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_123', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_124', started: { from: '2021-08-01' }, note: NEW_STARTS }],
      [
        latestRow,
        {
          name: 'LearnAimRef_125',
          ended: { from: '2021-08-01' },
          note: 'Alone among its sisters it looks at aims that have ended; the error condition is followed.',
        },
      ],
      [rowExists, { name: 'LearnAimRef_134', started: { from: '2023-08-01' } }],
    ],
  },
  {
    who: family.communityLearning,
    categories: ['COMM_LEARN'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_106', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_107', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_108', started: { from: '2021-08-01' }, note: NEW_STARTS }],
      [latestRow, { name: 'LearnAimRef_109' }],
      [rowExists, { name: 'LearnAimRef_130', started: { from: '2023-08-01' } }],
    ],
  },
  {
    who: family.loans,
    categories: ['ADV_LEARN_LOAN'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_110', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_111', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_112', started: { from: '2021-08-01' } }],
      [latestRow, { name: 'LearnAimRef_113' }],
      [rowExists, { name: 'LearnAimRef_131', started: { from: '2023-08-01' }, note: SINCE_2023 }],
    ],
  },
  {
    who: family.anyFunding,
    categories: ['ANY'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_114', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_115', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_116', started: { from: '2021-08-01' } }],
      [
        latestRow,
        {
          name: 'LearnAimRef_117',
          who: family.anyFundingButStandards,
          note: 'Unlike its sisters it names neither apprenticeship standards nor an exclusion of loans. An aim financed by a loan is therefore looked at too, if LARS holds a validity ANY for it.',
        },
      ],
      [
        rowExists,
        {
          name: 'LearnAimRef_132',
          started: { from: '2023-08-01' },
          note: 'The brackets of the error condition do not balance; the date is read as a condition on every kind of funding named, as in the description.',
        },
      ],
    ],
  },
  {
    who: family.devolvedFunding,
    categories: ['MCA_GLA'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_118', ended: { from: '2020-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_119', ended: { from: '2020-08-01' } }],
      [newStart, { name: 'LearnAimRef_120', started: { from: '2021-08-01' }, note: NEW_STARTS }],
      [latestRow, { name: 'LearnAimRef_121' }],
      [
        rowExists,
        {
          name: 'LearnAimRef_133',
          categories: ['MCA_GLA', 'COMM_LEARN', 'Tailored_Learning'],
          started: { from: '2023-08-01' },
          note: 'The error condition joins three inequalities with "or", which would always hold. It is read as the description has it: a row of any of the three categories is enough.',
        },
      ],
    ],
  },
  {
    who: family.freeCoursesForJobs,
    categories: ['FCFJ_ADULT_SKILLS'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_143', ended: { from: '2024-08-01' } }],
      [endsWithin, { name: 'LearnAimRef_144', ended: { from: '2024-08-01' } }],
      [
        newStart,
        {
          name: 'LearnAimRef_145',
          who: family.freeCoursesButFlexible,
          started: { from: '2024-08-01' },
          note: 'The exclusion of LARS category 56 came with version 3 of 2025-26.',
        },
      ],
      [latestRow, { name: 'LearnAimRef_146', started: { from: '2024-08-01' } }],
      [
        rowExists,
        { name: 'LearnAimRef_147', who: family.freeCoursesButProjectS, started: { from: '2024-08-01' } },
      ],
    ],
  },
  {
    who: family.tailoredLearning,
    categories: ['Tailored_Learning'],
    checks: [
      [
        startsWithin,
        {
          name: 'LearnAimRef_148',
          ended: { from: '2024-08-01' },
          note: 'The error condition compares the actual end date with the validity, the description and the sister rules the start date, which is how it is read (LearnAimRef_149 looks at the actual end date).',
        },
      ],
      [endsWithin, { name: 'LearnAimRef_149', ended: { from: '2024-08-01' } }],
      [
        newStart,
        {
          name: 'LearnAimRef_150',
          started: { from: '2024-08-01' },
          note: 'The error condition names the actual end date, the description new starts; it is read as new starts, as in LearnAimRef_140 and _145.',
        },
      ],
      [latestRow, { name: 'LearnAimRef_151' }],
      [
        rowExists,
        {
          name: 'LearnAimRef_152',
          started: { from: '2024-08-01' },
          note: 'Until 2025-26 the message and the description speak of community learning; the condition wants Tailored_Learning.',
        },
      ],
    ],
  },
  {
    who: family.growthAndSkills,
    categories: ['GROWTH_SKILLS_SHORT_COURSES'],
    checks: [
      [startsWithin, { name: 'LearnAimRef_156' }],
      [endsWithin, { name: 'LearnAimRef_157' }],
      [newStart, { name: 'LearnAimRef_158' }],
      [latestRow, { name: 'LearnAimRef_159' }],
      [rowExists, { name: 'LearnAimRef_160' }],
    ],
  },
];

const checked = families.flatMap(({ who, categories, checks }) =>
  checks.map(([check, rule]) => ({ check, rule: { who, categories, ...rule } })),
);

export default checked.map(
  ({ check, rule: checked }): Rule =>
    rule({
      name: checked.name,
      message: check.message(checked),
      fix: check.fix(checked),
      ...(checked.note !== undefined && { note: checked.note }),
      needs: ['lars'],
      looksAt: eachAim,
      questions: ask => [
        ...checked.who.questions(ask),
        ...datesOf(ask, checked),
        ...check.questions(ask, checked),
      ],
    }),
);

function datesOf(ask: AskAim, { started, ended }: Checked): Questions {
  const { from: startedFrom, to: startedTo } = started ?? {};
  const { from: endedFrom, to: endedTo } = ended ?? {};
  return [
    startedFrom &&
      ask(`Did it start on or after ${longDate(startedFrom)}?`, aim => aim.LearnStartDate >= startedFrom),
    startedTo &&
      ask(`Did it start on or before ${longDate(startedTo)}?`, aim => aim.LearnStartDate <= startedTo),
    endedFrom &&
      ask(
        `Has it ended, on or after ${longDate(endedFrom)}?`,
        ({ LearnActEndDate: end }) => end !== undefined && end >= endedFrom,
      ),
    endedTo &&
      ask(
        `Did it end on or before ${longDate(endedTo)}?`,
        ({ LearnActEndDate: end }) => end !== undefined && end <= endedTo,
      ),
  ].flatMap(asked => (asked ? [asked.noPasses()] : []));
}

export const examples = () =>
  Object.fromEntries(checked.map(({ check, rule }) => [rule.name, examplesOf(check, rule)]));

function examplesOf(check: Check, rule: Checked): Example[] {
  const { who, started, ended } = rule;
  const { start, end } = datesToShow(check, rule);
  const completed = end === undefined ? {} : { LearnActEndDate: end, CompStatus: 2, Outcome: 1 };
  const aim = (draft: AimDraft = {}) => who.aim({ LearnStartDate: start, ...completed, ...draft });
  const scene =
    (expect: typeof triggers): Scene =>
    (title, validity, draft, years) => {
      const shown = aim(draft);
      const aims = validity === null ? {} : { [shown.LearnAimRef!]: { level: '3', validity } };
      return expect(title, aLearner([shown]), {
        reference: exampleReference({ aims }),
        ...(years && { years }),
      });
    };
  const broken = (lars: ExampleAim = {}) => ({
    ...lars,
    validity: check.broken === null ? {} : { [rule.categories[0]!]: check.broken },
  });
  const out = (title: string, draft: AimDraft, lars?: ExampleAim, years?: Example['with']['years']) => {
    const shown = aim(draft);
    return passes(title, aLearner([shown]), {
      reference: exampleReference({ aims: { [shown.LearnAimRef!]: broken(lars) } }),
      ...(years && { years }),
    });
  };
  const edge = (title: string, draft: AimDraft) => {
    const shown = aim(draft);
    return triggers(title, aLearner([shown]), {
      reference: exampleReference({ aims: { [shown.LearnAimRef!]: broken() } }),
    });
  };
  return [
    ...check.examples(rule, { start, end, triggers: scene(triggers), passes: scene(passes) }),
    ...(who.also ?? []).map(({ title, draft = {} }) => edge(`also of this kind: ${title}`, draft)),
    ...who.others.map(({ title, draft = {}, lars, years }) =>
      out(`not of this kind: ${title}`, draft, lars, years),
    ),
    ...(started?.from
      ? [
          edge(`started on ${longDate(started.from)}`, { LearnStartDate: started.from }),
          out(`started before ${longDate(started.from)}`, { LearnStartDate: addDays(started.from, -1) }),
        ]
      : []),
    ...(started?.to
      ? [
          edge(`started on ${longDate(started.to)}`, { LearnStartDate: started.to }),
          out(`started after ${longDate(started.to)}`, { LearnStartDate: addDays(started.to, 1) }),
        ]
      : []),
    ...(ended?.from
      ? [
          edge(`ended on ${longDate(ended.from)}`, { LearnActEndDate: ended.from }),
          out(`ended before ${longDate(ended.from)}`, { LearnActEndDate: addDays(ended.from, -1) }),
          out('still in learning', { LearnActEndDate: undefined, CompStatus: 1, Outcome: undefined }),
        ]
      : []),
    ...(ended?.to
      ? [
          edge(`ended on ${longDate(ended.to)}`, { LearnActEndDate: ended.to }),
          out(`ended after ${longDate(ended.to)}`, { LearnActEndDate: addDays(ended.to, 1) }),
        ]
      : []),
    notChecked('no LARS data at hand', aLearner([aim()])),
  ];
}

/** Start and end of an aim that the rule looks at. */
function datesToShow(check: Check, { who, started, ended }: Checked) {
  if (ended?.from) return { start: addMonths(ended.from, -5), end: addMonths(ended.from, 1) };
  const start = started?.from ?? started?.to ?? who.aim({}).LearnStartDate!;
  return { start, end: check === endsWithin ? addMonths(start, 2) : undefined };
}
