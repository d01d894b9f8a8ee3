// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "Telefoon", email: "E-mail", photo: "Foto"},
  visibleTo: {members: "Zichtbaar voor de leden", private: "Alleen zichtbaar voor jou"},
  updated: (date) => `Profiel bijgewerkt op ${date}`,
  partUnread: "Een deel van dit profiel kon niet worden gelezen.",
  write: (name) => `Schrijven aan ${name}`,
  signInToWrite: (name) => `Log in om aan ${name} te schrijven.`,
  contact: {
    label: "Je bericht",
    hint: (host) => `Het gaat naar de brievenbus van dit lid, op ${host}, en zegt dat het van jou komt.`,
    send: "Verzenden",
    cancel: "Annuleren",
    sending: "Het bericht wordt verzonden…",
    sent: (name) => `Je bericht aan ${name} is aangekomen.`,
    kept: (name) => `Je bericht aan ${name} is bewaard op dit apparaat en wordt zo snel mogelijk verzonden.`,
    keptByPage: "Dit apparaat bewaart niets: laat deze pagina open tot het verzonden is.",
    notSent: "Je bericht is niet verzonden. Je tekst is er nog.",
    refused: "Deze brievenbus neemt geen berichten aan.",
    empty: "Schrijf je bericht.",
    tooLong: (limit) => `Hoogstens ${format(limit)} tekens.`,
    failed: "Het bericht kan niet worden geopend. Controleer je verbinding en probeer het opnieuw.",
  },
});

