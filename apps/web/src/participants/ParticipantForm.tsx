import { Checkbox, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MARKERS, PROGRAMME_STATUSES, RAG } from '@waymark/api';
import type { ReactNode } from 'react';
import { choices } from '../forms/choices.ts';
import { DraftIsBack } from '../forms/DraftIsBack.tsx';
import classes from '../forms/Form.module.css';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { NotSaved } from '../forms/NotSaved.tsx';
import { PeopleSelect } from '../forms/PeopleSelect.tsx';
import { SendOrCancel } from '../forms/SendOrCancel.tsx';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { useForm } from '../forms/use-form.ts';
import { ask } from '../server/use-ask.ts';
import { type ParticipantValues, TITLES } from './values.ts';

interface ParticipantFormProps {
  readonly start: ParticipantValues;
  readonly fresh?: boolean;
  readonly problem: Error | null;
  readonly busy: boolean;
  readonly onSave: (values: ParticipantValues) => void;
  readonly onCancel: () => void;
  /** What stands above the buttons: two versions, where somebody saved in between. */
  readonly conflict?: (values: ParticipantValues) => ReactNode;
}

/** The form of a participant. */
export function ParticipantForm({
  start,
  fresh = false,
  problem,
  busy,
  onSave,
  onCancel,
  conflict,
}: ParticipantFormProps) {
  const form = useForm(start, problem, fresh ? 'participant' : undefined);
  const { values } = form;
  const { data: groups } = useQuery(ask('groups.list', {}));
  const { data: programmes } = useQuery(ask('programmes.list', {}));
  const open = programmes?.rows.filter(({ id, archived }) => !archived || id === values.programmeId);
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
        <TextInput label={TITLES.firstName} required autoFocus={fresh} {...form.text('firstName')} />
        <TextInput label={TITLES.surname} required {...form.text('surname')} />
        <TextInput label={TITLES.reference} {...form.text('reference')} />
        <UkDateInput past label={TITLES.dateOfBirth} {...form.day('dateOfBirth')} />
        <TextInput label={TITLES.niNumber} {...form.text('niNumber')} />
      </div>
      <fieldset className={classes.inner}>
        <legend>Programme</legend>
        <div className={classes.pair}>
          <NativeSelect
            label={TITLES.programmeId}
            value={values.programmeId}
            error={form.error('programmeId')}
            onChange={event => form.set({ programmeId: event.currentTarget.value })}
            data={[
              { value: '', label: open?.length === 0 ? 'There is none yet' : 'None' },
              ...choices(open, values.programmeId),
            ]}
          />
          <UkDateInput
            label={TITLES.programmeStart}
            required={values.programmeId !== ''}
            {...form.day('programmeStart')}
          />
          <UkDateInput label={TITLES.programmeEnd} {...form.day('programmeEnd')} />
          <NativeSelect
            label={TITLES.programmeStatus}
            value={values.programmeStatus}
            error={form.error('programmeStatus')}
            onChange={event =>
              form.set({
                programmeStatus: PROGRAMME_STATUSES.find(one => one === event.currentTarget.value)!,
              })
            }
            data={[...PROGRAMME_STATUSES]}
          />
          <NativeSelect
            label={TITLES.rag}
            value={values.rag}
            error={form.error('rag')}
            onChange={event => form.set({ rag: RAG.find(one => one === event.currentTarget.value) ?? '' })}
            data={[
              { value: '', label: 'Not set' },
              { value: 'red', label: 'Red' },
              { value: 'amber', label: 'Amber' },
              { value: 'green', label: 'Green' },
            ]}
          />
          <PeopleSelect
            label={TITLES.caseOwnerId}
            nobody="Nobody"
            value={values.caseOwnerId}
            error={form.error('caseOwnerId')}
            onChange={caseOwnerId => form.set({ caseOwnerId })}
          />
          <NativeSelect
            label={TITLES.groupId}
            description="Who sees this person."
            value={values.groupId}
            error={form.error('groupId')}
            onChange={event => form.set({ groupId: event.currentTarget.value })}
            data={[
              ...(fresh ? [{ value: '', label: 'The oldest group that you see' }] : []),
              ...choices(groups?.rows, values.groupId),
            ]}
          />
        </div>
        <Checkbox.Group
          label={TITLES.markers}
          value={[...values.markers]}
          onChange={chosen => form.set({ markers: MARKERS.filter(one => chosen.includes(one)) })}
        >
          <div className={classes.row}>
            {MARKERS.map(marker => (
              <Checkbox key={marker} value={marker} label={marker} />
            ))}
          </div>
        </Checkbox.Group>
      </fieldset>
      <fieldset className={classes.inner}>
        <legend>Contact</legend>
        <div className={classes.pair}>
          <TextInput type="email" label={TITLES.email} {...form.text('email')} />
          <TextInput type="tel" label={TITLES.phone} {...form.text('phone')} />
        </div>
        <Textarea
          label={TITLES.addressLines}
          autosize
          minRows={2}
          value={values.addressLines}
          error={form.error('addressLines')}
          onChange={event => form.set({ addressLines: event.currentTarget.value })}
        />
        <div className={classes.pair}>
          <TextInput label={TITLES.postcode} {...form.text('postcode')} />
        </div>
      </fieldset>
      <fieldset className={classes.inner}>
        <legend>ILR</legend>
        <p className={classes.soft}>
          If this person is a learner in your ILR, a confirmed job can propose the changes to their record.
        </p>
        <div className={classes.pair}>
          <TextInput label={TITLES.learnRefNumber} {...form.text('learnRefNumber')} />
          <TextInput label={TITLES.uln} inputMode="numeric" {...form.text('uln')} />
        </div>
      </fieldset>
      {conflict?.(values) ?? <NotSaved problem={problem} whole={form.whole} />}
      <SendOrCancel form={form} send={fresh ? 'Add' : 'Save'} busy={busy} onCancel={onCancel} />
    </form>
  );
}
