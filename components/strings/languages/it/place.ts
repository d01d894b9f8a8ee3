// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Questo luogo non è della cooperativa. Quello che se ne dice si trova su ${host}.`,
  unnamed: "Luogo senza nome",
  maybeOld: "Quello che è mostrato può non essere aggiornato.",
  facts: {
    category: "Tipo",
    where: "Indirizzo",
    position: "Sulla mappa",
    hours: "Orari di apertura",
    phone: "Telefono",
    email: "E-mail",
    website: "Sito web",
    accessibility: "Accesso in sedia a rotelle",
    language: "Lingue",
    group: "Gruppo",
    keeper: "Scheda curata da",
    confirmed: "Ultima verifica",
  },
  access: {yes: "Sì", partly: "In parte", no: "No"},
  north: "nord",
  south: "sud",
  east: "est",
  west: "ovest",
  openInMaps: "Apri in un’applicazione di mappe",
  doubtful: (date) =>
    `Da verificare: ${date ? `ultima conferma il giorno ${date}` : "nessuno ha detto da quando questa scheda è giusta"}.`,
  expired: (date) => `Questo luogo non è più sulla mappa${date ? `: ultima conferma il giorno ${date}` : ''}.`,
  stillRight: "È ancora giusto?",
  stillRightHelp:
    "La tua risposta dice agli altri che possono fidarsi. Senza risposte, un luogo lascia la mappa dopo un anno e mezzo.",
  confirm: "Sì, è tutto giusto",
  confirming: "Salvataggio…",
  confirmed: "Grazie! È annotato con la data di oggi.",
  confirmedLater: "Grazie! È conservato su questo dispositivo e partirà appena possibile.",
  notConfirmed: "Non è stato possibile salvare la tua risposta.",
  edit: "Modifica questo luogo",
});

