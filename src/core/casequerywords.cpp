#include "core/casequerywords.h"

#include "core/fold.h"

namespace core {

namespace {

template <class E>
constexpr Spelling spell(E value, const char16_t* words) {
    return {static_cast<int>(value), words};
}

constexpr Spelling kKeys[] = {
    spell(QueryKey::Is, u"is|estado"),
    spell(QueryKey::Status, u"status|etapa"),
    spell(QueryKey::Owner, u"owner|responsable"),
    spell(QueryKey::Kind, u"kind|tipo|type"),
    spell(QueryKey::Channel, u"channel|canal"),
    spell(QueryKey::Priority, u"priority|gravedad|severity|prioridad"),
    spell(QueryKey::Category, u"category|categoría|topic|tema"),
    spell(QueryKey::Network, u"network|red"),
    spell(QueryKey::Customer, u"customer|cliente"),
    spell(QueryKey::Due, u"due|vence"),
    spell(QueryKey::Received, u"received|recibido"),
    spell(QueryKey::Closed, u"closed|cerrado"),
    spell(QueryKey::Text, u"text|texto"),
    spell(QueryKey::Sort, u"sort|orden"),
};

constexpr Spelling kFlags[] = {
    spell(QueryFlag::Open, u"open|abierto|abierta|abiertos|abiertas"),
    spell(QueryFlag::Closed, u"closed|cerrado|cerrada|cerrados|cerradas"),
    spell(QueryFlag::Unassigned, u"unassigned|sin_responsable|sin_asignar"),
    spell(QueryFlag::Overdue, u"overdue|vencido|vencida|vencidos|vencidas"),
    spell(QueryFlag::Paused, u"paused|en_pausa|pausado|pausada|pausados|pausadas"),
    spell(QueryFlag::Unexplained, u"unexplained|sin_motivo|sin_motivo_de_demora"),
    spell(QueryFlag::Upcoming, u"upcoming|por_vencer"),
    spell(QueryFlag::Incomplete, u"incomplete|incompleto|incompleta|por_completar"),
};

constexpr Spelling kNames[] = {
    spell(QueryName::Me, u"me|yo|@me"),
    spell(QueryName::Nobody, u"none|nadie|nobody|ninguno"),
    spell(QueryName::Any, u"any|cualquiera|todos"),
    spell(QueryName::Today, u"today|hoy"),
    spell(QueryName::Overdue, u"overdue|vencido|vencida|vencidos|vencidas"),
};

constexpr Spelling kStatuses[] = {
    spell(Status::Received, u"received|recibido|recibida"),
    spell(Status::Assigned, u"assigned|asignado|asignada"),
    spell(Status::InProgress, u"in_progress|en_curso|en_proceso"),
    spell(Status::WaitingCustomer, u"waiting_customer|esperando_cliente|waiting|en_espera|esperando"),
    spell(Status::WithNetwork, u"with_network|en_la_red|en_red"),
    spell(Status::Resolved, u"resolved|resuelto|resuelta"),
    spell(Status::Closed, u"closed|cerrado|cerrada"),
    spell(Status::Reopened, u"reopened|reabierto|reabierta"),
    spell(Status::Merged, u"merged|fusionado|fusionada"),
};

constexpr Spelling kKinds[] = {
    spell(Kind::Petition, u"petition|petición|petitions|peticiones"),
    spell(Kind::Complaint, u"complaint|queja|complaints|quejas"),
    spell(Kind::Claim, u"claim|reclamo|claims|reclamos|reclamación|reclamaciones"),
    spell(Kind::Suggestion, u"suggestion|sugerencia|suggestions|sugerencias"),
    spell(Kind::Compliment, u"compliment|felicitación|compliments|felicitaciones"),
    spell(Kind::Inquiry, u"inquiry|consulta|inquiries|consultas|enquiry"),
};

constexpr Spelling kChannels[] = {
    spell(Channel::Phone, u"phone|teléfono|call|llamada"),
    spell(Channel::Desk, u"desk|mostrador|presencial|ventanilla"),
    spell(Channel::Mail, u"mail|correo|email|e_mail"),
    spell(Channel::Whatsapp, u"whatsapp|whatsapp"),
    spell(Channel::Social, u"social|redes_sociales|redes"),
    spell(Channel::Sms, u"sms|sms"),
    spell(Channel::Web, u"web|web"),
    spell(Channel::Letter, u"letter|carta"),
};

constexpr Spelling kPriorities[] = {
    spell(Priority::Low, u"low|baja|bajo|1"),
    spell(Priority::Normal, u"normal|normal|media|medio|2"),
    spell(Priority::High, u"high|alta|alto|3"),
    spell(Priority::Critical, u"critical|crítica|crítico|4"),
};

constexpr Spelling kSortOrders[] = {
    spell(SortOrder::Due, u"due|vencimiento|vence"),
    spell(SortOrder::Newest, u"newest|recientes|reciente|nuevos"),
    spell(SortOrder::Oldest, u"oldest|antiguos|antiguo"),
    spell(SortOrder::Priority, u"priority|gravedad|severity|prioridad"),
    spell(SortOrder::Updated, u"updated|actualizados|actualizado"),
};

QString comparable(QStringView word) {
    QString text = folded(word);
    text.replace(u'-', u'_').replace(u' ', u'_');
    return text;
}

} // namespace

std::span<const Spelling> spellingsOf(QueryKey) { return kKeys; }
std::span<const Spelling> spellingsOf(QueryFlag) { return kFlags; }
std::span<const Spelling> spellingsOf(QueryName) { return kNames; }
std::span<const Spelling> spellingsOf(Status) { return kStatuses; }
std::span<const Spelling> spellingsOf(Kind) { return kKinds; }
std::span<const Spelling> spellingsOf(Channel) { return kChannels; }
std::span<const Spelling> spellingsOf(Priority) { return kPriorities; }
std::span<const Spelling> spellingsOf(SortOrder) { return kSortOrders; }

std::optional<int> findWord(std::span<const Spelling> spellings, QStringView word) {
    const QString wanted = comparable(word);
    for (const Spelling& spelling : spellings)
        for (const QStringView each : QStringView(spelling.words).tokenize(u'|'))
            if (comparable(each) == wanted)
                return spelling.value;
    return std::nullopt;
}

QString wordFor(std::span<const Spelling> spellings, int value, QStringView language) {
    for (const Spelling& spelling : spellings) {
        if (spelling.value != value)
            continue;
        const QList<QStringView> words = QStringView(spelling.words).split(u'|');
        return words.at(language.startsWith(u"en") ? 0 : 1).toString();
    }
    Q_UNREACHABLE();
}

} // namespace core
