import { Link } from '@tanstack/react-router';
import { SETTINGS } from '@waymark/funding';
import { longDate, ukDate } from '@waymark/ilr/dates';
import classes from './BootcampPage.module.css';
import type { ExplainedBootcamp, ExplainedMilestone, OtherReading } from './protocol.ts';
import { EvidenceMark } from './SettingsForm.tsx';
import { amount, pounds } from './words.ts';

interface GroundsProps {
  readonly data: ExplainedBootcamp;
  readonly milestone: ExplainedMilestone;
}

/** What a milestone rests on: the contract, the settings that were read, and what other readings would give. */
export function Grounds({ data, milestone }: GroundsProps) {
  const { notes, notChecked } = data;
  return (
    <aside className={classes.grounds} aria-label="What it rests on">
      <section className={classes.part}>
        <h2>What it rests on</h2>
        <Terms data={data} />
        <HgvPayments data={data} />
        {notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </section>
      {milestone.restsOn.length > 0 && (
        <section className={classes.part}>
          <h3>Settings</h3>
          <ul className={classes.settings}>
            {milestone.restsOn.map(({ name, reading }) => {
              const others = milestone.otherReadings.filter(({ setting }) => setting === name);
              return (
                <li key={name}>
                  <p>
                    {reading} <EvidenceMark evidence={SETTINGS[name].evidence} />
                  </p>
                  {others.map(other => (
                    <p key={other.reading} className={classes.other}>
                      Otherwise {otherwise(other)}: {other.reading}
                    </p>
                  ))}
                </li>
              );
            })}
          </ul>
          <p>
            <Link to="/milestones" search={{ show: 'terms' }}>
              All settings, and how to change them
            </Link>
          </p>
        </section>
      )}
      {notChecked.length > 0 && (
        <section className={classes.part}>
          <h3>Not checked on this learner</h3>
          <p>
            {notChecked.map((rule, index) => (
              <span key={rule}>
                {index > 0 && ', '}
                <Link to="/rules/$name" params={{ name: rule }}>
                  {rule}
                </Link>
              </span>
            ))}
          </p>
          <p className={classes.soft}>
            For want of reference data. Where one of them decides on a Skills Bootcamp the milestones are not
            checked; the others are taken as kept.
          </p>
        </section>
      )}
    </aside>
  );
}

function HgvPayments({ data: { hgvPayments } }: Pick<GroundsProps, 'data'>) {
  if (hgvPayments.length === 0) return null;
  return (
    <>
      <h3>HGV payments</h3>
      <dl className={classes.terms}>
        {hgvPayments.map(({ name, event, status, date, amountPence }) => (
          <div key={`${name} ${event}`}>
            <dt>
              {name} ({event})
            </dt>
            <dd>{status === 'due' ? `${amount(amountPence)} on ${ukDate(date!)}` : status}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function otherwise({ status, date, pence }: OtherReading): string {
  if (status !== 'due') return status;
  return `due${date ? ` on ${longDate(date)}` : ''}${pence === null ? '' : `, ${pounds(pence)}`}`;
}

function Terms({ data }: { readonly data: ExplainedBootcamp }) {
  const { contract, ratePence, employerShare } = data.terms;
  if (!contract) {
    return (
      <p>
        No contract is at hand for it.{' '}
        <Link to="/milestones" search={{ show: 'terms' }}>
          Choose a contracts file
        </Link>
      </p>
    );
  }
  const facts: (readonly [string, string])[] = [
    ['Contract entry', contract.conRefNumber === '*' ? '* (all others)' : contract.conRefNumber],
    ['Rate per learner', amount(ratePence)],
    ['Split', contract.split.join('/')],
    ['Days before start', contract.minimumDays === null ? 'not counted' : String(contract.minimumDays)],
    ['Guided hours', contract.minimumHours === null ? 'not asked for' : String(contract.minimumHours)],
    ['Employer pays', employerShare === null ? 'not known' : `${employerShare}%`],
  ];
  if (contract.outcomeCutOff !== null) facts.push(['Outcome by', ukDate(contract.outcomeCutOff)]);
  return (
    <dl className={classes.terms}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
