// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {one: (figure) => `${figure} wijziging`, other: (figure) => `${figure} wijzigingen`});
  const drafts = (count: number) => plural(count, {one: (figure) => `${figure} concept`, other: (figure) => `${figure} concepten`});
  return {
    notSent: (count) => plural(count, {one: (figure) => `${figure} wijziging is nog niet verzonden.`, other: (figure) => `${figure} wijzigingen zijn nog niet verzonden.`}),
    notSaved: (count) => plural(count, {one: (figure) => `${figure} concept is niet opgeslagen.`, other: (figure) => `${figure} concepten zijn niet opgeslagen.`}),
    nothingLeft: "Alles is verzonden.",
    needYou: (count) => plural(count, {one: (figure) => `${figure} wijziging heeft jou nodig om te kunnen worden verzonden.`, other: (figure) => `${figure} wijzigingen hebben jou nodig om te kunnen worden verzonden.`}),
    send: "Nu verzenden en uitloggen",
    sendWithoutDrafts: "De wijzigingen verzenden, de concepten wissen en uitloggen",
    save: "De tekst in een bestand bewaren en uitloggen",
    end: {
      nothing: "Uitloggen",
      changes: "De wijzigingen wissen en uitloggen",
      drafts: "De concepten wissen en uitloggen",
      both: "De wijzigingen en de concepten wissen, en uitloggen",
    },
    stay: "Ingelogd blijven",
    keepDrafts: "Mijn concepten op dit apparaat bewaren",
    keepDraftsHint: "Je vindt ze terug als je inlogt. Vink dit niet aan op een gedeeld apparaat.",
    sending: (count) => `Bezig met verzenden: ${changes(count)}…`,
    stuck: (count) => `Niet verzonden: ${changes(count)}. Je bent nog ingelogd.`,
    fileName: (day) => `mijn-teksten-${day}.txt`,
    draft: (at) => `Je hebt dit geschreven op ${moment('nl', at)}, en niet opgeslagen.`,
    eraseDraft: "Dit concept wissen",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" en ");
      return `Op dit apparaat wacht tot je inlogt: ${all}.`;
    },
  };
};

