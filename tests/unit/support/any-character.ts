import fc from 'fast-check';

/**
 * Any character of Unicode, for fc.string({ unit: anyCharacter }). It is what fast-check calls
 * `binary`, whose making alone takes two seconds in every file that asks for it.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));
