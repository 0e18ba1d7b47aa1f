/**
 * Listens in a page to what it says in the console and to its errors, where a driver cannot. Runs
 * in the page; the first call begins to listen, every call gives what was heard and forgets it.
 * What a page says while it is still loading is not heard.
 */
export function listenInPage(): string[] {
  const page = globalThis as typeof globalThis & { heardByJourney?: string[] };
  if (page.heardByJourney) return page.heardByJourney.splice(0);
  const heard: string[] = (page.heardByJourney = []);
  for (const kind of ['error', 'warn', 'log', 'info'] as const) {
    const say = console[kind].bind(console);
    console[kind] = (...all: unknown[]) => {
      heard.push(`${kind}: ${all.map(String).join(' ')}`);
      say(...all);
    };
  }
  addEventListener('error', (event) => heard.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => heard.push(`error: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.push(`error: ${event.violatedDirective} forbids ${event.blockedURI}`),
  );
  return [];
}
