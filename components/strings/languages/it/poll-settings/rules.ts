// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "Ogni persona risponde sì, no o si astiene.",
    'single-choice': "Ogni persona sceglie una sola risposta.",
    'multiple-choice': "Ogni persona sceglie più risposte.",
    consent: "Ogni persona dice se dà il consenso, lascia fare o ha un’obiezione.",
    score: "Ogni persona dà un punteggio a ogni risposta.",
    dots: "Ogni persona distribuisce dei punti tra le risposte.",
    schulze: "Ogni persona mette in ordine le risposte, dalla preferita all’ultima.",
    'instant-runoff': "Ogni persona mette in ordine le risposte, dalla preferita all’ultima.",
    dates: "Ogni persona dice quali date le vanno bene.",
  },
  counting: {
    'yes-no': "Si contano i sì e i no.",
    'single-choice': "Si contano i voti di ogni risposta.",
    'multiple-choice': "Si contano i voti di ogni risposta.",
    consent: "La proposta è approvata se qualcuno dà il consenso e nessuno ha obiezioni.",
    score: "Viene prima la risposta con più punti in tutto.",
    dots: "Viene prima la risposta con più punti in tutto.",
    schulze: "Le risposte si confrontano a due a due. Viene prima quella che batte le altre.",
    'instant-runoff':
      "Esce la risposta con meno prime scelte. Poi si riconta, finché una viene prima.",
    dates: "Viene prima la data che va bene a più persone.",
  },
  majorities: {
    plurality: "Ci vogliono più sì che no.",
    absolute: "Più della metà deve dire sì. Le astensioni non contano.",
    'two-thirds': "Almeno due terzi devono dire sì. Le astensioni non contano.",
    'three-quarters': "Almeno tre quarti devono dire sì. Le astensioni non contano.",
    'of-roll': "Più della metà di chi può votare deve dire sì.",
  },
  choiceMajorities: {
    plurality: "Vince la risposta con più voti.",
    absolute: "Una risposta vince se ha più della metà dei voti.",
    'two-thirds': "Una risposta vince se ha almeno due terzi dei voti.",
    'three-quarters': "Una risposta vince se ha almeno tre quarti dei voti.",
    'of-roll': "Una risposta vince se la sceglie più della metà di chi può votare.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {one: (figure) => `Bisogna scegliere ${figure} risposta.`, other: (figure) => `Bisogna scegliere ${figure} risposte.`});
    if (!fewest) return plural(most, {one: (figure) => `Si può scegliere al massimo ${figure} risposta.`, other: (figure) => `Si possono scegliere al massimo ${figure} risposte.`});
    return plural(most, {one: (figure) => `Bisogna scegliere da ${format(fewest)} a ${figure} risposta.`, other: (figure) => `Bisogna scegliere da ${format(fewest)} a ${figure} risposte.`});
  },
  highestScore: (points) => `I punteggi vanno da 0 a ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {one: (figure) => `${figure} punto da distribuire.`, other: (figure) => `${figure} punti da distribuire.`}),
  quorum: (percent, people) =>
    `La votazione è valida se vota almeno questa parte di chi può farlo: ${format(percent)}%${people === undefined ? '' : plural(people, {one: (figure) => `, cioè ${figure} persona`, other: (figure) => `, cioè ${figure} persone`})}.`,
  roll: (people) => plural(people, {one: (figure) => `${figure} persona può votare. Questo elenco non cambia più.`, other: (figure) => `${figure} persone possono votare. Questo elenco non cambia più.`}),
  opens: (date) => `Inizio del voto: ${date}.`,
  closes: (date) => `Fine del voto: ${date}. Un voto che arriva dopo non conta.`,
  confirmUntil: (date) => `Un voto arrivato in tempo si può ancora confermare (termine: ${date}).`,
  mayChange: "Si può cambiare il proprio voto fino alla chiusura. Conta l’ultimo. I voti precedenti si possono ancora leggere.",
  mayNotChange: "Non si può cambiare il proprio voto. Conta il primo.",
  shown: {
    live: () => "Il risultato si vede fin dal primo voto.",
    'after-voting': () =>
      "La pagina mostra il risultato a chi ha votato. I voti non sono nascosti: altri strumenti possono leggerli.",
    'at-close': (tellers) => `Fino alla chiusura solo queste persone possono vedere i voti: ${tellers}.`,
  },
  namesShown: "La pagina mostra chi ha votato che cosa.",
  namesNotShown: "La pagina non mostra nessun nome. Chi riconta può scoprire chi ha votato che cosa.",
  tellers: (tellers) => `Queste persone confermano i voti e pubblicano il risultato: ${tellers}.`,
  keepers: "Chi custodisce l’urna potrebbe ritardare o trattenere un voto. Si noterebbe.",
  secret: "Per un voto segreto, usa Belenios.",
});

