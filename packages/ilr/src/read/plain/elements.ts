/** The elements of a learner, made ready to be found among bytes. */

import type { Scalar } from '../../record/describe.ts';
import type { ChildSpec, EntitySpec } from '../../schema/schema.ts';

/** A tag as the bytes that it is written in. */
export class Tag {
  readonly length: number;
  /** Its bytes in fours; the last four stand at the end, and may repeat some of those before. */
  readonly #fours: Int32Array;
  readonly #places: Uint8Array;

  /** @param text `<Name>` or `</Name>`, of four characters at least */
  constructor(text: string) {
    const bytes = new TextEncoder().encode(text);
    const view = new DataView(bytes.buffer);
    this.length = bytes.length;
    this.#places = Uint8Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) =>
      Math.min(i * 4, bytes.length - 4),
    );
    this.#fours = Int32Array.from(this.#places, place => view.getInt32(place));
  }

  /** Whether it stands at the place. There must be as much room behind the place. */
  isAt(view: DataView, at: number): boolean {
    const fours = this.#fours;
    const places = this.#places;
    // From the end: tags begin alike more often than they end alike.
    for (let i = fours.length - 1; i >= 0; i--) if (view.getInt32(at + places[i]!) !== fours[i]) return false;
    return true;
  }
}

/** An entity: what may stand in it, and its end. */
export interface Entity {
  readonly spec: EntitySpec;
  readonly children: readonly Child[];
  readonly closing: Tag;
  /** By position + 1, the element met after it last time: mostly it is the one that comes now. */
  readonly followers: (Child | undefined)[];
}

/** An element in an entity. */
export interface Child {
  readonly spec: ChildSpec;
  readonly name: string;
  readonly opening: Tag;
  readonly closing: Tag;
  readonly entity: Entity | undefined;
  /** Texts of the field that were found to be right, by a number made of their bytes, and what they were read as. */
  readonly texts: string[];
  readonly values: Scalar[];
}

/** Texts kept of one field. */
export const PLACES = 256;

export function childOf(spec: ChildSpec): Child {
  const places = spec.entity === undefined ? PLACES : 0;
  return {
    spec,
    name: spec.name,
    opening: new Tag(`<${spec.name}>`),
    closing: new Tag(`</${spec.name}>`),
    entity: spec.entity && entityOf(spec.entity),
    texts: new Array<string>(places).fill(''),
    values: new Array<Scalar>(places).fill(''),
  };
}

function entityOf(spec: EntitySpec): Entity {
  return {
    spec,
    children: spec.children.map(childOf),
    closing: new Tag(`</${spec.name}>`),
    followers: Array.from({ length: spec.children.length + 1 }, () => undefined),
  };
}
