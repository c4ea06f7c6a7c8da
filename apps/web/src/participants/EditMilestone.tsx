import { Button, NativeSelect, TextInput } from '@mantine/core';
import { CLAIM_STATUSES, MILESTONE_STATUSES, type Reply } from '@waymark/api';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import form from '../forms/Form.module.css';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { orNull, useForm } from '../forms/use-form.ts';
import { bringOver } from '../server/bring-over.ts';
import { Conflict } from '../server/Conflict.tsx';
import { conflictOf, problemOf, useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { penceTyped, typedPounds } from './money.ts';

type Milestone = Reply<'milestones.read'>;

const TITLES = {
  status: 'Status',
  achievedDate: 'Achievement date',
  claimStatus: 'Claim status',
  paidDate: 'Paid date',
  ersCreditPence: 'ERS (credit)',
  creditNumber: 'Credit number',
  debitDate: 'Debit date',
  ersDebitPence: 'ERS (debit)',
  debitNumber: 'Debit number',
} as const;

type Field = keyof typeof TITLES;

interface EditMilestoneProps {
  readonly milestone: Milestone;
  readonly onDone: () => void;
}

/** What a supervisor changes of a milestone: its status and day, the claim, the payment. */
export function EditMilestone({ milestone, onDone }: EditMilestoneProps) {
  const change = useTell('milestones.change');
  // What was read when the form was opened.
  const [base, setBase] = useState(milestone);
  const [despite, setDespite] = useState('');
  const fields = useForm(valuesOf(milestone), change.error);
  const { values } = fields;
  const conflict = conflictOf<Milestone>(change.error);
  const refusedClaim = problemOf(change.error)?.fields.claimStatus !== undefined;
  const claims = values.claimStatus === 'Claimed' && base.claimStatus !== 'Claimed';
  const asksReason = claims && base.lacksEvidence.length > 0 && (refusedClaim || despite !== '');
  const payment = base.paymentShown || values.claimStatus === 'Paid' || values.claimStatus === 'Refunded';
  const wrongAmount = (field: 'ersCreditPence' | 'ersDebitPence') =>
    penceTyped(values[field]) === undefined ? 'Write the amount in pounds, such as 850.00.' : undefined;
  const broughtOver = (now: Milestone) => bringOver(values, valuesOf(base), valuesOf(now));
  const save = (version: number, sent = values) => {
    if (wrongAmount('ersCreditPence') || wrongAmount('ersDebitPence')) return;
    const day = orNull(sent.achievedDate);
    change.mutate(
      {
        params: { id: base.id },
        body: {
          version,
          status: sent.status,
          claimStatus: sent.claimStatus,
          // Left blank as it was, the day is the one on which the projected date came.
          ...((day !== null || base.achievedDate !== null) && { achievedDate: day }),
          ...(payment && {
            paidDate: orNull(sent.paidDate),
            ersCreditPence: penceTyped(sent.ersCreditPence) ?? null,
            creditNumber: orNull(sent.creditNumber),
            debitDate: orNull(sent.debitDate),
            ersDebitPence: penceTyped(sent.ersDebitPence) ?? null,
            debitNumber: orNull(sent.debitNumber),
          }),
          ...(asksReason && orNull(despite) !== null && { despiteMissingEvidence: despite.trim() }),
        },
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form
      className={form.inner}
      aria-label={`Edit ${base.name}`}
      onSubmit={event => {
        event.preventDefault();
        save(base.version);
      }}
    >
      <div className={form.pair}>
        <NativeSelect
          label={TITLES.status}
          description="Projected lets the record decide again."
          value={values.status}
          error={fields.error('status')}
          onChange={event =>
            fields.set({ status: MILESTONE_STATUSES.find(one => one === event.currentTarget.value)! })
          }
          data={[...new Set([base.status, 'Projected', 'Achieved', 'Verified', 'Invalid'])]}
        />
        <UkDateInput
          label={TITLES.achievedDate}
          description="Left blank, the projected date once it has come."
          {...fields.day('achievedDate')}
        />
        <NativeSelect
          label={TITLES.claimStatus}
          description="How the claim to the funder goes."
          value={values.claimStatus}
          error={fields.error('claimStatus')}
          onChange={event =>
            fields.set({ claimStatus: CLAIM_STATUSES.find(one => one === event.currentTarget.value)! })
          }
          data={[...CLAIM_STATUSES]}
        />
      </div>
      {asksReason && (
        <TextInput
          label="Why it is claimed without that evidence"
          description="The reason stays in the history."
          value={despite}
          onChange={event => setDespite(event.currentTarget.value)}
        />
      )}
      {payment && (
        <div className={form.pair}>
          <UkDateInput label={TITLES.paidDate} {...fields.day('paidDate')} />
          <TextInput
            label={TITLES.ersCreditPence}
            leftSection="£"
            inputMode="decimal"
            {...fields.text('ersCreditPence')}
            error={wrongAmount('ersCreditPence') ?? fields.error('ersCreditPence')}
          />
          <TextInput label={TITLES.creditNumber} {...fields.text('creditNumber')} />
          <UkDateInput label={TITLES.debitDate} {...fields.day('debitDate')} />
          <TextInput
            label={TITLES.ersDebitPence}
            leftSection="£"
            inputMode="decimal"
            {...fields.text('ersDebitPence')}
            error={wrongAmount('ersDebitPence') ?? fields.error('ersDebitPence')}
          />
          <TextInput label={TITLES.debitNumber} {...fields.text('debitNumber')} />
        </div>
      )}
      {conflict ? (
        <Conflict
          differences={differences(valuesOf(conflict.current), broughtOver(conflict.current))}
          onKeepYours={() => save(conflict.current.version, broughtOver(conflict.current))}
          onTakeTheirs={() => {
            setBase(conflict.current);
            fields.setValues(valuesOf(conflict.current));
            change.reset();
          }}
        />
      ) : (
        fields.whole && (
          <Notice kind="error" live>
            {fields.whole}
          </Notice>
        )
      )}
      <div className={form.row}>
        <Button type="submit" loading={change.isPending}>
          Save
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function valuesOf(milestone: Milestone) {
  return {
    status: milestone.status,
    achievedDate: milestone.achievedDate ?? '',
    claimStatus: milestone.claimStatus,
    paidDate: milestone.paidDate ?? '',
    ersCreditPence: typedPounds(milestone.ersCreditPence),
    creditNumber: milestone.creditNumber ?? '',
    debitDate: milestone.debitDate ?? '',
    ersDebitPence: typedPounds(milestone.ersDebitPence),
    debitNumber: milestone.debitNumber ?? '',
  };
}

type Values = ReturnType<typeof valuesOf>;

function differences(theirs: Values, yours: Values) {
  const shown = (field: Field, values: Values) => {
    const value = values[field];
    if (value === '') return 'nothing';
    return isDate(value) ? ukDate(value) : field.endsWith('Pence') ? `£${value}` : value;
  };
  return (Object.keys(TITLES) as Field[])
    .filter(field => theirs[field] !== yours[field])
    .map(field => ({ title: TITLES[field], theirs: shown(field, theirs), yours: shown(field, yours) }));
}
