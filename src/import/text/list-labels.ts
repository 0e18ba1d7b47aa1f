/** A list that is open: items at this indent belong to it. */
interface OpenList {
  readonly indent: number;
  /** As typed last, and as it is printed. */
  typed: number;
  printed: number;
}

/** The labels of the lists of a Markdown text, as they come. */
export interface ListLabels {
  /**
   * @param indent how far the item is from the left
   * @param mark "-", "*", "+", "1." or "1)"
   * @returns its label, and its depth from 0
   */
  next(indent: number, mark: string): { readonly label: string; readonly level: number };
  /** Ends every list. */
  end(): void;
}

/**
 * Counts lists as a Markdown program prints them: where every item is typed "1.", they count on.
 */
export function listLabels(): ListLabels {
  const open: OpenList[] = [];
  return {
    next(indent, mark) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
      let list = open.at(-1);
      if (!list || indent >= list.indent + 2) {
        list = { indent, typed: NaN, printed: 0 };
        open.push(list);
      }
      const typed = parseInt(mark, 10);
      if (Number.isNaN(typed)) return { label: '•', level: open.length - 1 };
      list.printed = typed === list.typed ? list.printed + 1 : typed;
      list.typed = typed;
      return { label: `${String(list.printed)}${mark.at(-1) ?? ''}`, level: open.length - 1 };
    },
    end() {
      open.length = 0;
    },
  };
}
