import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
  wcagContrast,
  type Rgb,
} from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HUES, hueStyles, NO_HUE, OWN_HUES } from '../../../src/policy/hues.ts';
import { root } from '../support/project.ts';

/** What a reader sees: with full colour vision, and without one kind of cone. */
const EYES = {
  'full colour vision': (colour: Rgb) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** A difference that nobody overlooks, side by side or not. */
const LEAST_DIFFERENCE = 14.5;
/** What WCAG asks of lines that carry meaning. */
const LEAST_CONTRAST = 3;

const colour = (hex: string): Rgb => {
  const parsed = rgb(hex);
  if (!parsed) throw new Error(`${hex} is no colour.`);
  return parsed;
};

/** The two papers of a scheme, from the tokens. */
function papers(scheme: 'light' | 'dark'): string[] {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  return ['paper', 'panel'].map((name) => {
    const [, light = '', dark = ''] =
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    return scheme === 'light' ? light : dark;
  });
}

describe.each(['light', 'dark'] as const)('the hues on %s paper', (scheme) => {
  it.each(Object.entries(EYES))('can be told apart with %s', (_name, see) => {
    const difference = differenceCiede2000();
    const close = OWN_HUES.flatMap((one, index) =>
      OWN_HUES.slice(index + 1)
        .map((other) => ({ one, other, by: difference(seen(one), seen(other)) }))
        .filter(({ by }) => by < LEAST_DIFFERENCE),
    );
    expect(close).toEqual([]);

    function seen(hue: keyof typeof HUES): Rgb {
      return see(colour(HUES[hue][scheme]));
    }
  });

  it.each(Object.entries(HUES))('stand out: %s', (_name, hue) => {
    for (const paper of papers(scheme)) {
      expect(wcagContrast(hue[scheme], paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });
});

describe('the style rules of hues', () => {
  it('are one for each that is in use, however often, in the order of the palette', () => {
    expect(hueStyles(['green', NO_HUE, 'blue', 'green'])).toBe(
      [
        "[data-hue='blue']{--hue:light-dark(#4786ee,#2f6dd3)}",
        "[data-hue='green']{--hue:light-dark(#177858,#a5e0a5)}",
        "[data-hue='slate']{--hue:light-dark(#6d7278,#8d949b)}",
      ].join('\n'),
    );
  });
});
