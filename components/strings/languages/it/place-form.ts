// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {one: (figure) => `${figure} luogo`, other: (figure) => `${figure} luoghi`});
  return {
    ...formWords(numbers),
    create: () => "Aggiungi un luogo",
    membersOnly: "Solo i membri della cooperativa possono aggiungere un luogo.",
    signInFirst: "Accedi per aggiungere o modificare un luogo.",
    another: "Aggiungi un altro luogo",
    notAnnounced: "È salvato, ma non è stato possibile segnalarlo all’elenco dei luoghi.",
    announceAgain: "Segnala all’elenco",
    audience: "Chi può vedere questo luogo?",
    where: "Dove si trova",
    whereHelp: "Senza posizione, il luogo è nell’elenco e non sulla mappa. Tre modi per indicarla, a scelta:",
    position: (latitude, longitude) => `Posizione: latitudine ${latitude}, longitudine ${longitude}.`,
    noPosition: "Ancora nessuna posizione.",
    removePosition: "Togli la posizione",
    known: "Nello stesso punto di un luogo già noto",
    knownHelp: "Comincia a scrivere il suo nome, e sceglilo dall’elenco.",
    knownTaken: (name) => `La posizione è quella di «${name}».`,
    notKnown: (name) => `La cooperativa non conosce nessun luogo «${name}» che abbia una posizione.`,
    coordinates: "Coordinate",
    coordinatesHelp: "Per esempio 44.7286, 5.0203, oppure l’indirizzo copiato da una mappa di OpenStreetMap o Google.",
    unreadableCoordinates: {
      'no-coordinates': "Queste non sono coordinate. Scrivi prima la latitudine e poi la longitudine, per esempio 44.7286, 5.0203.",
      'out-of-range':
        "Queste coordinate non sono in nessun punto della Terra: la latitudine va da −90 a 90, la longitudine da −180 a 180.",
    },
    swapped: (latitude, longitude) =>
      `Forse la longitudine è stata scritta per prima. Intendevi latitudine ${latitude}, longitudine ${longitude}?`,
    swap: "Sì, scambia le due",
    keepOrder: "No, tieni quest’ordine",
    openMap: "Scegli sulla mappa",
    closeMap: "Chiudi la mappa",
    mapFailed: "Non è stato possibile caricare la mappa. Restano gli altri due modi.",
    atSea: "Questo punto è nell’acqua. Puoi salvarlo lo stesso.",
    farAway: (kilometres) =>
      `Questo punto è a più di ${format(kilometres)} km da ogni luogo che la cooperativa conosce. Puoi salvarlo lo stesso.`,
    visiting: "Per andarci",
    access: "Accesso",
    import: {
      file: "Importa un file di luoghi (GeoJSON)",
      fileHelp: "Vedrai che cosa contiene prima di aggiungerlo.",
      reading: "Lettura del file…",
      refusals: {
        'too-large': "Questo file è troppo grande: 20 MB al massimo.",
        'no-json': "Questo file è rovinato, o non è un GeoJSON.",
        'no-geojson': "Questo file non è un GeoJSON: non contiene luoghi.",
      },
      otherSystem: (system) =>
        `Le posizioni di questo file sono in un altro sistema${system ? ` (${system})` : ''}. Salvalo in WGS 84 (latitudine e longitudine in gradi), poi riprova.`,
      none: "Nessun luogo di questo file si può importare.",
      skippedTitle: "Lasciati fuori:",
      skipped: {
        'no-position': (count) => `${places(count)} senza posizione`,
        'no-point': (count) => plural(count, {one: (figure) => `${figure} linea o superficie`, other: (figure) => `${figure} linee o superfici`}),
        'out-of-range': (count) => `${places(count)} con una posizione che non è sulla Terra`,
        'no-name': (count) => `${places(count)} senza nome`,
      },
      filled: (name) => `Il modulo è riempito con «${name}». Controllalo, poi salva.`,
      title: "Aggiungi i luoghi di un file",
      found: (count) => `${places(count)} in questo file.`,
      more: (count) => plural(count, {one: (figure) => `${figure} altro luogo: importa di nuovo il file dopo aver aggiunto questi.`, other: (figure) => `Altri ${figure} luoghi: importa di nuovo il file dopo aver aggiunto questi.`}),
      legend: "Luoghi da aggiungere",
      marks: {known: "già nell’elenco", added: "aggiunto", kept: "conservato su questo dispositivo", failed: "rifiutato"},
      add: (count) => (count ? `Aggiungi ${places(count)}` : "Aggiungi"),
      chooseOne: "Scegli almeno un luogo.",
      adding: (count) => `Aggiunta di ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {one: (figure) => `${figure} luogo aggiunto`, other: (figure) => `${figure} luoghi aggiunti`}),
          kept && `${places(kept)} in partenza appena possibile`,
          failed && plural(failed, {one: (figure) => `${figure} luogo rifiutato`, other: (figure) => `${figure} luoghi rifiutati`}),
        ]
          .filter(Boolean)
          .join(", "),
      back: "Torna al modulo",
    },
  };
};

