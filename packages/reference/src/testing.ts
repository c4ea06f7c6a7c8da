import type { ISODate } from '@waymark/ilr/dates';
import type { DataSetName } from './data-sets.ts';
import { groupBy } from './group-by.ts';
import { openReference } from './open-reference.ts';
import { makePack, type Pack } from './pack/pack.ts';
import type {
  BootcampContract,
  Campus,
  ContractAllocation,
  DevolvedArea,
  EpaStandard,
  InForce,
  LarsAim,
  LarsAimCategory,
  LarsAnnualValue,
  LarsCommonComponent,
  LarsFrameworkAim,
  LarsSection96,
  LarsStandard,
  LarsStandardAim,
  LarsStandardFunding,
  OfsProvider,
  Organisation,
  Reference,
  ShortTermInitiative,
} from './reference.ts';
import * as lars from './tables/lars.ts';
import * as provider from './tables/provider.ts';
import type { TableShape } from './tables/shape.ts';
import type { Covers, Table } from './tables/table.ts';
import { tableOf } from './tables/table-builder.ts';
import { postcodeNumber } from './values.ts';

/** `[start, end, lastNewStart]`, each of which may be left out or `undefined`: open. Or a list of such rows. */
export type ExampleValidity =
  | readonly (ISODate | undefined)[]
  | readonly (readonly (ISODate | undefined)[])[];

/** A learning aim in an example. Tables that it does not mention hold no rows for it. */
export interface ExampleAim extends Partial<Omit<LarsAim, 'learnAimRef'>> {
  /** CategoryRefs, or rows with dates. */
  readonly categories?: readonly (number | LarsAimCategory)[];
  /** By ValidityCategory. */
  readonly validity?: Readonly<Record<string, ExampleValidity>>;
  /** In force always; for dated types use `annualValues`. */
  readonly basicSkillsType?: string;
  readonly annualValues?: readonly LarsAnnualValue[];
  readonly frameworkAims?: readonly LarsFrameworkAim[];
  readonly standardAims?: readonly LarsStandardAim[];
  readonly section96?: readonly LarsSection96[];
}

/** An apprenticeship standard in an example. */
export interface ExampleStandard extends Partial<Omit<LarsStandard, 'standardCode'>> {
  readonly validity?: Readonly<Record<string, ExampleValidity>>;
  readonly funding?: readonly LarsStandardFunding[];
  readonly commonComponents?: readonly LarsCommonComponent[];
}

/** What an example reference holds. A data set that is not named is not covered. */
export interface ExampleData {
  /** Learning aims by reference. */
  readonly aims?: Readonly<Record<string, ExampleAim>>;
  /** Standards by code. */
  readonly standards?: Readonly<Record<string | number, ExampleStandard>>;
  /** Common components by `framework-progType-pathway`. */
  readonly frameworkCommonComponents?: Readonly<Record<string, readonly LarsCommonComponent[]>>;
  readonly contracts?: readonly (Omit<ContractAllocation, 'deliverables'> &
    Partial<Pick<ContractAllocation, 'deliverables'>>)[];
  readonly bootcampContracts?: readonly (string | BootcampContract)[];
  /** Organisations by UKPRN. */
  readonly organisations?: Readonly<Record<string | number, Omit<Organisation, 'ukprn'>>>;
  /** ERNs, or employers with the periods in which they counted as large. */
  readonly employers?: readonly (number | { ern: number; name?: string; large?: readonly InForce[] })[];
  readonly ulns?: readonly number[];
  /** Postcodes in use, or with the day of termination. */
  readonly postcodes?: readonly (string | { postcode: string; terminated?: ISODate })[];
  readonly devolvedPostcodes?: Readonly<Record<string, readonly DevolvedArea[]>>;
  readonly campuses?: readonly Campus[];
  /** By EPA organisation: standard codes, or rows with dates. */
  readonly epaOrganisations?: Readonly<Record<string, readonly (number | EpaStandard)[]>>;
  readonly ofsProviders?: readonly (number | OfsProvider)[];
  readonly shortTermInitiatives?: readonly ShortTermInitiative[];
}

/** How far the named data sets of an example reach. */
export interface ExampleOptions {
  /**
   * `full` (default): what is not listed does not exist. `partial`: what is not listed is not covered; of an aim or
   * standard, the tables that it does not mention are not covered either.
   */
  readonly coverage?: 'full' | 'partial';
}

