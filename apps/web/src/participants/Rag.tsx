import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { RAG } from '@waymark/api';
import classes from './Rag.module.css';

const SHOWN = {
  red: { Icon: IconAlertOctagon, word: 'Red' },
  amber: { Icon: IconAlertTriangle, word: 'Amber' },
  green: { Icon: IconCircleCheck, word: 'Green' },
};

interface RagProps {
  readonly rag: (typeof RAG)[number] | null;
}

/** Red, amber or green as icon and word; never as a colour alone. */
export function Rag({ rag }: RagProps) {
  if (rag === null) return <span className={classes.none}>not set</span>;
  const { Icon, word } = SHOWN[rag];
  return (
    <span className={classes.rag} data-rag={rag}>
      <Icon size="1.125rem" aria-hidden />
      {word}
    </span>
  );
}
