import {html, type TemplateResult} from 'lit';
import {spotOf} from '../../../vocab/geo/spot.js';
import {schemaAgenda, schemaAgendaHttps} from '../../../vocab/rdf/agenda-vocabulary.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {LocalGroup} from '../../../pods/coop/groups.js';
import type {Row} from '../../../pods/lists/row.js';
import type {ArrangedField} from '../../data/arranging/field.js';
import {languageField} from '../../data/arranging/language-field.js';
import {nearbyField, type Location} from '../../data/arranging/nearby.js';
import {remember} from '../../data/arranging/remember.js';
import type {FacetGround, FacetSubject} from '../../data/facets/facet-plan.js';
import {loadEventFacetStrings} from '../../strings/events-facets/load.js';
import type {EventFacetStrings} from '../../strings/events-facets/strings.js';

type EventField = ArrangedField<AgendaEvent>;

/** How far from a place something may be, in kilometres. */
const distances = [5, 10, 20, 50, 100];

/** Makes the filters of a calendar: a choice is offered where there are two values at least. */
export function makeEventFacets(): FacetSubject<AgendaEvent, EventFacetStrings> {
  return new EventFacets();
}

class EventFacets implements FacetSubject<AgendaEvent, EventFacetStrings> {
  readonly fewest = 2;
  readonly loadTexts = loadEventFacetStrings;
  private kilometres = 20;
  private readonly told = remember((texts: EventFacetStrings, language: string) => [
    ...plainFields,
    attendanceField(texts),
    languageField<AgendaEvent>(language, (event) => event.language),
  ]);
  private readonly grouped = remember((groups: readonly LocalGroup[] | undefined) => (groups ? [groupField(groups)] : []));
  private readonly near = remember((all: readonly Row<AgendaEvent>[], kilometres: number) =>
    nearbyField('distance', all, locate, kilometres),
  );
  private readonly together = remember((told: readonly EventField[], grouped: readonly EventField[], near: EventField) => [
    ...told,
    ...grouped,
    near,
  ]);

  fieldsOf({all, groups, language}: FacetGround<AgendaEvent>, texts: EventFacetStrings): readonly EventField[] {
    return this.together(this.told(texts, language), this.grouped(groups), this.near(all, this.kilometres));
  }

  label(name: string, {labels}: EventFacetStrings): string {
    return labels[name as keyof typeof labels];
  }

  clearSearch({clearSearch}: EventFacetStrings): string {
    return clearSearch;
  }

  needsGroups(all: readonly Row<AgendaEvent>[]): boolean {
    return all.some(({thing}) => thing?.group);
  }

  chosenText(name: string, label: string, {distance}: EventFacetStrings): string {
    return name === 'distance' ? distance.chosen(this.kilometres, label) : label;
  }

  renderBelow(name: string, {distance}: EventFacetStrings, restart: () => void): TemplateResult | undefined {
    if (name !== 'distance') return undefined;
    const handleChange = ({target}: Event) => {
      this.kilometres = Number((target as HTMLSelectElement).value);
      restart();
    };
    return html`<label for="kilometres" class="small">${distance.within}</label>
      <select id="kilometres" autocomplete="off" @change=${handleChange}>
        ${distances.map(
          (one) => html`<option value=${one} .selected=${one === this.kilometres}>${distance.kilometres(one)}</option>`,
        )}
      </select>`;
  }
}

const plainFields: readonly EventField[] = [
  {name: 'category', values: ({thing}) => thing?.category ?? []},
  {name: 'place', values: ({thing}) => (thing?.place ? [thing.place] : [])},
];

/** Who is on site and at a distance at once takes part in either way. */
function attendanceField({attendance}: EventFacetStrings): EventField {
  return {
    name: 'attendance',
    values: ({thing}) => (thing ? waysOf(thing) : []),
    key: (way) => way,
    text: (way) => attendance[way as Way],
  };
}

type Way = 'onSite' | 'remote';

const ways = new Map<string | undefined, readonly Way[]>(
  [schemaAgenda, schemaAgendaHttps].flatMap((schema): [string, readonly Way[]][] => [
    [schema.OfflineEventAttendanceMode, ['onSite']],
    [schema.OnlineEventAttendanceMode, ['remote']],
    [schema.MixedEventAttendanceMode, ['onSite', 'remote']],
  ]),
);

/** Other apps say only where: what has a place takes place there. */
function waysOf({attendance, place, address, onlineAddress}: AgendaEvent): readonly Way[] {
  const guessed: Way[] = [
    ...(place || address ? (['onSite'] as const) : []),
    ...(onlineAddress ? (['remote'] as const) : []),
  ];
  return ways.get(attendance) ?? guessed;
}

/** The coop's groups alone have a name here: what is for another one's is for none. */
function groupField(groups: readonly LocalGroup[]): EventField {
  const names = new Map(groups.map(({iri, name}) => [iri, name]));
  return {
    name: 'group',
    values: ({thing}) => (thing?.group && names.has(thing.group) ? [thing.group] : []),
    key: (iri) => iri,
    text: (iri) => names.get(iri) ?? iri,
  };
}

function locate({thing}: Row<AgendaEvent>): Location {
  return {name: thing?.place, spot: spotOf(thing?.latitude, thing?.longitude)};
}
