import type { Certainty } from '../reference.ts';

/** A learning aim that Waymark knows without a LARS download, and how it knows. Only what a source gives. */
export interface BuiltInAim {
  readonly learnAimRef: string;
  /** How sure it is that the aim exists, and why. */
  readonly certainty: Certainty;
  readonly note: string;
  /** CategoryRefs, where they are known; an empty list says that the aim is in none. */
  readonly categories?: {
    readonly refs: readonly number[];
    readonly certainty: Certainty;
    readonly note: string;
  };
}

/** The list was made from the rules of 2025-26, version 3, which were issued on this day. */
export const RULES_ISSUED_ON = '2025-10-17';

const named = (note: string, ...refs: string[]): BuiltInAim[] =>
  refs.map(learnAimRef => ({ learnAimRef, certainty: 'stated', note }));

const inSample = (...refs: string[]): BuiltInAim[] =>
  refs.map(learnAimRef => ({
    learnAimRef,
    certainty: 'inferred',
    note: "Used in the department's sample returns, which are not guaranteed to pass the rules.",
  }));

const bootcampEvent = (learnAimRef: string, note: string): BuiltInAim => ({
  learnAimRef,
  certainty: 'stated',
  note,
  categories: {
    refs: [],
    certainty: 'inferred',
    note: 'Category 62 marks the subject aims of a bootcamp; the guidance names event aims apart from them.',
  },
});

export const BUILT_IN_AIMS: readonly BuiltInAim[] = [
  ...named('The programme aim, by field specification and rules.', 'ZPROG001'),

  bootcampEvent('Z0059747', 'Skills Bootcamp event: offer of an interview.'),
  bootcampEvent('Z0059748', 'Skills Bootcamp event: offer of a new role or new responsibilities.'),
  bootcampEvent('Z0059749', 'Skills Bootcamp event: plan for self-employed work.'),
  {
    learnAimRef: 'Z0059758',
    certainty: 'stated',
    note: 'Named as the subject aim of a bootcamp in a thread of the department’s help site.',
    categories: {
      refs: [62],
      certainty: 'inferred',
      note: 'Every bootcamp needs a subject aim in category 62, and this one is reported as such.',
    },
  },
  // Which of the categories 68 to 73 each has, and whether Z0009541 is a subject aim too, sources leave open.
  ...named(
    'Skills Bootcamp HGV event, named by LearnAimRef_154.',
    'Z0060439',
    'Z0009541',
    'Z0060440',
    'Z0060441',
    'Z0060442',
    'Z0060443',
  ),

  ...named(
    'Work experience or placement, named by the WorkPlaceStartDate rules.',
    'Z0002347',
    'Z0007834',
    'Z0007835',
    'Z0007836',
    'Z0007837',
    'Z0007838',
    'ZWRKX001',
    'ZWRKX002',
    'ZWRKX003',
  ),
  ...named(
    'King’s Trust TEAM programme, named by the condition of funding rules.',
    '60023995',
    '60027307',
    '60027629',
    '60032121',
    '60033344',
  ),

  ...inSample(
    '40010089',
    '50093186',
    '50093198',
    '50116241',
    '60009457',
    '60009901',
    '6004813X',
    '60068802',
    '60093729',
    '60141402',
    '60142923',
    '60145353',
    '60146060',
    '60146242',
    '60149735',
    '60311046',
    '60358294',
    'Z0001736',
    'Z0001874',
    'Z0007839',
    'Z0007846',
    'Z0009734',
    'Z0060124',
    'ZSC00001',
    'ZTLOS006',
    'ZTPR0004',
  ),
];
