const ooxml = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const word2010 = 'http://schemas.microsoft.com/office/word/2010/';

/** Short names for the namespaces that are read; the prefixes of a file are its own affair. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${ooxml}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${ooxml}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${ooxml}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${ooxml}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${ooxml}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${ooxml}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${ooxml}markup-compatibility/2006`, 'mc'],
  [`${ooxml}package/2006/relationships`, 'rel'],
  [`${word2010}wordprocessingShape`, 'wps'],
  [`${word2010}wordprocessingGroup`, 'wpg'],
  [`${word2010}wordprocessingCanvas`, 'wpc'],
  [`${word2010}wordprocessingDrawing`, 'wp14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** "?" for a namespace that nothing is read from. */
export function shortPrefix(uri: string): string {
  return prefixes.get(uri) ?? '?';
}
