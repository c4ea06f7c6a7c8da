import type { CheckState } from '../check/session.ts';
import { Contracts } from './Contracts.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import classes from './TermsView.module.css';

/** What milestones are worked out with: the contracts, and the settings for what no source settles. */
export function TermsView({ check }: { readonly check: CheckState | undefined }) {
  return (
    <div className={classes.stack}>
      <Contracts check={check} />
      <SettingsForm />
    </div>
  );
}
