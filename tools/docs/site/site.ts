import {readFile} from 'node:fs/promises';
import {inRoot} from '../../paths.js';
import {exampleFiles} from '../example.js';
import {vocabularyFiles} from '../vocabulary.js';
import {sections, writtenPages} from './contents.js';
import {homePages} from './home.js';
import {linkFrom, sitePage, type SitePage} from './layout.js';
import {sectionPages} from './lists.js';
import {readFamilies, type Family} from './manifest.js';
import {readPictures, type SitePicture} from './pictures.js';
import {planTexts, type Plan} from './plan.js';
import {tagPage} from './tag-page.js';
import {textPages} from './text-pages.js';

/** The files of the documentation by path, but for the kit itself and the pictures, which are copied. */
export async function siteFiles(): Promise<Record<string, string>> {
  const [families, vocabulary, example, style, pictures] = await Promise.all([
    readFamilies(),
    vocabularyFiles(),
    exampleFiles(),
    readFile(inRoot('tools/docs/site/site.css'), 'utf8'),
    readPictures(),
  ]);
  const shown = [...pictures.values()];
  const made = {
    'style.css': style,
    ...under('vocabulary/', vocabulary),
    ...under('example/', example),
  };
  const tagPaths = families.flatMap(({tags}) => tags.map(({tagName}) => tagPath(tagName)));
  const plan = await planTexts(
    await writtenPages(),
    new Set([...Object.keys(made), ...tagPaths, ...sections.map(({href}) => href), ...shown.map(({path}) => path)]),
    pictures,
  );
  const {texts} = plan;
  const pages = [
    ...homePages(),
    ...texts.flatMap((text) => textPages(text, texts)),
    ...sectionPages(texts, families),
    ...tagPages(families, plan),
  ];
  const besideText = (page: SitePage) => style.length + picturesOf(page, shown).reduce((sum, {bytes}) => sum + bytes, 0);
  return {...made, ...Object.fromEntries(pages.map((page) => [page.path, sitePage(page, besideText(page))]))};
}

/** The pictures that a page shows. */
function picturesOf({path, main}: SitePage, pictures: readonly SitePicture[]): readonly SitePicture[] {
  return pictures.filter((picture) => main.includes(`<img src="${linkFrom(path, picture.path)}"`));
}

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
}

function tagPath(tag: string): string {
  return `tags/${tag}.html`;
}

function tagPages(families: readonly Family[], {texts, locate}: Plan): SitePage[] {
  // The text on themes says more, where it is there.
  const places = [locate('docs/themes.md', 'custom-properties'), locate('docs/integrators.md', 'style')];
  const style = places.find((place) => place !== undefined) ?? 'integrators.html';
  return families.flatMap((family) =>
    family.tags.map((tag) => {
      const path = tagPath(tag.tagName);
      const text = texts.find(({page}) => page.path === `families/${family.name}.html`);
      const main = tagPage(tag, {
        style: linkFrom(path, style),
        ...(text && {family: linkFrom(path, text.page.path)}),
      });
      return {
        path,
        language: 'en' as const,
        title: `<${tag.tagName}>`,
        heading: `<code>&lt;${tag.tagName}&gt;</code>`,
        section: 'tags' as const,
        main,
        hasExample: main.includes('class="live"'),
      };
    }),
  );
}
