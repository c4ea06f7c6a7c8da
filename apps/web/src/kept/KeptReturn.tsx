import { Button, Checkbox } from '@mantine/core';
import type { Reply } from '@waymark/api';
import { useState } from 'react';
import classes from '../forms/Form.module.css';
import { addressOf } from '../server/call.ts';
import { goesOn } from '../server/goes-on.ts';
import { useTell } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { when } from '../shared/when.ts';
import { Notice } from '../shell/Notice.tsx';
import { count } from '../shell/words.ts';
import { WriteChanged } from './WriteChanged.tsx';

export type KeptRow = Reply<'returns.list'>['rows'][number];

interface KeptReturnProps {
  readonly row: KeptRow;
  readonly chosen: boolean;
  readonly onChoose: ((wanted: boolean) => void) | undefined;
}

/** One kept return with its check in figures. */
export function KeptReturn({ row, chosen, onChoose }: KeptReturnProps) {
  const { id, fileName, keptBy, keptAt, state, problem, summary } = row;
  const may = useMay();
  const remove = useTell('returns.remove');
  const [sure, setSure] = useState(false);
  return (
    <li className={classes.item}>
      <div>
        {onChoose ? (
          <Checkbox
            label={<span className={classes.name}>{fileName}</span>}
            checked={chosen}
            onChange={event => onChoose(event.currentTarget.checked)}
          />
        ) : (
          <p className={classes.name}>{fileName}</p>
        )}
        <p className={classes.soft}>
          kept by {keptBy?.name ?? 'somebody'}, {when(keptAt)}
        </p>
        {goesOn(state) && <p role="status">Being checked …</p>}
        {state === 'unreadable' && <p>Cannot be read: {problem}</p>}
        {state === 'checked' && summary && (
          <p>
            {count(summary.learners, 'learner')} · {count(summary.errors, 'error')} ·{' '}
            {count(summary.warnings, 'warning')} · {count(summary.notCheckedRules, 'rule')} not checked ·{' '}
            {count(summary.milestonesDue, 'milestone')} due
          </p>
        )}
        {remove.error && (
          <Notice kind="error" live>
            {remove.error.message}
          </Notice>
        )}
        {state === 'checked' && may('returns.writeChanged') && <WriteChanged returnId={id} />}
      </div>
      <div className={classes.row}>
        {may('returns.file') && (
          <a href={addressOf('returns.file', { params: { id } })} download>
            File
          </a>
        )}
        {may('returns.result') && state === 'checked' && (
          <a href={addressOf('returns.result', { params: { id } })} download>
            Result
          </a>
        )}
        {may('returns.remove') &&
          (sure ? (
            <>
              <Button
                size="xs"
                color="red"
                loading={remove.isPending}
                aria-label={`Remove ${fileName} for good`}
                onClick={() => remove.mutate({ params: { id } })}
              >
                Remove for good
              </Button>
              <Button size="xs" variant="default" onClick={() => setSure(false)}>
                Keep it
              </Button>
            </>
          ) : (
            <Button
              size="xs"
              variant="default"
              aria-label={`Remove ${fileName}`}
              onClick={() => setSure(true)}
            >
              Remove
            </Button>
          ))}
      </div>
    </li>
  );
}
