#include "store/bulk/texts.h"

using namespace Qt::StringLiterals;

namespace store::bulk {

namespace {

// Frequent names come first; the choice prefers them.
constexpr const char16_t* kGivenNames[] = {
    u"María",   u"José",    u"Luis",     u"Ana",       u"Carlos",  u"Juan",      u"Sandra",  u"Andrés",    u"Diana",
    u"Jorge",   u"Paula",   u"Miguel",   u"Laura",     u"Andrea",  u"Óscar",     u"Mónica",  u"Javier",    u"Ángela",
    u"Camilo",  u"Natalia", u"Fernando", u"Patricia",  u"Héctor",  u"Lucía",     u"Daniel",  u"Valentina", u"Iván",
    u"Gloria",  u"Ricardo", u"Marta",    u"Hernán",    u"Beatriz", u"Sebastián", u"Claudia", u"Germán",    u"Rocío",
    u"Felipe",  u"Liliana", u"Álvaro",   u"Esperanza", u"Raúl",    u"Mariana",   u"Nicolás", u"Yolanda",   u"Martín",
    u"Carmen",  u"Tomás",   u"Inés",     u"Alfonso",   u"Noelia",  u"Joaquín",   u"Rosario", u"Emilio",    u"Marisol",
    u"Vicente", u"Begoña",  u"Ramiro",   u"Itziar",    u"Efraín",  u"Ximena"};
constexpr const char16_t* kSurnames[] = {
    u"García",   u"Rodríguez", u"Martínez",   u"López",      u"González", u"Pérez",   u"Sánchez",  u"Ramírez",
    u"Torres",   u"Gómez",     u"Díaz",       u"Hernández",  u"Vargas",   u"Castro",  u"Moreno",   u"Rojas",
    u"Jiménez",  u"Muñoz",     u"Ortiz",      u"Álvarez",    u"Ruiz",     u"Romero",  u"Suárez",   u"Gutiérrez",
    u"Herrera",  u"Medina",    u"Aguilar",    u"Castillo",   u"Núñez",    u"Peña",    u"Cárdenas", u"Mendoza",
    u"Guerrero", u"Salazar",   u"Rincón",     u"Vega",       u"Molina",   u"Cabrera", u"Quintero", u"Ospina",
    u"Restrepo", u"Mejía",     u"Arias",      u"Ibáñez",     u"Duarte",   u"Pardo",   u"Bermúdez", u"Acosta",
    u"Zapata",   u"Cifuentes", u"Villalobos", u"Echeverri",  u"Montoya",  u"Solís",   u"Camacho",  u"Tovar",
    u"Beltrán",  u"Escobar",   u"Lozano",     u"Urrutia",    u"Palacios", u"Bustos",  u"Cuéllar",  u"Arrieta",
    u"Zúñiga",   u"Ordóñez",   u"Goñi",       u"Etxeberria", u"Llorente", u"Barahona"};
constexpr const char16_t* kFirms[] = {u"Panadería",   u"Ferretería", u"Hotel",     u"Clínica",  u"Colegio",
                                      u"Restaurante", u"Taller",     u"Papelería", u"Farmacia", u"Transportes"};
constexpr const char16_t* kCities[] = {u"Bogotá",    u"Medellín",    u"Cali",    u"Barranquilla",
                                       u"Cartagena", u"Bucaramanga", u"Pereira", u"Manizales",
                                       u"Cúcuta",    u"Ibagué",      u"Neiva",   u"Pasto"};
constexpr const char16_t* kProducts[] = {
    u"La nevera",     u"La lavadora", u"El televisor",  u"La estufa",    u"El calentador",   u"El aire acondicionado",
    u"El microondas", u"La secadora", u"El horno",      u"El router",    u"El lavavajillas", u"El computador",
    u"La impresora",  u"El teléfono", u"La aspiradora", u"La licuadora", u"El ventilador",   u"La cafetera",
    u"La plancha",    u"La tableta",  u"La bicicleta",  u"El colchón",   u"La motocicleta",  u"El deshumidificador"};
constexpr const char16_t* kProblems[] = {u"no enciende",
                                         u"llegó con un golpe",
                                         u"hace un ruido fuerte",
                                         u"no enfría",
                                         u"gotea por debajo",
                                         u"se apaga sin razón",
                                         u"vino sin accesorios",
                                         u"huele a quemado",
                                         u"no calienta",
                                         u"marca un error en la pantalla",
                                         u"tiene la puerta descuadrada",
                                         u"se bloquea a los pocos minutos",
                                         u"consume demasiada energía",
                                         u"no es lo que pedí",
                                         u"se dañó a la semana",
                                         u"quedó peor después de la visita",
                                         u"fue cobrada dos veces",
                                         u"sigue sin repuesto",
                                         u"no fue recogida",
                                         u"se entregó tarde",
                                         u"vino rayada",
                                         u"no trae el manual",
                                         u"pierde la conexión",
                                         u"vibra al centrifugar"};
constexpr const char16_t* kCircumstances[] = {u"Llamé tres veces y nadie me devolvió la llamada.",
                                              u"El técnico no llegó a la hora acordada.",
                                              u"Me dijeron que esperara ocho días.",
                                              u"La factura trae un valor que no acepté.",
                                              u"En la tienda no quisieron recibirlo.",
                                              u"Ya lo revisaron dos veces y sigue igual.",
                                              u"La persona que me atendió fue muy grosera.",
                                              u"Tuve que faltar al trabajo para esperarlos.",
                                              u"Mi mamá es mayor y lo necesita todos los días.",
                                              u"Perdí los alimentos que tenía adentro.",
                                              u"Por correo me respondieron otra cosa.",
                                              u"El domicilio quedó mal escrito en la guía.",
                                              u"Me prometieron una respuesta antes del viernes.",
                                              u"El vendedor aseguró que servía para mi casa.",
                                              u"Los vecinos se quejan del ruido en la noche.",
                                              u"Nadie explicó por qué cambió el precio.",
                                              u"Firmé la entrega sin poder revisar la caja.",
                                              u"El formulario de la página no funciona.",
                                              u"Pagué la instalación y la hice yo mismo.",
                                              u"El repuesto que pusieron es usado.",
                                              u"Dejaron la cocina sucia y una baldosa rota.",
                                              u"El mensajero pidió dinero adicional."};
constexpr const char16_t* kRemedies[] = {
    u"Cambio del producto",     u"Devolución del dinero", u"Reparación en la casa", u"Una disculpa por escrito",
    u"Descuento en la factura", u"Que alguien me llame",  u"Que recojan el equipo", u"El repuesto original"};
constexpr const char16_t* kAnswers[] = {
    u"Le cambiamos el equipo y recogimos el anterior sin costo.",
    u"El técnico volvió, ajustó la pieza y usted confirmó que funciona.",
    u"Abonamos el valor cobrado de más a su próxima factura.",
    u"Revisamos lo ocurrido: la entrega se hizo dentro del plazo acordado.",
    u"Le ofrecemos disculpas; hablamos con la persona que lo atendió.",
    u"El repuesto llegó y quedó instalado; la visita no tiene costo.",
    u"Devolvimos el dinero por el mismo medio de pago.",
    u"Con la información recibida no encontramos la falla; el equipo queda en observación."};
constexpr const char16_t* kNotes[] = {
    u"Llamar después de las seis.",         u"Prefiere que le escriban por WhatsApp.",
    u"Pide hablar con un supervisor.",      u"Envió fotos del daño.",
    u"El portero puede recibir el equipo.", u"Tiene otro caso parecido del año pasado."};

QString text(const char16_t* words) { return QString::fromUtf16(words); }

QString serialNumber(Dice& dice) { return u"kx%1"_s.arg(10'000 + dice.below(90'000)); }

} // namespace

