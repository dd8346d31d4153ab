import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { Output } from '@shared/ipc/contract/contract';
import './page-paper.css';

type Page = Output<'documents.show'>;

/** As wide as the field, or as large as on paper. */
export type Zoom = 'width' | 'actual';

// As wide as the sheet is in pixels of CSS, 96 to the inch.
const WIDTH_PX: Readonly<Record<Page['size'], number>> = { letter: 816, a4: 794 };

interface Props {
  readonly page: Page;
  readonly zoom: Zoom;
}

/**
 * A letter as paper. It sits in a frame that can run nothing; same-origin only lets us measure how
 * long it is.
 */
export function PagePaper({ page, zoom }: Props) {
  const { ref, width: fieldPx } = useElementSize();
  const [heightPx, setHeightPx] = useState(0);
  const widthPx = WIDTH_PX[page.size];
  const scale = zoom === 'actual' || fieldPx === 0 ? 1 : fieldPx / widthPx;
  return (
    <div ref={ref} className="page-paper" role="region" aria-label={page.title} tabIndex={0}>
      <div style={{ width: widthPx * scale, height: heightPx * scale, overflow: 'hidden' }}>
        <iframe
          title={page.title}
          sandbox="allow-same-origin"
          srcDoc={page.html}
          tabIndex={-1}
          style={{ width: widthPx, height: heightPx, transform: `scale(${scale})` }}
          onLoad={(event) => {
            const shown = event.currentTarget.contentDocument?.documentElement;
            setHeightPx(shown?.scrollHeight ?? 0);
          }}
        />
      </div>
    </div>
  );
}
