/**
 * The name that most clauses have: "5.2 (a)" for 5.2.a. Where the name of a clause is another it is
 * sent with its id.
 *
 * @param id id of a clause
 */
export function plainName(id: string): string {
  return id.replace(/(?<=^\d+(?:\.\d+)*)\.([a-z]{1,2})$/, ' ($1)');
}
