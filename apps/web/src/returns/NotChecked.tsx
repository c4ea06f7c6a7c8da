import { Link } from '@tanstack/react-router';
import type { CheckState } from '../check/session.ts';
import { Outcome } from '../shell/Outcome.tsx';
import { count } from '../shell/words.ts';
import classes from './NotChecked.module.css';
import { uncheckedRules } from './unchecked.ts';

/** What was not checked, why, and what to supply. */
export function NotChecked({ check }: { readonly check: CheckState }) {
  const { result, stage } = check;
  if (!result) {
    return (
      <p className={classes.wait}>
        {stage === 'reading'
          ? 'What could not be checked is known once the whole file is read.'
          : 'The file was not read to its end, so not all of it was checked.'}
      </p>
    );
  }
  const { reasons, notBuilt } = uncheckedRules(result);
  if (reasons.length + notBuilt.length === 0) {
    return <p className={classes.wait}>Every rule of the year was asked of every record.</p>;
  }
  return (
    <div className={classes.list}>
      {reasons.map(({ reason, rules }) => (
        <section key={reason} className={classes.reason}>
          <Outcome
            kind="not checked"
            word={rules[0]?.rule === '*' ? 'Every rule' : count(rules.length, 'rule')}
          />
          <p className={classes.why}>{reason}</p>
          <ul className={classes.rules}>
            {rules.map(({ rule, records }) => (
              <li key={rule}>
                {rule === '*' ? (
                  count(records, 'learner')
                ) : (
                  <>
                    <Link to="/rules/$name" params={{ name: rule }}>
                      {rule}
                    </Link>{' '}
                    <span className={classes.soft}>{count(records, 'record')}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reasons.some(({ rules }) => rules[0]?.rule !== '*') && (
        <p>
          <Link to="/reference">Add reference data</Link>, then check the file again.
        </p>
      )}
      {notBuilt.length > 0 && (
        <section className={classes.reason}>
          <Outcome kind="not checked" word={count(notBuilt.length, 'rule')} />
          <p className={classes.why}>
            On the official list of the year, but not built into this version of Waymark yet. The service will
            check them.
          </p>
          <details>
            <summary>Show the names</summary>
            <ul className={classes.rules}>
              {notBuilt.map(rule => (
                <li key={rule}>
                  <Link to="/rules/$name" params={{ name: rule }} preload={false}>
                    {rule}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </div>
  );
}
