import { type AimDraft, adultSkillsAim, apprenticeshipProgramme, FAM } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import type { Condition } from './contract-rule.ts';

/** FAM records by type and code in one word: `records('SOF105', 'LDM388')`. */
export const records = (...codes: readonly string[]) =>
  codes.map(code =>
    code.startsWith('ACT') ? FAM('ACT', code.slice(3), '2025-09-01') : FAM(code.slice(0, 3), code.slice(3)),
  );

export const withRecords = (...codes: readonly string[]): AimDraft => ({
  LearningDeliveryFAM: records(...codes),
});

/** Whether the aim has the FAM record; `others` are the records of the rule's aim but for it. */
export function recorded(ask: string, code: string, ...others: readonly string[]): Condition {
  return {
    ask: `${ask} (FAM ${code.slice(0, 3)} ${code.slice(3)})?`,
    of: aim => hasFAM(aim, code.slice(0, 3), code.slice(3)),
    unless: withRecords(...others),
  };
}

/** As `recorded`, for an exclusion: the aim that shows it has the record beside the others. */
export const excluded = (ask: string, code: string, ...others: readonly string[]): Condition => ({
  ...recorded(ask, code),
  unless: withRecords(...others, code),
});

export function fundModel(...models: readonly number[]): Condition {
  return {
    ask: `Is its funding model ${models.join(' or ')}?`,
    of: aim => models.includes(aim.FundModel),
    unless: { FundModel: 11 },
  };
}

export const startedFrom = (date: string, dayBefore: string, shown: string): Condition => ({
  ask: `Did it start on or after ${shown}?`,
  of: aim => aim.LearnStartDate >= date,
  unless: { LearnStartDate: dayBefore },
});

export const programmeAim: Condition = {
  ask: 'Is it a programme aim (AimType 1)?',
  of: aim => aim.AimType === 1,
  unless: { AimType: 3 },
};

/** A restart, with the records of the rule's aim. */
export const restart = (...others: readonly string[]): Condition => ({
  ask: 'Is it a restart (FAM RES)?',
  of: aim => hasFAM(aim, 'RES'),
  unless: withRecords(...others, 'RES1'),
});

export const adultSkills = (FundModel: number, ...codes: readonly string[]) =>
  adultSkillsAim({ FundModel, ...withRecords(...codes) });

export const apprenticeship = (...codes: readonly string[]) => apprenticeshipProgramme(withRecords(...codes));
