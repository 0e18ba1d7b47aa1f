/**
 * What kind of document a policy is, by who wrote it for whom. A kind that is missing is added
 * here, and nowhere else.
 *
 * A model is written for others to adopt: models are shown first, and compared with one another.
 */
export const POLICY_KINDS = {
  union: { label: 'Model policy of a union', isModel: true },
  council: { label: 'Model policy of a council', isModel: true },
  charity: { label: 'Model policy of a charity', isModel: true },
  trust: { label: 'Policy of a trust', isModel: false },
  school: { label: 'Policy of a school', isModel: false },
} as const satisfies Record<string, { label: string; isModel: boolean }>;

export type PolicyKind = keyof typeof POLICY_KINDS;

/** What kind of document it is, in words. */
export function kindName({ kind }: { readonly kind: PolicyKind }): string {
  return POLICY_KINDS[kind].label;
}

/** Whether it was written for others to adopt. */
export function isModel({ kind }: { readonly kind: PolicyKind }): boolean {
  return POLICY_KINDS[kind].isModel;
}
