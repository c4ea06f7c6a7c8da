import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AIM, issuesOf, LEARNER, message, PERSON, read } from './fixture.ts';
import { ReturnReader } from './reader.ts';

const official = new URL('../../../../../shared/reference/official/', import.meta.url);
const sample = (name: string) => new URL(name, official);
const withPerson = (from: string, to: string) => LEARNER.replace(from, to);
const person = (from: string, to: string) => read(message(withPerson(from, to)));

describe('a return that is right', () => {
  it('gives its head and its learners, without issues', () => {
    const told = read(message(LEARNER + LEARNER.replace('L1', 'L2')));
    expect(told.faults).toEqual([]);
    expect(told.summary).toEqual({ year: 2526, learners: 2, complete: true });
    expect(told.headMeta).toEqual({ issues: [], issuesLeftOut: 0, typed: true });
    expect(told.head?.Header?.Source.UKPRN).toBe(10_000_001);
    expect(told.head?.LearningProvider?.UKPRN).toBe(10_000_001);
    expect(told.learners.map(learner => learner.LearnRefNumber)).toEqual(['L1', 'L2']);
    expect(told.metas.map(meta => [meta.index, meta.typed, meta.issues.length])).toEqual([
      [0, true, 0],
      [1, true, 0],
    ]);
    expect(told.learners[0]?.LearningDelivery[0]).toMatchObject({
      ProgType: 32,
      FundModel: 37,
      AchDate: undefined,
    });
  });

  it.each([1, 2, 7, 100])('reads the same in pieces of %i characters', size => {
    const text = message(LEARNER + LEARNER);
    expect(read(text, {}, size)).toEqual(read(text));
  });

  it('may have a prefix, comments, CDATA, processing instructions and the hint where its schema lies', () => {
    const prefixed = message(LEARNER)
      .replace(/<(\/?)(\w)/g, '<$1i:$2')
      .replace(
        'xmlns=',
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xmlns:i=',
      )
      .replace('<i:ULN>', '<!-- a --><?b c?><i:ULN>')
      .replace('>ZPROG001<', '>ZPR<![CDATA[OG0]]><!-- d -->01<');
    expect(read(prefixed)).toMatchObject({ faults: [], metas: [{ issues: [], typed: true }] });
    expect(read(prefixed).learners).toEqual(read(message(LEARNER)).learners);
  });

  it('may declare its namespace again on the way', () => {
    const again = withPerson('<Learner>', '<Learner xmlns="ESFA/ILR/2025-26">');
    expect(read(message(again)).metas[0]?.issues).toEqual([]);
    const other = withPerson('<Sex>', '<Sex xmlns="urn:other">');
    expect(issuesOf(other)).toEqual(['Schema unknown element Sex', 'FD_Sex_MA missing element Sex']);
  });

  it('may write numbers and dates as XML Schema allows', () => {
    const told = person('>1000000027<', '>\n +0001000000027\t<');
    expect(told.learners[0]?.ULN).toBe(1_000_000_027);
    expect(
      read(message(LEARNER.replace('2025-09-01', ' 2025-09-01Z '))).learners[0]?.LearningDelivery[0]
        ?.LearnStartDate,
    ).toBe('2025-09-01');
    expect(issuesOf(LEARNER.replace('2025-09-01', '2025-09-01+01:00'))).toEqual([]);
  });

  it('keeps the white space of texts', () => {
    expect(person('>L1<', '> L1 <').learners[0]?.LearnRefNumber).toBe(' L1 ');
  });
});

