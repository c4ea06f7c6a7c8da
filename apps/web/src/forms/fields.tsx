import {
  NativeSelect as MantineNativeSelect,
  PasswordInput as MantinePasswordInput,
  TextInput as MantineTextInput,
  type NativeSelectProps,
  type PasswordInputProps,
  type TextInputProps,
} from '@mantine/core';
import { useFault } from './use-fault.ts';

/** A field says by its label what is wrong with it. */
type Labelled<Props> = Omit<Props, 'label' | 'ref' | 'onInput' | 'onInvalid'> & { readonly label: string };

interface Filled {
  /** How to fill it in, where it is needed and blank. */
  readonly fill?: string;
}

/** A line of text in a form that says itself, in a sentence below it, why it cannot be sent. */
export function TextInput(props: Labelled<TextInputProps>) {
  return <MantineTextInput {...props} {...useFault<HTMLInputElement>(props)} />;
}

/** A password in such a form. */
export function PasswordInput(props: Labelled<PasswordInputProps>) {
  const fault = useFault<HTMLInputElement>(props);
  return <MantinePasswordInput {...props} {...fault} aria-invalid={Boolean(fault.error)} />;
}

/** A choice in such a form. */
export function NativeSelect({ fill, ...props }: Labelled<NativeSelectProps> & Filled) {
  const fault = useFault<HTMLSelectElement>({ ...props, ...(fill !== undefined && { fill }) });
  return <MantineNativeSelect {...props} {...fault} />;
}
