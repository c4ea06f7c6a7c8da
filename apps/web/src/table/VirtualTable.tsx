import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useRem } from './use-rem.ts';
import classes from './VirtualTable.module.css';

/** One column of a table. The columns of a table stay the same from one drawing to the next where their cells do. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** A grid track: `8rem`, `minmax(12rem, 1fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  readonly end?: boolean;
  /** What happens to it on a narrow screen: it takes a line of its own, stands beside others, is left out (already on a tablet, or on a phone only), or is there on it alone. */
  readonly narrow?: 'line' | 'beside' | 'hidden' | 'not on a phone' | 'only';
}

interface VirtualTableProps<Row> {
  /** What the table holds, for those who hear it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string | number;
  readonly onOpen: (row: Row) => void;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string | undefined) => void;
}

/** More rows than this would be taller than browsers can scroll. */
const MOST = 300_000;
const ROW = 3.25;
const NARROW_ROW = 5.75;
const NARROW = 48;
/** Columns that can be done without are left out below this width, in rem. */
const ROOMY = 62;

/**
 * A table that draws only the rows in view, so that a hundred thousand scroll as smoothly as ten. Arrow keys move from
 * row to row, Enter opens one. On a narrow screen each row becomes a card.
 */
export function VirtualTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  onOpen,
  sort,
  onSort,
}: VirtualTableProps<Row>) {
  const rem = useRem();
  const [width, setWidth] = useState(0);
  const list = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const narrow = width > 0 && width < NARROW * rem;
  const roomy = width >= ROOMY * rem;
  const shownRows = Math.min(rows.length, MOST);
  const height = (narrow ? NARROW_ROW : ROW) * rem;

  useLayoutEffect(() => {
    const element = list.current!;
    const measure = () => {
      setWidth(element.clientWidth);
      setTop(element.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: shownRows,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: 3.5 * rem,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of a row changed
  useLayoutEffect(() => virtualizer.measure(), [height]);

  const go = (index: number) => {
    const to = Math.max(0, Math.min(shownRows - 1, index));
    setActive(to);
    virtualizer.scrollToIndex(to);
    // The row may be drawn only after scrolling.
    requestAnimationFrame(() => requestAnimationFrame(() => rowAt(to)?.focus({ preventScroll: true })));
  };
  const rowAt = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const page = Math.max(1, Math.floor((window.innerHeight * 0.8) / height));
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step !== undefined) go(index + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(shownRows - 1);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(rows[index]!);
    else return;
    event.preventDefault();
  };

  const visible = useMemo(
    () =>
      columns.filter(({ narrow: how }) => {
        if (how === 'hidden') return roomy;
        return how === 'not on a phone' ? !narrow : how !== 'only' || narrow;
      }),
    [columns, narrow, roomy],
  );
  const tracks = visible.map(column => column.width).join(' ');
  // The rows keep this one object, so that scrolling draws the new rows only.
  const acts = useRef<RowActs<Row>>(undefined!);
  acts.current = { onOpen, onFocus: setActive, onKeyDown };
  // On a phone the heads do not stand above what they name; they are there to sort by, if they do.
  const sorts = onSort !== undefined && visible.some(({ sortable }) => sortable);
  const reachable = Math.min(active, shownRows - 1);
  const items = virtualizer.getVirtualItems();
  const drawn = items.some(({ index }) => index === reachable) ? reachable : items[0]?.index;

  return (
    <>
      <table
        className={classes.table}
        // Arrow keys move from row to row, as in a grid.
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is worked with the keys is a grid
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={visible.length}
        data-narrow={narrow || undefined}
      >
        <thead className={narrow && !sorts ? 'visually-hidden' : classes.heads}>
          <tr
            aria-rowindex={1}
            className={classes.row}
            style={narrow ? undefined : { gridTemplateColumns: tracks }}
          >
            {visible.map(column => (
              <th
                scope="col"
                key={column.id}
                className={classes.head}
                data-end={column.end || undefined}
                aria-sort={column.sortable ? order(sort, column.id) : undefined}
              >
                {column.sortable && onSort ? (
                  <button
                    type="button"
                    className={classes.sort}
                    onClick={() => onSort(next(sort, column.id))}
                  >
                    {column.title}
                    {sort === column.id && <IconArrowUp size="0.9375rem" aria-hidden />}
                    {sort === `-${column.id}` && <IconArrowDown size="0.9375rem" aria-hidden />}
                  </button>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list} className={classes.body} style={{ height: shownRows * height }}>
          {items.map(({ index, start }) => (
            <Row
              key={keyOf(rows[index]!)}
              row={rows[index]!}
              index={index}
              columns={visible}
              tracks={narrow ? undefined : tracks}
              height={height}
              offset={start - top}
              reachable={index === drawn}
              acts={acts}
            />
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <p className={classes.more}>
          The first {MOST.toLocaleString('en-GB')} rows are shown. Filter to see others.
        </p>
      )}
    </>
  );
}

interface RowActs<Row> {
  readonly onOpen: (row: Row) => void;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

interface RowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly tracks: string | undefined;
  readonly height: number;
  readonly offset: number;
  /** Whether the tab key comes here. */
  readonly reachable: boolean;
  readonly acts: RefObject<RowActs<Row>>;
}

const Row = memo(TableRow) as typeof TableRow;

function TableRow<R>({ row, index, columns, tracks, height, offset, reachable, acts }: RowProps<R>) {
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={reachable ? 0 : -1}
      className={classes.row}
      style={{
        ...(tracks && { gridTemplateColumns: tracks }),
        height,
        transform: `translateY(${offset}px)`,
      }}
      onClick={event => {
        // A link inside the row goes where it goes; text that is being selected stays selected.
        if ((event.target as HTMLElement).closest('a') || window.getSelection()?.toString()) return;
        acts.current.onOpen(row);
      }}
      onFocus={() => acts.current.onFocus(index)}
      onKeyDown={event => acts.current.onKeyDown(event, index)}
    >
      {columns.map(column => (
        <td
          key={column.id}
          className={classes.cell}
          data-end={column.end || undefined}
          data-narrow={column.narrow ?? 'line'}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function order(sort: string | undefined, id: string): 'ascending' | 'descending' | 'none' {
  return sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none';
}

/** Upwards, downwards, then as it came. */
function next(sort: string | undefined, id: string): string | undefined {
  return sort === id ? `-${id}` : sort === `-${id}` ? undefined : id;
}
