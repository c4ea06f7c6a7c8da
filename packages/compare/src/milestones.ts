import type { Due, MilestoneChange, Payment, Who } from './comparison.ts';
import type { KeptBootcamp, KeptPayment } from './kept/kept-form.ts';

/** The payments of one learner that are due in one return and not in the other, or due otherwise. */
export function milestoneChanges(
  learner: Who,
  earlier: readonly KeptBootcamp[],
  later: readonly KeptBootcamp[],
): MilestoneChange[] {
  const changes: MilestoneChange[] = [];
  for (const [before, now] of pairBootcamps(earlier, later)) {
    const names = new Set([...(before?.payments ?? []), ...(now?.payments ?? [])].map(({ of }) => of));
    for (const of of names) {
      const [was, is] = [paymentOf(before, of), paymentOf(now, of)];
      const kind = kindOf(was, is);
      if (kind) changes.push({ kind, learner, of, earlier: was, later: is });
    }
  }
  return changes;
}

/** What is due in these bootcamps. */
export function dueIn(bootcamps: Iterable<KeptBootcamp>): Due {
  let milestones = 0;
  let pence = 0;
  let withoutAmount = 0;
  for (const { payments } of bootcamps) {
    for (const { status, amountPence } of payments) {
      if (status !== 'due') continue;
      milestones++;
      pence += amountPence ?? 0;
      if (amountPence === null) withoutAmount++;
    }
  }
  return { milestones, pence, withoutAmount };
}

type Pair = readonly [KeptBootcamp | undefined, KeptBootcamp | undefined];

/** By ConRefNumber; where both returns have as many others left, these in their order: the contract was put right. */
function pairBootcamps(earlier: readonly KeptBootcamp[], later: readonly KeptBootcamp[]): Pair[] {
  const added = [...later];
  const pairs = earlier.map((bootcamp): Pair => {
    const at = added.findIndex(({ ConRefNumber }) => ConRefNumber === bootcamp.ConRefNumber);
    return [bootcamp, at < 0 ? undefined : added.splice(at, 1)[0]];
  });
  const left = pairs.filter(([, now]) => !now).length;
  if (left === added.length) return pairs.map(([before, now]) => [before, now ?? added.shift()]);
  return [...pairs, ...added.map((now): Pair => [undefined, now])];
}

function paymentOf(bootcamp: KeptBootcamp | undefined, of: KeptPayment['of']): Payment | null {
  const payment = bootcamp?.payments.find(one => one.of === of);
  if (!bootcamp || !payment) return null;
  const { status, date, amountPence, fundingYear, period } = payment;
  return { ConRefNumber: bootcamp.ConRefNumber, status, date, amountPence, fundingYear, period };
}

function kindOf(was: Payment | null, is: Payment | null): MilestoneChange['kind'] | undefined {
  if (was?.status !== 'due') return is?.status === 'due' ? 'newly due' : undefined;
  if (is?.status !== 'due') return 'no longer due';
  const differs = (['ConRefNumber', 'date', 'amountPence', 'fundingYear', 'period'] as const).some(
    part => was[part] !== is[part],
  );
  return differs ? 'changed' : undefined;
}
