import { NativeSelect, TextInput } from '@mantine/core';
import { codeList, type Field, facetsIn, readField, type Scalar, type Year } from '@waymark/ilr';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fromUkDate } from '../forms/uk-date.ts';
import { codeTypeOf } from '../record/meanings.ts';

export interface FieldInputProps {
  readonly entity: string;
  readonly name: string;
  readonly field: Field;
  /** The record that the field stands in: what a code means can depend on the type beside it. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly year: Year;
  readonly value: Scalar | undefined;
  /** Takes a value that the schema allows; `undefined` leaves the field out. */
  readonly onValue: (value: Scalar | undefined) => void;
  /** What stands below it: what it was, what a rule says. */
  readonly note?: ReactNode;
  readonly marked?: boolean;
  readonly autoFocus?: boolean;
}

/** Typing is taken once it pauses for so many milliseconds. */
const PAUSE = 350;
/** Longer lists of codes are searched by typing. */
const LONG = 120;

/** One field to be filled in, as its description says: a date, a code with its meaning, a number, a text. */
export function FieldInput(props: FieldInputProps) {
  const { entity, name, field, record, year, value, onValue, note, marked, autoFocus } = props;
  const [typed, setTyped] = useState(written(value));
  const taken = useRef(written(value));
  const list = useId();
  useEffect(() => {
    // Set from elsewhere: undone, or put back.
    if (written(value) === taken.current) return;
    taken.current = written(value);
    setTyped(taken.current);
  }, [value]);

  const judge = (text: string) => {
    const given = field.type === 'text' ? text : text.trim();
    return readField(entity, name, field.type === 'date' ? (fromUkDate(given) ?? given) : given, year);
  };
  const read = judge(typed);
  const take = (text: string) => {
    const judged = judge(text);
    if (text === taken.current || 'problem' in judged) return;
    taken.current = text;
    onValue(judged.value);
  };
  const last = useRef(() => {});
  last.current = () => take(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait
  useEffect(() => {
    const timer = setTimeout(() => last.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  // Whoever goes back or away before the pause has typed it all the same.
  useEffect(() => () => last.current(), []);

  const touched = typed !== written(value) || value === undefined;
  const wrong = touched && typed !== '' && 'problem' in read;
  const problem = !wrong
    ? undefined
    : field.type === 'date'
      ? `“${typed}” is not a day of the calendar. Write it as dd/mm/yyyy.`
      : read.problem;
  const missing = typed === '' && !field.optional ? `Needed: ${field.title}.` : undefined;
  const common = {
    label: (
      <>
        {field.title} <code>{name}</code>
      </>
    ),
    description: note,
    error: problem ?? (taken.current !== '' || value !== undefined ? missing : undefined),
    autoFocus,
    'data-marked': marked || undefined,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as [
      'label',
      'input',
      'error',
      'description',
    ],
  };
  const codes = codesOf(name, record, year);
  if (codes && codes.options.length <= LONG && codes.complete) {
    return (
      <NativeSelect
        {...common}
        value={typed}
        data={withOwn(codes.options, typed, field.optional)}
        onChange={event => {
          setTyped(event.currentTarget.value);
          take(event.currentTarget.value);
        }}
      />
    );
  }
  const { maxLength, digits, max } = facetsIn(field, year);
  const number = field.type === 'int' || field.type === 'decimal';
  return (
    <>
      <TextInput
        {...common}
        placeholder={field.type === 'date' ? 'dd/mm/yyyy' : undefined}
        inputMode={field.type === 'int' ? 'numeric' : field.type === 'decimal' ? 'decimal' : undefined}
        maxLength={number ? (digits ?? (max === undefined ? undefined : String(max).length + 2)) : maxLength}
        list={codes ? list : undefined}
        autoComplete="off"
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onBlur={() => take(typed)}
      />
      {codes && (
        <datalist id={list}>
          {codes.options.map(({ value: code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

const written = (value: Scalar | undefined) => (value === undefined ? '' : shownDate(String(value)));
const shownDate = (text: string) => (isDate(text) ? ukDate(text) : text);

interface Option {
  readonly value: string;
  readonly label: string;
}

function codesOf(
  name: string,
  record: FieldInputProps['record'],
  year: Year,
): { readonly options: readonly Option[]; readonly complete: boolean } | undefined {
  const type = codeTypeOf(name, record);
  const list = type === null ? undefined : codeList(name, year, type);
  if (!list || list.codes.size === 0) return undefined;
  const options = [...list.codes].map(([code, { label }]) => ({
    value: code,
    label: label && label !== code ? `${code} ${label}` : code,
  }));
  return { options, complete: list.complete };
}

/** The codes to choose from, with the one that stands there even if the list does not know it. */
function withOwn(options: readonly Option[], own: string, optional: boolean): Option[] {
  return [
    ...(optional || own === '' ? [{ value: '', label: optional ? 'not returned' : 'choose one' }] : []),
    ...(own !== '' && !options.some(({ value }) => value === own)
      ? [{ value: own, label: `${own} (not on the list)` }]
      : []),
    ...options,
  ];
}
