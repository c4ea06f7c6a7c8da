import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { yearFacts } from '../years.ts';
import { type Entity, existsIn, type Facets, facetsIn } from './describe.ts';
import type { Learner } from './learner.ts';
import { LearningDelivery } from './learning-delivery.ts';
import { make, makeLearner, makeLearningDelivery } from './make.ts';
import { Message } from './message.ts';

const reference = new URL('../../../../../shared/reference/', import.meta.url);
const schemas = { 2526: 'ILR-2025-26-schemafile.xsd', 2627: 'ILR-2026-27-schemafile-January.xsd' } as const;
const schemaFile = (year: 2526 | 2627) => new URL(`official/${schemas[year]}`, reference);

describe('the types inferred from the description', () => {
  it('give numbers, strings, arrays and what may be absent', () => {
    expectTypeOf<LearningDelivery['LearnAimRef']>().toEqualTypeOf<string>();
    expectTypeOf<LearningDelivery['ProgType']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<
      LearningDelivery['LearningDeliveryFAM'][number]['LearnDelFAMType']
    >().toEqualTypeOf<string>();
    expectTypeOf<Learner['LearnerHE']>().toMatchTypeOf<
      { readonly TTACCOM: number | undefined } | undefined
    >();
  });

  it('refuse a draft that lacks a mandatory field or invents one', () => {
    // @ts-expect-error AimType and others are missing
    make(LearningDelivery, { LearnAimRef: 'ZPROG001' });
    // @ts-expect-error no such field
    expect(() => makeLearningDelivery({ LearnStartdate: '2025-09-01' })).toThrow('no field or entity called');
  });
});

describe('make', () => {
  it('has every property, in schema order, whatever was given', () => {
    const aim = makeLearningDelivery({ ProgType: 32, LearnAimRef: 'ZPROG001' });
    expect(Object.keys(aim)).toEqual(Object.keys(LearningDelivery.children));
    expect(aim.ProgType).toBe(32);
    expect(aim.AchDate).toBeUndefined();
    expect(aim.HRSRecord).toEqual([]);
  });

  it('completes the parts and numbers the aims', () => {
    const learner = makeLearner({
      LearnerEmploymentStatus: [{ EmpStat: 10, DateEmpStatApp: '2025-08-31' }],
      LearningDelivery: [{}, { AimType: 3 }],
    });
    expect(learner.LearnerEmploymentStatus[0]?.EmploymentStatusMonitoring).toEqual([]);
    expect(learner.LearningDelivery.map(aim => aim.AimSeqNumber)).toEqual([1, 2]);
  });
});

describe.each([2526, 2627] as const)('the description in %i', year => {
  it.skipIf(!existsSync(schemaFile(year)))('says what the official schema says, element by element', () => {
    const source = readFileSync(schemaFile(year), 'utf8');
    expect(source).toContain(`targetNamespace="${yearFacts(year).namespace}"`);
    expect(described(Message, year)).toEqual(schemaElements(source));
  });
});

type Line = Record<string, string | number | undefined>;

/** The description as one line an element, in the words of the schema. */
function described(entity: Entity, year: 2526 | 2627, path = ''): Line[] {
  const here = path === '' ? entity.name : path;
  const lines: Line[] = path === '' ? [{ path: here, min: 1, max: 1 }] : [];
  for (const [name, child] of Object.entries(entity.children)) {
    if (!existsIn(child, year)) continue;
    const at = `${here}/${name}`;
    if (child.kind === 'part') {
      lines.push({ path: at, min: child.min, max: child.max }, ...described(child.entity, year, at));
    } else {
      const facets = facetsIn(child, year);
      const min = child.optional ? 0 : 1;
      lines.push({
        path: at,
        min,
        max: 1,
        ...facetsOf(child.type, name === 'Year' ? { ...facets, oneOf: [String(year)] } : facets),
      });
    }
  }
  return lines;
}

const BASE = {
  text: 'RestrictedString',
  int: 'xs:int',
  decimal: 'xs:decimal',
  date: 'xs:date',
  dateTime: 'xs:dateTime',
};

function facetsOf(type: keyof typeof BASE, facets: Facets): Line {
  // A pattern that bounds the length itself, and a fixed length, are written in one way in the description.
  const bounded = /\{(1,)?\d+\}$/.test(facets.pattern ?? '') || facets.pattern?.includes('|');
  const lengths = bounded || facets.oneOf ? {} : { minLength: facets.minLength, maxLength: facets.maxLength };
  const big = (facets.max ?? 0) > 2 ** 31 - 1;
  return clean({
    type: facets.characters === 'any' ? 'xs:string' : big ? 'xs:long' : BASE[type],
    ...lengths,
    totalDigits: facets.digits,
    fractionDigits: facets.decimals,
    minInclusive: facets.min,
    maxInclusive: facets.max,
    pattern: facets.pattern,
    enumeration: facets.oneOf?.join(),
  });
}

/** The elements of an XSD of this house style: one nested sequence, no references. */
function schemaElements(source: string): Line[] {
  const lines: Line[] = [];
  const path: string[] = [];
  let line: Line | undefined;
  for (const [, close, tag, rest = ''] of source.matchAll(/<(\/?)xs:(\w+)([^>]*)>/g)) {
    const attribute = (name: string) =>
      new RegExp(`${name}="([^"]*)"`)
        .exec(rest)?.[1]
        ?.replace(/&(quot|amp);/g, (_, x) => (x === 'amp' ? '&' : '"'));
    if (tag === 'element') {
      if (close) path.pop();
      else {
        path.push(attribute('name')!);
        const max = attribute('maxOccurs');
        line = {
          path: path.join('/'),
          min: Number(attribute('minOccurs') ?? 1),
          max: max === 'unbounded' ? Number.POSITIVE_INFINITY : Number(max ?? 1),
        };
        const type = attribute('type');
        if (type) line.type = type;
        lines.push(line);
        if (rest.endsWith('/')) path.pop();
      }
    } else if (line && !close && tag === 'restriction') line.type = attribute('base');
    else if (line && !close && attribute('value') !== undefined) {
      const value = attribute('value')!.trim();
      if (tag === 'pattern' || tag === 'enumeration') line[tag] = value;
      else if (tag === 'length') Object.assign(line, { minLength: Number(value), maxLength: Number(value) });
      else line[tag!] = Number(value);
    }
  }
  // A length beside a pattern that bounds it already says nothing more.
  for (const each of lines) {
    if (/\{1,\d+\}$/.test(String(each.pattern ?? ''))) {
      delete each.minLength;
      delete each.maxLength;
    }
  }
  return lines;
}

const clean = (line: Line): Line =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));
