import { rowBlock, textBlock } from '@shared/receipt/blocks';
import { receiptToHtml } from '@shared/receipt/html';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import { expect, it } from 'vitest';
import { english, saleData } from '../../support/sale-data';

it('shows the receipt on a page that needs nothing from anywhere', () => {
  const html = receiptToHtml(renderSaleReceipt(saleData(), english), {
    paperMm: 80,
    lang: 'en-US',
    title: 'Receipt A-P000123',
  });
  expect(html).toContain('<html lang="en-US">');
  expect(html).toContain('<title>Receipt A-P000123</title>');
  expect(html).toContain('Zoë Łukasz');
  expect(html).toContain('<svg aria-hidden="true"');
  expect(html).not.toMatch(/<script|<link|<img|url\(|src=/);
});

it('takes every text for a text', () => {
  const html = receiptToHtml(
    { blocks: [textBlock('<script>alert(1)</script>'), rowBlock('"Max" & Moritz', "it's")] },
    { paperMm: 58, lang: 'en-US"><b>', title: '</title>' },
  );
  expect(html).not.toMatch(/<script|<b>|<\/title><\/title>/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('&quot;Max&quot; &amp; Moritz');
  expect(html).toContain('it&#39;s');
});
