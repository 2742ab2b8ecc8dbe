import type { DomDocument, DomElement } from './dom.js';
import { oneLine } from './strings.js';

/*
 * What surrounds and interrupts articles on the web: navigation, advertisements, captions,
 * share buttons, related links, invitations to subscribe. All of it is recognised by what
 * pages of any site have in common, never by a site.
 */

/** Elements that hold no prose of an article, whatever they are called. */
const foreignElements =
  'script, style, noscript, template, iframe, object, embed, form, button, nav, footer, svg, dialog, ' +
  'aside, figcaption, audio, video, menu, select, textarea, input, ' +
  'amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-consent, amp-sticky-ad, amp-user-notification, ' +
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="alertdialog"], ' +
  '[role="banner"], [role="contentinfo"], [role="search"], [role="toolbar"], [role="menu"], [role="tablist"]';

/**
 * Words in the class, id or other names of an element that tell what it is. A word counts
 * from its beginning to the next hyphen, underscore or capital, so that "ad" is none in "header".
 */
const foreignNames = new RegExp(
  '(?:^|[\\s_-])(?:' +
    [
      'ads?',
      'advert\\w*',
      'adslot',
      'dfp',
      'sponsor\\w*',
      'outbrain',
      'taboola',
      'promos?',
      'promo\\w*',
      'related\\w*',
      'recirc\\w*',
      'recommend\\w*',
      'newsletters?',
      'subscri\\w*',
      'sign-?up\\w*',
      'paywall\\w*',
      'share\\w*',
      'sharing',
      'social\\w*',
      'comments?',
      'disqus\\w*',
      'discussions?',
      'responses?',
      'repl(?:y|ies)',
      'captions?',
      'credits?',
      'photo-?credit',
      'breadcrumbs?',
      'most-?(?:read|popular|viewed)',
      'popular',
      'trending',
      'more-?(?:on|from|stories|news|like)',
      'read-?(?:more|next|also)',
      'up-?next',
      'see-?also',
      'also-?read',
      'tags?',
      'tag-?list',
      'topic-?(?:list|links|tags)',
      'sign-?in\\w*',
      'log-?in',
      'regist(?:er|ration)\\w*',
      'hidden',
      'd-none',
      'twitter-(?:tweet|video)',
      'instagram-media',
      'tiktok-embed',
      'fb-post',
      'bluesky-embed',
      'whatsapp\\w*',
      'author-?(?:bio|box|info|card|details|profile|description)',
      'about-?(?:the-)?author',
      'bio',
      'biography',
      'byline\\w*',
      'timestamps?',
      'pull-?quotes?',
      'gallery',
      'carousel',
      'slideshow',
      'slider',
      'video-?(?:player|embed|caption|title|description)?',
      'player',
      'cookies?',
      'consent',
      'banner',
      'sidebar',
      'toolbar',
      'print-?only',
      'screen-?reader\\w*',
      'sr-?only',
      'visually-?hidden',
      'donat\\w*',
      'follow-?us',
      'feedback',
      'footnote-?promo',
      'copyright',
      'disclaimer',
      'poll',
      'quiz',
      'modal',
      'pop-?up',
      'tooltip',
      'jump-?link',
      'table-?of-?contents',
      'toc',
      'mw-editsection',
    ].join('|') +
    ')(?=$|[\\s_-])',
  'i',
);

/** An element with more than this share of the page's paragraphs is the article or around it. */
const largestForeignShare = 0.3;

/** Puts hyphens where "relatedLinks" has a capital. */
const hyphenated = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

const namingAttributes = ['class', 'id', 'data-testid', 'data-component', 'data-block'];

/** Takes off a page what is no prose of its article. */
export function removeForeignElements(document: DomDocument): void {
  const lengthOf = measure(document);
  const total = Math.max(1, lengthOf(document));
  const remove = (selector: string, isForeign: (element: DomElement) => boolean): void => {
    for (const element of [...document.querySelectorAll(selector)]) {
      if (element.closest('html') === null || lengthOf(element) / total > largestForeignShare) continue;
      if (isForeign(element)) element.remove();
    }
  };
  remove(foreignElements, (element) => element.querySelector(articleParts) === null);
  remove('figure', () => true);
  remove('p', isCaption);
  remove('[style]', (element) => hiding.test(element.getAttribute('style') ?? ''));
  const named = namingAttributes.map((attribute) => `[${attribute}]`).join(', ');
  remove(named, (element) => {
    if (neverForeign.has(element.localName)) return false;
    const names = namingAttributes.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
    return foreignNames.test(hyphenated(names)) && element.querySelector(`${articleParts}, h1`) === null;
  });
}

/** A style by which an element is not shown. */
export const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

const articleParts = '[itemprop="articleBody"], main';
const neverForeign = new Set(['html', 'body', 'main', 'article', 'p', 'h1']);

/** A short paragraph with a picture in it is the picture's caption. */
function isCaption(paragraph: DomElement): boolean {
  const text = oneLine(paragraph.textContent ?? '');
  return text.length < longestCaption && paragraph.querySelector('img, picture') !== null;
}
const longestCaption = 200;

/** What measures the prose in an element: its paragraphs, or all text on a page without them. */
function measure(document: DomDocument): (root: DomDocument | DomElement) => number {
  const inParagraphs = (root: DomDocument | DomElement): number => {
    let length = 0;
    for (const paragraph of root.querySelectorAll('p')) length += (paragraph.textContent ?? '').trim().length;
    return length;
  };
  if (inParagraphs(document) >= fewestInParagraphs) return inParagraphs;
  return (root) => ('documentElement' in root ? root.documentElement : root)?.textContent?.length ?? 0;
}
const fewestInParagraphs = 500;
