/** Elements that hold nothing, and those that another one of them ends, so that they do not nest. */
const flatElements = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot html head body'
  ).split(' '),
);

/**
 * How deep a page's elements are nested, how many there are, and how many attributes one of them has
 * where they are many; an estimate that needs no
 * parser and only one pass, since parsers take quadratic time for what is nested deep.
 *
 * @param isXml Whether any tag may end itself ("<a/>"), as in a page those of pictures and formulas do.
 */
export function nestingOf(
  html: string,
  isXml: boolean,
): { depth: number; elements: number; attributes: number } {
  let attributes = 0;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  /** Pictures and formulas that are open. */
  let foreign = 0;
  const tag = /(\/?)([a-z][\w:-]{0,40})/iy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      if (end < 0) break;
      at = end;
      continue;
    }
    at += 1;
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (!found) continue;
    const name = (found[2] ?? '').toLowerCase();
    if (found[1] === '/') {
      if (foreignRoots.has(name)) foreign = Math.max(0, foreign - 1);
      if (!flatElements.has(name)) depth = Math.max(0, depth - weightOf(name));
      continue;
    }
    elements += 1;
    if (!html.slice(at, at + shortTag).includes('>'))
      attributes = Math.max(attributes, attributesAt(html, at));
    if (name === 'script' || name === 'style') {
      const end = html.indexOf(`</${found[2] ?? ''}`, at);
      if (end < 0) break;
      at = end + 2;
    } else if (!flatElements.has(name) && !((isXml || foreign > 0) && endsItself(html, at))) {
      if (foreignRoots.has(name)) foreign += 1;
      depth += weightOf(name);
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, elements, attributes };
}

/** Tables in tables cost what they have in them once more: rows and cells, which are not counted. */
const weightOf = (name: string): number => (name === 'table' ? 15 : 1);

/** In these HTML has the rules of XML. */
const foreignRoots = new Set(['svg', 'math']);

/** Whether the tag at an offset has a slash at its end. */
function endsItself(html: string, at: number): boolean {
  const tag = html.slice(at, at + shortTag);
  return tag[tag.indexOf('>') - 1] === '/';
}

/** A tag that ends within so many characters has few attributes. */
const shortTag = 4096;
/** The count stops here. */
const mostCounted = 10_000;

/** How many attributes the tag at an offset has, up to a limit; one with a picture in it may be long. */
function attributesAt(html: string, at: number): number {
  const attribute = /[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?[\s/]*/y;
  attribute.lastIndex = at;
  let count = 0;
  while (count < mostCounted && attribute.test(html)) count += 1;
  return count;
}
