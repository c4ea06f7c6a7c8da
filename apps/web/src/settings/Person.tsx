import { Button, NativeSelect } from '@mantine/core';
import { ALL_ROLES, type Call, type Reply, ROLES, type Role } from '@waymark/api';
import { longDate } from '@waymark/ilr/dates';
import { useState } from 'react';
import { useTell } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { GroupsSeen } from './GroupsSeen.tsx';
import { OneTimeLink } from './OneTimeLink.tsx';
import classes from './Settings.module.css';

interface PersonProps {
  readonly person: Reply<'people.list'>['rows'][number];
  readonly groups: Reply<'groups.list'>['rows'];
  /** It is oneself: nobody takes away their own access. */
  readonly mine: boolean;
  readonly editable: boolean;
}

/** One person who works here. */
export function Person({ person, groups, mine, editable }: PersonProps) {
  const [open, setOpen] = useState(false);
  const seen = person.allGroups
    ? 'every group'
    : groups
        .filter(({ id }) => person.groupIds.includes(id))
        .map(({ name }) => name)
        .join(', ') || 'no group';
  return (
    <li className={classes.item}>
      <div>
        <p>
          <span className={classes.name}>{person.name}</span>
          {mine && ' (you)'}
          {!person.active && ' · access closed'}
          {person.lockedUntil && ' · locked after wrong passwords'}
        </p>
        <p className={classes.soft}>
          {ROLES[person.role]} · {person.email} · {seen}
          {person.lastSignIn && ` · last here ${longDate(person.lastSignIn.slice(0, 10))}`}
        </p>
      </div>
      {editable && (
        <Button
          variant="default"
          size="xs"
          aria-expanded={open}
          aria-label={`${open ? 'Close' : 'Change'} ${person.name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Close' : 'Change'}
        </Button>
      )}
      {open && <ChangePerson person={person} groups={groups} mine={mine} />}
    </li>
  );
}

/** What may be chosen of a person. */
type Chosen = NonNullable<Call<'people.change'>['body']>;

function ChangePerson({ person, groups, mine }: Omit<PersonProps, 'editable'>) {
  const change = useTell('people.change', { oneByOne: true });
  // What was chosen shows at once and goes with what is chosen next, so that of two quick choices none is lost.
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (one: Chosen) => {
    const all = { ...chosen, ...one };
    setChosen(all);
    change.mutate({ params, body: all }, { onSettled: () => setChosen({}) });
  };
  const shown = { ...person, ...chosen };
  const reset = useTell('people.resetPassword');
  const unlock = useTell('people.unlock');
  const params = { id: person.id };
  const problem = change.error ?? reset.error ?? unlock.error;
  return (
    <div className={classes.form}>
      <NativeSelect
        label="Role"
        value={shown.role}
        disabled={mine}
        onChange={event => choose({ role: event.currentTarget.value as Role })}
        data={ALL_ROLES.map(role => ({ value: role, label: ROLES[role] }))}
      />
      <GroupsSeen groups={groups} value={shown} onChange={choose} />
      <div className={classes.row}>
        <Button
          variant="default"
          size="xs"
          loading={reset.isPending}
          onClick={() => reset.mutate({ params })}
        >
          New password link
        </Button>
        {person.lockedUntil && (
          <Button
            variant="default"
            size="xs"
            loading={unlock.isPending}
            onClick={() => unlock.mutate({ params })}
          >
            Unlock
          </Button>
        )}
        {!mine && (
          <Button
            variant="default"
            size="xs"
            loading={chosen.active !== undefined}
            onClick={() => choose({ active: !person.active })}
          >
            {person.active ? 'Close access' : 'Open access again'}
          </Button>
        )}
      </div>
      {reset.data && <OneTimeLink {...reset.data} />}
      {problem && (
        <Notice kind="error" live>
          {problem.message}
        </Notice>
      )}
    </div>
  );
}
