/** The guide: what people do with Waymark, step by step. Its pictures are made by `e2e/guide.e2e.ts`. */

/** One thing to do, with a picture of the screen on which it is done. */
export interface Chapter {
  /** The picture's name, without its ending. */
  readonly picture: string;
  readonly title: string;
  readonly says: readonly string[];
  /** What the picture shows, for those who cannot see it. */
  readonly shows: string;
  /** Where it is done. */
  readonly href: string;
  readonly place: string;
}

export interface Part {
  readonly title: string;
  readonly about: string;
  readonly chapters: readonly Chapter[];
}

export const PARTS = [
  {
    title: 'A return',
    about:
      'From the file that your system exports to one that can be sent. No account, and nothing is uploaded.',
    chapters: [
      {
        picture: 'start',
        title: 'Open a return',
        says: [
          'Drop the file on the page, or choose it; a zip will do. If you have none at hand, try the sample.',
          'The page reads the file itself. It goes nowhere, also where the page comes from your team’s server.',
        ],
        shows: 'The first page, with a place to drop a file and a button for the sample return.',
        href: '/returns',
        place: 'Returns',
      },
      {
        picture: 'violations',
        title: 'See what is wrong',
        says: [
          'Violations appear while the file is still being read: by rule, by learner, by field, or one by one.',
          'An error keeps the record from being paid for, a warning asks you to look again. Rules that could not be checked have a list of their own, with the file that would let them run.',
        ],
        shows: 'The violations of the sample return, by rule.',
        href: '/returns',
        place: 'Returns',
      },
      {
        picture: 'path',
        title: 'Understand one violation',
        says: [
          'Open a violation to see the record, the fields that the rule read, and the path that this record took through the rule’s flow chart.',
          'The last question on the path is the one to look at: change what it saw, or what stands before it.',
        ],
        shows: 'A learner’s record beside the flow chart of a rule, with the path taken.',
        href: '/returns',
        place: 'Returns',
      },
      {
        picture: 'fix',
        title: 'Try a change',
        says: [
          'Change the record in place, and see at once which violations go and which come. Your file stays as it is: the change is made to a copy.',
          'When you are done, save a new return with the right name. Then make the same change in your own system, or the next export will bring the old record back.',
        ],
        shows: 'A record being changed, and beside it what the change does.',
        href: '/returns',
        place: 'Returns',
      },
      {
        picture: 'milestones',
        title: 'See what is due',
        says: [
          'For Skills Bootcamps, Milestones says for each learner what start, completion and outcome bring, in which month, and why one is not due.',
          'Rates and splits are those of your contracts. Load them once; until then amounts are left out, not guessed.',
        ],
        shows: 'The list of bootcamps with their three milestones.',
        href: '/milestones',
        place: 'Milestones',
      },
      {
        picture: 'compare',
        title: 'Compare it with the last one',
        says: [
          'Two returns side by side: learners who are new, gone or changed, violations that are fixed or new, milestones that have moved.',
        ],
        shows: 'What has changed between two returns.',
        href: '/returns/compare',
        place: 'Compare two returns',
      },
      {
        picture: 'rule',
        title: 'Look a rule up',
        says: [
          'Every rule has a page: what it is for, how to put it right, its flow chart, examples that pass and fail, and what changed over the years.',
          'Press Ctrl and K anywhere to find a rule, a field, a learner or a word of the ILR.',
        ],
        shows: 'The page of a rule, with its flow chart.',
        href: '/rules',
        place: 'Rules',
      },
    ],
  },
  {
    title: 'From a job to its outcome',
    about: 'For programmes such as DWP Restart. This data is shared by a team, so you sign in.',
    chapters: [
      {
        picture: 'participants',
        title: 'Find a participant',
        says: [
          'The list narrows by programme, coach, group and colour. Open a participant for details, jobs, evidence, notes and milestones.',
        ],
        shows: 'The list of participants.',
        href: '/participants',
        place: 'Participants',
      },
      {
        picture: 'tracker',
        title: 'Record a job',
        says: [
          'A job tracker needs an employer, a start date and weekly hours. An employer, an address or a contact that is not there yet is added inside the form; what you have typed stays.',
          'The employer must be confirmed before a job can be recorded with it. The form says who may do that.',
        ],
        shows: 'The form of a job tracker.',
        href: '/trackers',
        place: 'Trackers',
      },
      {
        picture: 'outcome',
        title: 'See when it reaches the outcome',
        says: [
          'Earnings are added up over all jobs until they reach the threshold. The curve shows what is earned, the projected day, and the end of the window.',
          'Move the hours or the pay to see what would change. Nothing of that is kept.',
        ],
        shows: 'A participant with two milestones and the curve of their earnings.',
        href: '/participants',
        place: 'Participants',
      },
      {
        picture: 'evidence',
        title: 'Add the evidence',
        says: [
          'Drop a payslip or an offer letter on the tracker and say what it proves. A milestone names the evidence that it still lacks before it is claimed.',
        ],
        shows: 'A tracker with its evidence.',
        href: '/trackers',
        place: 'Trackers',
      },
      {
        picture: 'work-list',
        title: 'Begin the day',
        says: [
          'The work list puts first what cannot wait: milestones that are due, windows that close, jobs without hours or pay, evidence that is missing.',
        ],
        shows: 'The work list of a coach.',
        href: '/work-list',
        place: 'Work list',
      },
    ],
  },
  {
    title: 'Lists in and out',
    about:
      'For whoever may import: participants and employers from a spreadsheet, referrals as they are sent.',
    chapters: [
      {
        picture: 'columns',
        title: 'Bring a list in',
        says: [
          'Save the list as CSV, with the names of the columns in its first line, and drop it on Data in and out. Say once which column is which field: files with the same columns are known from then on.',
          'The preview says of each line whether it is new, changed, the same already, or refused and why. Nothing is changed before you carry it out; refused lines can be taken away as a file, put right and brought in again.',
        ],
        shows: 'The columns of a file beside the fields that they fill, with some of their values.',
        href: '/data',
        place: 'Data in and out',
      },
      {
        picture: 'referral',
        title: 'Compare a later referral',
        says: [
          'Referrals come as a zip of CSV files. Who is not known yet becomes a participant. Who is known, by National Insurance number or e-mail, is never overwritten: the referral waits beside the record.',
          'Tick what is to be taken over and apply it, leave the record as it is, or keep the referral aside. Who decided what, and when, stays with it.',
        ],
        shows: 'A referral beside the record, with a tick for each field that differs.',
        href: '/data/referrals',
        place: 'Referrals',
      },
      {
        picture: 'export',
        title: 'Take a list out',
        says: [
          'Participants, employers, trackers, milestones and more are written as CSV or as an Excel workbook, for the groups that you see. The history keeps who took which list.',
        ],
        shows: 'The form for an export, and an export that is ready to be downloaded.',
        href: '/data',
        place: 'Data in and out',
      },
    ],
  },
] as const satisfies readonly Part[];

export type PictureName = (typeof PARTS)[number]['chapters'][number]['picture'];
