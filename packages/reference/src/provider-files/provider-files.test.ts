import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DATA_SETS } from '../data-sets.ts';
import { type ImportOptions, importReference } from '../import/import-reference.ts';
import type { InputFile } from '../import/input-file.ts';
import { textFile, zipOf } from '../import/invented-lars.ts';
import { openReference } from '../open-reference.ts';
import type { Reference } from '../reference.ts';
import type { Column } from '../tables/shape.ts';
import { PROVIDER_FILE_KINDS } from './kinds.ts';

const page = readFileSync(new URL('../../../../docs/reference-data.md', import.meta.url), 'utf8');
const examples = new Map([...page.matchAll(/```csv (\w+)\n(.*?)```/gs)].map(match => [match[1]!, match[2]!]));

const run = (file: InputFile, options: Partial<ImportOptions> = {}) =>
  importReference([file], { importedOn: '2025-11-01', ...options });
const example = async (dataSet: string, options: Partial<ImportOptions> = {}): Promise<Reference> =>
  openReference([(await run(textFile('list.csv', examples.get(dataSet)!), options)).pack]);

describe('the page on reference data', () => {
  it.each(PROVIDER_FILE_KINDS.map(kind => kind.dataSet))(
    'has an example of %s that is recognised and read',
    async name => {
      const { pack, report } = await run(textFile('list.csv', examples.get(name)!));
      expect(pack).toMatchObject({ dataSet: name, coverage: 'partial' });
      expect(report.files[0]!.rows).toBe(examples.get(name)!.trim().split('\n').length - 1);
    },
  );

  it.each(PROVIDER_FILE_KINDS)('names every column and alias of $dataSet', ({ dataSet, shapes }) => {
    const from = page.indexOf(`(${dataSet})`);
    const section = page.slice(from, page.indexOf('```csv', from));
    const columns: Column[] = shapes.flatMap(shape => [
      ...shape.key,
      ...Object.values(shape.columns as Record<string, Column>),
    ]);
    for (const column of columns) {
      for (const name of [column.header, ...(column.aliases ?? [])]) expect(section).toContain(name);
    }
  });

  it('covers every data set that is not LARS', () => {
    expect([...examples.keys()].sort()).toEqual(
      DATA_SETS.map(set => set.name)
        .filter(name => name !== 'lars')
        .sort(),
    );
  });
});

