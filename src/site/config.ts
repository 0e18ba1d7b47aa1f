/**
 * Where the site is published. Set SITE_URL, BASE_PATH and REPOSITORY_URL in the environment of the
 * build.
 */
export interface SiteConfig {
  /** Origin, such as https://policies.example.org */
  readonly site: string;
  /** Path under the origin, such as /side-by-clause/ ; "/" at the top. */
  readonly base: string;
  /** Address of the project's repository, for questions and corrections; null if not published. */
  readonly repository: string | null;
}

const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads the site's address from environment variables.
 *
 * @throws Error naming the variable, if one is not an address or path
 */
export function readSiteConfig(environment: Record<string, string | undefined>): SiteConfig {
  return {
    site: readAddress('SITE_URL', environment['SITE_URL'] ?? LOCAL_SITE),
    base: readBase(environment['BASE_PATH'] ?? '/'),
    repository: environment['REPOSITORY_URL']
      ? readAddress('REPOSITORY_URL', environment['REPOSITORY_URL'])
      : null,
  };
}

function readAddress(name: string, text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '');
  throw new Error(
    `${name} is "${text}". Write a whole address, such as https://policies.example.org`,
  );
}

function readBase(text: string): string {
  if (!/^\/?[\w./~-]*$/.test(text)) {
    throw new Error(`BASE_PATH is "${text}". Write a path, such as /policies/ or /`);
  }
  return `/${text}/`.replace(/\/+/g, '/');
}
