/** Something that somebody says in a conversation of the demo. */
export interface DemoWords {
  /** Pod of whoever says it. */
  readonly by: string;
  /** How many days ago, and at what time (UTC). */
  readonly ago: number;
  readonly at: `${number}:${number}`;
  readonly text: string;
  /** Which of the words before it answers, counted from 0. */
  readonly answers?: number;
  /** Signs that others have given. */
  readonly signs?: ReadonlyArray<readonly [by: string, sign: string]>;
  /** What its author made of it an hour later. */
  readonly corrected?: string;
}

/** Everybody's room, over two weeks. */
export const everybody: readonly DemoWords[] = [
  {
    by: 'rene',
    ago: 14,
    at: '08:05',
    text: 'Bonjour à toutes et à tous ! Cette conversation est ouverte à tous les membres. On y parle de ce qui concerne tout le monde.',
  },
  {
    by: 'amina',
    ago: 14,
    at: '08:40',
    text: 'Merci René. Première question : qui a encore des **caisses à pain** à moi ?',
    answers: 0,
  },
  {
    by: 'colette',
    ago: 14,
    at: '09:12',
    text: 'Deux chez moi, propres. Je les apporte samedi.',
    answers: 1,
    signs: [['amina', '🙏']],
  },
  {
    by: 'mathieu',
    ago: 14,
    at: '18:30',
    text: 'Et une dans l’atelier. Elle a servi à autre chose, je la ponce avant.',
    answers: 1,
    signs: [
      ['amina', '😄'],
      ['colette', '😄'],
    ],
  },
  {
    by: 'karim',
    ago: 12,
    at: '07:20',
    text: 'La commande groupée de farine part **jeudi**. Il manque 40 kg pour avoir le tarif de gros.',
  },
  {by: 'lucie', ago: 12, at: '07:55', text: '10 kg pour moi.', answers: 4},
  {by: 'thomas', ago: 12, at: '12:03', text: '10 kg aussi, de la T80 si c’est possible.', answers: 4},
  {
    by: 'amina',
    ago: 12,
    at: '12:31',
    text: 'Je prends les 20 qui manquent.',
    answers: 4,
    signs: [
      ['karim', '🎉'],
      ['rene', '👍'],
    ],
  },
  {
    by: 'karim',
    ago: 11,
    at: '16:45',
    text: 'C’est commandé. Livraison mardi au fournil d’Amina, entre 14 h et 16 h.',
    corrected: 'C’est commandé. Livraison **mercredi** au fournil d’Amina, entre 14 h et 16 h.',
  },
  {
    by: 'fatou',
    ago: 9,
    at: '10:10',
    text: 'Je cherche une salle pour vingt personnes le mois prochain, un mercredi soir. Une idée ?',
  },
  {by: 'rene', ago: 9, at: '10:48', text: 'La Maison des associations : 12 rue des Tanneurs, on a la clé.', answers: 9},
  {by: 'fatou', ago: 9, at: '11:02', text: 'Parfait, j’appelle tout de suite.', answers: 10},
  {
    by: 'mathieu',
    ago: 6,
    at: '19:20',
    text: 'La remorque est réparée. Elle est sous l’auvent, la clé au clou habituel.',
    signs: [
      ['rene', '👍'],
      ['lucie', '👍'],
      ['colette', '❤️'],
    ],
  },
  {
    by: 'beatriz',
    ago: 4,
    at: '06:50',
    text: 'Quelqu’un descend à Valence vendredi matin ? J’ai trois cageots de courges à livrer.',
  },
  {
    by: 'thomas',
    ago: 4,
    at: '07:31',
    text: 'Moi, vers 8 h, et il y a de la place.',
    answers: 13,
    signs: [['beatriz', '🙏']],
  },
  {
    by: 'colette',
    ago: 2,
    at: '15:15',
    text: 'Le four sera chaud samedi dès 9 h. Apportez votre pâte, et de quoi patienter.',
  },
  {
    by: 'amina',
    ago: 1,
    at: '17:40',
    text: 'J’apporte le levain pour qui veut en repartir avec.',
    answers: 15,
    signs: [['colette', '❤️']],
  },
  {
    by: 'rene',
    ago: 0,
    at: '06:30',
    text: 'Rappel : l’assemblée approche. Les comptes sont dans les documents, lisez-les avant !',
  },
];

/** The group of Crest, among itself. */
export const crest: readonly DemoWords[] = [
  {by: 'rene', ago: 5, at: '09:00', text: 'Qui peut ouvrir le local lundi ? Je suis à Privas.'},
  {by: 'colette', ago: 5, at: '09:25', text: 'Moi, à partir de 17 h.', answers: 0, signs: [['rene', '👍']]},
  {by: 'mathieu', ago: 3, at: '18:10', text: 'Le volet du fond ferme mal, attention aux doigts.'},
];

/** Two people. */
export const two: readonly DemoWords[] = [
  {
    by: 'amina',
    ago: 3,
    at: '12:10',
    text: 'Bonjour René, j’aurais besoin d’un quart d’heure pour parler du bail du fournil.',
  },
  {by: 'rene', ago: 3, at: '12:40', text: 'Volontiers. Jeudi à 11 h, chez toi ?', answers: 0},
  {by: 'amina', ago: 2, at: '08:15', text: 'Parfait, je mets le café.', answers: 1},
];

/** Below an event. */
export const workshop: readonly DemoWords[] = [
  {by: 'lucie', ago: 2, at: '10:05', text: 'Faut-il apporter sa farine ?'},
  {
    by: 'amina',
    ago: 2,
    at: '10:20',
    text: 'Non, tout est là. Un tablier et un bocal avec couvercle suffisent.',
    answers: 0,
    signs: [['lucie', '🙏']],
  },
];

/** Below an article. */
export const oven: readonly DemoWords[] = [
  {by: 'thomas', ago: 6, at: '20:15', text: 'Bravo ! J’étais là pour le premier, je veux être là pour le deux-millième.'},
  {by: 'colette', ago: 6, at: '20:40', text: 'Rendez-vous est pris.', answers: 0, signs: [['thomas', '🎉']]},
];
