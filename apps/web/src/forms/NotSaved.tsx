import { Notice } from '../shell/Notice.tsx';

interface NotSavedProps {
  readonly problem: Error | null;
  /** What no field of the form shows, as `useForm` says it. */
  readonly whole: string | undefined;
}

/** Why a form was not saved: the sentence itself, or that it stands beside its field. */
export function NotSaved({ problem, whole }: NotSavedProps) {
  if (!problem) return null;
  return (
    <Notice kind="error" live>
      {whole ?? 'Not saved yet: put right what is marked above, then send it again.'}
    </Notice>
  );
}
