import { Button, NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconEye, IconPlus, IconTrash } from '@tabler/icons-react';
import {
  type Children,
  type Entity,
  existsIn,
  type Field,
  Learner,
  type Part,
  type Scalar,
  type Year,
} from '@waymark/ilr';
import { type ReactNode, useState } from 'react';
import { meaningOf } from '../record/meanings.ts';
import { AddAim } from './AddAim.tsx';
import { AddRecord } from './AddRecord.tsx';
import { apply, type Edit, inside, keyOf, withField, without, withoutRecord, withRecord } from './edits.ts';
import { FieldInput } from './FieldInput.tsx';
import classes from './RecordEditor.module.css';
import { edits as store, useEdits, type Who } from './store.ts';
import { inBrief, subjectOf, valueInWords, whereOf } from './words.ts';

interface RecordEditorProps {
  readonly who: Who;
  /** The record as it was read. */
  readonly original: Learner;
  readonly year: Year;
  /** What a rule read, as paths into the record as it is now. */
  readonly marks: readonly string[];
  /** The aim that a violation is about. */
  readonly aim: number | null;
}

type Plain = Record<string, unknown>;

/** What every part of the form works with. */
interface Desk {
  readonly year: Year;
  readonly edits: readonly Edit[];
  readonly marked: ReadonlySet<string>;
  /** Which record of the file a place in the changed record is. */
  readonly nodeAt: (place: string) => string;
  readonly change: (edits: readonly Edit[], says: string, typed?: boolean) => void;
}

/** A learner's record to be changed, field by field. The return that was read stays as it is. */
export default function RecordEditor({ who, original, year, marks, aim }: RecordEditorProps) {
  const edits = useEdits().learners.get(who.place)?.edits ?? NO_EDITS;
  const { learner, nodes } = apply(original, edits);
  const desk: Desk = {
    year,
    edits,
    marked: new Set(marks),
    nodeAt: place => nodes.get(place) ?? place,
    change: (next, says, typed) => store.change(who, next, says, typed),
  };
  const record = learner as unknown as Plain;
  return (
    <div className={classes.form}>
      <p className={classes.soft}>
        Changes are made in a copy, and the rules are asked again at once. The file that you opened stays as
        it is.
      </p>
      <Fields desk={desk} entity={Learner} record={record} place="" />
      <Parts desk={desk} entity={Learner} record={record} place="" without="LearningDelivery" />
      {learner.LearningDelivery.map((delivery, index) => {
        const place = `LearningDelivery.${index}`;
        const node = desk.nodeAt(place);
        return (
          <Aim
            key={node}
            desk={desk}
            record={delivery as unknown as Plain}
            place={place}
            atHand={aim !== null && delivery.AimSeqNumber === aim}
            alone={learner.LearningDelivery.length === 1}
          />
        );
      })}
      <Removed desk={desk} parent="" part="LearningDelivery" />
      <AddAim
        learner={learner}
        year={year}
        onAdd={given => {
          const where = `aim ${String(given.AimSeqNumber)}`;
          const added = { parent: '', part: 'LearningDelivery', record: given, where };
          desk.change(withRecord(edits, added, true), where);
        }}
      />
    </div>
  );
}

const NO_EDITS: readonly Edit[] = [];
const FEW = 3;

interface AimProps {
  readonly desk: Desk;
  readonly record: Plain;
  readonly place: string;
  readonly atHand: boolean;
  readonly alone: boolean;
}

function Aim({ desk, record, place, atHand, alone }: AimProps) {
  const entity = Learner.children.LearningDelivery.entity;
  const number = record.AimSeqNumber as number | undefined;
  const node = desk.nodeAt(place);
  return (
    <section className={classes.aim} data-at-hand={atHand || undefined} aria-label={`Aim ${number}`}>
      <header className={classes.aimHead}>
        <h3>
          Aim {number}: {String(record.LearnAimRef ?? '')}
        </h3>
        {node.includes('+') && <span className={classes.added}>added</span>}
        {!alone && (
          <RemoveButton
            desk={desk}
            node={node}
            part="LearningDelivery"
            record={record}
            where={whereOf(node, number)}
            label={`Remove aim ${number}`}
          />
        )}
      </header>
      <Fields desk={desk} entity={entity} record={record} place={place} aimSeqNumber={number} />
      <Parts desk={desk} entity={entity} record={record} place={place} aimSeqNumber={number} />
    </section>
  );
}

