import classes from './BarChart.module.css';
import { Wide } from './Wide.tsx';

interface BarChartProps {
  /** What the chart shows, for those who hear it. */
  readonly label: string;
  readonly months: readonly { readonly title: string; readonly values: readonly number[] }[];
  readonly series: readonly string[];
  readonly say: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 64;
const TOP = 18;
const BOTTOM = 26;

/** Twelve months as stacked bars, with their sum above each. The same figures stand beside it as a table. */
export function BarChart({ label, months, series, say }: BarChartProps) {
  const sums = months.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const top = niceTop(Math.max(...sums, 0));
  const step = (WIDTH - LEFT) / months.length;
  const height = (value: number) => (value / top) * (HEIGHT - TOP - BOTTOM);
  const y = (value: number) => HEIGHT - BOTTOM - height(value);
  const best = sums.indexOf(Math.max(...sums));
  const summary =
    sums[best]! > 0 ? `${label}. Most in ${months[best]!.title}: ${say(sums[best]!)}.` : `${label}. None.`;
  return (
    <figure className={classes.figure}>
      <ul className={classes.legend} aria-hidden>
        {series.map((title, index) => (
          <li key={title}>
            <span className={classes.swatch} data-series={index} />
            {title}
          </li>
        ))}
      </ul>
      <Wide label={`${label}, chart`}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} role="img" aria-label={summary}>
          {[0, 0.5, 1].map(part => (
            <g key={part}>
              <line x1={LEFT} x2={WIDTH} y1={y(top * part)} y2={y(top * part)} className={classes.line} />
              <text x={LEFT - 8} y={y(top * part) + 4} className={classes.scale}>
                {say(top * part)}
              </text>
            </g>
          ))}
          {months.map(({ title, values }, index) => {
            let below = 0;
            const x = LEFT + index * step;
            return (
              <g key={title}>
                {values.map((value, nth) => {
                  if (value === 0) return null;
                  below += value;
                  return (
                    <rect
                      key={series[nth]}
                      x={x + step * 0.16}
                      width={step * 0.68}
                      y={y(below)}
                      height={Math.max(height(value), 1)}
                      className={classes.bar}
                      data-series={nth}
                    />
                  );
                })}
                {sums[index]! > 0 && (
                  <text x={x + step / 2} y={y(sums[index]!) - 5} className={classes.sum}>
                    {say(sums[index]!)}
                  </text>
                )}
                <text x={x + step / 2} y={HEIGHT - 8} className={classes.month}>
                  {title}
                </text>
              </g>
            );
          })}
        </svg>
      </Wide>
    </figure>
  );
}

/** The next round number above: 1, 2 or 5 with noughts. */
function niceTop(value: number): number {
  if (value <= 0) return 2;
  const ten = 10 ** Math.floor(Math.log10(value));
  const top = [1, 2, 4, 5, 10].find(part => part * ten >= value)! * ten;
  return Math.max(top, 2);
}
