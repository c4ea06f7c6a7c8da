import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openReference } from '../open-reference.ts';
import { loadPack, savePack } from '../pack/pack-file.ts';
import { type ImportOptions, importReference } from './import-reference.ts';
import type { InputFile } from './input-file.ts';
import {
  csvBytes,
  INVENTED,
  type InventedFiles,
  larsZip,
  textFile,
  type Written,
  zipOf,
} from './invented-lars.ts';
import { ImportRefused } from './refused.ts';

const importedOn = '2025-11-01';
const run = (files: InputFile | InputFile[], options: Partial<ImportOptions> = {}) =>
  importReference([files].flat(), { importedOn, ...options });

async function refusal(
  files: InputFile | InputFile[],
  options: Partial<ImportOptions> = {},
): Promise<ImportRefused> {
  const result = await run(files, options).catch(error => error);
  expect(result).toBeInstanceOf(ImportRefused);
  return result;
}

/** The invented download with the rows of one file replaced. */
const withFile = (name: string, rows: readonly (readonly string[])[]): InventedFiles => ({
  ...INVENTED,
  [name]: rows,
});

describe('the LARS download', () => {
  it('becomes a pack that answers', async () => {
    const { pack, report } = await run(larsZip());
    expect(pack).toMatchObject({
      dataSet: 'lars',
      version: '11.0.7, generated 2025-10-17',
      source: 'LearningDelivery_V011_CSV.Zip',
      importedOn,
    });
    const { lars } = openReference([pack]);
    expect(lars.aim('60000001')).toMatchObject({
      learnAimRef: '60000001',
      title: 'Award in Café Skills',
      type: '0006',
      level: '2',
      genre: 'EOQ',
      commonComponent: '20',
      from: '2019-08-01',
      to: undefined,
    });
    expect(lars.aim('6000002X')).toMatchObject({
      title: 'Bootcamp, “short”',
      englPrscId: '1',
      to: '2025-07-31',
    });
    expect(lars.aim('zprog001')).toMatchObject({ type: '0001' });
    expect(lars.aim('60099999')).toBeUndefined();
    expect(lars.validities('60000001', 'ADULT_SKILLS')).toMatchObject([
      { start: '2019-08-01', end: '2021-07-31', lastNewStart: undefined },
      { start: '2021-08-01', end: '2026-07-31', lastNewStart: '2025-07-31' },
    ]);
    expect(lars.validities('ZPROG001')).toEqual([]);
    expect(lars.categories('6000002x', 62)).toMatchObject([{ ref: 62, from: '2022-08-01' }]);
    expect(lars.basicSkillsType('60000001', '2022-01-01')).toBe('01');
    expect(lars.basicSkillsType('60000001', '2024-01-01')).toBe('36');
    expect(lars.basicSkillsType('60000001', '2018-01-01')).toBeUndefined();
    expect(lars.standard(9001)).toMatchObject({ version: 1.1, typeCode: 'A0001', notionalEndLevel: '7' });
    expect(lars.standardFunding(9001)).toMatchObject([{ coreGovContributionCap: 2_700_050 }]);
    expect(lars.section96('60000001')).toMatchObject({ notCovered: 'LARS', what: 'section 96 approvals' });
    expect(report.missingFiles).toContain('Section96.csv');
    expect(report.files.find(file => file.file.endsWith('Validity.csv'))).toMatchObject({
      rows: 4,
      encoding: 'UTF-8',
      delimiter: ',',
      dateForms: ['yyyy-mm-dd'],
      missingColumns: [],
    });
    const delivery = report.files.find(file => file.file.endsWith('/LearningDelivery.csv'))!;
    expect(delivery.unusedColumns).toEqual(['Created_On']);
    expect(delivery.missingColumns).toContain('GuidedLearningHours');
  });

  it('is read from a folder of files too, whatever the case of names and columns', async () => {
    const files = Object.entries(INVENTED).map(([name, [header, ...rows]]) => ({
      name: name.toUpperCase(),
      blob: new Blob([
        csvBytes([header!.map(column => column.toLowerCase()), ...rows]) as Uint8Array<ArrayBuffer>,
      ]),
    }));
    const { pack } = await run(files, { source: 'folder' });
    expect(pack.source).toBe('folder');
    expect(openReference([pack]).lars.aim('60000001')).toMatchObject({ level: '2' });
  });

  const utf16 = (littleEndian: boolean, mark: boolean) => (text: string) => {
    const codes = [...(mark ? '\ufeff' : ''), ...text].flatMap(char => char.charCodeAt(0));
    return new Uint8Array(
      codes.flatMap(code => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    );
  };
  const windows1252 = (text: string) =>
    new Uint8Array([...text].map(char => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0)));

  const ways: [string, Written, object][] = [
    [
      'UTF-8 with a byte order mark',
      { encode: text => strToU8(`\ufeff${text}`) },
      { encoding: 'UTF-8 with BOM' },
    ],
    ['UTF-16, little end first', { encode: utf16(true, true) }, { encoding: 'UTF-16 LE' }],
    ['UTF-16, big end first', { encode: utf16(false, true) }, { encoding: 'UTF-16 BE' }],
    ['UTF-16 without a mark', { encode: utf16(true, false) }, { encoding: 'UTF-16 LE' }],
    ['windows-1252', { encode: windows1252 }, { encoding: 'windows-1252' }],
    ['pipes', { delimiter: '|' }, { delimiter: '|' }],
    ['semicolons', { delimiter: ';' }, { delimiter: ';' }],
    ['tabs', { delimiter: '\t' }, { delimiter: '\t' }],
    ['every cell quoted', { quoteAll: true }, { delimiter: ',' }],
    ['line feeds alone', { lineEnd: '\n' }, {}],
    ['carriage returns alone', { lineEnd: '\r' }, {}],
    ['days first', { date: ukDate }, { dateForms: ['dd/mm/yyyy'] }],
    [
      'days first, with time',
      { date: iso => `${ukDate(iso)} 00:00:00` },
      { dateForms: ['dd/mm/yyyy hh:mm:ss'] },
    ],
    ['dates with time', { date: iso => `${iso} 00:00:00.000` }, { dateForms: ['yyyy-mm-dd hh:mm:ss'] }],
    ['dates without hyphens', { date: iso => iso.replaceAll('-', '') }, { dateForms: ['yyyymmdd'] }],
  ];
  it.each(ways)('answers the same when written with %s, and says so', async (_, written, met) => {
    const files = withFile('DataGeneration.csv', [['DataGeneratedOn'], ['2025-10-17']]);
    const { pack, report } = await run(larsZip(files, written));
    expect(report.files.find(file => file.file.endsWith('/LearningDelivery.csv'))).toMatchObject(met);
    const { lars } = openReference([pack]);
    const plain = openReference([(await run(larsZip(files))).pack]).lars;
    for (const ref of ['60000001', '6000002X', 'ZPROG001']) {
      expect(lars.aim(ref)).toEqual(plain.aim(ref));
      expect(lars.validities(ref)).toEqual(plain.validities(ref));
      expect(lars.categories(ref)).toEqual(plain.categories(ref));
      expect(lars.annualValues(ref)).toEqual(plain.annualValues(ref));
    }
    expect(lars.standard(9001)).toEqual(plain.standard(9001));
  });

  it('keeps line breaks and quotation marks inside quoted cells, and counts lines on', async () => {
    const [header, first, ...rest] = INVENTED['LearningDelivery.csv']!;
    const title = 'Two\r\nlines, "quoted", \nthree';
    const rows = [header!, first!.with(3, title), ...rest];
    const { pack, report } = await run(larsZip(withFile('LearningDelivery.csv', rows)));
    expect(openReference([pack]).lars.aim('60000001')).toMatchObject({ title });
    expect(report.files.find(file => file.file.endsWith('/LearningDelivery.csv'))!.cellsWithLineBreaks).toBe(
      1,
    );
    const broken = [...rows, ['60000009', 'soon', ...first!.slice(2)]];
    const { problems } = await refusal(larsZip(withFile('LearningDelivery.csv', broken)));
    // Header, three lines of the first row, two rows, then the bad one.
    expect(problems[0]).toMatchObject({ line: 7, column: 'EffectiveFrom', value: 'soon' });
  });

  it('reads NULL as blank', async () => {
    const rows = [INVENTED['Validity.csv']![0]!, ['60000001', 'ANY', '2019-08-01', 'NULL', 'NULL']];
    const { pack } = await run(larsZip(withFile('Validity.csv', rows)));
    expect(openReference([pack]).lars.validities('60000001')).toMatchObject([{ end: undefined }]);
  });

  it('tells how far it has come, up to the end', async () => {
    const seen: number[] = [];
    await run(larsZip(), { onProgress: ({ bytesRead, bytesInAll }) => seen.push(bytesRead / bytesInAll) });
    expect(seen.at(-1)).toBe(1);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  });
});

function ukDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

describe('a LARS download that cannot be used is refused whole', () => {
  const validity = (...row: string[]) =>
    larsZip(withFile('Validity.csv', [INVENTED['Validity.csv']![0]!, row]));

  it('with file, line, column and value when a value cannot be read', async () => {
    const { message, problems } = await refusal(validity('60000001', 'ANY', '31/02/2024', '', ''));
    expect(problems).toEqual([
      {
        file: 'LARS/Validity.csv',
        line: 2,
        column: 'StartDate',
        value: '31/02/2024',
        message:
          'LARS/Validity.csv, line 2: StartDate “31/02/2024” is not a date as 2025-08-01, 01/08/2025 or 20250801.',
      },
    ]);
    expect(message).toMatch(/^Nothing was imported\. LARS\/Validity\.csv, line 2/);
  });

  it.each([
    [['60000001', '', '2024-01-01', '', ''], 'ValidityCategory', /is blank/],
    [['', 'ANY', '2024-01-01', '', ''], 'LearnAimRef', /is blank/],
    [['60000001', 'ANY', '01-Aug-2024', '', ''], 'StartDate', /is not a date/],
    [['60000001', 'ANY', '08/13/2024', '', ''], 'StartDate', /is not a date/],
    [['60000001', 'A\u0000Y', '2024-08-01', '', ''], 'ValidityCategory', /is not text/],
    [['60000001', 'ANY', '2024-01-01'], undefined, /has 3 values where there are 5 columns/],
    [['60000001', 'ANY', '2024-01-01', '', '', 'x'], undefined, /has 6 values/],
  ])('for the row %j', async (row, column, message) => {
    const { problems } = await refusal(validity(...row));
    expect(problems[0]).toMatchObject({ file: 'LARS/Validity.csv', line: 2, column });
    expect(problems[0]!.message).toMatch(message);
  });

  it('accepts empty cells beyond the columns', async () => {
    await run(validity('60000001', 'ANY', '2024-01-01', '', '', ''));
  });

  it('with up to twenty problems at once', async () => {
    const rows = Array.from({ length: 30 }, () => ['60000001', 'ANY', 'never', '', '']);
    const { problems, message } = await refusal(
      larsZip(withFile('Validity.csv', [INVENTED['Validity.csv']![0]!, ...rows])),
    );
    expect(problems.map(problem => problem.line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    expect(message).toMatch(/\(and 19 more\)$/);
  });

  it('when a quotation mark is not closed, or not doubled', async () => {
    const file = (text: string) => {
      const entries = Object.entries(INVENTED).map(([name, table]) => [name, csvBytes(table)] as const);
      return zipOf({ ...Object.fromEntries(entries), 'Validity.csv': strToU8(text) });
    };
    const header = `${INVENTED['Validity.csv']![0]!.join()}\n`;
    const open = await refusal(file(`${header}60000001,ANY,,,\n60000001,"ANY,,,\n60000001,ANY,,,\n`));
    expect(open.problems[0]).toMatchObject({
      line: 3,
      message: expect.stringMatching(/opened and not closed/),
    });
    const stray = await refusal(file(`${header}60000001,"A"NY,,,\n`));
    expect(stray.problems[0]).toMatchObject({ line: 2, message: expect.stringMatching(/must be doubled/) });
    const endless = await refusal(file(`${header}60000001,"${'x'.repeat(3_000_000)}`));
    expect(endless.problems[0]).toMatchObject({ line: 2 });
    const cut = await refusal(file(`${header}60000001,ANY,,,\n60000001,ANY`));
    expect(cut.problems[0]).toMatchObject({ line: 3, message: expect.stringMatching(/may be cut off/) });
    const empty = await refusal(file(''));
    expect(empty.message).toMatch(/Validity\.csv is empty/);
  });

  it('when files are missing: what is missing, and what was found', async () => {
    const { 'Validity.csv': _, 'AnnualValue.csv': __, ...rest } = INVENTED;
    const { message } = await refusal(larsZip(rest));
    expect(message).toMatch(
      /not the whole LARS download: Validity\.csv, AnnualValue\.csv missing\. Found: LARS\/LearningDelivery/,
    );
    const other = await refusal(
      zipOf({ 'photo.jpg': new Uint8Array(9), 'letter.docx': new Uint8Array(9) }, 'x.zip'),
    );
    expect(other.message).toMatch(/x\.zip holds neither .* Found: photo\.jpg, letter\.docx/);
    const nested = await refusal(zipOf({ 'inner.zip': new Uint8Array(9) }, 'x.zip'));
    expect(nested.message).toMatch(/x\.zip holds another zip, inner\.zip\. Unpack it once/);
    const asked = await refusal(zipOf({}, 'x.zip'), { dataSet: 'lars' });
    expect(asked.message).toMatch(/Found: no file at all/);
  });

  it('when a column that rules decide on is missing, or there twice', async () => {
    const cut = INVENTED['Validity.csv']!.map(row => row.slice(0, 4));
    const { message } = await refusal(larsZip(withFile('Validity.csv', cut)));
    expect(message).toMatch(/Validity\.csv lacks the column LastNewStartDate; it has “LearnAimRef”/);
    const twice = INVENTED['Validity.csv']!.map((row, i) => [...row, i === 0 ? 'enddate' : '']);
    expect((await refusal(larsZip(withFile('Validity.csv', twice)))).message).toMatch(
      /two columns called “EndDate”/,
    );
  });

  it('when a needed file has no rows', async () => {
    const none = withFile('LearningDelivery.csv', INVENTED['LearningDelivery.csv']!.slice(0, 1));
    expect((await refusal(larsZip(none))).message).toMatch(/has column names and no rows/);
  });

  it('when two editions lie in one place', async () => {
    const both = await refusal([larsZip(), textFile('old/Validity.csv', 'x')]);
    expect(both.message).toMatch(/holds both LARS\/Validity\.csv and old\/Validity\.csv/);
  });

  it('when the zip is cut off, damaged, or says less than it holds', async () => {
    const zip = larsZip();
    const bytes = new Uint8Array(await zip.blob.arrayBuffer());
    const changed = (change: (copy: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => ({
      name: 'lars.zip',
      blob: new Blob([change(bytes.slice())]),
    });
    expect((await refusal(changed(copy => copy.slice(0, -30)))).message).toMatch(/not a whole zip file/);
    expect((await refusal(changed(copy => copy.slice(0, copy.length / 2)))).message).toMatch(
      /not a whole zip file/,
    );
    // The first file's bytes begin behind its name, which is 30 bytes into the zip.
    const inside = 30 + 'LARS/LearningDelivery.csv'.length + 20;
    const flipped = await refusal(changed(copy => copy.fill(0x55, inside, inside + 8)));
    expect(flipped.message).toMatch(/is damaged|is larger than the zip says/);
    const list = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    const smaller = await refusal(
      changed(copy => {
        new DataView(copy.buffer).setUint32(list + 24, 10, true);
        return copy;
      }),
    );
    expect(smaller.message).toMatch(/larger than the zip says/);
  });

  it('when the zip is a bomb: refused by the size that it states, and in bounded time', async () => {
    const bomb = zipOf({
      ...Object.fromEntries(Object.entries(INVENTED).map(([name, table]) => [name, csvBytes(table)])),
      'Validity.csv': new Uint8Array(40_000_000).fill(0x41),
    });
    expect((await refusal(bomb)).message).toMatch(/line 1: the row that starts here does not end/);
  });

  it('and no cut or change of bytes does anything but refuse or answer', async () => {
    const bytes = new Uint8Array(await larsZip().blob.arrayBuffer());
    for (let i = 0; i < 60; i++) {
      const copy = bytes.slice(0, i % 3 === 0 ? (i * 97) % bytes.length : bytes.length);
      for (let j = 0; j < 3 && copy.length > 0; j++)
        copy[(i * 7919 + j * 104729) % copy.length] = (i * 31 + j) & 255;
      const result = await run({ name: 'lars.zip', blob: new Blob([copy]) }).catch(error => error);
      expect(result instanceof ImportRefused || result.pack !== undefined).toBe(true);
    }
  });
});

describe('a saved pack', () => {
  it('answers like the one that was imported', async () => {
    const { pack } = await run(larsZip());
    const loaded = await loadPack(await savePack(pack));
    expect(loaded).toMatchObject({
      dataSet: 'lars',
      version: pack.version,
      coverage: pack.coverage,
      importedOn,
    });
    const [a, b] = [openReference([pack]), openReference([loaded])];
    expect(b.lars.aim('60000001')).toEqual(a.lars.aim('60000001'));
    expect(b.lars.standardFunding(9001)).toEqual(a.lars.standardFunding(9001));
    expect(b.status()).toEqual(a.status());
  });
});
