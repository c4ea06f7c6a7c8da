import type { Input, OperationName, Reply } from '@waymark/api';
import { addDays } from '@waymark/ilr/dates';
import { HANDLERS } from '../areas/all-handlers.ts';
import type { Context } from '../http/context.ts';

/** What an invented participant does for a living, counted in days from today. */
interface Invented {
  readonly firstName: string;
  readonly surname: string;
  readonly reference: string;
  readonly dateOfBirth: string;
  readonly onProgrammeFor: number;
  readonly rag: 'red' | 'amber' | 'green';
  readonly jobs?: readonly {
    readonly title: string;
    readonly at: 'Harbour Bakery' | 'Millstone Logistics';
    readonly started: number;
    readonly ended?: number;
    readonly hours: string;
    readonly rate: string | null;
  }[];
  readonly selfEmployedFor?: number;
  readonly learnRefNumber?: string;
}

/** Eight people who do not exist, each of whom shows something. */
const PEOPLE: readonly Invented[] = [
  {
    firstName: 'Amara',
    surname: 'Bell',
    reference: 'S-001',
    dateOfBirth: '1991-03-14',
    onProgrammeFor: 210,
    rag: 'green',
    jobs: [
      { title: 'Warehouse operative', at: 'Millstone Logistics', started: 150, hours: '30', rate: '13.10' },
    ],
  },
  {
    firstName: 'Ben',
    surname: 'Carver',
    reference: 'S-002',
    dateOfBirth: '1984-11-02',
    onProgrammeFor: 120,
    rag: 'green',
    jobs: [{ title: 'Baker', at: 'Harbour Bakery', started: 60, hours: '16', rate: '12.71' }],
  },
  {
    firstName: 'Chidi',
    surname: 'Dale',
    reference: 'S-003',
    dateOfBirth: '2001-06-21',
    onProgrammeFor: 160,
    rag: 'amber',
    jobs: [
      { title: 'Shop assistant', at: 'Harbour Bakery', started: 120, ended: 70, hours: '20', rate: '12.71' },
      { title: 'Driver’s mate', at: 'Millstone Logistics', started: 40, hours: '37.5', rate: '12.90' },
    ],
  },
  {
    firstName: 'Dora',
    surname: 'Eaves',
    reference: 'S-004',
    dateOfBirth: '1979-01-30',
    onProgrammeFor: 90,
    rag: 'amber',
    jobs: [{ title: 'Cleaner', at: 'Millstone Logistics', started: 21, hours: '12', rate: null }],
  },
  {
    firstName: 'Eli',
    surname: 'Frost',
    reference: 'S-005',
    dateOfBirth: '1996-09-08',
    onProgrammeFor: 500,
    rag: 'red',
    jobs: [{ title: 'Kitchen porter', at: 'Harbour Bakery', started: 30, hours: '8', rate: '12.71' }],
  },
  {
    firstName: 'Fay',
    surname: 'Grange',
    reference: 'S-006',
    dateOfBirth: '1988-12-12',
    onProgrammeFor: 240,
    rag: 'green',
    selfEmployedFor: 100,
  },
  {
    firstName: 'Gus',
    surname: 'Hale',
    reference: 'S-007',
    dateOfBirth: '1999-04-04',
    onProgrammeFor: 14,
    rag: 'amber',
  },
  {
    firstName: 'Hana',
    surname: 'Ives',
    reference: 'S-008',
    dateOfBirth: '1993-07-19',
    onProgrammeFor: 150,
    rag: 'green',
    learnRefNumber: 'SBNOJOB',
    jobs: [
      { title: 'Junior developer', at: 'Millstone Logistics', started: 45, hours: '37.5', rate: '14.20' },
    ],
  },
];

/**
 * Fills a new provider with invented participants, employers and jobs to look around in: through the same operations that
 * people use, so that milestones and history come with them.
 */
