import type { AstroIntegration } from 'astro';

/**
 * Calls a hook of an integration with no more than the options it uses.
 *
 * @throws Error if the integration has no such hook, or what the hook throws
 */
export async function runHook(
  integration: AstroIntegration,
  name: keyof AstroIntegration['hooks'],
  options: Record<string, unknown>,
): Promise<void> {
  const hook: unknown = integration.hooks[name];
  if (typeof hook !== 'function') throw new Error(`${integration.name} has no hook ${name}.`);
  await Reflect.apply(hook, undefined, [options]);
}
