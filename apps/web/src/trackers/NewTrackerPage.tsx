import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Shared } from '../server/Shared.tsx';
import { ask, useTell } from '../server/use-ask.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { TrackerForm } from './TrackerForm.tsx';
import { bodyOf, EMPTY_TRACKER } from './values.ts';

/** A new tracker of a participant. */
export function NewTrackerPage() {
  const { id } = useParams({ from: '/participants/$id/trackers/new' });
  return (
    <Shared title="Create a tracker" needs="trackers.create">
      {() => <NewTracker participantId={id} />}
    </Shared>
  );
}

function NewTracker({ participantId }: { readonly participantId: string }) {
  const navigate = useNavigate();
  const create = useTell('trackers.create');
  const { data: participant } = useQuery(ask('participants.read', { params: { id: participantId } }));
  const name = participant ? `${participant.firstName} ${participant.surname}` : 'the participant';
  const back = { to: '/participants/$id', params: { id: participantId } } as const;
  return (
    <>
      <PageHead title="Create a tracker" back={<Link {...back}>{name}</Link>}>
        It begins as New. A job needs a confirmed employer, a start date and weekly hours; without a rate of
        pay no date can be projected.
      </PageHead>
      <TrackerForm
        start={EMPTY_TRACKER}
        fresh
        problem={create.error}
        busy={create.isPending}
        onSave={values =>
          create.mutate(
            { params: { id: participantId }, body: { type: values.type, ...bodyOf(values) } },
            { onSuccess: made => void navigate({ to: '/trackers/$id', params: { id: made.id } }) },
          )
        }
        onCancel={() => void navigate(back)}
      />
    </>
  );
}
