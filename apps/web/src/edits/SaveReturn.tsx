import { Button, Checkbox, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { nameOfNew } from '@waymark/ilr';
import { longDate } from '@waymark/ilr/dates';
import { useEffect, useRef, useState } from 'react';
import { type CheckState, Session, session } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import { saveAs } from '../shell/save-as.ts';
import { today } from '../shell/today.ts';
import { count } from '../shell/words.ts';
import classes from './ChangesPage.module.css';
import { compared, type RuleDifference } from './new-return.ts';
import { edits, together, useEdits } from './store.ts';

type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'writing' | 'checking'; readonly share: number }
  | { readonly at: 'failed'; readonly message: string }
  | {
      readonly at: 'saved';
      readonly file: File;
      readonly violations: number;
      readonly found: readonly RuleDifference[];
      readonly asAnnounced: boolean;
    };

/** Writes the changed copy as a new return, saves it, and checks the whole of it once more. */
export function SaveReturn({ check }: { readonly check: CheckState }) {
  const { count: amount, preparedOn, effects, asking, learners } = useEdits();
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const second = useRef<Session>(undefined);
  useEffect(() => () => second.current?.close(), []);
  // What was saved is not what stands here any more once something is changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of these is what matters
  useEffect(() => setStage({ at: 'rest' }), [learners, preparedOn]);
  const { head, result } = check;
  if (!head || (amount === 0 && preparedOn === undefined)) return null;
  if (check.stage !== 'done' || result?.complete === false) {
    return (
      <Notice kind="warning" title="A new return cannot be saved">
        The file was not read to its end, so what lies beyond could not be carried over.
      </Notice>
    );
  }
  const day = today();
  const busy = stage.at === 'writing' || stage.at === 'checking';

  const save = async () => {
    setStage({ at: 'writing', share: 0 });
    try {
      const naming = nameOfNew(head, check.file.name, new Date());
      const text = await session.rewrite(naming, bytes =>
        setStage({ at: 'writing', share: Math.min(1, bytes / check.file.size) }),
      );
      saveAs(text, naming.fileName);
      const file = new File([text], naming.fileName, { type: 'text/xml' });
      second.current?.close();
      second.current = new Session();
      const after = await checked(second.current, file, share => setStage({ at: 'checking', share }));
      const found = compared(check, after);
      const asAnnounced = matches(found, together(effects));
      setStage({ at: 'saved', file, violations: after.found, found, asAnnounced });
    } catch (error) {
      setStage({ at: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      second.current?.close();
    }
  };

  return (
    <section className={classes.card} aria-label="Save a new return">
      <h2>Save a new return</h2>
      <p className={classes.soft}>
        Learners that you did not change are carried over to the letter. The new return is saved among your
        downloads under the name and time of now, and the whole of it is checked once more.
      </p>
      {day !== head.preparedOn && (
        <Checkbox
          checked={preparedOn !== undefined}
          onChange={event => edits.prepare(event.currentTarget.checked ? day : undefined)}
          label={`Say that it was prepared today, ${longDate(day)}, not on ${longDate(head.preparedOn)}`}
          description="Some rules compare dates with this day (FilePreparationDate). For learners that you did not change, you will know when the new return is checked."
        />
      )}
      <div className={classes.row}>
        <Button
          onClick={() => void save()}
          loading={busy}
          disabled={asking}
          leftSection={<IconDownload size="1.125rem" aria-hidden />}
        >
          Save the new return
        </Button>
      </div>
      {busy && (
        <div role="status">
          <p>{stage.at === 'writing' ? 'Writing the new return …' : 'Saved. Checking the whole of it …'}</p>
          <Progress
            value={stage.share * 100}
            aria-label={stage.at === 'writing' ? 'Share that was written' : 'Share that was checked'}
          />
        </div>
      )}
      {stage.at === 'failed' && (
        <Notice kind="error" title="The new return could not be made" live>
          {stage.message}
        </Notice>
      )}
      {stage.at === 'saved' && <Saved {...stage} />}
    </section>
  );
}

function Saved({ file, violations, found, asAnnounced }: Stage & { readonly at: 'saved' }) {
  const sum = (how: 'gone' | 'fresh') => found.reduce((all, one) => all + one[how], 0);
  const told = found.filter(({ ofFile }) => ofFile || !asAnnounced);
  return (
    <Notice kind="info" title="Saved, and checked once more" live>
      <p className={classes.fileName}>{file.name}</p>
      <p>
        {count(violations, 'violation')} in the new return: {sum('gone')} gone, {sum('fresh')} new
        {asAnnounced ? ', as announced.' : '. This differs from what your changes announced:'}
      </p>
      {told.length > 0 && (
        <ul className={classes.rules}>
          {told.map(({ rule, ofFile, gone, fresh }) => (
            <li key={rule}>
              {rule}
              {ofFile && ', about the file itself'}:{' '}
              {[gone > 0 && `${gone} gone`, fresh > 0 && `${fresh} new`].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      )}
      <Button mt="xs" size="xs" variant="default" onClick={() => session.open(file)}>
        Open the new return
      </Button>
    </Notice>
  );
}

/** Checks a file beside the one that is open. */
function checked(beside: Session, file: File, onProgress: (share: number) => void): Promise<CheckState> {
  return new Promise((resolve, reject) => {
    beside.subscribe(() => {
      const { state } = beside;
      if (state?.stage === 'done') resolve(state);
      else if (state?.stage === 'failed') reject(new Error(state.failure));
      else if (state) onProgress(Math.min(1, state.bytes / Math.max(1, file.size)));
    });
    beside.open(file);
  });
}

/** Whether the rules that differ are those that the changes announced, and as often. */
function matches(found: readonly RuleDifference[], announced: ReturnType<typeof together>): boolean {
  const tally = (rules: readonly { readonly rule: string }[]) =>
    [...Map.groupBy(rules, ({ rule }) => rule)].map(([rule, all]) => `${rule} ${all.length}`).sort();
  const expected = JSON.stringify([tally(announced.gone), tally(announced.fresh)]);
  const ofLearners = found.filter(({ ofFile }) => !ofFile);
  const spread = (how: 'gone' | 'fresh') =>
    ofLearners.flatMap(one => Array.from({ length: one[how] }, () => one));
  return expected === JSON.stringify([tally(spread('gone')), tally(spread('fresh'))]);
}
