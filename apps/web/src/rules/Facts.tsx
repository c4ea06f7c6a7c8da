import type { CatalogueEntry } from '@waymark/rules';
import { Outcome } from '../shell/Outcome.tsx';
import classes from './RulePage.module.css';

/** What the official list of the year says of a rule. */
export function Facts({ entry }: { readonly entry: CatalogueEntry }) {
  const { severity, sld, fis, inFis, category, version, status, assumed = [] } = entry;
  const inSld = sld ?? severity;
  return (
    <dl className={classes.facts}>
      {inSld && (
        <div>
          <dt>In Submit learner data (SLD)</dt>
          <dd>
            <Outcome kind={inSld} />
          </dd>
        </div>
      )}
      {severity && (
        <div>
          <dt>In the desktop checker (FIS)</dt>
          <dd>{inFis ? <Outcome kind={fis ?? severity} /> : 'Not run'}</dd>
        </div>
      )}
      <div>
        <dt>Category</dt>
        <dd>{category}</dd>
      </div>
      <div>
        <dt>Version</dt>
        <dd>{status === 'unknown' ? 'not stated' : `${version}, ${status.toLowerCase()}`}</dd>
      </div>
      {assumed.length > 0 && (
        <div>
          <dt>Taken from the following year</dt>
          <dd>{assumed.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
