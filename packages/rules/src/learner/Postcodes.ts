import { exampleReference } from '@waymark/reference/testing';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { aLearner, bootcampProgramme, notChecked, passes, triggers } from '../examples/index.ts';
import { isNoPostcode, isPostcode, isPostcodeFormat } from '../words/postcode.ts';

/** The two postcodes of a learner, and what each is called. */
const FIELDS = [
  {
    field: 'PostcodePrior',
    called: 'postcode before enrolment',
    exists: 'PostcodePrior_01',
    form: 'PostcodePrior_02',
  },
  { field: 'Postcode', called: 'postcode', exists: 'Postcode_14', form: 'Postcode_15' },
] as const;

const existing = FIELDS.map(({ field, called, exists }) =>
  rule({
    name: exists,
    message: `The ${called} is in no list of UK postcodes`,
    fix: `Correct ${field}, or return ZZ99 9ZZ where no postcode is known.`,
    needs: ['postcodes'],
    looksAt: theLearner,
    questions: ask => [
      ask(`Is it ZZ99 9ZZ (not known)?`, learner => isNoPostcode(learner[field])).yesPasses(),
      ask(`Is the ${called} a UK postcode?`, (learner, context) =>
        isPostcode(learner[field], context),
      ).yesPasses(),
    ],
  }),
);

const written = FIELDS.map(({ field, called, form }) =>
  rule({
    name: form,
    message: `The ${called} is not written as a postcode`,
    fix: `Correct ${field}: capital letters, with one space before the last three characters, as in CV1 2WT.`,
    ...(field === 'Postcode' && {
      note: 'The text joins the two halves of the postcode with "and", as if both had to be wrong. Read as: each half must be right.',
    }),
    looksAt: theLearner,
    questions: ask => [
      ask(`Is the ${called} written as a postcode?`, learner => isPostcodeFormat(learner[field])).yesPasses(),
    ],
  }),
);

export default [...existing, ...written];

export const examples = () => {
  const reference = exampleReference({
    postcodes: ['CV1 2WT', { postcode: 'CV1 3AB', terminated: '2019-05-31' }],
  });
  const living = (field: 'Postcode' | 'PostcodePrior', postcode: string) =>
    aLearner([bootcampProgramme()], { [field]: postcode });
  return Object.fromEntries(
    FIELDS.flatMap(({ field, exists, form }) => [
      [
        exists,
        [
          passes('in use', living(field, 'CV1 2WT'), { reference }),
          passes('once in use', living(field, 'CV1 3AB'), { reference }),
          passes('ZZ99 9ZZ', living(field, 'ZZ99 9ZZ')),
          triggers('not a postcode', living(field, 'CV1 9ZZ'), { reference }),
          notChecked('no list of postcodes', living(field, 'CV1 2WT')),
        ],
      ],
      [
        form,
        [
          passes('one letter, one digit', living(field, 'B1 1AA')),
          passes('two letters, a digit and a letter', living(field, 'EC1A 1BB')),
          passes('ZZ99 9ZZ', living(field, 'ZZ99 9ZZ')),
          triggers('second half with a C', living(field, 'CV1 2CT')),
          triggers('second half with an O', living(field, 'CV1 2WO')),
          triggers('first half without a letter', living(field, '11 2WT')),
          triggers('without the space', living(field, 'CV12WT')),
        ],
      ],
    ]),
  );
};
