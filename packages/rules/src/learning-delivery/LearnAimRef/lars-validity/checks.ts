import { isUnknown } from '@waymark/flow';
import { YEARS, yearStart } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import type { ExampleAim, ExampleValidity } from '@waymark/reference/testing';
import { FAM } from '../../../examples/index.ts';
import { hasFAM } from '../../../words/fam.ts';
import {
  latestValidity,
  validityBegun,
  validityForNewStart,
  validityOn,
  validityRows,
  validityUntil,
} from '../../../words/lars-validity.ts';
import { about } from '../../../words/look-up.ts';
import type { AskAim, Check, Checked } from './types.ts';

/** The start date lies within a validity row. */
export const startsWithin: Check = {
  message: rule => `The aim was not valid in LARS on its start date for ${meant(rule)}`,
  fix: () =>
    'Check LearnAimRef and LearnStartDate against the aim in LARS. If both are right, the aim cannot be returned under this funding.',
  questions: (ask, rule) => [
    hasRow(ask, rule).noPasses(),
    ask(`Does one of them cover the start date?`, (aim, context) =>
      about(validityOn(aim.LearnAimRef, rule.categories, aim.LearnStartDate, context), () => true),
    ).yesPasses(),
  ],
  broken: ['2050-08-01'],
  examples: (rule, { start, triggers, passes }) => [
    triggers('started the day before the validity begins', rows(rule, [addDays(start, 1)])),
    passes('started on the first day of the validity', rows(rule, [start])),
    triggers(
      'started the day after the validity ended',
      rows(rule, [addYears(start, -1), addDays(start, -1)]),
    ),
    passes('started on the last day of the validity', rows(rule, [addYears(start, -1), start])),
    passes(
      'two rows, the second covers the start',
      rows(rule, [[addYears(start, -3), addYears(start, -2)], [addYears(start, -1)]]),
    ),
    passes('no row of the category', {}),
    passes('an aim that LARS does not know', null),
  ],
};

/** The actual end date is not after the end of the validity. */
export const endsWithin: Check = {
  message: rule => `The aim ended after it had ceased to be valid in LARS for ${meant(rule)}`,
  fix: () =>
    'Check LearnAimRef and LearnActEndDate against the EndDate of the validity in LARS. If both are right, the aim cannot be returned under this funding.',
  questions: (ask, rule) => [
    ...(rule.ended
      ? []
      : [ask('Is an actual end date returned?', aim => aim.LearnActEndDate !== undefined).noPasses()]),
    hasRow(ask, rule).noPasses(),
    ask('Does one of them last until the actual end date?', (aim, context) =>
      about(validityUntil(aim.LearnAimRef, rule.categories, aim.LearnActEndDate!, context), () => true),
    ).yesPasses(),
  ],
  broken: ['1990-08-01', '1991-07-31'],
  examples: (rule, { start, end, triggers, passes }) => [
    triggers('ended the day after the validity', rows(rule, [start, addDays(end!, -1)])),
    passes('ended on the last day of the validity', rows(rule, [start, end])),
    passes('the validity has no end', rows(rule, [start])),
    passes(
      'two rows, the second lasts long enough',
      rows(rule, [
        [addYears(start, -2), addDays(start, -1)],
        [start, end],
      ]),
    ),
    passes('no row of the category', {}),
    ...(rule.ended
      ? []
      : [
          passes('still in learning', rows(rule, [start, start]), {
            LearnActEndDate: undefined,
            CompStatus: 1,
            Outcome: undefined,
          }),
        ]),
  ],
};

