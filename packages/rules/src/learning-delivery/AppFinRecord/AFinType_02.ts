import { rule } from '../../engine/rule.ts';
import { eachAppFinRecord } from '../../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, notChecked, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'AFinType_02',
  message: 'The financial record has a type or a code that is not in the list',
  fix: 'Correct AFinType and AFinCode.',
  looksAt: eachAppFinRecord,
  questions: ask => [
    ask('Is the type in the code list?', (record, { file }) =>
      isListed('AFinType', record.AFinType, file.Year),
    ).noTriggers(),
    ask('Is the code in the list of that type?', (record, { file }) =>
      isListed('AFinCode', record.AFinCode, file.Year, record.AFinType),
    ).yesPasses(),
  ],
});

const record = (AFinType: string, AFinCode: number) =>
  aLearner([
    apprenticeshipProgramme({
      AppFinRecord: [{ AFinType, AFinCode, AFinDate: '2025-09-01', AFinAmount: 900 }],
    }),
  ]);

export const examples = () => [
  triggers('an unknown type', record('XYZ', 1)),
  triggers('an unknown code', record('TNP', 9)),
  passes('a price', record('TNP', 1)),
  passes('a payment', record('PMR', 3)),
  triggers('a price reduction', record('RIP', 1), { years: [2425, 2526] }),
  notChecked('a price reduction, whose codes were not seen', record('RIP', 2), { years: [2627] }),
];
