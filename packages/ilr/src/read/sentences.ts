/** What the reader says, in sentences for the person who has to mend the file. */

import { type Entity, existsIn, type Part } from '../record/describe.ts';
import { shown, type Violation } from '../record/facets.ts';
import { Message } from '../record/message.ts';
import { namespaceOf, YEARS, type Year, yearLabel } from '../years.ts';
import type { ChildSpec, EntitySpec } from './schema.ts';

export const violated = (child: ChildSpec, { found, demand }: Violation): string =>
  `${child.name} ${found}; allowed: ${demand}. Correct the value${child.bit ? '' : ' or leave the element out'}.`;

export const unreadable = (child: ChildSpec, text: string): string =>
  text.trim() === ''
    ? `${child.name} is empty. Return ${child.writtenAs}${child.bit ? '' : ', or leave the element out'}.`
    : `${child.name} is “${shown(text)}”, which is not ${child.writtenAs}. Correct the value.`;

export const missing = (entity: EntitySpec, child: ChildSpec): string =>
  child.entity
    ? `The ${entity.name} holds no ${child.name}; at least one is needed. Add it.`
    : `${child.name} (${child.title}) is missing from this ${entity.name}. Add it.`;

export const repeated = (entity: EntitySpec, child: ChildSpec): string =>
  `${child.name} occurs more than once in this ${entity.name}. Keep one; only the first was read.`;

export const tooMany = (entity: EntitySpec, child: ChildSpec): string =>
  `This ${entity.name} holds more than ${child.max} ${child.name} records. Return at most ${child.max}.`;

export const wrongOrder = (entity: EntitySpec, child: ChildSpec, after: ChildSpec): string =>
  `${child.name} comes after ${after.name} in this ${entity.name}; the schema wants it before. Change the order.`;

export const unexpectedText = (entity: EntitySpec, text: string): string =>
  `${entity.name} holds the text “${shown(text.trim())}” between its elements, where none may stand. Remove it.`;

export const unknownAttribute = (element: string, attribute: string): string =>
  `${element} has an attribute ${shown(attribute)}; elements of a return have none. Remove it.`;

export const inField = (field: ChildSpec, name: string): string =>
  `${field.name} is a single value and cannot hold an element ${shown(name)}. Remove it.`;

/** An element the year does not have there: says where or when it would belong, if anywhere. */
export function unknownElement(entity: EntitySpec, name: string, year: Year): string {
  const start = `${entity.name} has no element ${shown(name)} in ${yearLabel(year)}`;
  const described = find(Message, entity.name)?.children[name];
  if (described && !existsIn(described, year)) {
    const years = YEARS.filter(each => existsIn(described, each)).map(yearLabel);
    return `${start}; it belongs to ${years.join(' and ')}. Remove it.`;
  }
  const lower = name.toLowerCase();
  const close = entity.children.find(child => child.name.toLowerCase() === lower);
  if (close) return `${start}. Did you mean ${close.name}? Capital letters count.`;
  const elsewhere = holderOf(Message, name);
  if (elsewhere) return `${start}; it belongs in ${elsewhere}. Move or remove it.`;
  return `${start}. Remove it.`;
}

function find(entity: Entity, name: string): Entity | undefined {
  if (entity.name === name) return entity;
  for (const child of parts(entity)) {
    const found = find(child.entity, name);
    if (found) return found;
  }
  return undefined;
}

function holderOf(entity: Entity, name: string): string | undefined {
  if (Object.hasOwn(entity.children, name)) return entity.name;
  for (const child of parts(entity)) {
    const found = holderOf(child.entity, name);
    if (found) return found;
  }
  return undefined;
}

const parts = (entity: Entity): Part[] =>
  Object.values(entity.children).filter((child): child is Part => child.kind === 'part');

/** Why the root element is not that of a return. */
export function wrongRoot(name: string, namespace: string): string {
  if (name.toLowerCase() === 'html')
    return 'This is a web page, not an ILR return. Choose the .xml file that your MIS exported.';
  return `The file's outermost element is ${shown(name)}${namespace ? ` in the namespace ${shown(namespace)}` : ''}; that of an ILR return is Message. Choose an ILR file.`;
}

export function wrongNamespace(found: string): string {
  const known = YEARS.map(year => `${namespaceOf(year)} (${yearLabel(year)})`).join(', ');
  const what = found === '' ? 'no namespace' : `the namespace ${shown(found)}`;
  return `The return has ${what}. Known are ${known}. Export the file for one of these years.`;
}

export const wrongYear = (found: Year, wanted: Year): string =>
  `The return is for ${yearLabel(found)} (namespace ${namespaceOf(found)}); one for ${yearLabel(wanted)} was expected.`;

/** What stands at the beginning of something that is not XML. */
export function notXml(start: string): string {
  const first = shown(start.split(/[\r\n]/, 1)[0] ?? '');
  if (start.startsWith('PK'))
    return 'This is a zip file. Give it its name ending in .zip, or unpack it first.';
  if (start.startsWith('{') || start.startsWith('[')) return 'This is a JSON file, not an ILR return in XML.';
  if (first.includes(','))
    return `This looks like a CSV file, not an ILR return in XML: it begins with “${first}”.`;
  return `This is not an XML file: it begins with “${first}”. Choose the .xml file that your MIS exported.`;
}

/** A complaint of the XML parser in our words. */
export function malformed(complaint: string, inside: string | undefined): string {
  const place = inside === undefined ? '' : ` (in ${inside})`;
  const reason = REASONS.find(([pattern]) => pattern.test(complaint))?.[1] ?? complaint.replace(/\.$/, '');
  return `The XML is not well formed${place}: ${reason}. Nothing after this point was read.`;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag/, 'the file ends before all its elements are closed; it was probably cut short'],
  [/^unexpected end/, 'the file ends in the middle of a tag or comment; it was probably cut short'],
  [/^document must contain a root/, 'it holds no element at all'],
  [/^unexpected close tag|^unmatched closing tag/, 'a closing tag does not match the element that is open'],
  [
    /^undefined entity|entity name|^empty entity/,
    'an & stands where &amp; should, or an entity is used that is not defined',
  ],
  [/^malformed character entity/, 'a character reference (&#…;) names no character that XML allows'],
  [/^disallowed character in tag name/, 'a < stands where &lt; should, or a tag is broken'],
  [/^disallowed character/, 'a control character or another character that XML does not allow'],
  [/^text data outside/, 'there is text before or after the outermost element'],
  [/^duplicate attribute/, 'an attribute occurs twice in one tag'],
  [/XML declaration/, 'the XML declaration (<?xml …?>) is incomplete or not at the very start'],
  [/"\]\]>"/, 'the characters ]]> stand in a text'],
];
