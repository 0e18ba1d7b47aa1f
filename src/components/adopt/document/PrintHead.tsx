import { schoolName, type PolicyDocument } from '../../../adopt/document.ts';

/**
 * The school and "Draft" at the head of every printed page, as a row of a table that browsers
 * repeat: for those that print nothing in the margins of a page. On the screen it is not shown, and
 * others have read it already.
 */
export function PrintHead({ document }: { readonly document: PolicyDocument }) {
  return (
    <div class="print-head" aria-hidden="true">
      <span>
        {schoolName(document)} <b>{document.draft?.mark}</b>
      </span>
    </div>
  );
}
