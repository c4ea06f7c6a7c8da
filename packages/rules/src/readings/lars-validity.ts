/** Second readings of the rules that ask LARS whether an aim is valid, as five predicates for eleven kinds of funding. */
import type { LearningDelivery } from '@waymark/ilr';
import { addDays } from '@waymark/ilr/dates';
import { devolved, lars, oneOf } from './derived.ts';
import { CannotTell, has, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type Test = (aim: Aim, read: Read) => unknown;

const all =
  (...tests: Test[]): Reading =>
  read =>
    read.aims.some(aim => tests.every(test => test(aim, read)));
const not =
  (test: Test): Test =>
  (aim, read) =>
    !test(aim, read);

// The five predicates. A row without an end, or without a last day for new starts, is open.

/** The aim starts outside all validity rows of the category. */
const startsOutside =
  (category: string): Test =>
  (aim, read) => {
    const rows = lars(aim, read).validities(category);
    return (
      rows.length > 0 &&
      rows.every(
        ({ start, end }) =>
          (start !== undefined && aim.LearnStartDate < start) ||
          (end !== undefined && aim.LearnStartDate > end),
      )
    );
  };

/** The aim ends after the end of all rows. */
const endsAfter =
  (category: string): Test =>
  (aim, read) => {
    const rows = lars(aim, read).validities(category);
    const ended = aim.LearnActEndDate;
    return (
      ended !== undefined && rows.length > 0 && rows.every(({ end }) => end !== undefined && ended > end)
    );
  };

/** The aim starts before a row does or after its last day for new starts, which a restart may pass. */
const startsTooLate =
  (category: string, restartsMay: (read: Read) => boolean = () => true): Test =>
  (aim, read) => {
    const rows = lars(aim, read).validities(category);
    const mayPass = has(aim, 'RES') && restartsMay(read);
    return (
      rows.length > 0 &&
      rows.every(
        ({ start, lastNewStart }) =>
          (start !== undefined && aim.LearnStartDate < start) ||
          (lastNewStart !== undefined && aim.LearnStartDate > lastNewStart && !mayPass),
      )
    );
  };

/** The row that began last ended before this teaching year. */
const expired =
  (category: string): Test =>
  (aim, read) => {
    const last = lars(aim, read)
      .validities(category)
      .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
      .at(-1);
    return last?.end !== undefined && last.end <= addDays(read.file.yearStart, -1);
  };

/** LARS has no row of any of the categories for the aim. */
const without =
  (...categories: string[]): Test =>
  (aim, read) =>
    categories.every(category => lars(aim, read).validities(category).length === 0);

// The kinds of funding.

const funded =
  (...models: number[]): Test =>
  aim =>
    oneOf(aim.FundModel, ...models);
const ldm =
  (...codes: string[]): Test =>
  aim =>
    has(aim, 'LDM', ...codes);
const started =
  (from: string, to = '9999'): Test =>
  aim =>
    aim.LearnStartDate >= from && aim.LearnStartDate <= to;
const ended =
  (from: string, to = '9999'): Test =>
  aim =>
    aim.LearnActEndDate !== undefined && aim.LearnActEndDate >= from && aim.LearnActEndDate <= to;

const adult: Test = (aim, { year }) =>
  aim.FundModel === 35 &&
  !oneOf(aim.ProgType, 25, 2, 3, 20, 21, 22, 23) &&
  !has(aim, 'LDM', '034', '378') &&
  !devolved(aim, year);
const young: Test = aim => oneOf(aim.FundModel, 25, 82) && !has(aim, 'LDM', '320', '321', '381');
const schoolAge: Test = aim => aim.FundModel === 25 && has(aim, 'LDM', '320', '321', '381');
const loan: Test = aim => aim.FundModel === 99 && has(aim, 'ADL');
const anyOther: Test = aim =>
  ((aim.FundModel === 36 && aim.ProgType === 25) || oneOf(aim.FundModel, 37, 81, 99)) && !has(aim, 'ADL');
const devolvedArea: Test = (aim, { year }) => devolved(aim, year) && !has(aim, 'LDM', '378');
const skillsFund: Test = (aim, { year }) =>
  aim.FundModel === 38 && !devolved(aim, year) && !has(aim, 'LDM', '378', '395');
const freeCourses: Test = aim => aim.FundModel === 38 && has(aim, 'LDM', '378');
const flexible: Test = (aim, read) => lars(aim, read).category(56);

/**
 * The validity category of aims that started before August 2021. The official table is not at hand; what the other rules
 * do not say (custody, frameworks, the level 3 offer, restarts of adult skills aims) is left out.
 */
const categoryThen = (aim: Aim, read: Read): string | undefined => {
  if (aim.FundModel === 35 && (has(aim, 'LDM', '034', '378') || has(aim, 'RES'))) throw new CannotTell();
  if (has(aim, 'LDM', '378') || oneOf(aim.ProgType, 2, 3, 20, 21, 22, 23)) throw new CannotTell();
  // Combinations that no funding allows: the table has no word on them.
  if (aim.FundModel === 37 || (aim.FundModel === 35 && aim.ProgType === 25)) throw new CannotTell();
  if (devolved(aim, read.year) && !oneOf(aim.FundModel, 35, 10)) throw new CannotTell();
  if (has(aim, 'ADL') && aim.FundModel !== 99) throw new CannotTell();
  if (schoolAge(aim, read)) return '1416_EFA';
  if (young(aim, read)) return '1619_EFA';
  if (devolvedArea(aim, read)) return 'MCA_GLA';
  if (aim.FundModel === 10) return 'COMM_LEARN';
  if (loan(aim, read)) return 'ADV_LEARN_LOAN';
  if (adult(aim, read)) return 'ADULT_SKILLS';
  return anyOther(aim, read) ? 'ANY' : undefined;
};

export const larsValidity: Record<string, Reading> = {
  LearnAimRef_88: all(started('0', '2021-07-31'), (aim, read) => {
    const category = categoryThen(aim, read);
    return category !== undefined && startsTooLate(category, () => false)(aim, read);
  }),

  LearnAimRef_94: all(ended('2020-08-01', '2024-07-31'), adult, startsOutside('ADULT_SKILLS')),
  LearnAimRef_95: all(ended('2020-08-01', '2024-07-31'), adult, endsAfter('ADULT_SKILLS')),
  LearnAimRef_96: all(ended('2021-08-01', '2024-07-31'), adult, startsTooLate('ADULT_SKILLS')),
  LearnAimRef_97: all(started('0', '2024-07-31'), adult, expired('ADULT_SKILLS')),
  LearnAimRef_127: all(started('2023-08-01', '2024-07-31'), adult, without('ADULT_SKILLS')),

  LearnAimRef_102: all(ended('2020-08-01'), young, startsOutside('1619_EFA')),
  LearnAimRef_103: all(ended('2020-08-01'), young, endsAfter('1619_EFA')),
  LearnAimRef_104: all(
    started('2021-08-01'),
    young,
    startsTooLate('1619_EFA', ({ year }) => year !== 2627),
  ),
  LearnAimRef_105: all(started('2021-08-01'), young, expired('1619_EFA')),
  LearnAimRef_129: all(started('2023-08-01'), young, without('1619_EFA')),

  LearnAimRef_106: all(ended('2020-08-01'), funded(10), startsOutside('COMM_LEARN')),
  LearnAimRef_107: all(ended('2020-08-01'), funded(10), endsAfter('COMM_LEARN')),
  LearnAimRef_108: all(started('2021-08-01'), funded(10), startsTooLate('COMM_LEARN')),
  LearnAimRef_109: all(funded(10), expired('COMM_LEARN')),
  LearnAimRef_130: all(started('2023-08-01'), funded(10), without('COMM_LEARN')),

  LearnAimRef_110: all(ended('2020-08-01'), loan, startsOutside('ADV_LEARN_LOAN')),
  LearnAimRef_111: all(ended('2020-08-01'), loan, endsAfter('ADV_LEARN_LOAN')),
  LearnAimRef_112: all(started('2021-08-01'), loan, startsTooLate('ADV_LEARN_LOAN')),
  LearnAimRef_113: all(loan, expired('ADV_LEARN_LOAN')),
  LearnAimRef_131: all(started('2023-08-01'), loan, without('ADV_LEARN_LOAN')),

  LearnAimRef_114: all(ended('2020-08-01'), anyOther, startsOutside('ANY')),
  LearnAimRef_115: all(ended('2020-08-01'), anyOther, endsAfter('ANY')),
  LearnAimRef_116: all(started('2021-08-01'), anyOther, startsTooLate('ANY')),
  LearnAimRef_117: all(funded(37, 81, 99), expired('ANY')),
  LearnAimRef_132: all(started('2023-08-01'), anyOther, without('ANY')),

  LearnAimRef_118: all(ended('2020-08-01'), devolvedArea, startsOutside('MCA_GLA')),
  LearnAimRef_119: all(ended('2020-08-01'), devolvedArea, endsAfter('MCA_GLA')),
  LearnAimRef_120: all(started('2021-08-01'), devolvedArea, startsTooLate('MCA_GLA')),
  LearnAimRef_121: all(devolvedArea, expired('MCA_GLA')),
  LearnAimRef_133: all(
    started('2023-08-01'),
    devolvedArea,
    without('MCA_GLA', 'COMM_LEARN', 'Tailored_Learning'),
  ),

  LearnAimRef_122: all(ended('2020-08-01'), schoolAge, startsOutside('1416_EFA')),
  LearnAimRef_123: all(ended('2020-08-01'), schoolAge, endsAfter('1416_EFA')),
  LearnAimRef_124: all(started('2021-08-01'), schoolAge, startsTooLate('1416_EFA')),
  LearnAimRef_125: all(ended('2021-08-01'), schoolAge, expired('1416_EFA')),
  LearnAimRef_134: all(started('2023-08-01'), schoolAge, without('1416_EFA')),

  LearnAimRef_138: all(ended('2024-08-01'), skillsFund, startsOutside('ADULT_SKILLS')),
  LearnAimRef_139: all(ended('2024-08-01'), skillsFund, endsAfter('ADULT_SKILLS')),
  LearnAimRef_140: all(started('2024-08-01'), skillsFund, startsTooLate('ADULT_SKILLS')),
  LearnAimRef_141: all(started('2024-08-01'), skillsFund, expired('ADULT_SKILLS')),
  LearnAimRef_142: all(started('2024-08-01'), skillsFund, without('ADULT_SKILLS')),

  LearnAimRef_143: all(ended('2024-08-01'), freeCourses, startsOutside('FCFJ_ADULT_SKILLS')),
  LearnAimRef_144: all(ended('2024-08-01'), freeCourses, endsAfter('FCFJ_ADULT_SKILLS')),
  LearnAimRef_145: all(started('2024-08-01'), freeCourses, startsTooLate('FCFJ_ADULT_SKILLS'), not(flexible)),
  LearnAimRef_146: all(started('2024-08-01'), freeCourses, expired('FCFJ_ADULT_SKILLS')),
  LearnAimRef_147: all(
    started('2024-08-01'),
    freeCourses,
    not(ldm('395')),
    without('FCFJ_ADULT_SKILLS'),
    not(flexible),
  ),

  LearnAimRef_148: all(ended('2024-08-01'), funded(11), startsOutside('Tailored_Learning')),
  LearnAimRef_149: all(ended('2024-08-01'), funded(11), endsAfter('Tailored_Learning')),
  LearnAimRef_150: all(started('2024-08-01'), funded(11), startsTooLate('Tailored_Learning')),
  LearnAimRef_151: all(funded(11), expired('Tailored_Learning')),
  LearnAimRef_152: all(started('2024-08-01'), funded(11), without('Tailored_Learning')),

  LearnAimRef_156: all(funded(39), startsOutside('GROWTH_SKILLS_SHORT_COURSES')),
  LearnAimRef_157: all(funded(39), endsAfter('GROWTH_SKILLS_SHORT_COURSES')),
  LearnAimRef_158: all(funded(39), startsTooLate('GROWTH_SKILLS_SHORT_COURSES')),
  LearnAimRef_159: all(funded(39), expired('GROWTH_SKILLS_SHORT_COURSES')),
  LearnAimRef_160: all(funded(39), without('GROWTH_SKILLS_SHORT_COURSES')),
};
