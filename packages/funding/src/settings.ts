/**
 * What no source settles about Skills Bootcamps milestones, as named settings with a stated default. A result lists the
 * settings that it rests on, and says what it would be under another reading.
 */

/** What an event indicator (FAM type EVI) means. */
export type EventMeaning = 'interview' | 'new role' | 'plan' | 'HGV';

export interface Settings {
  readonly daysCounted: 'first and last' | 'without the first';
  readonly spells: 'add up' | 'each alone';
  readonly openAims: 'until the file was prepared' | 'expected to stay';
  readonly startDate: 'last qualifying day' | 'first day';
  readonly guidedHours: 'reached with the days' | 'entered for each learner';
  /** Days in learning before milestone 1 where no contract says how many. */
  readonly minimumDays: 'by first start' | number;
  readonly inOrder: 'earlier milestone first' | 'each alone';
  readonly waitingCoding: 'not completed' | 'completed by its event';
  readonly partialOutcome: 'stops milestone 2' | 'makes no difference';
  readonly subjectOutcome: 'achieved' | 'completed';
  readonly achDateAlone: 'an event is needed' | 'stands in for the event';
  readonly eventKind: 'fits the learner' | 'any';
  readonly eventIndicators: Readonly<Record<string, EventMeaning>>;
  readonly eventMonths: number | 'no limit';
  readonly completionDate: 'latest of all' | 'event' | 'programme end';
  readonly outcomeClock: 'programme end' | 'subject end';
  readonly outcomeMonths: number | 'no limit';
  readonly outcomeDate: 'not before milestone 2' | 'AchDate';
  readonly employmentRecord: 'before the first start' | 'on the first start';
  readonly rounding: 'down to the penny' | 'to the nearest penny';
  readonly amountRow: 'programme aim' | 'subject aim';
  readonly closedYears: 'told as a risk' | 'not mentioned';
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** How well a default is borne out. */
export type Evidence = 'stated' | 'inferred' | 'conflicting' | 'open';

/** A setting as a page shows it. */
export interface SettingInfo<V = unknown> {
  /** What it decides. */
  readonly title: string;
  readonly standard: V;
  readonly evidence: Evidence;
  /** Where the default comes from, or what the sources say against each other. */
  readonly because: string;
  /** What each value means; `number` speaks for a number. */
  readonly means: Readonly<Record<string, string>>;
}

/** Every setting with its default. */
export const SETTINGS: { readonly [K in SettingName]: SettingInfo<Settings[K]> } = {
  daysCounted: {
    title: 'How days in learning are counted',
    standard: 'first and last',
    evidence: 'inferred',
    because: 'Sources give the number of qualifying days, not how they are counted.',
    means: {
      'first and last': 'The first and the last day in learning both count.',
      'without the first': 'The first day in learning does not count.',
    },
  },
  spells: {
    title: 'Days before and after a break in learning',
    standard: 'add up',
    evidence: 'open',
    because: 'No source says what a break does to the qualifying days.',
    means: {
      'add up': 'Days before and after a break in learning add up.',
      'each alone': 'The qualifying days have to be reached within one spell.',
    },
  },
  openAims: {
    title: 'A learner who has only just begun',
    standard: 'until the file was prepared',
    evidence: 'inferred',
    because: 'A return can only show what had happened when it was prepared.',
    means: {
      'until the file was prepared': 'Days in learning count up to the day the file was prepared.',
      'expected to stay': 'A learner in learning is taken to stay until the qualifying days are reached.',
    },
  },
  startDate: {
    title: 'The date of milestone 1',
    standard: 'last qualifying day',
    evidence: 'inferred',
    because: 'Sources name the condition; the day that counts is not stated.',
    means: {
      'last qualifying day': 'Milestone 1 is dated on the day on which the qualifying days are reached.',
      'first day': 'Milestone 1 is dated on the first day in learning.',
    },
  },
  guidedHours: {
    title: 'Guided learning hours',
    standard: 'reached with the days',
    evidence: 'inferred',
    because: 'Contracts ask for hours, and the ILR does not hold them.',
    means: {
      'reached with the days':
        'Unless the contracts file says otherwise, the hours are taken as reached with the days.',
      'entered for each learner':
        'The hours count as reached only where the contracts file says so for the learner.',
    },
  },
  minimumDays: {
    title: 'Qualifying days where no contract says how many',
    standard: 'by first start',
    evidence: 'open',
    because:
      'Five days are reported for contracts from August 2022, fourteen for one local area in 2025-26, none for others.',
    means: {
      'by first start': '5 days for a first start before 1 August 2023, 14 days for a later one.',
      number: 'This many days.',
    },
  },
  inOrder: {
    title: 'Whether a milestone needs the one before it',
    standard: 'earlier milestone first',
    evidence: 'inferred',
    because: 'The definitions of completions and outcomes in the official statistics build on each other.',
    means: {
      'earlier milestone first': 'A milestone is due only when the one before it is.',
      'each alone': 'Each milestone is due by its own conditions.',
    },
  },
  waitingCoding: {
    title: 'A programme aim left continuing while its event is recorded (CompStatus 1, Outcome 8)',
    standard: 'not completed',
    evidence: 'conflicting',
    because:
      'A helpdesk reply presents this coding as right for milestone 2; providers saw no payment until CompStatus was 2.',
    means: {
      'not completed': 'The programme aim has to be completed (CompStatus 2).',
      'completed by its event': 'CompStatus 1 with Outcome 8 and a recorded event counts as completed.',
    },
  },
  partialOutcome: {
    title: 'Outcome 2 on the programme aim',
    standard: 'stops milestone 2',
    evidence: 'conflicting',
    because:
      'Outcome 2 is meant for higher education alone; a provider who used it saw no payment, but other aims may have been at fault.',
    means: {
      'stops milestone 2': 'Outcome has to be 1, 3 or 8 for milestone 2.',
      'makes no difference': 'Any Outcome releases milestone 2.',
    },
  },
  subjectOutcome: {
    title: 'What the subject aim needs for milestone 2',
    standard: 'achieved',
    evidence: 'inferred',
    because: 'Guidance shows completed subject aims with Outcome 1; whether it is asked for is open.',
    means: {
      achieved: 'A subject aim has to be completed and achieved (CompStatus 2, Outcome 1).',
      completed: 'A completed subject aim is enough (CompStatus 2).',
    },
  },
  achDateAlone: {
    title: 'An achievement date without a recorded event',
    standard: 'an event is needed',
    evidence: 'conflicting',
    because: 'R_138 accepts the achievement date alone; guidance makes the event part of the outcome.',
    means: {
      'an event is needed': 'Milestones 2 and 3 need a recorded event.',
      'stands in for the event': 'The achievement date stands in for the event.',
    },
  },
  eventKind: {
    title: 'Which event counts for whom',
    standard: 'fits the learner',
    evidence: 'inferred',
    because:
      'Help pages tie each event to a kind of learner; that the calculation looks at it is not stated.',
    means: {
      'fits the learner':
        'Interview offer for independent learners, new role for co-funded ones, plan for the self-employed.',
      any: 'Any of the three events counts for any learner.',
    },
  },
  eventIndicators: {
    title: 'What the event indicators (EVI codes) mean',
    standard: {
      1: 'interview',
      2: 'new role',
      3: 'plan',
      4: 'HGV',
      5: 'HGV',
      6: 'HGV',
      7: 'HGV',
      8: 'HGV',
      9: 'HGV',
    },
    evidence: 'open',
    because: 'The list of codes was not seen; this follows the order of the event aims.',
    means: {},
  },
  eventMonths: {
    title: 'Months from the end of the subject aim in which the event must come',
    standard: 6,
    evidence: 'inferred',
    because: 'Guidance closes a bootcamp that had no event in the six months after its subject aim ended.',
    means: {
      number: 'The event must come within this many months.',
      'no limit': 'The event may come at any time.',
    },
  },
  completionDate: {
    title: 'The date of milestone 2',
    standard: 'latest of all',
    evidence: 'inferred',
    because: 'Completion and event are both needed; which date counts is not stated.',
    means: {
      'latest of all': 'The latest of programme end, subject end and event.',
      event: 'The day of the event.',
      'programme end': 'The end of the programme aim.',
    },
  },
  outcomeClock: {
    title: 'The end from which the months for the outcome run',
    standard: 'programme end',
    evidence: 'stated',
    because: 'AchDate_13 measures from the end of the programme aim.',
    means: {
      'programme end': 'They run from the end of the programme aim.',
      'subject end': 'They run from the end of the subject aim.',
    },
  },
  outcomeMonths: {
    title: 'Months in which the outcome must come',
    standard: 6,
    evidence: 'stated',
    because: 'AchDate_13 allows six months, the last day included.',
    means: {
      number: 'The outcome must come within this many months.',
      'no limit': 'Only the rules limit when the outcome may come.',
    },
  },
  outcomeDate: {
    title: 'The date of milestone 3',
    standard: 'not before milestone 2',
    evidence: 'inferred',
    because:
      'AchDate is stated as the trigger; that it waits for milestone 2 follows from the order of the milestones.',
    means: {
      'not before milestone 2': 'AchDate, or the date of milestone 2 where that is later.',
      AchDate: 'AchDate, even where milestone 2 came later.',
    },
  },
  employmentRecord: {
    title: 'Which employment status decides the employer’s share',
    standard: 'before the first start',
    evidence: 'inferred',
    because:
      'The rules ask for a status from before the start; which one the calculation reads is not stated.',
    means: {
      'before the first start': 'The status in force just before the first start of the programme.',
      'on the first start': 'The status in force on the day of the first start.',
    },
  },
  rounding: {
    title: 'Rounding of the milestones',
    standard: 'down to the penny',
    evidence: 'inferred',
    because: 'Sources state the shares, not how parts of a penny are treated.',
    means: {
      'down to the penny': 'Shares are rounded down to the penny; the last one takes what is left.',
      'to the nearest penny': 'Shares are rounded to the nearest penny; the last one takes what is left.',
    },
  },
  amountRow: {
    title: 'The row of the occupancy report that carries the amounts',
    standard: 'programme aim',
    evidence: 'inferred',
    because: 'All conditions stand on the programme aim.',
    means: {
      'programme aim': 'Amounts stand on the row of the latest programme aim.',
      'subject aim': 'Amounts stand on the row of the first other aim of the bootcamp.',
    },
  },
  closedYears: {
    title: 'A milestone in a return or a funding year that has closed',
    standard: 'told as a risk',
    evidence: 'inferred',
    because: 'After the last return of a funding year nothing more can be earned in it through the ILR.',
    means: {
      'told as a risk': 'The milestone stays due, and the risk is told.',
      'not mentioned': 'The milestone stays due, and nothing is said.',
    },
  },
};

/** Every setting at its default. */
export const STANDARD_SETTINGS: Settings = Object.freeze(
  Object.fromEntries(Object.entries(SETTINGS).map(([name, { standard }]) => [name, standard])),
) as unknown as Settings;

/** The value of a setting in a sentence. */
export function settingSays(name: SettingName, value: Settings[SettingName]): string {
  const { title, means } = SETTINGS[name];
  const says = means[String(value)] ?? means.number;
  return says === undefined ? `${title}.` : typeof value === 'number' ? `${title}: ${value}.` : says;
}

/** A setting that was named wrongly, or a value that it cannot take. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/**
 * Reads settings as they are written on a command line: `spells=each alone; eventMonths=9`. Event indicators are written
 * as `eventIndicators=1:interview,2:new role`.
 * @throws SettingError with a sentence
 */
export function parseSettings(text: string): Settings {
  const given: Record<string, unknown> = {};
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (!Object.hasOwn(SETTINGS, name)) {
      const known = Object.keys(SETTINGS).join(', ');
      throw new SettingError(`There is no setting “${name || part.trim()}”. Settings are ${known}.`);
    }
    given[name] = settingValue(name as SettingName, value);
  }
  return { ...STANDARD_SETTINGS, ...given };
}

