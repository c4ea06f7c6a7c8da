import { IconCircleCheck, IconCircleDashed, IconCircleOff } from '@tabler/icons-react';
import type { Reply } from '@waymark/api';
import classes from './Status.module.css';

const SHOWN = { Prospect: IconCircleDashed, Confirmed: IconCircleCheck, Closed: IconCircleOff };

/** How an employer stands: as icon and word. */
export function Status({ status }: { readonly status: Reply<'organisations.read'>['status'] }) {
  const Icon = SHOWN[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size="1.125rem" aria-hidden />
      {status}
    </span>
  );
}
