import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { today } from '../shell/today.ts';
import classes from './UkDateInput.module.css';
import { fromUkDate } from './uk-date.ts';

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
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const read = (text: string) =>
    fromUkDate(text.trim(), Number(today().slice(0, 4)) + (past ? 0 : YEARS_AHEAD)) ?? text.trim();
  // Set from elsewhere, it is shown as it is; while it is typed, as it is typed.
  const text = read(typed) === value ? typed : shown(value);
  const problem =
    value === '' || isDate(value)
      ? ''
      : `“${value}” is not a day of the calendar. Write day, month and year, such as ${ukDate(today())}.`;
  const lacking =
    required && value === ''
      ? `“${label}” is needed. Write day, month and year, such as ${ukDate(today())}.`
      : '';
  useEffect(() => field.current?.setCustomValidity(problem || lacking), [problem, lacking]);
  return (
    <TextInput
      ref={field}
      label={label}
      description={description}
      required={required}
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      value={text}
      error={(left && problem) || (asked && lacking) || error}
      onChange={event => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
      onBlur={() => {
        setTyped(shown(value));
        setLeft(true);
      }}
      onInvalid={event => {
        setLeft(true);
        setAsked(true);
        const { currentTarget: here } = event;
        if (!here.validity.customError) return;
        // The sentence stands below the field: the browser need not say it a second time.
        event.preventDefault();
        if (here.form?.querySelector(':invalid:not(fieldset)') === here) here.focus();
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
