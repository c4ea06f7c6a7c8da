import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CheckState } from '../check/session.ts';
import { Notice } from '../shell/Notice.tsx';
import type { OfReturn } from './search.ts';

/** Keeps the return's name in the address, and says when a link was meant for another one. */
export function ThisReturn({ check }: { readonly check: CheckState }) {
  const { of } = useSearch({ strict: false }) as OfReturn;
  const navigate = useNavigate();
  const { name } = check.file;
  const take = () =>
    void navigate({
      to: '.',
      search: ((now: object) => ({ ...now, of: name })) as never,
      replace: true,
      resetScroll: false,
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each return without a name in the address
  useEffect(() => {
    if (of === undefined) take();
  }, [of, name]);
  if (of === undefined || of === name) return null;
  return (
    <Notice kind="warning" title={`This link was made for ${of}`} live>
      <p>The return that is open is {name}, so the view may show something else or nothing.</p>
      <Button mt="xs" size="xs" variant="default" onClick={take}>
        Show it for this return
      </Button>
    </Notice>
  );
}
