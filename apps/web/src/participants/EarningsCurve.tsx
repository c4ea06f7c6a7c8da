import type { Reply } from '@waymark/api';
import { addMonths, dayNumber, endOfMonth, longDate, ukDate } from '@waymark/ilr/dates';
import { useId } from 'react';
import { Wide } from '../milestones/Wide.tsx';
import { pounds, wholePounds } from '../milestones/words.ts';
import classes from './Earnings.module.css';

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 64;
const RIGHT = 16;
const TOP = 20;
const BOTTOM = 30;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface EarningsCurveProps {
  readonly projection: Reply<'participants.projection'>;
}

/**
 * Pay over time as a line against the amounts to be earned. What is past is drawn solid, what is projected dashed; each
 * amount is a line of its own, with a dot where it is reached.
 */
export function EarningsCurve({ projection }: EarningsCurveProps) {
  const { curve, milestones, programmeStart, windowLastDay, today } = projection;
  const amounts = milestones.filter(({ thresholdPence }) => thresholdPence !== null);
  const first = dayNumber(programmeStart);
  const last = Math.max(
    dayNumber(curve.at(-1)!.date),
    ...milestones.map(({ date }) => (date === null ? first : dayNumber(date))),
    windowLastDay === null ? first : dayNumber(windowLastDay),
    first + 28,
  );
  // What is earned far beyond the last amount would press all that matters to the floor.
  const most = Math.max(...amounts.map(one => one.thresholdPence!), 100);
  const top = Math.min(Math.max(most, curve.at(-1)!.pence) * 1.1, amounts.length > 0 ? most * 1.5 : Infinity);
  const inside = useId();
  const x = (date: string) =>
    LEFT + ((Math.max(dayNumber(date), first) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (pence: number) => HEIGHT - BOTTOM - (pence / top) * (HEIGHT - TOP - BOTTOM);
  const path = (points: typeof curve) =>
    points
      .map(({ date, pence }, i) => `${i === 0 ? 'M' : 'L'}${x(date).toFixed(1)} ${y(pence).toFixed(1)}`)
      .join('');
  const past = curve.filter(({ date }) => date <= today);
  const future = [...past.slice(-1), ...curve.filter(({ date }) => date > today)];
  return (
    <Wide label="Earnings, chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={classes.chart}
        role="img"
        aria-label={summary(amounts)}
      >
        {ticksUpTo(top).map(pence => (
          <text key={pence} x={LEFT - 8} y={y(pence) + 4} className={classes.scale}>
            {wholePounds(pence)}
          </text>
        ))}
        <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} className={classes.axis} />
        {monthsBetween(programmeStart, last).map(({ date, title }) => (
          <g key={date}>
            <line x1={x(date)} x2={x(date)} y1={y(0)} y2={y(0) + 5} className={classes.axis} />
            <text x={x(date)} y={HEIGHT - 8} className={classes.month}>
              {title}
            </text>
          </g>
        ))}
        {amounts.map(({ key, name, thresholdPence }) => (
          <g key={key}>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(thresholdPence!)}
              y2={y(thresholdPence!)}
              className={classes.threshold}
            />
            <text x={WIDTH - RIGHT} y={y(thresholdPence!) - 6} textAnchor="end" className={classes.name}>
              {name}: {pounds(thresholdPence!)}
            </text>
          </g>
        ))}
        {windowLastDay !== null && (
          <g>
            <line x1={x(windowLastDay)} x2={x(windowLastDay)} y1={TOP} y2={y(0)} className={classes.window} />
            <text x={x(windowLastDay) - 6} y={y(0) - 8} className={classes.closes}>
              window closes
            </text>
          </g>
        )}
        {dayNumber(today) >= first && dayNumber(today) <= last && (
          <g>
            <line x1={x(today)} x2={x(today)} y1={TOP} y2={y(0)} className={classes.today} />
            <text x={x(today)} y={TOP - 6} className={classes.month}>
              today
            </text>
          </g>
        )}
        <clipPath id={inside}>
          <rect x={LEFT} y={y(top)} width={WIDTH - LEFT - RIGHT} height={y(0) - y(top) + 2} />
        </clipPath>
        <g clipPath={`url(#${inside})`}>
          <path d={path(future)} className={classes.projected} />
          <path d={path(past)} className={classes.earned} />
        </g>
        {amounts.map(
          ({ key, date, thresholdPence }) =>
            date !== null && (
              <g key={key}>
                <circle cx={x(date)} cy={y(thresholdPence!)} r={5} className={classes.reached} />
                <text x={x(date)} y={y(thresholdPence!) + 20} className={classes.date}>
                  {ukDate(date)}
                </text>
              </g>
            ),
        )}
      </svg>
    </Wide>
  );
}

/** Round amounts for the scale, at most six of them. */
function ticksUpTo(top: number): number[] {
  const ten = 10 ** Math.floor(Math.log10(top));
  const step = [0.2, 0.5, 1, 2].map(part => part * ten).find(one => top / one < 6)!;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

function summary(amounts: Reply<'participants.projection'>['milestones']): string {
  const parts = amounts.map(
    ({ name, thresholdPence, date }) =>
      `${name}, ${pounds(thresholdPence!)}, ${date === null ? 'has no projected date' : `is reached on ${longDate(date)}`}`,
  );
  return `The running total of pay. ${parts.join('. ')}.`;
}

/** The first days of months on the axis: each of them, or fewer where there are many. */
function monthsBetween(start: string, last: number): { date: string; title: string }[] {
  const all: string[] = [];
  for (
    let date = `${addMonths(`${start.slice(0, 8)}01`, 1)}`;
    dayNumber(date) <= last;
    date = addMonths(date, 1)
  ) {
    all.push(date);
  }
  const step = Math.ceil(all.length / 12);
  return all
    .filter((date, i) => i % step === 0 && dayNumber(endOfMonth(date)) - 15 <= last)
    .map(date => ({
      date,
      title: `${MONTHS[Number(date.slice(5, 7)) - 1]}${date.slice(5, 7) === '01' ? ` ${date.slice(0, 4)}` : ''}`,
    }));
}
