/**
 * A poll for finding a date as SolidOS writes it, after the fixtures of github.com/SolidOS/solid-panes (test/unit/meeting/Schedule, MIT): dates
 * without a type, invitees by mail, one response a person, `availabilty` as it is spelled there.
 */
export const detailsTurtle = `
@prefix dc: <http://purl.org/dc/elements/1.1/>.
@prefix XML: <http://www.w3.org/2001/XMLSchema#>.
@prefix sch: <http://www.w3.org/ns/pim/schedule#>.
@prefix ic: <http://www.w3.org/2002/12/cal/ical#>.
@prefix n0: <http://xmlns.com/foaf/0.1/>.
@prefix rd: <http://www.w3.org/2000/01/rdf-schema#>.

<#event>
    dc:author <https://tim.example/card#i>;
    dc:created "2016-06-30T02:15:58Z"^^XML:dateTime, "2016-06-30T02:31:46Z"^^XML:dateTime;
    a sch:SchedulableEvent;
    ic:summary "When can we meet?";
    rd:comment "A test meeting";
    ic:location "MIT";
    sch:availabilityOptions sch:YesNoMaybe;
    sch:invitee <#id1467291038898>;
    sch:option <#id1467291038892>, <#id1467291038896>, <#id1467291658332>;
    sch:ready "2016-06-30T12:50:38Z"^^XML:dateTime;
    sch:results <results.ttl>.
<#id1467291038892> ic:dtstart "2016-06-23".
<#id1467291038896> ic:dtstart "2016-06-16".
<#id1467291658332> ic:dtstart "2016-07-22".
<#id1467291038898> n0:mbox "somebody@tim.example".
`;

export const resultsTurtle = `
@prefix det: <details.ttl#>.
@prefix sch: <http://www.w3.org/ns/pim/schedule#>.
@prefix n0: <http://purl.org/dc/elements/1.1/>.
@prefix ic: <http://www.w3.org/2002/12/cal/ical#>.

det:event sch:response <#id1467291979007_response>.
<#id1467291979007_response>
    n0:author <https://tim.example/card#i>;
    sch:cell <#id1467291979007_0>, <#id1467291979007_1>, <#id1467291979007_2>.
<#id1467291979007_0> ic:dtstart "2016-06-23"; sch:availabilty sch:Maybe.
<#id1467291979007_1> ic:dtstart "2016-06-16"; sch:availabilty sch:No.
<#id1467291979007_2> ic:dtstart "2016-07-22"; sch:availabilty sch:Yes.
`;
