import {html, render} from 'lit';
import {baseStyles} from '../../components/ui/base.styles.js';
import {renderRichText} from '../../components/ui/rich-text.js';
import {richTextStyles} from '../../components/ui/rich-text.styles.js';
import {writeHtml} from '../../vocab/formats/html/write-rich-text.js';
import {parseMarkdown} from '../../vocab/formats/markdown/parse.js';
import {atEnd, expect, waitUntil} from '../support/elements/page.js';
import {attacks} from '../support/rich-text/attacks.js';

const options = {headingLevel: 2, tableName: 'Tableau'};

/** A text on the page, in a root as tags have them. */
function drawn(text: string, more: object = {}): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [baseStyles.styleSheet!, richTextStyles.styleSheet!];
  document.body.append(host);
  atEnd(() => host.remove());
  render(renderRichText(parseMarkdown(text), {...options, ...more}), root);
  return root.querySelector<HTMLElement>('.rich-text')!;
}

const everything =
  '# Un\n\ndeux **trois** *quatre* ~~cinq~~ `six`  \n[sept](https://a.example)\n\n3. x\n   - y\n\n- [x] z\n\n> c\n\n```\n<d>\n```\n\n|e|f|\n|-|-:|\n|1|2|\n\n---';

/** The elements of a text in their order, with what tells them apart. */
function outline(text: Element): string[] {
  return [...text.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].filter(({name, value}) => value && name !== 'part' && value !== 'heading');
    const content = element.childElementCount ? '' : element.textContent;
    return [element.localName, ...attributes.map(({name, value}) => `${name}=${value}`).sort(), content].join(' ');
  });
}

describe('a text with headings, lists and links', () => {
  it('is drawn with the same elements as it is written with for pages without scripts', () => {
    const written = new DOMParser().parseFromString(writeHtml(parseMarkdown(everything), options), 'text/html').body;
    expect(outline(drawn(everything))).to.deep.equal(outline(written));
  });

  it('follows the rules of axe, and its tables can be reached by keyboard', async () => {
    const text = drawn(everything);
    await expect(text).to.be.accessible();
    const table = text.querySelector<HTMLElement>('.table')!;
    table.focus();
    expect((text.getRootNode() as ShadowRoot).activeElement).to.equal(table);
    expect(table.getAttribute('aria-label')).to.equal('Tableau');
  });

  it('stays within a window of 320 pixels, whatever its words, tables and code are', () => {
    const long = 'a'.repeat(300);
    const text = drawn(
      `${long}\n\n\`${long}\`\n\n\`\`\`\n${long}\n\`\`\`\n\n|${'un mot|'.repeat(20)}\n|${'-|'.repeat(20)}\n|${'b|'.repeat(20)}`,
    );
    const host = (text.getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.inlineSize = '320px';
    expect(text.scrollWidth).to.be.at.most(320);
    expect(text.querySelector('.table')!.scrollWidth).to.be.greaterThan(320);
  });

  it('has the marks of a list at the side from which it is read, whichever side the page is read from', () => {
    const [french, arabic] = ['- un\n- deux', '- واحد\n- اثنان'].map((text) => drawn(text).querySelector('ul')!);
    for (const list of [french!, arabic!]) list.closest<HTMLElement>('.rich-text')!.dir = 'rtl';
    expect([french, arabic].map((list) => getComputedStyle(list!).direction)).to.deep.equal(['ltr', 'rtl']);
  });

  it('has bold lines in place of headings where the page asks for none', () => {
    const text = drawn('# Un', {headingLevel: 0});
    expect(text.querySelector('h1, h2, h3, h4, h5, h6')).to.equal(null);
    expect(text.querySelector('strong')!.textContent).to.equal('Un');
  });
});

declare global {
  interface Window {
    hit?: () => void;
  }
}

describe('published attacks', () => {
  /** A page of its own, without any policy, in which scripts run; says how many did. */
  async function hitsOf(markup: string): Promise<number> {
    let hits = 0;
    window.hit = () => void hits++;
    const frame = document.createElement('iframe');
    const page = `<!doctype html><script>window.hit = () => parent.hit()</script><body>${markup}</body>`;
    frame.src = URL.createObjectURL(new Blob([page], {type: 'text/html'}));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    atEnd(() => frame.remove());
    await loaded;
    // What is in line in the page has had its turn when a picture that comes after it has failed.
    const last = frame.contentDocument!.createElement('img');
    const failed = new Promise((resolve) => last.addEventListener('error', resolve));
    last.src = 'data:image/png,x';
    frame.contentDocument!.body.append(last);
    await failed;
    for (const link of frame.contentDocument!.querySelectorAll('a'))
      if (!/^(https?|mailto|tel):/.test(link.href)) link.click();
    return hits;
  }

  it('run where their markup is believed: this test would see it', async () => {
    expect(await hitsOf('<img src="data:,x" onerror="hit()"><script>hit()</script>')).to.equal(2);
  });

  it('run nothing in what is written as HTML, on a page without any policy', async () => {
    const markup = attacks.map((attack) =>
      writeHtml(parseMarkdown(attack), options).replace(/src="https?:/g, 'src="data:,'),
    );
    expect(await hitsOf(markup.join('\n'))).to.equal(0);
  });

  it('run nothing in what is drawn, and leave no element, address or attribute of theirs', async () => {
    let hits = 0;
    window.hit = () => void hits++;
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content =
      "require-trusted-types-for 'script'; script-src 'self'; img-src data:; object-src 'none'; base-uri 'none'";
    document.head.append(policy);
    const allowed =
      'p h3 h4 h5 h6 ul ol li blockquote pre code hr div table thead tbody tr th td em strong del br a img'.split(' ');
    const attributes = 'href rel src alt loading referrerpolicy dir start class part role tabindex aria-label scope'.split(
      ' ',
    );
    for (const attack of attacks) {
      const text = drawn(attack);
      for (const element of text.querySelectorAll('*')) {
        expect(allowed, attack).to.include(element.localName);
        for (const {name} of element.attributes) expect(attributes, attack).to.include(name);
      }
      for (const {href} of text.querySelectorAll('a')) expect(href, attack).to.match(/^(https?:\/\/|mailto:|tel:)/);
      for (const image of text.querySelectorAll('img')) expect(image.src, attack).to.match(/^https?:\/\//);
    }
    await waitUntil(() => document.readyState === 'complete');
    expect(hits).to.equal(0);
    expect(violations.filter((directive) => directive !== 'img-src')).to.deep.equal([]);
  });
});

it('a text in a template is a text', () => {
  const place = document.createElement('div');
  render(html`${renderRichText(parseMarkdown('&lt;b&gt;'), options)}`, place);
  expect(place.textContent?.trim()).to.equal('<b>');
});
