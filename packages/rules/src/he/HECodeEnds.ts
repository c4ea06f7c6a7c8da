import { rule } from '../engine/rule.ts';
import { eachAimHE, theLearnerHE } from '../engine/selector.ts';
import { aLearner, FAM, higherEducationAim, notChecked, passes, triggers } from '../examples/index.ts';
import { isListedOn } from '../words/codes.ts';
import { DD06 } from '../words/derived/DD06.ts';
import { hasFAM } from '../words/fam.ts';

/** The rules about codes of the HE fields that were closed before the aim started. */
export default [
  rule({
    name: 'QUALENT3_03',
    message: 'The qualification on entry was closed before the aim started',
    fix: 'Return a code in QUALENT3 that was open on LearnStartDate.',
    note: 'The closing dates at hand are those of 2020-21 and may have been put off: a code that they close is left unchecked.',
    looksAt: eachAimHE,
    questions: ask => [
      ask('Is the qualification on entry returned (QUALENT3)?', he => he.QUALENT3 !== undefined).noPasses(),
      ask('Is the aim a restart (FAM RES)?', (_, { aim }) => hasFAM(aim, 'RES')).yesPasses(),
      ask('Was the code open when the aim started?', (he, { aim, file }) =>
        isListedOn('QUALENT3', he.QUALENT3!, aim.LearnStartDate, file.Year),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'MSTUFEE_02',
    message: 'The major source of tuition fees was closed before the aim started',
    fix: 'Return a source in MSTUFEE that was open on LearnStartDate.',
    note: 'The flow chart has its last answers the wrong way round. Closing dates of codes above 34 were not seen: such a code is left unchecked.',
    looksAt: eachAimHE,
    questions: ask => [
      ask('Was the code open when the aim started (MSTUFEE)?', (he, { aim, file }) =>
        isListedOn('MSTUFEE', he.MSTUFEE, aim.LearnStartDate, file.Year),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'TTACCOM_02',
    message: "The term-time accommodation was closed before the learner's first aim started",
    fix: 'Return a code in TTACCOM that was open when the learner started.',
    note: 'The flow chart compares with "before"; the condition lets the last day pass. No closing dates are known: a code outside the list at hand is left unchecked.',
    looksAt: theLearnerHE,
    questions: ask => [
      ask('Is term-time accommodation returned (TTACCOM)?', he => he.TTACCOM !== undefined).noPasses(),
      ask("Was the code open when the learner's first aim started?", (he, { learner, file }) =>
        isListedOn('TTACCOM', he.TTACCOM!, DD06(learner)!, file.Year),
      ).yesPasses(),
    ],
  }),
];

const entered = (QUALENT3: string | undefined, LearnStartDate: string, draft = {}) =>
  aLearner([higherEducationAim({ QUALENT3 }, { LearnStartDate, ...draft })]);
const paid = (MSTUFEE: number, LearnStartDate: string) =>
  aLearner([higherEducationAim({ MSTUFEE }, { LearnStartDate })]);
const living = (TTACCOM?: number) => aLearner([higherEducationAim()], { LearnerHE: { TTACCOM } });

export const examples = () => ({
  QUALENT3_03: [
    passes('an open code', entered('P50', '2025-09-01')),
    passes('a code on its last day', entered('C44', '2023-07-31')),
    notChecked('a code a day later, by dates that may have been put off', entered('C44', '2023-08-01'), {
      standsFor: ['end'],
    }),
    notChecked('a code that the list at hand does not have', entered('Z99', '2025-09-01')),
    passes('a restart', entered('C44', '2023-08-01', { LearningDeliveryFAM: [FAM('RES', '1')] })),
    passes('not returned', entered(undefined, '2025-09-01')),
  ],
  MSTUFEE_02: [
    passes('an open code', paid(10, '2025-09-01')),
    passes('a code on its last day', paid(2, '2024-07-31')),
    triggers('a code a day later', paid(2, '2024-08-01')),
    triggers('a code that closed with 2024-25', paid(4, '2025-08-01')),
    notChecked('a code whose last day is not known', paid(98, '2025-09-01')),
  ],
  TTACCOM_02: [
    passes('an open code', living(1)),
    passes('not returned', living()),
    notChecked('a code that the list at hand does not have', living(3), { standsFor: ['end'] }),
  ],
});
