import { useCheck } from '../check/use-check.ts';
import { OpenReturn } from './OpenReturn.tsx';
import { StartPage } from './StartPage.tsx';

/** Returns: where a file is chosen, and where what was found in it is read. */
export function ReturnsPage() {
  const check = useCheck();
  return check ? <OpenReturn check={check} /> : <StartPage />;
}
