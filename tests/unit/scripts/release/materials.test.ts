import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { billOfMaterials, type Materials } from '../../../../scripts/release/materials.ts';
import { root } from '../../support/project.ts';

let materials: Materials;
beforeAll(async () => {
  materials = await billOfMaterials('side-by-clause');
});

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

describe('what the site is made from', () => {
  it('is told in CycloneDX, under the name of the project', () => {
    expect(materials.bomFormat).toBe('CycloneDX');
    expect(materials.metadata.component.name).toBe('side-by-clause');
  });

  it('has every dependency in its version, with a licence', () => {
    const wrong = Object.entries(dependencies).filter(
      ([name, version]) =>
        !materials.components.some(
          (one) => one.name === name && one.version === version && one.licenses?.length,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('has nothing that only tests need', () => {
    const names = new Set(materials.components.map(({ name }) => name));
    const tools = ['vitest', '@playwright/test', 'eslint', 'prettier', 'fast-check'];
    expect(tools.filter((tool) => !(tool in devDependencies))).toEqual([]);
    expect(tools.filter((tool) => names.has(tool))).toEqual([]);
  });
});
