import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import type { MilestoneState } from './protocol.ts';
import classes from './State.module.css';

const SHOWN: Record<MilestoneState, { readonly Icon: TablerIcon; readonly word: string }> = {
  due: { Icon: IconCircleCheck, word: 'Due' },
  'not due': { Icon: IconCircleDashed, word: 'Not due' },
  'not checked': { Icon: IconHelpCircle, word: 'Not checked' },
  blocked: { Icon: IconBan, word: 'Blocked' },
};

/** The word for a state, as lists and filters use it. */
export const stateWord = (state: MilestoneState) => SHOWN[state].word;

interface StateProps {
  readonly state: MilestoneState;
  /** In place of the usual word. */
  readonly word?: string;
}

/** The state of a milestone as icon and word; never as a colour alone. */
export function State({ state, word: other }: StateProps) {
  const { Icon, word: usual } = SHOWN[state];
  const word = other ?? usual;
  return (
    <span className={classes.state} data-state={state}>
      <Icon size="1.125rem" stroke={2} className={classes.icon} aria-hidden />
      {word}
    </span>
  );
}
