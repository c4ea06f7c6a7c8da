import { useSearch } from '@tanstack/react-router';
import { useCheck } from '../check/use-check.ts';
import { NotOpen } from './NotOpen.tsx';
import { OpenReturn } from './OpenReturn.tsx';
import { StartPage } from './StartPage.tsx';

/** Returns: where a file is chosen, and where what was found in it is read. */
export function ReturnsPage() {
  const check = useCheck();
  const { of } = useSearch({ from: '/returns' });
  if (check) return <OpenReturn check={check} />;
  return of === undefined ? <StartPage /> : <NotOpen title="What was found in a return" of={of} />;
}