export async function addSample(context: Context): Promise<void> {
  const { today, actor } = context;
  const ago = (days: number) => addDays(today, -days);
  const ownerId = actor.id;
  const programme = await ask(context, 'programmes.create', {
    body: {
      name: 'Restart (sample)',
      model: 'dwp-restart',
      milestones: [
        { name: 'First earnings', thresholdPence: 100_000, evidence: ['Job start'] },
        { name: 'Job outcome', thresholdPence: null, evidence: ['Job start', 'Payslip'] },
      ],
      windowDays: 547,
      settings: {},
      achieveWhenDateComes: true,
      endDate: null,
      archived: false,
    },
  });
  const employers = new Map<string, string>();
  for (const [name, category, lines, postcode] of [
    ['Harbour Bakery', 'Food', '4 Quay Street', 'ZZ1 1AA'],
    ['Millstone Logistics', 'Transport', 'Unit 7, Mill Lane', 'ZZ2 2BB'],
    ['Lantern Care', 'Care', '12 High Street', 'ZZ3 3CC'],
  ] as const) {
    const made = await ask(context, 'organisations.create', {
      body: {
        name,
        ownerId,
        category,
        ukprn: null,
        website: null,
        addresses: [{ label: null, lines, town: 'Sampleton', county: null, postcode }],
      },
    });
    employers.set(name, made.id);
    // One stays a prospect, to show what that means.
    if (name === 'Lantern Care') continue;
    await ask(context, 'organisations.setStatus', {
      params: { id: made.id },
      body: { version: made.version, status: 'Confirmed' },
    });
  }
  for (const person of PEOPLE) {
    const { firstName, surname, reference, dateOfBirth, rag, learnRefNumber = null } = person;
    const participant = await ask(context, 'participants.create', {
      body: {
        ...NOTHING_KNOWN,
        firstName,
        surname,
        reference,
        dateOfBirth,
        rag,
        learnRefNumber,
        email: `${firstName}.${surname}@example.org`.toLowerCase(),
        caseOwnerId: ownerId,
        programmeId: programme.id,
        programmeStart: ago(person.onProgrammeFor),
        programmeStatus: 'Active',
      },
    });
    const params = { id: participant.id };
    for (const { title, at, started, ended, hours, rate } of person.jobs ?? []) {
      const tracker = await ask(context, 'trackers.create', {
        params,
        body: {
          ...EMPTY_TRACKER,
          type: 'Job',
          description: title,
          assigneeId: ownerId,
          organisationId: employers.get(at)!,
          startDate: ago(started),
          hoursPerWeek: hours,
          hourlyRate: rate,
        },
      });
      if (ended === undefined) continue;
      await ask(context, 'trackers.change', {
        params: { id: tracker.id },
        body: {
          version: tracker.version,
          endDate: ago(ended),
          status: 'Closed',
          note: 'The shop closed.',
        },
      });
    }
    if (person.selfEmployedFor !== undefined) {
      await ask(context, 'trackers.create', {
        params,
        body: {
          ...EMPTY_TRACKER,
          type: 'Self-employment',
          description: 'Mobile hairdresser',
          assigneeId: ownerId,
          startDate: ago(person.selfEmployedFor),
        },
      });
    }
  }
}

const NOTHING_KNOWN = {
  niNumber: null,
  phone: null,
  addressLines: null,
  postcode: null,
  programmeEnd: null,
  uln: null,
  markers: [],
} satisfies Partial<Input<'participants.create'>['body']>;

const EMPTY_TRACKER = {
  organisationId: null,
  endDate: null,
  hoursPerWeek: null,
  hourlyRate: null,
  changes: [],
  sameEmployment: false,
} satisfies Partial<Input<'trackers.create'>['body']>;

/** Asks for an operation from within, as a request would. */
function ask<N extends OperationName>(
  context: Context,
  name: N,
  input: Partial<Input<N>>,
): Promise<Reply<N>> {
  const handler = HANDLERS[name] as (context: Context, input: Partial<Input<N>>) => Promise<Reply<N>>;
  return handler(context, input);
}
