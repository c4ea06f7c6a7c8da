import { Link, useNavigate } from '@tanstack/react-router';
import { Shared } from '../server/Shared.tsx';
import { useTell } from '../server/use-ask.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { ParticipantForm } from './ParticipantForm.tsx';
import { bodyOf, EMPTY_PARTICIPANT } from './values.ts';

/** A new participant. */
export function NewParticipantPage() {
  return (
    <Shared title="Add a participant" needs="participants.create">
      {({ person }) => <NewParticipant me={person.id} />}
    </Shared>
  );
}

function NewParticipant({ me }: { readonly me: string }) {
  const navigate = useNavigate();
  const create = useTell('participants.create');
  return (
    <>
      <PageHead title="Add a participant" back={<Link to="/participants">Participants</Link>}>
        A name is enough to begin. With a programme and its start date, milestones are projected from the
        jobs.
      </PageHead>
      <ParticipantForm
        start={{ ...EMPTY_PARTICIPANT, caseOwnerId: me }}
        fresh
        problem={create.error}
        busy={create.isPending}
        onSave={values =>
          create.mutate(
            { body: bodyOf(values) },
            { onSuccess: ({ id }) => void navigate({ to: '/participants/$id', params: { id } }) },
          )
        }
        onCancel={() => void navigate({ to: '/participants' })}
      />
    </>
  );
}
