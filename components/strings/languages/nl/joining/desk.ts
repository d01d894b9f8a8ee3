// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "Aanvragen",
    none: "Geen enkele aanvraag wacht op antwoord.",
    count: (count) => plural(count, {one: (figure) => `${figure} aanvraag wacht op antwoord.`, other: (figure) => `${figure} aanvragen wachten op antwoord.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {one: (figure) => `${figure} persoon heeft de coöperatie verlaten`, other: (figure) => `${figure} personen hebben de coöperatie verlaten`});
      const come = plural(admitted, {one: (figure) => `${figure} persoon is toegelaten`, other: (figure) => `${figure} personen zijn toegelaten`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(", ")}.`;
    },
    departures: (names) => `Vertrokken: ${names}`,
    arrivals: (names) => `Lid geworden: ${names}`,
    wish: {join: "Wil lid worden van de coöperatie.", leave: "Wil de coöperatie verlaten."},
    saving: "Wordt opgeslagen…",
    received: (date) => `Ontvangen op ${date}`,
    confirmed: "Bevestigd door wie het vraagt.",
    unconfirmed: "Niet bevestigd: het komt misschien niet van deze persoon.",
    unchecked: "Nog niet nagekeken: kom later terug.",
    accept: (name) => `${name} toelaten`,
    refuse: (name) => `${name} weigeren`,
    clear: (name) => `De aanvraag van ${name} verwijderen`,
    retry: (name) => `Opnieuw proberen voor ${name}`,
    notDone: {join: "Deze persoon kon niet worden toegelaten.", leave: "Deze persoon kon niet van de lijst worden gehaald."},
    notOwnHome: "De genoemde map is misschien van iemand anders.",
    reason: "Waarom?",
    reasonHint: "Deze persoon zal je antwoord lezen.",
    sendRefusal: "De weigering verzenden",
    cancel: "Annuleren",
    done: {
      joined: (name) => `${name} is nu lid.`,
      left: (name) => `${name} is geen lid meer.`,
      refused: (name) => `De aanvraag van ${name} is geweigerd.`,
      cleared: (name) => `De aanvraag van ${name} is verwijderd.`,
      gone: (name) => `De aanvraag van ${name} wacht niet meer: die is al beantwoord, of ingetrokken.`,
    },
    notTold: "Deze persoon kon hier niet op de hoogte worden gebracht: laat het op een andere manier weten.",
    failed: "Het antwoord is niet opgeslagen. Je kunt het opnieuw proberen.",
    unread: (count) => plural(count, {one: (figure) => `${figure} stuk kon niet worden gelezen.`, other: (figure) => `${figure} stukken konden niet worden gelezen.`}),
    waiting: (count) => plural(count, {one: (figure) => `Nog ${figure} stuk wacht tot deze zijn beantwoord of verwijderd.`, other: (figure) => `Nog ${figure} stukken wachten tot deze zijn beantwoord of verwijderd.`}),
    rubbish: (count) =>
      plural(count, {one: (figure) => `${figure} onleesbaar stuk, dat geen aanvraag is.`, other: (figure) => `${figure} onleesbare stukken, die geen aanvragen zijn.`}),
    clearRubbish: "Verwijderen wat onleesbaar is",
    rubbishCleared: "De onleesbare stukken zijn verwijderd.",
  },
  invitations: {
    title: "Uitnodigingen",
    explain: "Wie is uitgenodigd, wordt toegelaten zodra de aanvraag binnenkomt. Je hoeft niet te antwoorden.",
    whoCanSee: "Alleen de moderators kunnen deze lijst lezen.",
    notNeeded: "De coöperatie is open: wie het vraagt, wordt toegelaten. Een uitnodiging is niet nodig.",
    none: "Er is op dit moment niemand uitgenodigd.",
    count: (count) => plural(count, {one: (figure) => `${figure} persoon is uitgenodigd.`, other: (figure) => `${figure} personen zijn uitgenodigd.`}),
    list: "Uitgenodigde mensen",
    remove: "Verwijderen",
    label: "Adressen van accounts, één per regel",
    hint: "Iedereen vindt het eigen adres op de pagina om lid te worden.",
    example: "Bijvoorbeeld: https://example.org/amina/profile/card#me",
    invite: "Uitnodigen",
    saving: "Wordt opgeslagen…",
    added: (count) => plural(count, {one: (figure) => `${figure} uitnodiging toegevoegd.`, other: (figure) => `${figure} uitnodigingen toegevoegd.`}),
    removed: "De uitnodiging is verwijderd.",
    known: (address) => `Al uitgenodigd: ${address}`,
    member: (address) => `Al lid: ${address}`,
    twice: (address) => `Dubbel geschreven: ${address}`,
    nothingTyped: "Schrijf ten minste één adres.",
    errors: (count) => plural(count, {one: (figure) => `${figure} regel te verbeteren. Er is nog niets opgeslagen.`, other: (figure) => `${figure} regels te verbeteren. Er is nog niets opgeslagen.`}),
    badLine: (line, text) => `Regel ${line}: “${text}” is niet het adres van een account.`,
    notRead: "De uitnodigingen konden niet worden gelezen.",
    notAdded: "De uitnodigingen zijn niet opgeslagen. Je tekst is er nog.",
    notRemoved: "De uitnodiging is niet verwijderd. Je kunt het opnieuw proberen.",
  },
});

