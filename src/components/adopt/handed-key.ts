/** Under this key is what another page hands to the generator, until that takes it. */
export const HANDED = 'side-by-clause:adopt-handed';
