import { IconEye } from '@tabler/icons-react';
import {
  type Children,
  type Entity,
  existsIn,
  Learner,
  type LearningDelivery,
  type Year,
} from '@waymark/ilr';
import type { ISODate } from '@waymark/ilr/dates';
import type { ReactNode } from 'react';
import { shown } from '../shell/words.ts';
import classes from './LearnerRecord.module.css';
import { meaningOf } from './meanings.ts';
import { TimelineView } from './TimelineView.tsx';

interface LearnerRecordProps {
  readonly learner: Learner;
  readonly year: Year;
  /** What a rule read, as paths into the record: `LearningDelivery.0.CompStatus`. */
  readonly marks?: readonly string[];
  /** The aim that a violation is about. */
  readonly aim?: number | null;
  /** The day on which the file was prepared. */
  readonly preparedOn?: ISODate | undefined;
  /** What is known of the learner's milestones. */
  readonly milestones?: ReactNode;
}

type Plain = Record<string, unknown>;

/** A learner's record as a person reads it: the person, then what hangs on them, then each aim with its dates. */
export function LearnerRecord({
  learner,
  year,
  marks = [],
  aim = null,
  preparedOn,
  milestones,
}: LearnerRecordProps) {
  const marked = new Set(marks);
  return (
    <div className={classes.record}>
      <TimelineView learner={learner} year={year} preparedOn={preparedOn} aim={aim} />
      {milestones}
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
  readonly year: Year;
  readonly marked: ReadonlySet<string>;
  readonly atHand: boolean;
}

function Aim({ aim, index, year, marked, atHand }: AimProps) {
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
