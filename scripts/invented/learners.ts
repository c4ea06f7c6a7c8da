/**
 * Invented learners in a realistic mix of provision, most of them recorded rightly and some not. They stand in the
 * benchmark and in the corpus of returns. Nobody here exists.
 */
import type { Learner } from '@waymark/ilr';
import { addDays, addMonths, type ISODate } from '@waymark/ilr/dates';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  apprenticeshipComponent,
  apprenticeshipProgramme,
  bootcampEvent,
  bootcampProgramme,
  bootcampSubject,
  ESM,
  FAM,
  loanAim,
  nonFundedAim,
  status,
  studyProgrammeAim,
  tailoredLearningAim,
} from '../../packages/rules/src/examples/records.ts';
import { Chance } from './random.ts';

type LearnerDraft = NonNullable<Parameters<typeof aLearner>[1]>;
interface Invented {
  readonly aims: AimDraft[];
  readonly learner: LearnerDraft;
}

const FAMILY =
  'Archer Bell Cole Dunn Ellis Frost Grant Hale Ingram Joyce Kerr Lowe Mason Nash Owen Price Quinn Rose Shaw Tate'.split(
    ' ',
  );
const GIVEN =
  'Aisha Ben Carys Dylan Ewa Farid Grace Hana Imran Jade Kofi Lena Mei Noor Omar Petra Rosa Sam Tariq Una'.split(
    ' ',
  );
const POSTCODES = ['CV1 2WT', 'BB1 1ZZ', 'M1 4BT', 'LS2 7EY', 'NE1 8ST', 'B4 7XG', 'S1 2WB', 'ZZ99 9ZZ'];
const AIMS = ['60012345', '60138475', '50093186', '6032988X', '60325533', '60173578', '50117117', '60083215'];

/** The mix: how often each kind of provision occurs, in hundredths. */
const MIX: readonly (readonly [number, (chance: Chance, from: ISODate) => Invented])[] = [
  [34, apprentice],
  [28, adult],
  [14, student],
  [12, bootcamp],
  [6, tailored],
  [3, borrower],
  [3, nonFunded],
];

/** One learner of a seed; the same seed, number and year give the same learner. */
export function inventedLearner(seed: number, number: number, yearStart: ISODate): Learner {
  const chance = new Chance(seed * 1_000_003 + number);
  const { aims, learner } = kindOf(chance.whole(1, 100))(chance, yearStart);
  const postcode = chance.of(POSTCODES);
  return aLearner(
    aims.map(aim => spoil(chance, aim)),
    {
      LearnRefNumber: `W${String(seed % 1000).padStart(3, '0')}${String(number).padStart(7, '0')}`,
      ULN: chance.is(0.02) ? 9_999_999_999 : ulnOf(100_000_000 + ((seed * 7919 + number * 11) % 800_000_000)),
      FamilyName: chance.of(FAMILY),
      GivenNames: chance.of(GIVEN),
      DateOfBirth: addDays(yearStart, -Math.round(365.25 * chance.whole(19, 62)) - chance.whole(0, 364)),
      Ethnicity: chance.of([31, 31, 31, 32, 34, 39, 40, 44, 99]),
      Sex: chance.of(['F', 'M']),
      Postcode: postcode,
      PostcodePrior: chance.is(0.9) ? postcode : chance.of(POSTCODES),
      AddLine1: `${chance.whole(1, 240)} ${chance.of(['Mill Lane', 'High Street', 'Station Road', 'Park View'])}`,
      ...(chance.is(0.6) && { TelNo: `07700900${String(chance.whole(0, 999)).padStart(3, '0')}` }),
      ...(chance.is(0.6) && { Email: `learner${number}@example.org` }),
      LearnerEmploymentStatus: [statusBefore(chance, addDays(yearStart, -chance.whole(100, 900)))],
      ProviderSpecLearnerMonitoring: chance.is(0.5)
        ? [{ ProvSpecLearnMonOccur: 'A', ProvSpecLearnMon: `Site ${chance.whole(1, 9)}` }]
        : [],
      ...learner,
    },
  );
}

/** What is said of somebody in work, looking for work, or not looking for it. */
function statusBefore(chance: Chance, day: ISODate) {
  const EmpStat = chance.of([10, 11, 11, 12]);
  if (EmpStat === 10) return status(EmpStat, day, ESM('EII', chance.of([5, 6, 8])));
  const benefit = ESM('BSI', chance.of([1, 4, 5]));
  return EmpStat === 11
    ? status(EmpStat, day, ESM('LOU', chance.whole(1, 5)), benefit)
    : status(EmpStat, day, benefit);
}

