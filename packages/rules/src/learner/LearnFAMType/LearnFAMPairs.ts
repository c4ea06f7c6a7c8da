import { rule } from '../../engine/rule.ts';
import { theLearner } from '../../engine/selector.ts';
import { aLearner, type Example, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasLearnerFAM } from '../../words/fam.ts';

type Coded = readonly [type: string, code: number];

/** Two learner FAM codes that contradict each other. */
interface Pair {
  readonly name: string;
  readonly message: string;
  readonly fix: string;
  readonly note?: string;
  readonly one: Coded;
  readonly oneSays: string;
  readonly other: Coded;
  readonly otherSays: string;
}

const pairs: readonly Pair[] = [
  {
    name: 'LearnFAMType_14',
    message:
      'The learner has both special educational needs without a plan (SEN) and an education, health and care plan (EHC)',
    fix: 'Keep EHC if there is a plan, SEN if there is none.',
    one: ['SEN', 1],
    oneSays: 'Has the learner special educational needs (learner FAM SEN 1)?',
    other: ['EHC', 1],
    otherSays: 'Has the learner an education, health and care plan (learner FAM EHC 1)?',
  },
  {
    name: 'LearnFAMType_17',
    message: 'The learner both repeats a year (NLM 22) and was helped by the tuition fund (NLM 21)',
    fix: 'Remove one of NLM 21 and NLM 22.',
    note: 'The text changes the names of the two codes round in places; the condition needs the codes alone.',
    one: ['NLM', 22],
    oneSays: 'Does the learner repeat a final year (learner FAM NLM 22)?',
    other: ['NLM', 21],
    otherSays: 'Was the learner helped by the tuition fund (learner FAM NLM 21)?',
  },
];

export default pairs.map(({ name, message, fix, note, one, oneSays, other, otherSays }) =>
  rule({
    name,
    message,
    fix,
    ...(note && { note }),
    looksAt: theLearner,
    questions: ask => [
      ask(oneSays, learner => hasLearnerFAM(learner, ...one)).noPasses(),
      ask(otherSays, learner => hasLearnerFAM(learner, ...other)).noPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(pairs.map(pair => [pair.name, examplesOf(pair)]));

function examplesOf({ one, other }: Pair): Example[] {
  const having = (...codes: Coded[]) =>
    aLearner([studyProgrammeAim()], {
      LearnerFAM: codes.map(([LearnFAMType, LearnFAMCode]) => ({ LearnFAMType, LearnFAMCode })),
    });
  return [
    triggers('both', having(one, other)),
    passes(`${one.join(' ')} alone`, having(one)),
    passes(`${other.join(' ')} alone`, having(other)),
    passes(`${one.join(' ')} and another code`, having(one, [other[0], 9])),
  ];
}
