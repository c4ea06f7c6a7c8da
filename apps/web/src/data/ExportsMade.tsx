import { useInfiniteQuery } from '@tanstack/react-query';
import { EXPORT_SUBJECTS, type Reply } from '@waymark/api';
import { ukDate } from '@waymark/ilr/dates';
import form from '../forms/Form.module.css';
import { addressOf } from '../server/call.ts';
import { goesOn, whileOneGoesOn } from '../server/goes-on.ts';
import { NotRead } from '../server/NotRead.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { askPages } from '../server/use-ask.ts';
import { when } from '../shared/when.ts';
import { Progress } from './Progress.tsx';
import { EXPORT_WORDS } from './words.ts';

/** The exports that were asked for: how far each is, and its file. */
export function ExportsMade() {
  const list = useInfiniteQuery({
    ...askPages('work.list', { query: { kind: 'export', limit: 10 } }),
    refetchInterval: whileOneGoesOn,
  });
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  if (list.error) return <NotRead of={list} />;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Lists written</h3>
      <ul className={form.list}>
        {rows.map(({ id, state, says, startedBy, createdAt, hasFile, fileName, asked }) => (
          <li key={id} className={form.item}>
            <div>
              <p className={form.name}>{wording(asked)}</p>
              {fileName && <p className={form.soft}>{fileName}</p>}
              <p className={form.soft}>
                {daysOf(asked)}
                {startedBy?.name ?? 'somebody'}, {when(createdAt)}
              </p>
              {goesOn(state) ? <Progress workId={id} doing="Being written" /> : says && <p>{says}</p>}
            </div>
            {hasFile && (
              <a
                href={addressOf('work.file', { params: { id } })}
                download
                aria-label={`Download ${fileName}`}
              >
                Download
              </a>
            )}
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className={form.row}>
          <ShowMore of={list} />
        </div>
      )}
    </>
  );
}

type Asked = Reply<'work.read'>['asked'];

/** What an export holds, and as what. */
function wording({ of, format }: Asked): string {
  const subject = EXPORT_SUBJECTS.find(one => one === of);
  return `${subject ? EXPORT_WORDS[subject] : 'A list'} as ${format === 'xlsx' ? 'an Excel workbook' : 'CSV'}`;
}

/** The days that it was narrowed to. */
function daysOf({ from, to }: Asked): string {
  if (from && to) return `${ukDate(from)} to ${ukDate(to)} · `;
  if (from) return `From ${ukDate(from)} · `;
  return to ? `Up to ${ukDate(to)} · ` : '';
}
