#include "core/casetext.h"

#include "core/eventlog.h"

namespace core {

namespace {

/// Intake texts are the case's own fields, and reasons of assignments are not words that anybody said.
bool isSaid(EventType type) {
    return type != EventType::Received && type != EventType::Assigned && type != EventType::Edited &&
           type != EventType::Undone;
}

void add(QString& text, const QString& more) {
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += u' ';
    text += more;
}

void addPerson(QString& text, const Party& person) {
    add(text, person.name);
    add(text, person.document);
    for (const ContactPoint& contact : person.contacts) {
        add(text, contact.value);
        if (contact.normalized != contact.value)
            add(text, contact.normalized);
    }
}

} // namespace

QString caseText(const QList<CaseEvent>& events) {
    QString text;
    for (const CaseEvent* each : eventsInForce(events)) {
        if (!isSaid(each->type))
            continue;
        add(text, each->text);
        if (each->type == EventType::Offer)
            add(text, each->data[QLatin1String("what")].toString());
    }
    return text;
}

QString caseText(const Case& subject, const QList<Party>& people, const QList<CaseEvent>& events) {
    QString text = subject.number;
    add(text, subject.summary);
    add(text, subject.details);
    add(text, subject.remedySought);
    for (const Party& person : people)
        addPerson(text, person);
    add(text, caseText(events));
    return text;
}

} // namespace core
