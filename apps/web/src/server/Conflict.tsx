import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../shell/Notice.tsx';
import classes from './Conflict.module.css';

interface ConflictProps {
  /** The fields in which the two versions differ, each as it reads. */
  readonly differences: readonly {
    readonly title: string;
    readonly theirs: ReactNode;
    readonly yours: ReactNode;
  }[];
  /** Saves what was typed over what the other person saved. */
  readonly onKeepYours: () => void;
  /** Takes what the other person saved into the form. */
  readonly onTakeTheirs: () => void;
}

/** Two people saved at once: both versions side by side, and nothing lost whichever is chosen. */
export function Conflict({ differences, onKeepYours, onTakeTheirs }: ConflictProps) {
  return (
    <Notice kind="warning" title="Somebody else saved this while you were working on it" live>
      <p>
        Nothing is lost: what you typed is still in the form. These fields differ; what the other person
        changed in others stays as they saved it.
      </p>
      <table className={classes.versions}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Saved by the other person</th>
            <th scope="col">Typed by you</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ title, theirs, yours }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{theirs}</td>
              <td>{yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group mt="sm" gap="sm">
        <Button onClick={onKeepYours}>Save mine</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          Take theirs
        </Button>
      </Group>
    </Notice>
  );
}
