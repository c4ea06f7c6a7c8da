import { IconDeviceDesktop, IconRoute, IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../shell/PageHead.tsx';
import { ChooseReturn } from './ChooseReturn.tsx';
import { KeptReturns } from './KeptReturns.tsx';
import { useKept } from './NotOpen.tsx';
import classes from './StartPage.module.css';

/** The first page: choose a return, or try the sample. */
export function StartPage() {
  const { reopening, returns } = useKept();
  if (reopening) return <p role="status">Opening the return again …</p>;
  return (
    <>
      <PageHead title="Check an ILR return">
        Waymark reads a return, tells which records break which validation rules, and shows the path that each
        record took to get there.
      </PageHead>
      <KeptReturns returns={returns} />
      <ChooseReturn />
      <ul className={classes.points}>
        <li>
          <IconDeviceDesktop size="1.375rem" stroke={1.6} aria-hidden />
          <div>
            <h2>It stays here</h2>
            <p>
              The file is read inside this browser, on this machine, and not uploaded. A copy is kept only
              while you change records in it. Two returns are <Link to="/returns/compare">compared</Link> in
              the same way.
            </p>
          </div>
        </li>
        <li>
          <IconRoute size="1.375rem" stroke={1.6} aria-hidden />
          <div>
            <h2>Every finding has a path</h2>
            <p>
              Open a violation to see the questions that the rule asks, what this record answered, and what to
              change. Or read <Link to="/rules">all the rules</Link>.
            </p>
          </div>
        </li>
        <li>
          <IconScale size="1.375rem" stroke={1.6} aria-hidden />
          <div>
            <h2>It says what it did not check</h2>
            <p>
              Some rules ask LARS or your contracts. Add your own <Link to="/reference">reference data</Link>,
              and they are checked too.
            </p>
          </div>
        </li>
      </ul>
    </>
  );
}
