/** The languages of the pages, the first of them that of `index.html` at the top. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the pages say around what shapes and the ontology say themselves. */
export interface Words {
  readonly language: string;
  readonly title: string;
  readonly intro: string;
  readonly notRegistered: string;
  readonly skip: string;
  readonly kinds: string;
  readonly terms: string;
  readonly files: string;
  readonly shapeFile: string;
  readonly termsFile: string;
  readonly contextFile: string;
  readonly recognisedBy: string;
  readonly otherLanguage: string;
  readonly field: string;
  readonly attribute: string;
  readonly term: string;
  readonly alsoRead: string;
  readonly howMany: string;
  readonly help: string;
  readonly meaning: string;
  readonly fieldsOf: (kind: string) => string;
  readonly needed: string;
  readonly atMost: (count: number) => string;
  readonly several: string;
  readonly oneALanguage: string;
  readonly backwards: string;
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    language: 'Français',
    title: 'Vocabulaire de Solidaire',
    intro:
      'Ce que les coopératives écrivent dans les mêmes termes, et que leurs sites peuvent donc se montrer les uns aux autres. Chaque page décrit une sorte de chose, champ par champ.',
    notRegistered:
      'L’identifiant https://w3id.org/solidaire/ns# n’est pas encore enregistré : cette adresse ne répond pas aujourd’hui.',
    skip: 'Aller au contenu',
    kinds: 'Sortes de choses',
    terms: 'Termes propres',
    files: 'Fichiers',
    shapeFile: 'Forme, en Turtle (SHACL)',
    termsFile: 'Termes propres, en Turtle',
    contextFile: 'Contexte JSON-LD',
    recognisedBy: 'Se reconnaît à l’une de ces classes, la première étant celle qu’on écrit :',
    otherLanguage: 'In English',
    field: 'Champ',
    attribute: 'Nom dans les attributs',
    term: 'Terme',
    alsoRead: 'Se lit aussi dans',
    howMany: 'Combien',
    help: 'Aide',
    meaning: 'Sens',
    fieldsOf: (kind) => `Champs : ${kind}`,
    needed: 'un, obligatoire',
    atMost: (count) => (count === 1 ? 'un au plus' : `${count} au plus`),
    several: 'plusieurs',
    oneALanguage: 'un par langue',
    backwards: 'en sens inverse',
  },
  en: {
    language: 'English',
    title: 'Solidaire’s vocabulary',
    intro:
      'What cooperatives write in the same terms, so that their sites can show it to each other. Each page describes one kind of thing, field by field.',
    notRegistered:
      'The identifier https://w3id.org/solidaire/ns# is not yet registered: that address does not answer today.',
    skip: 'Skip to the content',
    kinds: 'Kinds of things',
    terms: 'Terms of our own',
    files: 'Files',
    shapeFile: 'Shape, in Turtle (SHACL)',
    termsFile: 'Terms of our own, in Turtle',
    contextFile: 'JSON-LD context',
    recognisedBy: 'Recognised by one of these classes, of which the first is written:',
    otherLanguage: 'En français',
    field: 'Field',
    attribute: 'Name in attributes',
    term: 'Term',
    alsoRead: 'Also read from',
    howMany: 'How many',
    help: 'Help',
    meaning: 'Meaning',
    fieldsOf: (kind) => `Fields: ${kind}`,
    needed: 'one, needed',
    atMost: (count) => `at most ${count === 1 ? 'one' : count}`,
    several: 'several',
    oneALanguage: 'one a language',
    backwards: 'backwards',
  },
};
