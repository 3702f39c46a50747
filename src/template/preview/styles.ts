/** The CSS of the preview, all under `.wa-preview`; light or dark as the reader's system is set. */
export const previewStyles = `
.wa-preview{--wall:#efe7dd;--dots:#e2d8cb;--bubble:#fff;--ink:#111b21;--soft:#5f6c73;--act:#00729c;--line:#e6e9eb;--fill:#e9edef;--well:#f5f6f6;--mark:#fdf1cf;
box-sizing:border-box;padding:20px 16px 28px;border-radius:12px;color:var(--ink);background-color:var(--wall);
background-image:radial-gradient(circle at 6px 6px,var(--dots) 1.5px,transparent 2px),radial-gradient(circle at 21px 18px,var(--dots) 1px,transparent 1.5px);background-size:30px 26px;
font:15px/1.36 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;text-align:start;overflow-wrap:anywhere}
.wa-preview *{box-sizing:border-box}
.wa-bubble,.wa-card,.wa-sheet{background:var(--bubble);border-radius:10px;box-shadow:0 1px 1px rgba(11,20,26,.14)}
.wa-bubble{position:relative;max-width:340px;padding:4px;border-start-start-radius:0}
.wa-bubble::before{content:"";position:absolute;top:0;inset-inline-start:-8px;border-block-start:10px solid var(--bubble);border-inline-start:9px solid transparent}
.wa-title{padding:5px 7px 0;font-weight:600;font-size:16px}
.wa-media{display:grid;place-items:center;aspect-ratio:1.91;border-radius:7px;background:var(--fill);color:var(--soft)}
.wa-media .wa-icon{width:44px;height:44px;stroke-width:1.3}
.wa-media.wa-dark{background:#22303a;color:#e9edef}
.wa-row{display:flex;align-items:center;gap:12px;padding:10px 12px;border-radius:7px;background:var(--well)}
.wa-row>.wa-icon{width:30px;height:30px;color:var(--soft)}
.wa-row b,.wa-row small,.wa-caption b,.wa-caption small{display:block}
.wa-row b,.wa-caption b{font-weight:600}
.wa-preview small{font-size:13px;color:var(--soft)}
.wa-caption{padding:7px 7px 0}
.wa-offer{margin-top:4px}
.wa-offer:first-child{margin-top:0}
.wa-offer>.wa-icon{color:var(--act)}
.wa-place{position:relative;height:140px;border-radius:7px;overflow:hidden;background:#dfe8d8;color:#fff}
.wa-map{position:absolute;inset:0;width:100%;height:100%}
.wa-place>.wa-icon{position:absolute;left:calc(50% - 18px);top:calc(50% - 34px);width:36px;height:36px;color:#c5221f;fill:#fff}
.wa-body{padding:6px 7px 0}
.wa-body p{margin:0;white-space:pre-wrap}
.wa-body ul,.wa-body ol{margin:2px 0;padding-inline-start:24px}
.wa-body ol{padding-inline-start:28px}
.wa-body li{white-space:pre-wrap}
.wa-body blockquote{margin:3px 0;padding-inline-start:9px;border-inline-start:3px solid var(--soft);color:var(--soft)}
.wa-body strong{font-weight:600}
.wa-code,.wa-mono{font:13.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre-wrap}
.wa-code{padding:1px 4px;border-radius:4px;background:var(--fill)}
.wa-sample{border-radius:3px;background:var(--mark);box-shadow:0 0 0 1px var(--mark)}
.wa-variable{margin:0 1px;padding:0 2px;border-radius:3px;color:var(--soft);outline:1px dashed var(--soft)}
.wa-foot{display:flex;align-items:flex-end;justify-content:flex-end;gap:12px;padding:4px 7px 4px}
.wa-footer{flex:1;font-size:13px;color:var(--soft)}
.wa-time{font-size:11px;line-height:15px;color:var(--soft)}
.wa-body+.wa-foot .wa-time:first-child{margin-top:-5px}
.wa-body+.wa-row{margin-top:8px}
.wa-button{display:flex;align-items:center;justify-content:center;gap:8px;min-height:42px;padding:8px 12px;margin:0 -4px;border-top:1px solid var(--line);color:var(--act);font-weight:500;text-align:center}
.wa-button:last-child{margin-bottom:-4px}
.wa-icon{flex:none;width:18px;height:18px}
[dir=rtl] .wa-flip{transform:scaleX(-1)}
.wa-cards{display:flex;gap:8px;margin:8px -16px 0;padding:0 16px 8px;overflow-x:auto;align-items:stretch}
.wa-card{display:flex;flex-direction:column;flex:none;width:236px;padding:4px}
.wa-card .wa-body{padding-bottom:8px;flex:1}
.wa-sheet{max-width:340px;margin-top:16px;padding:4px;border-radius:14px}
.wa-sheet-title{padding:10px 12px;text-align:center;font-weight:600}
.wa-note{color:var(--soft);font-size:12px;padding:8px 4px 0}
.wa-empty{color:var(--soft);text-align:center;padding:24px}
@media (prefers-color-scheme:dark){.wa-preview{--wall:#0b141a;--dots:#131e25;--bubble:#202c33;--ink:#e9edef;--soft:#9aa8b0;--act:#53bdeb;--line:#303c43;--fill:#2e3b43;--well:#2a373f;--mark:#3d3a26}
.wa-media.wa-dark{background:#0e171c}.wa-place{background:#33413a;color:#4b5a52}.wa-place>.wa-icon{fill:#202c33;color:#ff8a80}}
`
