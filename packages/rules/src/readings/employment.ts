/** Second readings of the rules on employment status, its monitoring and employer identifiers. */
import {
  codeList,
  findCode,
  isCode,
  type LearnerEmploymentStatus,
  type LearningDelivery,
} from '@waymark/ilr';
import { teachingYearStart } from '@waymark/ilr/dates';
import { ageOnDay, apprenticeship, oneOf, statusOn } from './derived.ts';
import { CannotTell, has, known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
type Status = LearnerEmploymentStatus;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));
const anyStatus =
  (test: (status: Status, read: Read) => unknown): Reading =>
  read =>
    read.statuses.some(status => Boolean(test(status, read)));

const is = (status: Status | undefined, ...among: number[]) => oneOf(status?.EmpStat, ...among);
/** The status is known and is another. */
const isOther = (status: Status | undefined, than: number) =>
  status?.EmpStat !== undefined && status.EmpStat !== than;
const monitors = (status: Status | undefined, type: string, ...codes: number[]) =>
  Boolean(
    status?.EmploymentStatusMonitoring.some(
      m => m.ESMType === type && (codes.length === 0 || codes.includes(m.ESMCode)),
    ),
  );
const onStart = (aim: Aim, { learner }: Read) => statusOn(learner, aim.LearnStartDate);
/** The aim runs on some day on which the status applies. */
const runsWhile = (aim: Aim, { DateEmpStatApp: from }: Status, { statuses }: Read) =>
  (aim.LearnActEndDate === undefined || aim.LearnActEndDate >= from) &&
  !statuses.some(next => next.DateEmpStatApp > from && next.DateEmpStatApp <= aim.LearnStartDate);
const noneBefore = (aim: Aim, { statuses }: Read) =>
  !statuses.some(s => s.DateEmpStatApp < aim.LearnStartDate);
const noneUntil = (aim: Aim, { statuses }: Read) =>
  !statuses.some(s => s.DateEmpStatApp <= aim.LearnStartDate);
const is19 = (aim: Aim, { learner }: Read) =>
  ageOnDay(learner, `${teachingYearStart(aim.LearnStartDate).slice(0, 4)}-08-31`) >= 19;
const community = (aim: Aim) => aim.FundModel === 99 && has(aim, 'SOF', '108');
const countOf = <T>(all: readonly T[], one: T) => all.filter(other => other === one).length;

