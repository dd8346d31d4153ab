import { markup, NOTHING, type Markup } from './markup';

/** A column of a table: amounts stand on the right. */
export interface Column {
  readonly title: string;
  readonly isAmount?: boolean;
}

type Cell = string | Markup;

/** Rows under a head that is said again on each sheet. */
export function rowsTable(columns: readonly Column[], body: readonly Markup[]): Markup {
  const head = columns.map(
    ({ title, isAmount = false }) => markup`<th scope="col"${amountIf(isAmount)}>${title}</th>`,
  );
  return markup`<table class="rows"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** One row of a table with `columns`. */
export function rowOf(columns: readonly Column[], cells: readonly Cell[]): Markup {
  const written = cells.map(
    (cell, at) => markup`<td${amountIf(columns[at]?.isAmount ?? false)}>${cell}</td>`,
  );
  return markup`<tr>${written}</tr>`;
}

/** A heading between the rows of a table. */
export function groupRow(columns: readonly Column[], title: string): Markup {
  return markup`<tr class="group"><th scope="colgroup" colspan="${columns.length}">${title}</th></tr>`;
}

/** One line of a sum; a strong one is what it comes to. */
export interface Sum {
  readonly words: string;
  /** As it is written. */
  readonly amount: string;
  readonly isStrong?: boolean;
}

/** Amounts that are added up, one under the other. No table: Chromium cuts those where it may not. */
export function sumsList(sums: readonly Sum[]): Markup {
  const rows = sums.map(
    ({ words, amount, isStrong = false }) =>
      markup`<div class="${isStrong ? 'sum strong' : 'sum'}"><dt>${words}</dt><dd class="amount">${amount}</dd></div>`,
  );
  return markup`<dl class="sums">${rows}</dl>`;
}

/** A part under its own heading. */
export function part(title: string, content: Markup | readonly Markup[]): Markup {
  return markup`<section><h2>${title}</h2>${content}</section>`;
}

/** What somebody wrote, as they wrote it; nothing when they wrote nothing. */
export function noteIfAny(text: string): Markup {
  return text.trim() === '' ? NOTHING : markup`<p class="note">${text}</p>`;
}

export function paragraph(text: string): Markup {
  return markup`<p>${text}</p>`;
}

function amountIf(isAmount: boolean): Markup {
  return isAmount ? markup` class="amount"` : NOTHING;
}
