import { mentionTypes } from '../../types.js';

/*
 * The style sheet of the page. Types of mention differ by the line under them and by weight or
 * slant, and only then by colour; each text has a contrast of 4.5 to 1 or more on its ground,
 * each line of 3 to 1, by day and by night.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1a; --quiet: #595955; --rule: #d8d7d1; --wash: #f6f5f1; --strong: #1a1a1a;
  --sea: #eef1f2; --land: #dcd9cf; --border: #fff;
  --person: #a50f3d; --title: #8c4763; --organization: #005f78; --place: #2c6912; --date: #865000;
  --money: #6a5800; --event: #663b9c; --product: #2950a8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131313; --ink: #e9e8e4; --quiet: #aaa9a2; --rule: #3a3935; --wash: #1d1d1b; --strong: #fff;
    --sea: #1b1f21; --land: #37362f; --border: #131313;
    --person: #ff8ca9; --title: #dda3b8; --organization: #6ccbe2; --place: #8fcf66; --date: #efb25a;
    --money: #d8c557; --event: #c4a5f6; --product: #9db9ff;
  }
}
.person { --type: var(--person); } .title { --type: var(--title); }
.organization { --type: var(--organization); } .product { --type: var(--product); }
.place, .nationality { --type: var(--place); } .date, .duration { --type: var(--date); }
.money { --type: var(--money); } .event { --type: var(--event); }

*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.45 var(--sans); overflow-wrap: break-word; }
[hidden] { display: none !important; }
.shapes { position: absolute; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem; }
h1, h2, h3, h4, h5 { font-weight: 700; line-height: 1.2; margin: 0; text-wrap: balance; }
h2, article h5 { font-size: 1.0625rem; }
p { margin: 0; } ul, ol { list-style: none; margin: 0; padding: 0; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--quiet); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--type, var(--strong)); outline-offset: 2px; border-radius: 1px; }
.skip { position: absolute; left: -99rem; background: var(--paper); padding: .5rem 1rem; z-index: 3; }
.skip:focus { left: 1rem; top: .5rem; }
.count, .note, .facts, .found, .byline { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.count { font-variant-numeric: tabular-nums; white-space: nowrap; }
.dot { color: var(--rule); }

.headline, h1 { font: 700 clamp(1.75rem, 1.2rem + 2.6vw, 2.875rem)/1.12 var(--serif); letter-spacing: -.012em; max-width: 22em; margin: .35rem 0 .6rem; }
header .facts { font-size: .875rem; }
.found { margin-top: .15rem; }
.warning { margin-top: .75rem; padding: .5rem .75rem; background: var(--wash); border-left: 3px solid var(--date); font-size: .875rem; max-width: 42rem; }
.warning::before { content: "Note: "; font-weight: 700; }

.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; align-items: baseline; margin: 0 0 1.75rem; padding: .5rem 0 .55rem; border: 0; border-block: 1px solid var(--rule); font-size: .875rem; min-width: 0; }
.legend legend { float: left; padding: 0; margin-right: 1rem; font-weight: 700; }
.legend label { display: inline-flex; gap: .35rem; align-items: baseline; cursor: pointer; padding-block: .15rem; }
.legend input { accent-color: var(--strong); margin: 0; align-self: center; width: 1rem; height: 1rem; }
.legend .note { margin-left: auto; }
.legend .doubt { font-weight: 700; color: var(--ink); }

.m { color: inherit; text-decoration: solid underline var(--type) 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; unicode-bidi: isolate; border-radius: 2px; }
.m:hover { text-decoration-color: var(--type); }
.m.person { font-weight: 650; text-decoration-thickness: 3px; }
.m.title { font-style: italic; text-decoration-thickness: 1px; }
.m.organization, .m.product { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.m.place, .m.nationality { text-decoration-style: dashed; }
.m.date, .m.duration { text-decoration-style: dotted; text-decoration-thickness: 3px; }
.m.nationality, .m.product, .m.duration { font-style: italic; }
.m.money { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.m.event { text-decoration-line: underline overline; text-decoration-thickness: 1px; }
span.m.title { text-underline-offset: .42em; }
span.m.title > .title { text-decoration: none; }
span.m.title > :not(.title) { font-style: normal; }
a.m:hover, a.m:focus-visible, a.m.same, a.m:target, span.m:target { background: color-mix(in srgb, var(--type) 17%, transparent); }
a.m:target, span.m:target, .entry:target, .member:target { animation: found 2s ease-out; }
@keyframes found { from { background: color-mix(in srgb, var(--type, var(--date)) 45%, transparent); } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
a.doubt::after { content: "?"; content: "?" / " (doubtful)"; display: inline-block; font: 700 .68em/1 var(--sans); vertical-align: super; padding-left: .1em; text-decoration: none; }
${mentionTypes.map((type) => `body:has([name=${type}]:not(:checked)) .text .m.${type}`).join(', ')}
{ text-decoration-color: transparent; font-weight: inherit; font-style: inherit; }

.reading { display: grid; gap: 2.5rem clamp(2rem, 5vw, 4.5rem); }
.text { font: 1.1875rem/1.62 var(--serif); max-width: 37rem; hanging-punctuation: first; }
.text p { margin: 0 0 1em; }
.lists { font-size: .9375rem; align-self: start; }
.list { margin-bottom: 1.75rem; }
.list > h2, .list > h5, section > h2 { border-top: 2px solid var(--strong); padding-top: .4rem; }
.list > h2, .list > h5 { margin-bottom: .15rem; }
.entry { padding: .45rem 0; border-bottom: 1px solid var(--rule); }
.entry .name { font-weight: 600; }
.entry .name a { text-decoration: none; }
.entry .name a:hover { text-decoration: underline; }
.entry .note, .member .note { font-size: .875rem; }
.past { font-style: italic; }
.point { white-space: nowrap; font-variant-numeric: tabular-nums; }
.doubtful { font-size: .75rem; font-weight: 600; color: var(--ink); border: 1px dashed currentColor; border-radius: 2px; padding: 0 .3em; white-space: nowrap; }
summary { cursor: pointer; }
.list summary, .rest > summary { padding: .5rem 0; font-size: .875rem; text-decoration: underline; text-underline-offset: .18em; text-decoration-color: var(--quiet); }
@media (min-width: 56rem) { .reading { grid-template-columns: minmax(0, 37rem) minmax(15rem, 1fr); } }

.where { display: grid; gap: 2.5rem clamp(1.5rem, 4vw, 3.5rem); margin-top: 2.5rem; }
@media (min-width: 56rem) { .where:has(> .countries):has(> :not(.countries)) { grid-template-columns: minmax(0, 1fr) 16rem; } }
.map { margin-top: .75rem; }
.map svg { display: block; width: 100%; height: auto; overflow: hidden; }
.map .wide { display: none; }
@media (min-width: 44rem) { .map .wide { display: block; } .map .narrow { display: none; } }
.sea { fill: var(--sea); } .land { fill: var(--land); }
.borders { fill: none; stroke: var(--border); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.land, .borders { vector-effect: non-scaling-stroke; }
.map circle { fill: color-mix(in srgb, var(--place) 78%, transparent); stroke: var(--paper); stroke-width: 1px; }
.map .area { fill: color-mix(in srgb, var(--place) 14%, transparent); stroke: var(--place); stroke-width: 1.75px; }
.map .doubt { fill: none; stroke: var(--place); stroke-width: 1.5px; stroke-dasharray: 3 2.5; }
.map circle.same { fill: var(--place); stroke: var(--strong); stroke-width: 2px; }
.map text { font: 600 12px/1 var(--sans); fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-opacity: .82; stroke-linejoin: round; }
.locator .sea { stroke: var(--rule); stroke-width: 1px; }
.frame { fill: color-mix(in srgb, var(--person) 18%, transparent); stroke: var(--person); stroke-width: 1.5px; }
.places > .note { margin-top: .5rem; }
.countries li { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; padding: .5rem 0 .2rem; font-size: .9375rem; }
.countries .share { font-variant-numeric: tabular-nums; color: var(--quiet); }
.bar { grid-column: 1 / -1; width: 100%; height: 6px; display: block; }
.bar rect { fill: var(--place); } .bar .all { fill: var(--wash); }

.places + .when { margin-top: 2rem; }
.calendar { margin: .9rem 0 0; } .calendar svg { display: block; width: 100%; height: 4.5rem; border-bottom: 1px solid var(--quiet); }
.calendar rect { fill: var(--date); } .calendar figcaption { display: flex; justify-content: space-between; color: var(--quiet); font-size: .8125rem; padding-top: .25rem; }

.timeline { margin-top: 2.5rem; }
.timeline > h2, .timeline > h5 { margin-bottom: .5rem; }
.timeline > h5, .where h5 { border-top: 2px solid var(--strong); padding-top: .4rem; }
.moments > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 2rem; padding: .6rem 0; border: 0; position: relative; }
.moments > li > * { grid-column: 2; }
.moments > li > .name { grid-column: 1; grid-row: 1 / span 3; text-align: right; font-variant-numeric: tabular-nums; }
.moments > li::before { content: ""; position: absolute; left: 10.5rem; top: 0; bottom: 0; width: 1px; margin-left: -.5px; background: var(--quiet); }
.moments > li::after { content: ""; position: absolute; left: 10.5rem; top: 1.25rem; width: 9px; height: 9px; margin: -4.5px; border-radius: 50%; background: var(--paper); border: 2px solid var(--date); }
.moments > li:first-child::before { top: 1.25rem; } .moments > li:last-child::before { bottom: auto; height: 1.25rem; }
.moments > li:only-child::before { display: none; }
.moments > .published { min-height: 2.5rem; } .moments > .published::after { background: var(--strong); border-color: var(--strong); border-radius: 0; }
.moments > .published > .name { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; font-weight: 600; }
.moments > .published .note { text-align: left; align-self: center; }
.value { font: .8125rem var(--sans); font-variant-numeric: tabular-nums; padding-left: .35rem; }
.quote { font: 1rem/1.5 var(--serif); color: var(--ink); display: block; max-width: 42rem; }
.quote b { font-weight: 650; background: color-mix(in srgb, var(--date) 15%, transparent); }
.undated { columns: 18rem; column-gap: 2.5rem; } .undated .entry { break-inside: avoid; }
.timeline > .note { margin-top: .75rem; }
@media (max-width: 40rem) {
  .moments > li { grid-template-columns: 1fr; padding-left: 1.5rem; }
  .moments > li > *, .moments > li > .name { grid-column: 1; grid-row: auto; text-align: left; }
  .moments > li::before, .moments > li::after { left: .25rem; }
  .moments > .published > .name { display: block; }
  .legend .note { margin-left: 0; }
}

.top { margin-bottom: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-top: 1.1rem; font-size: .9375rem; }
#search { margin-top: 1.25rem; display: grid; grid-template-columns: minmax(0, 26rem) 1fr; gap: .3rem 1rem; align-items: center; }
#search label { grid-column: 1 / -1; font-size: .875rem; font-weight: 600; }
#query { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .5rem .7rem; width: 100%; }
#hits { color: var(--quiet); font-size: .875rem; }
@media (max-width: 40rem) { #search { grid-template-columns: 1fr; } }
.members, .articles { margin-top: 2.75rem; }
.members.none, .articles.none { display: none; }
@media (min-width: 56rem) {
  .bodies { display: grid; grid-template-columns: 1fr 1fr; gap: 0 clamp(2rem, 5vw, 4.5rem); align-items: start; }
  .bodies .member summary { grid-template-columns: minmax(0, 1fr) auto auto; }
}
.members > ul, .articles > .legend { margin-top: .5rem; }
.articles > .legend { border-top: 0; margin-bottom: 0; }
.member { border-bottom: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
.member summary { display: grid; grid-template-columns: minmax(0, 16rem) minmax(0, 1fr) auto; gap: 0 1.25rem; padding: .5rem 0; align-items: baseline; list-style: none; }
.member summary::-webkit-details-marker, .article summary::-webkit-details-marker { display: none; }
.member summary:hover, .article > summary:hover { background: var(--wash); }
.member .name { font-weight: 600; }
.member .what { color: var(--quiet); font-size: .9375rem; }
.member .count::after, .article > summary::after { content: "+" / ""; display: inline-block; width: 1.25rem; text-align: right; color: var(--quiet); font-weight: 400; }
.member [open] > summary .count::after, .article[open] > summary::after { content: "\\2212" / ""; }
.more { padding: 0 0 1rem; display: grid; gap: .45rem; font-size: .9375rem; }
.in { columns: 22rem; column-gap: 2.5rem; }
.in li { break-inside: avoid; padding: .1rem 0; }
.in time { color: var(--quiet); font-size: .8125rem; }
@media (max-width: 40rem) {
  .member summary { grid-template-columns: minmax(0, 1fr) auto; } .member .what { grid-row: 2; grid-column: 1 / -1; }
}
details.article { border-bottom: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 3.2rem; }
details.article > summary { display: grid; grid-template-columns: 10rem minmax(0, 1fr) auto; gap: 0 1.25rem; align-items: baseline; padding: .7rem 0; list-style: none; }
details.article > summary time { color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums; }
details.article > summary h3 { font: 700 1.125rem/1.3 var(--serif); grid-column: 2; }
details.article > summary::after { grid-column: 3; }
details.article > article { padding: .5rem 0 2.5rem; }
details.article .headline { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem); }
details.article header { margin-bottom: 1.5rem; }
details.article[open] > summary h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40rem) {
  details.article > summary { grid-template-columns: minmax(0, 1fr) auto; } details.article > summary h3 { grid-column: 1; }
  details.article > summary::after { grid-column: 2; }
  details.article > summary time { grid-column: 1 / -1; }
}
.single > article > header { margin-bottom: 1.5rem; }
.single { display: flow-root; }
footer { margin-top: 3.5rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .8125rem; max-width: 44rem; }

#card { position: fixed; z-index: 2; max-width: min(24rem, calc(100vw - 1.5rem)); max-height: 60vh; overflow: auto; padding: .7rem .9rem .8rem; background: var(--paper); color: var(--ink); border: 1px solid var(--rule); border-top: 3px solid var(--type); border-radius: 2px; box-shadow: 0 6px 24px rgb(0 0 0 / .22); font-size: .9375rem; }
#card .kind { font-size: .75rem; font-weight: 700; color: var(--type); }
#card .name { font-weight: 700; font-size: 1.0625rem; line-height: 1.25; }
#card .name a { text-decoration: none; }
#card .note { margin-top: .2rem; }
#card .quote { display: none; }

@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --wash: #f4f4f4; --strong: #000; --sea: #f2f4f4; --land: #ddd; --border: #fff; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  .text { font-size: 11pt; line-height: 1.5; } .headline, h1 { font-size: 22pt; }
  .skip, #search, nav, #card, .legend input, .list summary { display: none !important; }
  .reading { display: block; } .lists { columns: 2; column-gap: 8mm; margin-top: 6mm; }
  .entry, .moments > li, .map, .countries li, .member { break-inside: avoid; } h1, h2, h3, h4, h5 { break-after: avoid; }
  .member, details.article { content-visibility: visible; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
