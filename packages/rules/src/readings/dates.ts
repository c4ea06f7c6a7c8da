/** Second readings of the rules on the dates of an aim and of its FAM records, and on aim types. */
import { isCode, type LearningDelivery, type LearningDeliveryFAM } from '@waymark/ilr';
import { addDays, addYears } from '@waymark/ilr/dates';
import { apprenticeship, oneOf } from './derived.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type Fam = LearningDeliveryFAM;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const anyFam = (test: (fam: Fam, aim: Aim, read: Read) => unknown): Reading =>
  anyAim((aim, read) => aim.LearningDeliveryFAM.some(fam => test(fam, aim, read)));

/** Both dates are there, and the first is the earlier. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b;
const standardOf = (aim: Aim, { reference }: Read) =>
  aim.StdCode === undefined ? undefined : known(reference.lars.standard(aim.StdCode));
const adult = (aim: Aim) => oneOf(aim.FundModel, 35, 36, 38, 81, 99);
const restart = (aim: Aim) => has(aim, 'RES');

/** DD18: the first start of a programme aim of the same standard. */
const standardStart = (aim: Aim, { aims }: Read) =>
  aims
    .filter(p => p.AimType === 1 && p.ProgType === 25 && p.StdCode === aim.StdCode)
    .map(p => p.LearnStartDate)
    .sort()[0];

