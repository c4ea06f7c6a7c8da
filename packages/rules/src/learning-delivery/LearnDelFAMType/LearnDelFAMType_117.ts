import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../../engine/rule.ts';
import { eachAim } from '../../engine/selector.ts';
import { adultSkillsAim, aLearner, FAM, notChecked, passes, triggers } from '../../examples/index.ts';
import { hasFAM } from '../../words/fam.ts';
import { isInLars, larsAim } from '../../words/lars.ts';
import { everInLarsCategory } from '../../words/lars-category.ts';
import { about } from '../../words/look-up.ts';

const REGULATED: readonly string[] = ['EOQ', 'EOU', 'EQQ'];

export default rule({
  name: 'LearnDelFAMType_117',
  message:
    'LDM 388 (procured adult education 2023) is returned on an aim that the procurement does not cover',
  fix: 'Remove LDM 388, or correct LearnAimRef: the aim is regulated or in LARS category 65.',
  note: 'Written with OR between the two negatives; the text means that either one is enough to pass.',
  needs: ['lars'],
  looksAt: eachAim,
  questions: ask => [
    ask('Is LDM 388 recorded?', aim => hasFAM(aim, 'LDM', '388')).noPasses(),
    ask('Does LARS know the aim?', (aim, context) => isInLars(aim.LearnAimRef, context)).noPasses(),
    ask('Is it a regulated qualification (genre EOQ, EOU or EQQ)?', (aim, context) =>
      about(
        larsAim(aim.LearnAimRef, context),
        ({ genre }) => genre !== undefined && REGULATED.includes(genre),
      ),
    ).yesPasses(),
    ask('Is it a non-regulated aim of the procurement (category 65)?', (aim, context) =>
      everInLarsCategory(aim.LearnAimRef, [65], context),
    ).yesPasses(),
  ],
});

const procured = (LearnAimRef: string, code = '388') =>
  aLearner([adultSkillsAim({ LearnAimRef, LearningDeliveryFAM: [FAM('LDM', code)] })]);
const reference = exampleReference({
  aims: {
    60012345: { genre: 'NRG' },
    60011111: { genre: 'EOQ' },
    60022222: { genre: 'NRG', categories: [65] },
  },
});

export const examples = () => [
  triggers('not regulated, not in the category', procured('60012345'), { reference }),
  passes('regulated', procured('60011111'), { reference }),
  passes('in the category', procured('60022222'), { reference }),
  passes('an aim that LARS does not know', procured('60099999'), { reference }),
  passes('another code', procured('60012345', '034'), { reference }),
  notChecked('no LARS at hand', procured('60012345')),
];
