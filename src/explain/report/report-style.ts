/** How a report looks, on screen and on paper. */
export const reportStyle = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 0.6rem; border-bottom: 1px solid #c9c9c9; padding-bottom: 0.2rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 0.4rem; }
p, ol { max-width: 46rem; }
li { margin: 0.35rem 0; }
small { color: #4a4a4a; }
cite { font-style: normal; }
a { color: #0b4f8a; }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { max-width: 100%; min-width: 40rem; height: auto; }
figure .narrow { display: none; }
figure .narrow svg { max-width: none; min-width: 0; }
@media screen and (max-width: 42rem) {
  figure .wide { display: none; }
  figure .narrow { display: block; }
}
.table { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; font: 0.92rem/1.4 system-ui, sans-serif; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; }
th, td { padding: 0.3rem 0.7rem; border-bottom: 1px solid #dcdcdc; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1b1b1b; vertical-align: bottom; }
th[scope="row"] { font-weight: 500; }
tfoot th, tfoot td { border-top: 2px solid #1b1b1b; border-bottom: 0; font-weight: 700; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
}`;
