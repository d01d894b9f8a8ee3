import type {MistakeSentences} from '../strings.js';

const perhaps = (meant: string | undefined) => (meant ? ` Did you mean “${meant}”?` : '');

export const mistakes: MistakeSentences = {
  'no-command': () => 'Say what to do, as in “solidaire init”. “solidaire --help” explains the commands.',
  'unknown-command': ({given, meant}) =>
    `There is no command “${given}”.${perhaps(meant) || ' “solidaire --help” lists the commands.'}`,
  'unknown-option': ({given, meant}) =>
    `There is no option ${given}.${perhaps(meant) || ' “--help” lists the options of a command.'}`,
  'secret-option': ({given}) =>
    `There is no option ${given}: credentials never go into a command, where other programs can see them. ` +
    'Put them into the variables SOLIDAIRE_ISSUER, SOLIDAIRE_CLIENT_ID and SOLIDAIRE_CLIENT_SECRET.',
  'foreign-option': ({option, command}) =>
    `${option} is no option of “solidaire ${command}”. “solidaire ${command} --help” lists its options.`,
  'no-value': ({option}) => `${option} needs a value. If the value begins with a dash, write ${option}=value.`,
  'needless-value': ({option}) => `${option} takes no value.`,
  'given-twice': ({option}) => `${option} is given more than once, and only one can be meant.`,
  empty: ({what}) => `${what} is empty.`,
  'too-long': ({what, limit}) => `${what} is too long: ${limit} characters at most.`,
  'no-address': ({what, given, example}) => `${what} must be a whole address such as ${example}, not “${given}”.`,
  'insecure-address': ({what, given}) =>
    `${what} must begin with https:, since credentials are sent there: “${given}”. Only localhost may do without.`,
  'no-language': ({what, given}) => `${what} must be the short name of a language, such as fr or en, not “${given}”.`,
  'no-choice': ({option, given, choices, meant}) =>
    `${option} can be ${choices.join(' or ')}, not “${given}”.${perhaps(meant)}`,
  'missing-option': ({option}) => `${option} is missing, and nobody is there to be asked.`,
  'no-count': ({option, given, least, most}) =>
    `${option} must be a whole number from ${least} to ${most}, as in 40000, not “${given}”.`,
  'no-time': ({option, given}) => `${option} must be a time of 10 seconds or more, as in 30s, 5m or 1h, not “${given}”.`,
  'needs-option': ({option, needed}) => `${option} means something only together with ${needed}.`,
  'own-partner': ({given}) => `PARTNER is the address of another cooperative, and ${given} is this one.`,
  'one-of': ({options}) => `Only one of ${options.join(' and ')} can be meant.`,
  'no-file': ({given}) => `The file “${given}” cannot be read.`,
  'no-table': ({given, columns}) =>
    `In “${given}”, no column is called “WebID” or “email”. ` +
    (columns.length ? `Its columns are: ${columns.join(', ')}.` : 'It is empty.'),
  'no-tool': ({tool}) =>
    `${tool} is not installed. “audit” looks at pages with a browser, which is too large for everybody to get: ` +
    'npm install --save-dev playwright-core axe-core, then npx playwright-core install chromium',
  'no-browser': ({given}) =>
    given
      ? `CHROME_PATH names “${given}”, which does not start.`
      : 'No browser found. Install one with “npx playwright-core install chromium”, or name one in CHROME_PATH.',
  'no-page': ({given, detail}) =>
    `The page “${given}” cannot be opened (${detail}). Is it an address that a browser can open?`,
  'needs-yes': () => 'Nothing was written, since nobody is there to say yes. Add --yes to go on without being asked.',
  'no-credentials': ({missing}) =>
    `Not set: ${missing.join(', ')}. Make credentials for programs in your account at your identity provider ` +
    '(the site where you sign in), and put them into these variables. “solidaire --help” shows how.',
  'other-webid': ({said, actual}) =>
    `SOLIDAIRE_WEBID says ${said}, but the credentials stand for ${actual}. Correct the one or the other.`,
  'missing-words': ({usage}) => `Something is missing. It is written:\n${usage}`,
  'needless-words': ({words}) =>
    `Not understood: ${words.join(' ')}. A text of several words stands between quotes, as in "La Forge".`,
  'no-slug': ({given}) =>
    `SLUG becomes a part of an address: small letters without accents, digits and hyphens, as in lyon-sud, not “${given}”.`,
  'unknown-group': ({given, known, meant}) =>
    known.length
      ? `There is no group “${given}”.${perhaps(meant)} The groups are: ${known.join(', ')}.`
      : `There is no group “${given}”: there are no groups yet. “solidaire group add” makes one.`,
  'not-a-member': ({given}) =>
    `${given} is not in the members’ list. WEBID is the address that stands for a member, exactly as it is in the list.`,
  'no-position': ({given}) =>
    `--position must be a latitude, then a longitude, as in 45.7485,4.8467, or an address of openstreetmap.org, not “${given}”.`,
  'not-on-earth': ({given}) =>
    `--position is nowhere on the earth: “${given}”. The latitude goes from −90 to 90, the longitude from −180 to 180.`,
  'swapped-position': ({given, meant, insist}) =>
    `--position: in “${given}”, the longitude seems to come first. Write --position ${meant}` +
    (insist ? `, or --position ${insist} if it really is there.` : '.'),
};
