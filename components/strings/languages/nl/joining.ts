// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {JoiningStrings} from '../../joining/strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Lid worden van ${coop}`,
  signInFirst: "Log in om lid te worden van de coöperatie, of om eruit te stappen.",
  closed: "Deze coöperatie neemt hier geen aanvragen aan.",
  open: "Deze coöperatie is open: wie het vraagt, wordt toegelaten. “Leden” betekent hier dus “iedereen met een account”.",
  explain: "Dit wordt er geschreven, en deze mensen zullen het kunnen lezen:",
  plan: [
    {
      where: "In je eigen ruimte",
      things: [
        {
          what: "Een map voor deze coöperatie.",
          who: "Niemand anders schrijft daar. De moderators zien wat je erin publiceert.",
        },
        {what: "Een brievenbus.", who: "Iedereen met een account kan een bericht voor je achterlaten. Niemand anders leest het."},
        {what: "Een inhoudsopgave van wat je publiceert.", who: "Iedereen kan het lezen."},
      ],
    },
    {
      where: "Bij de coöperatie",
      things: [{what: "Je aanvraag.", who: "Alleen de moderators kunnen die lezen."}],
    },
    {
      where: "Zodra je lid bent",
      things: [
        {
          what: "In de ledenlijst: je naam, beroep, woonplaats, vaardigheden en je kleine foto.",
          who: "Iedereen kan het lezen.",
        },
        {
          what: "In de lijst die leden hun rechten geeft: het adres van je account.",
          who: "De andere leden kunnen het lezen.",
        },
      ],
    },
  ],
  deeds: {
    ask: () => "Vragen om lid te worden",
    withdraw: () => "Mijn aanvraag intrekken",
    leave: (coop) => `${coop} verlaten`,
    stay: () => "Lid blijven",
  },
  askAgain: "Opnieuw vragen",
  doing: {
    ask: "Je aanvraag wordt verzonden…",
    withdraw: "Je aanvraag wordt ingetrokken…",
    leave: "Er wordt genoteerd dat je vertrekt…",
    stay: "Er wordt genoteerd dat je blijft…",
  },
  failed: {
    ask: "Je aanvraag is niet verzonden.",
    withdraw: "Je aanvraag is niet ingetrokken.",
    leave: "Er is niet genoteerd dat je vertrekt.",
    stay: "Er is niet genoteerd dat je blijft.",
  },
  retrySafely: "Je kunt het gerust opnieuw proberen: er gebeurt niets dubbel.",
  sent: "Je aanvraag is verzonden.",
  answerFollows: {
    approved: "Iemand van de coöperatie zal je antwoorden.",
    open: "Je wordt lid zodra een moderator de website opent.",
  },
  withdrawn: "Je aanvraag is ingetrokken.",
  member: (coop) => `Je bent lid van ${coop}.`,
  refused: (coop) => `${coop} heeft je aanvraag geweigerd.`,
  leaving: "Er is genoteerd dat je vertrekt. Je bent geen lid meer zodra een moderator de website opent.",
  stayed: "Je blijft lid.",
  leaveTitle: "De coöperatie verlaten",
  leaveGoes:
    "Je verdwijnt uit de ledenlijst en de groepen, en kunt niets meer aan de leden melden. Het gebeurt zodra een moderator de website opent.",
  leaveStays: "Wat je hebt geschreven, blijft in je eigen ruimte.",
  leaveElsewhere: "Je bent niet hier lid geworden. Om te vertrekken, schrijf of bel je de coöperatie.",
  address: "Nodigt iemand van de coöperatie je uit? Geef dan het adres van je account:",
  copyAddress: "Het adres kopiëren",
  copied: "Het adres is gekopieerd.",
  forModerators: "Deze pagina is voor moderators.",
  desk: () => import('./joining/desk.js').then((module) => module.default(numbers)),
});

