import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

/**
 * The words in the search box of a list: they go to the address once typing pauses, and follow the address where something
 * else changes it, such as a saved filter or the way back.
 */
export function useWords(inAddress = '', toAddress: (words: string | undefined) => void) {
  const [words, setWords] = useState(inAddress);
  const [settled] = useDebouncedValue(words, 250);
  const known = useRef(inAddress);
  const tell = useRef(toAddress);
  tell.current = toAddress;
  useEffect(() => {
    if (settled === known.current) return;
    known.current = settled;
    tell.current(settled || undefined);
  }, [settled]);
  useEffect(() => {
    if (inAddress === known.current) return;
    known.current = inAddress;
    setWords(inAddress);
  }, [inAddress]);
  return [words, setWords] as const;
}
