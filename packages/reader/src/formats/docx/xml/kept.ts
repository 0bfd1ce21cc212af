/** Elements whose text is read; everywhere else text is only white space between tags. */
export const textElements: ReadonlySet<string> = new Set([
  'w:t',
  'm:t',
  'wp:posOffset',
  'wp:align',
]);

/** Looks, languages, former states and pictures: most of a file, and nothing of it is read. */
export const droppedElements: ReadonlySet<string> = new Set([
  ...['w:tcBorders', 'w:tblBorders', 'w:pBdr', 'w:shd', 'w:color', 'w:lang', 'w:b', 'w:bCs', 'w:i'],
  ...['w:iCs', 'w:u', 'w:szCs', 'w:kern', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd'],
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange'],
  ...['w:sectPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:tblLook', 'w:cnfStyle'],
  ...['w:noProof', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:latentStyles', 'w:binData'],
  ...['w:object', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:highlight'],
  ...['pic:pic', 'a:effectLst', 'a:effectRef', 'a:fontRef', 'a:extLst', 'a:blipFill'],
  ...['a:gradFill', 'a:pattFill', 'a:hlinkClick', 'a:graphicFrameLocks', 'wps:bodyPr'],
  ...['wp:wrapTight', 'wp:wrapThrough', 'v:formulas', 'v:handles', 'v:shadow', 'v:imagedata'],
  ...['v:fill', 'o:lock', 'o:OLEObject', 'w14:shadow', 'w14:textFill', 'w14:textOutline'],
]);

/** A drawing or words that this reader understands: its branch of `mc:AlternateContent` is taken. */
export const usableElements: ReadonlySet<string> = new Set([
  'w:t',
  'w:sym',
  'w:tbl',
  'wps:wsp',
  'wpg:wgp',
  'wpc:wpc',
]);
