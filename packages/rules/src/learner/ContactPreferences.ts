import { rule } from '../engine/rule.ts';
import { partOfLearner, theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../examples/index.ts';
import { isListed, isOpenOn } from '../words/codes.ts';
import { DD06 } from '../words/derived/DD06.ts';
import { contactPreferences } from '../words/learner.ts';

const eachContactPreference = partOfLearner('each contact preference', learner => learner.ContactPreference);

/** The rules on contact preferences, which were collected until 2024-25. */
export default [
  rule({
    name: 'ContPrefType_01',
    message: 'The contact preference is not one of the codes of its type',
    fix: 'Correct ContPrefType or ContPrefCode.',
    note: 'The lists at hand are those of 2020-21: a code outside them is left unchecked.',
    looksAt: eachContactPreference,
    questions: ask => [
      ask('Is the code in the code list of its type?', ({ ContPrefType, ContPrefCode }, { file }) =>
        isListed('ContPrefCode', ContPrefCode, file.Year, ContPrefType),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_02',
    message: 'The learner must not be contacted, but other contact preferences are recorded',
    fix: 'Remove the other contact preferences, or RUI 3, 4 or 5.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Must the learner not be contacted (RUI 3, 4 or 5)?',
        learner => contactPreferences(learner, 'RUI', [3, 4, 5]).length > 0,
      ).noPasses(),
      ask(
        'Is another restriction recorded (RUI 1, 2, 6 or 7)?',
        learner => contactPreferences(learner, 'RUI', [1, 2, 6, 7]).length > 0,
      ).yesTriggers(),
      ask(
        'Is a preferred way of contact recorded (PMC 1 to 6)?',
        learner => contactPreferences(learner, 'PMC', [1, 2, 3, 4, 5, 6]).length > 0,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_03',
    message: "The contact preference was closed before the learner's first aim started",
    fix: 'Return a contact preference that was open when the learner started.',
    note: 'The closing dates at hand are those of 2020-21 and may have been put off: a code that they close is left unchecked.',
    looksAt: eachContactPreference,
    questions: ask => [
      ask(
        "Was the code open when the learner's first aim started?",
        ({ ContPrefType: type, ContPrefCode: code }, { learner, file }) =>
          isOpenOn({ field: 'ContPrefCode', type, code }, DD06(learner)!, file.Year),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_04',
    message: 'Restrictions of use from before and after May 2018 are recorded together',
    fix: 'Keep RUI 1 and 2, or RUI 6 and 7.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Is RUI 1 or 2 recorded?',
        learner => contactPreferences(learner, 'RUI', [1, 2]).length > 0,
      ).noPasses(),
      ask(
        'Is RUI 6 or 7 recorded?',
        learner => contactPreferences(learner, 'RUI', [6, 7]).length > 0,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_05',
    message: 'Preferred ways of contact from before and after May 2018 are recorded together',
    fix: 'Keep PMC 1, 2 and 3, or PMC 4, 5 and 6.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Is PMC 1, 2 or 3 recorded?',
        learner => contactPreferences(learner, 'PMC', [1, 2, 3]).length > 0,
      ).noPasses(),
      ask(
        'Is PMC 4, 5 or 6 recorded?',
        learner => contactPreferences(learner, 'PMC', [4, 5, 6]).length > 0,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_06',
    message: 'More than two restrictions of use are recorded',
    fix: 'Remove the RUI records that are too many.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Are there more than two RUI records?',
        learner => contactPreferences(learner, 'RUI').length > 2,
      ).noPasses(),
    ],
  }),
  rule({
    name: 'ContPrefType_07',
    message: 'More than three preferred ways of contact are recorded',
    fix: 'Remove the PMC records that are too many.',
    looksAt: theLearner,
    questions: ask => [
      ask(
        'Are there more than three PMC records?',
        learner => contactPreferences(learner, 'PMC').length > 3,
      ).noPasses(),
    ],
  }),
];

const prefers = (...preferences: string[]) => preferring('2024-09-02', ...preferences);
const preferring = (LearnStartDate: string, ...preferences: string[]) =>
  aLearner([adultSkillsAim({ LearnStartDate })], {
    ContactPreference: preferences.map(preference => {
      const [ContPrefType, code] = preference.split(' ');
      return { ContPrefType: ContPrefType!, ContPrefCode: Number(code) };
    }),
  });

export const examples = () => ({
  ContPrefType_01: [
    passes('RUI 7', prefers('RUI 7')),
    passes('PMC 4', prefers('PMC 4')),
    notChecked('a code that the list at hand does not have', prefers('RUI 8'), { standsFor: ['end'] }),
  ],
  ContPrefType_02: [
    ...['RUI 3', 'RUI 4', 'RUI 5'].map(never => triggers(`${never} beside RUI 6`, prefers(never, 'RUI 6'))),
    triggers('a preferred way of contact', prefers('RUI 4', 'PMC 4')),
    passes('no other', prefers('RUI 4')),
    passes('may be contacted', prefers('RUI 6', 'PMC 4')),
  ],
  ContPrefType_03: [
    passes('an open code', prefers('RUI 6')),
    passes('a code on its last day', preferring('2018-05-25', 'RUI 1')),
    notChecked('a day later, by dates that may have been put off', preferring('2018-05-26', 'RUI 1'), {
      standsFor: ['end'],
    }),
  ],
  ContPrefType_04: [
    triggers('RUI 1 and 6', prefers('RUI 1', 'RUI 6')),
    triggers('RUI 2 and 7', prefers('RUI 2', 'RUI 7')),
    passes('RUI 1 and 2', prefers('RUI 1', 'RUI 2')),
    passes('RUI 6 and 7', prefers('RUI 6', 'RUI 7')),
  ],
  ContPrefType_05: [
    triggers('PMC 1 and 6', prefers('PMC 1', 'PMC 6')),
    triggers('PMC 3 and 4', prefers('PMC 3', 'PMC 4')),
    passes('PMC 1, 2 and 3', prefers('PMC 1', 'PMC 2', 'PMC 3')),
    passes('PMC 4, 5 and 6', prefers('PMC 4', 'PMC 5', 'PMC 6')),
  ],
  ContPrefType_06: [
    triggers('three', prefers('RUI 1', 'RUI 2', 'RUI 6')),
    passes('two', prefers('RUI 6', 'RUI 7', 'PMC 4')),
  ],
  ContPrefType_07: [
    triggers('four', prefers('PMC 4', 'PMC 5', 'PMC 6', 'PMC 1')),
    passes('three', prefers('PMC 4', 'PMC 5', 'PMC 6', 'RUI 6')),
  ],
});
