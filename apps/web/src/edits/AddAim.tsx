import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type Learner, type LearningDelivery, readField, type Year } from '@waymark/ilr';
import { useId, useState } from 'react';
import classes from './RecordEditor.module.css';

interface AddAimProps {
  readonly learner: Learner;
  readonly year: Year;
  readonly onAdd: (record: Record<string, unknown>) => void;
}

/** The aims that record the event of a Skills Bootcamp. */
const EVENTS: Readonly<Record<string, string>> = {
  Z0059747: 'interview offer',
  Z0059748: 'new role',
  Z0059749: 'self-employment plan',
};

/** A new aim: like one that is there, with an aim reference of its own. */
export function AddAim({ learner, year, onAdd }: AddAimProps) {
  const [open, setOpen] = useState(false);
  const [like, setLike] = useState(0);
  const [reference, setReference] = useState('');
  const events = useId();
  const aims = learner.LearningDelivery;
  const model = aims[like] ?? aims[0];
  if (!open || !model) {
    return (
      <Button
        className={classes.addAim}
        variant="default"
        leftSection={<IconPlus size="1rem" aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Add an aim
      </Button>
    );
  }
  const bootcamp = model.ProgType === 32;
  const read = readField('LearningDelivery', 'LearnAimRef', reference.trim(), year);
  return (
    <fieldset className={classes.draft}>
      <legend className={classes.draftTitle}>New aim</legend>
      <div className={classes.fields}>
        <div className={classes.field}>
          <TextInput
            label={
              <>
                Learning aim reference <code>LearnAimRef</code>
              </>
            }
            value={reference}
            maxLength={8}
            list={bootcamp ? events : undefined}
            error={reference !== '' && 'problem' in read ? read.problem : undefined}
            description={bootcamp ? 'Z0059747 to Z0059749 record the event of a Skills Bootcamp.' : undefined}
            onChange={event => setReference(event.currentTarget.value.toUpperCase())}
            autoFocus
          />
          {bootcamp && (
            <datalist id={events}>
              {Object.entries(EVENTS).map(([aim, title]) => (
                <option key={aim} value={aim}>
                  {title}
                </option>
              ))}
            </datalist>
          )}
        </div>
        <div className={classes.field}>
          <NativeSelect
            label="Everything else as on"
            value={String(like)}
            onChange={event => setLike(Number(event.currentTarget.value))}
            data={aims.map(({ AimSeqNumber, LearnAimRef }, index) => ({
              value: String(index),
              label: `aim ${AimSeqNumber}: ${LearnAimRef}`,
            }))}
            description="You can change it once the aim is there."
          />
        </div>
      </div>
      <div className={classes.draftButtons}>
        <Button
          size="xs"
          disabled={'problem' in read}
          onClick={() => {
            onAdd(aimLike(model, reference.trim(), learner));
            setOpen(false);
            setReference('');
          }}
        >
          Add it
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen(false)}>
          Leave it
        </Button>
      </div>
    </fieldset>
  );
}

/** Another aim of the same programme: a component where the model is the programme aim itself. */
function aimLike(model: LearningDelivery, LearnAimRef: string, learner: Learner): Record<string, unknown> {
  const numbers = learner.LearningDelivery.map(({ AimSeqNumber }) => AimSeqNumber ?? 0);
  return {
    ...model,
    LearnAimRef,
    AimSeqNumber: Math.max(0, ...numbers) + 1,
    AimType: model.AimType === 1 ? 3 : model.AimType,
    SWSupAimId: undefined,
  };
}
