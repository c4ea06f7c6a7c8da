/** The quick way to read learners finds what the XML parser finds, whatever the text, and does read what is plain. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../schema/schema.ts';
import { headOf, learnerOf } from '../../write/arbitrary.ts';
import { writeReturn } from '../../write/writer.ts';
import { YEARS } from '../../years.ts';
import { LEARNER, message, PERSON, read } from '../fixture.ts';
import { LIMITS } from '../issue.ts';
import { PlainLearners } from './plain-learners.ts';

const FAM = (type: string, code: string) =>
  `<LearningDeliveryFAM><LearnDelFAMType>${type}</LearnDelFAMType>
    <LearnDelFAMCode>${code}</LearnDelFAMCode></LearningDeliveryFAM>`;
const named = (name: string, learner = LEARNER) =>
  learner.replace('<Ethnicity>', `<FamilyName>${name}</FamilyName><Ethnicity>`);
const within = (text: string) =>
  LEARNER.replace('</CompStatus>', `</CompStatus>\n${FAM('SOF', '105')}${text}`);

/** How much of the text the quick way reads, and how many learners that are. */
function readQuickly(text: string, limits = LIMITS): { learners: number; rest: string } {
  const plain = new PlainLearners(schemaOf(2526).byName.get('Learner')!, limits);
  plain.open(text);
  let learners = 0;
  while (plain.read() !== undefined) learners++;
  return { learners, rest: text.slice(plain.end) };
}

describe('a plain learner', () => {
  it.each([
    ['as in the fixture', LEARNER],
    ['with parts', within(FAM('FFI', '1'))],
    ['with lines that end as in Windows', within('').replaceAll('\n', '\r\n')],
    ['with accents', named('Zoë Łukasz 漢')],
    ['indented', within('').replaceAll('><', '>\n\t  <')],
  ])('%s is read the quick way', (_, learner) => {
    expect(readQuickly(`\n ${learner}\n${learner}\n`)).toEqual({ learners: 2, rest: '\n' });
  });
});

describe('what is not plain', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['an attribute', LEARNER.replace('<Sex>', '<Sex a="b">')],
    ['space in a tag', LEARNER.replace('</Sex>', '</Sex >')],
    ['an element that closes itself', LEARNER.replace('<Sex>F</Sex>', '<Sex/>')],
    ['an entity', named('Smith &amp; Jones')],
    ['a section', named('<![CDATA[Smith]]>')],
    ['a square bracket', named('Smith]')],
    ['the end of a section', named('Smith]]>')],
    ['a comment', within('<!-- -->')],
    ['an instruction', within('<?now?>')],
    ['a text between elements', within('x')],
    ['a prefix', LEARNER.replaceAll('Learner>', 'i:Learner>')],
    ['a name that is none', LEARNER.replaceAll('Sex>', 'Sox>')],
    ['a closing tag of another name', LEARNER.replace('</Sex>', '</Sox>')],
    ['an element twice', LEARNER.replace('<Sex>', '<Sex>F</Sex><Sex>')],
    ['an element out of order', LEARNER.replace('<ULN>', '<Sex>F</Sex><ULN>')],
    ['an element that is missing', LEARNER.replace('<Sex>F</Sex>', '')],
    ['a part that is missing', `<Learner>${PERSON}</Learner>`],
    ['a text for a number', LEARNER.replace('>31<', '>three<')],
    ['a number too large', LEARNER.replace('>31<', '>310<')],
    ['a date that is none', LEARNER.replace('2025-09-01', '2025-02-30')],
    ['an element in a field', LEARNER.replace('>31<', '><a>31</a><')],
    ['a line end in a field', named('Smith\n')],
    ['a tab in a field', named('Smith\tJones')],
    ['a control character', named('Smith\u0085')],
    ['a character not allowed', named('Smith\u0001')],
    ['a character not allowed beyond ASCII', named('Smith\uffff')],
    ['a line separator', named('Smith\u2028')],
    ['a character of two units', named('Smith 𝒳')],
    ['half a character', named('Smith \ud835')],
    ['lines that end as they once did', LEARNER.replaceAll('\n', '\r')],
    ['the end before its time', LEARNER.slice(0, -1)],
  ];

  it.each(odd)('%s is left to the parser', (_, learner) => {
    expect(readQuickly(`${LEARNER}\n${learner}\n`)).toEqual({ learners: 1, rest: `\n${learner}\n` });
  });

  it.each(odd)('%s is read as the parser reads it, and so is what comes after it', (_, learner) => {
    const text = message(`${LEARNER}\n${LEARNER} ${learner}\n${named('Zoë')} ${LEARNER} ${LEARNER}\n`);
    for (const size of [1, 7, 100, 1 << 16])
      expect(read(text, {}, size)).toEqual(read(text, { quick: false }, size));
  });

  it('is a learner with more elements, or a longer value, than may be', () => {
    expect(readQuickly(LEARNER, { ...LIMITS, elements: 10 }).learners).toBe(0);
    expect(readQuickly(LEARNER, { ...LIMITS, value: 5 }).learners).toBe(0);
  });

  it('may be followed by what only looks like a learner', () => {
    const texts = [
      `${LEARNER}<!-- </Learner>${LEARNER} -->${LEARNER}`,
      `${LEARNER}<a></Learner>${LEARNER}`,
      `${LEARNER}<Header></Header>${LEARNER}${LEARNER}`,
      `${LEARNER}<Learner xmlns="x">${PERSON}</Learner>${LEARNER}`,
      `${LEARNER}<![CDATA[</Learner>${LEARNER}]]>${LEARNER}`,
    ];
    for (const text of texts.map(each => message(each)))
      expect(read(text)).toEqual(read(text, { quick: false }));
  });
});

