/** Returns for the journeys: the sample as it is, cut, spoiled, and as large as a large provider's. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@waymark/rules';

const samples = fileURLToPath(new URL('../../../samples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));

const [first, second] = readdirSync(samples).filter(name => /^ILR-.*\.xml$/.test(name)) as [string, string];

export const sampleName = first;

/** The sample, and the sample of a month later. */
export const samplePair: readonly [string, string] = [join(samples, first), join(samples, second)];
const sample = readFileSync(join(samples, sampleName), 'utf8');

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Where the sample lies; with a name, where a file that was saved can be put. */
export const samplePath = (name?: string) => join(name === undefined ? samples : folder, name ?? sampleName);

/** The sample with its second learner under the reference number of the first, under a name of its own. */
export function twins(): string {
  const [first = ''] = /<LearnRefNumber>[^<]*/.exec(sample) ?? [];
  let nth = 0;
  const text = sample.replace(/<LearnRefNumber>[^<]*/g, each => (nth++ === 1 ? first : each));
  return written(sampleName.replace('-01.xml', '-02.xml'), text);
}

/** The sample, cut off in the middle of a learner. */
export const cutFile = () => written(sampleName, sample.slice(0, sample.length * 0.6));

/** XML, but no return. */
export const noReturn = () => written('notes.xml', '<?xml version="1.0"?><notes><note>Milk</note></notes>');

/** A picture, called so. */
export const picture = () => written('photo.png', 'no picture');

export const emptyFile = () => written('empty.xml', '');

/** A return in which nothing but one learner is wrong in form. */
export const badField = () => written(sampleName, sample.replace(/<ULN>\d+<\/ULN>/, '<ULN>12</ULN>'));

/** The sample as another provider would send it. */
export const otherProvider = () =>
  written('ILR-10000002-2526-20260402-091500-01.xml', sample.replaceAll('10000001', '10000002'));

/**
 * A return of at least so many learners: those of the sample again and again, under other reference numbers.
 * @param postcode where they live, if elsewhere than in the sample
 */
export function largeReturn(learners: number, postcode?: string): string {
  const first = sample.indexOf('<Learner>');
  const end = sample.lastIndexOf('</Learner>') + '</Learner>'.length;
  const block = sample.slice(first, end);
  const each = block.split('<Learner>').length - 1;
  const copies: string[] = [];
  for (let copy = 0; copy * each < learners; copy++) {
    let nth = 0;
    copies.push(
      block
        .replace(/<LearnRefNumber>[^<]*/g, () => `<LearnRefNumber>${copy}X${nth++}`)
        .replace(/<ULN>\d+/g, () => '<ULN>9999999999')
        .replace(/<Postcode>[^<]*/g, now => (postcode === undefined ? now : `<Postcode>${postcode}`)),
    );
  }
  return written(
    postcode === undefined ? sampleName : second,
    sample.slice(0, first) + copies.join('\n') + sample.slice(end),
  );
}

/** A list of validation rules as the department publishes them, in invented words. */
export function rulesList(year: number): string {
  const rows = catalogue(year).map(
    ({ name, version, status }) =>
      `${name},${version},${status},"What the list says of ${name}","Why the list has ${name}","Look at the record, and then\n\n\nat ${name}.",,`,
  );
  return written(
    'validation-rules.csv',
    ['Name,Version,Status,ErrorMessage,Intent,Guidance,Exclusions,ChangeSummary', ...rows].join('\r\n'),
  );
}

/** A list of something else. */
export const noRulesList = () => written('shopping.csv', 'Item,Pieces\r\nMilk,2');
