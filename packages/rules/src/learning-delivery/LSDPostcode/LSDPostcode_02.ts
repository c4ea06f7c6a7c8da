import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD35 } from '../../words/derived/DD35.ts';
import { hasFAM } from '../../words/fam.ts';
import { funderPaysThere, isNoPostcode } from '../../words/postcode.ts';

export default rule({
  name: 'LSDPostcode_02',
  message:
    'The devolved authority that pays for the aim is not in charge of the postcode at the start of learning',
  fix: 'Correct LSDPostcode, LearnStartDate or the source of funding (FAM SOF).',
  note: 'The brackets of the condition do not balance; a devolved source of funding is read as a condition on all of it. The exclusion of long-term residential colleges is left out: the flag that marks them is not published.',
  needs: ['devolvedPostcodes'],
  looksAt: eachAim,
  questions: ask => [
    ask(
      'Is it adult skills or community learning (FundModel 35 or 10)?',
      aim => [35, 10].includes(aim.FundModel),
      {
        until: 2526,
      },
    ).noPasses(),
    ask('Is it funded as adult skills (FundModel 35)?', aim => aim.FundModel === 35, {
      from: 2627,
    }).noPasses(),
    ask('Did it start on or after 1 August 2019?', aim => aim.LearnStartDate >= '2019-08-01').noPasses(),
    ask('Did it start before 1 August 2021?', aim => aim.LearnStartDate < '2021-08-01').noPasses(),
    ask('Does a devolved authority fund it (DD35)?', (aim, context) => DD35(aim, context)).noPasses(),
    ask('Is the postcode returned?', aim => aim.LSDPostcode !== undefined).noPasses(),
    ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', aim => isNoPostcode(aim.LSDPostcode!)).yesPasses(),
    ask('Is a programme type returned (ProgType)?', aim => aim.ProgType !== undefined).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Is it excepted from the postcode rules (FAM DAM 001)?', aim =>
      hasFAM(aim, 'DAM', '001'),
    ).yesPasses(),
    ask('Is the learner in custody (FAM LDM 034)?', aim => hasFAM(aim, 'LDM', '034')).yesPasses(),
    ask('Does its source of funding pay at the postcode on the start date?', (aim, context) =>
      funderPaysThere(aim, context),
    ).yesPasses(),
  ],
});

const given = (from = '2019-08-01', to?: string, sourceOfFunding = '110') => ({
  reference: exampleReference({
    devolvedPostcodes: { 'M1 1AA': [{ sourceOfFunding, from, ...(to && { to }) }] },
  }),
});
const aim = (draft = {}, ...fams: [string, string][]) =>
  aLearner([
    adultSkillsAim({
      FundModel: 35,
      LearnStartDate: '2020-09-01',
      LSDPostcode: 'M1 1AA',
      LearningDeliveryFAM: [FAM('SOF', '110'), ...fams.map(([type, code]) => FAM(type, code))],
      ...draft,
    }),
  ]);
const elsewhere = { LSDPostcode: 'CV1 2WT' };

export const examples = () => [
  passes('its authority is in charge', aim(), given()),
  triggers('a postcode outside devolved areas', aim(elsewhere), given()),
  triggers('another authority is in charge', aim(), given('2019-08-01', undefined, '112')),
  triggers('in charge from the day after', aim(), given('2020-09-02')),
  passes('in charge from that day', aim(), given('2020-09-01')),
  triggers('in charge until the day before', aim(), given('2019-08-01', '2020-08-31')),
  passes('in charge until that day', aim(), given('2019-08-01', '2020-09-01')),
  triggers('started on 1 August 2019', aim({ ...elsewhere, LearnStartDate: '2019-08-01' }), given()),
  passes('started on 31 July 2019', aim({ ...elsewhere, LearnStartDate: '2019-07-31' }), given()),
  triggers('started on 31 July 2021', aim({ ...elsewhere, LearnStartDate: '2021-07-31' }), given()),
  passes('started on 1 August 2021', aim({ ...elsewhere, LearnStartDate: '2021-08-01' }), given()),
  triggers('community learning', aim({ ...elsewhere, FundModel: 10 }), { ...given(), years: [2425, 2526] }),
  passes('another funding', aim({ ...elsewhere, FundModel: 99 }), given()),
  passes('nationally funded', aim({ ...elsewhere, LearningDeliveryFAM: [FAM('SOF', '105')] }), given()),
  passes('no postcode', aim({ LSDPostcode: undefined }), given()),
  passes('postcode not known', aim({ LSDPostcode: 'ZZ99 9ZZ' }), given()),
  passes('part of a programme', aim({ ...elsewhere, AimType: 3, ProgType: 24 }), given()),
  passes('a restart', aim(elsewhere, ['RES', '1']), given()),
  passes('excepted', aim(elsewhere, ['DAM', '001']), given()),
  passes('offender learning', aim(elsewhere, ['LDM', '034']), given()),
  notChecked('no devolved postcodes at hand', aim()),
];
