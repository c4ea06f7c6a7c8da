import { IconEye } from '@tabler/icons-react';
import {
  type Children,
  type Entity,
  existsIn,
  Learner,
  type LearningDelivery,
  type Year,
} from '@waymark/ilr';
import { ukDate } from '@waymark/ilr/dates';
import { shown } from '../shell/words.ts';
import classes from './LearnerRecord.module.css';
import { meaningOf } from './meanings.ts';

interface LearnerRecordProps {
  readonly learner: Learner;
  readonly year: Year;
  /** What a rule read, as paths into the record: `LearningDelivery.0.CompStatus`. */
  readonly marks?: readonly string[];
  /** The aim that a violation is about. */
  readonly aim?: number | null;
}

type Plain = Record<string, unknown>;

/** A learner's record as a person reads it: the person, then what hangs on them, then each aim with its dates. */
export function LearnerRecord({ learner, year, marks = [], aim = null }: LearnerRecordProps) {
  const marked = new Set(marks);
  return (
    <div className={classes.record}>
      {marks.length > 0 && (
        <p className={classes.legend}>
          <IconEye size="1.0625rem" aria-hidden /> marks what the rule read.
        </p>
      )}
      <Fields entity={Learner} record={learner as unknown as Plain} place="" year={year} marked={marked} />
      <Parts
        entity={Learner}
        record={learner as unknown as Plain}
        place=""
        year={year}
        marked={marked}
        without="LearningDelivery"
      />
      {learner.LearningDelivery.map((delivery, index) => (
        <Aim
          // biome-ignore lint/suspicious/noArrayIndexKey: two aims can carry the same number; their place tells them apart
          key={index}
          aim={delivery}
          index={index}
          learner={learner}
          year={year}
          marked={marked}
          atHand={aim !== null && delivery.AimSeqNumber === aim}
        />
      ))}
    </div>
  );
}

interface AimProps {
  readonly aim: LearningDelivery;
  readonly index: number;
  readonly learner: Learner;
  readonly year: Year;
  readonly marked: ReadonlySet<string>;
  readonly atHand: boolean;
}

function Aim({ aim, index, learner, year, marked, atHand }: AimProps) {
  const child = Learner.children.LearningDelivery;
  const place = `LearningDelivery.${index}`;
  // The head of an aim shows its reference and number, so it stands for them.
  const read = [place, `${place}.LearnAimRef`, `${place}.AimSeqNumber`].some(part => marked.has(part));
  return (
    <section
      className={classes.aim}
      data-at-hand={atHand || undefined}
      aria-label={`Aim ${aim.AimSeqNumber}`}
    >
      <header className={classes.aimHead}>
        <h3>
          Aim {aim.AimSeqNumber}: {aim.LearnAimRef}
        </h3>
        <p className={classes.soft}>
          {meaningOf('AimType', aim as unknown as Plain, year) ?? `aim type ${aim.AimType}`}
        </p>
        {atHand && <p className={classes.here}>This aim breaks the rule</p>}
        {!atHand && read && (
          <p className={classes.read}>
            <IconEye size="1rem" aria-hidden /> read by the rule
          </p>
        )}
      </header>
      <Span aim={aim} learner={learner} />
      <Fields
        entity={child.entity}
        record={aim as unknown as Plain}
        place={place}
        year={year}
        marked={marked}
        without={['AimSeqNumber', 'LearnAimRef']}
      />
      <Parts
        entity={child.entity}
        record={aim as unknown as Plain}
        place={place}
        year={year}
        marked={marked}
      />
    </section>
  );
}

