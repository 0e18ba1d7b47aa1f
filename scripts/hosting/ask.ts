import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  /** Every header as it came, its name in small letters; one that came twice has two values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
}

const AGENT = new Agent({ keepAlive: true });

/**
 * Asks a server, following no redirection and unpacking nothing.
 *
 * @throws Error if there is no answer
 */
export async function ask(url: string, { method = 'GET', headers = {} }: Question = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, { method, headers, agent: AGENT }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject).on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: headersOf(response.rawHeaders),
          body: Buffer.concat(pieces),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** The value of a header; several with a line between them; undefined if it did not come. */
export function valueOf({ headers }: Answer, name: string): string | undefined {
  return headers.get(name.toLowerCase())?.join(' | ');
}

/** What was sent, unpacked. @throws Error if it is not packed as it says */
export function unpacked(answer: Answer): Buffer {
  const encoding = valueOf(answer, 'content-encoding');
  if (encoding === 'br') return brotliDecompressSync(answer.body);
  return encoding === 'gzip' ? gunzipSync(answer.body) : answer.body;
}

/** Ends the connections that are kept open. */
export function stopAsking(): void {
  AGENT.destroy();
}

function headersOf(raw: readonly string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[index + 1] ?? '']);
  }
  return headers;
}
