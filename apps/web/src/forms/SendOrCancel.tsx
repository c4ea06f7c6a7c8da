import { Button } from '@mantine/core';
import classes from './Form.module.css';

interface SendOrCancelProps {
  /** A form, as `useForm` has it. */
  readonly form: { readonly leave: () => void };
  /** What sending it is called: `Save`. */
  readonly send: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** The foot of a form; who cancels it needs what was typed no more. */
export function SendOrCancel({ form, send, busy, onCancel }: SendOrCancelProps) {
  const cancel = () => {
    form.leave();
    onCancel();
  };
  return (
    <div className={classes.row}>
      <Button type="submit" loading={busy}>
        {send}
      </Button>
      <Button type="button" variant="default" onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}
