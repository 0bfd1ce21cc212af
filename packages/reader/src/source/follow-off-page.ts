import type { DrawnEdge, DrawnShape } from './source-document.ts';

export interface Drawing {
  readonly shapes: readonly DrawnShape[];
  readonly edges: readonly DrawnEdge[];
}

/** "A", "12", "A1": what stands in a symbol that carries a line to another page. */
const LETTER = /^[\p{L}\d]{1,3}$/u;

/**
 * A connector that ends at a symbol "A" and one that begins at another symbol "A", on the next page,
 * are one connector. Such a symbol stands outside the rows, or is a pentagon.
 */
export function followOffPage(drawing: Drawing): Drawing {
  const carriers = new Map(drawing.shapes.filter(isCarrier).map((shape) => [shape.id, shape]));
  const joined = new Set<DrawnEdge>();
  const edges = drawing.edges.flatMap((edge): DrawnEdge[] => {
    const end = carriers.get(edge.to ?? '');
    if (end === undefined) return [edge];
    const next = drawing.edges.filter((other) => {
      const start = carriers.get(other.from ?? '');
      return other !== edge && start !== undefined && start !== end && start.text === end.text;
    });
    if (next.length === 0) return [edge];
    joined.add(edge);
    return next.map((other) => {
      joined.add(other);
      return {
        ...(edge.from === undefined ? {} : { from: edge.from }),
        ...(other.to === undefined ? {} : { to: other.to }),
        text: edge.text || other.text,
        isDirected: edge.isDirected || other.isDirected,
      };
    });
  });
  const kept = edges.filter((edge) => !joined.has(edge));
  const used = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const passed = new Set([...joined].flatMap(({ from, to }) => [from, to]));
  return {
    shapes: drawing.shapes.filter(({ id }) => {
      const carrier = carriers.get(id);
      if (carrier === undefined || used.has(id)) return true;
      return carrier.row !== undefined && !passed.has(id);
    }),
    edges: kept,
  };
}

const isCarrier = ({ kind, row, text }: DrawnShape): boolean =>
  row === undefined ? text !== '' : kind === 'pentagon' && LETTER.test(text);
