import type { Learner, LearningDelivery, Year } from '@waymark/ilr';
import { type ISODate, ukDate } from '@waymark/ilr/dates';
import { meaningOf } from './meanings.ts';
import classes from './TimelineView.module.css';
import { type AimLine, type Status, timelineOf } from './timeline.ts';

interface TimelineViewProps {
  readonly learner: Learner;
  readonly year: Year;
  readonly preparedOn: ISODate | undefined;
  /** The aim that a violation is about. */
  readonly aim: number | null;
}

/** The learner's time: employment as it changed, and each aim with its start, planned end, end and achievement. */
export function TimelineView({ learner, year, preparedOn, aim }: TimelineViewProps) {
  const line = timelineOf(learner, preparedOn);
  if (!line) return null;
  return (
    <section className={classes.timeline} aria-label="Timeline">
      <div className={classes.lines}>
        <div className={classes.grid} aria-hidden>
          {line.ticks.map(({ at, date }) => (
            <span key={date} className={classes.tick} style={{ insetInlineStart: `${at}%` }} />
          ))}
          {line.prepared !== undefined && (
            <span className={classes.prepared} style={{ insetInlineStart: `${line.prepared}%` }} />
          )}
        </div>
        <ul className={classes.rows}>
          {line.statuses.length > 0 && (
            <li className={classes.row}>
              <p className={classes.label}>Employment</p>
              <div className={classes.statuses}>
                {line.statuses.map(status => (
                  <StatusBar key={status.index} status={status} learner={learner} year={year} />
                ))}
              </div>
            </li>
          )}
          {line.aims.map(drawn => {
            const delivery = learner.LearningDelivery[drawn.index]!;
            return (
              <AimRow
                key={drawn.index}
                aim={delivery}
                drawn={drawn}
                year={year}
                atHand={aim !== null && delivery.AimSeqNumber === aim}
              />
            );
          })}
        </ul>
        <div className={classes.axis} aria-hidden>
          {line.ticks.map(({ at, date }, i) => (
            <span
              key={date}
              className={classes.month}
              style={{ insetInlineStart: `${at}%` }}
              data-odd={i % 2 === 1 || undefined}
            >
              {month(date)}
            </span>
          ))}
        </div>
      </div>
      <p className={classes.legend} aria-hidden>
        <Key className={classes.keySpan}>in learning</Key>
        <Key className={classes.keyOpen}>planned</Key>
        <Key className={classes.keyPlan}>planned end</Key>
        <Key className={classes.keyDot}>achieved</Key>
        {line.aims.some(({ events }) => events.length > 0) && <Key className={classes.keyEvent}>event</Key>}
        {line.prepared !== undefined && <Key className={classes.keyPrepared}>file prepared</Key>}
      </p>
    </section>
  );
}

/** A sign of the drawing and its word, which stay on one line. */
function Key({ className, children }: { readonly className: string | undefined; readonly children: string }) {
  return (
    <span className={classes.key}>
      <span className={className} /> {children}
    </span>
  );
}

function StatusBar({
  status,
  learner,
  year,
}: {
  readonly status: Status;
  readonly learner: Learner;
  readonly year: Year;
}) {
  const record = learner.LearnerEmploymentStatus[status.index]!;
  const meaning =
    meaningOf('EmpStat', record as unknown as Record<string, unknown>, year) ?? `EmpStat ${record.EmpStat}`;
  const words = `${meaning}, from ${ukDate(status.on)}`;
  return (
    <span
      className={classes.status}
      data-employed={record.EmpStat === 10 || undefined}
      style={{ insetInlineStart: `${status.from}%`, width: `${status.width}%` }}
      title={words}
    >
      {words}
    </span>
  );
}

interface AimRowProps {
  readonly aim: LearningDelivery;
  readonly drawn: AimLine;
  readonly year: Year;
  readonly atHand: boolean;
}

function AimRow({ aim, drawn, year, atHand }: AimRowProps) {
  const { span, open, planned, achieved, events } = drawn;
  const type = meaningOf('AimType', aim as unknown as Record<string, unknown>, year);
  return (
    <li className={classes.row} data-at-hand={atHand || undefined}>
      <p className={classes.label}>
        <strong>Aim {aim.AimSeqNumber}</strong> {aim.LearnAimRef} <span className={classes.soft}>{type}</span>
      </p>
      <div className={classes.track} aria-hidden>
        {span && (
          <span
            className={classes.span}
            data-open={open || undefined}
            style={{ insetInlineStart: `${span.from}%`, width: `max(0.375rem, ${span.width}%)` }}
          />
        )}
        {planned !== undefined && (
          <span className={classes.planned} style={{ insetInlineStart: `${planned}%` }} />
        )}
        {achieved !== undefined && (
          <span className={classes.dot} style={{ insetInlineStart: `${achieved}%` }} />
        )}
        {events.map(({ at, on }) => (
          <span key={on} className={classes.event} style={{ insetInlineStart: `${at}%` }} />
        ))}
      </div>
      <p className={classes.dates}>{datesInWords(aim, events)}</p>
    </li>
  );
}

function datesInWords(aim: LearningDelivery, events: AimLine['events']): string {
  const {
    LearnStartDate: start,
    LearnPlanEndDate: planned,
    LearnActEndDate: actual,
    AchDate: achieved,
  } = aim;
  const parts = [
    start === undefined ? 'no start date' : ukDate(start),
    actual === undefined
      ? planned !== undefined && `to ${ukDate(planned)} as planned`
      : `to ${ukDate(actual)}${planned === undefined || planned === actual ? '' : `, planned ${ukDate(planned)}`}`,
  ].filter(Boolean);
  const more = [
    achieved !== undefined && `achieved ${ukDate(achieved)}`,
    ...events.map(({ on }) => `event ${ukDate(on)}`),
  ].filter(Boolean);
  return [parts.join(' '), ...more].join(', ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = (date: ISODate) => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(2, 4)}`;
