/** What a host is told about the site. */
export interface HostedSite {
  /** Path under which the site lives, with a slash at both ends. */
  readonly base: string;
  /** Headers of every response. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One file for a host: its name in the folder of such files, and its text. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/** A line that says where a file comes from, in the comment marks that all of these hosts share. */
export const MADE_BY_THE_BUILD =
  '# Written by the build of the site: change src/hosting, not this file.';
