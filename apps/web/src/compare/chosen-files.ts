import { readFileName } from '@waymark/ilr';

/** What can be said of a file before it is read; nothing where it may be a return. */
export function whatIsWrong({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (size === 0) return `${name} is empty. Export the return again from your management system.`;
  if (!/\.(xml|zip)$/i.test(name))
    return `${name} is not an ILR return: a return is an .xml file, or a .zip that holds one.`;
  return undefined;
}

/** When a return was made, by its name: sorts as text. Nothing where the name does not say. */
export function madeAt(name: string): string | undefined {
  const read = readFileName(name).name;
  return read && `${read.date} ${read.time} ${read.serial}`;
}

/** Two files, the earlier one first where their names say which that is, else as they came. */
export function inOrder<F extends { readonly name: string }>([a, b]: readonly [F, F]): readonly [F, F] {
  const [first, second] = [madeAt(a.name), madeAt(b.name)];
  return first !== undefined && second !== undefined && second < first ? [b, a] : [a, b];
}