/** DD05: the check digit of an employer identifier. */
function checkDigit(id: number): string {
  const digits = String(id);
  if (digits.length !== 9) return 'X';
  const sum = [9, 8, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const result = 11 - (sum % 11);
  return result === 11 ? '0' : result === 10 ? 'X' : String(result);
}

export const employment: Record<string, Reading> = {
  EmpStat_01: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2012-08-01' &&
      a.LearnStartDate <= '2014-07-31' &&
      oneOf(a.FundModel, 35, 81, 99) &&
      is19(a, read) &&
      noneUntil(a, read) &&
      !community(a) &&
      !apprenticeship(a),
  ),
  EmpStat_02: anyAim(
    (a, read) =>
      apprenticeship(a) && a.AimType === 1 && a.LearnStartDate <= '2014-07-31' && noneUntil(a, read),
  ),
  EmpStat_05: anyStatus((s, { year }) => {
    const valid = s.EmpStat === undefined || isCode('EmpStat', s.EmpStat, year);
    if (valid === 'not sure') throw new CannotTell();
    return !valid;
  }),
  EmpStat_08: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2014-08-01' &&
      oneOf(a.FundModel, 35, 37, 81, 99) &&
      is19(a, read) &&
      noneBefore(a, read) &&
      !apprenticeship(a) &&
      !(read.year < 2627 && community(a)),
  ),
  EmpStat_09: anyAim(
    (a, read) =>
      apprenticeship(a) && a.AimType === 1 && a.LearnStartDate >= '2014-08-01' && noneBefore(a, read),
  ),
  EmpStat_11: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2014-08-01' &&
      oneOf(a.FundModel, 25, 82) &&
      (read.learner.PlanLearnHours ?? read.learner.PlanEEPHours) !== undefined &&
      (read.learner.PlanLearnHours ?? 0) + (read.learner.PlanEEPHours ?? 0) < 540 &&
      noneBefore(a, read),
  ),
  EmpStat_12: anyAim(
    (a, read) =>
      apprenticeship(a) && a.AimType === 1 && isOther(onStart(a, read), 10) && !has(a, 'LDM', '353', '355'),
  ),
  EmpStat_15: anyAim(
    (a, read) =>
      a.LearnStartDate >= '2016-08-01' &&
      apprenticeship(a) &&
      a.AimType === 1 &&
      is(onStart(a, read), 98) &&
      !(read.year === 2526 && has(a, 'LDM', '353', '355')),
  ),
  EmpStat_20: anyAim((a, read) => has(a, 'LDM', '363') && isOther(onStart(a, read), 10)),
  EmpStat_21: anyAim((a, read) => a.FundModel === 38 && is19(a, read) && noneBefore(a, read)),
  EmpStat_22: anyAim((a, read) => a.FundModel === 11 && noneUntil(a, read)),
  EmpStat_23: anyAim((a, read) => has(a, 'LDM', '403') && a.AimType === 4 && isOther(onStart(a, read), 10)),
  EmpStat_24: anyAim((a, read) => a.ProgType === 34 && a.AimType === 1 && isOther(onStart(a, read), 10)),

  DateEmpStatApp_01: anyStatus((s, { file }) => s.DateEmpStatApp > file.yearEnd),
  DateEmpStatApp_02: anyStatus(s => s.DateEmpStatApp < '1990-08-01'),

  ESMType_01: anyStatus((s, { year }) =>
    s.EmploymentStatusMonitoring.some(({ ESMType: type, ESMCode: code }) => {
      const valid = codeList('ESMCode', year, type)
        ? isCode('ESMCode', code, year, type)
        : isCode('ESMType', type, year);
      if (valid === 'not sure') throw new CannotTell();
      return !valid;
    }),
  ),
  ESMType_02: anyStatus(s => s.DateEmpStatApp >= '2012-08-01' && is(s, 10) && !monitors(s, 'EII')),
  ESMType_05: anyStatus(s => is(s, 10) && monitors(s, 'LOU')),
  ESMType_07: anyStatus(s => monitors(s, 'SEI') && isOther(s, 10)),
  ESMType_08: anyStatus(
    (s, read) =>
      s.DateEmpStatApp >= '2012-08-01' &&
      is(s, 11) &&
      !monitors(s, 'LOU') &&
      !read.aims.some(a => oneOf(a.FundModel, 25, 82, 37) && runsWhile(a, s, read)),
  ),
  ESMType_09: anyAim((a, read) => {
    const status = onStart(a, read);
    return (
      apprenticeship(a) &&
      a.AimType === 1 &&
      status &&
      is(status, 10) &&
      status.DateEmpStatApp >= '2013-08-01' &&
      !monitors(status, 'LOE')
    );
  }),
  ESMType_10: anyStatus(s => is(s, 11, 12) && monitors(s, 'LOE')),
  ESMType_11: anyStatus((s, { year }) =>
    s.EmploymentStatusMonitoring.some(m => {
      const last = findCode('ESMCode', m.ESMCode, year, m.ESMType)?.validTo;
      if (isCode('ESMCode', m.ESMCode, year, m.ESMType) === false) return false;
      return last !== undefined && s.DateEmpStatApp > last;
    }),
  ),
  ESMType_12: anyStatus(
    s => s.DateEmpStatApp >= '2013-08-01' && is(s, 11, 12) && (monitors(s, 'EII') || monitors(s, 'SEI')),
  ),
  ESMType_15: anyStatus(s => {
    const types = s.EmploymentStatusMonitoring.map(m => m.ESMType);
    return ['SEI', 'EII', 'LOU', 'LOE', 'BSI', 'PEI', 'SEM'].some(type => countOf(types, type) > 1);
  }),
  ESMType_16: read =>
    read.aims.some(a => a.ProgType === 25) && read.statuses.some(s => monitors(s, 'SEM', 1) && is(s, 11, 12)),
  ESMType_17: anyAim((a, read) => has(a, 'LDM', '375') && !monitors(onStart(a, read), 'BSI', 1, 4, 5)),
  ESMType_18: anyStatus(s => is(s, 10) && monitors(s, 'OET', 1)),
  ESMType_19: anyStatus(s => monitors(s, 'OET', 2) && !is(s, 10)),
  ESMType_20: anyStatus(s => {
    const codes = s.EmploymentStatusMonitoring.filter(m => m.ESMType === 'OET').map(m => m.ESMCode);
    return codes.some(code => countOf(codes, code) > 1);
  }),
  ESMType_21: anyAim((a, read) => a.ProgType === 34 && a.AimType === 1 && !monitors(onStart(a, read), 'LOE')),

  EmpId_01: anyStatus(
    (s, { reference }) =>
      s.EmpId !== undefined &&
      s.EmpId !== 999999999 &&
      known(reference.employers.employer(s.EmpId)) === undefined,
  ),
  EmpId_02: anyStatus(
    ({ EmpId: id }) => id !== undefined && id !== 999999999 && checkDigit(id) !== String(id)[8],
  ),
  EmpId_10: anyAim((a, read) => {
    const status = onStart(a, read);
    return apprenticeship(a) && a.AimType === 1 && is(status, 10) && status?.EmpId === undefined;
  }),
  EmpId_14: ({ aims, statuses }) =>
    aims.some(apprenticeship) && statuses.some(s => is(s, 11, 12) && s.EmpId !== undefined),
};
