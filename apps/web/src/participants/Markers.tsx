import { IconArchive, IconFlag } from '@tabler/icons-react';
import classes from './Markers.module.css';
import { Rag } from './Rag.tsx';
import type { Participant } from './values.ts';

/** How a participant stands, in one line below the name: status, RAG, markers, whether they are archived. */
export function Markers({ participant }: { readonly participant: Participant }) {
  const { programmeStatus, rag, markers, archived, sanctionStatus } = participant;
  return (
    <ul className={classes.markers} aria-label="How this participant stands">
      <li>{programmeStatus}</li>
      {rag && (
        <li>
          <Rag rag={rag} />
        </li>
      )}
      {markers.map(marker => (
        <li key={marker} className={classes.marker}>
          <IconFlag size="1.125rem" aria-hidden />
          {marker}
        </li>
      ))}
      {sanctionStatus !== 'Not Under Sanction' && (
        <li className={classes.marker}>
          <IconFlag size="1.125rem" aria-hidden />
          {sanctionStatus}
        </li>
      )}
      {archived && (
        <li className={classes.archived}>
          <IconArchive size="1.125rem" aria-hidden />
          Archived
        </li>
      )}
    </ul>
  );
}
