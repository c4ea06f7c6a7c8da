import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LEARNER, listen, message } from './fixture.ts';
import { type ByteSource, type ReadReturnOptions, readReturn } from './read-return.ts';

const named = LEARNER.replace('<Ethnicity>', '<FamilyName>Zoë</FamilyName><Ethnicity>');
const text = message(named);
const utf8 = strToU8(text);

async function readBytes(source: ByteSource | Uint8Array, options?: ReadReturnOptions) {
  const { told, handlers } = listen();
  const summary = await readReturn(source instanceof Uint8Array ? [source] : source, handlers, options);
  return { ...told, summary };
}

const latin = (content: string) => Uint8Array.from(content, character => character.charCodeAt(0));
const utf16 = (content: string, little: boolean, mark = true) => {
  const bytes = new Uint8Array((content.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, character] of [...(mark ? '\ufeff' : ''), ...content].entries()) {
    view.setUint16(i * 2, character.charCodeAt(0), little);
  }
  return bytes;
};

describe('bytes', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, little end first', utf16(text, true)],
    ['UTF-16, big end first', utf16(text, false)],
    ['UTF-16 without a byte order mark', utf16(text, true, false)],
    ['Windows-1252 that says so', latin(text.replace('utf-8', 'Windows-1252'))],
    ['ISO-8859-1 that says so', latin(text.replace('utf-8', 'iso-8859-1'))],
  ])('in %s are read', async (_, bytes) => {
    const told = await readBytes(bytes);
    expect(told.faults).toEqual([]);
    expect(told.learners[0]?.FamilyName).toBe('Zoë');
    const single = Array.from(bytes, byte => Uint8Array.of(byte));
    expect((await readBytes(single)).learners).toEqual(told.learners);
  });

  it('that are not UTF-8 are refused, with their place', async () => {
    const file = message(LEARNER + named);
    const told = await readBytes(latin(file));
    const line = file.slice(0, file.indexOf('ë')).split('\n').length;
    expect(told.summary.complete).toBe(false);
    expect(told.learners).toHaveLength(1);
    expect(told.faults).toMatchObject([{ rule: 'Schema', fatal: true, line }]);
    expect(told.faults[0]?.message).toContain('0xEB');
  });

  it('that end in the middle of a character are refused', async () => {
    const told = await readBytes(new Uint8Array([...strToU8('<a>'), 0xe2, 0x82]));
    expect(told.faults[0]?.fatal).toBe(true);
  });

  it('in an encoding that a return should not have are refused', async () => {
    const told = await readBytes(latin(text.replace('utf-8', 'EBCDIC-CP-GB')));
    expect(told.faults).toMatchObject([{ rule: 'Schema', fatal: true }]);
    expect(told.faults[0]?.message).toContain('EBCDIC-CP-GB');
  });

  it('that claim an encoding they are not in are refused', async () => {
    expect((await readBytes(strToU8(text.replace('utf-8', 'utf-16')))).faults[0]?.message).toContain(
      'not written in it',
    );
  });

  it('may come as a stream, whose progress is told', async () => {
    const seen: number[] = [];
    const stream = new Blob([utf8 as BlobPart]).stream();
    const told = await readBytes(stream, { onProgress: bytes => seen.push(bytes) });
    expect(told.summary.complete).toBe(true);
    expect(seen.at(-1)).toBe(utf8.length);
  });

  it('are left alone once the signal says so', async () => {
    const controller = new AbortController();
    const endless = (async function* () {
      yield utf8.subarray(0, 500);
      controller.abort();
      yield utf8.subarray(500);
    })();
    await expect(readBytes(endless, { signal: controller.signal })).rejects.toThrow('abort');
  });

  it('bring what a handler throws back to the caller', async () => {
    const handlers = {
      learner: () => {
        throw new Error('mine');
      },
    };
    await expect(readReturn([utf8], handlers)).rejects.toThrow('mine');
  });
});

const NAME = 'ILR-10000001-2526-20260105-100000-01';
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
const find = (bytes: Uint8Array, signature: number) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  return -1;
};

describe('a zip', () => {
  const right = zip({ [`${NAME}.xml`]: text });

  it.each([
    ['packed', right],
    ['stored', zipSync({ [`${NAME}.XML`]: [utf8, { level: 0 }] })],
    ['beside other files', zip({ 'read me.txt': 'x', [`${NAME}.xml`]: text })],
    ['in a folder', zip({ [`out/${NAME}.xml`]: text })],
    ['with a comment at its end', new Uint8Array([...right, ...new Array(50).fill(0x20)])],
  ])('with one return %s is read', async (_, bytes) => {
    const told = await readBytes(bytes, { fileName: `C:\\returns\\${NAME}.zip` });
    expect(told.faults).toEqual([]);
    expect(told.learners[0]?.FamilyName).toBe('Zoë');
    expect((await readBytes(Array.from(bytes, byte => Uint8Array.of(byte)))).learners).toHaveLength(1);
  });

  it.each([
    ['with no file', zip({}), 'ZIP_EMPTY'],
    ['without XML', zip({ 'a.txt': 'x' }), 'ZIP_EMPTY'],
    ['with two returns', zip({ [`${NAME}.xml`]: text, 'b.xml': text }), 'ZIP_EMPTY'],
    ['that is cut', right.subarray(0, right.length - 30), 'ZIP_CORRUPT'],
    ['that is no zip', utf8, 'ZIP_CORRUPT'],
    ['that only begins like one', strToU8('PK\u0003\u0004 and so on'), 'ZIP_CORRUPT'],
  ])('%s is refused', async (_, bytes, rule) => {
    const told = await readBytes(bytes, { fileName: `${NAME}.zip` });
    expect(told.faults).toMatchObject([{ rule, fatal: true, line: undefined, column: undefined }]);
    expect(told.learners).toEqual([]);
  });

  it('named otherwise than its return is told, and the return read', async () => {
    const told = await readBytes(zip({ 'b.xml': text }), { fileName: `${NAME} (1).zip` });
    expect(told.faults).toMatchObject([{ rule: 'ZIP_INCONSISTENT_FILENAME', fatal: false }]);
    expect(told.learners).toHaveLength(1);
    expect(told.summary.complete).toBe(true);
  });

  it('with a password is refused', async () => {
    const bytes = right.slice();
    const at = find(bytes, 0x02014b50);
    bytes[at + 8]! |= 1;
    expect((await readBytes(bytes)).faults).toMatchObject([{ rule: 'Protected ZIP file' }]);
  });

  it('whose content does not match its checksum is refused', async () => {
    const bytes = right.slice();
    bytes[find(bytes, 0x02014b50) + 16]! ^= 1;
    const told = await readBytes(bytes);
    expect(told.faults).toMatchObject([{ rule: 'ZIP_CORRUPT', fatal: true }]);
    expect(told.summary.complete).toBe(false);
  });

  it('whose bytes are damaged ends in one fatal fault wherever the damage is', async () => {
    for (let at = 0; at < right.length; at += 7) {
      const bytes = right.slice();
      bytes[at]! ^= 0x55;
      const told = await readBytes(bytes);
      expect(told.faults.filter(fault => fault.fatal).length).toBe(told.summary.complete ? 0 : 1);
    }
  });

  it('that unpacks to very much ends soon', async () => {
    const bomb = zipSync({ 'a.xml': [new Uint8Array(200_000_000).fill(0x20), { level: 9 }] });
    expect(bomb.length).toBeLessThan(1_000_000);
    const told = await readBytes(bomb);
    expect(told.faults).toHaveLength(1);
  }, 20_000);
});
