import { useQuery } from '@tanstack/react-query';
import { Shared } from '../server/Shared.tsx';
import { ask } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { Groups } from './Groups.tsx';
import { InvitePerson } from './InvitePerson.tsx';
import { Person } from './Person.tsx';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs.tsx';

/** Who works here, what they may do, and whose participants they see. */
export function PeoplePage() {
  return (
    <Shared title="People and groups">
      {({ person: { id: me } }) => (
        <>
          <PageHead title="People and groups">
            A role says what a person may do; groups say whose participants they see.
          </PageHead>
          <SettingsTabs />
          <div className={classes.cards}>
            <People me={me} />
            <Groups />
          </div>
        </>
      )}
    </Shared>
  );
}

function People({ me }: { readonly me: string }) {
  const may = useMay();
  const { data: people } = useQuery(ask('people.list', {}));
  const { data: groups } = useQuery(ask('groups.list', {}));
  if (!people || !groups) return <p role="status">Reading who works here …</p>;
  return (
    <section className={classes.card}>
      <h2>People</h2>
      <ul className={classes.list}>
        {people.rows.map(person => (
          <Person
            key={person.id}
            person={person}
            groups={groups.rows}
            mine={person.id === me}
            editable={may('people.change')}
          />
        ))}
      </ul>
      {may('people.invite') && <InvitePerson groups={groups.rows} />}
    </section>
  );
}
