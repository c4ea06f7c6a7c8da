import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import {
  type AimDraft,
  adultSkillsAim,
  aLearner,
  FAM,
  notChecked,
  passes,
  triggers,
} from '../../examples/index.ts';
import { startedAged } from '../../words/age.ts';
import { hasFAM } from '../../words/fam.ts';
import { larsAim } from '../../words/lars.ts';
import { everInLarsCategory } from '../../words/lars-category.ts';
import { about } from '../../words/look-up.ts';

export default rule({
  name: 'LearnDelFAMType_125',
  message: "The Adult Skills Fund does not pay for this level 3 entitlement aim at the learner's age",
  fix: 'Correct FundModel, or add LDM 378 if it is a Free Courses for Jobs aim.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is it funded by the Adult Skills Fund (FundModel 38)?', aim => aim.FundModel === 38).noPasses(),
    ask('Did it start after 31 July 2024?', aim => aim.LearnStartDate > '2024-07-31').noPasses(),
    ask('Was the learner 24 or over when the aim started?', (aim, { learner }) =>
      startedAged(aim, learner, 24),
    ).noPasses(),
    ask('Is it part of Free Courses for Jobs (FAM LDM 378)?', aim => hasFAM(aim, 'LDM', '378')).yesPasses(),
    ask('Is it a restart (FAM RES)?', aim => hasFAM(aim, 'RES')).yesPasses(),
    ask('Does a devolved authority fund it in full (FAM DAM 023)?', aim =>
      hasFAM(aim, 'DAM', '023'),
    ).yesPasses(),
    ask('Is it part of the Project S pilot (FAM LDM 395)?', aim => hasFAM(aim, 'LDM', '395')).yesPasses(),
    ask('Is the aim at level 3?', (aim, context) =>
      about(larsAim(aim.LearnAimRef, context), ({ level }) => level === '3'),
    ).noPasses(),
    ask('Is it in the level 3 entitlement category (38)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [38], context),
    ).noPasses(),
  ],
});

const entitled = (draft: AimDraft = {}, DateOfBirth = '1995-04-12') =>
  aLearner([adultSkillsAim({ LearnAimRef: '60033333', LearnStartDate: '2024-08-01', ...draft })], {
    DateOfBirth,
  });
const marked = (type: string, code: string) => entitled({ LearningDeliveryFAM: [FAM(type, code)] });
const reference = exampleReference({
  aims: {
    60033333: { level: '3', categories: [38] },
    60033334: { level: '3' },
    60022222: { level: '2', categories: [38] },
  },
});

export const examples = () => [
  triggers('a learner of 29', entitled(), { reference }),
  triggers('24 on the day of the start', entitled({}, '2000-08-01'), { reference }),
  passes('24 a day later', entitled({}, '2000-08-02'), { reference }),
  passes('started on 31 July 2024', entitled({ LearnStartDate: '2024-07-31' }), { reference }),
  passes('outside the entitlement', entitled({ LearnAimRef: '60033334' }), { reference }),
  passes('level 2', entitled({ LearnAimRef: '60022222' }), { reference }),
  passes('adult skills', entitled({ FundModel: 35 }), { reference }),
  passes('a Free Courses for Jobs aim', marked('LDM', '378'), { reference }),
  passes('a restart', marked('RES', '1'), { reference }),
  passes('devolved full funding', marked('DAM', '023'), { reference }),
  passes('Project S pilot', marked('LDM', '395'), { reference }),
  notChecked('no LARS at hand', entitled()),
];
