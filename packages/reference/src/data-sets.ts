import * as lars from './tables/lars.ts';
import * as provider from './tables/provider.ts';
import type { TableShape } from './tables/shape.ts';

/** The data sets, by stable name. */
export type DataSetName =
  | 'lars'
  | 'organisations'
  | 'contracts'
  | 'bootcampContracts'
  | 'employers'
  | 'ulns'
  | 'postcodes'
  | 'devolvedPostcodes'
  | 'campuses'
  | 'epaOrganisations'
  | 'ofsProviders'
  | 'shortTermInitiatives';

/** A data set: its tables (the first one counts its rows), who asks it, and where to get it. */
export interface DataSet {
  readonly name: DataSetName;
  readonly title: string;
  readonly tables: readonly TableShape<never>[];
  /** Tables that stand in where another is not full; their absence is no gap. */
  readonly spare?: readonly TableShape<never>[];
  /** Rules that ask it, as names or families. Families from the reference data table of the specification notes. */
  readonly rules: readonly string[];
  /** A sentence: what to import, and where it comes from. */
  readonly supply: string;
}

export const DATA_SETS: readonly DataSet[] = [
  {
    name: 'lars',
    title: 'LARS',
    tables: [
      lars.aims,
      lars.validities,
      lars.categories,
      lars.annualValues,
      lars.frameworkAims,
      lars.frameworkCommonComponents,
      lars.standardAims,
      lars.section96,
      lars.standards,
      lars.standardValidities,
      lars.standardFunding,
      lars.standardCommonComponents,
    ] as TableShape<never>[],
    spare: [lars.knownAims as TableShape<never>],
    rules: [
      'LearnAimRef_*',
      'OrigLearnStartDate_*',
      'LearnStartDate_13',
      'LearnStartDate_14',
      'LearnStartDate_17',
      'LearnStartDate_18',
      'StdCode_02',
      'DateOfBirth_59',
      'DateOfBirth_60',
      'LearnDelFAMType_*',
      'LearningDeliveryHE_*',
      'R_72',
      'R_73',
      'R_129',
      'R_139',
      'R_141',
      'R_155',
      'R_156',
    ],
    supply:
      'Import the LARS download in CSV form from the Find a learning aim service (Download data, year of the return).',
  },
  {
    name: 'organisations',
    title: 'Organisations',
    tables: [provider.organisations, provider.legalOrgTypes] as TableShape<never>[],
    rules: [
      'Filename_3',
      'PrevUKPRN_01',
      'PMUKPRN_01',
      'PartnerUKPRN_01',
      'LearningDeliveryHE_03',
      'LearningDeliveryHE_07',
      'LearningDeliveryHE_08',
      'LearnDelFAMType_57',
      'LearnDelFAMType_60',
    ],
    supply:
      'Import a list of organisations: UKPRNs from the UK Register of Learning Providers, and LegalOrgType where known.',
  },
  {
    name: 'contracts',
    title: 'Contract allocations',
    tables: [provider.allocations] as TableShape<never>[],
    rules: [
      'UKPRN_*',
      'LearnStartDate_20',
      'LearnDelFAMType_53',
      'LearnDelFAMType_70',
      'LearnDelFAMType_71',
      'LearnDelFAMType_117',
    ],
    supply: "Import the provider's own contract allocations; they are not published.",
  },
  {
    name: 'bootcampContracts',
    title: 'Skills Bootcamps contracts',
    tables: [provider.bootcampContracts] as TableShape<never>[],
    rules: ['UKPRN_26'],
    supply: 'Import the contract references (XSB-…) that the local funders gave; they are not published.',
  },
  {
    name: 'employers',
    title: 'Employers',
    tables: [provider.employers] as TableShape<never>[],
    rules: ['EmpId_01', 'WorkPlaceEmpId_01'],
    supply: 'Import the employer reference numbers that were checked with the employer data service.',
  },
  {
    name: 'ulns',
    title: 'Unique learner numbers',
    tables: [provider.ulns] as TableShape<never>[],
    rules: ['ULN_05'],
    supply: 'Import the ULNs that the Learning Records Service confirmed.',
  },
  {
    name: 'postcodes',
    title: 'Postcodes',
    tables: [provider.postcodes] as TableShape<never>[],
    rules: [
      'Postcode_14',
      'Postcode_15',
      'PostcodePrior_01',
      'PostcodePrior_02',
      'DelLocPostCode_03',
      'LSDPostcode_01',
      'LSDPostcode_05',
      'HEPostCode_01',
    ],
    supply: 'Import the ONS Postcode Directory (CSV or zip) from the ONS Open Geography Portal.',
  },
  {
    name: 'devolvedPostcodes',
    title: 'Devolved postcodes',
    tables: [provider.devolvedAreas] as TableShape<never>[],
    rules: ['LSDPostcode_02', 'LSDPostcode_04', 'LSDPostcode_06'],
    supply: 'Import the list of devolved postcodes that the department publishes.',
  },
  {
    name: 'campuses',
    title: 'Campus identifiers',
    tables: [provider.campuses] as TableShape<never>[],
    rules: ['CampID_01', 'CampID_02'],
    supply: "Import the provider's own campus identifiers; they are not published.",
  },
  {
    name: 'epaOrganisations',
    title: 'End-point assessment organisations',
    tables: [provider.epaStandards] as TableShape<never>[],
    rules: ['EPAOrgID_01'],
    supply: 'Import the register of end-point assessment organisations from gov.uk.',
  },
  {
    name: 'ofsProviders',
    title: 'Office for Students register',
    tables: [provider.ofsProviders] as TableShape<never>[],
    rules: [
      'LearningDeliveryHE_03',
      'LearningDeliveryHE_07',
      'LearningDeliveryHE_08',
      'FUNDCOMP_01',
      'FUNDLEV_04',
    ],
    supply: 'Import the register of the Office for Students.',
  },
  {
    name: 'shortTermInitiatives',
    title: 'Short term funding initiatives',
    tables: [provider.shortTermInitiatives] as TableShape<never>[],
    rules: ['LearnDelFAMType_83'],
    supply: 'Import the LDM codes that the department agreed with the provider; they are not published.',
  },
];

const BY_NAME = new Map(DATA_SETS.map(dataSet => [dataSet.name as string, dataSet]));

/** The data set with this name, if there is one. */
export function dataSet(name: string): DataSet | undefined {
  return BY_NAME.get(name);
}

/** The table shapes of a data set, spare ones included. */
export function shapesOf(dataSet: DataSet): readonly TableShape<never>[] {
  return dataSet.spare ? [...dataSet.tables, ...dataSet.spare] : dataSet.tables;
}