/** The aim's time on the line of the learner's whole time. */
function Span({ aim, learner }: { readonly aim: LearningDelivery; readonly learner: Learner }) {
  const day = (date: string) => Date.parse(date);
  const ends = learner.LearningDelivery.flatMap(
    ({ LearnStartDate, LearnPlanEndDate, LearnActEndDate, AchDate }) =>
      [LearnStartDate, LearnPlanEndDate, LearnActEndDate, AchDate]
        .filter(date => date !== undefined)
        .map(day),
  ).filter(Number.isFinite);
  const from = Math.min(...ends);
  const whole = Math.max(...ends) - from;
  const start = day(aim.LearnStartDate);
  if (!(whole > 0) || !Number.isFinite(start)) return null;
  const at = (time: number) => `${Math.max(0, Math.min(100, ((time - from) / whole) * 100))}%`;
  const planned = day(aim.LearnPlanEndDate);
  const actual = aim.LearnActEndDate === undefined ? undefined : day(aim.LearnActEndDate);
  const achieved = aim.AchDate === undefined ? undefined : day(aim.AchDate);
  const until = actual ?? planned;
  return (
    <div className={classes.time}>
      <div className={classes.track} aria-hidden>
        <span
          className={classes.span}
          data-open={actual === undefined || undefined}
          style={{ insetInlineStart: at(start), width: `max(0.375rem, calc(${at(until)} - ${at(start)}))` }}
        />
        {actual !== undefined && (
          <span className={classes.tick} style={{ insetInlineStart: at(planned) }} title="planned end" />
        )}
        {achieved !== undefined && (
          <span className={classes.dot} style={{ insetInlineStart: at(achieved) }} />
        )}
      </div>
      <p className={classes.soft}>
        {ukDate(aim.LearnStartDate)} to{' '}
        {actual === undefined
          ? `${ukDate(aim.LearnPlanEndDate)} (planned)`
          : `${ukDate(aim.LearnActEndDate!)} (planned ${ukDate(aim.LearnPlanEndDate)})`}
        {aim.AchDate !== undefined && `, achieved ${ukDate(aim.AchDate)}`}
      </p>
    </div>
  );
}

interface EntityProps {
  readonly entity: Entity<Children>;
  readonly record: Plain;
  readonly place: string;
  readonly year: Year;
  readonly marked: ReadonlySet<string>;
  readonly without?: string | readonly string[];
}

/** The returned fields of an entity; of those that were not returned, the ones that a rule looked for. */
function Fields({ entity, record, place, year, marked, without = [] }: EntityProps) {
  const fields = Object.entries(entity.children).flatMap(([name, child]) => {
    if (child.kind !== 'field' || without.includes(name)) return [];
    const mark = marked.has(place === '' ? name : `${place}.${name}`);
    const value = record[name] as string | number | undefined;
    if (value === undefined && !mark && (child.optional || !existsIn(child, year))) return [];
    return [{ name, title: child.title, value, mark }];
  });
  if (fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {fields.map(({ name, title, value, mark }) => (
        <div key={name} className={classes.field} data-marked={mark || undefined}>
          <dt>
            {title} <code>{name}</code>
          </dt>
          <dd data-absent={value === undefined || undefined}>
            {mark && <IconEye size="1rem" className={classes.eye} aria-label="read by the rule" />}
            {shown(value)}
            <Meaning of={meaningOf(name, record, year)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The entities inside an entity, each record on a line of its own. */
function Parts({ entity, record, place, year, marked, without = [] }: EntityProps) {
  return Object.entries(entity.children).map(([name, child]) => {
    if (child.kind !== 'part' || without.includes(name)) return null;
    const value = record[name] as Plain | readonly Plain[] | undefined;
    const many = Array.isArray(value);
    const records = (many ? value : value === undefined ? [] : [value]) as readonly Plain[];
    if (records.length === 0) return null;
    return (
      <div key={name} className={classes.part}>
        <p className={classes.partTitle}>
          {child.entity.title} <code>{name}</code>
        </p>
        <ul className={classes.records}>
          {records.map((part, index) => {
            const at = `${place === '' ? name : `${place}.${name}`}${many ? `.${index}` : ''}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: records have no names; their order is theirs
              <li key={index} data-marked={marked.has(at) || undefined}>
                {marked.has(at) && (
                  <IconEye size="1rem" className={classes.eye} aria-label="read by the rule" />
                )}
                <Line entity={child.entity} record={part} place={at} year={year} marked={marked} />
                <Parts entity={child.entity} record={part} place={at} year={year} marked={marked} />
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}

/** A small record on one line: `LearnDelFAMType FFI · LearnDelFAMCode 1`. */
function Line({ entity, record, place, year, marked }: Omit<EntityProps, 'without'>) {
  const fields = Object.entries(entity.children).filter(
    ([name, child]) =>
      child.kind === 'field' && (record[name] !== undefined || marked.has(`${place}.${name}`)),
  );
  return (
    <span className={classes.lineFields}>
      {fields.map(([name, child]) => (
        <span
          key={name}
          className={classes.lineField}
          data-marked={(!marked.has(place) && marked.has(`${place}.${name}`)) || undefined}
        >
          <abbr title={child.kind === 'field' ? child.title : undefined}>{name}</abbr>{' '}
          <strong>{shown(record[name] as string | number | undefined)}</strong>
          <Meaning of={meaningOf(name, record, year)} />
        </span>
      ))}
    </span>
  );
}

/** What a code means, after it. */
function Meaning({ of }: { readonly of: string | undefined }) {
  return of === undefined ? null : <span className={classes.meaning}> {of}</span>;
}
