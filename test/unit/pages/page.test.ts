import { markup } from '@shared/pages/markup';
import { renderInvoicePage } from '@shared/pages/invoice-page';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-document';
import { house, invoiceData, linesOfPage, unescape, zoe } from '../../support/page-data';
import { english, hospital } from '../../support/sale-data';

const LOGO = 'data:image/png;base64,iVBORw0KGgo=';

describe('a page', () => {
  it('needs nothing from anywhere', () => {
    const { html } = renderInvoicePage({ ...house, logo: LOGO }, invoiceData(), english);
    expect(html).toContain('<html lang="en-US">');
    expect(html).toContain(`<img class="logo" alt="" src="${LOGO}">`);
    expect(html).not.toMatch(/<script|<link|url\(|src="(?!data:)|href=/);
  });

  it.each([
    ['letter', '@page { size: letter; }'],
    ['a4', '@page { size: A4; }'],
  ] as const)('is of the size of %s', (pageSize, style) => {
    const page = renderInvoicePage({ ...house, pageSize }, invoiceData(), english);
    expect(page.size).toBe(pageSize);
    expect(page.html).toContain(style);
  });

  it('has its number at the foot of each sheet', () => {
    const { footer } = renderInvoicePage(house, invoiceData(), english);
    expect(footer).toContain('Clínica Peña · Invoice A-000041');
    expect(footer).toContain(
      'Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    );
  });

  it('takes every text for a text', () => {
    const name = '<b>';
    const data = invoiceData({
      client: { ...zoe, name },
      note: '</main><script>alert(1)</script>',
    });
    const nasty = { ...house, hospital: { ...hospital, name: '"><i>' } };
    const { html, footer } = renderInvoicePage(nasty, data, english);
    expect(html).not.toMatch(/<b>|<script|<i>/);
    expect(html).toContain('&lt;b&gt;');
    expect(footer).not.toContain('<i>');
  });

  it('loses nothing of what somebody typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, note) => {
        const data = invoiceData({ client: { ...zoe, name, addressLines: [] }, note });
        const page = renderInvoicePage(house, data, english);
        const tags = page.html.match(/<[a-z]+/g);
        const plain = renderInvoicePage(house, invoiceData({ note: 'x' }), english);
        expect(unescape(page.html)).toContain(`<address class="to">${name}</address>`);
        if (note.trim() !== '') expect(tags).toEqual(plain.html.match(/<[a-z]+/g));
        expect(linesOfPage(page).length).toBeGreaterThan(20);
      }),
    );
  });
});

it('markup escapes texts and keeps markup', () => {
  const item = markup`<li>${'a & b'}</li>`;
  expect(String(markup`<ul title="${'"'}">${[item, item]}${3}</ul>`)).toBe(
    '<ul title="&quot;"><li>a &amp; b</li>\n<li>a &amp; b</li>3</ul>',
  );
});
