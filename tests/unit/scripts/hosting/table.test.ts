import { expect, it } from 'vitest';
import { countLine, matrixOf, type Column } from '../../../../scripts/hosting/table.ts';

const COLUMNS: readonly Column[] = [
  { program: 'nginx', asked: 4, faults: [] },
  {
    program: 'Caddy',
    asked: 4,
    faults: [{ base: '/staff/', kind: 'page', words: ['status 500, not 200', 'no ETag'] }],
  },
];

it('the table says of each server what is right, and below it in words what is not', () => {
  expect(matrixOf(['page', 'missing page'], COLUMNS)).toBe(
    [
      '              nginx  Caddy',
      'page          right  WRONG',
      'missing page  right  right',
      'Caddy, /staff/, page: status 500, not 200; no ETag',
    ].join('\n'),
  );
});

it('the last line counts', () => {
  expect(countLine(COLUMNS)).toBe('7 of 8 as they should be');
});
