import { supplied } from './supply.ts';

/**
 * Loads a file of the site once; asking again gives the same. What cannot be loaded gives a
 * substitute, and is tried again when it is asked for again.
 *
 * @param name address under the base
 */
export function loadedOnce<T>(name: string, otherwise: T): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load<T>(name).catch(() => {
      loading = null;
      return otherwise;
    });
    return loading;
  };
}

/** @throws Error if the host has no such file */
async function load<T>(name: string): Promise<T> {
  const response = await supplied().fetchFile(name);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return (await response.json()) as T;
}
