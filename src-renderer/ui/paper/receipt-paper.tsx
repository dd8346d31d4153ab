import { useState } from 'react';
import './receipt-paper.css';

interface Props {
  readonly title: string;
  /** As main rendered it: a whole page, without scripts. */
  readonly html: string;
}

/**
 * A receipt or report as paper. It sits in a frame that can run nothing; same-origin only lets us
 * measure how long the paper is.
 */
export function ReceiptPaper({ title, html }: Props) {
  const [heightPx, setHeightPx] = useState(0);
  return (
    <iframe
      className="receipt-paper"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      style={{ height: heightPx }}
      onLoad={(event) => {
        const page = event.currentTarget.contentDocument?.documentElement;
        setHeightPx(page?.scrollHeight ?? 0);
      }}
    />
  );
}
