import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, notChecked, passes, triggers } from '../examples/index.ts';
import { about } from '../words/look-up.ts';

export default rule({
  name: 'StdCode_02',
  message: 'LARS has no validity of an apprenticeship standard with this code',
  fix: 'Correct StdCode.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is a standard code returned?', aim => aim.StdCode !== undefined).noPasses(),
    ask('Does LARS hold a validity of the standard?', (aim, { reference }) =>
      about(reference.lars.standardValidities(aim.StdCode!), rows => rows.length > 0),
    ).yesPasses(),
  ],
});

const lars = {
  reference: exampleReference({ standards: { 105: { validity: { ANY: ['2015-08-01'] } }, 106: {} } }),
};
const programme = (StdCode: number | undefined) => aLearner([apprenticeshipProgramme({ StdCode })]);

export const examples = () => [
  triggers('a code that LARS does not know', programme(99999), lars),
  triggers('a standard without validity', programme(106), lars),
  passes('a standard with a validity', programme(105), lars),
  passes('no code', programme(undefined), lars),
  notChecked('no LARS data at hand', programme(105)),
];
