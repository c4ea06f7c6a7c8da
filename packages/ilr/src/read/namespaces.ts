/** Which namespace an element's name lies in, as declarations come into and go out of scope. */

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

interface Scope {
  readonly depth: number;
  readonly outer: ReadonlyMap<string, string>;
}

export class Namespaces {
  #bound: ReadonlyMap<string, string> = new Map();
  readonly #scopes: Scope[] = [];

  /** The depth of the element that opened the innermost scope; 0 if none did. */
  get depth(): number {
    return this.#scopes.at(-1)?.depth ?? 0;
  }

  /** The namespace of names without a prefix. */
  get default(): string {
    return this.#bound.get('') ?? '';
  }

  /** Takes in the declarations among an element's attributes. */
  enter(attributes: Readonly<Record<string, string>>, depth: number): void {
    const declared = Object.entries(attributes).filter(([name]) => isDeclaration(name));
    if (declared.length === 0) return;
    this.#scopes.push({ depth, outer: this.#bound });
    this.#bound = new Map([
      ...this.#bound,
      ...declared.map(([name, uri]) => [name.slice(6), uri.trim()] as const),
    ]);
  }

  /** Leaves the scope that an element of this depth opened, if it opened one. */
  leave(depth: number): void {
    const scope = this.#scopes.at(-1);
    if (scope?.depth !== depth) return;
    this.#bound = scope.outer;
    this.#scopes.pop();
  }

  /** The namespace and local part of an element's name. */
  resolve(name: string): { readonly namespace: string; readonly local: string } {
    const colon = name.indexOf(':');
    if (colon < 0) return { namespace: this.default, local: name };
    return { namespace: this.#bound.get(name.slice(0, colon)) ?? '', local: name.slice(colon + 1) };
  }

  /** True for the attributes that any XML file may carry: declarations, and the hint where its schema lies. */
  allows(attribute: string): boolean {
    if (isDeclaration(attribute)) return true;
    const colon = attribute.indexOf(':');
    if (colon < 0 || this.#bound.get(attribute.slice(0, colon)) !== SCHEMA_INSTANCE) return false;
    const local = attribute.slice(colon + 1);
    return local === 'schemaLocation' || local === 'noNamespaceSchemaLocation';
  }
}

const isDeclaration = (attribute: string): boolean => attribute === 'xmlns' || attribute.startsWith('xmlns:');
