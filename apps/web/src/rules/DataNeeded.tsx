import { Link } from '@tanstack/react-router';
import type { DataSet } from '@waymark/rules';
import { useReferenceStatus } from '../reference/use-reference.ts';
import { Notice } from '../shell/Notice.tsx';

/** Which reference data a rule asks, and whether it is at hand. */
export function DataNeeded({ needs }: { readonly needs: readonly DataSet[] }) {
  const { status } = useReferenceStatus();
  const sets = needs.map(name => status?.find(({ dataSet }) => dataSet === name));
  return (
    <Notice kind="unknown" title="Asks reference data">
      <ul style={{ margin: 0, paddingInlineStart: '1.125rem' }}>
        {sets.map((set, index) => (
          <li key={needs[index]}>
            {set?.title ?? needs[index]}: {set === undefined ? '…' : COVERED[set.coverage]}
          </li>
        ))}
      </ul>
      <Link to="/reference">Reference data</Link>
    </Notice>
  );
}

const COVERED = {
  full: 'at hand',
  partial: 'at hand in part; what it does not cover is not checked',
  none: 'not at hand, so the rule is not checked where it is asked',
};
