import { createHash } from 'node:crypto';
import ts from 'typescript';

/**
 * Draws top-level statements of a file: a function, or a constant, as a whole. Whether one is drawn
 * follows from its words alone, so that it stays drawn until it is changed, whatever changes around
 * it.
 *
 * @param path of the file, with its room
 * @param share percentage that is drawn
 * @returns places as Stryker reads them, such as "src/compare/align.ts:12-20"
 */
export function drawFrom(path: string, source: string, share: number, seed: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => doesSomething(statement) && isDrawn(statement.getText(), share, seed))
    .map((statement) => {
      const [from, to] = [statement.getStart(), statement.getEnd()].map(
        (at) => file.getLineAndCharacterOfPosition(at).line + 1,
      );
      return `${path}:${from}-${to}`;
    });
}

/** Types and imports are gone when the program runs. */
function doesSomething(statement: ts.Statement): boolean {
  return (
    !ts.isImportDeclaration(statement) &&
    !ts.isExportDeclaration(statement) &&
    !ts.isInterfaceDeclaration(statement) &&
    !ts.isTypeAliasDeclaration(statement)
  );
}

function isDrawn(words: string, share: number, seed: string): boolean {
  const digest = createHash('sha256').update(`${seed}\n${words}`).digest();
  return digest.readUInt32BE() / 2 ** 32 < share / 100;
}
