import { z } from 'zod';

/** A field of a data file, named by its path: `clauses[].text`. */
export interface FieldDescription {
  readonly name: string;
  readonly description: string;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Lists the fields of a schema with their descriptions, for a table on the data page.
 *
 * @param schema a zod object schema whose fields are described
 * @returns fields in order, those of lists and objects after the field that holds them
 */
export function describeSchema(schema: z.ZodType): FieldDescription[] {
  return fields(z.toJSONSchema(schema) as JsonSchema, '');
}

function fields(schema: JsonSchema, prefix: string): FieldDescription[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const field = value as JsonSchema;
    const items = field.items as JsonSchema | undefined;
    const full = `${prefix}${name}${items?.properties ? '[]' : ''}`;
    const own = field.description ? [{ name: full, description: field.description }] : [];
    return [...own, ...fields(items?.properties ? items : field, `${full}.`)];
  });
}