describe('an issue', () => {
  it('says where it is, in which learner and aim, and what to do', () => {
    const learner = `<Learner>\n${PERSON}\n${AIM.replace('<AimSeqNumber>1', '<AimSeqNumber>2').replace('>1</CompStatus>', '>12</CompStatus>')}</Learner>`;
    const text = message(learner);
    const [issue] = read(text).metas[0]!.issues;
    expect(issue).toEqual({
      kind: 'length',
      rule: 'FD_CompStatus_AL',
      message: 'CompStatus is 12; allowed: at most 1 digit. Correct the value.',
      ...placeOf(text, '12</CompStatus>'),
      LearnRefNumber: 'L1',
      AimSeqNumber: 2,
      aimIndex: 0,
      entity: 'LearningDelivery',
      field: 'CompStatus',
      value: '12',
    });
  });

  it.each([
    ['a missing field', '<Sex>F</Sex>', '', 'FD_Sex_MA missing element Sex', false],
    ['an empty text', '<Sex>F</Sex>', '<Sex/>', 'FD_Sex_AL length Sex', true],
    ['an empty number', '>31<', '><', 'FD_Ethnicity_MA wrong type Ethnicity', false],
    ['too many digits', '>31<', '>311<', 'FD_Ethnicity_AL length Ethnicity', true],
    ['a word for a number', '>31<', '>white<', 'Schema wrong type Ethnicity', false],
    ['a number out of range', '>1000000027<', '>27<', 'FD_ULN_AR range ULN', true],
    ['a character not allowed', '>ZPROG001<', '>ZPROG"01<', 'FD_LearnAimRef_AP pattern LearnAimRef', true],
    ['a day that is none', '2025-09-01', '2025-09-31', 'Schema wrong type LearnStartDate', false],
    ['an unknown element', '<Sex>', '<Hobby>a<b/>c</Hobby><Sex>', 'Schema unknown element Hobby', true],
    [
      'an element of another year',
      '<ProgType>',
      '<FworkCode>1</FworkCode><ProgType>',
      'Schema unknown element FworkCode',
      true,
    ],
    ['a field twice', '<Sex>F</Sex>', '<Sex>F</Sex><Sex>M</Sex>', 'Schema repeated element Sex', false],
    [
      'a wrong order',
      '<Ethnicity>31</Ethnicity><Sex>F</Sex>',
      '<Sex>F</Sex><Ethnicity>31</Ethnicity>',
      'Schema wrong order Ethnicity',
      true,
    ],
    ['text between elements', '<Sex>', 'x<Sex>', 'Schema unexpected text undefined', true],
    ['an element in a field', '>F<', '>F<b>x</b><', 'Schema unknown element Sex', true],
    ['an attribute', '<Sex>', '<Sex nil="true">', 'Schema unknown attribute Sex', true],
    ['a missing aim', AIM, '', 'FD_LearningDelivery_EO missing element LearningDelivery', false],
    ['a date without a day', '<ProgType>', '<AchDate/><ProgType>', 'Schema wrong type AchDate', false],
  ])('for %s', (_, from, to, issue, typed) => {
    const told = person(from, to);
    expect(told.metas[0]?.issues.map(each => `${each.rule} ${each.kind} ${each.field}`)).toContain(issue);
    expect(told.metas[0]?.typed).toBe(typed);
    expect(told.faults).toEqual([]);
    for (const each of told.metas[0]!.issues) expect(each.message).toMatch(/^\S.*\.$/);
  });

  it('for a range is also one of length where there are too many digits', () => {
    expect(issuesOf(LEARNER.replace('<AimSeqNumber>1', '<AimSeqNumber>100'))).toEqual([
      'FD_AimSeqNumber_AL length AimSeqNumber',
      'FD_AimSeqNumber_AR range AimSeqNumber',
    ]);
  });

  it('for entities is told once, and all are read', () => {
    const monitoring = (occur: string) =>
      `<ProviderSpecLearnerMonitoring><ProvSpecLearnMonOccur>${occur}</ProvSpecLearnMonOccur><ProvSpecLearnMon>x</ProvSpecLearnMon></ProviderSpecLearnerMonitoring>`;
    const told = read(
      message(`<Learner>${PERSON}${['A', 'B', 'C', 'D'].map(monitoring).join('')}${AIM}</Learner>`),
    );
    expect(told.metas[0]?.issues.map(issue => issue.rule)).toEqual(['FD_ProviderSpecLearnerMonitoring_EO']);
    expect(told.learners[0]?.ProviderSpecLearnerMonitoring).toHaveLength(4);
  });

  it('for a single entity that comes twice makes the record unfit', () => {
    const he = '<LearnerHE><TTACCOM>1</TTACCOM></LearnerHE>';
    const told = read(message(`<Learner>${PERSON}${he}${he}${AIM}</Learner>`));
    expect(told.metas[0]).toMatchObject({ typed: false, issues: [{ rule: 'FD_LearnerHE_EO' }] });
  });

  it('finds a field doubled out of order too', () => {
    const learner = withPerson(
      '<Ethnicity>31</Ethnicity><Sex>F</Sex>',
      '<Sex>F</Sex><Ethnicity>31</Ethnicity><Sex>M</Sex>',
    );
    expect(issuesOf(learner)).toEqual(['Schema wrong order Ethnicity', 'Schema repeated element Sex']);
    expect(read(message(learner)).learners[0]?.Sex).toBe('F');
  });

  it('is followed by all other learners, read as if nothing was', () => {
    const told = read(message(withPerson('>31<', '>x<') + LEARNER));
    expect(told.metas.map(meta => meta.typed)).toEqual([false, true]);
  });

  it('accepts 2024-25 fields where their place is only assumed', () => {
    const preference =
      '<ContactPreference><ContPrefType>PMC</ContPrefType><ContPrefCode>1</ContPrefCode></ContactPreference>';
    const prior =
      '<PriorAttain><PriorLevel>1</PriorLevel><DateLevelApp>2024-08-01</DateLevelApp></PriorAttain>';
    for (const order of [preference + prior, prior + preference + preference]) {
      const told = read(message(`<Learner>${PERSON}${order}${AIM}</Learner>`, 2425));
      expect(told.metas[0]).toMatchObject({ issues: [], typed: true });
    }
  });

  it('is kept up to a number; the rest is counted', () => {
    const told = read(message(withPerson('<Sex>', `${'<x/>'.repeat(50)}<Sex>`)), { limits: { issues: 10 } });
    expect(told.metas[0]?.issues).toHaveLength(10);
    expect(told.metas[0]?.issuesLeftOut).toBe(40);
  });
});

