const OOXML = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/**
 * The names under which the formats keep their elements; Word's strict form has others for the
 * same.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [`${OOXML}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OOXML}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OOXML}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OOXML}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OOXML}markup-compatibility/2006`, 'mc'],
  [`${OOXML}package/2006/relationships`, 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${ODF}text:1.0`, 'text'],
  [`${ODF}style:1.0`, 'style'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}office:1.0`, 'office'],
  [`${ODF}table:1.0`, 'table'],
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  [`${ODF}manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/**
 * The prefix by which this project knows a namespace, whatever prefix a file uses.
 *
 * @returns "" for no namespace, "?" for one that is not known here
 */
export function prefixOf(uri: string): string {
  return PREFIXES.get(uri) ?? '?';
}
