import { IconTrash } from '@tabler/icons-react';
import { yearLabel } from '@waymark/ilr';
import { ukDate } from '@waymark/ilr/dates';
import { ActButton } from '../../shell/ActButton.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { count } from '../../shell/words.ts';
import { RulesNav } from '../RulesNav.tsx';
import { removeList } from './kept-rules.ts';
import { LoadList } from './LoadList.tsx';
import classes from './Official.module.css';
import { useKeptLists, useOfficialChanged } from './use-official.ts';

/** Where the department's lists of rules are loaded and removed. */
export function OfficialPage() {
  return (
    <>
      <PageHead title="Official wording">
        Waymark says each rule in its own words. Load the department's list of validation rules, and every
        rule page shows the official wording beside them.
      </PageHead>
      <RulesNav current="/official" />
      <LoadList />
      <Kept />
    </>
  );
}

function Kept() {
  const { data: lists } = useKeptLists();
  const changed = useOfficialChanged();
  if (!lists) return <p role="status">Looking at what is kept …</p>;
  if (lists.length === 0) {
    return (
      <Notice kind="info" title="No list is loaded yet">
        The department publishes the list with the ILR specification of each year, as a CSV file. Its texts
        are not part of Waymark.
      </Notice>
    );
  }
  return (
    <section>
      <h2>Kept in this browser</h2>
      <ul className={classes.lists}>
        {lists.map(({ year, fileName, loadedOn, rules }) => (
          <li key={year} className={classes.list}>
            <div>
              <strong>{yearLabel(year)}</strong> {fileName}{' '}
              <span className={classes.soft}>
                {count(rules, 'rule')}, loaded on {ukDate(loadedOn)}
              </span>
            </div>
            <ActButton
              size="xs"
              leftSection={<IconTrash size="1rem" aria-hidden />}
              aria-label={`Remove the list of ${yearLabel(year)}`}
              act={async () => {
                await removeList(year);
                changed();
              }}
            >
              Remove
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
