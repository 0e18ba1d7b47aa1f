/** How coordinates are turned, stretched and moved. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * Where a piece of text is on its page, which may itself be turned.
 *
 * @param page how the page is shown
 * @param text how the text is set on it
 */
export function placeOf(
  page: Matrix,
  text: Matrix,
  height: number,
): { x: number; y: number; size: number; turned: boolean } {
  const [a, b, c, d, e, f] = multiply(page, text);
  return {
    x: e,
    y: height - f,
    size: Math.hypot(c, d) || Math.hypot(a, b),
    turned: Math.abs(b) > Math.abs(a) * 0.05 || a < 0,
  };
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
