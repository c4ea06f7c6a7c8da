/** What stands before the learners in a return: who sent it, when, and with what. */

import { date, dateTime, entity, int, many, one, optional, type RecordOf, text } from './describe.ts';

const ukprn = (title: string) => int(title, { min: 10_000_000, max: 99_999_999 });
const softwareSupplier = optional(text('Software supplier', { maxLength: 40 }));
const softwarePackage = optional(text('Software package', { maxLength: 30 }));
const release = optional(text('Release', { maxLength: 20 }));
const serialNo = text('Serial number', { pattern: '[0-9]{1,2}', maxLength: 2 });

export const CollectionDetails = entity('CollectionDetails', 'Collection details', {
  Collection: text('Collection', { oneOf: ['ILR'] }),
  Year: text('Collection year', {}),
  FilePreparationDate: date('File preparation date'),
});
export interface CollectionDetails extends RecordOf<typeof CollectionDetails.children> {}

export const Source = entity('Source', 'Source', {
  ProtectiveMarking: text('Protective marking', { oneOf: ['OFFICIAL-SENSITIVE-Personal'] }),
  UKPRN: ukprn('UK provider reference number'),
  SoftwareSupplier: softwareSupplier,
  SoftwarePackage: softwarePackage,
  Release: release,
  SerialNo: serialNo,
  DateTime: dateTime('Date and time stamp'),
  ReferenceData: optional(text('Reference data', { maxLength: 100 })),
  ComponentSetVersion: optional(text('Component set version', { maxLength: 20 })),
});
export interface Source extends RecordOf<typeof Source.children> {}

export const Header = entity('Header', 'Header', {
  CollectionDetails: one(CollectionDetails),
  Source: one(Source),
});
export interface Header extends RecordOf<typeof Header.children> {}

export const SourceFile = entity('SourceFile', 'Source file', {
  SourceFileName: text('Source file name', { maxLength: 50 }),
  FilePreparationDate: date('File preparation date'),
  SoftwareSupplier: softwareSupplier,
  SoftwarePackage: softwarePackage,
  Release: release,
  SerialNo: serialNo,
  DateTime: optional(dateTime('Date and time stamp')),
});
export interface SourceFile extends RecordOf<typeof SourceFile.children> {}

export const SourceFiles = entity('SourceFiles', 'Source files', {
  SourceFile: many(SourceFile, { min: 1 }),
});
export interface SourceFiles extends RecordOf<typeof SourceFiles.children> {}

export const LearningProvider = entity('LearningProvider', 'Learning provider', {
  UKPRN: ukprn('UK provider reference number'),
});
export interface LearningProvider extends RecordOf<typeof LearningProvider.children> {}
