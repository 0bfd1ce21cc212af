/** Small pieces of WordprocessingML for test documents. */

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function run(text: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of plain text. */
export function p(text: string, properties = ''): string {
  return paragraph(text === '' ? '' : run(text), properties);
}

/** A paragraph of given runs. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph that is an item of list `numberId`. */
export function item(numberId: number, level: number, text = ''): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberId}"/></w:numPr>`);
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** `widths` in twips. */
export function table(widths: readonly number[], rows: readonly string[], properties = ''): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A list family with its levels: [format, pattern, start]. */
export function listFamily(
  id: number,
  levels: readonly (readonly [string, string, number])[],
): string {
  const xml = levels.map(
    ([format, pattern, start], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`;
}

export function list(id: number, family: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${family}"/>${inside}</w:num>`;
}
