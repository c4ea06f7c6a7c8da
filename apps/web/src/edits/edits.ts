/** Changes to a learner's record: plain data, so that they can be kept, sent to the worker, and taken back one by one. */

import { type Children, type Entity, Learner, make, type Scalar } from '@waymark/ilr';

/**
 * One change. A record inside the learner is named by its place in the return as it was read,
 * `LearningDelivery.0.LearningDeliveryFAM.1`; one that was added has a number of its own, `LearningDelivery.+1`. The
 * learner itself is the empty name.
 */
export type Edit = SetField | AddRecord | RemoveRecord;

interface About {
  readonly node: string;
  /** Where it is, for people: `aim 2, LearningDeliveryFAM`. Empty for the learner itself. */
  readonly where: string;
}

export interface SetField extends About {
  readonly kind: 'set';
  readonly field: string;
  readonly from: Scalar | null;
  readonly to: Scalar | null;
}

export interface AddRecord extends About {
  readonly kind: 'add';
  readonly parent: string;
  readonly part: string;
  readonly record: Record<string, unknown>;
}

export interface RemoveRecord extends About {
  readonly kind: 'remove';
  readonly part: string;
  /** What was removed, to be shown. */
  readonly record: Record<string, unknown>;
}

/** What tells a change from the others of its learner. */
export const keyOf = (edit: Edit): string => (edit.kind === 'set' ? `${edit.node}#${edit.field}` : edit.node);

/** The changed record, and which record of the return each of its records is. */
export interface Applied {
  readonly learner: Learner;
  /** By place in the changed record, the name of the record as edits know it. */
  readonly nodes: ReadonlyMap<string, string>;
}

/** `LearningDelivery` inside `` is `LearningDelivery`; inside `LearningDelivery.0` it is `LearningDelivery.0.HRSRecord`. */
export const inside = (holder: string, part: string): string => (holder === '' ? part : `${holder}.${part}`);

/** A copy of the learner with the edits made. */
export function apply(original: Learner, edits: readonly Edit[]): Applied {
  const fields = new Map<string, SetField[]>();
  const added = new Map<string, AddRecord[]>();
  const removed = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'set') fields.set(edit.node, [...(fields.get(edit.node) ?? []), edit]);
    else if (edit.kind === 'remove') removed.add(edit.node);
    else added.set(edit.parent, [...(added.get(edit.parent) ?? []), edit]);
  }
  const nodes = new Map<string, string>();
  const build = (entity: Entity<Children>, given: object, node: string, place: string): object => {
    nodes.set(place, node);
    const record: Record<string, unknown> = { ...given };
    for (const { field, to } of fields.get(node) ?? []) record[field] = to ?? undefined;
    for (const [name, child] of Object.entries(entity.children)) {
      if (child.kind !== 'part') continue;
      const many = child.occurs === 'many';
      const value = record[name] as object | readonly object[] | undefined;
      const there = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly object[];
      const parts = there
        .map((part, index) => ({ part, node: inside(node, many ? `${name}.${index}` : name) }))
        .filter(({ node: one }) => !removed.has(one));
      for (const each of added.get(node) ?? []) {
        if (each.part === name)
          parts.push({ part: make(child.entity, each.record as never), node: each.node });
      }
      const built = parts.map((each, index) =>
        build(child.entity, each.part, each.node, inside(place, many ? `${name}.${index}` : name)),
      );
      // A single record that was added stands in for the one of the file.
      record[name] = many ? built : built.at(-1);
    }
    return record;
  };
  return { learner: build(Learner, original, '', '') as Learner, nodes };
}

/** The edits with a field set; setting it back to what it was takes the edit away. */
export function withField(edits: readonly Edit[], edit: Omit<SetField, 'kind'>): readonly Edit[] {
  const set: SetField = { kind: 'set', ...edit };
  const before = edits.find(one => keyOf(one) === keyOf(set)) as SetField | undefined;
  const from = before ? before.from : set.from;
  const rest = edits.filter(one => one !== before);
  return set.to === from ? rest : [...rest, { ...set, from }];
}

/** The edits with a record added to the one named `parent`. */
export function withRecord(
  edits: readonly Edit[],
  { parent, part, record, where }: Omit<AddRecord, 'kind' | 'node'>,
  many: boolean,
): readonly Edit[] {
  const numbers = edits.flatMap(({ node }) =>
    [...node.matchAll(/\+(\d+)/g)].map(([, number]) => Number(number)),
  );
  const node = inside(parent, many ? `${part}.+${Math.max(0, ...numbers) + 1}` : part);
  // A single record that was removed and comes again takes the place of the removal.
  const rest = edits.filter(edit => many || edit.kind !== 'remove' || edit.node !== node);
  return [...rest, { kind: 'add', node, parent, part, record, where }];
}

/** The edits with a record removed, and everything that was changed inside it. */
export function withoutRecord(edits: readonly Edit[], edit: Omit<RemoveRecord, 'kind'>): readonly Edit[] {
  const { node } = edit;
  const within = (one: Edit) => one.node === node || one.node.startsWith(`${node}.`);
  const wasAdded = edits.some(one => one.kind === 'add' && one.node === node);
  const rest = edits.filter(one => !within(one));
  return wasAdded ? rest : [...rest, { kind: 'remove', ...edit }];
}

/** The edits without one of them; taking back an added record takes back what was changed in it. */
export function without(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  if (edit.kind !== 'add') return edits.filter(one => keyOf(one) !== keyOf(edit));
  return edits.filter(({ node }) => node !== edit.node && !node.startsWith(`${edit.node}.`));
}
