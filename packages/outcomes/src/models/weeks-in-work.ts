import type { Milestone, OutcomeModel } from './model.ts';

function weeks(weeks: number, withinWeeks: number | null, hoursPerWeek: number | null): Milestone {
  return {
    id: `weeks-${weeks}`,
    name: withinWeeks === null ? `${weeks} weeks in work` : `${weeks} weeks in work within ${withinWeeks}`,
    tracks: [{ kind: 'weeks-in-work', weeks, withinWeeks, hoursPerWeek }],
  };
}

/** Individual Placement and Support in Primary Care. */
export const ipsPrimaryCare: OutcomeModel = {
  id: 'ips-primary-care',
  name: 'Individual Placement and Support in Primary Care',
  sure: 'stated',
  source: ['ips-primary-care'],
  window: null,
  milestones: [
    weeks(13, 16, 7),
    { ...weeks(13, 16, 16), id: 'weeks-13-at-16-hours', name: '13 weeks in work within 16, at 16 hours' },
  ],
  notChecked: [],
};

/** Fair Start Scotland: three stages. */
export const fairStartScotland: OutcomeModel = {
  id: 'fair-start-scotland',
  name: 'Fair Start Scotland',
  sure: 'stated',
  source: ['fair-start', 'fair-start-answer'],
  window: null,
  milestones: [weeks(13, 16, 16), weeks(26, 30, 16), weeks(52, 60, 16)],
  notChecked: [],
};

/** Disability Employment Services in Australia: the benchmark hours are agreed for each participant. */
export const disabilityEmploymentServices: OutcomeModel = {
  id: 'disability-employment-services',
  name: 'Disability Employment Services (Australia)',
  sure: 'stated',
  source: ['australia-des'],
  window: null,
  milestones: [weeks(4, null, null), weeks(13, null, null), weeks(26, null, null), weeks(52, null, null)],
  notChecked: ['Permissible breaks and partial outcomes are not worked out.'],
};

/** The Work Programme: an outcome after 13 or 26 weeks, by payment group, then a payment for each four weeks in work. */
export const workProgramme: OutcomeModel = {
  id: 'work-programme',
  name: 'Work Programme',
  sure: 'stated',
  source: ['work-programme-answer', 'work-programme-press'],
  note: 'The payment group decides between 13 and 26 weeks, in a row or added up: type the number of weeks.',
  window: null,
  milestones: [
    {
      id: 'job-outcome',
      name: 'Job outcome',
      tracks: [{ kind: 'weeks-in-work', weeks: null, withinWeeks: null, hoursPerWeek: 0 }],
    },
    {
      id: 'sustainment',
      name: 'Sustained work',
      tracks: [
        {
          kind: 'sustainment',
          after: 'job-outcome',
          weeks: 4,
          most: 26,
          hoursPerWeek: 0,
          noneAfterBreakFollowingWeek: 104,
        },
      ],
    },
  ],
  notChecked: ['Whether the person is off benefit is not recorded here.'],
};
