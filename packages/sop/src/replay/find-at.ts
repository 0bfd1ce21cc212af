/** What stands at a JSON pointer such as "/sheet/rows/2/time"; undefined when nothing does. */
export function findAt(root: unknown, path: string): unknown {
  let node = root;
  for (const key of path.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as { readonly [key: string]: unknown })[key];
  }
  return node;
}
