/** The style sheet of the report page. */
export const htmlStyle = `
:root{--ink:#1b1f24;--soft:#5b6470;--line:#d9dee4;--paper:#fff;--wash:#f5f7f9;
--pass:#1a7f4b;--acceptable:#2563a8;--fail:#b3261e;--refused:#b4540a;--crashed:#7a1fa2;--skipped:#8a939e}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebee;--soft:#a3adb8;--line:#39414a;--paper:#15191e;--wash:#1d2228;
--pass:#5cc78d;--acceptable:#79b0ec;--fail:#ff8a80;--refused:#f2a25c;--crashed:#cf93e6;--skipped:#8a939e}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:2.5rem 1.5rem 5rem;color:var(--ink);background:var(--paper);
font:16px/1.5 system-ui,"Segoe UI",sans-serif}
h1{margin:.2rem 0 1rem;font-size:2rem;line-height:1.2}
h2{margin:3rem 0 .8rem;font-size:1.25rem}
h3{margin:1.6rem 0 .3rem;font-size:.95rem;color:var(--soft)}
.kicker{margin:0;color:var(--soft);font-size:.9rem}.note{margin:.7rem 0;color:var(--soft);font-size:.9rem}
.conclusion{margin:0;padding:.6rem 1rem;border-left:4px solid;font-size:1.1rem;background:var(--wash)}
.good{border-color:var(--pass)}.conclusion.bad{border-color:var(--fail)}.conclusion.part{border-color:var(--acceptable)}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:2rem 0 1rem;padding:0;list-style:none}
.sums li{padding:.75rem 1rem;border-top:3px solid;background:var(--wash)}
.sums strong{display:block;font-size:1.7rem;font-variant-numeric:tabular-nums}
.sums span{color:var(--soft);font-size:.85rem}
.sums .pass{border-color:var(--pass)}.sums .acceptable{border-color:var(--acceptable)}.sums .fail{border-color:var(--fail)}
.sums .refused{border-color:var(--refused)}.sums .crashed{border-color:var(--crashed)}.sums .skipped{border-color:var(--skipped)}
.bar{display:flex;gap:1px;min-width:6rem;height:.5rem;overflow:hidden}
.bar i{min-width:2px}
.bar .pass{background:var(--pass)}.bar .acceptable{background:var(--acceptable)}.bar .fail{background:var(--fail)}
.bar .refused{background:var(--refused)}.bar .crashed{background:var(--crashed)}.bar .skipped{background:var(--skipped)}
section>.bar{margin-bottom:.6rem;height:.75rem}
.session td{text-align:left;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-size:.92rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}
th[scope=row],thead th:first-child{text-align:left;font-weight:600;white-space:nowrap}
thead th{color:var(--soft);font-size:.8rem;font-weight:500}
td:last-child{vertical-align:middle}
.counts{table-layout:fixed}.counts thead th{width:4.6rem}
.counts thead th:first-child{width:auto}.counts thead th:last-child{width:9rem}
.counts thead th:nth-child(3){width:5.6rem}
.flags td,.flags thead th{text-align:left}
.flags td:nth-child(2){white-space:nowrap}
td.fail,td.crashed,td.refused{font-weight:700}
td.fail{color:var(--fail)}td.crashed{color:var(--crashed)}td.refused{color:var(--refused)}td.acceptable{color:var(--acceptable)}
.excluded{border-left-color:var(--pass)!important}.excluded table{width:calc(100% - 1.8rem)}
details{margin:0 0 .5rem;border:1px solid var(--line);border-left:4px solid var(--fail)}
summary{padding:.6rem .9rem;cursor:pointer;overflow-wrap:anywhere}
summary span{color:var(--soft)}
details>:not(summary){margin-left:.9rem;margin-right:.9rem}
pre{overflow:auto;max-height:18rem;margin-bottom:.9rem;padding:.7rem;background:var(--wash);font-size:.8rem}
code{font-size:.88em}
@media (max-width:40rem){body{padding:1.5rem 1rem}table{display:block;overflow-x:auto}}
@page{margin:16mm 14mm}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--wash:#f2f2f2;
--pass:#1a7f4b;--acceptable:#2563a8;--fail:#b3261e;--refused:#b4540a;--crashed:#7a1fa2;--skipped:#777}
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1{font-size:18pt}h2{margin-top:1.6rem;break-after:avoid}h3{break-after:avoid}
table{font-size:8.5pt}.counts thead th{width:15.5mm;font-size:7.5pt}.counts thead th:nth-child(3){width:19mm}.counts thead th:last-child{width:24mm}.sums{grid-template-columns:repeat(6,1fr);gap:2mm}.sums li{padding:2mm}.sums strong{font-size:14pt}th,td{padding:.2rem .4rem}thead{display:table-header-group}tr,.sums li{break-inside:avoid}
th[scope=row]{white-space:normal}
details::details-content{display:block;content-visibility:visible;height:auto}
summary{list-style:none}pre{max-height:none;white-space:pre-wrap;overflow-wrap:anywhere}}
`;
