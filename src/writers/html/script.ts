/*
 * The script of the page: shows what is said of a mention beside it, opens what is folded where a
 * link leads into it, and searches. The page can be read without it. It takes nothing from texts
 * but as text, and makes elements by copying those that are there.
 */
export const script = `
'use strict';
(() => {
  const card = document.getElementById('card');
  const byId = (id) => document.getElementById(id);
  const targetOf = (mark) => byId(mark.dataset.entry || mark.hash.slice(1));
  const marks = 'a.m, circle[data-entry]';
  let shown = null;
  let timer = 0;

  const show = (mark) => {
    const entry = targetOf(mark);
    if (!entry) return;
    hide();
    shown = mark;
    const kind = document.createElement('p');
    kind.className = 'kind';
    kind.textContent = (entry.dataset.type || 'place').replace(/^./, (letter) => letter.toUpperCase());
    const content = entry.matches('.member')
      ? [...entry.querySelectorAll('.name, .what, .count')].slice(0, 3)
      : [...entry.children];
    card.replaceChildren(kind, ...content.map((part) => part.cloneNode(true)));
    for (const link of card.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    card.className = entry.className;
    card.classList.remove('entry', 'member');
    card.hidden = false;
    if (mark.matches('a')) mark.setAttribute('aria-describedby', 'card');
    for (const other of sameAs(entry.id)) other.classList.add('same');
    place(mark);
  };

  const sameAs = (id) => document.querySelectorAll('a.m[href="#' + id + '"], circle[data-entry="' + id + '"]');

  const place = (mark) => {
    const at = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const isBelow = at.bottom + height + 8 < innerHeight || at.top < height + 8;
    const left = Math.max(12, Math.min(at.left, document.documentElement.clientWidth - width - 12));
    card.style.left = left + 'px';
    card.style.top = (isBelow ? at.bottom + 5 : at.top - height - 5) + 'px';
  };

  const hide = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown.removeAttribute('aria-describedby');
    for (const other of document.querySelectorAll('.same')) other.classList.remove('same');
    shown = null;
    card.hidden = true;
  };

  const soon = (act, delay) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const markAt = (event) => event.target instanceof Element && event.target.closest(marks);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event);
    if (mark && mark !== shown) soon(() => show(mark), shown ? 60 : 160);
    else if (mark || card.contains(event.target)) clearTimeout(timer);
    else if (shown && shown !== document.activeElement) soon(hide, 250);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (mark && mark.matches(':focus-visible')) show(mark);
    else hide();
  });
  document.addEventListener('focusout', (event) => {
    if (event.target === shown) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('click', (event) => {
    if (!card.contains(event.target)) hide();
  });
  addEventListener('scroll', () => shown && (shown === document.activeElement ? place(shown) : hide()), { passive: true });
  addEventListener('resize', hide);

  const reveal = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let isFolded = false;
    for (let at = target; at; at = at.parentElement) {
      if (at.matches('[hidden]')) at.hidden = false;
      if (at.matches('details:not([open])')) {
        at.open = true;
        isFolded = true;
      }
    }
    const own = target.matches('.member') && target.querySelector('details');
    if (own) own.open = true;
    if (isFolded || own) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  const query = byId('query');
  if (!query) return;
  byId('search').hidden = false;
  const plain = (text) => text.normalize('NFD').replace(/\\p{Mark}/gu, '').toLowerCase();
  const groups = [...document.querySelectorAll('.members, .articles')].map((section) => ({
    section,
    name: section.querySelector('h2').firstChild.data.trim().toLowerCase(),
    items: [...section.querySelectorAll('.member, details.article')],
    texts: null,
  }));
  const textOf = (item) =>
    [...item.querySelectorAll(item.matches('.member') ? '.name, .what, .titles, .also' : 'h3, .facts, .text')]
      .map((part) => part.textContent)
      .join(' ');
  const one = { people: 'person', organizations: 'organization', places: 'place', articles: 'article' };

  const search = () => {
    const words = plain(query.value).split(/\\s+/).filter(Boolean);
    const hits = [];
    for (const group of groups) {
      if (words.length > 0) group.texts ??= group.items.map((item) => plain(textOf(item)));
      const rest = group.section.querySelector('details.rest');
      if (rest) rest.open = words.length > 0;
      let count = 0;
      group.items.forEach((item, index) => {
        const isHit = words.every((word) => group.texts[index].includes(word));
        item.hidden = !isHit;
        if (isHit) count += 1;
      });
      group.section.classList.toggle('none', count === 0);
      if (words.length > 0 && count > 0) hits.push(count + ' ' + (count === 1 ? one[group.name] : group.name));
    }
    byId('hits').textContent = words.length === 0 ? '' : hits.join(', ') || 'Nothing found';
  };
  query.addEventListener('input', () => soon(search, 120));
})();
`;
