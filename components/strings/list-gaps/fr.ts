import type {ListGapStrings} from './strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Une partie n’est pas encore arrivée\u00a0: ${names}.`,
  unread: (names) => `Une partie n’a pas pu être lue\u00a0: ${names}.`,
  names: {
    everyone: 'ce qui est pour tout le monde',
    members: 'ce qui est pour les membres',
    group: (name) => (name ? `ce qui est pour «\u00a0${name}\u00a0»` : 'ce qui est pour un groupe'),
    person: 'ce qui est pour vous et le bureau',
    unknown: 'une liste sans titre',
  },
});
