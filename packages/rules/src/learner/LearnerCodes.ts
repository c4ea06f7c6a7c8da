import type { Learner } from '@waymark/ilr';
import { rule } from '../engine/rule.ts';
import { theLearner } from '../engine/selector.ts';
import { adultSkillsAim, aLearner, type Example, passes, triggers } from '../examples/index.ts';
import { isListed } from '../words/codes.ts';

/** A field of the learner whose value has to be in its code list. */
interface Listed {
  readonly name: string;
  readonly field: 'Accom' | 'Ethnicity' | 'Sex' | 'LLDDHealthProb';
  readonly title: string;
  readonly fix: string;
  readonly note?: string;
  readonly optional?: true;
  readonly code: number | string;
  readonly wrong: number | string;
}

const fields: readonly Listed[] = [
  {
    name: 'Accom_01',
    field: 'Accom',
    title: 'accommodation',
    fix: 'Return 5 in Accom for a learner who lives away from home in accommodation of the provider, and leave it out for all others.',
    optional: true,
    code: 5,
    wrong: 1,
  },
  {
    name: 'Ethnicity_01',
    field: 'Ethnicity',
    title: 'ethnicity',
    fix: 'Correct Ethnicity; 99 stands for not provided.',
    note: 'The lists of 2024-25 and 2025-26 were not seen: those of 2020-21 and 2026-27 are the same.',
    code: 99,
    wrong: 30,
  },
  { name: 'Sex_01', field: 'Sex', title: 'sex', fix: 'Return F or M in Sex.', code: 'F', wrong: 'U' },
  {
    name: 'LLDDHealthProb_01',
    field: 'LLDDHealthProb',
    title: 'answer about learning difficulties, disabilities and health problems',
    fix: 'Return 1 (has one), 2 (has none) or 9 (not told) in LLDDHealthProb.',
    code: 9,
    wrong: 3,
  },
];

export default fields.map(({ name, field, title, fix, note, optional }) =>
  rule({
    name,
    message: `The ${title} is not in the code list`,
    fix,
    ...(note && { note }),
    looksAt: theLearner,
    questions: ask => [
      ...(optional ? [ask(`Is ${field} returned?`, learner => learner[field] !== undefined).noPasses()] : []),
      ask(`Is ${field} in the code list?`, (learner, { file }) =>
        isListed(field, learner[field]!, file.Year),
      ).yesPasses(),
    ],
  }),
);

export const examples = () => Object.fromEntries(fields.map(field => [field.name, examplesOf(field)]));

function examplesOf({ field, optional, code, wrong }: Listed): Example[] {
  const returned = (value: Learner[typeof field]) => aLearner([adultSkillsAim()], { [field]: value });
  return [
    passes(`code ${code}`, returned(code)),
    triggers(`code ${wrong}`, returned(wrong)),
    ...(optional ? [passes('not returned', returned(undefined))] : []),
  ];
}
