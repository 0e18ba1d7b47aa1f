import { fileURLToPath } from 'node:url';
import { BUILDS, missingBuilds } from '../../scripts/test/builds.ts';

/**
 * Says once which build is missing, before hundreds of tests fail for want of it. @throws Error
 * with that sentence
 */
export default function needsBuilds(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const missing = missingBuilds(root, [BUILDS.site, BUILDS.subPath, BUILDS.later]);
  if (missing !== null) throw new Error(missing);
}
