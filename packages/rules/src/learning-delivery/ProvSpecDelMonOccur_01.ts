import { rule } from '../engine/rule.ts';
import { eachDeliveryMonitoring } from '../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../examples/index.ts';

export default rule({
  name: 'ProvSpecDelMonOccur_01',
  message: "The aim's provider monitoring has an occurrence other than A to D",
  fix: 'Set ProvSpecDelMonOccur to A, B, C or D.',
  looksAt: eachDeliveryMonitoring,
  questions: ask => [
    ask('Is the occurrence A, B, C or D?', ({ ProvSpecDelMonOccur }) =>
      ['A', 'B', 'C', 'D'].includes(ProvSpecDelMonOccur),
    ).yesPasses(),
  ],
});

const occurring = (ProvSpecDelMonOccur: string) =>
  aLearner([
    bootcampProgramme({
      ProviderSpecDeliveryMonitoring: [{ ProvSpecDelMonOccur, ProvSpecDelMon: 'Group 7' }],
    }),
  ]);

export const examples = () => [
  triggers('E', occurring('E')),
  ...['A', 'B', 'C', 'D'].map(letter => passes(letter, occurring(letter))),
];
