import { SaxesParser } from 'saxes';
import { SourceProblem } from '../../../source/source-problem.ts';
import { limits } from '../limits.ts';
import { TreeBuilder, type ReadingCost } from './tree-builder.ts';
import type { XmlElement } from './xml-element.ts';

/** Small enough that one text node never stands in memory twice. */
const stride = 65_536;

/**
 * Parses one part. Throws SOURCE_DAMAGED when it is not well formed or declares a document type
 * (Office never writes one; entities are made there), SOURCE_TOO_LARGE beyond the limits.
 */
export function parseXml(bytes: Uint8Array, cost: ReadingCost): XmlElement {
  const builder = new TreeBuilder(cost);
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let attributes = 0;
  parser.on('error', (error) => {
    throw new SourceProblem('SOURCE_DAMAGED', 'XML is not well formed', { cause: error });
  });
  parser.on('doctype', () => {
    throw new SourceProblem('SOURCE_DAMAGED', 'XML declares a document type');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > limits.attributes) {
      throw new SourceProblem('SOURCE_DAMAGED', 'an element has too many attributes');
    }
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    builder.openElement(tag.name, tag.attributes);
  });
  parser.on('closetag', () => builder.closeElement());
  parser.on('text', (words) => builder.text(words));
  parser.on('cdata', (words) => builder.text(words));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += stride) {
    parser.write(decoder.decode(bytes.subarray(at, at + stride), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
  if (builder.root === undefined) throw new SourceProblem('SOURCE_DAMAGED', 'XML part is empty');
  return builder.root;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
