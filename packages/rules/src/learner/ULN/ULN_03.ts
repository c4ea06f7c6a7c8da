import { YEARS, yearEnd } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, apprenticeshipProgramme, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN, preparedFromJanuary } from '../../words/uln.ts';

export default rule({
  name: 'ULN_03',
  message: 'The learner still has the temporary ULN',
  fix: 'Find or register the learner with the Learning Records Service and return the ULN. After 1 January of the teaching year most learners may not have the temporary one.',
  note: 'The prose leaves out all apprenticeships, the condition only those that the levy pays for (ACT 1); the condition is followed.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) => isTemporaryULN(learner)).noPasses(),
    ask('Was the file prepared on or after 1 January of the teaching year?', (_, { file }) =>
      preparedFromJanuary(file),
    ).yesPasses(),
    ask('Is it a levy funded apprenticeship (FAM ACT 1)?', aim => hasFAM(aim, 'ACT', '1')).yesPasses(),
  ],
});

const temporary = { ULN: 9_999_999_999 };

export const examples = () =>
  YEARS.flatMap(year => {
    const january = `${yearEnd(year).slice(0, 4)}-01-01`;
    const before = { preparedOn: `${Number(january.slice(0, 4)) - 1}-12-31`, years: [year] };
    return [
      triggers('prepared on 31 December', aLearner([adultSkillsAim()], temporary), before),
      passes('prepared on 1 January', aLearner([adultSkillsAim()], temporary), {
        preparedOn: january,
        years: [year],
      }),
      passes('a levy funded apprenticeship', aLearner([apprenticeshipProgramme()], temporary), before),
      passes('a ULN of their own', aLearner([adultSkillsAim()]), before),
    ];
  });
