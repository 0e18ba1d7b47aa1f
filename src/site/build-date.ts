import { z } from 'zod';

/**
 * The day of the build: BUILD_DATE if it is set, so that a build can be made as on another day,
 * else today.
 *
 * @param environment environment variables
 * @returns midnight of the day, UTC
 * @throws Error naming the variable, if it is not a day
 */
export function readBuildDate(environment: Record<string, string | undefined>): Date {
  const text = environment['BUILD_DATE'];
  if (text === undefined) return new Date(new Date().toISOString().slice(0, 10));
  if (z.iso.date().safeParse(text).success) return new Date(`${text}T00:00:00Z`);
  throw new Error(`BUILD_DATE is "${text}". Write a day, such as 2026-11-20`);
}
