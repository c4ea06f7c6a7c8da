import { YEARS, yearEnd } from '@waymark/ilr';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isTemporaryULN, preparedFromJanuary } from '../../words/uln.ts';

export default rule({
  name: 'ULN_09',
  message: 'A learner in custody still has the temporary ULN',
  fix: 'Find or register the learner with the Learning Records Service and return the ULN.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is the ULN the temporary one (9999999999)?', (_, { learner }) => isTemporaryULN(learner)).noPasses(),
    ask('Was the file prepared on or after 1 January of the teaching year?', (_, { file }) =>
      preparedFromJanuary(file),
    ).noPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).noPasses(),
  ],
});

const temporary = { ULN: 9_999_999_999 };
const inCustody = adultSkillsAim({
  LearningDeliveryFAM: [FAM('SOF', '105'), FAM('FFI', '1'), FAM('LDM', '034')],
});

export const examples = () =>
  YEARS.flatMap(year => {
    const january = `${yearEnd(year).slice(0, 4)}-01-01`;
    const from = { preparedOn: january, years: [year] };
    return [
      triggers('prepared on 1 January', aLearner([inCustody], temporary), from),
      passes('prepared on 31 December', aLearner([inCustody], temporary), {
        preparedOn: `${Number(january.slice(0, 4)) - 1}-12-31`,
        years: [year],
      }),
      passes('not in custody', aLearner([adultSkillsAim()], temporary), from),
      passes('a ULN of their own', aLearner([inCustody]), from),
    ];
  });
