import { addDays, type ISODate, longDate } from '@waymark/ilr/dates';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, type Example, higherEducationAim, passes, triggers } from '../examples/index.ts';

/** Sources of tuition fees that go with a student support number, by the day on which the aim started. */
interface Sources {
  readonly name: string;
  readonly sources: readonly number[];
  readonly from: ISODate;
  readonly to?: ISODate;
  readonly note: string;
}

const periods: readonly Sources[] = [
  {
    name: 'MSTUFEE_06',
    sources: [2, 3, 4, 52, 53, 54],
    from: '2021-08-01',
    to: '2025-07-31',
    note: 'The description leaves out the last day of starts, which the condition names.',
  },
  {
    name: 'MSTUFEE_07',
    sources: [3, 10],
    from: '2025-08-01',
    note: 'The official text gives 5 August 2025 in one place; its words and the condition say 1 August. The last answers of the flow chart are the wrong way round.',
  },
];

export default periods.map(({ name, sources, from, to, note }) =>
  rule({
    name,
    message: 'Student finance pays the tuition fees, but the student support number is missing',
    fix: 'Return SSN, or correct the major source of tuition fees (MSTUFEE).',
    note,
    looksAt: eachAimHE,
    questions: ask => [
      ask('Is a student support number returned (SSN)?', he => he.SSN !== undefined).yesPasses(),
      ask(
        `Does student finance pay the fees (MSTUFEE ${sources.slice(0, -1).join(', ')} or ${sources.at(-1)})?`,
        he => sources.includes(he.MSTUFEE),
      ).noPasses(),
      ask(
        `Did the aim start on or after ${longDate(from)}?`,
        (_, { aim }) => aim.LearnStartDate >= from,
      ).noPasses(),
      ...(to
        ? [
            ask(
              `Did the aim start on or before ${longDate(to)}?`,
              (_, { aim }) => aim.LearnStartDate <= to,
            ).noPasses(),
          ]
        : []),
    ],
  }),
);

export const examples = () => Object.fromEntries(periods.map(period => [period.name, examplesOf(period)]));

function examplesOf({ sources, from, to }: Sources): Example[] {
  const paid = (MSTUFEE: number, LearnStartDate: ISODate, SSN?: string) =>
    aLearner([higherEducationAim({ MSTUFEE, SSN }, { LearnStartDate })]);
  return [
    ...sources.map(source => triggers(`source ${source}, started on ${longDate(from)}`, paid(source, from))),
    passes('started the day before', paid(sources[0]!, addDays(from, -1))),
    ...(to
      ? [
          triggers(`started on ${longDate(to)}`, paid(sources[0]!, to)),
          passes('started the day after', paid(sources[0]!, addDays(to, 1))),
        ]
      : []),
    passes('no financial backing', paid(1, from)),
    passes('the number is returned', paid(sources[0]!, from, 'ABCD12345678K')),
  ];
}