/**
 * A reference for rule examples and tests. A data set that is named is fully covered: an aim that is not listed is
 * known not to exist. A data set that is not named is not covered.
 *
 * @example
 * exampleReference({
 *   aims: { '60012345': { level: '3', categories: [62], validity: { ANY: ['2022-08-01'] }, basicSkillsType: '01' } },
 *   contracts: [{ number: 'SB-10001', ukprn: 10012345, fundingStreamPeriod: 'SB2023', start: '2023-08-01' }],
 * });
 */
export /* @__NO_SIDE_EFFECTS__ */ function exampleReference(
  data: ExampleData = {},
  options: ExampleOptions = {},
): Reference {
  // Built when it is first asked: hundreds of rule files have one, and a check needs none of them.
  let built: Reference | undefined;
  return new Proxy({} as Reference, {
    get(_, name) {
      built ??= openReference(examplePacks(data, options));
      return built[name as keyof Reference];
    },
  });
}

/** The packs of an example reference, for tests of what stores and shows them. */
export function examplePacks(data: ExampleData, { coverage = 'full' }: ExampleOptions = {}): Pack[] {
  const covers: Covers = coverage === 'full' ? 'all' : 'keys';
  const tables = [
    ...aimTables(data.aims, covers),
    ...standardTables(data.standards, covers),
    ...frameworkTables(data.frameworkCommonComponents, covers),
    ...providerTables(data, covers),
  ];
  const bySet = groupBy(tables, table => table.shape.name.slice(0, table.shape.name.indexOf('.')));
  return [...bySet].map(([dataSet, tables]) =>
    makePack(
      { dataSet: dataSet as DataSetName, version: 'example', source: 'example', importedOn: '2025-01-01' },
      tables,
    ),
  );
}

type Keyed<Row> = [string | number, Row];

function aimTables(aims: ExampleData['aims'], covers: Covers): Table[] {
  if (!aims) return [];
  const table = <Row>(
    shape: TableShape<Row>,
    mentions: (aim: ExampleAim) => boolean,
    rows: (aim: ExampleAim) => readonly Row[],
  ) => tableOfMentioned(shape, aims, covers, mentions, rows);
  return [
    table(
      lars.aims,
      aim => DETAILS.some(name => name in aim),
      aim => [aim as LarsAim],
    ),
    tableOf(
      lars.knownAims,
      covers,
      Object.keys(aims).map((ref): Keyed<object> => [ref, {}]),
    ) as Table,
    table(
      lars.validities,
      aim => aim.validity !== undefined,
      aim => validityRows(aim.validity),
    ),
    table(
      lars.categories,
      aim => aim.categories !== undefined,
      aim => (aim.categories ?? []).map(row => (typeof row === 'number' ? { ref: row } : row)),
    ),
    table(
      lars.annualValues,
      aim => aim.annualValues !== undefined || aim.basicSkillsType !== undefined,
      aim =>
        aim.basicSkillsType === undefined
          ? (aim.annualValues ?? [])
          : [{ basicSkillsType: aim.basicSkillsType }],
    ),
    table(
      lars.frameworkAims,
      aim => aim.frameworkAims !== undefined,
      aim => aim.frameworkAims ?? [],
    ),
    table(
      lars.standardAims,
      aim => aim.standardAims !== undefined,
      aim => aim.standardAims ?? [],
    ),
    table(
      lars.section96,
      aim => aim.section96 !== undefined,
      aim => aim.section96 ?? [],
    ),
  ];
}

const DETAILS = Object.keys(lars.aims.columns);

function standardTables(standards: ExampleData['standards'], covers: Covers): Table[] {
  if (!standards) return [];
  const table = <Row>(
    shape: TableShape<Row>,
    mentions: (standard: ExampleStandard) => boolean,
    rows: (standard: ExampleStandard) => readonly Row[],
  ) => tableOfMentioned(shape, standards, covers, mentions, rows);
  return [
    table(
      lars.standards,
      () => true,
      standard => [standard as LarsStandard],
    ),
    table(
      lars.standardValidities,
      standard => !!standard.validity,
      standard => validityRows(standard.validity),
    ),
    table(
      lars.standardFunding,
      standard => !!standard.funding,
      standard => standard.funding ?? [],
    ),
    table(
      lars.standardCommonComponents,
      standard => !!standard.commonComponents,
      standard => standard.commonComponents ?? [],
    ),
  ];
}

