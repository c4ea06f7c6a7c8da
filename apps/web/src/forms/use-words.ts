import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { OwnWords } from './own-words.ts';

/**
 * The words in the search box of a list: they go to the address once typing pauses, and follow the address where something
 * else changes it, such as a saved filter or the way back.
 */
export function useWords(inAddress = '', toAddress: (words: string | undefined) => void) {
  const [words, setWords] = useState(inAddress);
  const [settled] = useDebouncedValue(words, 250);
  const [own] = useState(() => new OwnWords(inAddress));
  const tell = useRef(toAddress);
  tell.current = toAddress;
  useEffect(() => {
    if (own.tells(settled)) tell.current(settled || undefined);
  }, [own, settled]);
  useEffect(() => {
    if (own.isNews(inAddress)) setWords(inAddress);
  }, [own, inAddress]);
  return [words, setWords] as const;
}
