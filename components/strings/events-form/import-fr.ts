import type {Numbers} from '../numbers.js';
import type {EventImportStrings} from './import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
  const such = (example: string) => (example ? ` (par exemple ${quoted(example)})` : '');
  const events = (count: number) => plural(count, 'rendez-vous', 'rendez-vous');
  return {
    title: 'Reprendre un fichier d’agenda',
    reading: 'Lecture du fichier…',
    refusals: {
      'too-large': 'Ce fichier dépasse 2 Mo. Choisissez-en un plus petit.',
      unreadable: 'Ce fichier ne peut pas être lu. Choisissez-le à nouveau.',
      empty: 'Ce fichier est vide.',
      'no-calendar': 'Ce n’est pas un fichier d’agenda. Choisissez un fichier «\u00a0.ics\u00a0».',
      'no-event': 'Il n’y a aucun rendez-vous dans ce fichier.',
    },
    notCompared: 'Rien n’est repris\u00a0: on ne peut pas voir ce qui est déjà dans l’agenda.',
    filled: (name) => `${name ? quoted(name) : 'Le rendez-vous'} est repris du fichier. Vérifiez, puis enregistrez.`,
    isKnown: (name) => `${name ? quoted(name) : 'Ce rendez-vous'} est déjà dans l’agenda. Rien n’est repris.`,
    notesTitle: 'À savoir\u00a0:',
    notes: {
      'too-many-events': (count) => `Le fichier est trop long\u00a0: ${events(count)} de la fin ne sont pas lus.`,
      'too-many-dates': (_, example) =>
        `Une série a plus de 500 dates qui changent\u00a0: les autres sont laissées${such(example)}.`,
      'bad-line': (count, example) => `${plural(count, 'ligne', 'lignes')} du fichier sans aucun sens${such(example)}.`,
      'no-start': (count, example) => `${events(count)} sans jour de début\u00a0: laissés de côté${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} avec une fin impossible\u00a0: repris sans fin${such(example)}.`,
      'bad-date': (_, example) => `Des dates impossibles dans une série\u00a0: laissées de côté${such(example)}.`,
      'unknown-zone': (_, example) =>
        `Un fuseau horaire inconnu\u00a0: vérifiez les heures, et ce qui manque${such(example)}.`,
      'bad-rule': (_, example) => `Une répétition que l’agenda ne sait pas suivre${such(example)}.`,
      'later-dates': (_, example) =>
        `Un changement pour toutes les dates suivantes n’est repris que pour la première${such(example)}.`,
      'changed-texts': (_, example) =>
        `Une date d’une série a son propre titre ou lieu\u00a0: il n’est pas repris${such(example)}.`,
      'bad-address': (_, example) => `Une adresse qui n’en est pas une\u00a0: laissée de côté${such(example)}.`,
      'guessed-letters': () => 'Les accents du fichier sont écrits à l’ancienne\u00a0: vérifiez-les.',
      'cut-text': (_, example) => `Un texte trop long est coupé${such(example)}.`,
      private: (_, example) => `Marqué comme privé dans le fichier${such(example)}.`,
    },
    found: (count) => `Le fichier contient ${events(count)}. Choisissez ceux à ajouter.`,
    more: (count) => `${events(count)} de plus ne sont pas montrés. Ajoutez ceux-ci, puis choisissez le fichier à nouveau.`,
    legend: 'Rendez-vous du fichier',
    audience: 'Qui peut les voir\u00a0?',
    all: 'Tout choisir',
    untitled: 'Rendez-vous sans titre',
    marks: {
      repeats: 'se répète',
      cancelled: 'annulé',
      private: 'marqué comme privé',
      known: 'déjà dans l’agenda',
      added: 'ajouté',
      kept: 'gardé sur cet appareil',
      failed: 'pas ajouté',
    },
    add: (count) => (count ? `Ajouter ${events(count)}` : 'Ajouter'),
    chooseOne: 'Choisissez au moins un rendez-vous.',
    adding: (count) => `Ajout de ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} ${added > 1 ? 'ajoutés' : 'ajouté'}`,
        kept && `${events(kept)} ${kept > 1 ? 'gardés' : 'gardé'} sur cet appareil jusqu’à l’envoi`,
        failed && (failed > 1 ? `${format(failed)} n’ont pas pu l’être` : '1 n’a pas pu l’être'),
      ]
        .filter(Boolean)
        .join(', ') + '.',
    back: 'Revenir au formulaire',
  };
};
