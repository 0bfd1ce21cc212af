import { parseFragment } from 'parse5';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Text with its character references ("&nbsp;", "&#8211;") as characters; unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity) => {
    const known = decoded.get(entity);
    if (known !== undefined) return known;
    const [node] = parseFragment(entity).childNodes;
    const character = node !== undefined && 'value' in node ? node.value : entity;
    if (decoded.size < 500) decoded.set(entity, character);
    return character;
  });
}

const decoded = new Map<string, string>();
