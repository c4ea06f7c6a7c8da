import { Button } from '@mantine/core';
import { useState } from 'react';
import { forgetEdits, type KeptEdits } from '../edits/kept-edits.ts';
import classes from './KeptReturns.module.css';
import { GoOn } from './NotOpen.tsx';

/** The returns that a person changed records in, to go on with. */
export function KeptReturns({ returns }: { readonly returns: readonly KeptEdits[] }) {
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const shown = returns.filter(({ id }) => !forgotten.has(id));
  if (shown.length === 0) return null;
  return (
    <div className={classes.list}>
      {shown.map(kept => (
        <GoOn key={kept.id} kept={kept}>
          <Forget onForget={() => setForgotten(now => new Set([...now, kept.id]))} id={kept.id} />
        </GoOn>
      ))}
    </div>
  );
}

/** Forgetting cannot be undone, so it is asked for twice, in the same place. */
function Forget({ id, onForget }: { readonly id: string; readonly onForget: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <Button
      mt="xs"
      size="xs"
      variant="default"
      onBlur={() => setSure(false)}
      onClick={async () => {
        if (!sure) return setSure(true);
        await forgetEdits(id);
        onForget();
      }}
    >
      {sure ? 'Forget them for good' : 'Forget these changes'}
    </Button>
  );
}
