/**
 * Prints how a command is used, if that is what was asked for.
 *
 * @param args those that may ask for it
 * @param text how it is used
 * @returns whether it was asked for; then there is nothing else to do
 */
export function showsHelp(args: readonly string[], text: string): boolean {
  if (!args.includes('--help')) return false;
  console.log(text);
  return true;
}
