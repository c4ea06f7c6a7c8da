import { strToU8, zipSync } from 'fflate';
import type { InputFile } from './input-file.ts';

/** An invented LARS download for tests: files by name, each a table with its header first. */
export type InventedFiles = Record<string, readonly (readonly string[])[]>;

/** A small whole download. The aims are invented. */
export const INVENTED: InventedFiles = {
  'LearningDelivery.csv': [
    [
      'LearnAimRef',
      'EffectiveFrom',
      'EffectiveTo',
      'LearnAimRefTitle',
      'LearnAimRefType',
      'NotionalNVQLevelv2',
      'EnglPrscID',
      'LearningDeliveryGenre',
      'FrameworkCommonComponent',
      'Created_On',
    ],
    ['60000001', '2019-08-01', '', 'Award in Café Skills', '0006', '2', '', 'EOQ', '20', '2019-01-01'],
    ['6000002x', '2020-08-01', '2025-07-31', 'Bootcamp, “short”', '1468', 'E', '1', 'XXX', '', '2019-01-01'],
    ['ZPROG001', '', '', 'Programme', '1', 'X', '', '', '', '2019-01-01'],
  ],
  'Validity.csv': [
    ['LearnAimRef', 'ValidityCategory', 'StartDate', 'EndDate', 'LastNewStartDate'],
    ['6000002x', 'ANY', '2022-08-01', '', ''],
    ['60000001', 'ADULT_SKILLS', '2021-08-01', '2026-07-31', '2025-07-31'],
    ['60000001', 'ADULT_SKILLS', '2019-08-01', '2021-07-31', ''],
    ['60000001', 'ANY', '2019-08-01', '', ''],
  ],
  'LearningDeliveryCategory.csv': [
    ['LearnAimRef', 'CategoryRef', 'EffectiveFrom', 'EffectiveTo'],
    ['6000002X', '62', '2022-08-01', ''],
    ['60000001', '37', '2019-08-01', '2024-07-31'],
  ],
  'AnnualValue.csv': [
    ['LearnAimRef', 'EffectiveFrom', 'EffectiveTo', 'BasicSkillsType'],
    ['60000001', '2019-08-01', '2023-07-31', '1'],
    ['60000001', '2023-08-01', '', '36'],
  ],
  'Standard.csv': [
    [
      'StandardCode',
      'Version',
      'StandardName',
      'ApprenticeshipStandardTypeCode',
      'NotionalEndLevel',
      'EffectiveFrom',
      'LastDateStarts',
      'EffectiveTo',
    ],
    ['9001', '1', 'Old invented standard', '', '3', '2018-01-01', '2020-01-01', ''],
    ['9001', '1.1', 'Invented standard', 'A0001', '7', '2020-01-02', '', ''],
  ],
  'StandardFunding.csv': [
    ['StandardCode', 'FundingCategory', 'EffectiveFrom', 'EffectiveTo', 'CoreGovContributionCap'],
    ['9001', 'StandardTblazer', '2018-01-01', '', '27000.50000'],
  ],
  'Version.csv': [
    ['MajorNumber', 'MinorNumber', 'MaintenanceNumber', 'Description'],
    ['11', '0', '7', 'x'],
  ],
  'DataGeneration.csv': [
    ['DataGeneratedOn', 'Description'],
    ['2025-10-17 06:00:01.123', 'x'],
  ],
};

/** How the files are written. */
export interface Written {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly encode?: (text: string) => Uint8Array;
  readonly date?: (iso: string) => string;
  readonly quoteAll?: boolean;
}

/** One file as bytes. */
export function csvBytes(table: readonly (readonly string[])[], written: Written = {}): Uint8Array {
  const {
    delimiter = ',',
    lineEnd = '\r\n',
    encode = strToU8,
    date = iso => iso,
    quoteAll = false,
  } = written;
  const cell = (text: string) => {
    const value = /^\d{4}-\d\d-\d\d$/.test(text) ? date(text) : text;
    const quoted = quoteAll || value.includes('"') || value.includes(delimiter) || /[\r\n]/.test(value);
    return quoted ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return encode(table.map(row => row.map(cell).join(delimiter) + lineEnd).join(''));
}

/** The files as a zip. */
export function larsZip(files: InventedFiles = INVENTED, written: Written = {}): InputFile {
  const entries = Object.entries(files).map(([name, table]) => [`LARS/${name}`, csvBytes(table, written)]);
  return zipOf(Object.fromEntries(entries));
}

/** Files of any kind as a zip. */
export function zipOf(
  entries: Record<string, Uint8Array>,
  name = 'LearningDelivery_V011_CSV.Zip',
): InputFile {
  return { name, blob: new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>]) };
}

/** A file from text. */
export function textFile(name: string, text: string): InputFile {
  return { name, blob: new Blob([text]) };
}
