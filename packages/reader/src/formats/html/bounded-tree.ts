import { defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { SourceProblem } from '../../source/source-problem.ts';
import { demandWithin, SOURCE_LIMITS } from '../source-limits.ts';

type Parent = DefaultTreeAdapterMap['parentNode'];
type Child = DefaultTreeAdapterMap['childNode'];

/**
 * A tree that refuses to grow without end, while it grows: SOURCE_DAMAGED for elements nested too
 * deep, SOURCE_TOO_LARGE for too many. One adapter a parse.
 */
export function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const place = (parent: Parent, child: Child): void => {
    nodes += 1;
    demandWithin('nodes', nodes);
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > SOURCE_LIMITS.depth) {
      throw new SourceProblem('SOURCE_DAMAGED', `elements nested deeper than ${depth - 1}`);
    }
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}