function tableOfMentioned<Item, Row>(
  shape: TableShape<Row>,
  items: Readonly<Record<string, Item>>,
  covers: Covers,
  mentions: (item: Item) => boolean,
  rows: (item: Item) => readonly Row[],
): Table {
  const mentioned = Object.entries(items).filter(([, item]) => covers === 'all' || mentions(item));
  const key = (text: string) => (shape.keyKind === 'number' ? Number(text) : text);
  return tableOf(
    shape,
    covers,
    mentioned.flatMap(([ref, item]) => rows(item).map((row): Keyed<Row> => [key(ref), row])),
    mentioned.map(([ref]) => key(ref)),
  ) as Table;
}

function validityRows(validity: Readonly<Record<string, ExampleValidity>> = {}) {
  return Object.entries(validity).flatMap(([category, value]) => {
    const rows = Array.isArray(value[0]) ? (value as readonly (readonly (ISODate | undefined)[])[]) : [value];
    return rows.map(row => {
      const [start, end, lastNewStart] = row as readonly (ISODate | undefined)[];
      return { category, start, end, lastNewStart };
    });
  });
}

function frameworkTables(components: ExampleData['frameworkCommonComponents'], covers: Covers): Table[] {
  if (!components) return [];
  return [
    tableOfMentioned(
      lars.frameworkCommonComponents,
      components,
      covers,
      () => true,
      rows => rows,
    ),
  ];
}

function providerTables(data: ExampleData, covers: Covers): Table[] {
  const tables: Table[] = [];
  const add = <Item, Row>(
    shape: TableShape<Row>,
    items: readonly Item[] | undefined,
    rows: (item: Item) => readonly Keyed<Partial<Row>>[],
  ) => {
    if (items) tables.push(tableOf(shape, covers, items.flatMap(rows)) as Table);
  };
  const organisations = data.organisations && Object.entries(data.organisations);
  add(provider.organisations, organisations, ([ukprn, row]) => [[Number(ukprn), row]]);
  add(provider.legalOrgTypes, organisations, ([ukprn, { legalOrgType }]) =>
    legalOrgType === undefined ? [] : [[Number(ukprn), { legalOrgType }]],
  );
  add(provider.allocations, data.contracts, ({ deliverables = [], ...row }) =>
    deliverables.length === 0
      ? [[row.ukprn, row]]
      : deliverables.map(({ code, ...deliverable }) => [
          row.ukprn,
          { ...row, ...deliverable, deliverableCode: code },
        ]),
  );
  add(provider.bootcampContracts, data.bootcampContracts, row =>
    typeof row === 'string' ? [[row, {}]] : [[row.conRefNumber, row]],
  );
  add(provider.employers, data.employers, row => {
    if (typeof row === 'number') return [[row, {}]];
    const { ern, name, large = [] } = row;
    if (large.length === 0) return [[ern, { name }]];
    return large.map(period => [ern, { name, largeFrom: period.from, largeTo: period.to }]);
  });
  add(provider.ulns, data.ulns, uln => [[uln, {}]]);
  add(provider.postcodes, data.postcodes, row =>
    typeof row === 'string'
      ? [[postcodeNumber(row), {}]]
      : [[postcodeNumber(row.postcode), { terminated: row.terminated }]],
  );
  const devolved = data.devolvedPostcodes && Object.entries(data.devolvedPostcodes);
  add(provider.devolvedAreas, devolved, ([postcode, rows]) =>
    rows.map(row => [postcodeNumber(postcode), row]),
  );
  add(provider.campuses, data.campuses, row => [[row.campusIdentifier, row]]);
  const epa = data.epaOrganisations && Object.entries(data.epaOrganisations);
  add(provider.epaStandards, epa, ([id, rows]) =>
    rows.map(row => [id, typeof row === 'number' ? { standardCode: row } : row]),
  );
  add(provider.ofsProviders, data.ofsProviders, row =>
    typeof row === 'number' ? [[row, {}]] : [[row.ukprn, row]],
  );
  add(provider.shortTermInitiatives, data.shortTermInitiatives, row => [[row.ldmCode, row]]);
  return tables;
}