interface EntityProps {
  readonly desk: Desk;
  readonly entity: Entity<Children>;
  readonly record: Plain;
  readonly place: string;
  readonly without?: string;
  /** The aim that it belongs to. */
  readonly aimSeqNumber?: number | undefined;
}

/** The returned fields, those that a rule looked for, and a way to add the others. */
function Fields({ desk, entity, record, place, aimSeqNumber }: EntityProps) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { year, marked, edits } = desk;
  const node = desk.nodeAt(place);
  const where = whereOf(node, aimSeqNumber);
  const fields = Object.entries(entity.children).filter(
    (entry): entry is [string, Field] => entry[1].kind === 'field' && existsIn(entry[1], year),
  );
  const changeOf = (name: string) => edits.find(edit => keyOf(edit) === `${node}#${name}`);
  const isShown = ([name, field]: [string, Field]) =>
    record[name] !== undefined ||
    !field.optional ||
    marked.has(inside(place, name)) ||
    opened.includes(name) ||
    changeOf(name) !== undefined;
  // A few more are shown at once; many would bury those that are filled in.
  const few = fields.filter(entry => !isShown(entry)).length <= FEW;
  const rest = few ? [] : fields.filter(entry => !isShown(entry));
  return (
    <div className={classes.fields}>
      {fields
        .filter(entry => few || isShown(entry))
        .map(([name, field]) => {
          const change = changeOf(name);
          const mark = marked.has(inside(place, name));
          return (
            <div
              key={name}
              className={classes.field}
              data-changed={change ? true : undefined}
              data-marked={mark || undefined}
            >
              <FieldInput
                entity={entity.name}
                name={name}
                field={field}
                record={record}
                year={year}
                value={record[name] as Scalar | undefined}
                autoFocus={opened.at(-1) === name}
                onValue={to => {
                  const from = (record[name] as Scalar | undefined) ?? null;
                  const edit = { node, where, field: name, from, to: to ?? null };
                  desk.change(withField(edits, edit), where === '' ? name : `${name} of ${where}`, true);
                }}
                marked={mark}
                note={<Note desk={desk} name={name} record={record} mark={mark} change={change} />}
              />
            </div>
          );
        })}
      {rest.length > 0 && (
        <NativeSelect
          className={classes.more}
          label={place === '' ? 'Add a field of the learner' : `Add a field of ${where}`}
          value=""
          onChange={event => setOpened([...opened, event.currentTarget.value])}
          data={[
            { value: '', label: 'Choose a field …' },
            ...rest.map(([name, { title }]) => ({ value: name, label: `${title} (${name})` })),
          ]}
        />
      )}
    </div>
  );
}

interface NoteProps {
  readonly desk: Desk;
  readonly name: string;
  readonly record: Plain;
  readonly mark: boolean;
  readonly change: Edit | undefined;
}

/** What stands below a field: what the code means, what a rule read, what it was before. */
function Note({ desk, name, record, mark, change }: NoteProps) {
  const meaning = meaningOf(name, record, desk.year);
  if (!meaning && !mark && change?.kind !== 'set') return null;
  return (
    <span className={classes.note}>
      {mark && (
        <span className={classes.mark}>
          <IconEye size="0.9375rem" aria-hidden /> read by the rule
        </span>
      )}
      {change?.kind === 'set' && (
        <span className={classes.was}>
          was {valueInWords(name, change.from, desk.year)}{' '}
          <button
            type="button"
            className={classes.back}
            onClick={() => desk.change(without(desk.edits, change), subjectOf(change))}
          >
            Put it back<span className="visually-hidden">: {subjectOf(change)}</span>
          </button>
        </span>
      )}
    </span>
  );
}

/** The records inside a record: each with its fields, and ways to remove it and to add another. */
function Parts({ desk, entity, record, place, without: leftOut, aimSeqNumber }: EntityProps) {
  const { year } = desk;
  return Object.entries(entity.children).map(([name, child]) => {
    if (child.kind !== 'part' || name === leftOut || !existsIn(child, year)) return null;
    return (
      <OnePart
        key={name}
        desk={desk}
        name={name}
        part={child}
        record={record}
        place={place}
        aimSeqNumber={aimSeqNumber}
      />
    );
  });
}

