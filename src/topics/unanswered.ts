/** Words by which a label or a sentence admits that the policy does not answer the question. */
const ADMISSION =
  /\b(?:(?:does|do|did) not (?:say|state|mention|address|settle|cover)|says? nothing|(?:is|are) silent|not (?:said|settled|stated|mentioned|covered|addressed|specified)|no clause (?:says|mentions|names)|leaves? (?:it |this )?open|unclear|unsaid)\b/i;

/**
 * The words by which a text of ours admits that a policy does not answer the question of a topic.
 *
 * @param text a label, or a sentence on what a policy says
 * @returns the first such words, or null
 */
export function admissionIn(text: string): string | null {
  return ADMISSION.exec(text)?.[0] ?? null;
}
