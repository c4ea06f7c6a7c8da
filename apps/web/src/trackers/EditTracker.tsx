import { isDate, ukDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { bringOver } from '../server/bring-over.ts';
import { Conflict } from '../server/Conflict.tsx';
import { conflictOf, useTell } from '../server/use-ask.ts';
import { TrackerForm } from './TrackerForm.tsx';
import { bodyOf, type Tracker, type TrackerValues, valuesOf } from './values.ts';

const TITLES: Partial<Record<keyof TrackerValues, string>> = {
  status: 'Status',
  assigneeId: 'Assignee',
  description: 'Description',
  organisationId: 'Employer',
  startDate: 'Start date',
  endDate: 'End date',
  hoursPerWeek: 'Weekly hours',
  hourlyRate: 'Hourly rate of pay',
  changes: 'Changes of hours or pay',
};

/** Changes a tracker; where somebody else saved meanwhile, both versions are shown and nothing is lost. */
export function EditTracker({ tracker, onDone }: { readonly tracker: Tracker; readonly onDone: () => void }) {
  const change = useTell('trackers.change');
  // What was read when the form was opened.
  const [base, setBase] = useState(tracker);
  const conflict = conflictOf<Tracker>(change.error);
  const save = (values: TrackerValues, version: number) =>
    change.mutate(
      { params: { id: base.id }, body: { version, status: values.status, ...bodyOf(values) } },
      { onSuccess: onDone },
    );
  return (
    <section className={classes.card}>
      <TrackerForm
        key={base.version}
        start={valuesOf(base)}
        problem={change.error}
        busy={change.isPending}
        onSave={values => save(values, base.version)}
        onCancel={onDone}
        {...(conflict && {
          conflict: (values: TrackerValues) => {
            const yours = bringOver(values, valuesOf(base), valuesOf(conflict.current));
            return (
              <Conflict
                differences={differences(conflict.current, yours)}
                onKeepYours={() => save(yours, conflict.current.version)}
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

function differences(current: Tracker, yours: TrackerValues) {
  const theirs = valuesOf(current);
  return (Object.keys(TITLES) as (keyof TrackerValues)[])
    .filter(field => JSON.stringify(theirs[field]) !== JSON.stringify(yours[field]))
    .map(field => ({
      title: TITLES[field]!,
      theirs: shown(field, theirs, current),
      yours: field.toString().endsWith('Id') ? 'as chosen in the form' : shown(field, yours, current),
    }));
}

function shown(field: keyof TrackerValues, values: TrackerValues, current: Tracker): string {
  if (field === 'assigneeId') return current.assignee?.name ?? 'nobody';
  if (field === 'organisationId') return current.organisation?.name ?? 'none';
  if (field === 'changes')
    return (
      values.changes
        .map(
          one => `from ${shownDay(one.from)}: ${one.hoursPerWeek || 'same'} h, £${one.hourlyRate || 'same'}`,
        )
        .join('; ') || 'none'
    );
  return shownDay(String(values[field] || 'nothing'));
}

const shownDay = (text: string) => (isDate(text) ? ukDate(text) : text);
