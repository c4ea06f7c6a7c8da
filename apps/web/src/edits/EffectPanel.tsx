import { IconCheck } from '@tabler/icons-react';
import type { Violation } from '@waymark/rules';
import type { Finding } from '../check/protocol.ts';
import { Notice } from '../shell/Notice.tsx';
import { Outcome } from '../shell/Outcome.tsx';
import { count } from '../shell/words.ts';
import classes from './EffectPanel.module.css';
import { useEdits } from './store.ts';

interface EffectPanelProps {
  readonly place: number;
  /** What was found in the record as it was read. */
  readonly mine: readonly Finding[];
}

/** What the changes to one learner do: which violations are gone, which are new, and whom else they concern. */
export default function EffectPanel({ place, mine }: EffectPanelProps) {
  const { effects, learners, asking, problem } = useEdits();
  const effect = effects.get(place);
  const changed = learners.get(place)?.edits.length ?? 0;
  const others = [...effects.values()].filter(
    one => one.place !== place && !learners.has(one.place) && one.gone.length + one.fresh.length > 0,
  );
  return (
    <section
      className={classes.panel}
      aria-label="What your changes do"
      aria-live="polite"
      aria-busy={asking}
    >
      <h2>What your changes do</h2>
      {problem !== undefined ? (
        <Notice kind="error" title="The rules could not be asked again">
          {problem}
        </Notice>
      ) : !effect ? (
        <p className={classes.soft}>
          {changed > 0
            ? 'Asking the rules again …'
            : `Nothing is changed yet: ${mine.length === 0 ? 'no violation' : count(mine.length, 'violation')}.`}
        </p>
      ) : (
        <>
          {!effect.typed && (
            <Notice kind="unknown" title="The rules cannot be asked yet">
              Something that the record must have is missing. Fill it in, and they are asked.
            </Notice>
          )}
          {effect.gone.length + effect.fresh.length === 0 && effect.typed && (
            <p>
              {effect.stay.length === 0
                ? 'No violation, as before.'
                : `Nothing is gone and nothing is new: ${count(effect.stay.length, 'violation')} as before.`}
            </p>
          )}
          <List title="Gone" violations={effect.gone} kind="gone" />
          <List title="New" violations={effect.fresh} kind="fresh" />
          {effect.gone.length + effect.fresh.length > 0 && (
            <List title="Still there" violations={effect.stay} kind="stay" />
          )}
          {effect.unanswered.length > 0 && (
            <p className={classes.soft}>
              {count(new Set(effect.unanswered).size, 'rule')} could not be checked on this record: reference
              data is missing.
            </p>
          )}
          {others.map(({ place: other, learnRefNumber, gone, fresh }) => (
            <p key={other} className={classes.other}>
              Learner {learnRefNumber} too:{' '}
              {[
                gone.length > 0 && `${gone.map(({ rule }) => rule).join(', ')} is gone`,
                fresh.length > 0 && `${fresh.map(({ rule }) => rule).join(', ')} is new`,
              ]
                .filter(Boolean)
                .join('; ')}
              .
            </p>
          ))}
        </>
      )}
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly violations: readonly Violation[];
  readonly kind: 'gone' | 'fresh' | 'stay';
}

function List({ title, violations, kind }: ListProps) {
  if (violations.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3>
        {title} ({violations.length})
      </h3>
      <ul className={classes.list}>
        {violations.map(({ rule, aimSeqNumber, message, severity }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two violations can be alike; their order is theirs
          <li key={index} className={classes.item} data-kind={kind}>
            {kind === 'gone' ? (
              <IconCheck size="1.125rem" className={classes.check} aria-hidden />
            ) : (
              <Outcome kind={severity} short />
            )}
            <span>
              <strong className={classes.rule}>{rule}</strong>
              {aimSeqNumber !== null && <span className={classes.soft}> aim {aimSeqNumber}</span>}{' '}
              <span className={classes.soft}>{message}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
