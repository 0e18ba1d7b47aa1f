import type { ComparedPolicy } from '../compare/compared.ts';
import type { CsvLinks } from '../compare/csv/shapes.ts';
import { pairPath, type PairPlace } from './comparison-path.ts';
import { policyPath, topicPath } from './urls.ts';

type Pairable = Pick<ComparedPolicy, 'slug' | 'basedOn' | 'own'>;

/**
 * Whole addresses for the tables of a comparison. A document of the reader's own has none: it is in
 * one browser alone.
 *
 * @param place where the pair is compared: its rows are there
 * @param site the origin at which the site is published
 */
export function csvLinks(a: Pairable, b: Pairable, place: PairPlace, site: string): CsvLinks {
  const whole = (path: string) => new URL(path, site).href;
  const page = pairPath(a, b, place);
  const own = [a, b].flatMap((one) => (one.own ? one.slug : []));
  return {
    clause: (policy, id) => (own.includes(policy) ? '' : whole(policyPath(policy, id))),
    topic: (id) => whole(topicPath(id)),
    row: (anchor) => (own.length > 0 ? '' : whole(`${page}#${anchor}`)),
  };
}
