import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Finds out which packages are in what the site ships, so that none is forgotten when their
 * licences are listed.
 */
export class ShippedPackages {
  private readonly found = new Set<string>();

  /** Vite plugin, for the build of the pages' scripts and for that of their workers. */
  plugin(): Plugin {
    let root = '';
    return {
      name: 'shipped-packages',
      configResolved: (config) => {
        root = config.root;
      },
      generateBundle: (_options, bundle) => {
        for (const output of Object.values(bundle)) {
          const ids =
            output.type === 'chunk'
              ? renderedIn(output.modules)
              : // Named as seen from the root, which need not be where the build was started.
                output.originalFileNames.map((name) => resolve(root, name));
          for (const id of ids) this.note(id);
        }
      },
      // What is made for the build itself, in Node, is not shipped.
      applyToEnvironment: ({ config }) => config.consumer === 'client',
    };
  }

  /** Folders of the packages. */
  folders(): string[] {
    return [...this.found];
  }

  private note(id: string): void {
    const folder = packageFolder(id);
    if (folder !== null) this.found.add(folder);
  }
}

function renderedIn(modules: Readonly<Record<string, { readonly renderedLength: number }>>) {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  );
}

/** Up to the name of the package that is nested deepest; names may have a scope. */
const PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\//;

/**
 * The folder of the package that a module is of.
 *
 * @param id of a module, as bundlers have it
 * @returns null for a module of this project
 */
export function packageFolder(id: string): string | null {
  return PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

/** The name of a package, from its folder. */
export function nameOf(folder: string): string {
  return folder.replace(/^.*\/node_modules\//, '');
}
