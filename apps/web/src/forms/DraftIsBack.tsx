import { Button } from '@mantine/core';
import { Notice } from '../shell/Notice.tsx';

interface DraftIsBackProps {
  /** A form, as `useForm` has it. */
  readonly form: { readonly isBack: boolean; readonly beginAnew: () => void };
}

/** Says that a form shows what was typed into it before it was left. */
export function DraftIsBack({ form: { isBack, beginAnew } }: DraftIsBackProps) {
  if (!isBack) return null;
  return (
    <Notice kind="info" title="What you had typed here is back" live>
      <p>You left before it was sent. Go on with it, or begin with an empty form.</p>
      <Button mt="xs" size="xs" variant="default" onClick={beginAnew}>
        Begin anew
      </Button>
    </Notice>
  );
}
