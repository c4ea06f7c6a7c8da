import type { LearningDelivery } from '@waymark/ilr';
import { addDays, type ISODate, longDate } from '@waymark/ilr/dates';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  aLearner,
  apprenticeshipProgramme,
  FAM,
  HRS,
  passes,
  triggers,
} from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { fewestHours } from '../../words/hours.ts';

/** Where the planned hours stand: in PHours until 2025-26, since then in an HRS record. */
const inPHours = {
  called: 'planned hours (PHours)',
  of: (aim: LearningDelivery) => aim.PHours,
  returned: (amount: number): AimDraft => ({ PHours: amount }),
};
const inHRS = {
  called: 'planned off-the-job hours (HRS 1)',
  of: (aim: LearningDelivery) => fewestHours(aim, 1)?.HRSAmount,
  returned: (amount: number): AimDraft => ({ HRSRecord: [HRS(1, amount)] }),
};

/** The least hours that an apprenticeship may plan, by the day on which it started. */
interface Least {
  readonly least: number;
  readonly from: ISODate;
  readonly to?: ISODate;
}
const BEFORE_AUGUST_2025: Least = { least: 278, from: '2022-08-01', to: '2025-07-31' };
const FROM_AUGUST_2025: Least = { least: 187, from: '2025-08-01' };

const families = [
  { name: 'PHours_06', ...inPHours, ...BEFORE_AUGUST_2025 },
  { name: 'PHours_08', ...inPHours, ...FROM_AUGUST_2025 },
  { name: 'HRSAmount_02', ...inHRS, ...BEFORE_AUGUST_2025 },
  { name: 'HRSAmount_03', ...inHRS, ...FROM_AUGUST_2025 },
];

export default families.map(({ name, called, of, least, from, to }) =>
  rule({
    name,
    message: `The ${called} of the apprenticeship are fewer than ${least}`,
    fix: `Correct the hours: ${least} are the least for a start from ${longDate(from)}${to ? ` to ${longDate(to)}` : ''}.`,
    looksAt: eachAim,
    questions: ask => [
      ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
      ask(`Did it start on or after ${longDate(from)}?`, aim => aim.LearnStartDate >= from).noPasses(),
      ...(to
        ? [ask(`Did it start on or before ${longDate(to)}?`, aim => aim.LearnStartDate <= to).noPasses()]
        : []),
      ask(`Are ${called} returned?`, aim => of(aim) !== undefined).noPasses(),
      ask(`Are they fewer than ${least}?`, aim => of(aim)! < least).noPasses(),
      ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ],
  }),
);

export const examples = () =>
  Object.fromEntries(
    families.map(({ name, returned, least, from, to }) => {
      const planned = (draft: AimDraft) => aLearner([apprenticeshipProgramme(draft)]);
      const few = (draft: AimDraft = {}) =>
        planned({ LearnStartDate: from, ...returned(least - 1), ...draft });
      const last = to && [
        triggers('started on the last day', few({ LearnStartDate: to })),
        passes('started the day after', few({ LearnStartDate: addDays(to, 1) })),
      ];
      return [
        name,
        [
          triggers(`${least - 1} hours, started on the first day`, few()),
          passes(`${least} hours`, few(returned(least))),
          passes('started the day before', few({ LearnStartDate: addDays(from, -1) })),
          ...(last ?? []),
          passes('no hours', planned({ LearnStartDate: from })),
          passes('a restart', few({ LearningDeliveryFAM: [FAM('RES', '1')] })),
          passes('another funding model', few({ FundModel: 99 })),
        ],
      ];
    }),
  );