describe('what stands before the learners', () => {
  it('has issues of its own', () => {
    const told = read(
      message(LEARNER).replace('<Year>2526', '<Year>2425').replace('<SerialNo>01</SerialNo>', ''),
    );
    expect(told.headMeta?.issues.map(issue => `${issue.kind} ${issue.field}`)).toEqual([
      'pattern Year',
      'missing element SerialNo',
    ]);
    expect(told.headMeta?.typed).toBe(false);
    expect(told.metas[0]?.issues).toEqual([]);
  });

  it('is missed when the first learner comes', () => {
    const told = read(message(LEARNER).replace(/<LearningProvider>.*<\/LearningProvider>/, ''));
    expect(told.headMeta?.issues.map(issue => `${issue.kind} ${issue.field}`)).toEqual([
      'missing element LearningProvider',
    ]);
    expect(told.head?.LearningProvider).toBeUndefined();
  });

  it('and what stands between learners is told as a fault, a hundred times at most', () => {
    const told = read(message(LEARNER + '<Dp/>'.repeat(500)));
    expect(told.faults).toHaveLength(100);
    expect(told.faults[0]).toMatchObject({ rule: 'Schema', fatal: false });
    expect(told.summary.complete).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', '', 'Schema', 'empty'],
    ['white space', ' \n ', 'Schema', 'empty'],
    ['a CSV file', 'UKPRN,ULN\n1,2', 'Schema', 'CSV'],
    ['JSON', '{"a":1}', 'Schema', 'JSON'],
    ['a web page', '<html><body>x</body></html>', 'Schema', 'web page'],
    ['a web page with its declaration', '<!DOCTYPE html><html></html>', 'Schema', 'DOCTYPE'],
    ['another XML file', '<feed xmlns="urn:x"/>', 'Schema', 'Message'],
    ['another namespace', '<Message xmlns="ESFA/ILR/2019-20"/>', 'Namespace Mismatch', 'ESFA/ILR/2019-20'],
    ['no namespace', '<Message/>', 'Namespace Mismatch', 'no namespace'],
    [
      'entities',
      '<!DOCTYPE a [<!ENTITY b "c">]><Message xmlns="ILR/2026-27">&b;</Message>',
      'Schema',
      'DOCTYPE',
    ],
    ['an unknown entity', '<Message xmlns="ILR/2026-27">&nbsp;</Message>', 'Schema', '&amp;'],
    ['a second outermost element', `${message(LEARNER)}<Message/>`, 'Schema', 'not well formed'],
  ])('for it is %s', (_, text, rule, words) => {
    const told = read(text);
    expect(told.faults).toHaveLength(1);
    expect(told.faults[0]).toMatchObject({ rule, fatal: true });
    expect(told.faults[0]?.message).toContain(words);
    expect(told.summary.complete).toBe(false);
  });

  it('for it is another year than expected', () => {
    expect(read(message(LEARNER), { year: 2627 }).faults[0]).toMatchObject({ rule: 'Namespace Mismatch' });
  });

  it('for it holds no learner: that is a rule of its own', () => {
    expect(read(message('')).faults).toMatchObject([{ rule: 'Entity_1', fatal: false }]);
  });

  it('for it is cut: the learners before the cut were delivered, the one that was cut is not', () => {
    const text = message(LEARNER + LEARNER);
    const cut = text.slice(0, text.lastIndexOf('</LearningDelivery>') + 5);
    const told = read(cut);
    expect(told.learners).toHaveLength(1);
    expect(told.faults[0]?.message).toContain('cut short');
    expect(told.faults[0]).toMatchObject(placeOf(cut, ''));
  });

  it('for a tag does not match: the record it would have closed is not delivered', () => {
    const told = read(message(LEARNER + LEARNER.replace('</Learner>', '')));
    expect(told.learners).toHaveLength(1);
    expect(told.faults).toMatchObject([{ rule: 'Schema', fatal: true }]);
  });

  it('for it is nested without end', () => {
    const told = read(message('<a>'.repeat(100_000)));
    expect(told.faults.at(-1)?.message).toContain('nested');
  });

  it.each([
    ['text', 'x'],
    ['white space', ' '],
    ['a comment', '<!--'],
    ['a tag', '<Learner a="'],
  ])('for %s that does not end, without holding it', (_, start) => {
    const { told, handlers } = listenTo();
    handlers.write(message('').replace('</Message>', `<Learner><LearnRefNumber>${start}`));
    const filler = (start === ' ' ? ' ' : 'y').repeat(1 << 20);
    for (let i = 0; i < 200 && !handlers.stopped; i++) handlers.write(filler);
    expect(handlers.stopped).toBe(true);
    expect(told.faults[0]?.message).toContain('longer than');
  });

  it('for one learner holds more than any return could', () => {
    const fam = '<LearnerFAM><LearnFAMType>LSR</LearnFAMType><LearnFAMCode>1</LearnFAMCode></LearnerFAM>';
    const told = read(message(`<Learner>${PERSON}${fam.repeat(1000)}${AIM}</Learner>`), {
      limits: { elements: 1000 },
    });
    expect(told.faults[0]?.message).toContain('more than 1000 elements');
  });

  it('except for one value that is too long to keep', () => {
    const told = person('>F<', `>${'F<!-- -->'.repeat(20_000)}<`);
    expect(told.metas[0]).toMatchObject({ typed: false });
    expect(told.metas[0]?.issues[0]).toMatchObject({ rule: 'FD_Sex_AL', kind: 'length' });
    expect(told.metas[0]?.issues[0]?.value?.length).toBeLessThanOrEqual(100);
  });
});

