import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, notChecked, passes, triggers } from '../../examples/index.ts';
import { isNoPostcode, isPostcode } from '../../words/postcode.ts';

export default rule({
  name: 'LSDPostcode_05',
  message: 'The postcode at the start of learning is missing or is not a postcode of the United Kingdom',
  fix: "Return the learner's postcode at the start in LSDPostcode, or ZZ99 9ZZ if it is not known.",
  note: 'The flow chart lets a missing postcode pass; the text says that it must be returned.',
  needs: ['postcodes'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it Adult Skills Fund or tailored learning (FundModel 38 or 11)?', aim =>
      [38, 11].includes(aim.FundModel),
    ).noPasses(),
    ask('Did it start on or after 1 August 2024?', aim => aim.LearnStartDate >= '2024-08-01').noPasses(),
    ask('Is it a component aim (AimType 3)?', aim => aim.AimType === 3).yesPasses(),
    ask('Is the postcode returned?', aim => aim.LSDPostcode !== undefined).noTriggers(),
    ask('Is it the postcode for "not known" (ZZ99 9ZZ)?', aim => isNoPostcode(aim.LSDPostcode!)).yesPasses(),
    ask('Is it a postcode of the United Kingdom?', (aim, context) =>
      isPostcode(aim.LSDPostcode!, context),
    ).yesPasses(),
  ],
});

const given = { reference: exampleReference({ postcodes: ['CV1 2WT'] }) };
const aim = (draft = {}) =>
  aLearner([adultSkillsAim({ LearnStartDate: '2024-08-01', LSDPostcode: 'CV1 9ZZ', ...draft })]);

export const examples = () => [
  triggers('a postcode that does not exist', aim(), given),
  triggers('tailored learning', aim({ FundModel: 11 }), given),
  triggers('no postcode', aim({ LSDPostcode: undefined }), given),
  passes('a postcode that exists', aim({ LSDPostcode: 'CV1 2WT' }), given),
  passes('not known', aim({ LSDPostcode: 'ZZ99 9ZZ' }), given),
  passes('started on 31 July 2024', aim({ LearnStartDate: '2024-07-31' }), given),
  passes('a component aim', aim({ AimType: 3, ProgType: 33 }), given),
  passes('another funding', aim({ FundModel: 99 }), given),
  notChecked('no postcodes at hand', aim()),
];
