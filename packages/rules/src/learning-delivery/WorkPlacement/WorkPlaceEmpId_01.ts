import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachWorkPlacement } from '../../engine/selector.ts';
import { aLearner, notChecked, passes, triggers, workPlacementAim } from '../../examples/index.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'WorkPlaceEmpId_01',
  message: 'The employer of the work placement is not known',
  fix: 'Correct WorkPlaceEmpId, or use 999999999 if the employer has no number yet.',
  needs: ['employers'],
  looksAt: eachWorkPlacement,
  questions: ask => [
    ask('Is an employer returned?', placement => placement.WorkPlaceEmpId !== undefined).noPasses(),
    ask('Is it 999999999 (not known)?', placement => placement.WorkPlaceEmpId === 999_999_999).yesPasses(),
    ask('Is it a known employer?', (placement, { reference }) =>
      about(reference.employers.employer(placement.WorkPlaceEmpId!), () => true),
    ).yesPasses(),
  ],
});

const placed = (WorkPlaceEmpId?: number) => aLearner([workPlacementAim({}, { WorkPlaceEmpId })]);
const reference = exampleReference({ employers: [100_000_006] });

export const examples = () => [
  triggers('a number that nobody has', placed(100_000_014), { reference }),
  passes('an employer', placed(100_000_006), { reference }),
  passes('no number yet', placed(999_999_999), { reference }),
  passes('none', placed(), { reference }),
  notChecked('no list of employers at hand', placed(100_000_014)),
];
