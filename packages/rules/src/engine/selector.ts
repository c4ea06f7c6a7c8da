import type {
  AppFinRecord,
  EmploymentStatusMonitoring,
  Learner,
  LearnerEmploymentStatus,
  LearningDelivery,
  LearningDeliveryFAM,
} from '@waymark/ilr';
import type { Context } from './context.ts';

/**
 * Which part of a record a rule looks at: it asks its questions once for each. Rules that look at the same part share
 * one selector, so that a record is walked once for all of them.
 */
export interface Selector<S> {
  /** As it stands at the head of the flow chart: `each aim`. */
  readonly title: string;
  /** The part that holds this one; absent where that is the learner. */
  readonly within?: Selector<never> | undefined;
  /** The name under which the context carries the part while it and what it holds is looked at. */
  readonly as?: 'aim' | 'status' | undefined;
  /** Fields that say what kind of part it is, where most rules are about some kinds only; see `Kinds`. */
  readonly kind?: readonly string[] | undefined;
  /** Fields with few values, on one of which alone many rules end; see `Facts`. */
  readonly codes?: readonly string[] | undefined;
  /** A field of which a file has some hundred values, each with many parts, and on which alone rules end; see `Facts`. */
  readonly name?: string | undefined;
  /** A list of records, and the fields of these on which many rules end; see `Facts`. */
  readonly list?: { readonly field: string; readonly by: readonly string[] } | undefined;
  /** The parts that one holder has. */
  readonly parts: (holder: never, context: Context) => readonly S[];
}

/** The learner as a whole. */
export const theLearner: Selector<Learner> = {
  title: 'the learner',
  codes: ['Ethnicity', 'Sex', 'LLDDHealthProb'],
  parts: (learner: Learner) => [learner],
};

/** Each learning delivery. */
export const eachAim: Selector<LearningDelivery> = {
  title: 'each aim',
  as: 'aim',
  kind: ['FundModel', 'ProgType', 'AimType'],
  codes: ['CompStatus', 'Outcome'],
  name: 'LearnAimRef',
  list: { field: 'LearningDeliveryFAM', by: ['LearnDelFAMType', 'LearnDelFAMCode'] },
  parts: (learner: Learner) => learner.LearningDelivery,
};

/** Each employment status record. */
export const eachEmploymentStatus: Selector<LearnerEmploymentStatus> = {
  ...partOfLearner('each employment status record', learner => learner.LearnerEmploymentStatus, 'status'),
  codes: ['EmpStat'],
  list: { field: 'EmploymentStatusMonitoring', by: ['ESMType', 'ESMCode'] },
};

export const eachLearnerFAM = partOfLearner('each learner FAM record', learner => learner.LearnerFAM);
export const eachPriorAttain = partOfLearner('each prior attainment record', learner => learner.PriorAttain);
export const eachLLDD = partOfLearner(
  'each LLDD and health problem record',
  learner => learner.LLDDandHealthProblem,
);
export const eachLearnerMonitoring = partOfLearner(
  'each provider specified learner monitoring record',
  learner => learner.ProviderSpecLearnerMonitoring,
);
export const theLearnerHE = partOfLearner('the learner HE record', learner => single(learner.LearnerHE));
export const eachFinancialSupport = partOfLearner(
  'each HE financial support record',
  learner => learner.LearnerHE?.LearnerHEFinancialSupport ?? NOTHING,
);

export const eachMonitoring: Selector<EmploymentStatusMonitoring> = {
  ...within(
    eachEmploymentStatus,
    'each employment status monitoring record',
    (status: LearnerEmploymentStatus) => status.EmploymentStatusMonitoring,
  ),
  kind: ['ESMType'],
  codes: ['ESMCode'],
};

export const eachFAM: Selector<LearningDeliveryFAM> = {
  ...partOfAim('each FAM record of each aim', aim => aim.LearningDeliveryFAM),
  kind: ['LearnDelFAMType'],
  codes: ['LearnDelFAMCode'],
};
export const eachAppFinRecord: Selector<AppFinRecord> = {
  ...partOfAim('each financial record of each aim', aim => aim.AppFinRecord),
  kind: ['AFinType', 'AFinCode'],
};
export const eachWorkPlacement = partOfAim(
  'each work placement of each aim',
  aim => aim.LearningDeliveryWorkPlacement,
);
export const eachDeliveryMonitoring = partOfAim(
  'each provider specified delivery monitoring record',
  aim => aim.ProviderSpecDeliveryMonitoring,
);
export const eachAimHE = partOfAim('the HE record of each aim', aim => single(aim.LearningDeliveryHE));

/** A part of the learner of a kind that has no selector yet; give it a title that says which. */
export function partOfLearner<S>(
  title: string,
  parts: (learner: Learner, context: Context) => readonly S[],
  as?: 'aim' | 'status',
): Selector<S> {
  return { title, parts, as };
}

/** A part of each aim. */
export function partOfAim<S>(title: string, parts: (aim: LearningDelivery) => readonly S[]): Selector<S> {
  return within(eachAim, title, parts);
}

function within<P, S>(holder: Selector<P>, title: string, parts: (holder: P) => readonly S[]): Selector<S> {
  return { title, parts, within: holder as unknown as Selector<never> };
}

const NOTHING: readonly never[] = [];

function single<T>(part: T | undefined): readonly T[] {
  return part === undefined ? NOTHING : [part];
}
