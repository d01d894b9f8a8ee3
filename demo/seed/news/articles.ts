/** An article of the demo's news. */
export interface DemoArticle {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** Pod of the member who writes it. */
  readonly by: string;
  /** Pods of others who have written it too. */
  readonly with?: readonly string[];
  readonly readers: 'everyone' | 'members';
  readonly categories: readonly string[];
  readonly language: string;
  /** When it appears: an ISO date and time, or days from the seeding on. */
  readonly published: string | number;
  /** What was corrected, and when. */
  readonly correction?: {readonly text: string; readonly date: string};
  /** Title of the article of which it is the translation. */
  readonly translationOf?: string;
}

export const articles: readonly DemoArticle[] = [
  {
    title: 'Le four partagé a cuit son millième pain',
    summary: 'Deux ans après la première fournée, le four de Crest ne refroidit plus le samedi.',
    text: `Samedi dernier, Colette a sorti du four le **millième pain**. Autour d’elle, une trentaine de voisines et de voisins.

## Comment cela a commencé

Le four vient d’une ferme de Saou. Il a fallu *six samedis* pour le démonter, et huit pour le remonter.

- la voûte : Mathieu et le groupe de Crest ;
- le bois : les chutes de la scierie ;
- la pâte : chacun la sienne.

> « On vient pour le pain, on reste pour les autres. »

Prochaine fournée : voir l’[agenda](https://deuxrives.example/agenda).`,
    by: 'colette',
    with: ['mathieu'],
    readers: 'everyone',
    categories: ['modes-emploi'],
    language: 'fr',
    published: '2026-11-12T09:00:00+01:00',
    correction: {text: 'Le four vient de Saou, et non de Crest comme écrit d’abord.', date: '2026-11-13T08:00:00+01:00'},
  },
  {
    title: 'The shared oven has baked its thousandth loaf',
    summary: 'Two years after the first batch, the oven of Crest no longer cools down on Saturdays.',
    text: `Last Saturday, Colette took the **thousandth loaf** out of the oven, with some thirty neighbours around her.

The oven comes from a farm in Saou. It took *six Saturdays* to take it down, and eight to build it up again.`,
    by: 'colette',
    readers: 'everyone',
    categories: ['modes-emploi'],
    language: 'en',
    published: '2026-11-14T09:00:00+01:00',
    translationOf: 'Le four partagé a cuit son millième pain',
  },
  {
    title: 'Les comptes 2025 sont publiés',
    summary: 'Un excédent de 12 575 euros, dont les deux tiers vont à l’atelier.',
    text: `Les comptes de l’année sont dans la [bibliothèque](https://deuxrives.example/bibliotheque).

| Poste | 2025 |
| ----- | ---: |
| Cotisations | 13 150 € |
| Ventes de pain | 9 410 € |
| Résultat | 12 575 € |

Une question sur une ligne ? Écrivez à la commission finances : chaque ligne peut être expliquée.`,
    by: 'rene',
    readers: 'everyone',
    categories: ['comptes'],
    language: 'fr',
    published: '2026-10-02T18:00:00+02:00',
  },
  {
    title: 'Qui peut tenir le stand du 12 décembre ?',
    summary: 'Il manque deux personnes l’après-midi.',
    text: `Le stand du marché de décembre est presque complet. Il manque **deux personnes de 14 h à 17 h**.

Répondez à Inès par message. Merci !`,
    by: 'ines',
    readers: 'members',
    categories: ['comptes-rendus'],
    language: 'fr',
    published: '2026-11-20T12:00:00+01:00',
  },
  {
    title: 'Bientôt : l’atelier ouvre le mercredi',
    summary: 'À partir de janvier, l’atelier sera ouvert une soirée de plus.',
    text: 'À partir de janvier, l’atelier ouvre aussi le **mercredi soir**, de 18 h à 21 h.',
    by: 'rene',
    readers: 'everyone',
    categories: ['cooperative'],
    language: 'fr',
    published: 30,
  },
];
