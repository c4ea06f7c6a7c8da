import {
  IconArrowDownRight,
  IconArrowUpRight,
  IconCircleCheck,
  IconCirclePlus,
  IconCircleX,
  IconMinus,
  IconPencil,
  IconPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import classes from './Kind.module.css';
import type { Kind as KindOfChange } from './search.ts';

/** How each kind of difference is shown: never as a colour alone. */
export const KIND_WORDS: Record<
  KindOfChange,
  { Icon: TablerIcon; word: string; tone: 'good' | 'bad' | 'plain' }
> = {
  added: { Icon: IconPlus, word: 'Added', tone: 'good' },
  dropped: { Icon: IconMinus, word: 'Dropped', tone: 'plain' },
  changed: { Icon: IconPencil, word: 'Changed', tone: 'plain' },
  new: { Icon: IconCirclePlus, word: 'New', tone: 'bad' },
  fixed: { Icon: IconCircleCheck, word: 'Fixed', tone: 'good' },
  remaining: { Icon: IconCircleX, word: 'Remaining', tone: 'plain' },
  'newly due': { Icon: IconArrowUpRight, word: 'Newly due', tone: 'good' },
  'no longer due': { Icon: IconArrowDownRight, word: 'No longer due', tone: 'bad' },
};

/** What kind of difference it is, as icon and word. */
export function Kind({ kind }: { readonly kind: KindOfChange }) {
  const { Icon, word, tone } = KIND_WORDS[kind];
  return (
    <span className={classes.kind} data-tone={tone}>
      <Icon size="1.0625rem" stroke={2} className={classes.icon} aria-hidden />
      {word}
    </span>
  );
}
