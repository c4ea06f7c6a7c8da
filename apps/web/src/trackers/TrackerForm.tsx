import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TRACKER_STATUSES } from '@waymark/api';
import { isDate } from '@waymark/ilr/dates';
import type { ReactNode } from 'react';
import { DraftIsBack } from '../forms/DraftIsBack.tsx';
import classes from '../forms/Form.module.css';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { NotSaved } from '../forms/NotSaved.tsx';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { SendOrCancel } from '../forms/SendOrCancel.tsx';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { useForm } from '../forms/use-form.ts';
import { ask } from '../server/use-ask.ts';
import { EmployerChoice } from './EmployerChoice.tsx';
import { TermsChanges } from './TermsChanges.tsx';
import { asks, type TrackerValues } from './values.ts';

interface TrackerFormProps {
  readonly start: TrackerValues;
  /** It is a new one: its type is chosen, its status is New. */
  readonly fresh?: boolean;
  readonly problem: Error | null;
  readonly busy: boolean;
  readonly onSave: (values: TrackerValues) => void;
  readonly onCancel: () => void;
  /** What stands above the buttons: two versions, where somebody saved in between. */
  readonly conflict?: (values: TrackerValues) => ReactNode;
}

/** The form of a tracker; what it asks for follows the type. */
export function TrackerForm({
  start,
  fresh = false,
  problem,
  busy,
  onSave,
  onCancel,
  conflict,
}: TrackerFormProps) {
  const form = useForm(start, problem, fresh ? 'tracker' : undefined);
  const { data: types } = useQuery(ask('trackerTypes.list', {}));
  const { values } = form;
  const { employer, dates, pay } = asks(values.type);
  const job = values.type === 'Job';
  const ending = values.endDate !== '' && start.endDate === '';
  const both = conflict?.(values);
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault();
        form.leave();
        onSave(values);
      }}
    >
      <DraftIsBack form={form} />
      <div className={classes.pair}>
        {fresh ? (
          <NativeSelect
            label="Type"
            required
            value={values.type}
            error={form.error('type')}
            onChange={event => form.set({ type: event.currentTarget.value })}
            data={types?.rows.map(({ name }) => name).filter(name => name !== 'Monitoring') ?? [values.type]}
          />
        ) : (
          <NativeSelect
            label="Status"
            value={values.status}
            error={form.error('status')}
            onChange={event =>
              form.set({ status: TRACKER_STATUSES.find(one => one === event.currentTarget.value)! })
            }
            data={[...TRACKER_STATUSES]}
          />
        )}
        <PeopleSelect
          label="Assignee"
          nobody="Nobody"
          value={values.assigneeId}
          error={form.error('assigneeId')}
          onChange={assigneeId => form.set({ assigneeId })}
        />
      </div>
      <TextInput label={job ? 'Job title' : 'Description'} {...form.text('description')} />
      {employer && (
        <EmployerChoice
          value={values.organisationId}
          required={job}
          error={form.error('organisationId')}
          onChange={organisationId => form.set({ organisationId })}
        />
      )}
      {dates && (
        <div className={classes.pair}>
          <UkDateInput label="Start date" required={job} {...form.day('startDate')} />
          <UkDateInput
            label="End date"
            description="Only if it is over."
            {...form.day('endDate')}
            onChange={endDate =>
              // A job that has an end is closed; whoever means otherwise says so.
              form.set({
                endDate,
                ...(!fresh && isDate(endDate) && start.endDate === '' && { status: 'Closed' }),
              })
            }
          />
        </div>
      )}
      {pay && (
        <>
          <div className={classes.pair}>
            <TextInput
              label="Weekly hours"
              inputMode="decimal"
              required={job}
              {...form.text('hoursPerWeek')}
            />
            <TextInput
              label="Hourly rate of pay"
              description="In pounds, such as 12.71. Without it no date can be projected."
              inputMode="decimal"
              leftSection="£"
              {...form.text('hourlyRate')}
            />
          </div>
          <TermsChanges
            changes={values.changes}
            onChange={changes => form.set({ changes })}
            error={path => form.error(path as never)}
          />
        </>
      )}
      <Textarea
        label={ending ? 'Note: why it ended' : 'Note'}
        autosize
        minRows={2}
        value={values.note}
        onChange={event => form.set({ note: event.currentTarget.value })}
      />
      {both ?? <NotSaved problem={problem} whole={form.whole} />}
      <SendOrCancel form={form} send={fresh ? 'Create' : 'Save'} busy={busy} onCancel={onCancel} />
    </form>
  );
}
