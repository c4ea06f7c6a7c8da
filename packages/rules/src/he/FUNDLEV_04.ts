import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAimHE } from '../engine/selector.ts';
import { aLearner, higherEducationAim, notChecked, passes, triggers } from '../examples/index.ts';
import { isExemptFromFundingFields } from '../words/higher-education.ts';

export default rule({
  name: 'FUNDLEV_04',
  message: 'The level of study for the funding council is missing from the HE record',
  fix: 'Return 10 or 11 (undergraduate), 20, 21, 30 or 31 (postgraduate) or 99 (not counted) in FUNDLEV.',
  note: 'The official message speaks of a level that is not valid, copied from FUNDLEV_02; the condition is about one that is missing.',
  needs: ['ofsProviders'],
  looksAt: eachAimHE,
  questions: ask => [
    ask('Is FUNDLEV returned?', he => he.FUNDLEV !== undefined).yesPasses(),
    ask(
      'Did the aim start on or after 1 August 2024?',
      (_, { aim }) => aim.LearnStartDate >= '2024-08-01',
    ).noPasses(),
    ask('Is the provider exempt from the HE funding fields (Office for Students register)?', (_, context) =>
      isExemptFromFundingFields(context),
    ).yesPasses(),
  ],
});

const started = (LearnStartDate: string, FUNDLEV?: number) =>
  aLearner([higherEducationAim({ FUNDLEV }, { LearnStartDate })]);
const register = (...required: boolean[]) => ({
  reference: exampleReference({
    ofsProviders: required.map(heFundingFieldsRequired => ({ ukprn: 10_000_001, heFundingFieldsRequired })),
  }),
});

export const examples = () => [
  triggers('missing, started on 1 August 2024', started('2024-08-01'), register(true)),
  passes('started on 31 July 2024', started('2024-07-31'), register(true)),
  passes('an exempt provider', started('2024-08-01'), register(false)),
  triggers('a provider that is not on the register', started('2024-08-01'), register()),
  passes('returned', started('2024-08-01', 99), register(true)),
  notChecked('no register at hand', started('2024-08-01')),
];
