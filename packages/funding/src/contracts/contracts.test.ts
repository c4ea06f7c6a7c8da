import { describe, expect, it } from 'vitest';
import { amountOf } from '../amounts.ts';
import { contract } from '../cases/examples.ts';
import { ContractBook } from './contract-book.ts';
import { PRESETS } from './presets.ts';
import { ContractsRefused, readContracts } from './read-contracts.ts';

const problemsOf = (text: string): string[] => {
  try {
    readContracts(text, 'contracts');
  } catch (problem) {
    if (problem instanceof ContractsRefused) return problem.problems.map(({ message }) => message);
    throw problem;
  }
  return [];
};
const entry = { conRefNumber: 'SB-10001-101', ratePence: 300_000, split: [45, 35, 20], minimumDays: 5 };
const json = (...entries: object[]) => JSON.stringify(entries);

describe('a contracts file', () => {
  it('in JSON', () => {
    const book = readContracts(
      json({ ...entry, minimumHours: null, employerShare: null, outcomeCutOff: null }),
      'contracts.json',
    );
    expect(book.contracts).toEqual([
      contract({ conRefNumber: 'SB-10001-101', split: [45, 35, 20], minimumDays: 5 }),
    ]);
  });

  it('in CSV, with learners among the contracts', () => {
    const book = readContracts(
      '\ufeffConRefNumber,Learn Ref Number,Rate,split,preset,minimum_days,hours reached on,outcomeCutOff\r\n' +
        'SB-10001-*,,"£3,250.50",,wave-3,,,30/09/2023\r\n' +
        '*,,2000,40/30/30,,14,,\r\n' +
        ',EX01,,,,,2025-10-01,\r\n',
      'contracts.csv',
    );
    expect(book.contracts).toEqual([
      contract({
        conRefNumber: 'SB-10001-*',
        ratePence: 325_050,
        split: [45, 35, 20],
        minimumDays: 5,
        minimumHours: 5,
        outcomeCutOff: '2023-09-30',
      }),
      contract({ ratePence: 200_000 }),
    ]);
    expect(book.learners).toEqual([
      { learnRefNumber: 'EX01', conRefNumber: '*', hoursReachedOn: '2025-10-01' },
    ]);
  });

  it('may be saved as a spreadsheet saves it: windows-1252, UTF-16, UTF-8 with a mark', () => {
    const text = 'conRefNumber,rate,split,minimumDays\r\nSB-10001-101,£3000,45/35/20,5\r\n';
    const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${text}`].map(one => one.charCodeAt(0))).buffer);
    const windows = Uint8Array.from(text, one => one.charCodeAt(0));
    for (const bytes of [utf16, windows, new TextEncoder().encode(`\ufeff${text}`)])
      expect(readContracts(bytes, 'c.csv').contracts[0]).toMatchObject({ ratePence: 300_000 });
  });

  it('that is something else altogether is refused with twenty problems at most', () => {
    const text = `<a>\n${'<b>1, 2</b>\n'.repeat(50)}`;
    expect(problemsOf(text)).toHaveLength(20);
  });

  it('may give shares as fractions', () => {
    const { contracts } = readContracts(
      json({ ...entry, split: [0.45, 0.35, 0.2], employerShare: 0.1 }),
      'c',
    );
    expect(contracts[0]).toMatchObject({ split: [45, 35, 20], employerShare: 10 });
  });

  it('may list HGV payments, which share the rate with the milestones', () => {
    const payments = [{ name: 'Licence', event: 'Z0060439', share: 20 }];
    const given = { ...entry, split: [40, 20, 20], hgvPayments: payments };
    expect(readContracts(json(given), 'c').contracts[0]!.hgvPayments).toEqual(payments);
    const csv =
      'conRefNumber,split,minimumDays,hgvPayments\n*,40/20/20,5,Licence=Z0060439:10; Module 4=EVI 7:10\n';
    expect(readContracts(csv, 'c').contracts[0]!.hgvPayments).toEqual([
      { name: 'Licence', event: 'Z0060439', share: 10 },
      { name: 'Module 4', event: 'EVI 7', share: 10 },
    ]);
  });

  it.each([
    [
      'a split that is not 100',
      json({ ...entry, split: [45, 35, 30] }),
      'In entry 1, split “[45,35,30]” comes to 110 percent, not to 100.',
    ],
    [
      'a split that is no split',
      json({ ...entry, split: 'half' }),
      'In entry 1, split “half” is not three shares. Write them in percent, such as 40/30/30.',
    ],
    [
      'no split',
      json({ ...entry, split: null }),
      'In entry 1, split is missing. Write the three shares in percent, such as 40/30/30, or name a preset.',
    ],
    [
      'an unknown preset',
      json({ ...entry, preset: 'wave-9' }),
      `In entry 1, preset “wave-9” is no preset. Choose one of ${PRESETS.map(({ name }) => name).join(', ')}.`,
    ],
    [
      'no contract',
      json({ ...entry, conRefNumber: null }),
      'In entry 1, conRefNumber is missing. Name the contract, or * for all that are not named.',
    ],
    [
      'a star in the middle',
      json({ ...entry, conRefNumber: 'SB-*-101' }),
      'In entry 1, conRefNumber “SB-*-101” has a * that is not at its end. A prefix is written as SB-10001-*.',
    ],
    [
      'an amount below zero',
      json({ ...entry, ratePence: -1 }),
      'In entry 1, ratePence “-1” is not a number, or is below zero.',
    ],
    [
      'half a penny',
      json({ ...entry, ratePence: 0.5 }),
      'In entry 1, ratePence “0.5” is not a whole number from 0 to 100000000.',
    ],
    [
      'neither days nor hours',
      json({ ...entry, minimumDays: null }),
      'In entry 1, minimumDays is missing, and minimumHours too. Say what the contract asks for before milestone 1.',
    ],
    [
      'a date that is none',
      json({ ...entry, outcomeCutOff: '2025-02-30' }),
      'In entry 1, outcomeCutOff “2025-02-30” is not a date. Write it as 2025-08-31 or 31/08/2025.',
    ],
    [
      'a share of one',
      json({ ...entry, employerShare: 1 }),
      'In entry 1, employerShare “1” could be one percent or the whole. Write 0.01 for the one, 100 for the other.',
    ],
    [
      'the same contract twice',
      json(entry, entry),
      'In entry 2, SB-10001-101 stands a second time. Keep the one that holds.',
    ],
    [
      'a contract’s column for a learner',
      json({ learnRefNumber: 'EX01', split: '40/30/30' }),
      'In entry 1, split does not belong to a learner. Leave it blank.',
    ],
    ['no list', '{"conRefNumber": "*"}', 'It must hold a list of contracts: [{"conRefNumber": …}, …].'],
    ['no contract in the list', '[7]', 'In entry 1 there is no contract: write it in curly brackets.'],
    ['nothing', '[]', 'It holds no contract. docs/contracts.md shows how to write one.'],
    [
      'a price that is none',
      'conRefNumber,rate,split,minimumDays\n*,three,40/30/30,5\n',
      'In line 2, rate “three” is not an amount in pounds. Write 3000, 3000.00 or £3,000.00.',
    ],
    [
      'a cell too many',
      'conRefNumber,rate\n*,3,000\n',
      'In line 2 there are 3 cells, and 2 columns. Put values that hold a comma in quotation marks.',
    ],
    [
      'payments that are none',
      json({ ...entry, hgvPayments: [{ name: 'x' }] }),
      'In entry 1, hgvPayments “[{"name":"x"}]” is not a list of payments. Write [{"name": …, "event": "Z0060439" or "EVI 4", "share": percent}].',
    ],
  ])('is refused with a sentence: %s', (_, text, message) => {
    expect(problemsOf(text)).toContain(message);
  });

  it('is refused with the columns that there are', () => {
    expect(problemsOf('contract,price\nSB,1\n')[0]).toMatch(
      /^In line 2, contract is no column of a contracts file\. Columns are conRefNumber, preset/,
    );
    expect(problemsOf('[{')[0]).toMatch(/^It is not JSON/);
    expect(problemsOf('a,"b\nc')[0]).toMatch(/cannot be read/);
  });
});

describe('the most specific match wins', () => {
  const of = (conRefNumber: string, ratePence: number) => contract({ conRefNumber, ratePence });
  const book = new ContractBook(
    [of('*', 1), of('SB-10001-*', 3), of('SB-10001-101', 4), of('SB-*', 2), of('SB-30000', 5)],
    [
      { learnRefNumber: 'A1', conRefNumber: '*', ratePence: 8 },
      { learnRefNumber: 'A1', conRefNumber: 'SB-10001-101', ratePence: 9 },
    ],
  );
  it.each([
    ['SB-10001-101', 4],
    ['sb-10001-101', 4],
    ['SB-10001-102', 3],
    ['SB-20000-1', 2],
    ['SB-30000-7', 5],
    ['SB-300001-7', 2],
    ['XSB-10000001-A000001', 1],
    [undefined, 1],
  ])('%s', (ref, rate) => {
    expect(book.termsOf('B2', ref).contract?.ratePence).toBe(rate);
  });
  it('among what is entered for a learner too', () => {
    expect(book.termsOf('A1', 'SB-10001-101').learner?.ratePence).toBe(9);
    expect(book.termsOf('a1', 'SB-10001-102').learner?.ratePence).toBe(8);
    expect(new ContractBook([of('SB-*', 2)]).termsOf('A1', 'XSB-1').contract).toBeUndefined();
  });
});

describe('amounts', () => {
  const terms = { split: [33.3, 33.3, 33.4], hgvPayments: [] } as const;
  it('are rounded down, and the last takes what is left', () => {
    const all = ([1, 2, 3] as const).map(number => amountOf(number, terms, 100_001, 10, 'down to the penny'));
    expect(all).toEqual([29_970, 29_970, 30_060]);
    expect(all[0]! + all[1]! + all[2]!).toBe(Math.floor(100_001 * 0.9));
  });
  it('can be rounded to the nearest penny', () => {
    const halves = { split: [50, 50, 0], hgvPayments: [] } as const;
    expect(amountOf(1, halves, 101, 0, 'to the nearest penny')).toBe(51);
    expect(amountOf(1, halves, 101, 0, 'down to the penny')).toBe(50);
  });
});
