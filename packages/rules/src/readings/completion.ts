/** Second readings of the rules on completion status, outcome, achievement date and withdrawal reason. */
import { isCode, type LearningDelivery, type Year } from '@waymark/ilr';
import { addDays, addMonths } from '@waymark/ilr/dates';
import { oneOf } from './derived.ts';
import { CannotTell, has, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;
const anyAim =
  (test: (aim: Aim, read: Read) => unknown): Reading =>
  read =>
    read.aims.some(aim => Boolean(test(aim, read)));

/** Both dates are there, and the first is the earlier. */
const before = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a < b;

const notACode = (field: string, value: number | undefined, year: Year) => {
  if (value === undefined) return false;
  const valid = isCode(field, value, year);
  if (valid === 'not sure') throw new CannotTell();
  return !valid;
};

const bootcamp = (a: Aim) => a.FundModel === 37 && a.ProgType === 32;
const standard = (a: Aim) => a.FundModel === 36 && a.ProgType === 25;
const standardWithOrWithoutFunds = (a: Aim) => oneOf(a.FundModel, 36, 99) && a.ProgType === 25;
const returned = (value: unknown) => value !== undefined;
const EVENTS = ['Z0059747', 'Z0059748', 'Z0059749'];

export const completion: Record<string, Reading> = {
  CompStatus_01: anyAim((a, { year }) => notACode('CompStatus', a.CompStatus, year)),
  CompStatus_02: anyAim(
    a =>
      returned(a.LearnActEndDate) &&
      a.CompStatus === 1 &&
      !(a.AimType === 1 && standardWithOrWithoutFunds(a)),
  ),
  CompStatus_03: anyAim(a => !returned(a.LearnActEndDate) && a.CompStatus !== 1),
  CompStatus_04: anyAim(a => !returned(a.Outcome) && a.CompStatus !== 1),
  CompStatus_05: anyAim(
    a => a.CompStatus === 1 && returned(a.Outcome) && !standardWithOrWithoutFunds(a) && !bootcamp(a),
  ),
  CompStatus_06: anyAim(a => oneOf(a.CompStatus, 3, 6) && oneOf(a.Outcome, 1, 8) && !bootcamp(a)),
  CompStatus_07: anyAim(
    a =>
      a.AimType === 1 &&
      standard(a) &&
      before('2019-07-31', a.LearnActEndDate) &&
      returned(a.AchDate) &&
      a.CompStatus !== 2,
  ),
  CompStatus_08: anyAim(a => a.AimType === 1 && bootcamp(a) && returned(a.AchDate) && a.CompStatus !== 2),
  CompStatus_09: anyAim(a => EVENTS.includes(a.LearnAimRef) && a.CompStatus !== 2),
  CompStatus_10: anyAim(a => standard(a) && a.Outcome === 1 && a.CompStatus === 1),
  CompStatus_11: anyAim(a => a.ProgType === 34 && a.CompStatus === 6),

  Outcome_01: anyAim((a, { year }) => notACode('Outcome', a.Outcome, year)),
  Outcome_04: anyAim(a => returned(a.AchDate) && returned(a.Outcome) && a.Outcome !== 1 && !standard(a)),
  Outcome_05: anyAim(a => a.Outcome === 1 && !returned(a.LearnActEndDate) && !bootcamp(a)),
  Outcome_09: anyAim(
    a =>
      a.Outcome === 8 &&
      a.CompStatus !== 2 &&
      !(a.AimType === 1 && standardWithOrWithoutFunds(a)) &&
      !bootcamp(a),
  ),
  Outcome_10: anyAim(a => a.Outcome === 3 && a.CompStatus === 1),
  Outcome_11: anyAim(a => returned(a.Outcome) && !returned(a.LearnActEndDate) && !bootcamp(a)),
  Outcome_12: anyAim(a => returned(a.LearnActEndDate) && !returned(a.Outcome)),
  Outcome_13: anyAim(a => a.AimType === 1 && a.ProgType === 34 && a.Outcome === 1 && !has(a, 'LDM', '404')),

  AchDate_02: anyAim((a, { file }) => before(file.yearEnd, a.AchDate)),
  AchDate_03: anyAim(a => before(a.AchDate, a.LearnStartDate) && !bootcamp(a)),
  AchDate_04: anyAim(a => returned(a.AchDate) && !returned(a.LearnActEndDate) && !bootcamp(a)),
  AchDate_05: anyAim(a => before(a.AchDate, a.LearnActEndDate) && !bootcamp(a)),
  AchDate_07: anyAim((a, { file }) => before(file.FilePreparationDate, a.AchDate)),
  AchDate_08: anyAim(
    a =>
      a.AimType === 1 && a.FundModel === 81 && a.ProgType === 25 && a.Outcome === 1 && !returned(a.AchDate),
  ),
  AchDate_09: anyAim(
    a =>
      a.LearnStartDate > '2015-07-31' &&
      returned(a.AchDate) &&
      !(oneOf(a.FundModel, 81, 36) && a.ProgType === 25) &&
      !bootcamp(a),
  ),
  AchDate_11: anyAim(
    a =>
      a.AimType === 1 &&
      standard(a) &&
      a.LearnActEndDate !== undefined &&
      a.LearnActEndDate >= '2019-08-01' &&
      before(a.AchDate, addDays(a.LearnActEndDate, 7)),
  ),
  AchDate_12: anyAim(
    a =>
      a.AimType === 1 &&
      standard(a) &&
      before('2021-07-31', a.LearnActEndDate) &&
      a.CompStatus === 2 &&
      !returned(a.AchDate),
  ),
  AchDate_13: anyAim(
    a =>
      a.AimType === 1 &&
      a.ProgType === 32 &&
      a.LearnActEndDate !== undefined &&
      before(addMonths(a.LearnActEndDate, 6), a.AchDate),
  ),
  AchDate_14: anyAim(a => returned(a.AchDate) && a.AimType !== 1),
  AchDate_15: anyAim(a => a.ProgType === 32 && before(a.AchDate, a.LearnStartDate)),

  WithdrawReason_02: anyAim((a, { year }) => notACode('WithdrawReason', a.WithdrawReason, year)),
  WithdrawReason_03: anyAim(a => a.CompStatus === 3 && !returned(a.WithdrawReason)),
  WithdrawReason_04: anyAim(a => oneOf(a.CompStatus, 1, 2, 6) && returned(a.WithdrawReason)),
  WithdrawReason_05: anyAim(a => a.WithdrawReason === 28 && !has(a, 'LDM', '034')),
  WithdrawReason_06: anyAim(a => a.WithdrawReason === 48 && a.LearnAimRef !== 'ZWRKX002'),
};
