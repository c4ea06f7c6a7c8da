import { oneOf, present, text, wholeNumber } from '../shell/search.ts';

export const VIEWS = ['learners', 'reasons', 'money', 'terms'] as const;
export type View = (typeof VIEWS)[number];

export const SHOWN = ['due', 'not due', 'not checked', 'blocked'] as const;
export const MONEY_KINDS = ['earned', 'at risk', 'possible'] as const;
export const MEASURES = ['pounds', 'number'] as const;

/** What the address of the Milestones page says: which view, which filters, which order. */
export interface MilestonesSearch {
  readonly show?: View | undefined;
  readonly contract?: string | undefined;
  readonly q?: string | undefined;
  /** Bootcamps of which some milestone is in this state; with `milestone`, that one. */
  readonly state?: (typeof SHOWN)[number] | undefined;
  readonly milestone?: 1 | 2 | 3 | undefined;
  readonly money?: (typeof MONEY_KINDS)[number] | undefined;
  /** What stopped them, as the list of reasons names it. */
  readonly why?: string | undefined;
  readonly fundingYear?: string | undefined;
  readonly measure?: (typeof MEASURES)[number] | undefined;
  readonly sort?: string | undefined;
}

export function milestonesSearch(search: Record<string, unknown>): MilestonesSearch {
  return present({
    show: oneOf(search.show, VIEWS),
    contract: text(search.contract),
    q: text(search.q),
    state: oneOf(search.state, SHOWN),
    milestone: aMilestone(search.milestone),
    money: oneOf(search.money, MONEY_KINDS),
    why: text(search.why),
    fundingYear: text(search.fundingYear),
    measure: oneOf(search.measure, MEASURES),
    sort: text(search.sort),
  });
}

/** Which milestone of a bootcamp is open. */
export interface BootcampSearch {
  readonly milestone?: 1 | 2 | 3 | undefined;
}

export function bootcampSearch(search: Record<string, unknown>): BootcampSearch {
  return present({ milestone: aMilestone(search.milestone) });
}

function aMilestone(value: unknown): 1 | 2 | 3 | undefined {
  const number = wholeNumber(value);
  return number === 1 || number === 2 || number === 3 ? number : undefined;
}

/** In an address, a bootcamp without ConRefNumber. */
const NONE = '-';
export const contractInAddress = (conRefNumber: string) => conRefNumber || NONE;
export const contractOfAddress = (part: string) => (part === NONE ? '' : part);

/** Where a bootcamp is explained. */
export function bootcampAddress(
  { learnRefNumber, conRefNumber }: { readonly learnRefNumber: string; readonly conRefNumber: string },
  milestone?: 1 | 2 | 3,
) {
  return {
    to: '/milestones/$learner/$contract',
    params: { learner: learnRefNumber, contract: contractInAddress(conRefNumber) },
    search: milestone === undefined ? {} : { milestone },
  } as const;
}
