/** One measurement of the benchmark: `node measured.ts tokenize|check FILE` prints seconds and peak memory as JSON. */
// Both measurements run as the command line does: what is tuned comes first, and only then what is to be measured.
import '../../apps/cli/bin/tuned.js';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

const { builtInPack, openReference } = await import('@waymark/reference');
const { checkReturn } = await import('@waymark/rules');
const { SaxesParser } = await import('saxes');

const [what, path] = process.argv.slice(2) as ['tokenize' | 'check', string];
const began = process.cpuUsage();
const violations = what === 'tokenize' ? await tokenize() : await check();
const { user, system } = process.cpuUsage(began);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, violations }));

/** The same bytes, decoded and tokenized; nothing is done with what comes out. */
async function tokenize(): Promise<number> {
  const parser = new SaxesParser();
  let elements = 0;
  parser.on('opentag', () => {
    elements++;
  });
  parser.on('text', () => {});
  parser.on('closetag', () => {});
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(path))
    parser.write(decoder.decode(chunk as Buffer, { stream: true }));
  parser.close();
  return elements > 0 ? 0 : -1;
}

/** The whole check as the command line does it with ndjson. */
async function check(): Promise<number> {
  let written = 0;
  const options = { name: basename(path), today: '2026-03-02', reference: openReference([builtInPack()]) };
  const { totals } = await checkReturn(createReadStream(path), options, {
    violation: violation => {
      written += JSON.stringify(violation).length;
    },
  });
  return written >= 0 ? totals.violations : 0;
}
