import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  aLearner,
  apprenticeshipProgramme,
  bootcampProgramme,
  passes,
  triggers,
} from '../../examples/index.ts';

export default rule({
  name: 'AFinType_04',
  message: 'A financial record is returned on an aim that is not the programme aim of an apprenticeship',
  fix: 'Return financial records on the programme aim of a funded apprenticeship only.',
  note: 'The error condition lists the two situations that are allowed; the negation is missing.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is a financial record returned?', aim => aim.AppFinRecord.length > 0).noPasses(),
    ask
      .oneOf('Is it the programme aim of a funded apprenticeship?', {
        'trailblazer standard': [
          ask(
            'Is it funded as other adult provision (FundModel 81)?',
            aim => aim.FundModel === 81,
          ).noPasses(),
          ask(
            'Is it part of an apprenticeship standard (ProgType 25)?',
            aim => aim.ProgType === 25,
          ).noPasses(),
          ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
        ],
        'apprenticeship funding': [
          ask('Is it funded as an apprenticeship (FundModel 36)?', aim => aim.FundModel === 36).noPasses(),
          ask('Is it a programme aim (AimType 1)?', aim => aim.AimType === 1).noPasses(),
        ],
      })
      .yesPasses(),
  ],
});

const aim = (draft = {}) => aLearner([apprenticeshipProgramme(draft)]);

export const examples = () => [
  triggers('a Skills Bootcamp', aim({ FundModel: 37, ProgType: 32 })),
  triggers('a component aim', aim({ AimType: 3 })),
  triggers('a component aim of a trailblazer', aim({ FundModel: 81, AimType: 3 })),
  triggers('other adult funding without a standard', aim({ FundModel: 81, ProgType: 32 })),
  passes('a trailblazer', aim({ FundModel: 81 })),
  passes('an apprenticeship', aim()),
  passes('no financial record', aLearner([bootcampProgramme()])),
];
