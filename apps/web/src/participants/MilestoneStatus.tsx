import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import type { Reply } from '@waymark/api';
import classes from './MilestoneStatus.module.css';

type Status = Reply<'milestones.read'>['status'];

const ICONS: Record<Status, typeof IconBan> = {
  Active: IconCircleDashed,
  Projected: IconHourglass,
  'At risk': IconAlertTriangle,
  Achieved: IconCircleCheck,
  Verified: IconRosetteDiscountCheck,
  Invalid: IconBan,
};

/** How a milestone stands: as icon and word. */
export function MilestoneStatus({ status }: { readonly status: Status }) {
  const Icon = ICONS[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon size="1.125rem" aria-hidden />
      {status}
    </span>
  );
}
