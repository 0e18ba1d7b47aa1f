/**
 * Where the site is published, and whom to write to. Set SITE_URL, BASE_PATH, REPOSITORY_URL and
 * CONTACT in the environment of the build.
 */
export interface SiteConfig {
  /** Origin, such as https://policies.example.org */
  readonly site: string;
  /** Path under the origin, such as /side-by-clause/ ; "/" at the top. */
  readonly base: string;
  /** Address of the project's repository, for questions and corrections; null if not published. */
  readonly repository: string | null;
  /**
   * Where corrections and warnings reach somebody: an address that begins with mailto: or https://.
   * Without one of its own, the issues of the repository; null if there is neither.
   */
  readonly contact: string | null;
}

const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads the site's address from environment variables.
 *
 * @throws Error naming the variable, if one is not an address or path
 */
export function readSiteConfig(environment: Record<string, string | undefined>): SiteConfig {
  const repository = environment['REPOSITORY_URL']
    ? readAddress('REPOSITORY_URL', environment['REPOSITORY_URL'])
    : null;
  return {
    site: readAddress('SITE_URL', environment['SITE_URL'] ?? LOCAL_SITE),
    base: readBase(environment['BASE_PATH'] ?? '/'),
    repository,
    contact: environment['CONTACT']
      ? readContact(environment['CONTACT'])
      : repository && `${repository}/issues`,
  };
}

function readAddress(name: string, text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '');
  throw new Error(
    `${name} is "${text}". Write a whole address, such as https://policies.example.org`,
  );
}

function readContact(text: string): string {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(text) || URL.parse(text)?.protocol === 'https:') return text;
  throw new Error(
    `CONTACT is "${text}". Write mailto: and an address, or a whole address that begins with https://`,
  );
}

function readBase(text: string): string {
  if (!/^\/?[\w./~-]*$/.test(text)) {
    throw new Error(`BASE_PATH is "${text}". Write a path, such as /policies/ or /`);
  }
  return `/${text}/`.replace(/\/+/g, '/');
}
