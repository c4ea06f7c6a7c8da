import { Link, useNavigate } from '@tanstack/react-router';
import { Shared } from '../server/Shared.tsx';
import { useTell } from '../server/use-ask.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { EMPTY_PROGRAMME } from './values.ts';

/** A new programme. */
export function NewProgrammePage() {
  const navigate = useNavigate();
  const create = useTell('programmes.create');
  return (
    <Shared title="Add a programme" needs="programmes.create">
      {() => (
        <>
          <PageHead title="Add a programme" back={<Link to="/programmes">Programmes</Link>}>
            Choose what decides about its milestones; amounts and conventions can be changed at any time.
          </PageHead>
          <ProgrammeForm
            start={EMPTY_PROGRAMME}
            fresh
            problem={create.error}
            busy={create.isPending}
            onSave={body =>
              create.mutate(
                { body },
                { onSuccess: ({ id }) => void navigate({ to: '/programmes/$id', params: { id } }) },
              )
            }
            onCancel={() => void navigate({ to: '/programmes' })}
          />
        </>
      )}
    </Shared>
  );
}
