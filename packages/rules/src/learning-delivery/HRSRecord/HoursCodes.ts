import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, HRS, passes, triggers } from '../../examples/index.ts';
import { hours } from '../../words/hours.ts';

/** Codes that only some funding models may have. */
const reserved = [
  {
    name: 'HRSType_10',
    codes: [6],
    fundModels: [35, 38, 81],
    called: 'additional delivery hours',
    of: 'adult skills or other adult aims',
  },
  {
    name: 'HRSType_13',
    codes: [1, 3, 4],
    fundModels: [36],
    called: 'off-the-job hours',
    of: 'apprenticeships',
  },
  {
    name: 'HRSType_15',
    codes: [5],
    fundModels: [11],
    called: 'the size of a course',
    of: 'tailored learning',
  },
];

/** Codes that funding models may not have. */
const foreign = [
  { name: 'HRSType_14', codes: [2, 5, 6], fundModels: [36], of: 'an apprenticeship' },
  { name: 'HRSType_16', codes: [1, 2, 3, 4, 6], fundModels: [11], of: 'tailored learning' },
  { name: 'HRSType_17', codes: [1, 2, 3, 4, 5], fundModels: [35, 38, 81], of: 'adult skills' },
];

export default [
  ...reserved.map(({ name, codes, fundModels, called, of }) =>
    rule({
      name,
      message: `HRS ${any(codes)} (${called}) is returned on an aim of another funding model`,
      fix: `Remove the HRS record: it belongs to ${of} (FundModel ${any(fundModels)}).`,
      looksAt: eachAim,
      questions: ask => [
        ask(`Is HRS ${any(codes)} recorded?`, aim => hours(aim, codes) !== undefined).noPasses(),
        ask(`Is the funding model ${any(fundModels)}?`, aim =>
          fundModels.includes(aim.FundModel),
        ).yesPasses(),
      ],
    }),
  ),
  ...foreign.map(({ name, codes, fundModels, of }) =>
    rule({
      name,
      message: `HRS ${any(codes)} is returned on ${of}, which has no such hours`,
      fix: 'Remove the HRS record, or correct FundModel.',
      looksAt: eachAim,
      questions: ask => [
        ask(`Is the funding model ${any(fundModels)}?`, aim => fundModels.includes(aim.FundModel)).noPasses(),
        ask(`Is HRS ${any(codes)} recorded?`, aim => hours(aim, codes) !== undefined).noPasses(),
      ],
    }),
  ),
];

const timed = (FundModel: number, code: number) =>
  aLearner([adultSkillsAim({ FundModel, HRSRecord: [HRS(code, 40)] })]);
const others = (codes: readonly number[]) => [1, 2, 3, 4, 5, 6].filter(code => !codes.includes(code));

export const examples = () =>
  Object.fromEntries([
    ...reserved.map(({ name, codes, fundModels }) => [
      name,
      [
        ...codes.map(code => triggers(`HRS ${code} on a Skills Bootcamp`, timed(37, code))),
        ...fundModels.map(model => passes(`FundModel ${model}`, timed(model, codes[0]!))),
        passes('another code', timed(37, others(codes)[0]!)),
      ],
    ]),
    ...foreign.map(({ name, codes, fundModels }) => [
      name,
      [
        ...codes.map(code => triggers(`HRS ${code}`, timed(fundModels[0]!, code))),
        passes('a code of its own', timed(fundModels.at(-1)!, others(codes)[0]!)),
        passes('another funding model', timed(37, codes[0]!)),
      ],
    ]),
  ]);

function any(numbers: readonly number[]): string {
  return numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
}
