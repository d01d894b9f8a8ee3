// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "Accedi per vedere le tue conversazioni.",
  reading: "Lettura delle tue conversazioni…",
  title: "Le tue conversazioni",
  empty: "Non hai ancora nessuna conversazione.",
  count: (total, fresh) =>
    plural(total, {one: (figure) => `${figure} conversazione, ${fresh ? `novità in ${format(fresh)}` : "nessuna novità"}.`, other: (figure) => `${figure} conversazioni, ${fresh ? `novità in ${format(fresh)}` : "nessuna novità"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {one: (figure) => `${figure} nuovo messaggio`, other: (figure) => `${figure} nuovi messaggi`})
      : count
        ? plural(count, {one: (figure) => `almeno ${figure} nuovo messaggio`, other: (figure) => `almeno ${figure} nuovi messaggi`})
        : "Novità",
  looking: (total) => plural(total, {one: (figure) => `${figure} conversazione. Ricerca delle novità…`, other: (figure) => `${figure} conversazioni. Ricerca delle novità…`}),
  openedBy: (name, day) => `Aperta da ${name}${day === undefined ? '' : ` ${day}`}`,
  openedOn: (day) => `Aperta ${day}`,
  isMuted: "Silenziata",
  quiet: "Ore di silenzio: le novità saranno segnalate più tardi.",
  last: (day) => `Ultimo messaggio: ${day}`,
  unnamed: "Conversazione senza titolo",
  with: (name) => `Con ${name}`,
  someone: (host) => (host ? `una persona sconosciuta (${host})` : "una persona sconosciuta"),
  unread: "Non è stato possibile leggere questa conversazione.",
  invitations: "Inviti",
  invitedBy: (name) => `${name} propone una conversazione`,
  invitedText: "Il messaggio:",
  accept: "Accetta",
  decline: "Rifiuta",
  declineHelp: "Se rifiuti, non viene avvisato nessuno.",
  discover: "Conversazioni della cooperativa",
  join: "Aggiungi alle mie conversazioni",
  newOne: "Nuova conversazione",
  newWith: "Con chi?",
  newWithHint: "Scrivi un nome e scegli dall’elenco.",
  newTitle: "Titolo",
  newTitleHint: "Di che cosa parlerete?",
  newPeople: "Persone invitate",
  newText: "Due parole per proporla",
  newTextHint: "La persona le legge prima di accettare.",
  ask: "Proponi la conversazione",
  open: "Apri la conversazione",
  opening: "Apertura…",
  opened: "La conversazione è aperta.",
  willOpen: "Manca la rete: la conversazione si aprirà più tardi, da sola.",
  asked: (name) => `È proposta a ${name}. Potrete parlare quando avrà accettato.`,
  notOpened: "Non è stato possibile aprire la conversazione.",
  withGroup: (name) => `Con il gruppo ${name}`,
  kinds: {
    pair: "Con una persona",
    named: "Con più persone",
    members: "Con tutti i membri della cooperativa",
    everyone: "Aperta alla lettura di chiunque",
  },
  awaiting: (name) => `${name} non ha ancora risposto.`,
  mistakes: {
    person: "Scegli una persona dall’elenco.",
    title: "Dai un titolo alla conversazione.",
    people: "Scegli almeno una persona.",
  },
});

