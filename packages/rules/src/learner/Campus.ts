import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../examples/index.ts';
import { about } from '../words/look-up.ts';
import { campus } from '../words/organisations.ts';

export default [
  rule({
    name: 'CampID_01',
    message: 'The campus does not exist',
    fix: 'Correct CampId, or leave it out.',
    needs: ['campuses'],
    looksAt: theLearner,
    questions: ask => [
      ask('Is a campus returned?', learner => learner.CampId !== undefined).noPasses(),
      ask('Is it in the list of campuses?', (learner, context) =>
        about(campus(learner.CampId!, context), () => true),
      ).yesPasses(),
    ],
  }),
  rule({
    name: 'CampID_02',
    message: 'The campus belongs to another provider',
    fix: 'Correct CampId, or send the learner in the return of the provider that the campus belongs to.',
    note: 'The message names the header; the condition compares the UKPRN of LearningProvider, which UKPRN_03 makes the same.',
    needs: ['campuses'],
    looksAt: theLearner,
    questions: ask => [
      ask('Is a campus returned?', learner => learner.CampId !== undefined).noPasses(),
      ask('Is it in the list of campuses?', (learner, context) =>
        about(campus(learner.CampId!, context), () => true),
      ).noPasses(),
      ask('Does it belong to the provider of the file?', (learner, context) =>
        about(campus(learner.CampId!, context), ({ masterUkprn }) => masterUkprn === context.file.UKPRN),
      ).yesPasses(),
    ],
  }),
];

export const examples = () => {
  const reference = exampleReference({
    campuses: [
      { campusIdentifier: 'CAMP0001', masterUkprn: 10_000_001 },
      { campusIdentifier: 'CAMP0002', masterUkprn: 10_000_002 },
    ],
  });
  const at = (CampId: string | undefined) => aLearner([adultSkillsAim()], { CampId });
  const always = [
    passes('a campus of the provider', at('CAMP0001'), { reference }),
    passes('not returned', at(undefined)),
    notChecked('no list of campuses', at('CAMP0001')),
  ];
  return {
    CampID_01: [...always, triggers('not in the list', at('CAMP0009'), { reference })],
    CampID_02: [
      ...always,
      triggers("another provider's", at('CAMP0002'), { reference }),
      passes('not in the list, which CampID_01 reports', at('CAMP0009'), { reference }),
    ],
  };
};
