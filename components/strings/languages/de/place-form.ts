// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {one: (figure) => `${figure} Ort`, other: (figure) => `${figure} Orte`});
  return {
    ...formWords(numbers),
    create: () => "Ort hinzufügen",
    membersOnly: "Nur Mitglieder der Genossenschaft können einen Ort hinzufügen.",
    signInFirst: "Melden Sie sich an, um einen Ort hinzuzufügen oder zu bearbeiten.",
    another: "Weiteren Ort hinzufügen",
    notAnnounced: "Es ist gespeichert, konnte der Liste der Orte aber nicht gemeldet werden.",
    announceAgain: "Der Liste melden",
    audience: "Wer kann diesen Ort sehen?",
    where: "Wo er liegt",
    whereHelp: "Ohne Position steht der Ort in der Liste, aber nicht auf der Karte. Sie können sie auf drei Arten angeben, wie Sie möchten:",
    position: (latitude, longitude) => `Position: Breitengrad ${latitude}, Längengrad ${longitude}.`,
    noPosition: "Noch keine Position.",
    removePosition: "Position entfernen",
    known: "An derselben Stelle wie ein bekannter Ort",
    knownHelp: "Beginnen Sie, seinen Namen zu schreiben, und wählen Sie ihn aus der Liste.",
    knownTaken: (name) => `Die Position ist die von „${name}“.`,
    notKnown: (name) => `Die Genossenschaft kennt keinen Ort „${name}“ mit einer Position.`,
    coordinates: "Koordinaten",
    coordinatesHelp: "Zum Beispiel 44.7286, 5.0203, oder die kopierte Adresse einer Karte von OpenStreetMap oder Google.",
    unreadableCoordinates: {
      'no-coordinates': "Das sind keine Koordinaten. Schreiben Sie zuerst den Breitengrad und dann den Längengrad, zum Beispiel 44.7286, 5.0203.",
      'out-of-range':
        "Diese Koordinaten liegen nirgends auf der Erde: Breitengrade gehen von −90 bis 90, Längengrade von −180 bis 180.",
    },
    swapped: (latitude, longitude) =>
      `Vielleicht steht der Längengrad vor dem Breitengrad. Meinten Sie Breitengrad ${latitude}, Längengrad ${longitude}?`,
    swap: "Ja, beide vertauschen",
    keepOrder: "Nein, diese Reihenfolge behalten",
    openMap: "Auf der Karte wählen",
    closeMap: "Karte schließen",
    mapFailed: "Die Karte konnte nicht geladen werden. Die zwei anderen Arten bleiben.",
    atSea: "Dieser Punkt liegt im Wasser. Sie können trotzdem speichern.",
    farAway: (kilometres) =>
      `Dieser Punkt ist mehr als ${format(kilometres)} km von jedem Ort entfernt, den die Genossenschaft kennt. Sie können trotzdem speichern.`,
    visiting: "Hinkommen",
    access: "Zugang",
    import: {
      file: "Eine Datei mit Orten übernehmen (GeoJSON)",
      fileHelp: "Sie sehen, was darin ist, bevor es hinzugefügt wird.",
      reading: "Die Datei wird geladen…",
      refusals: {
        'too-large': "Diese Datei ist zu groß: höchstens 20 MB.",
        'no-json': "Diese Datei ist beschädigt oder keine GeoJSON-Datei.",
        'no-geojson': "Das ist keine GeoJSON-Datei: Sie enthält keine Orte.",
      },
      otherSystem: (system) =>
        `Die Positionen dieser Datei sind in einem anderen System angegeben${system ? ` (${system})` : ''}. Speichern Sie sie in WGS 84 (Breitengrad und Längengrad), und versuchen Sie es noch einmal.`,
      none: "Kein Ort dieser Datei kann übernommen werden.",
      skippedTitle: "Weggelassen:",
      skipped: {
        'no-position': (count) => `${places(count)} ohne Position`,
        'no-point': (count) => plural(count, {one: (figure) => `${figure} Linie oder Fläche`, other: (figure) => `${figure} Linien oder Flächen`}),
        'out-of-range': (count) => `${places(count)} mit einer Position, die nicht auf der Erde liegt`,
        'no-name': (count) => `${places(count)} ohne Namen`,
      },
      filled: (name) => `Das Formular ist mit „${name}“ ausgefüllt. Sehen Sie es durch, und speichern Sie dann.`,
      title: "Orte einer Datei hinzufügen",
      found: (count) => `${places(count)} in dieser Datei.`,
      more: (count) => plural(count, {one: (figure) => `${figure} weiterer Ort: Übernehmen Sie die Datei noch einmal, nachdem Sie diese hinzugefügt haben.`, other: (figure) => `${figure} weitere Orte: Übernehmen Sie die Datei noch einmal, nachdem Sie diese hinzugefügt haben.`}),
      legend: "Orte zum Hinzufügen",
      marks: {known: "schon in der Liste", added: "hinzugefügt", kept: "liegt auf diesem Gerät bereit", failed: "abgelehnt"},
      add: (count) => (count ? `${places(count)} hinzufügen` : "Hinzufügen"),
      chooseOne: "Wählen Sie mindestens einen Ort.",
      adding: (count) => `Wird hinzugefügt: ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {one: (figure) => `${figure} Ort hinzugefügt`, other: (figure) => `${figure} Orte hinzugefügt`}),
          kept && `noch zu senden: ${places(kept)}`,
          failed && plural(failed, {one: (figure) => `${figure} Ort abgelehnt`, other: (figure) => `${figure} Orte abgelehnt`}),
        ]
          .filter(Boolean)
          .join(", "),
      back: "Zurück zum Formular",
    },
  };
};

