import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/test/counts.ts';

describe('the count of unit tests', () => {
  it('is what the report says', () => {
    const report = { numTotalTests: 12, numPassedTests: 10, numFailedTests: 2, success: false };
    expect(countVitest(report)).toEqual({ passed: 10, failed: 2 });
  });

  it('is nothing where the report is missing', () => {
    expect(countVitest({})).toEqual({ passed: 0, failed: 0 });
  });
});

describe('the count of browser tests', () => {
  it('is what the report says; skipped tests are not counted', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 3 };
    expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 1 });
  });

  it('takes a test that passed on a second try for a failed one', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 0 };
    expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 3 });
  });

  it('is nothing where the report is missing', () => {
    expect(countPlaywright({})).toEqual({ passed: 0, failed: 0 });
  });
});
