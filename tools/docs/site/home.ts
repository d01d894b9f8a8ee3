import type {Language} from '../words.js';
import {sections} from './contents.js';
import {linkFrom, type SitePage} from './layout.js';

interface HomeWords {
  readonly lead: string;
  readonly start: string;
  readonly startText: string;
  readonly doors: Readonly<Record<string, string>>;
  /** Which pages there are in this language, where that is not all of them; markup. */
  readonly rest?: string;
}

const homeWords: Readonly<Record<Language, HomeWords>> = {
  en: {
    lead: 'HTML tags with which a cooperative’s website becomes its members’ platform. What members write stays in their own spaces; the cooperative only keeps the lists.',
    start: 'Start in five minutes',
    startText: 'One page, one script, two tags: a directory and a calendar on your own site.',
    doors: {
      tags: 'Each tag, with an example to copy and the tag at work.',
      guides: 'Set up, style, translate, secure, look after.',
      how: 'What lies where, who can read it, and what it does not do.',
      vocabulary: 'The terms that cooperatives share.',
      figures: 'What was measured, and how.',
      decisions: 'What is hard to undo, and why it is so.',
    },
  },
  fr: {
    lead: 'Des balises HTML qui font du site d’une coopérative la plateforme de ses membres. Ce que les membres écrivent reste dans leur propre espace ; la coopérative ne garde que les listes.',
    start: 'Débuter en cinq minutes',
    startText: 'Une page, un script, deux balises : un annuaire et un agenda sur votre propre site.',
    doors: {
      tags: 'Chaque balise, avec un exemple à copier et la balise à l’œuvre.',
      guides: 'Installer, habiller, traduire, protéger, entretenir.',
      how: 'Ce qui se trouve où, qui peut le lire, et ce que cela ne fait pas.',
      vocabulary: 'Les termes que les coopératives partagent.',
      figures: 'Ce qui a été mesuré, et comment.',
      decisions: 'Ce qu’il est difficile de défaire, et pourquoi.',
    },
    rest: 'En français : <a href="start.html">débuter</a>, <a href="privacy-notice.html">la notice de confidentialité à coller</a> et <a href="../vocabulary/fr/index.html">le vocabulaire</a>. Le reste est en anglais pour l’instant.',
  },
};

/** The page at the top of each language. */
export function homePages(): SitePage[] {
  return (['en', 'fr'] as const).map((language) => {
    const {lead, start, startText, doors, rest} = homeWords[language];
    const path = language === 'fr' ? 'fr/index.html' : 'index.html';
    const to = (file: string) => linkFrom(path, file);
    const items = sections.flatMap(({name, href, label}) =>
      doors[name] === undefined
        ? []
        : [
            `<li><a${language === 'fr' ? ' hreflang="en"' : ''} href="${to(href)}">${label[language]}</a> <span>${doors[name]}</span></li>`,
          ],
    );
    return {
      path,
      language,
      title: 'Solidaire',
      heading: 'Solidaire',
      translation: language === 'fr' ? 'index.html' : 'fr/index.html',
      main: `<p class="lead">${lead}</p>
<p class="first"><a href="${to(language === 'fr' ? 'fr/start.html' : 'start.html')}">${start}</a> ${startText}</p>
<ul class="entries">
${items.join('\n')}
</ul>${rest === undefined ? '' : `\n<p class="note">${rest}</p>`}`,
    };
  });
}
