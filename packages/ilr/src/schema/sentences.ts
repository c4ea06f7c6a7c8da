/** What is wrong with an element, in sentences for the person who has to mend the record. */

import { type Entity, existsIn, type Part } from '../record/describe.ts';
import { Message } from '../record/message.ts';
import { YEARS, type Year, yearLabel } from '../years.ts';
import { shown, type Violation } from './facets.ts';
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
