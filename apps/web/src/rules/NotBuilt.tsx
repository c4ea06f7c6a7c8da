import { type Year, yearLabel } from '@waymark/ilr';
import { Notice } from '../shell/Notice.tsx';
import type { RuleOfYear } from './rulebook.ts';

/** What stands in the place of a flow chart where there is none. */
export function NotBuilt({ rule: { entry }, year }: { readonly rule: RuleOfYear; readonly year: Year }) {
  if (entry.status === 'Deleted') {
    return (
      <Notice kind="info" title={`No longer a rule in ${yearLabel(year)}`}>
        The official list marks it as deleted, so no return is checked against it.
      </Notice>
    );
  }
  if (entry.category === 'Derived data') {
    return (
      <Notice kind="info" title="Derived data">
        Not a rule of its own, but a value that rules work out from the record.
      </Notice>
    );
  }
  return (
    <Notice kind="unknown" title="Not built into Waymark yet">
      The official list of {yearLabel(year)} has this rule, and the service checks it. Waymark does not yet,
      so it appears under “Not checked” in every check.
    </Notice>
  );
}
