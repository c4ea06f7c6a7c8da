/** Second readings of the rules on what the employer pays for a trailblazer apprenticeship. */
import type { LearningDelivery } from '@waymark/ilr';
import { rowOn } from './derived.ts';
import { known, type Read, type Reading } from './reading.ts';

type Aim = LearningDelivery;

/** The programme aims of one trailblazer standard, all standards one after the other. */
const standards = ({ aims }: Read): Aim[][] => {
  const all = aims.filter(a => a.FundModel === 81 && a.ProgType === 25 && a.AimType === 1);
  return [...new Set(all.map(a => a.StdCode))].map(code => all.filter(a => a.StdCode === code));
};
const records = (aims: readonly Aim[], type: string, ...codes: number[]) =>
  aims.flatMap(a => a.AppFinRecord.filter(r => r.AFinType === type && codes.includes(r.AFinCode)));
const sum = (of: ReturnType<typeof records>) => of.reduce((total, r) => total + r.AFinAmount, 0);
/** The amount of the record with the latest date. */
const latest = (of: ReturnType<typeof records>) =>
  [...of].sort((a, b) => (a.AFinDate < b.AFinDate ? -1 : a.AFinDate > b.AFinDate ? 1 : 0)).at(-1)
    ?.AFinAmount ?? 0;
const paid = (aims: readonly Aim[]) => sum(records(aims, 'PMR', 1, 2)) - sum(records(aims, 'PMR', 3));
const price = (aims: readonly Aim[]) => latest(records(aims, 'TNP', 1)) + latest(records(aims, 'TNP', 2));
/** The cap in pounds on the day of the first start of all; the highest if LARS has several. */
const cap = (aims: readonly Aim[], { reference }: Read): number | undefined => {
  const [{ StdCode } = {}] = aims;
  const first = aims.flatMap(a => [a.LearnStartDate, a.OrigLearnStartDate ?? a.LearnStartDate]).sort()[0];
  if (StdCode === undefined || first === undefined) return undefined;
  const caps = known(reference.lars.standardFunding(StdCode))
    .filter(row => rowOn(row, first))
    .flatMap(row => row.coreGovContributionCap ?? []);
  return caps.length === 0 ? undefined : Math.max(...caps) / 100;
};
const overCap = (aims: readonly Aim[], read: Read) => (2 / 3) * price(aims) > (cap(aims, read) ?? Infinity);

export const trailblazer: Record<string, Reading> = {
  R_72: read =>
    standards(read).some(aims => paid(aims) > (1 / 3) * price(aims) + 1e-6 && !overCap(aims, read)),
  R_73: read =>
    standards(read).some(aims => overCap(aims, read) && paid(aims) > price(aims) - cap(aims, read)!),
};
