import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, type Example, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { plannedHours } from '../words/hours.ts';
import { allOf } from '../words/questions.ts';

/** What the planned hours of a learner may come to together. */
interface Sum {
  readonly name: string;
  readonly message: string;
  readonly question: string;
  readonly isWrong: (hours: number) => boolean;
  readonly only16To19?: true;
  /** It is enough that one of the two fields is returned. */
  readonly eitherWillDo?: true;
  readonly note?: string;
  readonly right: readonly [learning: number, other?: number];
  readonly wrong: readonly (readonly [learning: number, other?: number])[];
}

const EACH_AIM =
  'An aim of a T Level or of other provision is let off by itself, not the learner for it: R_130 forbids the hours only where all aims are of a T Level, and the published source of the service goes aim by aim.';

const sums: readonly Sum[] = [
  {
    name: 'PlanLearnHours_03',
    message: 'A 16-19 funded learner has no planned hours at all',
    question: 'Do the planned hours come to 0?',
    isWrong: hours => hours === 0,
    only16To19: true,
    note: 'Planned employability, enrichment and pastoral hours that are not returned count as none.',
    right: [0, 1],
    wrong: [[0, 0], [0]],
  },
  {
    name: 'PlanLearnHours_04',
    message: 'The planned hours come to more than 1,000',
    question: 'Do the planned hours come to more than 1,000?',
    isWrong: hours => hours > 1000,
    eitherWillDo: true,
    note: 'The flow chart asks for 16-19 funding; the condition does not. Hours that are not returned count as none.',
    right: [900, 100],
    wrong: [[900, 101], [1001]],
  },
  {
    name: 'PlanLearnHours_05',
    message: 'The planned hours come to more than 4,000',
    question: 'Do the planned hours come to more than 4,000?',
    isWrong: hours => hours > 4000,
    right: [3500, 500],
    wrong: [[3500, 501], [4001]],
  },
];

export default sums.map(({ name, message, question, isWrong, only16To19, eitherWillDo, note }) =>
  rule({
    name,
    message,
    fix: 'Correct PlanLearnHours or PlanEEPHours.',
    note: `${note ? `${note} ` : ''}${EACH_AIM}`,
    looksAt: eachAim,
    questions: ask => [
      eitherWillDo
        ? ask(
            'Are planned hours returned (PlanLearnHours or PlanEEPHours)?',
            (_, { learner }) => learner.PlanLearnHours !== undefined || learner.PlanEEPHours !== undefined,
          ).noPasses()
        : ask(
            'Are planned learning hours returned (PlanLearnHours)?',
            (_, { learner }) => learner.PlanLearnHours !== undefined,
          ).noPasses(),
      ask(question, (_, { learner }) => isWrong(plannedHours(learner))).noPasses(),
      ...(only16To19
        ? [
            ask('Is the aim 16-19 funded (FundModel 25)?', aim => aim.FundModel === 25).noPasses(),
            ask('Is it part of a T Level (ProgType 31)?', aim => aim.ProgType === 31).yesPasses(),
          ]
        : [
            ask('Is the aim other 16-19 provision (FundModel 82)?', aim => aim.FundModel === 82).yesPasses(),
            allOf(ask, 'Is it part of a T Level?', {
              'Is it 16-19 funded (FundModel 25)?': aim => aim.FundModel === 25,
              'Is it part of a T Level (ProgType 31)?': aim => aim.ProgType === 31,
            }).yesPasses(),
          ]),
    ],
  }),
);

export const examples = () => Object.fromEntries(sums.map(sum => [sum.name, examplesOf(sum)]));

function examplesOf({ only16To19, eitherWillDo, right, wrong }: Sum): Example[] {
  const planned = ([PlanLearnHours, PlanEEPHours]: readonly [number?, number?], ...drafts: object[]) =>
    aLearner(
      (drafts.length > 0 ? drafts : [{}]).map((draft, i) =>
        studyProgrammeAim({ AimSeqNumber: i + 1, ...draft }),
      ),
      { PlanLearnHours, PlanEEPHours },
    );
  return [
    ...wrong.map(hours => triggers(hours.join(' and '), planned(hours))),
    passes(right.join(' and '), planned(right)),
    passes('no learning hours returned', planned([])),
    passes('a T Level', planned(wrong[0]!, { ProgType: 31 })),
    triggers('an aim beside a T Level', planned(wrong[0]!, { ProgType: 31 }, {})),
    passes('other provision', planned(wrong[0]!, { FundModel: 82 })),
    triggers('an aim beside other provision', planned(wrong[0]!, { FundModel: 82 }, {})),
    ...(only16To19
      ? [passes('not 16-19 funded', planned(wrong[0]!, { FundModel: 38 }))]
      : [triggers('not 16-19 funded, in a T Level', planned(wrong[0]!, { FundModel: 38, ProgType: 31 }))]),
    ...(eitherWillDo
      ? [
          triggers('1001 hours of employability alone', planned([undefined, 1001])),
          passes('1000 hours of employability alone', planned([undefined, 1000])),
        ]
      : []),
  ];
}
