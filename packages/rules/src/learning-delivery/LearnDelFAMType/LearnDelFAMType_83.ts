import { isUnknown } from '@waymark/flow';
import { inForceOn } from '@waymark/reference';
import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachFAM } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';

export default rule({
  name: 'LearnDelFAMType_83',
  message:
    "The LDM code belongs to a short term initiative that this provider could not use on the aim's start date",
  fix: 'Remove the LDM code, or correct LearnStartDate.',
  needs: ['shortTermInitiatives'],
  looksAt: eachFAM,
  questions: ask => [
    ask('Is it a monitoring code (FAM LDM)?', fam => fam.LearnDelFAMType === 'LDM').noPasses(),
    ask('Is the code one of a short term initiative?', (fam, { reference }) => {
      const providers = reference.shortTermInitiatives.providers(fam.LearnDelFAMCode);
      return isUnknown(providers) ? providers : providers.length > 0;
    }).noPasses(),
    ask('Could the provider use it on the start date?', (fam, { aim, file, reference }) => {
      const periods = reference.shortTermInitiatives.providers(fam.LearnDelFAMCode, file.UKPRN);
      return isUnknown(periods) ? periods : periods.some(period => inForceOn(period, aim.LearnStartDate));
    }).yesPasses(),
  ],
});

const started = (LearnStartDate: string, code = '395') =>
  aLearner([adultSkillsAim({ LearnStartDate, LearningDeliveryFAM: [FAM('LDM', code)] })]);
const reference = exampleReference({
  shortTermInitiatives: [
    { ldmCode: '395', ukprn: 10_000_001, from: '2025-01-01', to: '2025-09-30' },
    { ldmCode: '396', ukprn: 10_000_002, from: '2025-01-01' },
  ],
});

export const examples = () => [
  triggers('a day after the initiative', started('2025-10-01'), { reference }),
  passes('on its last day', started('2025-09-30'), { reference }),
  triggers('an initiative of others', started('2025-09-01', '396'), { reference }),
  passes('no initiative', started('2025-09-01', '034'), { reference }),
  passes('no LDM code', aLearner([adultSkillsAim()]), { reference }),
  notChecked('no list of initiatives at hand', started('2025-09-01')),
];
