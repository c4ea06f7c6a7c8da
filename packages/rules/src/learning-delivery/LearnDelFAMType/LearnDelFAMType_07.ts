import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { aLearner, FAM, nonFundedAim, passes, studyProgrammeAim, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';

export default rule({
  name: 'LearnDelFAMType_07',
  message: 'The source of funding does not fit 16-19 funding',
  fix: 'Use SOF 107 (16-19) or SOF 105 (adult), or correct FundModel.',
  looksAt: eachAim,
  questions: ask => [
    ask('Is it 16-19 funded or other 16-19 provision (FundModel 25 or 82)?', aim =>
      [25, 82].includes(aim.FundModel),
    ).noPasses(),
    ask('Is a source of funding recorded?', aim => hasFAM(aim, 'SOF')).noPasses(),
    ask('Is it 105 or 107?', aim => hasFAM(aim, 'SOF', ['105', '107'])).yesPasses(),
  ],
});

const withSource = (...codes: string[]) =>
  aLearner([studyProgrammeAim({ LearningDeliveryFAM: codes.map(code => FAM('SOF', code)) })]);

export const examples = () => [
  triggers('a devolved source', withSource('110')),
  passes('16-19', withSource('107')),
  passes('adult', withSource('105')),
  passes('none: another rule asks for it', withSource()),
  passes('another funding model', aLearner([nonFundedAim()])),
];
