import { NativeSelect, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Call, Reply } from '@waymark/api';
import { isDate, ukDate } from '@waymark/ilr/dates';
import { useMemo, useState } from 'react';
import form from '../forms/Form.module.css';
import { UkDateInput } from '../forms/UkDateInput.tsx';
import { Wide } from '../milestones/Wide.tsx';
import { ask, SAYS_WHY } from '../server/use-ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { today } from '../shell/today.ts';
import { count } from '../shell/words.ts';
import classes from './Earnings.module.css';

type Change = NonNullable<Call<'participants.whatIf'>['body']>['change'];
type Job = Reply<'trackers.list'>['rows'][number];

const ANOTHER = 'another';

/** What would come of other hours, other pay or one more job. Nothing of it is saved. */
export function WhatIf({ participantId }: { readonly participantId: string }) {
  const { data: jobs } = useQuery(
    ask('trackers.list', { query: { participantId, type: ['Job'], limit: 50 } }),
  );
  if (!jobs) return null;
  const running = jobs.rows.filter(({ endDate }) => endDate === null);
  return <Choose key={running.map(({ id }) => id).join()} participantId={participantId} jobs={running} />;
}

interface ChooseProps {
  readonly participantId: string;
  readonly jobs: readonly Job[];
}

function Choose({ participantId, jobs }: ChooseProps) {
  const [chosen, setChosen] = useState(jobs[0]?.id ?? ANOTHER);
  const { data: tracker } = useQuery({
    ...ask('trackers.read', { params: { id: chosen } }),
    enabled: chosen !== ANOTHER,
    placeholderData: undefined,
  });
  const terms = tracker?.changes.reduce(
    (now, { from, hoursPerWeek, hourlyRate }) =>
      from <= today() ? { hours: hoursPerWeek ?? now.hours, rate: hourlyRate ?? now.rate } : now,
    { hours: tracker.hoursPerWeek, rate: tracker.hourlyRate },
  );
  return (
    <fieldset className={form.inner}>
      <legend>What if …</legend>
      <div className={form.pair}>
        <NativeSelect
          label="The job"
          value={chosen}
          onChange={event => setChosen(event.currentTarget.value)}
          data={[
            ...jobs.map(({ id, description, organisation }) => ({
              value: id,
              label: [description ?? 'Job', organisation?.name].filter(Boolean).join(', '),
            })),
            { value: ANOTHER, label: jobs.length > 0 ? 'One more job' : 'A job' },
          ]}
        />
      </div>
      {(chosen === ANOTHER || tracker) && (
        <Sliders
          key={chosen}
          participantId={participantId}
          trackerId={chosen === ANOTHER ? undefined : chosen}
          hours={Number(terms?.hours ?? 16)}
          rate={terms?.rate == null ? undefined : Number(terms.rate)}
        />
      )}
    </fieldset>
  );
}

interface SlidersProps {
  readonly participantId: string;
  readonly trackerId: string | undefined;
  readonly hours: number;
  readonly rate: number | undefined;
}

function Sliders({ participantId, trackerId, hours: hoursNow, rate: rateNow }: SlidersProps) {
  const { data: models } = useQuery(ask('models.list', {}));
  const [hours, setHours] = useState(hoursNow);
  const [typedRate, setRate] = useState(rateNow);
  const [from, setFrom] = useState(today());
  // A job of which no rate is known begins with the highest legal minimum of today.
  const rate = typedRate ?? minimumRate(models, isDate(from) ? from : today());
  const moved = trackerId === undefined || hours !== hoursNow || typedRate !== rateNow;
  const typed = useMemo((): Change | undefined => {
    if (!moved || rate === undefined || !isDate(from)) return undefined;
    const terms = { hoursPerWeek: String(hours), hourlyRate: rate.toFixed(2) };
    return trackerId === undefined
      ? { kind: 'another-job', start: from, ...terms }
      : { kind: 'terms', from, trackerId, ...terms };
  }, [moved, rate, from, hours, trackerId]);
  const [change] = useDebouncedValue(typed, 250);
  if (rate === undefined) return null;
  return (
    <>
      <div className={classes.sliders}>
        <OneSlider
          label="Weekly hours"
          value={hours}
          says={String(hours)}
          min={1}
          max={60}
          step={0.5}
          onChange={setHours}
        />
        <OneSlider
          label="Hourly rate of pay"
          value={rate}
          says={`£${rate.toFixed(2)}`}
          min={5}
          max={40}
          step={0.05}
          onChange={value => setRate(Math.round(value * 100) / 100)}
        />
        <UkDateInput
          label={trackerId === undefined ? 'Starting on' : 'From'}
          value={from}
          onChange={setFrom}
        />
      </div>
      <div aria-live="polite" className={classes.live}>
        {change ? (
          <Outcome participantId={participantId} change={change} />
        ) : (
          <p className={form.soft}>Move a slider to see which dates it would bring. Nothing is saved.</p>
        )}
      </div>
    </>
  );
}

function minimumRate(models: Reply<'models.list'> | undefined, on: string): number | undefined {
  const rates = models?.wages.map(
    ({ values }) => values.filter(({ validFrom }) => validFrom <= on).at(-1)?.pence ?? 0,
  );
  return rates && Math.max(...rates) / 100;
}

interface OneSliderProps {
  readonly label: string;
  readonly value: number;
  readonly says: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function OneSlider({ label, value, says, min, max, step, onChange }: OneSliderProps) {
  return (
    <div>
      <p className={classes.says}>
        {label} <strong>{says}</strong>
      </p>
      <Slider
        thumbLabel={label}
        label={null}
        value={value}
        min={min}
        max={Math.max(max, value)}
        step={step}
        onChange={onChange}
      />
    </div>
  );
}

interface OutcomeProps {
  readonly participantId: string;
  readonly change: Change;
}

function Outcome({ participantId, change }: OutcomeProps) {
  const { data, error } = useQuery({
    ...ask('participants.whatIf', { params: { id: participantId }, body: { change } }),
    ...SAYS_WHY,
  });
  if (error) return <Notice kind="error">{error.message}</Notice>;
  if (!data) return <p>Working out the dates …</p>;
  const names = new Map(data.before.milestones.map(({ key, name }) => [key, name]));
  return (
    <Wide label="What it would bring">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Milestone</th>
            <th scope="col">As it is</th>
            <th scope="col">What if</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {data.milestones.map(({ key, before, after, daysSooner }) => (
            <tr key={key}>
              <th scope="row">{names.get(key) ?? key}</th>
              <td>{before ? ukDate(before) : 'no date'}</td>
              <td>{after ? ukDate(after) : 'no date'}</td>
              <td>{difference(before, after, daysSooner)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function difference(before: string | null, after: string | null, sooner: number | null): string {
  if (sooner !== null) {
    if (sooner === 0) return 'the same day';
    return sooner > 0 ? `${count(sooner, 'day')} sooner` : `${count(-sooner, 'day')} later`;
  }
  if (before === after) return 'still none';
  return after === null ? 'no longer reached' : 'reached at all';
}
