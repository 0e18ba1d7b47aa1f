import { schoolName, type PolicyDocument } from '../../adopt/document.ts';
import { Faces, type FontFile } from './faces.ts';
import { paintFurniture } from './furniture.ts';
import { bytesOf, openKit } from './kit.ts';
import { layOut } from './layout.ts';
import { addOutline } from './outline.ts';
import { paintArtifacts, paintTree } from './paint.ts';
import { unsetCharacters, UnsetCharacters } from './unset.ts';

/**
 * A policy as a tagged PDF. Runs in a browser, in its workers and in Node, and gives the same bytes
 * for the same input.
 *
 * @param fonts with every character of the document, in the order in which they are tried
 * @param made the time that the file is to bear
 * @throws UnsetCharacters if the fonts lack a character: none is left out or replaced silently
 */
export async function policyToPdf(
  document: PolicyDocument,
  fonts: readonly FontFile[],
  made: Date,
): Promise<Uint8Array> {
  const faces = new Faces(fonts);
  const unset = unsetCharacters(document, faces);
  if (unset.length > 0) throw new UnsetCharacters(unset);
  const layout = layOut(document, faces);
  const school = schoolName(document);
  const title = [school, document.title].filter(Boolean).join(' – ');
  const kit = openKit({ title, author: school || null, made }, faces);
  for (let at = 0; at < layout.pages.length; at++) kit.addPage();
  paintArtifacts(layout, kit);
  paintFurniture(document, layout.pages.length, faces, kit);
  paintTree(layout, kit);
  addOutline(document, layout, kit);
  return bytesOf(kit);
}
