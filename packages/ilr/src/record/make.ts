/** Records written by hand: in examples, tests and sample returns. */

import type { Children, Draft, Entity, RecordOf } from './describe.ts';
import { Learner } from './learner.ts';
import { LearningDelivery } from './learning-delivery.ts';

/**
 * A whole record from the part that was written down: what is optional and absent becomes `undefined`, what repeats
 * and is absent becomes `[]`, down through its parts. A property that the entity does not have is an error.
 */
export function make<C extends Children>(of: Entity<C>, draft: Draft<C>): RecordOf<C> {
  return build(of, draft as Record<string, unknown>) as RecordOf<C>;
}

function build(of: Entity, draft: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(draft)) {
    if (!Object.hasOwn(of.children, key)) throw new Error(`${of.name} has no field or entity called ${key}.`);
  }
  const record: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(of.children)) {
    const given = draft[key];
    if (child.kind === 'field') record[key] = given;
    else if (child.occurs === 'many') {
      record[key] = ((given ?? []) as Record<string, unknown>[]).map(part => build(child.entity, part));
    } else
      record[key] = given === undefined ? undefined : build(child.entity, given as Record<string, unknown>);
  }
  return record;
}

/** Values for the mandatory fields of a learner, so that an example need only say what it is about. */
const LEARNER = {
  LearnRefNumber: 'L1',
  ULN: 1_000_000_027,
  Ethnicity: 31,
  Sex: 'F',
  LLDDHealthProb: 2,
  PostcodePrior: 'ZZ99 9ZZ',
  Postcode: 'ZZ99 9ZZ',
} as const;

/** Values for the mandatory fields of an aim: a continuing Skills Bootcamp programme aim. */
const LEARNING_DELIVERY = {
  LearnAimRef: 'ZPROG001',
  AimType: 1,
  AimSeqNumber: 1,
  LearnStartDate: '2025-09-01',
  LearnPlanEndDate: '2025-12-01',
  FundModel: 37,
  DelLocPostCode: 'ZZ99 9ZZ',
  CompStatus: 1,
} as const;

type LearningDeliveryDraft = Partial<Draft<typeof LearningDelivery.children>>;
type LearnerDraft = Omit<Partial<Draft<typeof Learner.children>>, 'LearningDelivery'> & {
  readonly LearningDelivery?: readonly LearningDeliveryDraft[];
};

/** An aim: the fields given, and something unremarkable in the mandatory ones that were not. */
export const makeLearningDelivery = (given: LearningDeliveryDraft = {}): LearningDelivery =>
  make(LearningDelivery, { ...LEARNING_DELIVERY, ...given });

/**
 * A learner: the fields given, and something unremarkable in the mandatory ones that were not. Aims without an
 * `AimSeqNumber` are numbered in the order given; a learner without aims gets one.
 */
export const makeLearner = (given: LearnerDraft = {}): Learner =>
  make(Learner, {
    ...LEARNER,
    ...given,
    LearningDelivery: (given.LearningDelivery ?? [{}]).map((aim, index) => ({
      ...LEARNING_DELIVERY,
      AimSeqNumber: index + 1,
      ...aim,
    })),
  });
