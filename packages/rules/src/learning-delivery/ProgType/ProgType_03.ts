import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, bootcampSubject, passes, triggers } from '../../examples/index.ts';
import { isListedOn } from '../../words/codes.ts';

export default rule({
  name: 'ProgType_03',
  message: 'The programme type is not in the code list on the start date',
  fix: 'Correct ProgType.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).noPasses(),
    ask('Was it in the code list on the start date?', (aim, { file }) =>
      isListedOn('ProgType', aim.ProgType!, aim.LearnStartDate, file.Year),
    ).yesPasses(),
  ],
});

const aim = (ProgType: number) => aLearner([bootcampSubject({ ProgType })]);

export const examples = () => [
  triggers('code 99', aim(99)),
  triggers('a traineeship', aim(24)),
  passes('a Skills Bootcamp', aim(32)),
  passes('an apprenticeship unit', aim(34), { years: [2627] }),
  triggers('an apprenticeship unit', aim(34), { years: [2425, 2526] }),
  passes('no programme', aLearner([adultSkillsAim()])),
];
