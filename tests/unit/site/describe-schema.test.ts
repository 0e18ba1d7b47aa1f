import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedPolicySchema } from '../../../src/policy/index.ts';
import { describeSchema } from '../../../src/site/describe-schema.ts';

describe('the fields of a schema', () => {
  it('are listed in order, those within a list or object after the field that holds them', () => {
    const schema = z.strictObject({
      slug: z.string().describe('Its name'),
      owner: z.strictObject({ name: z.string().describe('Who') }).describe('The owner'),
      clauses: z
        .array(z.strictObject({ text: z.string().describe('Its words') }))
        .describe('The clauses'),
      tags: z.array(z.string()).describe('Plain words'),
    });
    expect(describeSchema(schema)).toEqual([
      { name: 'slug', description: 'Its name' },
      { name: 'owner', description: 'The owner' },
      { name: 'owner.name', description: 'Who' },
      { name: 'clauses[]', description: 'The clauses' },
      { name: 'clauses[].text', description: 'Its words' },
      { name: 'tags', description: 'Plain words' },
    ]);
  });

  it('are left out where they have no description, but not those within them', () => {
    const schema = z.strictObject({
      silent: z.string(),
      list: z.array(z.strictObject({ told: z.number().nullable().describe('Told') })),
    });
    expect(describeSchema(schema)).toEqual([{ name: 'list[].told', description: 'Told' }]);
  });

  it('of a published policy are described one and all', () => {
    const described = describeSchema(publishedPolicySchema).map((field) => field.name);
    const { properties = {} } = z.toJSONSchema(publishedPolicySchema);
    const lists = ['sections', 'clauses', 'sourceNotes', 'lawNotes'];
    for (const name of Object.keys(properties).filter((one) => !lists.includes(one))) {
      expect(described).toContain(name);
    }
    expect(described).toEqual(
      expect.arrayContaining([
        'terms.people',
        'sections[].title',
        'clauses[].text',
        'sourceNotes[].mentions[].name',
        'lawNotes[].note',
      ]),
    );
  });
});
