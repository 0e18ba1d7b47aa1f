import { outputOf } from '../lib/run.mjs';

/** To omit the tools here would omit what they share with the site: npm 11 does. */
const COMMAND = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
const DEVELOPMENT = 'cdx:npm:package:development';
const FAILED = 'npm sbom failed. It takes npm 10 or later, which comes with Node 18.19 and later.';

/** As much of a CycloneDX document as is looked at here. */
export interface Materials {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { name: string } };
  readonly components: readonly Material[];
  readonly dependencies: readonly Dependencies[];
}

interface Dependencies {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

interface Material {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly { readonly name: string }[];
}

/**
 * What the site is made from: a software bill of materials in the format CycloneDX, written by npm
 * from the lock file. What only tests and development need is not in it.
 *
 * @param name of the project, which npm takes from the name of the folder
 * @throws Error with one sentence on what to do, if npm cannot write it
 */
export async function billOfMaterials(name: string): Promise<Materials> {
  const output = await outputOf('npm', COMMAND);
  if (output === null) throw new Error(FAILED);
  const materials = JSON.parse(output) as Materials;
  materials.metadata.component.name = name;
  return withoutTools(materials);
}

function withoutTools(materials: Materials): Materials {
  const tools = new Set(
    materials.components
      .filter(({ properties = [] }) => properties.some(({ name }) => name === DEVELOPMENT))
      .map((one) => one['bom-ref']),
  );
  return {
    ...materials,
    components: materials.components.filter((one) => !tools.has(one['bom-ref'])),
    dependencies: materials.dependencies
      .filter(({ ref }) => !tools.has(ref))
      .map(({ ref, dependsOn }) => {
        return { ref, dependsOn: dependsOn.filter((one) => !tools.has(one)) };
      }),
  };
}
