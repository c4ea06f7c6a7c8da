import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { session } from '../check/session.ts';
import { termsAtHand, useTerms } from '../milestones/use-terms.ts';
import { fetchSamplePair } from '../samples/samples.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { ChooseOne } from './ChooseOne.tsx';
import classes from './ChooseTwo.module.css';
import { inOrder, whatIsWrong } from './chosen-files.ts';
import { type ComparisonState, comparison } from './comparison-session.ts';
import type { Side } from './protocol.ts';

/** Where the two returns are chosen; the one that is open stands there already, as the later one. */
export function ChooseTwo({ state }: { readonly state: ComparisonState }) {
  const { chosen, problem } = state;
  const { contracts } = useTerms();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<string>();
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    const { chosen: now } = comparison.state;
    if (session.file && !now.earlier && !now.later) comparison.choose({ later: session.file });
  }, []);

  const take = (side: Side, files: readonly File[]) => {
    const [first, second, ...more] = files;
    if (!first) return;
    const bad = files.map(whatIsWrong).find(Boolean);
    setWrong(bad ?? (more.length > 0 ? `${files.length} files were dropped. Drop one or two.` : undefined));
    if (bad || more.length > 0) return;
    if (!second) comparison.choose({ [side]: first });
    else {
      const [earlier, later] = inOrder([first, second]);
      comparison.choose({ earlier, later });
    }
  };

  const trySamples = async () => {
    setLoading(true);
    setWrong(undefined);
    try {
      const before = comparison.state;
      const [earlier, later] = await fetchSamplePair();
      // Returns that were chosen meanwhile stay.
      if (comparison.state !== before) return setLoading(false);
      comparison.choose({ earlier, later }, true);
      comparison.start(termsAtHand(queries, true));
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
      setLoading(false);
    }
  };

  const both = chosen.earlier && chosen.later;
  return (
    <>
      <PageHead title="Compare two returns" back={<Link to="/returns">Returns</Link>}>
        What changed from one return to the next: learners, violations, milestones. Both files are read on
        this machine, not uploaded.
      </PageHead>
      <div className={classes.stack}>
        {(wrong ?? problem) && (
          <Notice kind="error" live>
            {wrong ?? problem?.message}
          </Notice>
        )}
        <div className={classes.two}>
          <ChooseOne side="earlier" file={chosen.earlier} other={chosen.later} onTake={take} />
          <ChooseOne side="later" file={chosen.later} other={chosen.earlier} onTake={take} />
        </div>
        <div className={classes.acts}>
          <Button
            size="md"
            disabled={!both}
            onClick={() => comparison.start(termsAtHand(queries, chosen.sample))}
          >
            Compare
          </Button>
          <Button
            size="md"
            variant="default"
            leftSection={<IconArrowsExchange size="1.125rem" aria-hidden />}
            disabled={!chosen.earlier && !chosen.later}
            onClick={() => comparison.swap()}
          >
            Swap
          </Button>
          <Button size="md" variant="default" loading={loading} onClick={() => void trySamples()}>
            Try two sample returns
          </Button>
        </div>
        <p className={classes.soft}>
          {contracts ? (
            <>
              Amounts of milestones are those of {contracts.name}.{' '}
              <Link to="/milestones" search={{ show: 'terms' }}>
                Contracts and settings
              </Link>
            </>
          ) : (
            <>
              Amounts of milestones need your contracts file, which you can add under{' '}
              <Link to="/milestones">Milestones</Link>. Dates are compared without it.
            </>
          )}
        </p>
      </div>
    </>
  );
}
