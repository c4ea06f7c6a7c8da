import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { DD07 } from '../../words/derived/DD07.ts';
import { isNoPostcode, isPostcode } from '../../words/postcode.ts';

export default rule({
  name: 'LSDPostcode_01',
  message: 'The postcode at the start of learning is missing or is not a postcode of the United Kingdom',
  fix: "Return the learner's postcode at the start in LSDPostcode, or ZZ99 9ZZ if it is not known.",
  note: 'The flow chart lets a missing postcode pass; the text says that it must be returned.',
  needs: ['postcodes'],
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
    ask('Did it start on or before 31 July 2024?', aim => aim.LearnStartDate <= '2024-07-31').noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).yesPasses(),
    ask('Is it part of a traineeship (ProgType 24)?', aim => aim.ProgType === 24, {
      until: 2526,
    }).yesPasses(),
    ask('Is it part of an apprenticeship (DD07)?', aim => DD07(aim), { until: 2526 }).yesPasses(),
    ask('Is the postcode returned?', aim => aim.LSDPostcode !== undefined).noTriggers(),
    ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', aim => isNoPostcode(aim.LSDPostcode!)).yesPasses(),
    ask('Is it a postcode of the United Kingdom?', (aim, context) =>
      isPostcode(aim.LSDPostcode!, context),
    ).yesPasses(),
  ],
});

const given = { reference: exampleReference({ postcodes: ['CV1 2WT'] }) };
const before2627 = { ...given, years: [2425, 2526] as const };
const aim = (draft = {}) =>
  aLearner([
    adultSkillsAim({ FundModel: 35, LearnStartDate: '2023-09-01', LSDPostcode: 'CV1 9ZZ', ...draft }),
  ]);

export const examples = () => [
  triggers('a postcode that does not exist', aim(), given),
  triggers('no postcode', aim({ LSDPostcode: undefined }), given),
  passes('a postcode that exists', aim({ LSDPostcode: 'CV1 2WT' }), given),
  passes('not known', aim({ LSDPostcode: 'ZZ99 9ZZ' }), given),
  triggers('started on 1 August 2019', aim({ LearnStartDate: '2019-08-01' }), given),
  passes('started on 31 July 2019', aim({ LearnStartDate: '2019-07-31' }), given),
  triggers('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), given),
  passes('started on 1 August 2024', aim({ LearnStartDate: '2024-08-01' }), given),
  triggers('community learning', aim({ FundModel: 10 }), before2627),
  passes('Adult Skills Fund', aim({ FundModel: 38 }), given),
  passes('a component aim', aim({ AimType: 3, ProgType: 33 }), given),
  passes('a traineeship', aim({ AimType: 1, ProgType: 24 }), before2627),
  passes('an apprenticeship', aim({ AimType: 1, ProgType: 25, StdCode: 105 }), before2627),
  triggers('a traineeship', aim({ AimType: 1, ProgType: 24 }), { ...given, years: [2627] }),
  notChecked('no postcodes at hand', aim()),
];
