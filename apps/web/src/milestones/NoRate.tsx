import { Link } from '@tanstack/react-router';
import type { CheckState } from '../check/session.ts';
import { ActButton } from '../shell/ActButton.tsx';
import { Notice } from '../shell/Notice.tsx';
import { count } from '../shell/words.ts';
import type { Totals } from './overview.ts';
import { useTermsActs } from './use-terms.ts';

/** Which contracts have no rate, and what to do about it. */
export function NoRate({ check, totals }: { readonly check: CheckState; readonly totals: Totals }) {
  const acts = useTermsActs();
  const without = [...totals.withoutRate];
  if (without.length === 0) return null;
  const names = without.slice(0, 6).map(contract => contract || 'aims without ConRefNumber');
  return (
    <Notice kind="warning" title={`${count(without.length, 'contract')} without a known rate`}>
      <p>
        {names.join(', ')}
        {without.length > 6 && ` and ${without.length - 6} more`}: the ILR does not hold what a milestone is
        worth, so the amounts are not known.{' '}
        <Link to="/milestones" search={{ show: 'terms' }} resetScroll={false}>
          Choose a contracts file
        </Link>
        {check.file.sample && ', or use the invented contracts of the sample.'}
      </p>
      {check.file.sample && (
        <ActButton size="xs" mt="xs" act={acts.takeSampleContracts}>
          Use the sample contracts
        </ActButton>
      )}
    </Notice>
  );
}
