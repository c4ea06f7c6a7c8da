import { isDate, ukDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { bringOver } from '../server/bring-over.ts';
import { Conflict } from '../server/Conflict.tsx';
import { conflictOf, useTell } from '../server/use-ask.ts';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { type bodyOf, type Programme, type ProgrammeValues, TITLES, valuesOf } from './values.ts';

type Body = ReturnType<typeof bodyOf>;

interface EditProgrammeProps {
  readonly programme: Programme;
  readonly onDone: () => void;
}

/** Changes a programme; the milestones of its participants follow in the background. */
export function EditProgramme({ programme, onDone }: EditProgrammeProps) {
  const change = useTell('programmes.change');
  // What was read when the form was opened.
  const [base, setBase] = useState(programme);
  const conflict = conflictOf<Programme>(change.error);
  const save = (body: Body, version: number) =>
    change.mutate({ params: { id: base.id }, body: { version, ...body } }, { onSuccess: onDone });
  return (
    <section className={form.card}>
      <h2>About</h2>
      <ProgrammeForm
        key={base.version}
        start={valuesOf(base)}
        problem={change.error}
        busy={change.isPending}
        onSave={body => save(body, base.version)}
        onCancel={onDone}
        {...(conflict && {
          conflict: (values: ProgrammeValues, send: (values: ProgrammeValues) => Body) => {
            const yours = bringOver(values, valuesOf(base), valuesOf(conflict.current));
            return (
              <Conflict
                differences={differences(valuesOf(conflict.current), yours)}
                onKeepYours={() => save(send(yours), conflict.current.version)}
                onTakeTheirs={() => {
                  setBase(conflict.current);
                  change.reset();
                }}
              />
            );
          },
        })}
      />
    </section>
  );
}

function differences(theirs: ProgrammeValues, yours: ProgrammeValues) {
  return (Object.keys(TITLES) as (keyof ProgrammeValues)[])
    .filter(field => shown(theirs, field) !== shown(yours, field))
    .map(field => ({ title: TITLES[field], theirs: shown(theirs, field), yours: shown(yours, field) }));
}

function shown(values: ProgrammeValues, field: keyof ProgrammeValues): string {
  if (field === 'milestones') {
    return values.milestones
      .map(({ name, amount, evidence }) =>
        [name, amount && `£${amount}`, evidence].filter(Boolean).join(', '),
      )
      .join('; ');
  }
  if (field === 'settings') {
    return (
      Object.entries(values.settings)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}: ${value}`)
        .join('; ') || 'defaults'
    );
  }
  const value = values[field];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return isDate(value) ? ukDate(value) : value || 'nothing';
}
