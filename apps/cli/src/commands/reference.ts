import { type ImportResult, ReferenceDataError } from '@waymark/reference';
import { importFrom, keepPack } from '@waymark/reference/node';
import { parseCall, todayOf, UsageError } from '../arguments.ts';
import { referenceFolder, referenceFor } from '../reference-folder.ts';
import { ProgressBar, styler, widthOf, wrap } from '../terminal.ts';

/** `waymark reference import PATH` and `waymark reference status` */
export async function reference(words: readonly string[]): Promise<number> {
  const [what, ...rest] = words;
  if (what === 'import') return importOne(rest);
  if (what === 'status') return status(rest);
  throw new UsageError('say "waymark reference import ZIP-OR-FOLDER-OR-CSV" or "waymark reference status".');
}

async function importOne(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['reference', 'today'], ['complete']);
  const [path] = call.positionals;
  if (path === undefined || call.positionals.length > 1) {
    throw new UsageError(
      'name one thing to import: the LARS zip, a folder with its files, or a list as CSV.',
    );
  }
  const folder = referenceFolder(call.options.reference);
  let bar: ProgressBar | undefined;
  let result: ImportResult;
  try {
    result = await importFrom(path, {
      importedOn: todayOf(call),
      ...(call.flags.has('complete') && { coverage: 'full' }),
      onProgress({ bytesRead, bytesInAll }) {
        bar ??= new ProgressBar(bytesInAll);
        bar.show(bytesRead);
      },
    });
    await keepPack(folder, result.pack);
  } catch (problem) {
    if (problem instanceof ReferenceDataError) throw new UsageError(reasons(problem));
    throw problem;
  } finally {
    bar?.done();
  }
  const { pack, report } = result;
  const lines = [
    `Imported ${pack.source} as ${pack.dataSet}${pack.version ? `, version ${pack.version}` : ''}.`,
  ];
  for (const { file, rows, encoding, delimiter, dateForms, missingColumns, leftOut } of report.files) {
    const met = [
      encoding,
      `separated by ${delimiter}`,
      dateForms.length > 0 && `dates as ${dateForms.join(', ')}`,
    ];
    lines.push(`  ${file}: ${rows.toLocaleString('en-GB')} rows (${met.filter(Boolean).join('; ')})`);
    if (missingColumns.length > 0) lines.push(`    without ${missingColumns.join(', ')}`);
    for (const gap of leftOut) lines.push(`    not covered: ${gap}`);
  }
  if (report.missingFiles.length > 0)
    lines.push(`  Not there, so not covered: ${report.missingFiles.join(', ')}`);
  lines.push(`Kept in ${folder}.`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** Every problem of a refused import, one a line. */
function reasons(problem: ReferenceDataError): string {
  const all = (problem as { problems?: readonly { message: string }[] }).problems ?? [];
  if (all.length < 2) return problem.message;
  const shown = all.slice(0, 20).map(({ message }) => `  ${message}`);
  const more = all.length > shown.length ? [`  … and ${all.length - shown.length} more`] : [];
  return ['nothing was imported:', ...shown, ...more].join('\n');
}

async function status(words: readonly string[]): Promise<number> {
  const call = parseCall(words, ['reference']);
  const style = styler(process.stdout);
  const width = widthOf(process.stdout);
  const lines = [
    style('dim', `Reference data in ${referenceFolder(call.options.reference)}, over what Waymark brings`),
    '',
  ];
  for (const set of (await referenceFor(call.options.reference)).status()) {
    const mark = { full: style('green', 'full   '), partial: style('yellow', 'partial'), none: 'none   ' }[
      set.coverage
    ];
    const about = [
      set.rows > 0 && `${set.rows.toLocaleString('en-GB')} rows`,
      set.version && `version ${set.version}`,
      set.source && `from ${set.source}`,
      set.importedOn && `imported ${set.importedOn}`,
    ];
    lines.push(`${mark}  ${style('bold', set.title.padEnd(30))} ${about.filter(Boolean).join(', ')}`);
    if (set.coverage !== 'full') {
      lines.push(
        `         ${wrap(set.supply, width, 9)}`,
        style('dim', `         ${wrap(`Asked by ${set.rules.join(', ')}`, width, 9)}`),
      );
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