describe('every way to read a return', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '&',
      '/',
      '</',
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?x',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\t',
      'é',
    ],
    ...['&lt;', '&#65;', '<a>', '</a>', '<Sex/>', '<Sex>F</Sex>', '<Learner>', '</Learner>', '</Learner >'],
    ...[' a="b"', ' xmlns="x"', '\ud835', '\u0000', '\u0085', '\ufffe', '<LearningDelivery>', '</Message>'],
    ...[FAM('SOF', '105'), FAM('SOFT', '1'), LEARNER, named('Zoë'), named(''), '0', '-1', '2025-02-30'],
  );
  const [one, two, three] = [
    LEARNER,
    named('Zoë', within(FAM('FFI', '1'))),
    within('').replaceAll('\n', '\r\n'),
  ];
  const whole = message([one, two, three, two, one, three, one].join('\n  '));

  it('tells the same of a learner whose closing tag has a space, before a text that breaks off', () => {
    const odd = LEARNER.replace('</Learner>', '</Learner >');
    for (const after of ['<<', '</Learner>', '</Message', '<!DOCTYPE x>']) {
      const text = whole.replace(LEARNER, `${LEARNER}${odd}${after}${LEARNER}`);
      const all = read(text, { quick: false }, text.length);
      expect(all.learners.length, after).toBe(2);
      for (const size of [1, 50, 191, 4000]) {
        expect(read(text, { quick: false }, size)).toEqual(all);
        expect(read(text, {}, size)).toEqual(all);
      }
    }
  });

  it('tells the same of a text that was changed at random', () => {
    const at = fc.nat({ max: whole.length });
    const change = fc.tuple(
      at,
      fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 80 })),
      piece,
    );
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4000 }),
        (changes, size) => {
          const text = changes.reduce(
            (t, [from, cut, add]) => t.slice(0, from) + add + t.slice(from + cut),
            whole,
          );
          expect(read(text, {}, size)).toEqual(read(text, { quick: false }, size));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(YEARS)('tells the same of records of %i, whatever they hold', year => {
    fc.assert(
      fc.property(
        headOf(year),
        fc.array(learnerOf(year), { minLength: 2, maxLength: 4 }),
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.integer({ min: 1, max: 4000 }),
        (head, learners, lineEnd, size) => {
          const text = [...writeReturn(head, learners, { lineEnd })].join('');
          const quick = read(text, {}, size);
          expect(quick).toEqual(read(text, { quick: false }, size));
          expect(quick.learners).toEqual(learners);
        },
      ),
      { numRuns: 60 },
    );
  });
});