interface OnePartProps {
  readonly desk: Desk;
  readonly name: string;
  readonly part: Part;
  readonly record: Plain;
  readonly place: string;
  readonly aimSeqNumber: number | undefined;
}

function OnePart({ desk, name, part, record, place, aimSeqNumber }: OnePartProps) {
  const [adding, setAdding] = useState(false);
  const many = part.occurs === 'many';
  const value = record[name] as Plain | readonly Plain[] | undefined;
  const records = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly Plain[];
  const parent = desk.nodeAt(place);
  const where = whereOf(inside(parent, name), aimSeqNumber);
  const full = records.length >= part.max;
  return (
    <div className={classes.part} data-empty={(records.length === 0 && !adding) || undefined}>
      <p className={classes.partTitle}>
        {part.entity.title} <code>{name}</code>
      </p>
      {records.map((one, index) => {
        const at = inside(place, many ? `${name}.${index}` : name);
        const node = desk.nodeAt(at);
        return (
          <div key={node} className={classes.record} data-marked={desk.marked.has(at) || undefined}>
            <Fields desk={desk} entity={part.entity} record={one} place={at} aimSeqNumber={aimSeqNumber} />
            <Parts desk={desk} entity={part.entity} record={one} place={at} aimSeqNumber={aimSeqNumber} />
            <div className={classes.recordFoot}>
              {node.includes('+') && <span className={classes.added}>added</span>}
              <RemoveButton
                desk={desk}
                node={node}
                part={name}
                record={one}
                where={where}
                label={`Remove ${name} ${inBrief(one)}`}
              />
            </div>
          </div>
        );
      })}
      <Removed desk={desk} parent={parent} part={name} />
      {adding ? (
        <AddRecord
          entity={part.entity}
          year={desk.year}
          onCancel={() => setAdding(false)}
          onAdd={given => {
            desk.change(withRecord(desk.edits, { parent, part: name, record: given, where }, many), where);
            setAdding(false);
          }}
        />
      ) : (
        !full && (
          <Button
            className={classes.add}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setAdding(true)}
            aria-label={`Add ${name}${aimSeqNumber === undefined ? '' : ` to aim ${aimSeqNumber}`}`}
          >
            {/* Below its records, what is added is no longer beside its name. */}
            {records.length > 0 ? `Add ${name}` : 'Add'}
          </Button>
        )
      )}
    </div>
  );
}

interface RemoveButtonProps {
  readonly desk: Desk;
  readonly node: string;
  readonly part: string;
  readonly record: Plain;
  readonly where: string;
  readonly label: string;
}

function RemoveButton({ desk, node, part, record, where, label }: RemoveButtonProps): ReactNode {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconTrash size="1rem" aria-hidden />}
      aria-label={label}
      onClick={() =>
        desk.change(withoutRecord(desk.edits, { node, part, record: flat(record), where }), where)
      }
    >
      Remove
    </Button>
  );
}

/** The record without what is inside it: enough to be shown. */
const flat = (record: Plain): Plain =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => typeof value !== 'object' && value !== undefined),
  );

/** What was removed, with the way back. */
function Removed({
  desk,
  parent,
  part,
}: {
  readonly desk: Desk;
  readonly parent: string;
  readonly part: string;
}) {
  const gone = desk.edits.filter(
    edit =>
      edit.kind === 'remove' &&
      edit.part === part &&
      (edit.node === inside(parent, part) || edit.node.replace(/\.\d+$/, '') === inside(parent, part)),
  );
  return gone.map(edit => (
    <p key={edit.node} className={classes.removed}>
      Removed: {'record' in edit && inBrief(edit.record)}{' '}
      <button
        type="button"
        className={classes.back}
        onClick={() => desk.change(without(desk.edits, edit), subjectOf(edit))}
      >
        <IconArrowBackUp size="0.9375rem" aria-hidden /> Put it back
        <span className="visually-hidden">: {subjectOf(edit)}</span>
      </button>
    </p>
  ));
}
