import { Agent, get } from 'node:http';
import type { Load } from './load.ts';

/** No more requests than this, however fast the server is. */
const MOST = 200_000;

/**
 * Asks for one page over and over, on several connections at once, for a bounded time.
 *
 * @param url of the page
 * @param encoding that is accepted
 * @param connections how many ask at once
 * @param seconds how long
 */
export async function askInTurns(
  url: string,
  encoding: string,
  connections: number,
  seconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const ask = async () => {
    while (performance.now() - began < seconds * 1000 && times.length + failed < MOST) {
      const asked = performance.now();
      if (await isAnswered(url, encoding, agent)) times.push(performance.now() - asked);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const lasted = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / lasted,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    failed,
  };
}

async function isAnswered(url: string, encoding: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'Accept-Encoding': encoding } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    }).on('error', () => resolve(false));
  });
}
