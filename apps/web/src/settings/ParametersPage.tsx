import { longDate } from '@waymark/ilr/dates';
import { MODELS, SETTINGS, type Series, SOURCES, type SourceKey, WAGES } from '@waymark/outcomes';
import { Wide } from '../milestones/Wide.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { capital } from '../shell/words.ts';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs.tsx';

/** The figures and conventions that projections rest on, each with its source and how sure it is. Nothing here is hidden. */
export function ParametersPage() {
  return (
    <>
      <PageHead title="Wage rates and conventions">
        What projected dates rest on. A convention that no source settles has a default here; a programme can
        choose another.
      </PageHead>
      <SettingsTabs />
      <div className={classes.cards}>
        <Wages />
        <Conventions />
        <Models />
        <Sources />
      </div>
    </>
  );
}

function Wages() {
  return (
    <section className={classes.card}>
      <h2>Wage rates</h2>
      {(Object.values(WAGES) as Series<number>[]).map(series => (
        <details key={series.name}>
          <summary>{capital(series.name)}</summary>
          <Wide label={`${capital(series.name)}, over time`}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">From</th>
                  <th scope="col">{isAge(series) ? 'Age' : 'An hour'}</th>
                  <th scope="col">How sure</th>
                  <th scope="col">Source</th>
                </tr>
              </thead>
              <tbody>
                {series.values.toReversed().map(({ validFrom, value, sure, source, note }) => (
                  <tr key={validFrom}>
                    <td className={classes.whole}>{longDate(validFrom)}</td>
                    <td>{isAge(series) ? value : `£${(value / 100).toFixed(2)}`}</td>
                    <td>{sure}</td>
                    <td>
                      {names(source)}
                      {note && <> · {note}</>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        </details>
      ))}
    </section>
  );
}

function Conventions() {
  return (
    <section className={classes.card}>
      <h2>Conventions</h2>
      <ul className={classes.list}>
        {Object.entries(SETTINGS).map(([name, { title, standard, means, sure, source }]) => (
          <li key={name} className={classes.item}>
            <div>
              <p className={classes.name}>{title}</p>
              <p>{means[String(standard)] ?? `${means.other ?? ''} Default: ${standard}.`}</p>
              <p className={classes.soft}>
                Default, {sure} · {names(source)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Models() {
  return (
    <section className={classes.card}>
      <h2>Outcome models</h2>
      <ul className={classes.list}>
        {MODELS.map(({ id, name, sure, source, milestones, notChecked }) => (
          <li key={id} className={classes.item}>
            <div>
              <p className={classes.name}>{name}</p>
              <p>{milestones.map(milestone => milestone.name).join(', ')}</p>
              {notChecked.map(sentence => (
                <p key={sentence} className={classes.soft}>
                  Not checked: {sentence}
                </p>
              ))}
              <p className={classes.soft}>
                {capital(sure)} · {names(source)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources() {
  return (
    <section className={classes.card}>
      <h2>Sources</h2>
      <ul className={classes.list}>
        {Object.entries(SOURCES)
          // What was chosen for want of a source is none.
          .filter(([key]) => key !== 'own-convention')
          .map(([key, says]) => (
            <li key={key} className={classes.item}>
              <p>{String(says)}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}

const names = (keys: readonly SourceKey[]): string => keys.map(key => String(SOURCES[key])).join('; ');

/** Among the rates stands the age from which one of them is due. */
const isAge = ({ unit }: Series<number>): boolean => unit === 'years';
