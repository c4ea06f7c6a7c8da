import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { eachAim } from '../engine/selector.ts';
import { aLearner, apprenticeshipProgramme, notChecked, passes, triggers } from '../examples/index.ts';
import { assesses } from '../words/organisations.ts';

export default rule({
  name: 'EPAOrgID_01',
  message: 'The assessment organisation does not assess this standard on the planned end date',
  fix: 'Check EPAOrgID, StdCode and LearnPlanEndDate against the register of assessment organisations.',
  needs: ['epaOrganisations'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is an assessment organisation returned?', aim => aim.EPAOrgID !== undefined).noPasses(),
    ask('Is a standard code returned?', aim => aim.StdCode !== undefined).noPasses(),
    ask('Does it assess the standard on the planned end date?', (aim, context) =>
      assesses(aim.EPAOrgID!, aim.StdCode!, aim.LearnPlanEndDate, context),
    ).yesPasses(),
  ],
});

const aim = (draft = {}) =>
  aLearner([apprenticeshipProgramme({ EPAOrgID: 'EPA0001', LearnPlanEndDate: '2027-02-28', ...draft })]);
const given = (from: string, to?: string) => ({
  reference: exampleReference({
    epaOrganisations: { EPA0001: [{ standardCode: 105, from, ...(to && { to }) }] },
  }),
});

export const examples = () => [
  triggers('from the day after', aim(), given('2027-03-01')),
  passes('from that day', aim(), given('2027-02-28')),
  triggers('until the day before', aim(), given('2020-01-01', '2027-02-27')),
  passes('until that day', aim(), given('2020-01-01', '2027-02-28')),
  triggers('another standard', aim({ StdCode: 106 }), given('2020-01-01')),
  triggers('an organisation that is not on the register', aim({ EPAOrgID: 'EPA0002' }), given('2020-01-01')),
  passes('no organisation', aim({ EPAOrgID: undefined }), given('2020-01-01')),
  passes('no standard', aim({ StdCode: undefined }), given('2020-01-01')),
  notChecked('an organisation returned by its UKPRN', aim({ EPAOrgID: '10000002' }), {
    ...given('2020-01-01'),
    years: [2627],
  }),
  notChecked('no register at hand', aim()),
];
