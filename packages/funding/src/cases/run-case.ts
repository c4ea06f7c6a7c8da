/** A worked case through the whole way: file, reading, check, milestones. For tests alone. */
import type { Learner } from '@waymark/ilr';
import { builtInPack, openReference, type Reference } from '@waymark/reference';
import { checkReturn, type ReturnCheck } from '@waymark/rules';
import type { BootcampMilestones } from '../bootcamp-milestones.ts';
import type { Contract, LearnerEntry } from '../contracts/contract.ts';
import { ContractBook } from '../contracts/contract-book.ts';
import { type LearnerMilestones, MilestonesOfReturn } from '../milestones-of-return.ts';
import { type Settings, STANDARD_SETTINGS } from '../settings.ts';

export interface WithWhat {
  readonly contracts?: readonly Contract[];
  readonly entries?: readonly LearnerEntry[];
  readonly settings?: Partial<Settings>;
  readonly today?: string;
  readonly reference?: Reference;
}

export const builtIn = openReference([builtInPack()]);

/** Reads and checks the text of a return and works out its milestones. */
export async function milestonesOfText(
  text: string,
  { contracts = [], entries = [], settings, today = '2026-04-08', reference = builtIn }: WithWhat = {},
): Promise<{ learners: readonly LearnerMilestones[]; check: ReturnCheck }> {
  const milestones = new MilestonesOfReturn({
    reference,
    contracts: new ContractBook(contracts, entries),
    settings: { ...STANDARD_SETTINGS, ...settings },
  });
  const bytes = new TextEncoder().encode(text);
  const check = await checkReturn(
    (async function* () {
      yield bytes;
    })(),
    { today, reference },
    {
      header: file => milestones.header(file),
      violation: violation => milestones.violation(violation),
      learner: (learner: Learner, info) => milestones.learner(learner, info),
    },
  );
  return { learners: milestones.learners, check };
}

/** The only bootcamp of the only learner. */
export function onlyBootcamp(learners: readonly LearnerMilestones[]): BootcampMilestones {
  if (learners.length !== 1 || learners[0]!.bootcamps.length !== 1)
    throw new Error('There is not exactly one bootcamp.');
  return learners[0]!.bootcamps[0]!;
}
