import { Button } from '@mantine/core';
import { PROVES } from '@waymark/api';
import form from '../forms/Form.module.css';
import { TextInput } from '../forms/fields.tsx';
import type { MilestoneValues, Models } from './values.ts';

interface MilestoneFieldsProps {
  readonly kind: Models['models'][number];
  readonly milestones: readonly MilestoneValues[];
  /** The place of the milestone whose amount cannot be read. */
  readonly refused: number;
  readonly error: (path: string) => string | undefined;
  readonly onChange: (milestones: MilestoneValues[]) => void;
}

/** The financial milestones of a programme, each with its amount and the evidence that a claim needs. */
export function MilestoneFields({ kind, milestones, refused, error, onChange }: MilestoneFieldsProps) {
  const set = (at: number, some: Partial<MilestoneValues>) =>
    onChange(milestones.map((one, i) => (i === at ? { ...one, ...some } : one)));
  return (
    <fieldset className={form.inner}>
      <legend>Financial milestones</legend>
      {milestones.length === 0 && <p className={form.soft}>None: nothing is projected.</p>}
      {milestones.map((milestone, i) => {
        const { key, name, amount, evidence } = milestone;
        const own = kind.milestones.find(({ id }) => id === key);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: new ones have nothing else to be told by
          <fieldset key={i} className={form.inner}>
            <legend>Milestone {i + 1}</legend>
            {own && <p className={form.soft}>{own.says.join(' Or: ')}</p>}
            <div className={form.pair}>
              <TextInput
                label="Name of the milestone"
                required
                value={name}
                error={error(`milestones.${i}.name`) ?? error(`milestones.${i}.key`)}
                onChange={event => set(i, { name: event.currentTarget.value })}
              />
              <TextInput
                label="Amount to be earned"
                description={own ? 'Left blank, as its kind works it out.' : 'In pounds.'}
                leftSection="£"
                inputMode="decimal"
                value={amount}
                error={
                  refused === i
                    ? 'Write the amount in pounds, such as 3000.00.'
                    : error(`milestones.${i}.thresholdPence`)
                }
                onChange={event => set(i, { amount: event.currentTarget.value })}
              />
            </div>
            <TextInput
              label="Evidence needed"
              description={`What must be there before it is claimed, separated by commas. The usual: ${PROVES.slice(0, -1).join(', ')}.`}
              value={evidence}
              error={error(`milestones.${i}.evidence`)}
              onChange={event => set(i, { evidence: event.currentTarget.value })}
            />
            <div className={form.row}>
              <Button
                type="button"
                variant="default"
                size="xs"
                aria-label={`Remove milestone ${i + 1}`}
                onClick={() => onChange(milestones.filter((_, at) => at !== i))}
              >
                Remove
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className={form.row}>
        <Button
          type="button"
          variant="default"
          size="xs"
          onClick={() => onChange([...milestones, { name: '', amount: '', evidence: '' }])}
        >
          Add a milestone
        </Button>
      </div>
    </fieldset>
  );
}
