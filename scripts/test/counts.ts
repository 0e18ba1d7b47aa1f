/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the counts from Vitest's JSON report; nothing counted if the report is missing. */
export function countVitest(report: unknown): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = report as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * Reads the counts from Playwright's JSON report; a test that passed on a second try is not counted
 * as passed.
 */
export function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats?: Record<string, number> };
  return {
    passed: stats?.['expected'] ?? 0,
    failed: (stats?.['unexpected'] ?? 0) + (stats?.['flaky'] ?? 0),
  };
}

/** Reads the counts of the journeys; nothing counted if they did not get that far. */
export function countJourneys(report: unknown): Count {
  const { passed = 0, failed = 0 } = report as Partial<Count>;
  return { passed, failed };
}
