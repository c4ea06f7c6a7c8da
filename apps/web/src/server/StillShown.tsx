import { Notice } from '../shell/Notice.tsx';

/** Said above what was read earlier and cannot be read now: it may have changed since, or be gone. */
export function StillShown({ error }: { readonly error: Error | null }) {
  return (
    error && (
      <Notice kind="warning" title="What you see here may be out of date" live>
        {error.message}
      </Notice>
    )
  );
}
