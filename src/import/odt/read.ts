import { onceEach, pictureNotes } from '../asides.ts';
import type { ReadDocument } from '../blocks.ts';
import { refusal } from '../refuse.ts';
import { descendantsOf, elementOf, elementsOf, parseXml } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { readApart, readBody } from './body.ts';
import type { OdtState } from './state.ts';
import { headersOf, readStyles } from './styles.ts';

/**
 * Reads an OpenDocument text: the words as they stand once tracked changes are accepted, with the
 * numbers that are printed.
 *
 * @param zip the opened file
 * @throws UnreadableDocument where it is damaged, locked by a password or unpacks to too much
 */
export function readOdt(zip: Zip): ReadDocument {
  refuseLocked(zip);
  const xml = zip.read('content.xml');
  if (xml === undefined) throw refusal('broken');
  const content = parseXml(xml);
  const styles = parseXml(zip.read('styles.xml') ?? '<none/>');
  const state: OdtState = {
    styles: readStyles([styles, content]),
    blocks: [],
    leftOut: [],
    outline: [],
    byId: new Map(),
    byStyle: new Map(),
    counts: { pictures: 0 },
  };
  const blocks = readBody(elementsOf(elementOf(content, 'office:body'))[0], state);
  readHeaders(headersOf(styles), state);
  return {
    format: 'odt',
    blocks,
    leftOut: state.leftOut,
    notes: pictureNotes(state.counts.pictures),
  };
}

function refuseLocked(zip: Zip): void {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest === undefined) return;
  const root = parseXml(manifest);
  if (descendantsOf(root, 'manifest:encryption-data').length > 0) throw refusal('password');
}

/** The same words in the headers of several kinds of page are listed once. */
function readHeaders(headers: ReturnType<typeof headersOf>, state: OdtState): void {
  const before = state.leftOut.length;
  for (const header of headers) readApart(header, 'header', state);
  state.leftOut.push(...onceEach(state.leftOut.splice(before)));
}
