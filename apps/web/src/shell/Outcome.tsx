import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './Outcome.module.css';

/** How something came out: the weight of a violation, or what an example or a path ended in. */
export type OutcomeKind = 'fail' | 'error' | 'warning' | 'not checked' | 'passed';

const SHOWN: Record<OutcomeKind, { Icon: TablerIcon; word: string; short?: string }> = {
  fail: { Icon: IconBan, word: 'Rejects the file', short: 'Rejects file' },
  error: { Icon: IconCircleX, word: 'Error' },
  warning: { Icon: IconAlertTriangle, word: 'Warning' },
  'not checked': { Icon: IconHelpCircle, word: 'Not checked' },
  passed: { Icon: IconCircleCheck, word: 'Passes' },
};

interface OutcomeProps {
  readonly kind: OutcomeKind;
  /** In place of the usual word. */
  readonly word?: string;
  /** The shorter word, for columns. */
  readonly short?: boolean;
}

/** An outcome as icon and word; never as a colour alone. */
export function Outcome({ kind, word, short }: OutcomeProps) {
  const { Icon, word: usual, short: shorter = usual } = SHOWN[kind];
  return (
    <span className={classes.outcome} data-kind={kind}>
      <Icon size="1.125rem" stroke={2} className={classes.icon} aria-hidden />
      {word ?? (short ? shorter : usual)}
    </span>
  );
}
