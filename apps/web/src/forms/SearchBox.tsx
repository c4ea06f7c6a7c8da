import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import bar from './Bar.module.css';
import { useWords } from './use-words.ts';

interface SearchBoxProps {
  readonly value: string | undefined;
  /** What it looks for: `Learner, name, contract`. */
  readonly placeholder: string;
  readonly onChange: (words: string | undefined) => void;
}

/** The box among the filters of a list that hands on what was typed once the typing pauses. */
export function SearchBox({ value, placeholder, onChange }: SearchBoxProps) {
  const [words, setWords] = useWords(value, onChange);
  return (
    <TextInput
      className={bar.words}
      type="search"
      label="Search"
      placeholder={placeholder}
      leftSection={<IconSearch size="1rem" aria-hidden />}
      value={words}
      onChange={event => setWords(event.currentTarget.value)}
    />
  );
}
