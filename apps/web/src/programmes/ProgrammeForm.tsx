import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { DraftIsBack } from '../forms/DraftIsBack.tsx';
import form from '../forms/Form.module.css';
import { NativeSelect, TextInput } from '../forms/fields.tsx';
import { NotSaved } from '../forms/NotSaved.tsx';
import { SendOrCancel } from '../forms/SendOrCancel.tsx';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { useForm } from '../forms/use-form.ts';
import { ask } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { ConventionFields } from './ConventionFields.tsx';
import { MilestoneFields } from './MilestoneFields.tsx';
import { bodyOf, milestonesOfKind, type ProgrammeValues, TITLES, wrongAmount } from './values.ts';

interface ProgrammeFormProps {
  readonly start: ProgrammeValues;
  readonly fresh?: boolean;
  readonly problem: Error | null;
  readonly busy: boolean;
  readonly onSave: (body: ReturnType<typeof bodyOf>) => void;
  readonly onCancel: () => void;
  /** What stands above the buttons: two versions, where somebody saved in between. */
  readonly conflict?: (
    values: ProgrammeValues,
    send: (values: ProgrammeValues) => ReturnType<typeof bodyOf>,
  ) => ReactNode;
}

/** The programme builder: the kind of milestones first, then amounts, evidence, the window and the conventions. */
export function ProgrammeForm({
  start,
  fresh = false,
  problem,
  busy,
  onSave,
  onCancel,
  conflict,
}: ProgrammeFormProps) {
  const { data: models } = useQuery(ask('models.list', {}));
  const fields = useForm(start, problem, fresh ? 'programme' : undefined);
  const [refused, setRefused] = useState(-1);
  const { values } = fields;
  const kind = models?.models.find(({ id }) => id === values.model);
  const send = (what: ProgrammeValues) => bodyOf(what, models);
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault();
        const wrong = wrongAmount(values);
        setRefused(wrong);
        if (wrong >= 0) return;
        fields.leave();
        onSave(send(values));
      }}
    >
      <DraftIsBack form={fields} />
      <TextInput label={TITLES.name} required autoFocus={fresh} {...fields.text('name')} />
      <NativeSelect
        label={TITLES.model}
        description="What decides when a milestone is reached."
        value={values.model}
        error={fields.error('model')}
        onChange={event => {
          const model = event.currentTarget.value;
          fields.set({ model, milestones: milestonesOfKind(models, model), windowDays: '', settings: {} });
        }}
        data={[
          { value: '', label: 'None: no milestones' },
          ...(models?.models ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {kind && (
        <>
          {kind.notChecked.length > 0 && (
            <Notice kind="unknown" title="What is not worked out">
              {kind.notChecked.map(sentence => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          )}
          <MilestoneFields
            kind={kind}
            milestones={values.milestones}
            refused={refused}
            error={path => fields.error(path as never)}
            onChange={milestones => fields.set({ milestones })}
          />
          <TextInput
            label={TITLES.windowDays}
            description={
              kind.windowDays === null
                ? 'The start of the programme is day 1. Left blank, there is no window.'
                : `The start of the programme is day 1. Left blank, ${kind.windowDays} days.`
            }
            inputMode="numeric"
            pattern="[0-9]*"
            title="Write the days as a whole number, such as 365."
            {...fields.text('windowDays')}
          />
          <ConventionFields
            models={models!}
            settings={values.settings}
            error={fields.error('settings')}
            onChange={settings => fields.set({ settings })}
          />
          <Checkbox
            label={TITLES.achieveWhenDateComes}
            description="Otherwise a supervisor says so."
            checked={values.achieveWhenDateComes}
            onChange={event => fields.set({ achieveWhenDateComes: event.currentTarget.checked })}
          />
        </>
      )}
      <UkDateInput
        label={TITLES.endDate}
        description="Only if the programme as a whole ends."
        {...fields.day('endDate')}
      />
      {conflict?.(values, send) ?? <NotSaved problem={problem} whole={fields.whole} />}
      <SendOrCancel form={fields} send={fresh ? 'Add' : 'Save'} busy={busy} onCancel={onCancel} />
    </form>
  );
}
