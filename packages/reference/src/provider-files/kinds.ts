import type { DataSetName } from '../data-sets.ts';
import * as provider from '../tables/provider.ts';
import type { TableShape } from '../tables/shape.ts';

/** A list that a provider brings: the tables that are read from it, the one that it is for first. */
export interface ProviderFileKind {
  readonly dataSet: DataSetName;
  readonly shapes: readonly TableShape<never>[];
  /** Number of rows from which the list is the whole of what there is, and not a part. */
  readonly wholeFrom?: number;
}

/** The ONS Postcode Directory holds some 2.7 million postcodes, those of a single area far fewer. */
const WHOLE_POSTCODE_DIRECTORY = 2_000_000;

const kind = (dataSet: DataSetName, ...shapes: unknown[]): ProviderFileKind => ({
  dataSet,
  shapes: shapes as TableShape<never>[],
});

export const PROVIDER_FILE_KINDS: readonly ProviderFileKind[] = [
  kind('contracts', provider.allocations),
  kind('bootcampContracts', provider.bootcampContracts),
  kind('organisations', provider.organisations, provider.legalOrgTypes),
  kind('employers', provider.employers),
  kind('ulns', provider.ulns),
  { ...kind('postcodes', provider.postcodes), wholeFrom: WHOLE_POSTCODE_DIRECTORY },
  kind('devolvedPostcodes', provider.devolvedAreas),
  kind('campuses', provider.campuses),
  kind('epaOrganisations', provider.epaStandards),
  kind('ofsProviders', provider.ofsProviders),
  kind('shortTermInitiatives', provider.shortTermInitiatives),
];