describe('the official samples', () => {
  const y2526 = sample('ILR-99999999-2526-20250108-094401.xml');
  const y2627 = sample('ILR-99999999-2627-20250408-094403.xml');

  it.skipIf(!existsSync(y2526))('of 2025-26 has 19 learners and no issue', () => {
    const told = read(readFileSync(y2526, 'utf8'));
    expect(told.summary).toEqual({ year: 2526, learners: 19, complete: true });
    expect(told.faults).toEqual([]);
    expect(told.metas.flatMap(meta => meta.issues)).toEqual([]);
    expect(told.learners.flatMap(learner => learner.LearningDelivery)).toHaveLength(35);
  });

  it.skipIf(!existsSync(y2627))(
    'of 2026-27 has 16 learners and one reference number that is too long',
    () => {
      const told = read(readFileSync(y2627, 'utf8'));
      expect(told.summary).toEqual({ year: 2627, learners: 16, complete: true });
      expect(told.faults).toEqual([]);
      expect(told.metas.every(meta => meta.typed)).toBe(true);
      const found = told.metas.flatMap(meta =>
        meta.issues.map(issue => [issue.rule, issue.LearnRefNumber, issue.line]),
      );
      expect(found).toEqual([
        ['FD_LearnRefNumber_AL', 'GrowthskillsAppunits', 1259],
        ['FD_LearnRefNumber_AP', 'GrowthskillsAppunits', 1259],
      ]);
    },
  );
});

/** Line and column, from 1, of what is sought; of the end for nothing. */
function placeOf(text: string, sought: string) {
  const before = text.slice(0, sought === '' ? text.length : text.lastIndexOf(sought)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function listenTo() {
  const told = { faults: [] as { message: string }[] };
  const handlers = new ReturnReader({ fault: fault => told.faults.push(fault) });
  return { told, handlers };
}
