import { Button } from '@mantine/core';
import { ukDate } from '@waymark/ilr/dates';
import { useRef, useState } from 'react';
import type { CheckState } from '../check/session.ts';
import { fetchSampleContracts } from '../samples/samples.ts';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { saveAs } from '../shell/save-as.ts';
import { count } from '../shell/words.ts';
import classes from './TermsView.module.css';
import { type ReadContracts, useTerms, useTermsActs } from './use-terms.ts';
import { Wide } from './Wide.tsx';
import { pounds } from './words.ts';

/** The contracts file: chosen, shown, removed. It stays on this machine. */
export function Contracts({ check }: { readonly check: CheckState | undefined }) {
  const { contracts } = useTerms();
  const acts = useTermsActs();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<{ name: string; says: readonly string[] }>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const says = await acts.chooseContracts(file);
    setProblems(says.length > 0 ? { name: file.name, says } : undefined);
  };
  return (
    <section className={classes.card} aria-label="Contracts">
      <div className={classes.head}>
        <div>
          <h2>Contracts</h2>
          <p className={classes.soft}>
            What a learner is worth and how it is split stands in your contract, not in the ILR. Bring it as a
            list (CSV or JSON) with the columns conRefNumber, rate, split, minimumDays; it is kept in this
            browser and not uploaded.
          </p>
        </div>
        <div className={classes.buttons}>
          <Button onClick={() => input.current?.click()}>Choose a contracts file</Button>
          {check?.file.sample && !contracts && (
            <ActButton act={acts.takeSampleContracts}>Use the sample contracts</ActButton>
          )}
          {!contracts && <ActButton act={saveExample}>Save an example file</ActButton>}
          {contracts && <ActButton act={acts.removeContracts}>Remove {contracts.name}</ActButton>}
        </div>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.json,text/csv,application/json"
        aria-label="Contracts file"
        onChange={event => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {problems && (
        <Notice kind="error" title={`${problems.name} was not taken`} live>
          <ul className={classes.problems}>
            {problems.says.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {contracts && <p>{contracts.name} is used as before.</p>}
        </Notice>
      )}
      {contracts ? <Held contracts={contracts} /> : <p className={classes.soft}>None was chosen yet.</p>}
    </section>
  );
}

/** The invented contracts of the sample, as a file to write one's own after. */
async function saveExample(): Promise<void> {
  const { text } = await fetchSampleContracts();
  saveAs(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'contracts-example.csv');
}

function Held({
  contracts: { name, contracts, entries, kept, sample },
}: {
  readonly contracts: ReadContracts;
}) {
  return (
    <>
      <p role="status">
        <strong>{name}</strong>: {count(contracts.length, 'contract')}
        {entries.length > 0 && ` and ${count(entries.length, 'learner entry', 'learner entries')}`}.{' '}
        {sample
          ? 'Invented for the sample; not kept.'
          : kept
            ? 'Kept in this browser.'
            : 'This browser keeps nothing, so it holds for this visit.'}
      </p>
      <Wide label="Contracts in the file">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">ConRefNumber</th>
              <th scope="col">Rate</th>
              <th scope="col">Split</th>
              <th scope="col">Days</th>
              <th scope="col">Hours</th>
              <th scope="col">Employer share</th>
              <th scope="col">Outcome by</th>
              <th scope="col">HGV payments</th>
            </tr>
          </thead>
          <tbody>
            {contracts.slice(0, 100).map(one => (
              <tr key={one.conRefNumber}>
                <th scope="row">{one.conRefNumber === '*' ? '* (all others)' : one.conRefNumber}</th>
                <td>{one.ratePence === null ? 'not known' : pounds(one.ratePence)}</td>
                <td>{one.split.join('/')}</td>
                <td>{one.minimumDays ?? '–'}</td>
                <td>{one.minimumHours ?? '–'}</td>
                <td>{one.employerShare === null ? 'from FFI and OET' : `${one.employerShare}%`}</td>
                <td>{one.outcomeCutOff === null ? 'as the settings say' : ukDate(one.outcomeCutOff)}</td>
                <td>{one.hgvPayments.length === 0 ? 'none' : one.hgvPayments.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {contracts.length > 100 && <p className={classes.soft}>The first 100 are shown; all are used.</p>}
    </>
  );
}