function kindOf(hundredth: number): (typeof MIX)[number][1] {
  let reached = 0;
  for (const [share, invent] of MIX) {
    reached += share;
    if (hundredth <= reached) return invent;
  }
  return apprentice;
}

/** A ULN with its check digit, from the nine digits before it; the next ones are tried where none fits. */
export function ulnOf(nine: number): number {
  for (let first = nine; ; first++) {
    const digits = String(first);
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
    if (sum % 11 !== 0) return first * 10 + (10 - (sum % 11));
  }
}

/** The day on which invented returns are prepared: 1 March. */
export const preparedOn = (yearStart: ISODate): ISODate => addMonths(yearStart, 7);

/** Dates of an aim that began in the year or up to `before` months earlier, and what has become of it. */
function course(chance: Chance, yearStart: ISODate, months: number, before: number): Partial<AimDraft> {
  const LearnStartDate = addDays(addMonths(yearStart, -chance.whole(0, before)), chance.whole(0, 150));
  const LearnPlanEndDate = addMonths(LearnStartDate, months);
  const ended = addDays(LearnPlanEndDate, chance.whole(-20, 40));
  if (ended < yearStart || ended > preparedOn(yearStart) || chance.is(0.1)) {
    if (!chance.is(0.06)) return { LearnStartDate, LearnPlanEndDate };
    const left = addDays(LearnStartDate, chance.whole(2, 60));
    if (left < yearStart || left > preparedOn(yearStart)) return { LearnStartDate, LearnPlanEndDate };
    return {
      LearnStartDate,
      LearnPlanEndDate,
      LearnActEndDate: left,
      CompStatus: 3,
      Outcome: 3,
      WithdrawReason: 44,
    };
  }
  return {
    LearnStartDate,
    LearnPlanEndDate,
    LearnActEndDate: ended,
    CompStatus: 2,
    Outcome: chance.is(0.9) ? 1 : 3,
  };
}

function apprentice(chance: Chance, yearStart: ISODate): Invented {
  const dates = course(chance, yearStart, chance.whole(13, 30), 20);
  const act = FAM('ACT', '1', dates.LearnStartDate!, dates.LearnActEndDate);
  const FAMs = [FAM('SOF', '105'), act];
  const completed = dates.CompStatus === 2 && {
    OTJActHours: chance.whole(280, 420),
    ...(dates.Outcome === 1 && { AchDate: dates.LearnActEndDate! }),
  };
  const StdCode = chance.of([105, 119, 196, 251, 287, 352]);
  const AppFinRecord = [
    {
      AFinType: 'TNP',
      AFinCode: 1,
      AFinDate: dates.LearnStartDate!,
      AFinAmount: chance.whole(40, 180) * 100,
    },
    { AFinType: 'TNP', AFinCode: 2, AFinDate: dates.LearnStartDate!, AFinAmount: 1000 },
  ];
  const common = { ...dates, StdCode, LearningDeliveryFAM: FAMs };
  const components = Array.from({ length: chance.whole(1, 3) }, () =>
    apprenticeshipComponent({ ...common, LearnAimRef: chance.of(AIMS) }),
  );
  return {
    aims: [
      apprenticeshipProgramme({ ...common, ...completed, AppFinRecord, PHours: 400, EPAOrgID: 'EPA0123' }),
      ...components,
    ],
    learner: {
      NINumber: `AB${chance.whole(100_000, 999_999)}C`,
      LearnerEmploymentStatus: [
        {
          ...status(10, addDays(dates.LearnStartDate!, -40), ESM('EII', 8), ESM('LOE', 1)),
          EmpId: 999_999_999,
        },
      ],
    },
  };
}

function adult(chance: Chance, yearStart: ISODate): Invented {
  const aims = Array.from({ length: chance.whole(1, 3) }, () =>
    adultSkillsAim({
      ...course(chance, yearStart, chance.whole(2, 10), 2),
      LearnAimRef: chance.of(AIMS),
      LearningDeliveryFAM: [
        FAM('SOF', chance.of(['105', '105', '112', '116'])),
        FAM('FFI', chance.of(['1', '2'])),
      ],
    }),
  );
  return { aims, learner: {} };
}

