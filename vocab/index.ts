/** The words and what they mean: terms, kinds of things, and RDF in and out. Needs no network and no browser. */
export {geoAddress, geoSpot} from './geo/geo-address.js';
export {readCoordinates, type CoordinatesRead} from './geo/read-coordinates.js';
export {kilometresOff, roundSpot, type Exactness} from './geo/round-spot.js';
export {kilometresBetween, spotOf, type Spot} from './geo/spot.js';
export {loadCalendarFiles} from './formats/icalendar/load.js';
export type {CalendarEvent, CalendarIssue, CalendarIssueKind, CalendarRead, ReadSettings} from './formats/icalendar/read.js';
export type {NewsPageWords} from './formats/html/news/words.js';
export {identifierOf} from './formats/icalendar/uid.js';
export type {CalendarEntry, CalendarSettings} from './formats/icalendar/write.js';
export * from './kinds/ballot/ballot.js';
export * from './kinds/coop/coop.js';
export * from './kinds/event/event.js';
export {addDays, momentOf, type Moment} from './kinds/event/moments.js';
export {
  byStart,
  loadSeries,
  occurrencesOf,
  type DayRange,
  type Occurrence,
  type Occurrences,
} from './kinds/event/occurrences.js';
export {dateTimeIn, instantOf, isZone, offsetIn, readerZone, wallOf} from './kinds/event/zones.js';
export type {IndexedThing, IndexPlan} from './fragments/index-plan.js';
export {eventIndex} from './kinds/event/index-plan.js';
export {memberIndex} from './kinds/member/index-plan.js';
export {placeIndex} from './kinds/place/index-plan.js';
export * from './kinds/member/member.js';
export {wholeMemberKind} from './kinds/member/whole-member.js';
export {memberSpot, type MemberSpot} from './kinds/member/member-spot.js';
export * from './kinds/event/questions.js';
export * from './kinds/outcome/outcome.js';
export * from './kinds/poll/copies.js';
export * from './kinds/poll/count-types.js';
export * from './kinds/poll/count.js';
export * from './kinds/poll/digests.js';
export * from './kinds/article/article.js';
export * from './kinds/document/document.js';
export * from './kinds/scheme/scheme.js';
export {
  conversationKind,
  findConversations,
  isOwnChannel,
  readConversation,
  type ConversationCard,
} from './kinds/conversation/conversation.js';
export {findPlaces, placeKind, placeOf, readPlace, type Place as PlaceToGo} from './kinds/place/place.js';
export * from './kinds/place/standing.js';
export * from './kinds/poll/poll.js';
export * from './kinds/poll/rules.js';
export * from './kinds/registration/places.js';
export * from './kinds/registration/registration.js';
export {loadOwnKind, ownKinds} from './kinds/own-kinds.js';
export {Graph} from './rdf/graph.js';
export {changed, hasBlankNodes} from './rdf/change-graph.js';
export {completeWebAddress} from './rdf/complete-address.js';
export {
  documentOf,
  isInside,
  isIri,
  isLanguageTag,
  isWebAddress,
  safeEmail,
  safeImage,
  safeLink,
  safePhone,
  safeThumbnail,
} from './rdf/iri.js';
export {readRoll as readFrozenRoll, rollText, rollTriples, type FrozenRoll} from './kinds/roll/roll.js';
export * from './rdf/terms.js';
export {parseTurtle} from './rdf/turtle.js';
export * as vocabularies from './rdf/vocabularies.js';
export {writeN3Patch, writeTurtle, n3PatchType} from './rdf/write.js';
export {compileKind, shapesFor, type Compiled, type CompileProblem} from './shapes/compile.js';
export {checkThing} from './shapes/check-thing.js';
export {checkValues, type FieldMistake} from './shapes/check-values.js';
export type {FieldDescriptor, FieldIssue, FieldValues, KindDescriptor, Path, ValuesOf} from './shapes/descriptor.js';
export {
  fieldAttribute,
  fieldName,
  textFor,
  type Choice,
  type FieldGroup,
  type FieldInfo,
  type Kind,
  type Widget,
} from './shapes/kind.js';
export {readFields} from './shapes/read.js';
export type {Constraint, ShaclPath, Shape, ShapeSet, Target, Texts} from './shapes/shacl/model.js';
export {parseShapes, type ShapesRead, type Unsupported} from './shapes/shacl/parse-shapes.js';
export {validate, validateNode, type ValidationResult} from './shapes/shacl/validate.js';
export {readThing, type Thing} from './shapes/thing.js';
export {changeField, type Change} from './shapes/write.js';
export {fold, matches} from './text/fold.js';
export {dayAddress} from './formats/longchat/addresses.js';
export {copyOf, utteranceTriples} from './formats/longchat/write.js';
export {recordChange} from './kinds/chat/record-document.js';
export {recordName} from './kinds/chat/record.js';
export type {Utterance} from './kinds/chat/utterance.js';
