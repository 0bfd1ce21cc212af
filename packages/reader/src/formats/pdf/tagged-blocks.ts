/** A node of the structure tree as pdf.js gives it: an element with its role, or marked content. */
export interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
  /** Of marked content: "p12R_mc3" is stretch 3 of the content of object 12. */
  readonly id?: string;
}

/** Elements within a line of a paragraph (ISO 32000-2, 14.8.4), and those that say nothing. */
const INLINE =
  /^(?:Span|Link|Quote|Em|Strong|Sub|Code|Reference|BibEntry|Annot|Form|Formula|Ruby|RB|RT|RP|Warichu|WT|WP|NonStruct|Private|Artifact)$/;
/** Deeper trees are none of a document. */
const DEEPEST = 60;

/**
 * The innermost block (paragraph, item, cell) of each stretch of marked content of a page, by the
 * number of the stretch. `page`: the page as an object of the file, such as "12R": forms and
 * pictures painted on it count stretches of their own.
 */
export function taggedBlocks(root: TagNode | null, page: string): Map<number, number> {
  const blocks = new Map<number, number>();
  let last = 0;
  const walk = (node: TagNode, block: number | undefined, depth: number): void => {
    if (depth > DEEPEST) return;
    const [own, number] = (node.id ?? '').split('_mc');
    if (number !== undefined && own === `p${page}` && block !== undefined) {
      blocks.set(Number(number), block);
    }
    const isBlock = node.role !== undefined && !INLINE.test(node.role);
    const inner = isBlock ? (last += 1) : block;
    for (const child of node.children ?? []) walk(child, inner, depth + 1);
  };
  if (root !== null) walk(root, undefined, 0);
  return blocks;
}
