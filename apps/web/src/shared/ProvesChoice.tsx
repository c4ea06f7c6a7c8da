import { NativeSelect, TextInput } from '@mantine/core';
import { PROVES } from '@waymark/api';
import { useState } from 'react';

interface ProvesChoiceProps {
  /** Names that the milestones ask for beside the usual. */
  readonly asked: readonly string[];
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** What comes of it: which milestones ask for it. */
  readonly says?: string | undefined;
}

/** What a piece of evidence proves: what is asked for, the usual, or another name that is typed. */
export function ProvesChoice({ asked, value, onChange, says }: ProvesChoiceProps) {
  const [own, setOwn] = useState(false);
  const known = [...new Set([...asked, ...PROVES])];
  return (
    <>
      <NativeSelect
        label="It proves"
        description={says}
        inputWrapperOrder={['label', 'input', 'description']}
        value={own ? '' : value}
        onChange={event => {
          const name = event.currentTarget.value;
          setOwn(name === '');
          onChange(name);
        }}
        data={[...known.map(name => ({ value: name, label: name })), { value: '', label: 'Another name …' }]}
      />
      {own && (
        <TextInput
          label="Name of the evidence"
          maxLength={60}
          autoFocus
          onChange={event => {
            const name = event.currentTarget.value.trim();
            // Written otherwise, a name that is asked for is that name.
            onChange(known.find(one => one.toLowerCase() === name.toLowerCase()) ?? name);
          }}
        />
      )}
    </>
  );
}