export const dates: Record<string, Reading> = {
  LearnDelFAMDateFrom_01: anyFam(
    f =>
      oneOf(f.LearnDelFAMType, 'LSF', 'ALB') &&
      (f.LearnDelFAMDateFrom === undefined || f.LearnDelFAMDateTo === undefined),
  ),
  LearnDelFAMDateFrom_02: anyFam((f, a) => adult(a) && before(f.LearnDelFAMDateFrom, a.LearnStartDate)),
  LearnDelFAMDateFrom_03: anyFam(
    (f, _, { year }) =>
      !oneOf(f.LearnDelFAMType, 'LSF', 'ACT', 'ALB', ...(year > 2425 ? ['EVI'] : [])) &&
      f.LearnDelFAMDateFrom !== undefined,
  ),
  LearnDelFAMDateFrom_04: anyFam(f => f.LearnDelFAMType === 'ACT' && f.LearnDelFAMDateFrom === undefined),
  LearnDelFAMDateFrom_05: anyFam(f => f.LearnDelFAMType === 'EVI' && f.LearnDelFAMDateFrom === undefined),
  LearnDelFAMDateFrom_06: anyFam(
    f => f.LearnDelFAMType === 'EVI' && before(f.LearnDelFAMDateFrom, '2025-08-01'),
  ),
  LearnDelFAMDateFrom_07: anyFam(
    (f, a) =>
      f.LearnDelFAMType === 'EVI' &&
      a.AimType === 1 &&
      (before(f.LearnDelFAMDateFrom, a.LearnStartDate) || before(a.LearnActEndDate, f.LearnDelFAMDateFrom)),
  ),
  LearnDelFAMDateTo_01: anyFam(f => before(f.LearnDelFAMDateTo, f.LearnDelFAMDateFrom)),
  LearnDelFAMDateTo_02: anyFam(
    (f, a) =>
      before(a.LearnPlanEndDate, f.LearnDelFAMDateTo) &&
      !(a.AimType === 1 && f.LearnDelFAMType === 'ACT' && a.AchDate !== undefined),
  ),
  LearnDelFAMDateTo_03: anyFam(
    (f, a) => adult(a) && f.LearnDelFAMType !== 'ACT' && before(a.LearnActEndDate, f.LearnDelFAMDateTo),
  ),
  LearnDelFAMDateTo_04: anyFam(
    f => !oneOf(f.LearnDelFAMType, 'LSF', 'ACT', 'ALB') && f.LearnDelFAMDateTo !== undefined,
  ),
  LearnDelFAMDateTo_05: anyFam(
    (f, a) => a.FundModel === 36 && f.LearnDelFAMType === 'ACT' && before(a.AchDate, f.LearnDelFAMDateTo),
  ),

  LearnStartDate_02: anyAim((a, { file }) => a.LearnStartDate < addYears(file.yearStart, -10)),
  LearnStartDate_03: anyAim(
    (a, { file }) => a.LearnStartDate > file.yearEnd && !oneOf(a.FundModel, 36, 37) && a.ProgType !== 31,
  ),
  LearnStartDate_05: anyAim(
    (a, { learner }) => learner.DateOfBirth !== undefined && learner.DateOfBirth >= a.LearnStartDate,
  ),
  LearnStartDate_12: anyAim(
    (a, { file }) => apprenticeship(a) && a.LearnStartDate > addYears(file.yearEnd, 1),
  ),
  LearnStartDate_13: anyAim(
    (a, read) =>
      a.ProgType === 25 &&
      a.AimType === 1 &&
      !restart(a) &&
      before(standardOf(a, read)?.to, a.LearnStartDate),
  ),
  LearnStartDate_14: anyAim(
    (a, read) =>
      a.ProgType === 25 &&
      a.AimType === 3 &&
      !restart(a) &&
      standardStart(a, read) !== undefined &&
      before(standardOf(a, read)?.to, standardStart(a, read)),
  ),
  LearnStartDate_17: anyAim(
    (a, read) =>
      a.ProgType === 25 &&
      a.AimType === 1 &&
      !restart(a) &&
      before(a.LearnStartDate, standardOf(a, read)?.from),
  ),
  LearnStartDate_18: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2020-08-01' &&
      a.ProgType === 25 &&
      a.AimType === 1 &&
      !restart(a) &&
      before(standardOf(a, read)?.lastDateStarts, a.LearnStartDate),
  ),
  LearnStartDate_20: anyAim((a, { reference }) => {
    if (a.ProgType !== 32 || a.AimType !== 1 || a.ConRefNumber === undefined) return false;
    const number = a.ConRefNumber.split('-').slice(0, 2).join('-');
    const rows = known(reference.contracts.numbered(number));
    return rows.length > 0 && rows.every(row => before(a.LearnStartDate, row.start));
  }),
  LearnStartDate_21: anyAim(a => a.FundModel === 37 && a.LearnStartDate < '2022-08-01'),
  LearnPlanEndDate_02: anyAim(a => a.LearnPlanEndDate < a.LearnStartDate),
  LearnPlanEndDate_03: anyAim(a => a.LearnPlanEndDate >= addYears(a.LearnStartDate, 10)),
  LearnPlanEndDate_04: anyAim(
    a => a.AimType === 1 && a.ProgType === 34 && a.LearnPlanEndDate > addDays(a.LearnStartDate, 16 * 7),
  ),
  LearnActEndDate_01: anyAim(a => before(a.LearnActEndDate, a.LearnStartDate)),
  LearnActEndDate_04: anyAim((a, { file }) => before(file.FilePreparationDate, a.LearnActEndDate)),

  AimType_01: anyAim((a, { year }) => {
    const valid = isCode('AimType', a.AimType, year);
    if (valid === 'not sure') throw new CannotTell();
    return !valid;
  }),
  AimType_05: anyAim(a => a.AimType === 5 && !oneOf(a.FundModel, 25, 82)),
  AimType_07: anyAim(a => a.LearnStartDate >= '2017-08-01' && has(a, 'SOF', '105') && a.AimType === 5),
  AimType_08: anyAim((a, read) => {
    if (a.ProgType !== 31 || a.LearnActEndDate !== undefined || a.AimType === 5) return false;
    return known(read.reference.lars.aim(a.LearnAimRef))?.type === '1468';
  }),
  AimType_09: anyAim(a => a.LearnAimRef.startsWith('ZTPR') && a.AimType !== 5),
  AimType_10: ({ aims }) =>
    aims.some(
      p =>
        p.AimType === 1 &&
        p.ProgType === 34 &&
        aims.filter(
          c =>
            c.AimType === 3 &&
            c.ProgType === 34 &&
            c.LearnStartDate === p.LearnStartDate &&
            c.LearnPlanEndDate === p.LearnPlanEndDate &&
            c.LearnActEndDate === p.LearnActEndDate,
        ).length > 1,
    ),
};
