const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for a text of any length: FNV-1a in 64 bits, over its octets. Not for secrets;
 * crypto.subtle makes one wait, and is not there on a page that is not served securely.
 *
 * @returns 16 hexadecimal digits, the same for the same text
 */
export function hashOf(text: string): string {
  let hash = OFFSET;
  for (const octet of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
