import { Markup } from './markup';

export type PageSize = 'letter' | 'a4';

/** Width of the sheet in millimetres. */
const WIDTH_MM: Readonly<Record<PageSize, number>> = { letter: 215.9, a4: 210 };

/** On the screen the sheet has its own margins; on paper the printer gives them. */
export function pageStyles(size: PageSize): Markup {
  return new Markup(`
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #111; }
body { font: 10pt/1.45 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.page { width: ${WIDTH_MM[size]}mm; padding: 16mm; }
main + main { break-before: page; }
@page { size: ${size === 'a4' ? 'A4' : 'letter'}; }
@media print { .page { width: auto; padding: 0; } }
h1 { font-size: 17pt; line-height: 1.25; margin: 6mm 0 3mm; }
h2 { font-size: 11pt; margin: 5mm 0 1.5mm; break-after: avoid; }
p { white-space: pre-wrap; }
p + p { margin-top: 2mm; }
.head { display: flex; gap: 6mm; align-items: flex-start; padding-bottom: 4mm; border-bottom: 0.4mm solid #111; }
.logo { max-width: 55mm; max-height: 24mm; object-fit: contain; }
.house { flex: 1; text-align: right; }
.house strong { font-size: 13pt; }
.banner { margin-top: 4mm; padding: 1mm 3mm; border: 0.5mm solid #111; text-align: center; font-size: 13pt; font-weight: 700; }
.about { display: flex; gap: 10mm; justify-content: space-between; align-items: flex-start; }
.to { font-style: normal; white-space: pre-wrap; min-width: 60mm; }
.facts { width: auto; }
.facts th { font-weight: 400; color: #444; padding-right: 6mm; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.8mm 0; }
th + th, td + td { padding-left: 4mm; }
.amount { text-align: right; white-space: nowrap; }
.rows { margin-top: 5mm; }
.rows thead { display: table-header-group; }
.rows thead th { border-bottom: 0.3mm solid #111; font-weight: 700; }
.rows tr { break-inside: avoid; }
.rows th:first-child { width: 50%; }
.rows .amount { width: 1%; padding-left: 6mm; }
.rows tbody td { border-bottom: 0.1mm solid #bbb; }
.rows .group th { padding-top: 3mm; break-after: avoid; }
.small { font-size: 8.5pt; color: #444; }
.sums { width: 55%; margin: 3mm 0 0 auto; break-inside: avoid; }
.sum { display: flex; gap: 6mm; justify-content: space-between; align-items: baseline; padding: 0.8mm 0; }
.sum.strong { border-top: 0.3mm solid #111; font-size: 12pt; font-weight: 700; }
.note { margin-top: 5mm; padding: 2mm 3mm; border-left: 1mm solid #999; break-inside: avoid; }
ul { padding-left: 6mm; }
.signature { margin-top: 8mm; width: 90mm; break-inside: avoid; }
.signature svg { display: block; width: 90mm; height: 30mm; border-bottom: 0.3mm solid #111; }
.signature .line { height: 18mm; border-bottom: 0.3mm solid #111; }
.hash { font: 7pt/1.3 monospace; color: #444; overflow-wrap: anywhere; }
.foot { margin-top: 6mm; }`);
}
