import { rule } from '../engine/rule.ts';
import { eachFinancialSupport } from '../engine/selector.ts';
import { aLearner, higherEducationAim, passes, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

export default rule({
  name: 'FINTYPE_01',
  message: 'The type of financial support is not in the code list',
  fix: 'Return 1 (cash), 2 (near cash), 3 (accommodation discount) or 4 (other) in FINTYPE.',
  looksAt: eachFinancialSupport,
  questions: ask => [
    ask('Is FINTYPE in the code list?', (support, { file }) =>
      isListed('FINTYPE', support.FINTYPE, file.Year),
    ).yesPasses(),
  ],
});

const supported = (FINTYPE: number) =>
  aLearner([higherEducationAim()], {
    LearnerHE: { LearnerHEFinancialSupport: [{ FINTYPE, FINAMOUNT: 500 }] },
  });

export const examples = () => [
  triggers('code 5', supported(5)),
  triggers('code 0', supported(0)),
  ...[1, 2, 3, 4].map(code => passes(`code ${code}`, supported(code))),
];
