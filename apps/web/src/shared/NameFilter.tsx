import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextInput } from '../forms/fields.tsx';
import classes from './SavedFilters.module.css';

interface NameFilterProps {
  /** The saved filter that is renamed; none for a new one. */
  readonly before?: { readonly name: string } | undefined;
  /** The names that one's saved filters of this list have. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a saved filter. A new one may take the place of one of the same name; a renamed one may not. */
export function NameFilter({ before, taken, busy, onSave, onCancel }: NameFilterProps) {
  const [typed, setTyped] = useState(before?.name ?? '');
  const name = typed.trim();
  const another = name !== before?.name && taken.includes(name);
  const refused = another && before !== undefined;
  return (
    <form
      className={classes.name}
      onSubmit={event => {
        event.preventDefault();
        if (!refused) onSave(name);
      }}
    >
      <TextInput
        label={before ? 'New name' : 'Name of the filter'}
        required
        pattern=".*\S.*"
        title="Write a name."
        maxLength={80}
        autoFocus
        value={typed}
        description={another && !refused ? `Your saved filter “${name}” will be replaced.` : undefined}
        error={refused ? `You have a saved filter “${name}” already. Choose another name.` : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        Save
      </Button>
      <Button type="button" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
