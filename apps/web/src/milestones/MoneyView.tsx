import { NativeSelect, SegmentedControl } from '@mantine/core';
import { yearLabel } from '@waymark/ilr';
import { useMemo } from 'react';
import type { CheckState } from '../check/session.ts';
import bar from '../forms/Bar.module.css';
import { figure } from '../shell/words.ts';
import { BarChart } from './BarChart.tsx';
import { Calendar } from './Calendar.tsx';
import { ContractFilter } from './Filters.tsx';
import classes from './MoneyView.module.css';
import { calendar, months, type Sum, type Totals } from './overview.ts';
import type { BootcampRow } from './protocol.ts';
import type { MilestonesSearch } from './search.ts';
import { Wide } from './Wide.tsx';
import { MONTHS, wholePounds } from './words.ts';

interface MoneyViewProps {
  readonly rows: readonly BootcampRow[];
  readonly totals: Totals;
  readonly search: MilestonesSearch;
  readonly check: CheckState;
  readonly onChange: (change: Partial<MilestonesSearch>) => void;
}

/** What is due by month, and the calendar of money: earned, at risk, still possible. */
export function MoneyView({ rows, totals, search, check, onChange }: MoneyViewProps) {
  const ofFile = check.head ? yearLabel(check.head.year) : undefined;
  const years = totals.years.length > 0 ? totals.years : [ofFile ?? ''];
  const year =
    years.find(one => one === search.fundingYear) ?? years.find(one => one === ofFile) ?? years.at(-1)!;
  const ratesKnown = totals.withoutRate.size < totals.contracts.size;
  const measure = search.measure ?? (ratesKnown ? 'pounds' : 'number');
  const value = (sum: Sum) => (measure === 'pounds' ? sum.pence : sum.number);
  const say = (number: number) => (measure === 'pounds' ? wholePounds(number) : figure(number));
  const due = useMemo(() => months(rows, year), [rows, year]);
  const money = useMemo(() => calendar(rows, year), [rows, year]);
  const hgv = due.some(month => month.HGV.number > 0);
  const series = [
    { key: 1, title: 'Start' },
    { key: 2, title: 'Completion' },
    { key: 3, title: 'Outcome' },
    ...(hgv ? [{ key: 'HGV', title: 'HGV payments' } as const] : []),
  ] as const;
  const withoutRate = due.reduce(
    (sum, month) => sum + series.reduce((n, { key }) => n + month[key].unknown, 0),
    0,
  );
  const elsewhere = years
    .filter(one => one !== year)
    .map(one => ({
      one,
      sum: months(rows, one).reduce(
        (all, month) => all + series.reduce((n, { key }) => n + value(month[key]), 0),
        0,
      ),
    }))
    .filter(({ sum }) => sum > 0);
  const unit = measure === 'pounds' ? 'pounds' : 'number of milestones';
  return (
    <>
      <div className={bar.bar}>
        <ContractFilter search={search} totals={totals} onChange={onChange} />
        <NativeSelect
          label="Funding year"
          value={year}
          onChange={event => onChange({ fundingYear: event.currentTarget.value })}
          data={[...years]}
        />
        <div className={classes.measure}>
          <span className={classes.label} id="measure">
            Show
          </span>
          <SegmentedControl
            aria-labelledby="measure"
            value={measure}
            onChange={next => onChange({ measure: next as 'pounds' | 'number' })}
            data={[
              { value: 'pounds', label: 'Pounds' },
              { value: 'number', label: 'Number' },
            ]}
          />
        </div>
      </div>
      <section className={classes.card} aria-label={`Due by month, ${year}`}>
        <h2>Due by month, {year}</h2>
        <BarChart
          label={`Milestones due by month of ${year}, ${unit}`}
          months={due.map((month, index) => ({
            title: MONTHS[index]!,
            values: series.map(({ key }) => value(month[key])),
          }))}
          series={series.map(({ title }) => title)}
          say={say}
        />
        {elsewhere.length > 0 && (
          <p className={classes.soft}>
            Due in other funding years: {elsewhere.map(({ one, sum }) => `${say(sum)} in ${one}`).join(', ')}.
          </p>
        )}
        {measure === 'pounds' && withoutRate > 0 && (
          <p className={classes.soft}>
            {figure(withoutRate)} more are due in this year without a known rate: choose “Number” to see them.
          </p>
        )}
        <details className={classes.details}>
          <summary>As a table</summary>
          <Wide label="Due by month as a table">
            <table className={classes.table}>
              <caption className="visually-hidden">
                Milestones due by month of {year}, {unit}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Month</th>
                  {series.map(({ key, title }) => (
                    <th scope="col" key={key}>
                      {title}
                    </th>
                  ))}
                  <th scope="col">All</th>
                </tr>
              </thead>
              <tbody>
                {due.map((month, index) => (
                  <tr key={month.period}>
                    <th scope="row">
                      {MONTHS[index]}{' '}
                      <span className={classes.soft}>R{String(month.period).padStart(2, '0')}</span>
                    </th>
                    {series.map(({ key }) => (
                      <td key={key}>{say(value(month[key]))}</td>
                    ))}
                    <td>{say(series.reduce((sum, { key }) => sum + value(month[key]), 0))}</td>
                  </tr>
                ))}
                <tr className={classes.sum}>
                  <th scope="row">The year</th>
                  {series.map(({ key }) => (
                    <td key={key}>{say(due.reduce((sum, month) => sum + value(month[key]), 0))}</td>
                  ))}
                  <td>
                    {say(
                      due.reduce(
                        (sum, month) => sum + series.reduce((n, { key }) => n + value(month[key]), 0),
                        0,
                      ),
                    )}
                  </td>
                </tr>
              </tbody>
            </table>
          </Wide>
        </details>
      </section>
      <Calendar year={year} contracts={money} measure={measure} />
    </>
  );
}
