import { type Answer, some, word } from '@waymark/flow';
import type { Learner, LearningDelivery } from '@waymark/ilr';
import { type ISODate, later } from '@waymark/ilr/dates';
import type { Context } from '../engine/context.ts';
import type { Selector } from '../engine/selector.ts';
import { type AimInBrief, inBrief } from './aims.ts';
import { inLarsCategory } from './lars-category.ts';

/** The three aims that record an event of a Skills Bootcamp: interview offer, new role, self-employment plan. */
export const EVENT_AIMS: readonly string[] = ['Z0059747', 'Z0059748', 'Z0059749'];

/** The six aims that record an event of a Skills Bootcamp in HGV driving. */
export const HGV_EVENT_AIMS: readonly string[] = [
  'Z0060439',
  'Z0009541',
  'Z0060440',
  'Z0060441',
  'Z0060442',
  'Z0060443',
];

/** The LARS category of the subject aims of Skills Bootcamps. */
const SUBJECT = 62;

/** Whether the aim is the programme aim of a Skills Bootcamp. */
function isBootcampProgrammeAim(aim: LearningDelivery): boolean {
  return aim.ProgType === 32 && aim.AimType === 1;
}

const NONE: readonly never[] = [];

/** The latest programme aim of each Skills Bootcamp (each ConRefNumber): the one that started last. */
export const latestBootcampProgrammeAim: Selector<LearningDelivery> = {
  title: 'the latest programme aim of each Skills Bootcamp (ConRefNumber)',
  as: 'aim',
  parts: (learner: Learner) => {
    if (!learner.LearningDelivery.some(isBootcampProgrammeAim)) return NONE;
    const latest = new Map<string | undefined, LearningDelivery>();
    for (const aim of learner.LearningDelivery) {
      if (!isBootcampProgrammeAim(aim)) continue;
      const known = latest.get(aim.ConRefNumber);
      if (known === undefined || aim.LearnStartDate >= known.LearnStartDate)
        latest.set(aim.ConRefNumber, aim);
    }
    return [...latest.values()];
  },
};

/** The first event aim of the learner, whichever Skills Bootcamp it belongs to. */
export const eventAim = word('event aim', (learner: Learner): AimInBrief | undefined =>
  inBrief(learner.LearningDelivery.find(aim => EVENT_AIMS.includes(aim.LearnAimRef))),
);

/** Whether two aims belong to one Skills Bootcamp: same FundModel, ProgType and ConRefNumber. */
function sameBootcamp(a: LearningDelivery, b: LearningDelivery): boolean {
  return a.ProgType === b.ProgType && a.ConRefNumber === b.ConRefNumber && a.FundModel === b.FundModel;
}

/** The first programme aim of the Skills Bootcamp that the aim belongs to. */
export const programmeAimOfBootcamp = word(
  (aim: LearningDelivery) => `programme aim of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined =>
    inBrief(learner.LearningDelivery.find(other => other.AimType === 1 && sameBootcamp(other, aim))),
);

/** The first component aim of the Skills Bootcamp that the aim belongs to. */
export const componentAimOfBootcamp = word(
  (aim: LearningDelivery) => `component aim of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined =>
    inBrief(learner.LearningDelivery.find(other => other.AimType === 3 && sameBootcamp(other, aim))),
);

/** The programme aim that started last of the Skills Bootcamp that the aim belongs to. */
export const latestProgrammeAimOfBootcamp = word(
  (aim: LearningDelivery) => `latest programme aim of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): AimInBrief | undefined => {
    let latest: LearningDelivery | undefined;
    for (const other of learner.LearningDelivery) {
      if (other.AimType !== 1 || !sameBootcamp(other, aim)) continue;
      if (latest === undefined || other.LearnStartDate >= latest.LearnStartDate) latest = other;
    }
    return inBrief(latest);
  },
);

/** The latest LearnActEndDate of the component aims of the Skills Bootcamp; `undefined` if none has ended. */
export const latestComponentEnd = word(
  (aim: LearningDelivery) => `latest end of a component of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): ISODate | undefined => {
    let latest: ISODate | undefined;
    for (const other of learner.LearningDelivery) {
      if (other.AimType === 3 && sameBootcamp(other, aim)) latest = later(latest, other.LearnActEndDate);
    }
    return latest;
  },
);

/** The earliest start of the Skills Bootcamp programme aims with the aim's ConRefNumber. */
export const earliestBootcampStart = word(
  (aim: LearningDelivery) => `earliest programme start of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner): ISODate | undefined => {
    let earliest: ISODate | undefined;
    for (const other of learner.LearningDelivery) {
      if (!isBootcampProgrammeAim(other) || other.ConRefNumber !== aim.ConRefNumber) continue;
      if (earliest === undefined || other.LearnStartDate < earliest) earliest = other.LearnStartDate;
    }
    return earliest;
  },
);

/** Whether a subject aim (LARS category 62) with the aim's ConRefNumber is recorded; only one with an end if `closed`. */
export const hasSubjectAim = word(
  (aim: LearningDelivery, _learner, _context, closed) =>
    `${closed ? 'ended subject aim' : 'subject aim'} of ${named(aim)}`,
  (aim: LearningDelivery, learner: Learner, context: Context, closed?: boolean): Answer =>
    some(
      learner.LearningDelivery,
      other =>
        other.AimType === 3 &&
        other.ConRefNumber === aim.ConRefNumber &&
        !(closed && other.LearnActEndDate === undefined) &&
        inLarsCategory(other.LearnAimRef, SUBJECT, other.LearnStartDate, context),
    ),
);

/** Whether LARS counts the aim as the subject aim of a Skills Bootcamp (category 62) on the day it started. */
export function isSubjectAim({ LearnAimRef, LearnStartDate }: LearningDelivery, context: Context): Answer {
  return inLarsCategory(LearnAimRef, SUBJECT, LearnStartDate, context);
}

function named({ ConRefNumber }: LearningDelivery): string {
  return `bootcamp ${ConRefNumber ?? 'without ConRefNumber'}`;
}
