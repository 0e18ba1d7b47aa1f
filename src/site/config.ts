import { HSTS_REACHES, type HstsReach } from './headers.ts';

/** Where and how the site is published, as the environment of the build says. */
export interface SiteConfig {
  /** Origin, such as https://policies.example.org */
  readonly site: string;
  /** Path under the origin, such as /side-by-clause/ ; "/" at the top. */
  readonly base: string;
  /** Address of the project's repository, for questions and corrections; null if not published. */
  readonly repository: string | null;
  /**
   * Where corrections and warnings reach somebody: an address that begins with mailto: or https://.
   * If none is set, it is the issues of the repository; null if there is neither.
   */
  readonly contact: string | null;
  /** Which hosts are promised to be reached by HTTPS alone. */
  readonly hsts: HstsReach;
  /** Whether a compressed copy is written beside every file that becomes smaller. */
  readonly precompress: boolean;
  /**
   * Whether a service worker keeps pages for reading offline, or takes away what an earlier one
   * kept.
   */
  readonly offline: Offline;
}

const OFFLINE = { '': 'off', '0': 'off', '1': 'on', remove: 'remove' } as const;
export type Offline = (typeof OFFLINE)[keyof typeof OFFLINE];

const SWITCH = { '': false, '0': false, '1': true } as const;

const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads how the site is published from environment variables.
 *
 * @throws Error naming the variable, if one has a value that it cannot have
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
    hsts: readHsts(environment['HSTS'] || 'host'),
    precompress: choose('PRECOMPRESS', environment, SWITCH, '1, or nothing'),
    offline: choose('OFFLINE', environment, OFFLINE, '1, remove, or nothing'),
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

function readHsts(text: string): HstsReach {
  const reach = HSTS_REACHES.find((one) => one === text);
  if (reach) return reach;
  throw new Error(`HSTS is "${text}". Write ${HSTS_REACHES.join(' or ')}, or nothing.`);
}

function choose<Value>(
  name: string,
  environment: Record<string, string | undefined>,
  values: Readonly<Record<string, Value>>,
  allowed: string,
): Value {
  const text = environment[name] ?? '';
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  if (value !== undefined) return value;
  throw new Error(`${name} is "${text}". Write ${allowed}.`);
}
