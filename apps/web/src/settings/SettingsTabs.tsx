import { Link } from '@tanstack/react-router';
import classes from './Settings.module.css';

/** The pages of the settings. */
export function SettingsTabs() {
  return (
    <nav aria-label="Settings">
      <ul className={classes.tabs}>
        <li>
          <Link to="/settings" activeOptions={{ exact: true }}>
            Account and provider
          </Link>
        </li>
        <li>
          <Link to="/settings/people">People and groups</Link>
        </li>
        <li>
          <Link to="/settings/rights">What each role may do</Link>
        </li>
        <li>
          <Link to="/settings/parameters">Wage rates and conventions</Link>
        </li>
      </ul>
    </nav>
  );
}
