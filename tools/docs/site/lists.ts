import {escapeHtml} from '../pages/html.js';
import {firstPages, sections, type Section} from './contents.js';
import {linkFrom, type SitePage} from './layout.js';
import type {Family} from './manifest.js';
import type {PlannedText} from './plan.js';
import {prose} from './tag-page.js';

/** The pages that lead to the texts of a section; the decisions have one that is written by hand. */
export function sectionPages(texts: readonly PlannedText[], families: readonly Family[]): SitePage[] {
  return sections.flatMap((section) => {
    if (section.intro === undefined) return [];
    const main = section.name === 'tags' ? tagsList(section, texts, families) : textsList(section, texts);
    return [
      {
        path: section.href,
        language: 'en' as const,
        title: section.label.en,
        heading: section.label.en,
        section: section.name,
        main: `<p class="lead">${section.intro}</p>\n${main}`,
      },
    ];
  });
}

function textsList(section: Section, texts: readonly PlannedText[]): string {
  const rank = ({page}: PlannedText) => firstPages.indexOf(page.path) + 1 || firstPages.length + 1;
  const own = texts
    .filter(({page}) => page.section === section.name)
    .toSorted((a, b) => rank(a) - rank(b) || (a.text.plainTitle < b.text.plainTitle ? -1 : 1));
  const items = own.map(({page, text}) => entry(linkFrom(section.href, page.path), text.title, text.summary, page.language));
  return list([...items, ...madePages(section)]);
}

/** What is made from the shapes. */
function madePages({name}: Section): string[] {
  if (name !== 'vocabulary') return [];
  return [
    entry(
      'vocabulary/en/index.html',
      'The published vocabulary',
      'Each kind of thing, field by field, and the terms of our own.',
    ),
    entry('vocabulary/fr/index.html', 'Le vocabulaire publié', 'Chaque sorte de chose, champ par champ.', 'fr'),
  ];
}

function tagsList({href}: Section, texts: readonly PlannedText[], families: readonly Family[]): string {
  const order = Object.keys(titles);
  const rank = ({name}: Family) => order.indexOf(name) + 1 || order.length + 1;
  const parts = families
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({name, tags}) => {
      const text = texts.find(({page}) => page.path === `families/${name}.html`);
      const items = tags.map(({tagName, description}) =>
        entry(`${tagName}.html`, `<code>&lt;${tagName}&gt;</code>`, prose(firstLine(description))),
      );
      const title = titles[name] ?? escapeHtml(name);
      const more = text ? `<p><a href="${linkFrom(href, text.page.path)}">More: ${title}</a></p>\n` : '';
      return `<h2 id="${name}">${title}</h2>\n${list(items)}${more}`;
    });
  return parts.join('\n');
}

/** What the families of tags are about, in the order in which sites take them up. */
const titles: Readonly<Record<string, string>> = {
  community: 'The cooperative, and signing in',
  directory: 'Members',
  joining: 'Joining and leaving',
  events: 'Calendar',
  news: 'News',
  library: 'Documents',
  map: 'Map and places',
  poll: 'Votes',
  chat: 'Conversations',
  inbox: 'Messages',
  things: 'Things of any kind',
  status: 'What is not sent yet',
};

function firstLine(description: string): string {
  return (
    description
      .split(/\n\s*\n/)[0]!
      .match(/^.*?[.!?:;](?=\s|$)/s)?.[0]
      .replace(/[:;]$/, '.') ?? description
  );
}

function entry(href: string, heading: string, summary: string, language = 'en'): string {
  const lang = language === 'en' ? '' : ` lang="${language}"`;
  return `<li${lang}><a href="${escapeHtml(href)}">${heading.replace(/<\/?a\b[^>]*>/g, '')}</a>${summary && ` <span>${summary}</span>`}</li>`;
}

function list(items: readonly string[]): string {
  return `<ul class="entries">\n${items.join('\n')}\n</ul>\n`;
}
