import { Button, TextInput } from '@mantine/core';
import classes from '../forms/Form.module.css';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import type { TermsValues } from './values.ts';

interface TermsChangesProps {
  readonly changes: readonly TermsValues[];
  readonly onChange: (changes: readonly TermsValues[]) => void;
  readonly error: (path: string) => string | undefined;
}

/** Dated changes of hours or pay within one job. */
export function TermsChanges({ changes, onChange, error }: TermsChangesProps) {
  const set = (at: number, some: Partial<TermsValues>) =>
    onChange(changes.map((change, i) => (i === at ? { ...change, ...some } : change)));
  return (
    <>
      {changes.map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change has no other name while it is typed
        <fieldset key={i} className={classes.inner} aria-label={`Change ${i + 1} of hours or pay`}>
          <div className={classes.pair}>
            <UkDateInput
              label="From"
              required
              value={change.from}
              error={error(`changes.${i}.from`)}
              onChange={from => set(i, { from })}
            />
            <TextInput
              label="New weekly hours"
              inputMode="decimal"
              value={change.hoursPerWeek}
              error={error(`changes.${i}.hoursPerWeek`)}
              onChange={event => set(i, { hoursPerWeek: event.currentTarget.value })}
            />
            <TextInput
              label="New hourly rate"
              inputMode="decimal"
              leftSection="£"
              value={change.hourlyRate}
              error={error(`changes.${i}.hourlyRate`) ?? error(`changes.${i}`)}
              onChange={event => set(i, { hourlyRate: event.currentTarget.value })}
            />
          </div>
          <div className={classes.row}>
            <Button
              type="button"
              variant="default"
              size="xs"
              aria-label={`Take away change ${i + 1}`}
              onClick={() => onChange(changes.filter((_, at) => at !== i))}
            >
              Take away
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={classes.row}>
        <Button
          type="button"
          variant="default"
          size="xs"
          onClick={() => onChange([...changes, { from: '', hoursPerWeek: '', hourlyRate: '' }])}
        >
          Hours or pay change on a day
        </Button>
      </div>
    </>
  );
}
