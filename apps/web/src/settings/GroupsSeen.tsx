import { Checkbox } from '@mantine/core';
import type { Reply } from '@waymark/api';

interface Seen {
  readonly allGroups: boolean;
  readonly groupIds: string[];
}

interface GroupsSeenProps {
  readonly groups: Reply<'groups.list'>['rows'];
  readonly value: Seen;
  readonly onChange: (seen: Seen) => void;
}

/** Whose participants a person sees: of every group, or of some. */
export function GroupsSeen({ groups, value: { allGroups, groupIds }, onChange }: GroupsSeenProps) {
  return (
    <>
      <Checkbox
        label="Sees the participants of every group"
        checked={allGroups}
        onChange={event => onChange({ allGroups: event.currentTarget.checked, groupIds })}
      />
      {!allGroups && (
        <Checkbox.Group
          label="Groups"
          value={groupIds}
          onChange={chosen => onChange({ allGroups, groupIds: chosen })}
        >
          {groups.map(({ id, name }) => (
            <Checkbox key={id} mt="xs" value={id} label={name} />
          ))}
        </Checkbox.Group>
      )}
    </>
  );
}
