import { type Learner, LearningDelivery, type LearningDeliveryFAM, make } from '@waymark/ilr';
import { type ISODate, longDate } from '@waymark/ilr/dates';

/** The fields that a suggestion may change. */
export type EditableField =
  | 'CompStatus'
  | 'LearnStartDate'
  | 'LearnPlanEndDate'
  | 'LearnActEndDate'
  | 'Outcome'
  | 'AchDate';

type Value = string | number | null;

/** One change to a record; `aim` is the AimSeqNumber. */
export type Edit = (
  | {
      readonly kind: 'set';
      readonly aim: number;
      readonly field: EditableField;
      /** `null`: not returned. */
      readonly from: Value;
      readonly to: Value;
      /** For a date: the first and the last day that would do as well. */
      readonly notBefore?: ISODate;
      readonly notAfter?: ISODate;
    }
  | {
      readonly kind: 'add aim';
      readonly aim: number;
      readonly values: Draft;
      readonly notBefore?: ISODate;
      readonly notAfter?: ISODate;
    }
  | { readonly kind: 'remove aim'; readonly aim: number; readonly learnAimRef: string }
  | {
      readonly kind: 'add FAM';
      readonly aim: number;
      readonly values: LearningDeliveryFAM;
      readonly notBefore?: ISODate;
      readonly notAfter?: ISODate;
    }
  | { readonly kind: 'remove FAM'; readonly aim: number; readonly values: LearningDeliveryFAM }
) & {
  /** What must be true in the world before the record may say so. */
  readonly mustBeTrue: string;
};

type Draft = Parameters<typeof make<typeof LearningDelivery.children>>[1];

/** The learner with the changes made; the record given is left as it is. */
export function withEdits(learner: Learner, edits: readonly Edit[]): Learner {
  let aims = learner.LearningDelivery;
  for (const edit of edits) {
    switch (edit.kind) {
      case 'set':
        aims = aims.map(aim =>
          aim.AimSeqNumber === edit.aim ? { ...aim, [edit.field]: edit.to ?? undefined } : aim,
        );
        break;
      case 'add aim':
        aims = [...aims, make(LearningDelivery, edit.values)];
        break;
      case 'remove aim':
        aims = aims.filter(({ AimSeqNumber }) => AimSeqNumber !== edit.aim);
        break;
      case 'add FAM':
        aims = aims.map(aim =>
          aim.AimSeqNumber === edit.aim
            ? { ...aim, LearningDeliveryFAM: [...aim.LearningDeliveryFAM, edit.values] }
            : aim,
        );
        break;
      case 'remove FAM':
        aims = aims.map(aim =>
          aim.AimSeqNumber === edit.aim
            ? {
                ...aim,
                LearningDeliveryFAM: aim.LearningDeliveryFAM.filter(fam => !sameFAM(fam, edit.values)),
              }
            : aim,
        );
        break;
    }
  }
  return { ...learner, LearningDelivery: aims };
}

/** The change as an instruction: `set CompStatus of aim 1 to 2 (now 1)`. */
export function editSays(edit: Edit): string {
  switch (edit.kind) {
    case 'set': {
      const now =
        edit.from === null
          ? 'not returned'
          : isDateField(edit.field)
            ? longDate(String(edit.from))
            : edit.from;
      if (edit.to === null) return `take ${edit.field} of aim ${edit.aim} away (now ${now})`;
      const to = isDateField(edit.field) ? within(String(edit.to), edit) : String(edit.to);
      return `set ${edit.field} of aim ${edit.aim} to ${to} (now ${now})`;
    }
    case 'add aim': {
      const { LearnAimRef, LearnStartDate } = edit.values as { LearnAimRef: string; LearnStartDate: ISODate };
      return `add the event aim ${LearnAimRef} on ${within(LearnStartDate, edit)} as aim ${edit.aim}`;
    }
    case 'remove aim':
      return `take aim ${edit.aim} (${edit.learnAimRef}) away`;
    case 'add FAM': {
      const { LearnDelFAMType, LearnDelFAMCode, LearnDelFAMDateFrom } = edit.values;
      return `add ${LearnDelFAMType} ${LearnDelFAMCode} to aim ${edit.aim}, from ${within(LearnDelFAMDateFrom!, edit)}`;
    }
    case 'remove FAM':
      return `take ${edit.values.LearnDelFAMType} ${edit.values.LearnDelFAMCode} away from aim ${edit.aim}`;
  }
}

/** What is changed, so that two changes of the same thing can be told. */
export function targetOf(edit: Edit): string {
  if (edit.kind === 'set') return `set ${edit.aim} ${edit.field}`;
  if (edit.kind === 'add aim' || edit.kind === 'remove aim') return `${edit.kind} ${edit.aim}`;
  const { LearnDelFAMType, LearnDelFAMCode, LearnDelFAMDateFrom } = edit.values;
  return `${edit.kind} ${edit.aim} ${LearnDelFAMType} ${LearnDelFAMCode} ${LearnDelFAMDateFrom}`;
}

function within(day: ISODate, { notBefore, notAfter }: { notBefore?: ISODate; notAfter?: ISODate }): string {
  if (notBefore === undefined || notAfter === undefined || notBefore >= notAfter) return longDate(day);
  if (day === notBefore) return `${longDate(day)} or a later day up to ${longDate(notAfter)}`;
  return `the day it came about, from ${longDate(notBefore)} to ${longDate(notAfter)}`;
}

const isDateField = (field: EditableField) => field !== 'CompStatus' && field !== 'Outcome';

function sameFAM(a: LearningDeliveryFAM, b: LearningDeliveryFAM): boolean {
  return (
    a.LearnDelFAMType === b.LearnDelFAMType &&
    a.LearnDelFAMCode === b.LearnDelFAMCode &&
    a.LearnDelFAMDateFrom === b.LearnDelFAMDateFrom
  );
}
