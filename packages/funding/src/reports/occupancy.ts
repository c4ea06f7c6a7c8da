import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type BootcampMilestones, rateOf } from '../bootcamp-milestones.ts';
import { employerShare, eventsRecorded } from '../milestones/words.ts';
import type { LearnerMilestones } from '../milestones-of-return.ts';
import { earnedBy, sumOf } from './earned.ts';
import { type Cell, type Column, date, MONTHS, money, number, type Table, text } from './table.ts';

type Describe = (aim: LearningDelivery, of: BootcampMilestones, learner: Learner) => Cell | undefined;

/** The descriptive columns. Their names are ours; docs/reports.md says what each holds. */
const DESCRIBED: readonly (readonly [Column, Describe])[] = [
  [text('Learner reference number'), (_a, _o, learner) => learner.LearnRefNumber],
  [text('Unique learner number'), (_a, _o, learner) => String(learner.ULN)],
  [text('Family name'), (_a, _o, learner) => learner.FamilyName],
  [text('Given names'), (_a, _o, learner) => learner.GivenNames],
  [date('Date of birth'), (_a, _o, learner) => learner.DateOfBirth],
  [text('Campus identifier'), (_a, _o, learner) => learner.CampId],
  [text('Provider specified learner monitoring (A)'), (_a, _o, learner) => learnerNote(learner, 'A')],
  [text('Provider specified learner monitoring (B)'), (_a, _o, learner) => learnerNote(learner, 'B')],
  [number('Aim sequence number'), aim => aim.AimSeqNumber],
  [text('Learning aim reference'), aim => aim.LearnAimRef],
  [number('Aim type'), aim => aim.AimType],
  [number('Funding model'), aim => aim.FundModel],
  [number('Programme type'), aim => aim.ProgType],
  [text('Contract reference number'), aim => aim.ConRefNumber],
  [date('Original learning start date'), aim => aim.OrigLearnStartDate],
  [date('Learning start date'), aim => aim.LearnStartDate],
  [date('Learning planned end date'), aim => aim.LearnPlanEndDate],
  [date('Learning actual end date'), aim => aim.LearnActEndDate],
  [number('Completion status'), aim => aim.CompStatus],
  [number('Outcome'), aim => aim.Outcome],
  [date('Achievement date'), aim => aim.AchDate],
  [text('Source of funding'), aim => famCodes(aim, 'SOF')],
  [text('Full or co-funding indicator'), aim => famCodes(aim, 'FFI')],
  [text('Restart indicator'), aim => famCodes(aim, 'RES')],
  [text('Learning delivery monitoring'), aim => famCodes(aim, 'LDM')],
  [text('Devolved area monitoring'), aim => famCodes(aim, 'DAM')],
  [text('Delivery location postcode'), aim => aim.DelLocPostCode],
  [text('Subcontracted or partnership UKPRN'), aim => aim.PartnerUKPRN && String(aim.PartnerUKPRN)],
  [text('Software supplier aim identifier'), aim => aim.SWSupAimId],
];

/** What is said of the bootcamp, on the row that carries its amounts. */
const OF_BOOTCAMP: readonly (readonly [Column, (of: BootcampMilestones) => Cell | undefined])[] = [
  [text('Valid'), ({ context }) => VALID[String(context.standing.valid)]],
  [text('Blocked by'), ({ context }) => context.standing.blockedBy.join(', ') || null],
  [text('Event'), of => eventsRecorded(of.bootcamp, of.context)[0]?.event],
  [date('Event date'), of => eventsRecorded(of.bootcamp, of.context)[0]?.on],
  [money('Rate per learner'), of => rateOf(of.context)],
  [number('Employer share (%)'), of => employerShare(of.bootcamp, of.context)],
  [text('Start'), of => of.milestones[0].status],
  [date('Start date for payment'), of => of.milestones[0].date],
  [text('Completion'), of => of.milestones[1].status],
  [date('Completion date for payment'), of => of.milestones[1].date],
  [text('Outcome milestone'), of => of.milestones[2].status],
  [date('Outcome date for payment'), of => of.milestones[2].date],
];

