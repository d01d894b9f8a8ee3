import type {Numbers} from '../numbers.js';
import type {ChatToolsStrings} from './strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: 'Chercher dans la conversation',
  searchHint: 'Des mots, ou un nom. La recherche remonte jour après jour.',
  start: 'Chercher',
  stop: 'Arrêter',
  searching: (found, day) =>
    ['Recherche…', ...(day ? [`${day}.`] : []), found ? `${plural(found, 'message trouvé', 'messages trouvés')}.` : ''].join(
      ' ',
    ),
  found: (count) => (count ? `${plural(count, 'message trouvé', 'messages trouvés')}.` : 'Aucun message trouvé.'),
  foundUntil: (count, day) => {
    const found = count ? plural(count, 'message trouvé', 'messages trouvés') : 'Aucun message trouvé';
    return `${found} ${day ? `depuis le ${day}` : 'pour le moment'}.`;
  },
  goOn: 'Chercher plus loin',
  goToMessage: (name, time) => `${name}, ${time}`,
  date: 'Aller à une date',
  goToDate: 'Y aller',
  save: 'Enregistrer ce qui est affiché',
  saveHelp: 'Seuls les messages affichés sont enregistrés.',
  saveText: 'En texte',
  saveJson: 'En données (JSON)',
  saveTurtle: 'Pour une autre application de discussion',
  announce: 'Lire à voix haute les nouveaux messages',
  announceHint: 'Pour les lecteurs d’écran.',
  mute: 'Mettre en sourdine',
  muteHint: 'La conversation reste dans votre liste, sans dire ce qui est nouveau.',
  muted: 'En sourdine',
  quiet: 'Heures calmes',
  quietHint: 'Pendant ces heures, rien de nouveau n’est signalé, dans aucune conversation.',
  from: 'De',
  until: 'À',
  leave: 'Quitter la conversation',
  leaveHelp: 'Elle quitte votre liste. Ce que vous y avez écrit reste, et vous pouvez revenir.',
  confirmLeave: 'Quitter',
  stay: 'Rester',
  left: 'Vous avez quitté cette conversation.',
  comeBack: 'Revenir',
  kept: 'C’est noté.',
  notKept: 'Ce n’est pas noté.',
  removed: 'message retiré',
  edited: 'modifié',
  unconfirmed: 'nom non confirmé',
});