function student(chance: Chance, yearStart: ISODate): Invented {
  const dates = course(chance, yearStart, 10, 0);
  const aims = Array.from({ length: chance.whole(3, 6) }, (_, i) =>
    studyProgrammeAim({ ...dates, LearnAimRef: chance.of(AIMS), AimType: i === 0 ? 5 : 4 }),
  );
  const DateOfBirth = addDays(yearStart, -Math.round(365.25 * 16) - chance.whole(30, 600));
  return {
    aims,
    learner: {
      DateOfBirth,
      PlanLearnHours: chance.whole(440, 640),
      PlanEEPHours: chance.whole(0, 100),
      MathGrade: chance.of(['4', '5', '6']),
      EngGrade: chance.of(['4', '5', '6']),
      LearnerEmploymentStatus: [status(12, addDays(yearStart, -chance.whole(30, 300)))],
    },
  };
}

function bootcamp(chance: Chance, yearStart: ISODate): Invented {
  const LearnStartDate = addDays(yearStart, chance.whole(0, 120));
  const LearnPlanEndDate = addDays(LearnStartDate, 90);
  const start = { LearnStartDate, LearnPlanEndDate, ConRefNumber: `SB-${chance.whole(10_001, 10_009)}-101` };
  const ffi = chance.of(['1', '1', '2']);
  const FAMs = [FAM('SOF', '105'), FAM('FFI', ffi)];
  const learner =
    ffi === '2'
      ? { LearnerEmploymentStatus: [status(10, addDays(LearnStartDate, -200), ESM('EII', 6), ESM('OET', 2))] }
      : {};
  if (chance.is(0.35)) {
    return {
      aims: [
        bootcampProgramme({ ...start, LearningDeliveryFAM: FAMs }),
        bootcampSubject({ ...start, LearningDeliveryFAM: FAMs }),
      ],
      learner,
    };
  }
  const ended = { ...start, LearnActEndDate: LearnPlanEndDate, CompStatus: 2 };
  const offered = addDays(LearnPlanEndDate, -chance.whole(0, 20));
  const outcome = chance.is(0.5)
    ? { Outcome: 1, AchDate: addDays(LearnPlanEndDate, chance.whole(0, 60)) }
    : { Outcome: 8 };
  const events = yearStart < '2025-08-01';
  const EVI = chance.is(0.85) && !events ? [FAM('EVI', '1', offered)] : [];
  return {
    aims: [
      bootcampProgramme({ ...ended, ...outcome, LearningDeliveryFAM: [...FAMs, ...EVI] }),
      bootcampSubject({ ...ended, Outcome: 1, LearningDeliveryFAM: FAMs }),
      ...(events
        ? [bootcampEvent(offered, { ConRefNumber: start.ConRefNumber, LearningDeliveryFAM: FAMs })]
        : []),
    ],
    learner,
  };
}

function tailored(chance: Chance, yearStart: ISODate): Invented {
  return {
    aims: [
      tailoredLearningAim({
        ...course(chance, yearStart, 2, 0),
        LearnAimRef: chance.of(AIMS),
        PHours: chance.whole(10, 60),
      }),
    ],
    learner: {},
  };
}

function borrower(chance: Chance, yearStart: ISODate): Invented {
  return {
    aims: [loanAim({ ...course(chance, yearStart, 11, 10), LearnAimRef: chance.of(AIMS) })],
    learner: {},
  };
}

function nonFunded(chance: Chance, yearStart: ISODate): Invented {
  return {
    aims: [nonFundedAim({ ...course(chance, yearStart, 6, 2), LearnAimRef: chance.of(AIMS) })],
    learner: {},
  };
}

/** Now and then something is recorded wrongly, as it happens. */
function spoil(chance: Chance, aim: AimDraft): AimDraft {
  if (!chance.is(0.03)) return aim;
  const slip = chance.whole(1, 8);
  if (slip === 1) return { ...aim, CompStatus: 2, LearnActEndDate: undefined };
  if (slip === 2) return { ...aim, LearningDeliveryFAM: aim.LearningDeliveryFAM!.slice(1) };
  if (slip === 3) return { ...aim, Outcome: undefined };
  if (slip === 4) return { ...aim, LearnPlanEndDate: addDays(aim.LearnStartDate!, -1) };
  if (slip === 5) return { ...aim, DelLocPostCode: 'CV12WT' };
  if (slip === 6)
    return {
      ...aim,
      LearningDeliveryFAM: [...aim.LearningDeliveryFAM!, ...aim.LearningDeliveryFAM!.slice(0, 1)],
    };
  if (slip === 7) return { ...aim, AchDate: aim.LearnStartDate };
  return { ...aim, FundModel: aim.FundModel === 35 ? 38 : 35 };
}