/** A new start lies between the start of a validity row and its last date for new starts. */
export const newStart: Check = {
  message: rule => `The aim was not open to new starts in LARS on its start date for ${meant(rule)}`,
  fix: rule =>
    rule.restartsSparedUntil === undefined
      ? 'Check LearnAimRef and LearnStartDate against LastNewStartDate in LARS. For a learner who resumes the aim after a break, return FAM type RES.'
      : 'Check LearnAimRef and LearnStartDate against LastNewStartDate in LARS; choose an aim that was open on the day.',
  questions: (ask, rule) => [
    hasRow(ask, rule).noPasses(),
    ask('Does one of them allow new starts on the start date?', (aim, context) =>
      about(validityForNewStart(aim.LearnAimRef, rule.categories, aim.LearnStartDate, context), () => true),
    ).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES'), sparing(rule)).noTriggers(),
    ask(
      'Had one of them begun by the start date?',
      (aim, context) =>
        about(validityBegun(aim.LearnAimRef, rule.categories, aim.LearnStartDate, context), () => true),
      sparing(rule),
    ).yesPasses(),
  ],
  broken: ['2050-08-01'],
  examples: (rule, { start, triggers, passes }) => {
    const fams = rule.who.aim({}).LearningDeliveryFAM ?? [];
    const restart = { LearningDeliveryFAM: [...fams, FAM('RES', '1')] };
    const until = rule.restartsSparedUntil ?? YEARS.at(-1)!;
    const spared = YEARS.filter(year => year <= until);
    const notSpared = YEARS.filter(year => year > until);
    const closed = rows(rule, [addYears(start, -1), undefined, addDays(start, -1)]);
    return [
      triggers('started the day after the last date for new starts', closed),
      passes('started on the last date for new starts', rows(rule, [addYears(start, -1), undefined, start])),
      triggers('started the day before the validity begins', rows(rule, [addDays(start, 1)])),
      passes('no last date for new starts', rows(rule, [start])),
      passes('a restart after the last date for new starts', closed, restart, spared),
      passes(
        'a restart on the day on which a validity closed to new starts begins',
        rows(rule, [start, undefined, addDays(start, -1)]),
        restart,
        spared,
      ),
      triggers('a restart before the validity begins', rows(rule, [addDays(start, 1)]), restart),
      ...(notSpared.length > 0
        ? [triggers('a restart after the last date for new starts', closed, restart, notSpared)]
        : []),
      passes('no row of the category', {}),
    ];
  },
};

/** The validity that began last did not end before this teaching year. */
export const latestRow: Check = {
  message: rule => `In LARS the aim's validity ended before this teaching year for ${meant(rule)}`,
  fix: () =>
    'Check LearnAimRef. An aim whose last validity ended before 1 August of this year can no longer be returned under this funding.',
  questions: (ask, rule) => [
    hasRow(ask, rule).noPasses(),
    ask('Has the one that began last an end date?', (aim, context) =>
      about(latestValidity(aim.LearnAimRef, rule.categories, context), row => row.end !== undefined),
    ).noPasses(),
    ask('Does that end date lie before this teaching year?', (aim, context) =>
      about(
        latestValidity(aim.LearnAimRef, rule.categories, context),
        row => row.end! < context.file.yearStart,
      ),
    ).noPasses(),
  ],
  broken: ['1990-08-01', '1991-07-31'],
  examples: (rule, { triggers, passes }) => [
    ...YEARS.flatMap(year => [
      triggers(
        'the validity ended on the last day of the previous year',
        rows(rule, ['2010-08-01', addDays(yearStart(year), -1)]),
        {},
        [year],
      ),
      passes(
        'the validity ends on the first day of this year',
        rows(rule, ['2010-08-01', yearStart(year)]),
        {},
        [year],
      ),
    ]),
    triggers(
      'two rows: the one that began last counts, although the other is open',
      rows(rule, [['2010-08-01'], ['2015-08-01', '2018-07-31']]),
    ),
    passes('two rows, the later one open', rows(rule, [['2010-08-01', '2015-07-31'], ['2015-08-01']])),
    passes('no row of the category', {}),
  ],
};

/** LARS has a validity row. */
export const rowExists: Check = {
  message: rule =>
    `${capitalised(rule.who.aims)} need a LARS validity of category ${rule.categories.join(' or ')}, which the aim does not have`,
  fix: () => 'Check LearnAimRef, FundModel and the FAM records that say how the aim is funded.',
  questions: (ask, rule) => [hasRow(ask, rule).yesPasses()],
  broken: null,
  examples: (rule, { start, triggers, passes }) => [
    triggers('no row of the category', { UNEMPLOYED: [start] }),
    triggers('an aim that LARS does not know', null),
    ...rule.categories.map(category => passes(`a row of category ${category}`, { [category]: [start] })),
    passes(
      'a row whose dates have passed: other rules look at them',
      rows(rule, ['2001-08-01', '2002-07-31']),
    ),
  ],
};

/** Validity rows of the (first) category that the rule wants. */
export function rows(rule: Checked, validity: ExampleValidity): NonNullable<ExampleAim['validity']> {
  return { [rule.categories[0]!]: validity };
}

/** Whom the rule means and the category that LARS has for them: `tailored learning aims (Tailored_Learning)`. */
function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function meant({ who, categories }: Checked): string {
  return `${who.aims} (${categories.join(', ')})`;
}

function hasRow(ask: AskAim, rule: Checked) {
  return ask(
    `Does LARS hold a validity row of category ${rule.categories.join(' or ')} for the aim?`,
    (aim, context) => {
      const found = validityRows(aim.LearnAimRef, rule.categories, context);
      return isUnknown(found) ? found : found.length > 0;
    },
  );
}

function sparing({ restartsSparedUntil: until }: Checked) {
  return until === undefined ? {} : { until };
}
