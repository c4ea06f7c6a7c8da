import { contractLookUps } from './contract-look-ups.ts';
import { DATA_SETS, type DataSet, type DataSetName, dataSet } from './data-sets.ts';
import { larsLookUps } from './lars-look-ups.ts';
import { LookUp, Source } from './look-up.ts';
import type { Pack } from './pack/pack.ts';
import type { Employer, Reference } from './reference.ts';
import type { DataSetStatus } from './status.ts';
import * as provider from './tables/provider.ts';
import type { TableShape } from './tables/shape.ts';
import { NO_ROWS, type Table } from './tables/table.ts';
import { postcodeNumber } from './values.ts';

/** Finds the source of a table: all packs that hold it, the most complete first. */
export type SourceOf = <Row>(shape: TableShape<Row>) => Source<Row>;

/**
 * Opens packs as one reference. Where several hold the same table, one that covers every key answers before one
 * that covers some; among equals the one imported last, then the one named first. What no pack covers is answered
 * with `NotCovered`.
 */
export function openReference(packs: readonly Pack[]): Reference {
  const byDate = packs.toSorted((a, b) =>
    a.importedOn < b.importedOn ? 1 : a.importedOn > b.importedOn ? -1 : 0,
  );
  const sourceOf = <Row>(shape: TableShape<Row>): Source<Row> => {
    const tables = byDate.flatMap(pack => pack.tables.filter(table => table.shape.name === shape.name));
    const completeFirst = [
      ...tables.filter(table => table.covers === 'all'),
      ...tables.filter(table => table.covers !== 'all'),
    ];
    return new Source(shape, owner(shape), completeFirst as unknown as Table<Row>[]);
  };
  let status: readonly DataSetStatus[] | undefined;
  return {
    lars: larsLookUps(sourceOf),
    ...contractLookUps(sourceOf),
    ...otherLookUps(sourceOf),
    status: () => (status ??= DATA_SETS.map(set => statusOf(set, byDate, sourceOf))),
  };
}

function owner(shape: { name: string }): DataSet {
  return dataSet(shape.name.slice(0, shape.name.indexOf('.')) as DataSetName)!;
}

function otherLookUps(sourceOf: SourceOf) {
  const organisations = new LookUp(sourceOf(provider.organisations));
  const legalOrgTypes = new LookUp(sourceOf(provider.legalOrgTypes), rows => rows.at(-1)?.legalOrgType);
  const employers = new LookUp(sourceOf(provider.employers), employerOf);
  const ulns = sourceOf(provider.ulns);
  const postcodes = sourceOf(provider.postcodes);
  const devolvedAreas = new LookUp(sourceOf(provider.devolvedAreas));
  const campuses = new LookUp(sourceOf(provider.campuses));
  const epaStandards = new LookUp(sourceOf(provider.epaStandards));
  const ofsProviders = new LookUp(sourceOf(provider.ofsProviders));
  const initiatives = new LookUp(sourceOf(provider.shortTermInitiatives));
  return {
    organisations: {
      organisation: ukprn => organisations.one(ukprn),
      legalOrgType: ukprn => legalOrgTypes.one(ukprn),
    },
    employers: { employer: ern => employers.one(ern) },
    ulns: { uln: uln => ulns.has(uln) },
    postcodes: {
      postcode(postcode) {
        const number = postcodeNumber(postcode);
        // What cannot be a postcode is on no list.
        if (Number.isNaN(number)) return undefined;
        const rows = postcodes.rows(number);
        return 'notCovered' in rows ? rows : rows[0];
      },
    },
    devolvedPostcodes: {
      areas(postcode) {
        const number = postcodeNumber(postcode);
        return Number.isNaN(number) ? NO_ROWS : devolvedAreas.rows(number);
      },
    },
    campuses: { campus: id => campuses.one(id) },
    epaOrganisations: { assesses: (id, standard) => epaStandards.rowsWith(id, 'standardCode', standard) },
    ofsProviders: { provider: ukprn => ofsProviders.one(ukprn) },
    shortTermInitiatives: { providers: (ldmCode, ukprn) => initiatives.rowsWith(ldmCode, 'ukprn', ukprn) },
  } satisfies Partial<Reference>;
}

function employerOf(rows: readonly provider.EmployerRow[]): Employer | undefined {
  const last = rows.at(-1);
  if (!last) return undefined;
  const large = rows
    .filter(row => row.largeFrom !== undefined || row.largeTo !== undefined)
    .map(row => ({ from: row.largeFrom, to: row.largeTo }));
  return { ern: last.ern, name: last.name, large };
}

function statusOf(set: DataSet, packs: readonly Pack[], sourceOf: SourceOf): DataSetStatus {
  const gaps = set.tables.filter(shape => !sourceOf(shape).tables.some(table => table.covers === 'all'));
  const mine = packs.filter(
    pack =>
      pack.dataSet === set.name && pack.tables.some(table => table.keyCount > 0 || table.covers === 'all'),
  );
  const best = mine.find(pack => pack.coverage === 'full') ?? mine[0];
  const coverage = mine.length === 0 ? 'none' : gaps.length === 0 ? 'full' : 'partial';
  return {
    dataSet: set.name,
    title: set.title,
    coverage,
    version: best?.version,
    rows:
      rowsOf(sourceOf(set.tables[0]!).tables) ||
      rowsOf((set.spare ?? []).flatMap(shape => sourceOf(shape).tables)),
    source: best?.source,
    importedOn: best?.importedOn,
    gaps: gaps.map(shape => shape.holds),
    rules: set.rules,
    supply: set.supply,
  };
}

// A table that covers every key answers alone; partial ones add up.
function rowsOf(tables: readonly Table[]): number {
  const counted = tables[0]?.covers === 'all' ? tables.slice(0, 1) : tables;
  return counted.reduce((sum, table) => sum + Math.max(table.rowCount, table.keyCount), 0);
}
