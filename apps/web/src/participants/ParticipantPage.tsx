import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import form from '../forms/Form.module.css';
import { Proposals } from '../kept/Proposals.tsx';
import { NotThere } from '../server/NotThere.tsx';
import { Shared } from '../server/Shared.tsx';
import { StillShown } from '../server/StillShown.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { useMay } from '../server/use-session.ts';
import { Documents } from '../shared/Documents.tsx';
import { History } from '../shared/History.tsx';
import { Notes } from '../shared/Notes.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { TrackerList } from '../trackers/TrackerList.tsx';
import { Details } from './Details.tsx';
import { Earnings } from './Earnings.tsx';
import { Mandation } from './Mandation.tsx';
import { Markers } from './Markers.tsx';
import { Milestones } from './Milestones.tsx';
import { WhatIsHeld } from './WhatIsHeld.tsx';

/** One participant: who they are, what they reach and by when, and all that is kept of them. */
export function ParticipantPage() {
  const { id } = useParams({ from: '/participants/$id' });
  return <Shared title="Participant">{() => <OneParticipant id={id} />}</Shared>;
}

function OneParticipant({ id }: { readonly id: string }) {
  const read = useQuery({ ...ask('participants.read', { params: { id } }), ...SAYS_WHY });
  const { data: participant, error } = read;
  const may = useMay();
  const back = <Link to="/participants">Participants</Link>;
  if (error && !participant) {
    return (
      <NotThere
        title="Participant"
        back={back}
        why="They may have been erased, or belong to a group that you do not see."
        of={read}
      />
    );
  }
  if (!participant) return <p role="status">Reading the participant …</p>;
  return (
    <>
      <PageHead
        title={`${participant.firstName} ${participant.surname}`}
        back={back}
        actions={
          may('trackers.create') && (
            <Button
              renderRoot={props => <Link to="/participants/$id/trackers/new" params={{ id }} {...props} />}
            >
              Create a tracker
            </Button>
          )
        }
      >
        <Markers participant={participant} />
      </PageHead>
      <StillShown error={error} />
      <div className={form.cards}>
        <Details participant={participant} />
        <section className={form.card}>
          <h2>Trackers</h2>
          <TrackerList
            query={{ participantId: id }}
            ofOne="participant"
            none="No tracker yet. Create one when a job or another outcome begins."
          />
        </section>
        <Milestones participantId={id} />
        {participant.programme && participant.programmeStart && <Earnings participantId={id} />}
        <Proposals status="open" participantId={id} />
        <Mandation participant={participant} />
        <Documents subject={{ participantId: id }} participantId={id} />
        <Notes subject="participant" subjectId={id} />
        <History subject="participant" subjectId={id} />
        <WhatIsHeld participant={participant} />
      </div>
    </>
  );
}
