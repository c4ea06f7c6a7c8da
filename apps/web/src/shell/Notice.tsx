import { IconAlertTriangle, IconCircleX, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const ICON = {
  error: IconCircleX,
  warning: IconAlertTriangle,
  unknown: IconHelpCircle,
  info: IconInfoCircle,
};

interface NoticeProps {
  readonly kind: keyof typeof ICON;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out when it appears. */
  readonly live?: boolean;
}

/** Something that the reader should know before going on. */
export function Notice({ kind, title, children, live }: NoticeProps) {
  const Icon = ICON[kind];
  return (
    <div
      className={classes.notice}
      data-kind={kind}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Icon size="1.25rem" className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
