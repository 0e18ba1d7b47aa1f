/**
 * The hues by which policies are told apart at a glance, always beside their short names: for light
 * paper and for dark.
 *
 * Any two differ by 15 or more (CIEDE2000) to readers with full colour vision and to those who lack
 * one kind of cone, and each has a contrast of 3 or more with the paper. Tests make sure of it.
 * Slate is for all policies that name no hue.
 */
export const HUES = {
  blue: { light: '#4786ee', dark: '#2f6dd3' },
  green: { light: '#177858', dark: '#a5e0a5' },
  orange: { light: '#c86f00', dark: '#fd9320' },
  plum: { light: '#8c598f', dark: '#fdd0ff' },
  olive: { light: '#3c4200', dark: '#817200' },
  violet: { light: '#422a9a', dark: '#c09aff' },
  red: { light: '#930028', dark: '#cb4453' },
  teal: { light: '#004747', dark: '#289f9f' },
  slate: { light: '#6d7278', dark: '#8d949b' },
} as const satisfies Record<string, { light: string; dark: string }>;

export type Hue = keyof typeof HUES;

/** The hue of a policy that names none, which any number may share. */
export const NO_HUE: Hue = 'slate';

/** Every hue that a policy may name for itself. */
export const OWN_HUES = (Object.keys(HUES) as Hue[]).filter((hue) => hue !== NO_HUE);

/**
 * The style rules that give elements with `data-hue` their hue.
 *
 * @param hues those that are in use; any order, repeats allowed
 */
export function hueStyles(hues: Iterable<Hue>): string {
  const used = new Set(hues);
  return (Object.keys(HUES) as Hue[])
    .filter((hue) => used.has(hue))
    .map((hue) => {
      const { light, dark } = HUES[hue];
      return `[data-hue='${hue}']{--hue:light-dark(${light},${dark})}`;
    })
    .join('\n');
}
