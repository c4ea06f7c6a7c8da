import { IconCheck, IconMinus } from '@tabler/icons-react';
import { ALL_ROLES, may, OPERATIONS, type OperationName, ROLES } from '@waymark/api';
import { Fragment } from 'react';
import { PageHead } from '../shell/PageHead.tsx';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs.tsx';

const AREAS: Readonly<Record<string, string>> = {
  session: 'Signing in',
  provider: 'The provider',
  providers: 'Providers of the installation',
  people: 'People',
  groups: 'Groups',
  participants: 'Participants',
  organisations: 'Employers',
  addresses: 'Addresses',
  contacts: 'Contacts',
  trackers: 'Trackers',
  trackerTypes: 'Types of tracker',
  workList: 'Work list',
  programmes: 'Programmes',
  models: 'Outcome models',
  milestones: 'Milestones',
  documents: 'Evidence',
  history: 'History',
  notes: 'Notes',
  views: 'Saved filters',
  search: 'Search',
  returns: 'Kept returns',
  proposals: 'Proposed changes to ILR records',
  work: 'Work in the background',
  imports: 'Imports',
  referrals: 'Referrals',
  exports: 'Exports',
};

/** The one table of rights, as the server enforces it. */
export function RightsPage() {
  const names = Object.keys(OPERATIONS) as OperationName[];
  const areas = [...new Set(names.map(areaOf))];
  return (
    <>
      <PageHead title="What each role may do">
        The server holds to this table; beside it, groups limit whose participants a person sees.
      </PageHead>
      <SettingsTabs />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard */}
      <section className={classes.scroll} aria-label="Rights of each role" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">What is done</th>
              {ALL_ROLES.map(role => (
                <th key={role} scope="col">
                  {ROLES[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map(area => (
              <Fragment key={area}>
                <tr className={classes.area}>
                  <th scope="colgroup" colSpan={ALL_ROLES.length + 1}>
                    {AREAS[area] ?? area}
                  </th>
                </tr>
                {names
                  .filter(name => areaOf(name) === area)
                  .map(name => (
                    <tr key={name}>
                      <th scope="row">{OPERATIONS[name].says}</th>
                      {ALL_ROLES.map(role => (
                        <td key={role}>
                          {may(role, name) ? (
                            <IconCheck size="1.125rem" className={classes.yes} role="img" aria-label="yes" />
                          ) : (
                            <IconMinus size="1.125rem" className={classes.no} role="img" aria-label="no" />
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const areaOf = (name: OperationName): string => name.split('.')[0]!;
