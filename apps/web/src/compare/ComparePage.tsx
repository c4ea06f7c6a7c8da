import { ChooseTwo } from './ChooseTwo.tsx';
import { Compared } from './Compared.tsx';
import { ReadingTwo } from './ReadingTwo.tsx';
import { useComparison } from './use-comparison.ts';

/** Two returns compared: they are chosen, read, and what lies between them is shown. */
export function ComparePage() {
  const state = useComparison();
  if (state.stage === 'choosing') return <ChooseTwo state={state} />;
  if (state.stage === 'reading') return <ReadingTwo state={state} />;
  return <Compared state={state} ends={state.ends!} />;
}
