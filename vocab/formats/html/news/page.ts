import {feedType} from '../../atom/write.js';
import {element} from '../element.js';
import {escapeHtml} from '../escape.js';

/** A page that is read without scripts. */
export interface StaticPage {
  readonly language: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** The address that search engines are to name. */
  readonly canonical: string;
  /** The same in other languages. */
  readonly alternates?: readonly {readonly url: string; readonly language: string}[];
  /** What programs that follow news read, if there is such a thing. */
  readonly feed?: string | undefined;
  /** What else stands in the head, as HTML. */
  readonly head?: string;
  /** HTML. */
  readonly body: string;
}

/** All that is said of how such a page looks: readable on a phone, in the dark, and on paper. */
export const pageStyle =
  ':root{color-scheme:light dark}' +
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1.1rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}' +
  'img{max-width:100%;height:auto}pre{white-space:pre-wrap}.table{overflow-x:auto}' +
  '.center{text-align:center}.end{text-align:end}th,td{padding:.2rem .6rem;border:1px solid}table{border-collapse:collapse}' +
  '@media print{nav{display:none}}';

/** What the policy names the style by: SHA-256 of it, in base64. A test holds them together. */
export const pageStyleHash = '4JAwg/2XfYGLGSrbPSq0GAsByyUjOpNp3pWozHrRWBM=';

/** Writes a page. No script runs on it, and of what it shows, only pictures come from elsewhere. */
export function writeStaticPage(page: StaticPage): string {
  const {language, title, description, canonical, alternates = [], feed, head = '', body} = page;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content: policyFor(canonical)}),
    element('meta', {name: 'viewport', content: 'width=device-width'}),
    element('meta', {name: 'referrer', content: 'no-referrer'}),
    element('title', {}, escapeHtml(title)),
    ...(description ? [element('meta', {name: 'description', content: description})] : []),
    element('link', {rel: 'canonical', href: canonical}),
    ...alternates.map((one) => element('link', {rel: 'alternate', hreflang: one.language, href: one.url})),
    ...(feed === undefined ? [] : [element('link', {rel: 'alternate', type: feedType, href: feed})]),
    `<style>${pageStyle}</style>`,
    ...(head ? [head] : []),
    '</head>',
    element('body', {}, body),
    '</html>\n',
  ].join('\n');
}

/** Pictures come over https; from a server on this machine, for trying things out, as that serves them. */
function policyFor(address: string): string {
  const {protocol, origin} = new URL(address);
  const pictures = ['https:', 'data:', ...(protocol === 'http:' ? [origin] : [])].join(' ');
  return `default-src 'none'; img-src ${pictures}; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
}
