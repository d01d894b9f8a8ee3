// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollDeskStrings} from '../../poll-desk/strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: "Voor wie de stemming leidt",
  intro: "Zolang deze pagina open is, bevestigt ze vanzelf stemmen.",
  confirming: "Stemmen worden bevestigd…",
  confirmed: (votes) => plural(votes, {one: (figure) => `${figure} stem is bevestigd.`, other: (figure) => `${figure} stemmen zijn bevestigd.`}),
  waiting: (votes) => plural(votes, {one: (figure) => `${figure} stem wacht op bevestiging.`, other: (figure) => `${figure} stemmen wachten op bevestiging.`}),
  reasons: {
    unreachable: (name) => `${name}: de ruimte van deze persoon antwoordt niet. De pagina probeert het opnieuw.`,
    unconfirmed: (name) => `${name}: de eigen kopie van deze stem is er nog niet. De pagina probeert het opnieuw.`,
    unread: (name) => `${name}: deze stem kan nu niet worden gelezen. De pagina probeert het opnieuw.`,
  },
  rubbish: (things) => plural(things, {one: (figure) => `${figure} stuk in de stembus is geen geldige stem.`, other: (figure) => `${figure} stukken in de stembus zijn geen geldige stem.`}),
  somebody: "Een onbekende",
  confirmNow: "Opnieuw kijken",
  remind: {
    open: "Herinneren wie nog niet heeft gestemd",
    to: (people) => plural(people, {one: (figure) => `Het gaat naar ${figure} persoon, naar elk apart.`, other: (figure) => `Het gaat naar ${figure} personen, naar elk apart.`}),
    hint: "Hoogstens één herinnering per dag. Niemand anders ziet wie er een krijgt.",
    label: "Je bericht",
    text: (question, until) =>
      `Dag,

De stemming “${question}” is open tot ${until}. Als je wilt, kun je nog stemmen op de website van de coöperatie. Je bent vrij om het niet te doen.`,
    send: "Verzenden",
    cancel: "Annuleren",
    sending: "Wordt verzonden…",
    sent: (people) => plural(people, {one: (figure) => `De herinnering is verzonden aan ${figure} persoon.`, other: (figure) => `De herinnering is verzonden aan ${figure} personen.`}),
    notSent: (people) => plural(people, {one: (figure) => `De herinnering is bij ${figure} persoon niet aangekomen.`, other: (figure) => `De herinnering is bij ${figure} personen niet aangekomen.`}),
    today: "Er is vandaag al een herinnering verzonden.",
    nobody: "Iedereen heeft gestemd: er is niemand te herinneren.",
    empty: "Schrijf een bericht.",
    tooLong: (characters) => `Schrijf hoogstens ${format(characters)} tekens.`,
  },
  close: {
    title: "De stemming sluiten",
    later: (time) => `Je kunt de stemming sluiten vanaf ${time}.`,
    waits: (votes, time) =>
      plural(votes, {one: (figure) => `${figure} stem kan nog worden bevestigd tot ${time}. Daarna wordt de uitslag gepubliceerd.`, other: (figure) => `${figure} stemmen kunnen nog worden bevestigd tot ${time}. Daarna wordt de uitslag gepubliceerd.`}),
    shut: (votes, time) =>
      plural(votes, {one: (figure) => `Niemand kan nog stemmen. ${figure} stem kan nog worden bevestigd tot ${time}. Sluit daarna opnieuw.`, other: (figure) => `Niemand kan nog stemmen. ${figure} stemmen kunnen nog worden bevestigd tot ${time}. Sluit daarna opnieuw.`}),
    leaves: (votes) => plural(votes, {one: (figure) => `${figure} stem kon niet op tijd worden bevestigd. Die telt niet mee.`, other: (figure) => `${figure} stemmen konden niet op tijd worden bevestigd. Die tellen niet mee.`}),
    explains: "Als je sluit, wordt de uitslag gepubliceerd. Daarna kan niemand nog stemmen, en kun je de stemming niet weer openen.",
    decision: "Wat er is besloten (mag leeg blijven)",
    decisionHint: "Wat er is besloten, en wie wat doet. Iedereen die de stemming ziet, leest het.",
    review: "Te herzien op (mag leeg blijven)",
    reviewHint: "De dag waarop jullie dit besluit opnieuw bekijken.",
    tooLong: (characters) => `Schrijf hoogstens ${format(characters)} tekens.`,
    past: "Kies een dag die nog moet komen.",
    check: "Verder",
    checkTitle: "Nakijken vóór het sluiten",
    checkText: "Je kunt dit niet ongedaan maken.",
    noDecision: "Geen tekst.",
    noReview: "Geen dag.",
    change: "Wijzigen",
    confirm: "De stemming sluiten",
    closing: "De stemming wordt gesloten…",
    closed: "De stemming is gesloten. De uitslag is gepubliceerd.",
    failed: "De stemming is niet gesloten.",
  },
});

