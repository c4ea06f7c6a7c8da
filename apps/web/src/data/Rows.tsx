import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Reply } from '@waymark/api';
import form from '../forms/Form.module.css';
import { Wide } from '../milestones/Wide.tsx';
import { addressOf } from '../server/call.ts';
import { NotRead } from '../server/NotRead.tsx';
import { ShowMore } from '../server/ShowMore.tsx';
import { askPages } from '../server/use-ask.ts';
import { fieldName, fieldTitle } from '../shared/field-names.ts';
import { figure, shown } from '../shell/words.ts';
import table from './Table.module.css';
import { WILL, WILL_WORDS } from './words.ts';

type Row = Reply<'imports.rows'>['rows'][number];

interface RowsProps {
  readonly file: Reply<'imports.read'>;
}

/** What the lines are, where they are not what the import would do. */
const HEADS: Partial<Record<RowsProps['file']['state'], string>> = {
  applied: 'What became of each line',
  failed: 'The lines that were read',
  cancelled: 'The lines that were read',
};

/**
 * The lines of an import, with what becomes of each and why. What was read before the import went on is old: it is to be mounted
 * anew for each state.
 */
export function Rows({ file: { id, counts, state } }: RowsProps) {
  const { will } = useSearch({ from: '/data/imports/$id' });
  const navigate = useNavigate({ from: '/data/imports/$id' });
  const over = state === 'applied';
  const list = useInfiniteQuery({
    ...askPages('imports.rows', { params: { id }, query: { limit: 50, will: will && [will] } }),
    refetchOnMount: 'always',
  });
  const rows = list.data?.pages.flatMap(page => page.rows) ?? [];
  return (
    <section className={form.card}>
      <h2>{HEADS[state] ?? 'What it would do'}</h2>
      {/* What was carried out says its counts itself. */}
      {!over && (
        <p>
          {WILL.filter(one => counts[one] > 0)
            .map(one => `${WILL_WORDS[one]}: ${figure(counts[one])}`)
            .join(' · ')}
        </p>
      )}
      <div className={form.row}>
        <NativeSelect
          label="Lines"
          value={will ?? ''}
          onChange={event => {
            const chosen = WILL.find(one => one === event.currentTarget.value);
            void navigate({ search: chosen ? { will: chosen } : {}, replace: true });
          }}
          data={[
            { value: '', label: 'All' },
            ...WILL.filter(one => counts[one] > 0 || one === will).map(value => ({
              value,
              label: `${WILL_WORDS[value]} (${figure(counts[value])})`,
            })),
          ]}
        />
        {counts.refuse > 0 && (
          <a href={addressOf('imports.refused', { params: { id } })} download className={table.beside}>
            Refused lines (CSV)
          </a>
        )}
      </div>
      <NotRead of={list} />
      {!list.data && !list.error && <p role="status">Reading the lines …</p>}
      {list.data && rows.length === 0 && <p className={form.soft}>No line is of this kind.</p>}
      {rows.length > 0 && (
        <Wide label="Lines of the file">
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">About</th>
                <th scope="col">Becomes</th>
                <th scope="col">Why and what</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <Line key={`${row.file} ${row.line}`} row={row} over={over && list.isFetchedAfterMount} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {list.hasNextPage && (
        <div className={form.row}>
          <ShowMore of={list} />
        </div>
      )}
    </section>
  );
}

function Line({ row, over }: { readonly row: Row; readonly over: boolean }) {
  const { line, file, will, name, matchedBy, changes, problems, done } = row;
  return (
    <tr>
      <td title={file}>{figure(line)}</td>
      <th scope="row">{name}</th>
      <td>
        {WILL_WORDS[will]}
        {over && (will === 'create' || will === 'update' || will === 'version') && !done && ', left out'}
      </td>
      <td className={table.why}>
        {problems.map(problem => (
          <p key={problem}>{problem}</p>
        ))}
        {matchedBy && will !== 'refuse' && <p className={form.soft}>Known by {fieldName(matchedBy)}</p>}
        {(will === 'update' || will === 'version') &&
          changes.map(({ field, from, to }) => (
            <p key={field}>
              {fieldTitle(field)}: {from === null ? 'nothing' : shown(from)} →{' '}
              {to === null ? 'nothing' : shown(to)}
            </p>
          ))}
      </td>
    </tr>
  );
}
