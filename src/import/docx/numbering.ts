import { attributeOf, elementOf, elementsOf, type XmlElement } from '../xml.ts';
import { numberOf, switchOf, valueOf } from './values.ts';

/** How one level of a list is numbered. */
export interface ListLevel {
  readonly format: string;
  /** "%1.%2": each number stands for that of a level, from 1. */
  readonly text: string;
  readonly start: number;
  /**
   * The level, from 1, at which or above which this one starts afresh; 0: never; null: at any
   * above.
   */
  readonly restart: number | null;
  /** Whether the numbers of all levels are printed in figures here. */
  readonly legal: boolean;
  /** Id of the style whose paragraphs are at this level. */
  readonly style: string | null;
}

/** A list: those with the same `counter` count on from each other. */
export interface ListNumbering {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbers from which this list starts when it first comes, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** A style of lists in which the levels are to be found instead. */
  readonly link: string | null;
  /** The style of lists that is defined by this one. */
  readonly defines: string | null;
}

/**
 * @param root the part with the numbering
 * @returns every list by its id
 */
export function readNumbering(root: XmlElement | undefined): ReadonlyMap<string, ListNumbering> {
  const abstracts = new Map(elementsOf(root, 'w:abstractNum').map(readAbstract));
  return new Map(
    elementsOf(root, 'w:num').map((element) => [
      attributeOf(element, 'w:numId') ?? '',
      readList(element, abstracts),
    ]),
  );
}

function readAbstract(element: XmlElement): [string, AbstractList] {
  return [
    attributeOf(element, 'w:abstractNumId') ?? '',
    {
      levels: new Map(elementsOf(element, 'w:lvl').map(readLevel)),
      link: valueOf(element, 'w:numStyleLink'),
      defines: valueOf(element, 'w:styleLink'),
    },
  ];
}

function readLevel(element: XmlElement): [number, ListLevel] {
  return [
    Number(attributeOf(element, 'w:ilvl') ?? 0),
    {
      format: formatOf(element),
      text: valueOf(element, 'w:lvlText') ?? '',
      start: numberOf(element, 'w:start') ?? 0,
      restart: numberOf(element, 'w:lvlRestart'),
      legal: switchOf(element, 'w:isLgl') ?? false,
      style: valueOf(element, 'w:pStyle'),
    },
  ];
}

/** Newer formats are beside a plain one for older programs, which is enough here. */
function formatOf(element: XmlElement): string {
  const choice = elementOf(element, 'mc:AlternateContent');
  const fallback = valueOf(elementOf(choice, 'mc:Fallback'), 'w:numFmt');
  return valueOf(element, 'w:numFmt') ?? fallback ?? 'decimal';
}

function readList(
  element: XmlElement,
  abstracts: ReadonlyMap<string, AbstractList>,
): ListNumbering {
  const id = valueOf(element, 'w:abstractNumId') ?? '';
  const named = abstracts.get(id);
  const [counter, abstract] = [...abstracts].find(
    ([, one]) => one.defines !== null && one.defines === named?.link,
  ) ?? [id, named];
  const levels = new Map(abstract?.levels);
  const starts = new Map<number, number>();
  for (const override of elementsOf(element, 'w:lvlOverride')) {
    const at = Number(attributeOf(override, 'w:ilvl') ?? 0);
    const level = elementOf(override, 'w:lvl');
    const start = numberOf(override, 'w:startOverride');
    if (level) levels.set(at, readLevel(level)[1]);
    if (start !== null) starts.set(at, start);
  }
  return { counter, levels, starts };
}
