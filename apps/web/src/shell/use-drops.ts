import { useMediaQuery } from '@mantine/hooks';

/** Whether files can be dropped on the page: not where there are only fingers to point with. The width says nothing of that. */
export function useDrops(): boolean {
  return !useMediaQuery('(hover: none) and (pointer: coarse)', undefined, { getInitialValueInEffect: false });
}
