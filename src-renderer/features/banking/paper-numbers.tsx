import { Fragment } from 'react';

/** Numbers of papers, each on one line whatever dashes it has. */
export function PaperNumbers({ numbers }: { readonly numbers: readonly string[] }) {
  return numbers.map((number, index) => (
    <Fragment key={number}>
      {index > 0 && ', '}
      <span className="paper-number">{number}</span>
    </Fragment>
  ));
}
