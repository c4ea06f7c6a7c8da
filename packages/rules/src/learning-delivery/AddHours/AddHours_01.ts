import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'AddHours_01',
  message: 'Additional delivery hours are returned for an aim that started before 1 August 2015',
  fix: 'Remove AddHours.',
  note: 'The coded part names no funding model, the text does; the text is followed.',
  looksAt: eachAim,
  questions: ask => [
    ask('Are additional delivery hours returned?', aim => aim.AddHours !== undefined).noPasses(),
    ask('Is it an apprenticeship, adult skills or other adult aim (FundModel 35, 36, 38 or 81)?', aim =>
      [35, 36, 38, 81].includes(aim.FundModel),
    ).noPasses(),
    ask('Did it start before 1 August 2015?', aim => aim.LearnStartDate < '2015-08-01').noPasses(),
  ],
});

const timed = (LearnStartDate: string, FundModel = 35, AddHours: number | undefined = 20) =>
  aLearner([adultSkillsAim({ FundModel, LearnStartDate, AddHours })]);

export const examples = () => [
  triggers('started on 31 July 2015', timed('2015-07-31')),
  passes('started on 1 August 2015', timed('2015-08-01')),
  passes('another funding model', timed('2015-07-31', 99)),
  passes('no hours', aLearner([adultSkillsAim({ FundModel: 35, LearnStartDate: '2015-07-31' })])),
];
