import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { type ReactNode, useRef, useState } from 'react';
import { today } from '../shell/today.ts';
import classes from './UkDateInput.module.css';
import { fromUkDate } from './uk-date.ts';
import { useFault } from './use-fault.ts';

interface UkDateInputProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly required?: boolean;
  /** A day as `2026-04-03`, blank, or what was typed and is no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** A day that has been, such as a birth: a year of two digits is never one to come. */
  readonly past?: boolean;
}

/** How many years ahead a year of two digits may mean. */
const YEARS_AHEAD = 20;

/**
 * A day, typed the British way: 3/4/2026, 030426 or 3 Apr 2026; shown as 03/04/2026, or picked from the browser's calendar.
 * What is no day stays as typed; it, or a day that is needed and lacks, is said in a sentence and keeps the form around it from
 * being sent.
 */
export function UkDateInput(props: UkDateInputProps) {
  const { label, description, required = false, value, onChange, error, past = false } = props;
  const [typed, setTyped] = useState(shown(value));
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const read = (text: string) =>
    fromUkDate(text.trim(), Number(today().slice(0, 4)) + (past ? 0 : YEARS_AHEAD)) ?? text.trim();
  // Set from elsewhere, it is shown as it is; while it is typed, as it is typed.
  const text = read(typed) === value ? typed : shown(value);
  const fill = `Write day, month and year, such as ${ukDate(today())}.`;
  const wrong = value === '' || isDate(value) ? '' : `“${value}” is not a day of the calendar. ${fill}`;
  const fault = useFault<HTMLInputElement>({ label, error, fill, wrong });
  return (
    <TextInput
      {...fault}
      label={label}
      description={description}
      required={required}
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      value={text}
      error={(left && wrong) || fault.error}
      onChange={event => {
        // Blanks alone are no day: where one is needed, it lacks.
        setTyped(event.currentTarget.value.trimStart());
        onChange(read(event.currentTarget.value));
      }}
      onBlur={() => {
        setTyped(shown(value));
        setLeft(true);
      }}
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Calendar"
            title="Calendar"
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size="1.125rem" aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            className={classes.calendar}
            tabIndex={-1}
            aria-hidden
            value={isDate(value) ? value : ''}
            onChange={event => {
              setTyped(shown(event.currentTarget.value));
              onChange(event.currentTarget.value);
            }}
          />
        </>
      }
    />
  );
}

const shown = (value: string) => (isDate(value) ? ukDate(value) : value);