QString personName(Dice& dice) {
    QString name = text(dice.anyOftenFirst(kGivenNames));
    if (dice.chance(0.3))
        name += u' ' + text(dice.anyOftenFirst(kGivenNames));
    return name + u' ' + text(dice.anyOftenFirst(kSurnames)) + u' ' + text(dice.anyOftenFirst(kSurnames));
}

QString organizationName(Dice& dice) { return text(dice.any(kFirms)) + u' ' + text(dice.anyOftenFirst(kSurnames)); }

QString city(Dice& dice) { return text(dice.anyOftenFirst(kCities)); }

QString complaintSummary(Dice& dice) {
    return text(dice.anyOftenFirst(kProducts)) + u' ' + text(dice.anyOftenFirst(kProblems));
}

QString complaintDetails(Dice& dice) {
    QString details = text(dice.anyOftenFirst(kCircumstances));
    if (dice.chance(0.5))
        details += u' ' + text(dice.anyOftenFirst(kCircumstances));
    if (dice.chance(0.35))
        details += u" Espero un mejor servicio."_s;
    if (dice.chance(0.05))
        details += u" Todavía está en garantía."_s;
    if (dice.chance(0.005))
        details += u" Hubo un cortocircuito."_s;
    if (dice.chance(0.0005))
        details += u" Casi se produce un incendio."_s;
    if (dice.chance(0.2))
        details += u" Serie "_s + serialNumber(dice) + u'.';
    return details;
}

QString remedySought(Dice& dice) { return dice.chance(0.6) ? text(dice.anyOftenFirst(kRemedies)) : QString(); }

QString answer(Dice& dice) { return text(dice.anyOftenFirst(kAnswers)); }

QString note(Dice& dice) { return text(dice.any(kNotes)); }

} // namespace store::bulk
