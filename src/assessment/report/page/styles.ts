/** How the page looks: on screens, light and dark, and on paper, which is always light. */
const light =
  '--paper:#fff;--ink:#16202a;--soft:#51606d;--line:#d5dde3;--wash:#f3f6f8;--one:#0b6b57;--two:#c2570c;--bad:#a11717;--warn:#8a5a00'
const dark =
  '--paper:#11181e;--ink:#e8eef2;--soft:#a9b7c2;--line:#33414c;--wash:#1a242c;--one:#4cc3a5;--two:#f0a25e;--bad:#ff9a92;--warn:#f0c35e'

export const styles = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line);break-after:avoid}
p{margin:.4rem 0;max-width:44rem}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.4rem,1fr));gap:.75rem;margin:1.25rem 0;padding:0;list-style:none}
.tiles li{background:var(--wash);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem;break-inside:avoid}
.tiles b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles small{color:var(--soft);display:block;font-size:.85rem}
.alarm b{color:var(--bad)}
figure{margin:1.25rem 0;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.35rem}
.pair{display:grid;grid-template-columns:minmax(0,3fr) minmax(12rem,2fr);gap:1.25rem;align-items:start}
@media (max-width:46rem){.pair{grid-template-columns:minmax(0,1fr)}}
svg{direction:ltr;width:100%;height:auto;display:block;font:13px system-ui,sans-serif}
svg text{fill:var(--ink)}
svg .tick{fill:var(--soft)}
svg .grid{stroke:var(--line);stroke-width:1}
.bar-0{fill:var(--one)}
.bar-1{fill:var(--two)}
.legend{display:flex;gap:1.25rem;margin:.2rem 0 .5rem;padding:0;list-style:none;font-size:.85rem}
.key{display:inline-block;width:.8rem;height:.8rem;border-radius:.15rem;margin-inline-end:.4rem;vertical-align:-.05rem}
.key-0{background:var(--one)}
.key-1{background:var(--two)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;vertical-align:top;padding-block:.35rem;padding-inline:0 .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.scroll td:first-child{min-width:9rem}
.scroll td{min-width:3.5rem}
.scroll td:has(q){min-width:13rem}
thead th{color:var(--soft);font-weight:600;font-size:.8rem;white-space:nowrap;overflow-wrap:normal}
tbody th{font-weight:400}
td.n{direction:ltr}
.n+:not(.n){padding-inline-start:.8rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.fixed,th.fixed{white-space:nowrap;overflow-wrap:normal}
tr{break-inside:avoid}
q{font-style:italic}
.critical,.high{color:var(--bad);font-weight:600}
.medium{color:var(--warn);font-weight:600}
footer{margin-top:3rem;color:var(--soft);font-size:.85rem}
@page{margin:16mm 14mm}
@media print{.scroll td,.scroll td:first-child,.scroll td:has(q){min-width:0}td.fixed,th.fixed,thead th,.scroll .n{white-space:normal}table{font-size:.82rem}:root{color-scheme:light;${light}}body{font-size:11pt}main{padding:0;max-width:none}.pair{grid-template-columns:minmax(0,3fr) minmax(10rem,2fr)}.scroll{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
