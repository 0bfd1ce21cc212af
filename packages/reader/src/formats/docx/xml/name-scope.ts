import { shortPrefix } from './namespaces.ts';

/** Names under the namespace declarations that hold at one place of a file. */
export class NameScope {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, { readonly prefix: string; readonly local: string }>();

  constructor(uris: ReadonlyMap<string, string> = new Map([['xml', xmlUri]])) {
    this.#uris = uris;
  }

  /** The scope inside an element with these attributes: itself when they declare nothing. */
  within(attributes: Readonly<Record<string, string>>): NameScope {
    let uris: Map<string, string> | undefined;
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      uris ??= new Map(this.#uris);
      uris.set(name.slice(6), value);
    }
    return uris ? new NameScope(uris) : this;
  }

  /** "w:tbl", whatever prefix the file uses. */
  elementName(name: string): string {
    let short = this.#elements.get(name);
    if (short === undefined) {
      const [prefix, local] = split(name);
      short = `${this.#prefixFor(prefix)}:${local}`;
      this.#elements.set(name, short);
    }
    return short;
  }

  /** An attribute without a prefix has prefix "". */
  attributeName(name: string): { readonly prefix: string; readonly local: string } {
    let parts = this.#attributes.get(name);
    if (parts === undefined) {
      const [prefix, local] = split(name);
      parts = { prefix: prefix === '' ? '' : this.#prefixFor(prefix), local };
      this.#attributes.set(name, parts);
    }
    return parts;
  }

  #prefixFor(prefix: string): string {
    return shortPrefix(this.#uris.get(prefix) ?? '');
  }
}

const xmlUri = 'http://www.w3.org/XML/1998/namespace';

function split(name: string): readonly [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