describe("a provider's own list", () => {
  it('of contracts covers the providers that it names', async () => {
    const { contracts } = await example('contracts');
    expect(contracts.of(10099001)).toMatchObject([
      {
        number: 'SB-10001',
        end: '2026-03-31',
        deliverables: [
          { code: '101', unitCost: 300_000 },
          { code: '102', unitCost: 245_000 },
        ],
      },
      { number: 'ASF-20001', start: '2025-08-01', stopNewStartsFrom: '2026-04-01', deliverables: [] },
    ]);
    expect(contracts.numbered('asf-20001')).toMatchObject([{ fundingStreamPeriod: 'ASFC-ASCL2526' }]);
    expect(contracts.of(10099002)).toMatchObject({ what: 'contract allocations of UKPRN 10099002' });
    expect(contracts.numbered('SB-9')).toMatchObject({ what: 'contract allocation SB-9' });
  });

  it('of organisations leaves the legal type open where it is blank', async () => {
    const { organisations } = await example('organisations');
    expect(organisations.organisation(10099002)).toMatchObject({ name: 'Invented College' });
    expect(organisations.legalOrgType(10099001)).toBe('PLBG');
    expect(organisations.legalOrgType(10099002)).toMatchObject({ notCovered: 'Organisations' });
    const { pack, report } = await run(textFile('x.csv', 'UKPRN\n10099002\n'), { dataSet: 'organisations' });
    expect(report.files[0]!.leftOut).toEqual(['legal organisation types']);
    expect(openReference([pack]).organisations.organisation(10099002)).toMatchObject({ ukprn: 10099002 });
  });

  it('that says two things of one contract keeps both', async () => {
    const rows = examples.get('contracts')!.replace('2026-03-31,,102', '2026-06-30,,102');
    const { pack } = await run(textFile('list.csv', rows));
    expect(openReference([pack]).contracts.numbered('SB-10001')).toMatchObject([
      { end: '2026-03-31', deliverables: [{ code: '101' }] },
      { end: '2026-06-30', deliverables: [{ code: '102' }] },
    ]);
  });

  it('with a wrong key says so once, also where two tables are read from it', async () => {
    const error = await run(textFile('x.csv', 'UKPRN,Name,LegalOrgType\nabc,x,UHEO\n')).catch(error => error);
    expect(error.problems).toMatchObject([{ line: 2, column: 'UKPRN', value: 'abc' }]);
  });

  it('answers for everything when it is said to be complete', async () => {
    expect((await example('ulns')).ulns.uln(1000000034)).toMatchObject({
      what: 'a ULN outside the imported list',
    });
    const { ulns } = await example('ulns', { coverage: 'full' });
    expect(ulns.uln(1000000018)).toBe(true);
    expect(ulns.uln(1000000034)).toBeUndefined();
  });

  it('of each other kind answers', async () => {
    expect(
      (await example('bootcampContracts')).bootcampContracts.contract('xsb-10099777-a000001'),
    ).toMatchObject({
      conRefNumber: 'XSB-10099777-A000001',
      ukprn: 10099001,
    });
    expect((await example('employers')).employers.employer(100000017)).toMatchObject({
      large: [{ from: '2019-01-01' }],
    });
    const { postcodes } = await example('postcodes');
    expect(postcodes.postcode('zz11aa')).toEqual({ terminated: undefined });
    expect(postcodes.postcode('ZZ1 1AB')).toEqual({ terminated: '2018-06-30' });
    expect(postcodes.postcode('ZZ1 1AC')).toMatchObject({ notCovered: 'Postcodes' });
    expect((await example('devolvedPostcodes')).devolvedPostcodes.areas('ZZ1 1AA')).toMatchObject([
      { sourceOfFunding: '110', from: '2019-08-01' },
    ]);
    expect((await example('campuses')).campuses.campus('c0000001')).toMatchObject({ masterUkprn: 10099001 });
    const { epaOrganisations } = await example('epaOrganisations');
    expect(epaOrganisations.assesses('EPA9001', 28)).toMatchObject([{ from: '2018-01-01' }]);
    expect(epaOrganisations.assesses('EPA9001', 29)).toEqual([]);
    expect((await example('ofsProviders')).ofsProviders.provider(10099002)).toMatchObject({
      heFundingFieldsRequired: true,
    });
    const { shortTermInitiatives } = await example('shortTermInitiatives');
    expect(shortTermInitiatives.providers('999', 10099001)).toMatchObject([{ to: '2026-07-31' }]);
    expect(shortTermInitiatives.providers('999', 10099002)).toEqual([]);
  });

  it('may come in a zip, as the ONS directory does, beside documents and parts', async () => {
    const list = strToU8(examples.get('postcodes')!);
    const zip = zipOf(
      { 'Data/ONSPD_UK.csv': list, 'Data/multi_csv/ONSPD_ZZ.csv': list, 'Documents/names.csv': list },
      'onspd.zip',
    );
    expect((await run(zip)).pack).toMatchObject({ dataSet: 'postcodes', source: 'onspd.zip' });
    await expect(run(zipOf({ 'a.csv': list, 'b.csv': list }, 'x.zip'))).rejects.toThrow(/holds 2 lists/);
  });

  it.each([
    ['ULN\n1000000018\n-5\n', /line 3: ULN “-5” cannot be negative/],
    ['ULN\n', /no rows/],
    ['', /is empty/],
    ['Colour;Size\nred;5\n', /none of the lists that are known: its columns are “Colour”, “Size”/],
    ['pcds,doterm\nZZ1 1AA,201813\n', /line 2: doterm “201813” is not a month/],
    ['pcds,doterm\nnowhere!,\n', /line 2: pcds “nowhere!” is not a UK postcode/],
    [
      'DeliveryUKPRN,ContractAllocationNumber,FundingStreamPeriodCode,StartDate,EndDate,StopNewStartsFromDate,UnitCost\n1,A,B,2025-08-01,,,12.345\n',
      /UnitCost “12\.345” is not an amount/,
    ],
  ])('that cannot be read is refused: %j', async (text, message) => {
    await expect(run(textFile('list.csv', text))).rejects.toThrow(message);
  });
});
