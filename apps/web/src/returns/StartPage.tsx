import { IconDeviceDesktop, IconRoute, IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PageHead } from '../shell/PageHead.tsx';
import { ChooseReturn } from './ChooseReturn.tsx';
import classes from './StartPage.module.css';

/** The first page: choose a return, or try the sample. */
export function StartPage() {
  return (
    <>
      <PageHead title="Check an ILR return">
        Waymark reads a return, tells which records break which validation rules, and shows the path that each
        record took to get there.
      </PageHead>
      <ChooseReturn />
      <ul className={classes.points}>
        <li>
          <IconDeviceDesktop size="1.375rem" stroke={1.6} aria-hidden />
          <div>
            <h2>It stays here</h2>
            <p>
              The file is read inside this browser, on this machine. It is not uploaded, and no copy of it is
              kept.
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
