import type {
  BootcampContract,
  Campus,
  DevolvedArea,
  EpaStandard,
  OfsProvider,
  Organisation,
  Postcode,
  ShortTermInitiative,
} from '../reference.ts';
import { type Column, tableShape } from './shape.ts';

// The lists that a provider brings. Header names are ours; the aliases are names met in common downloads.

const ukprn: Column = {
  type: 'integer',
  header: 'UKPRN',
  aliases: ['UKProviderReferenceNumber'],
  need: 'value',
};
const from: Column = { type: 'date', header: 'EffectiveFrom', aliases: ['StartDate', 'From'] };
const to: Column = { type: 'date', header: 'EffectiveTo', aliases: ['EndDate', 'To'] };
const postcode: Column = {
  type: 'postcode',
  header: 'Postcode',
  aliases: ['pcds', 'pcd', 'pcd2', 'pcd7', 'pcd8'],
  need: 'value',
};

export const organisations = tableShape<Organisation>({
  name: 'organisations.organisation',
  keyKind: 'number',
  key: [ukprn],
  keyAs: 'ukprn',
  asks: 'organisation with UKPRN %',
  holds: 'organisations',
  columns: {
    name: { type: 'title', header: 'Name', aliases: ['ProviderName', 'OrganisationName', 'LegalName'] },
    legalOrgType: { type: 'upper', header: 'LegalOrgType' },
  },
});

/** The type apart from the organisation: a list of UKPRNs alone leaves it open. */
export const legalOrgTypes = tableShape<{ legalOrgType: string }>({
  name: 'organisations.legalOrgType',
  keyKind: 'number',
  key: [ukprn],
  asks: 'legal organisation type of UKPRN %',
  holds: 'legal organisation types',
  columns: { legalOrgType: { type: 'upper', header: 'LegalOrgType', need: 'value' } },
});

/** One row for each deliverable; the columns of the allocation repeat. */
export interface AllocationRow {
  readonly number: string;
  readonly ukprn: number;
  readonly fundingStreamPeriod: string;
  readonly start?: string;
  readonly end?: string;
  readonly stopNewStartsFrom?: string;
  readonly tenderSpecReference?: string;
  readonly lotReference?: string;
  readonly deliverableCode?: string;
  readonly unitCost?: number;
  readonly plannedVolume?: number;
  readonly plannedValue?: number;
}

export const allocations = tableShape<AllocationRow>({
  name: 'contracts.allocation',
  keyKind: 'number',
  key: [{ ...ukprn, header: 'DeliveryUKPRN', aliases: ['UKPRN'] }],
  keyAs: 'ukprn',
  order: 'start',
  asks: 'contract allocations of UKPRN %',
  holds: 'contract allocations',
  columns: {
    number: { type: 'upper', header: 'ContractAllocationNumber', aliases: ['ContractNumber'], need: 'value' },
    fundingStreamPeriod: {
      type: 'upper',
      header: 'FundingStreamPeriodCode',
      aliases: ['FundingStreamPeriod'],
      need: 'value',
    },
    start: { type: 'date', header: 'StartDate', aliases: ['ContractStartDate'], need: 'value' },
    end: { type: 'date', header: 'EndDate', aliases: ['ContractEndDate'], need: 'column' },
    stopNewStartsFrom: {
      type: 'date',
      header: 'StopNewStartsFromDate',
      aliases: ['StopNewStartsFrom'],
      need: 'column',
    },
    tenderSpecReference: { type: 'text', header: 'TenderSpecReference' },
    lotReference: { type: 'text', header: 'LotReference' },
    deliverableCode: { type: 'upper', header: 'DeliverableCode' },
    unitCost: { type: 'pence', header: 'UnitCost', aliases: ['Price', 'UnitPrice'] },
    plannedVolume: { type: 'decimal', header: 'PlannedVolume' },
    plannedValue: { type: 'pence', header: 'PlannedValue' },
  },
});

export const bootcampContracts = tableShape<BootcampContract>({
  name: 'bootcampContracts.contract',
  keyKind: 'text',
  key: [
    {
      type: 'upper',
      header: 'ILRContractRefNumber',
      aliases: ['ConRefNumber', 'ContractRefNumber'],
      need: 'value',
    },
  ],
  keyAs: 'conRefNumber',
  asks: 'Skills Bootcamps contract %',
  holds: 'Skills Bootcamps contracts',
  columns: { ukprn: { ...ukprn, aliases: ['DeliveryUKPRN', 'ProviderUKPRN'], need: undefined }, from, to },
});

