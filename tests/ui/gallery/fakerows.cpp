#include "fakerows.h"

#include "core/slaclock.h"
#include "models/caseroles.h"
#include "models/timelineroles.h"
#include "models/typeaheadroles.h"
#include "models/viewroles.h"

using namespace Qt::StringLiterals;

namespace gallery {
namespace {

QStandardItem* head(const QString& title, int count) {
    auto* item = new QStandardItem;
    item->setData(title, models::TitleRole);
    item->setData(count, models::GroupCountRole);
    item->setData(true, models::IsGroupHeadRole);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

QStandardItem* row(core::SlaState state, const QString& chip, const QString& title, const QString& number,
                   const QString& subtitle, const QString& time) {
    auto* item = new QStandardItem;
    item->setData(int(state), models::SlaStateRole);
    item->setData(chip, models::ChipTextRole);
    item->setData(title, models::TitleRole);
    item->setData(number, models::NumberRole);
    item->setData(subtitle, models::SubtitleRole);
    item->setData(time, models::TimeRole);
    return item;
}

QStandardItem* entry(const QString& icon, const QString& actor, const QString& act, const QString& time,
                     const QString& text, bool isVerbatim = false) {
    auto* item = new QStandardItem;
    item->setData(icon, models::EntryIconRole);
    item->setData(actor, models::ActorRole);
    item->setData(act, models::ActRole);
    item->setData(time, models::EntryTimeRole);
    item->setData(text, models::EntryTextRole);
    item->setData(isVerbatim, models::IsVerbatimRole);
    return item;
}

QStandardItem* view(const QString& title, int count, bool isHead = false) {
    auto* item = new QStandardItem(title);
    item->setData(count, models::ViewCountRole);
    item->setData(isHead, models::IsViewHeadRole);
    return item;
}

QStandardItem* caller(const QString& name, const QString& below, const QString& phone, const QString& right,
                      const QString& rightBelow) {
    auto* item = new QStandardItem;
    item->setData(u"person"_s, models::IconNameRole);
    item->setData(name, models::PrimaryRole);
    item->setData(below, models::SecondaryRole);
    item->setData(phone, models::MiddleRole);
    item->setData(right, models::RightRole);
    item->setData(rightBelow, models::RightSecondRole);
    return item;
}

} // namespace

void fillCases(QStandardItemModel* m) {
    using S = core::SlaState;
    m->appendRow(head(u"Vencidos"_s, 1));
    auto* overdue = row(S::Overdue, u"–20 m vencido"_s, u"Cobro de visita en garantía"_s, u"R-2026-000108"_s,
                        u"Rodrigo Gómez · Estufa Fogata 4P"_s, u"11:40"_s);
    overdue->setData(u"MT"_s, models::InitialsRole);
    m->appendRow(overdue);
    m->appendRow(head(u"En la próxima hora"_s, 2));
    m->appendRow(row(S::Urgent, u"42 m"_s, u"Piso rayado durante la instalación"_s, u"R-2026-000112"_s,
                     u"Clara Niño · Nevera Páramo 320"_s, u"13:58"_s));
    auto* callBack = row(S::Urgent, u"55 m"_s, u"Llamar de nuevo: no contestó"_s, u"R-2026-000131"_s,
                         u"Iván Salcedo · Calentador Tibio 10 L"_s, u"14:02"_s);
    callBack->setData(u"phone"_s, models::SignRole);
    m->appendRow(callBack);
    m->appendRow(head(u"Hoy"_s, 4));
    m->appendRow(row(S::Soon, u"2 h 50 m"_s, u"Cobro doble en la tarjeta"_s, u"R-2026-000122"_s,
                     u"Óscar Bernal · espera a Cartera"_s, u"12:30"_s));
    auto* watched = row(S::Soon, u"3 h 10 m"_s, u"Cita incumplida: lavadora"_s, u"R-2026-000117"_s,
                        u"Ana Lucía Ríos · Taller Norte"_s, u"14:20"_s);
    watched->setData(u"JP"_s, models::InitialsRole);
    watched->setData(int(models::Presence::Viewing), models::PresenceRole);
    m->appendRow(watched);
    m->appendRow(row(S::OnTime, u"4 h 40 m"_s, u"Trato del técnico en la portería"_s, u"R-2026-000126"_s,
                     u"Conjunto El Nogal · Servicios Andes"_s, u"10:15"_s));
    m->appendRow(row(S::OnTime, u"6 h 15 m"_s, u"Factura sin el descuento ofrecido"_s, u"R-2026-000128"_s,
                     u"Nidia Cano · Plan Hogar Claro"_s, u"09:47"_s));
    m->appendRow(head(u"Después"_s, 3));
    m->appendRow(row(S::OnTime, u"1 d 2 h"_s, u"Pide copia del informe técnico"_s, u"R-2026-000133"_s,
                     u"Elsa Duarte · Nevera Páramo 320"_s, u"lun 23"_s));
    m->appendRow(row(S::OnTime, u"2 d 4 h"_s, u"Cambio de horario para la visita"_s, u"R-2026-000136"_s,
                     u"Tienda La Esquina · Vitrina Bruma"_s, u"lun 23"_s));
    m->appendRow(row(S::OnTime, u"3 d 1 h"_s, u"Manual en español de la estufa"_s, u"R-2026-000139"_s,
                     u"Hugo Parra · Estufa Fogata 4P"_s, u"vie 20"_s));
    m->appendRow(head(u"En pausa"_s, 2));
    m->appendRow(row(S::Paused, u"en pausa · 1 d"_s, u"Devolución de cobro doble"_s, u"R-2026-000098"_s,
                     u"Ana Lucía Ríos · espera certificado"_s, u"lun 16"_s));
    m->appendRow(row(S::Paused, u"en pausa · 3 d"_s, u"Foto del serial de la nevera"_s, u"R-2026-000091"_s,
                     u"Gloria Pinto · Nevera Páramo 320"_s, u"vie 13"_s));
    auto* loading = row(S::None, {}, {}, {}, {}, {});
    loading->setData(true, models::IsLoadingRole);
    m->appendRow(loading);
}

void fillOpenCases(QStandardItemModel* m) {
    m->appendRow(row(core::SlaState::Soon, u"3 h 10 m"_s, u"Cita incumplida: lavadora"_s, u"R-2026-000117"_s,
                     u"Taller Norte · se pidió informe hace 2 d"_s, {}));
    m->appendRow(row(core::SlaState::Paused, u"en pausa · queda 1 d"_s, u"Devolución de cobro doble"_s,
                     u"R-2026-000098"_s, u"Espera certificado bancario"_s, {}));
}

void fillTimeline(QStandardItemModel* m) {
    m->appendRow(entry(u"phone"_s, u"Ana Lucía Ríos"_s, u"llamada con Marta Torres, 4 min"_s, u"14:20"_s,
                       u"Esperó al técnico de 8 a 12 y nadie llegó ni llamó. Es la segunda cita incumplida. Pide "
                       u"visita hoy mismo o cambio de taller."_s,
                       true));
    auto* reminder = entry(u"network"_s, u"Taller Norte"_s, u"aún sin informe"_s, u"14:05"_s,
                           u"Segundo recordatorio por SMS y correo."_s);
    reminder->setData(int(core::SlaState::Urgent), models::EntrySlaStateRole);
    reminder->setData(u"38 m"_s, models::EntryChipTextRole);
    m->appendRow(reminder);
    m->appendRow(entry(u"note"_s, u"Julián Peña"_s, u"nota interna"_s, u"11:32"_s,
                       u"Si Norte no confirma a las 15:00, pasar a Servicios Andes. Tienen cupo a las 16:30."_s));
    m->appendRow(entry(u"mail"_s, u"Marta Torres"_s, u"acuse de recibo por WhatsApp"_s, u"sáb 21"_s,
                       u"Entregado 10:14, leído 10:31."_s));
    m->appendRow(entry(u"target"_s, u"Regla «Puntualidad»"_s, u"asignó a Marta Torres"_s, u"sáb 21"_s,
                       u"6 abiertos, 2 vencían ese día."_s));
    m->appendRow(entry(u"phone"_s, u"Ana Lucía Ríos"_s, u"llamada con Marta Torres, 4 min"_s, u"sáb 21"_s,
                       u"Preguntó por la hora de la visita. Se le prometió de 8 a 12."_s));
    m->appendRow(entry(u"folder"_s, u"Marta Torres"_s, u"abrió el caso"_s, u"sáb 21"_s,
                       u"Primera cita incumplida, orden 55-2041."_s));
}

void fillViews(QStandardItemModel* m) {
    m->appendRow(view(u"Mis abiertos"_s, 12));
    m->appendRow(view(u"Vencen hoy"_s, 6));
    m->appendRow(view(u"Esperan respuesta"_s, 3));
    m->appendRow(view(u"Promesas de hoy"_s, 2));
    m->appendRow(view(u"Cerrados hoy"_s, 5));
    m->appendRow(view(u"Equipo"_s, 0, true));
    m->appendRow(view(u"Sin responsable"_s, 9));
    m->appendRow(view(u"Mi turno"_s, 31));
    m->appendRow(view(u"Con la red"_s, 14));
    m->appendRow(view(u"Guardadas"_s, 0, true));
    m->appendRow(view(u"Lavadoras, garantía"_s, 6));
    m->appendRow(view(u"Taller Norte"_s, 8));
    auto* save = view(u"Guardar vista"_s, 0);
    save->setData(u"plus"_s, models::ViewIconRole);
    m->appendRow(save);
}

void fillCallers(QStandardItemModel* m) {
    m->appendRow(caller(u"Ana Lucía Ríos"_s, u"CC 52•••318 · Suba"_s, u"+57 300 555 0142"_s, u"2 casos abiertos"_s,
                        u"último: sáb 21"_s));
    m->appendRow(caller(u"Luis Rubio Vega"_s, u"CC 79•••004 · Chapinero"_s, u"+57 310 555 0142"_s,
                        u"sin casos abiertos"_s, u"último: mar 2025"_s));
}

} // namespace gallery
