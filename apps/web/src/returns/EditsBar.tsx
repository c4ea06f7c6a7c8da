import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { edits, together, useEdits } from '../edits/store.ts';
import { count } from '../shell/words.ts';
import classes from './EditsBar.module.css';

/** What was changed so far and what it does; shown on every page of a return that was changed. */
export function EditsBar({
  own = false,
}: {
  /** On the page of the changes itself. */ readonly own?: boolean;
}) {
  const { count: amount, learners, effects, undo, asking, problem, preparedOn } = useEdits();
  if (amount === 0 && undo === undefined && preparedOn === undefined) return null;
  const { gone, fresh } = together(effects);
  return (
    <section className={`${classes.bar} no-print`} aria-label="Your changes">
      <p className={classes.words} role="status">
        <strong>
          {amount === 0 ? 'No changes' : `${count(amount, 'change')} in ${count(learners.size, 'learner')}`}
        </strong>
        {problem !== undefined
          ? `: the rules could not be asked again. ${problem}`
          : asking
            ? ': asking the rules again …'
            : amount > 0 && `: ${count(gone.length, 'violation')} gone, ${fresh.length} new.`}
      </p>
      <div className={classes.buttons}>
        {undo !== undefined && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
            onClick={() => edits.undo()}
            title={`Undo: ${undo}`}
          >
            Undo<span className="visually-hidden">: {undo}</span>
          </Button>
        )}
        {!own && <Link to="/returns/changes">See the changes and save a new return</Link>}
      </div>
    </section>
  );
}
