/** Arial, or what is as wide: Liberation Sans, Helvetica. */
export const SANS = 'Arial';
/** Times New Roman, or what is as wide: Liberation Serif. */
export const SERIF = 'Times New Roman';

export const INK = '1F3A5F';
export const GREY = '595959';
export const RULE = '7F8FA6';
export const TINT = 'EEF2F7';

export const LANGUAGE = { value: 'en-GB' };

// Lengths are in twentieths of a point, as Word has them.
export const PAGE = { width: 11906, height: 16838 };
export const MARGIN = {
  top: 1418,
  right: 1418,
  bottom: 1304,
  left: 1418,
  header: 680,
  footer: 624,
};
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** How far the text of clauses is set in, so that their numbers hang free. */
export const INDENT = 794;
/** How far a bullet's text is from its letter or dot. */
export const HANGING = 454;
/** How far the model's words are set in. */
export const QUOTE = 567;
