import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, bootcampProgramme, passes, triggers } from '../../examples/index.ts';
import { isListed } from '../../words/codes.ts';

export default rule({
  name: 'Outcome_01',
  message: 'The outcome is not in the code list',
  fix: 'Return 1 (achieved), 2 (partly achieved), 3 (no achievement) or 8 (not yet known).',
  looksAt: eachAim,
  questions: ask => [
    ask('Is an outcome returned?', aim => aim.Outcome !== undefined).noPasses(),
    ask('Is it in the code list?', (aim, { file }) =>
      isListed('Outcome', aim.Outcome!, file.Year),
    ).yesPasses(),
  ],
});

const withOutcome = (Outcome?: number) => aLearner([bootcampProgramme({ Outcome })]);

export const examples = () => [
  triggers('code 4', withOutcome(4)),
  ...[1, 2, 3, 8].map(code => passes(`code ${code}`, withOutcome(code))),
  passes('no outcome', withOutcome()),
];