/** One row for each period as a large employer; one row with blank dates when there is none. */
export interface EmployerRow {
  readonly ern: number;
  readonly name?: string;
  readonly largeFrom?: string;
  readonly largeTo?: string;
}

export const employers = tableShape<EmployerRow>({
  name: 'employers.employer',
  keyKind: 'number',
  key: [
    { type: 'integer', header: 'ERN', aliases: ['EDRS', 'EmpId', 'EmployerReferenceNumber'], need: 'value' },
  ],
  keyAs: 'ern',
  order: 'largeFrom',
  asks: 'employer with ERN %',
  holds: 'employers',
  columns: {
    name: { type: 'title', header: 'EmployerName', aliases: ['Name'] },
    largeFrom: { type: 'date', header: 'LargeEmployerFrom', aliases: ['LargeFrom'] },
    largeTo: { type: 'date', header: 'LargeEmployerTo', aliases: ['LargeTo'] },
  },
});

export const ulns = tableShape<Record<never, never>>({
  name: 'ulns.uln',
  keyKind: 'number',
  key: [{ type: 'integer', header: 'ULN', aliases: ['UniqueLearnerNumber'], need: 'value' }],
  asks: 'a ULN outside the imported list',
  holds: 'registered ULNs',
  columns: {},
});

export const postcodes = tableShape<Postcode>({
  name: 'postcodes.postcode',
  keyKind: 'number',
  key: [postcode],
  asks: 'a postcode outside the imported list',
  holds: 'postcodes',
  columns: { terminated: { type: 'monthEnd', header: 'Terminated', aliases: ['doterm', 'TerminationDate'] } },
});

export const devolvedAreas = tableShape<DevolvedArea>({
  name: 'devolvedPostcodes.area',
  keyKind: 'number',
  key: [postcode],
  order: 'from',
  asks: 'a devolved postcode outside the imported list',
  holds: 'devolved postcodes',
  columns: {
    sourceOfFunding: {
      type: 'plainCode',
      header: 'SourceOfFunding',
      aliases: ['SOF', 'SofCode'],
      need: 'value',
    },
    area: { type: 'title', header: 'Area', aliases: ['McaGlaShortCode', 'Name'] },
    from: { ...from, need: 'column' },
    to: { ...to, need: 'column' },
  },
});

export const campuses = tableShape<Campus>({
  name: 'campuses.campus',
  keyKind: 'text',
  key: [{ type: 'upper', header: 'CampusIdentifier', aliases: ['CampId', 'CampusId'], need: 'value' }],
  keyAs: 'campusIdentifier',
  order: 'from',
  asks: 'campus %',
  holds: 'campus identifiers',
  columns: { masterUkprn: { ...ukprn, header: 'MasterUKPRN', aliases: ['UKPRN'] }, from, to },
});

export const epaStandards = tableShape<EpaStandard>({
  name: 'epaOrganisations.standard',
  keyKind: 'text',
  key: [{ type: 'upper', header: 'EPAOrgID', aliases: ['EPAID', 'EPAOrganisationId'], need: 'value' }],
  order: 'from',
  asks: 'end-point assessment organisation %',
  holds: 'end-point assessment organisations',
  columns: {
    standardCode: {
      type: 'integer',
      header: 'StandardCode',
      aliases: ['Standard', 'StdCode'],
      need: 'value',
    },
    from: { ...from, need: 'column' },
    to: { ...to, need: 'column' },
  },
});

export const ofsProviders = tableShape<OfsProvider>({
  name: 'ofsProviders.provider',
  keyKind: 'number',
  key: [ukprn],
  keyAs: 'ukprn',
  order: 'from',
  asks: 'registration of UKPRN % with the Office for Students',
  holds: 'providers registered with the Office for Students',
  columns: {
    // Needed, because it tells this list from one of organisations.
    heFundingFieldsRequired: { type: 'flag', header: 'HEFundingFieldsRequired', need: 'column' },
    from,
    to,
  },
});

export const shortTermInitiatives = tableShape<ShortTermInitiative>({
  name: 'shortTermInitiatives.provider',
  keyKind: 'text',
  key: [{ type: 'upper', header: 'LDMCode', aliases: ['LDM'], need: 'value' }],
  keyAs: 'ldmCode',
  order: 'from',
  asks: 'providers of the short term funding initiative with LDM code %',
  holds: 'short term funding initiatives',
  columns: { ukprn, from: { ...from, need: 'column' }, to: { ...to, need: 'column' } },
});
