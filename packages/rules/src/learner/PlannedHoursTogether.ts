import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, type Example, passes, studyProgrammeAim, triggers } from '../examples/index.ts';
import { plannedHours } from '../words/hours.ts';
import { is16To19Funded, isOnTLevel, isOther16To19 } from '../words/provision.ts';

/** What the planned hours of a learner may come to together. */
interface Sum {
  readonly name: string;
  readonly message: string;
  readonly question: string;
  readonly isWrong: (hours: number) => boolean;
  readonly only16To19?: true;
  readonly note?: string;
  readonly right: readonly [learning: number, other?: number];
  readonly wrong: readonly (readonly [learning: number, other?: number])[];
}

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
    note: 'The flow chart asks for 16-19 funding; the condition does not.',
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

export default sums.map(({ name, message, question, isWrong, only16To19, note }) =>
  rule({
    name,
    message,
    fix: 'Correct PlanLearnHours or PlanEEPHours.',
    ...(note && { note }),
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Are planned learning hours returned (PlanLearnHours)?',
        learner => learner.PlanLearnHours !== undefined,
      ).noPasses(),
      ask(question, learner => isWrong(plannedHours(learner))).noPasses(),
      ...(only16To19
        ? [
            ask('Has the learner a 16-19 funded aim (FundModel 25)?', learner =>
              is16To19Funded(learner),
            ).noPasses(),
          ]
        : []),
      ask('Has the learner an aim of other 16-19 provision (FundModel 82)?', learner =>
        isOther16To19(learner),
      ).yesPasses(),
      ask('Is the learner on a T Level programme (FundModel 25, ProgType 31)?', learner =>
        isOnTLevel(learner),
      ).yesPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(sums.map(sum => [sum.name, examplesOf(sum)]));

function examplesOf({ only16To19, right, wrong }: Sum): Example[] {
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
    passes('other provision beside', planned(wrong[0]!, {}, { FundModel: 82 })),
    passes('a T Level', planned(wrong[0]!, { ProgType: 31 })),
    ...(only16To19
      ? [passes('not 16-19 funded', planned(wrong[0]!, { FundModel: 38 }))]
      : [triggers('not 16-19 funded', planned(wrong[0]!, { FundModel: 38 }))]),
  ];
}
