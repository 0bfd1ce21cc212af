import type { DraftSource } from '@tuntas/api';

const MOST_LINES = 3_000;
const LONGEST_LINE = 400;

/**
 * The text of a BPMN file by lines, to be shown beside the questions about them; without what only
 * says where the parts of its picture stand.
 */
export function sourceOfBpmn(fileName: string, bytes: Uint8Array): DraftSource {
  const lines = new TextDecoder().decode(bytes).split('\n', MOST_LINES);
  const picture = lines.findIndex((line) => /<(\w+:)?BPMNDiagram\b/.test(line));
  const shown = (picture < 0 ? lines : lines.slice(0, picture)).map((line) => {
    // oxlint-disable-next-line no-control-regex -- the database does not take them
    const plain = line.trimEnd().replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ');
    return plain.length <= LONGEST_LINE
      ? plain
      : `${plain.slice(0, LONGEST_LINE - 1)}…`.toWellFormed();
  });
  return { fileName, format: 'bpmn', blocks: [{ type: 'text', lines: shown }] };
}
