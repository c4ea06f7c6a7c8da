import { Button } from '@mantine/core';
import { type Children, type Entity, existsIn, type Field, type Scalar, type Year } from '@waymark/ilr';
import { useState } from 'react';
import { FieldInput } from './FieldInput.tsx';
import classes from './RecordEditor.module.css';

interface AddRecordProps {
  readonly entity: Entity<Children>;
  readonly year: Year;
  readonly onAdd: (record: Record<string, unknown>) => void;
  readonly onCancel: () => void;
}

/** A new record, filled in before it becomes part of the learner's. */
export function AddRecord({ entity, year, onAdd, onCancel }: AddRecordProps) {
  const [record, setRecord] = useState<Record<string, Scalar | undefined>>({});
  const [asked, setAsked] = useState(false);
  const fields = Object.entries(entity.children).filter(
    (entry): entry is [string, Field] => entry[1].kind === 'field' && existsIn(entry[1], year),
  );
  const missing = fields.filter(([name, { optional }]) => !optional && record[name] === undefined);
  return (
    <fieldset className={classes.draft}>
      <legend className={classes.draftTitle}>New: {entity.title}</legend>
      <div className={classes.fields}>
        {fields.map(([name, field], index) => (
          <div key={name} className={classes.field}>
            <FieldInput
              entity={entity.name}
              name={name}
              field={field}
              record={record}
              year={year}
              value={record[name]}
              onValue={value => setRecord(now => ({ ...now, [name]: value }))}
              autoFocus={index === 0}
            />
          </div>
        ))}
      </div>
      {asked && missing.length > 0 && (
        <p className={classes.needed} role="alert">
          Fill in {missing.map(([, { title }]) => title).join(', ')} first.
        </p>
      )}
      <div className={classes.draftButtons}>
        <Button
          size="xs"
          onClick={() => {
            // The last field may only now have been left.
            setTimeout(() => setAsked(true));
            if (missing.length === 0) onAdd(record);
          }}
        >
          Add it
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Leave it
        </Button>
      </div>
    </fieldset>
  );
}
