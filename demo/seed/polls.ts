import type {PollDraft} from '../../pods/index.js';

/** A poll of the demo, and who votes how in it. */
export interface DemoPoll {
  readonly draft: PollDraft;
  /** By the name of a member's pod, what is given to each choice, in order; nothing is given where there is no number. */
  readonly votes: Readonly<Record<string, readonly (number | undefined)[]>>;
  /** What is decided, in words: then the poll is closed. */
  readonly decision?: string;
}

const now = Date.now();
const anHour = 3_600_000;
const aDay = 24 * anHour;

/** A whole hour in so many days. */
const inDays = (days: number) => Math.ceil((now + days * aDay) / anHour) * anHour;
const day = (days: number) => new Date(now + days * aDay).toISOString().slice(0, 10);

const common = {
  mayChange: true,
  namesShown: false,
  majority: 'plurality',
  timeZone: 'Europe/Paris',
} as const satisfies Partial<PollDraft>;

export const polls: readonly DemoPoll[] = [
  {
    draft: {
      ...common,
      question: 'Quels ateliers ouvrir en 2027 ?',
      summary: 'Le local est libre deux soirs par semaine. On peut choisir jusqu’à deux ateliers.',
      method: 'multiple-choice',
      options: ['Réparation de vélos', 'Couture', 'Pain au levain', 'Soudure'].map((name) => ({name})),
      closes: inDays(9),
      confirmUntil: inDays(11),
      resultShown: 'live',
      fewest: 1,
      most: 2,
    },
    votes: {amina: [1, undefined, 1], elodie: [1, undefined, undefined, 1], zoe: [undefined, 1]},
  },
  {
    draft: {
      ...common,
      question: 'Quand nous réunir pour l’assemblée générale ?',
      summary: 'Deux heures, dans la salle des fêtes de Crest.',
      method: 'dates',
      options: [
        {start: `${day(30)}T18:00:00+01:00`, end: `${day(30)}T20:00:00+01:00`},
        {start: `${day(33)}T10:00:00+01:00`, end: `${day(33)}T12:00:00+01:00`},
        {start: day(37)},
      ],
      closes: inDays(6),
      confirmUntil: inDays(8),
      resultShown: 'live',
      namesShown: true,
    },
    votes: {amina: [2, 1, 0], elodie: [2, 2, 1]},
  },
  {
    draft: {
      ...common,
      question: 'Adopter le budget de 2027 ?',
      summary: 'Le budget prévoit 12 000 euros de recettes et 11 400 euros de dépenses.',
      method: 'yes-no',
      options: [],
      // Written anew when it is opened.
      closes: now,
      resultShown: 'at-close',
      majority: 'absolute',
    },
    votes: {amina: [1], elodie: [1], zoe: [undefined, 1], fatou: [1], rene: [undefined, undefined, 1]},
    decision: 'Le budget de 2027 est adopté. Le bureau rend compte des dépenses en juin.',
  },
];
