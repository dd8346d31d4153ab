import { minor } from '@shared/domain/money/money';
import { renderEstimatePage } from '@shared/pages/estimate-page';
import { describe, expect, it } from 'vitest';
import { estimateData, house, linesOfPage } from '../../support/page-data';
import { english } from '../../support/sale-data';

describe('the letter of an estimate', () => {
  it('says what it costs at least and at most, and of what the client picks one', () => {
    const said = linesOfPage(renderEstimatePage(house, estimateData(), english));
    const from = said.indexOf('Description Quantity Low High');
    expect(said.slice(from + 1, from + 15)).toEqual([
      'Bella',
      'Spay 1 $210.00 $260.00',
      'Blood work 0–1 $0.00 $80.00',
      'Anesthesia: one of these',
      'Gas anesthesia Gas',
      '1 $90.00 $90.00',
      'Gas, each minute Gas',
      '20–45 min $20.00 $45.00',
      'Injectable anesthesia Injection',
      '1 $45.00 $45.00',
      'Altogether, with tax Low High',
      'All of it $255.00 $475.00',
      expect.stringContaining('This is an estimate.'),
      'Date and signature of the client',
    ]);
    expect(said).toContain('Valid until Dec 23, 2026');
  });

  it('shows what was agreed to, the deposit, and the signature with its hash', () => {
    const hash = 'ab'.repeat(32);
    const accepted = {
      total: { lowMinor: minor(25_500), highMinor: minor(30_500) },
      acceptedAtMs: Date.UTC(2026, 10, 23, 15),
      depositMinor: minor(15_250),
      signature: {
        signedBy: 'Zoë',
        strokes: [
          [10, 20, 30, 40],
          [500, 100],
        ],
        signedSha256: hash,
      },
    };
    const page = renderEstimatePage(house, estimateData({ accepted }), english);
    const said = linesOfPage(page);
    expect(said).toContain('What you agreed to $255.00 $305.00');
    expect(said).toContain('Deposit, to be paid first $152.50');
    expect(said).toContain('Zoë, Nov 23, 2026, 10:00 AM');
    expect(said.at(-1)).toContain(hash);
    expect(page.html).toContain('points="10 20 30 40"');
    // A dot has a length of nothing and is seen all the same.
    expect(page.html).toContain('points="500 100 500 100"');
  });
});
