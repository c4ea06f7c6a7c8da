import { rule } from '../../engine/rule.ts';
import { eachPriorAttain } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, passes, triggers } from '../../examples/index.ts';
import { priorAttainmentDated } from '../../words/prior-attainment.ts';

export default rule({
  name: 'PriorAttain_10',
  message: 'Two prior attainment records have the same date',
  fix: 'Keep the record with the highest level of that date.',
  note: 'Message and condition speak of the same date, the description of the same date and level; read as the same date.',
  looksAt: eachPriorAttain,
  questions: ask => [
    ask(
      'Is it the first record with its date?',
      (record, { learner }) => priorAttainmentDated(learner, record.DateLevelApp) === record,
    ).yesPasses(),
  ],
});

const levels = (...records: [PriorLevel: number, DateLevelApp: string][]) =>
  aLearner([adultSkillsAim()], {
    PriorAttain: records.map(([PriorLevel, DateLevelApp]) => ({ PriorLevel, DateLevelApp })),
  });

export const examples = () => [
  triggers('the same record twice', levels([2, '2013-07-31'], [2, '2013-07-31'])),
  triggers('two levels on one day', levels([2, '2013-07-31'], [3, '2013-07-31'])),
  passes('two levels, a day apart', levels([2, '2013-07-31'], [3, '2013-08-01'])),
];
