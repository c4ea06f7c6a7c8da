import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import type { Year } from '@waymark/ilr';
import type { CheckState } from '../check/session.ts';
import { useCheck } from '../check/use-check.ts';
import { learnerAddress } from '../returns/addresses.ts';
import { EditsBar } from '../returns/EditsBar.tsx';
import { lastList } from '../returns/last-list.ts';
import { NotOpen } from '../returns/NotOpen.tsx';
import { ThisReturn } from '../returns/ThisReturn.tsx';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { count } from '../shell/words.ts';
import classes from './ChangesPage.module.css';
import { type Edit, keyOf, without } from './edits.ts';
import type { LearnerEdits } from './kept-edits.ts';
import { SaveReturn } from './SaveReturn.tsx';
import { type Effect, edits, useEdits } from './store.ts';
import { inBrief, subjectOf, subjectTitle, valueInWords } from './words.ts';

/** All changes that were made to the return that is open, and the new return that they become. */
export function ChangesPage() {
  const { of } = useSearch({ from: '/returns/changes' });
  const check = useCheck();
  if (!check) return <NotOpen title="Changes to a return" of={of} />;
  return <Changes key={check.run} check={check} />;
}

function Changes({ check }: { readonly check: CheckState }) {
  const { learners, effects, count: amount, kept, preparedOn } = useEdits();
  const year = check.head?.year ?? 2526;
  const all = [...learners.values()].toSorted((a, b) => a.place - b.place);
  const others = [...effects.values()].filter(({ place }) => !learners.has(place));
  return (
    <>
      <PageHead
        title="Changes to this return"
        back={
          <Link to="/returns" search={now => ({ ...lastList(), of: (now as { of?: string }).of })}>
            Back to what was found
          </Link>
        }
        actions={
          (amount > 0 || preparedOn !== undefined) && (
            <Button variant="default" onClick={() => edits.discard()}>
              Discard all changes
            </Button>
          )
        }
      >
        Each change can be taken back by itself. {check.file.name} stays as it is; the changes go into a new
        return.
      </PageHead>
      <div className={classes.stack}>
        <ThisReturn check={check} />
        <EditsBar own />
        {!kept && (
          <Notice kind="warning" title="This browser keeps nothing">
            The changes are lost when the page is closed or reloaded, so save the new return before.
          </Notice>
        )}
        {amount === 0 ? (
          <p className={classes.empty}>Nothing is changed. Open a learner and choose “Change the record”.</p>
        ) : (
          <ul className={classes.learners}>
            {all.map(each => (
              <OneLearner
                key={each.place}
                check={check}
                of={each}
                effect={effects.get(each.place)}
                year={year}
              />
            ))}
          </ul>
        )}
        {others.length > 0 && (
          <section className={classes.card} aria-label="Learners who were not changed">
            <h2>Learners who were not changed</h2>
            <p className={classes.soft}>They share, or shared, a key with a learner who was.</p>
            <ul className={classes.edits}>
              {others.map(({ place, learnRefNumber, gone, fresh }) => (
                <li key={place}>
                  {learnRefNumber}: <Sum gone={gone.length} fresh={fresh.length} />{' '}
                  {[...gone, ...fresh].map(({ rule }) => rule).join(', ')}
                </li>
              ))}
            </ul>
          </section>
        )}
        <SaveReturn check={check} />
      </div>
    </>
  );
}

interface OneLearnerProps {
  readonly check: CheckState;
  readonly of: LearnerEdits;
  readonly effect: Effect | undefined;
  readonly year: Year;
}

function OneLearner({ check, of, effect, year }: OneLearnerProps) {
  const { place, learnRefNumber, name } = of;
  const address = learnerAddress({ learner: place, learnRefNumber }, check.tally);
  return (
    <li className={classes.card}>
      <header className={classes.head}>
        <h2>
          <Link {...address} search={{ ...address.search, edit: true }}>
            {learnRefNumber}
          </Link>{' '}
          <span className={classes.name}>{name}</span>
        </h2>
        {effect && <Sum gone={effect.gone.length} fresh={effect.fresh.length} />}
      </header>
      <ul className={classes.edits}>
        {of.edits.map(edit => (
          <li key={keyOf(edit)} className={classes.edit}>
            <span>
              <OneEdit edit={edit} year={year} />
            </span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => edits.change(of, without(of.edits, edit), subjectOf(edit))}
              aria-label={`Take back: ${subjectOf(edit)}`}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {effect && effect.gone.length + effect.fresh.length > 0 && (
        <p className={classes.soft}>
          {effect.gone.length > 0 && <>Gone: {effect.gone.map(({ rule }) => rule).join(', ')}. </>}
          {effect.fresh.length > 0 && <>New: {effect.fresh.map(({ rule }) => rule).join(', ')}.</>}
        </p>
      )}
    </li>
  );
}

function OneEdit({ edit, year }: { readonly edit: Edit; readonly year: Year }) {
  if (edit.kind === 'set') {
    return (
      <>
        <strong>{subjectOf(edit)}</strong>: {valueInWords(edit.field, edit.from, year)} →{' '}
        <strong>{valueInWords(edit.field, edit.to, year)}</strong>
      </>
    );
  }
  return (
    <>
      <strong>{subjectTitle(edit)}</strong> {edit.kind === 'add' ? 'added' : 'removed'}:{' '}
      {inBrief(edit.record)}
    </>
  );
}

function Sum({ gone, fresh }: { readonly gone: number; readonly fresh: number }) {
  return (
    <span className={classes.sum}>
      {count(gone, 'violation')} gone, {fresh} new
    </span>
  );
}
