import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readWrk } from '../../../../scripts/hosting/load.ts';
import { askInTurns } from '../../../../scripts/hosting/own-load.ts';

const PRINTED = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.10ms    3.00ms  40.00ms   90.00%
    Req/Sec    12.00k     1.00k   14.00k    60.00%
  Latency Distribution
     50%    1.20ms
     75%    2.00ms
     90%    4.00ms
     99%    1.25s
  120000 requests in 5.00s, 1.00GB read
`;
const RATE = 'Requests/sec:  23990.55\nTransfer/sec:    200.00MB\n';

describe('what wrk prints', () => {
  it('is read', () => {
    expect(readWrk(PRINTED + RATE)).toEqual({ perSecond: 23990.55, p99: 1250, failed: 0 });
  });

  it('is read with what failed', () => {
    const failed =
      '  Socket errors: connect 0, read 3, write 0, timeout 2\n  Non-2xx or 3xx responses: 7\n';
    expect(readWrk(PRINTED + failed + RATE).failed).toBe(12);
  });

  it('is refused if it is something else', () => {
    expect(() => readWrk('unable to connect')).toThrow('wrk says: unable to connect');
  });
});

describe('the loop for machines without wrk', () => {
  it('counts what is answered and what is not, and ends', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.writeHead(asked % 2 === 0 ? 500 : 200).end();
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const load = await askInTurns(`http://127.0.0.1:${port}/`, 'gzip', 2, 0.2);
    server.close();
    expect(load.failed).toBe(Math.floor(asked / 2));
    expect(load.perSecond).toBeGreaterThan(0);
    expect(load.p99).toBeGreaterThan(0);
  });
});
