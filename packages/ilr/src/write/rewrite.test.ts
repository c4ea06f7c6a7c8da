import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read/fixture.ts';
import type { Learner } from '../record/learner.ts';
import { makeLearner } from '../record/make.ts';
import { LearnerPieces } from './learner-pieces.ts';
import { reread } from './reread.ts';
import { type Changes, rewriteReturn } from './rewrite.ts';

const samples = new URL('../../../../samples/', import.meta.url);
const name = readdirSync(samples).find(each => each.endsWith('.xml'))!;
const sample = readFileSync(new URL(name, samples), 'utf8');

const bytes = (text: string) => [new TextEncoder().encode(text)];
const NOTHING: Changes = {
  year: 2526,
  dateTime: '2026-05-01T10:00:00',
  serialNo: '07',
  learners: new Map(),
};

async function rewritten(text: string, changes: Partial<Changes> = {}): Promise<string> {
  let out = '';
  await rewriteReturn(bytes(text), { ...NOTHING, ...changes }, piece => {
    out += piece;
  });
  return out;
}

const to = (place: number, learner: Learner, was = learner.LearnRefNumber) =>
  new Map([[place, { learner, was }]]);

describe('pieces', () => {
  const awkward = `<?xml version="1.0"?><!-- <Learner> --><m:Message xmlns:m="x"><m:Learner a=">"><LearnerHE/><![CDATA[</m:Learner>]]>
    </m:Learner>\n<Learner/><Learners></Learners>é</m:Message>`;

  it('are the text, wherever it is cut, with the learners whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), lengths => {
        const all: string[] = [];
        const learners: string[] = [];
        const pieces = new LearnerPieces({
          between: text => all.push(text),
          learner: text => {
            all.push(text);
            learners.push(text);
          },
        });
        let at = 0;
        for (const length of lengths) {
          pieces.write(awkward.slice(at, at + length));
          at += length;
        }
        pieces.write(awkward.slice(at));
        pieces.end();
        expect(all.join('')).toBe(awkward);
        expect(learners).toHaveLength(2);
        expect(learners[0]).toMatch(/^<m:Learner a[\s\S]*<\/m:Learner>$/);
        expect(learners[1]).toBe('<Learner/>');
      }),
    );
  });
});

describe('a return that was written anew', () => {
  it('keeps every character but the date, time and number in its header', async () => {
    const out = await rewritten(sample);
    const expected = sample
      .replace(/<DateTime>[^<]*/, '<DateTime>2026-05-01T10:00:00')
      .replace(/<SerialNo>[^<]*/, '<SerialNo>07');
    expect(out).toBe(expected);
  });

  it('holds the changed learner in place of the old one, and the others to the letter', async () => {
    const { learners } = read(sample);
    const learner = { ...learners[3]!, FamilyName: "O'Neill & <Søn>" };
    const out = await rewritten(sample, { learners: to(3, learner) });
    const told = read(out);
    expect(told.faults).toEqual([]);
    expect(told.learners).toEqual(learners.with(3, learner));
    const rest = (text: string) => text.split('<Learner>').filter((_, i) => i > 0 && i !== 4);
    expect(rest(out)).toEqual(rest(sample));
  });

  it('may be prepared on another day', async () => {
    const out = await rewritten(sample, { preparedOn: '2026-05-01' });
    expect(read(out).head?.Header?.CollectionDetails.FilePreparationDate).toBe('2026-05-01');
  });

  it('keeps the line ends of Windows, and the prefix that a file may use', async () => {
    const { learners } = read(sample);
    const windows = await rewritten(sample.replaceAll('\n', '\r\n'), { learners: to(0, learners[0]!) });
    expect(windows.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const prefixed = sample.replace('xmlns=', 'xmlns:ilr=').replace(/<(\/?)([A-Z])/g, '<$1ilr:$2');
    expect(read(prefixed).learners).toEqual(learners);
    const changed = { ...learners[1]!, FamilyName: 'Changed' };
    expect(read(await rewritten(prefixed, { learners: to(1, changed) })).learners).toEqual(
      learners.with(1, changed),
    );
  });

  it('says that it is UTF-8 when it was not', async () => {
    const latin = sample.replace('utf-8', 'windows-1252').replace('Amara', 'Zoë');
    let out = '';
    await rewriteReturn([Buffer.from(latin, 'latin1')], NOTHING, text => {
      out += text;
    });
    expect(out).toContain('encoding="utf-8"');
    expect(read(out).learners[0]!.GivenNames).toBe('Zoë');
  });

  it('carries a learner over that the schema refuses', async () => {
    const broken = sample.replace(/<Sex>.<\/Sex>/, '<Sex>FEMALE</Sex>');
    const [first] = read(broken).learners;
    const out = await rewritten(broken, { learners: to(0, { ...first!, FamilyName: 'Changed' }) });
    const told = read(out);
    expect(told.learners[0]).toEqual({ ...first!, FamilyName: 'Changed' });
    expect(told.metas[0]!.issues.map(({ rule }) => rule)).toEqual(['FD_Sex_AL']);
  });

  it('refuses where the learner does not stand in its place', async () => {
    const learner = makeLearner({ LearnRefNumber: 'ELSEWHERE' });
    await expect(rewritten(sample, { learners: to(2, learner) })).rejects.toThrow('open it again');
  });
});

describe('a record that is read again', () => {
  it('is the same, with what deviates from the schema', () => {
    const learner = makeLearner({ LearnRefNumber: 'A1' });
    expect(reread(learner, 2526)).toMatchObject({ learner, typed: true, issues: [] });
    const odd = { ...learner, ULN: 12 };
    expect(reread(odd, 2526).issues.map(({ rule }) => rule)).toContain('FD_ULN_AR');
    const bare = { ...learner, Sex: undefined as unknown as string };
    expect(reread(bare, 2526)).toMatchObject({ typed: false });
  });
});