const VALID: Readonly<Record<string, string>> = { true: 'yes', false: 'no', null: 'not known' };
const EARNED = ['start', 'completion', 'outcome'] as const;

/** The columns of the occupancy report. */
export const OCCUPANCY_COLUMNS: readonly Column[] = [
  ...DESCRIBED.map(([column]) => column),
  ...OF_BOOTCAMP.map(([column]) => column),
  ...MONTHS.flatMap(month => EARNED.map(what => money(`${month} ${what} earned cash`))),
  ...EARNED.map(what => money(`Total ${what} earned cash`)),
  money('Total HGV earned cash'),
  money('Total earned cash'),
  money('Earned cash of other funding years'),
  text('OFFICIAL - SENSITIVE'),
];

/**
 * The occupancy report: one row for each aim of a Skills Bootcamp, by learner and aim. The amounts of a bootcamp stand on
 * one of its rows; learners who do not count are there too, without an amount.
 * @param fundingYear the year whose months have a column: `2025-26`
 */
export function occupancyReport(learners: readonly LearnerMilestones[], fundingYear: string): Table {
  const rows: Cell[][] = [];
  for (const { learner, bootcamps } of learners) {
    for (const of of bootcamps) {
      const bearer = bearerOf(of);
      for (const aim of aimsOf(of)) {
        rows.push([
          ...DESCRIBED.map(([, cell]) => cell(aim, of, learner) ?? null),
          ...(aim === bearer ? bootcampCells(of, fundingYear) : EMPTY),
          null,
        ]);
      }
    }
  }
  const number = DESCRIBED.findIndex(([{ title }]) => title === 'Aim sequence number');
  rows.sort((a, b) => compare(String(a[0]), String(b[0])) || Number(a[number]) - Number(b[number]));
  return { name: 'Occupancy', columns: OCCUPANCY_COLUMNS, rows };
}

function bootcampCells(of: BootcampMilestones, fundingYear: string): Cell[] {
  const earned = earnedBy(of);
  const known = earned.every(({ pence }) => pence !== null);
  const thisYear = earned.filter(one => one.fundingYear === fundingYear);
  const others = earned.filter(one => one.fundingYear !== fundingYear);
  const sum = (what: string, period?: number) =>
    sumOf(thisYear, one => one.what === what && (period === undefined || one.period === period));
  const cells = [
    ...MONTHS.flatMap((_, index) => EARNED.map(what => sum(what, index + 1))),
    ...EARNED.map(what => sum(what)),
    sum('HGV'),
    sumOf(thisYear),
    sumOf(others),
  ];
  return [
    ...OF_BOOTCAMP.map(([, cell]) => cell(of) ?? null),
    // An amount that is due and not known is not nothing.
    ...(known ? cells : cells.map(() => null)),
  ];
}

const EMPTY: readonly null[] = Array.from(
  { length: OCCUPANCY_COLUMNS.length - DESCRIBED.length - 1 },
  () => null,
);

function aimsOf({ bootcamp }: BootcampMilestones): LearningDelivery[] {
  return [...bootcamp.programmeAims, ...bootcamp.components];
}

/** The row that carries the amounts. */
function bearerOf({ bootcamp, context }: BootcampMilestones): LearningDelivery {
  const subject = context.settings.amountRow === 'subject aim' ? bootcamp.components[0] : undefined;
  return subject ?? bootcamp.programmeAim ?? bootcamp.components[0]!;
}

function famCodes({ LearningDeliveryFAM }: LearningDelivery, type: string): string | null {
  const codes = LearningDeliveryFAM.filter(({ LearnDelFAMType }) => LearnDelFAMType === type);
  return codes.map(({ LearnDelFAMCode }) => LearnDelFAMCode).join(', ') || null;
}

function learnerNote({ ProviderSpecLearnerMonitoring }: Learner, occurrence: string): string | undefined {
  return ProviderSpecLearnerMonitoring.find(note => note.ProvSpecLearnMonOccur === occurrence)
    ?.ProvSpecLearnMon;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
