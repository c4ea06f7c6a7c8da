import { useQuery } from '@tanstack/react-query';
import { longDate } from '@waymark/ilr/dates';
import classes from '../forms/Form.module.css';
import { ask } from '../server/use-ask.ts';

/** The milestones that the trackers of a participant move, with their projected dates. */
export function MilestonesBeside({ participantId }: { readonly participantId: string }) {
  const { data } = useQuery(ask('milestones.list', { query: { participantId, limit: 20 } }));
  if (!data) return null;
  return (
    <section className={classes.card}>
      <h2>Milestones</h2>
      {data.rows.length === 0 && (
        <p className={classes.soft}>None: the participant is on no programme with milestones.</p>
      )}
      <ul className={classes.list}>
        {data.rows.map(({ id, name, status, projectedDate, achievedDate, why }) => (
          <li key={id} className={classes.item}>
            <div>
              <p>
                <span className={classes.name}>{name}</span> · {standing(status, achievedDate, projectedDate)}
              </p>
              <p className={classes.soft}>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing(status: string, achieved: string | null, projected: string | null): string {
  if (achieved) return `${status} on ${longDate(achieved)}`;
  if (!projected) return `${status}, no projected date`;
  const when = `projected for ${longDate(projected)}`;
  return status === 'Projected' ? when.replace('p', 'P') : `${status}, ${when}`;
}