function settingValue(name: SettingName, value: string): unknown {
  if (name === 'eventIndicators') return { ...STANDARD_SETTINGS.eventIndicators, ...meaningsOf(value) };
  const values = Object.keys(SETTINGS[name].means).filter(one => one !== 'number');
  if (values.includes(value)) return value;
  const takesNumber = 'number' in SETTINGS[name].means;
  if (takesNumber && /^\d{1,3}$/.test(value)) return Number(value);
  const choice = [...values, ...(takesNumber ? ['a whole number'] : [])].join('”, “');
  throw new SettingError(`The setting ${name} cannot be “${value}”. Choose “${choice}”.`);
}

const MEANINGS: readonly EventMeaning[] = ['interview', 'new role', 'plan', 'HGV'];

function meaningsOf(value: string): Record<string, EventMeaning> {
  const pairs = value.split(',').map(pair => {
    const [, code, meaning] = /^\s*(\d{1,5})\s*:\s*(.*?)\s*$/.exec(pair) ?? [];
    const known = MEANINGS.find(one => one === meaning);
    if (code === undefined || !known) {
      throw new SettingError(
        `The setting eventIndicators cannot hold “${pair.trim()}”. Write it as 1:interview, with one of ${MEANINGS.join(', ')}.`,
      );
    }
    return [code, known] as const;
  });
  return Object.fromEntries(pairs);
}
