import type { MoneyKind } from '@waymark/funding';
import { Fragment } from 'react';
import { figure } from '../shell/words.ts';
import own from './Calendar.module.css';
import classes from './MoneyView.module.css';
import { type CalendarContract, nothing, type Sum } from './overview.ts';
import { Wide } from './Wide.tsx';
import { MONTHS, wholePounds } from './words.ts';

interface CalendarProps {
  readonly year: string;
  readonly contracts: readonly CalendarContract[];
  /** Whether amounts are shown, or how many milestones there are. */
  readonly measure: 'pounds' | 'number';
}

const KINDS: readonly { readonly kind: MoneyKind; readonly title: string }[] = [
  { kind: 'earned', title: 'Earned' },
  { kind: 'at risk', title: 'At risk' },
  { kind: 'possible', title: 'Still possible' },
];

/** The calendar of money, by contract and month. */
export function Calendar({ year, contracts, measure }: CalendarProps) {
  const all = contracts.length > 1 ? [together(contracts), ...contracts] : contracts;
  return (
    <section className={classes.card} aria-label={`Calendar of money, ${year}`}>
      <h2>Calendar of money, {year}</h2>
      <p className={classes.soft}>
        Earned: due, in the month of its trigger date. At risk: an error, a gap in the record or a limit
        within 30 days stands in the way; in the month that the record speaks of. Still possible: in the month
        in which it is expected, or in which its time runs out. A question mark stands for what has no known
        rate.
      </p>
      {all.length === 0 ? (
        <p className={classes.soft}>Nothing falls into {year}.</p>
      ) : (
        <Wide label="Calendar of money, table">
          <table className={`${classes.table} ${own.calendar}`}>
            <thead>
              <tr>
                <th scope="col">Contract</th>
                {MONTHS.map((month, index) => (
                  <th scope="col" key={month}>
                    {month}
                    <span className={own.return}>R{String(index + 1).padStart(2, '0')}</span>
                  </th>
                ))}
                <th scope="col">Year</th>
              </tr>
            </thead>
            {all.map(({ contract, kinds }) => (
              <tbody key={contract}>
                <tr className={own.contract}>
                  <th scope="rowgroup" colSpan={14}>
                    {contract || 'without ConRefNumber'}
                  </th>
                </tr>
                {KINDS.map(({ kind, title }) => (
                  <tr key={kind} data-kind={kind} className={own.kind}>
                    <th scope="row">{title}</th>
                    {kinds[kind].months.map((sum, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
                      <Fragment key={index}>
                        <td>{shownSum(sum, measure)}</td>
                      </Fragment>
                    ))}
                    <td className={own.total}>{shownSum(kinds[kind].total, measure)}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </Wide>
      )}
    </section>
  );
}

function shownSum(sum: Sum, measure: CalendarProps['measure']) {
  if (sum.number === 0) return <span className={own.none}>–</span>;
  if (measure === 'number') return figure(sum.number);
  // Money that is there and whose amount is not known is not nothing.
  return (
    <>
      {sum.number > sum.unknown && wholePounds(sum.pence)}
      {sum.unknown > 0 && (
        <span className={own.unknown}>
          {sum.number > sum.unknown && '\u00a0+\u00a0'}
          <span aria-hidden>?</span>
          <span className="visually-hidden">not known</span>
        </span>
      )}
    </>
  );
}

function together(contracts: readonly CalendarContract[]): CalendarContract {
  const sumOf = (sums: readonly Sum[]) =>
    sums.reduce((all, { number, pence, unknown }) => {
      all.number += number;
      all.pence += pence;
      all.unknown += unknown;
      return all;
    }, nothing());
  const of = (kind: MoneyKind) => ({
    months: MONTHS.map((_, index) => sumOf(contracts.map(({ kinds }) => kinds[kind].months[index]!))),
    total: sumOf(contracts.map(({ kinds }) => kinds[kind].total)),
  });
  return {
    contract: 'All contracts',
    kinds: { earned: of('earned'), 'at risk': of('at risk'), possible: of('possible') },
  };
}
