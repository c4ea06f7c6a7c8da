import { Link, useNavigate } from '@tanstack/react-router';
import { Shared } from '../server/Shared.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { EmployerForm } from './EmployerForm.tsx';

/** A new employer by itself; it can also be added while a job is recorded. */
export function NewEmployerPage() {
  const navigate = useNavigate();
  return (
    <Shared title="Add an employer" needs="organisations.create">
      {() => (
        <>
          <PageHead title="Add an employer" back={<Link to="/employers">Employers</Link>}>
            It is a prospect until somebody confirms it.
          </PageHead>
          <EmployerForm
            onMade={({ id }) => void navigate({ to: '/employers/$id', params: { id } })}
            onCancel={() => void navigate({ to: '/employers' })}
          />
        </>
      )}
    </Shared>
  );
}
