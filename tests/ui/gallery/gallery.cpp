#include "fakerows.h"

#include "widgets/caserowdelegate.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/factspanel.h"
#include "widgets/formrow.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/iconlabel.h"
#include "widgets/icons.h"
#include "widgets/initials.h"
#include "widgets/keybutton.h"
#include "widgets/keyhint.h"
#include "widgets/messagebar.h"
#include "widgets/navrail.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/reparostyle.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/slachip.h"
#include "widgets/statusline.h"
#include "widgets/steplist.h"
#include "widgets/tag.h"
#include "widgets/theme.h"
#include "widgets/timelineview.h"
#include "widgets/toast.h"
#include "widgets/typeaheadfield.h"
#include "widgets/viewrowdelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace widgets;

/// Draws screens like the designed ones with made-up data into PNG files, for comparing by eye.
namespace {

QLabel* words(const Theme& theme, const QString& text, Type type = Type::Small, Ink ink = Ink::Text2) {
    auto* label = new ElidedLabel(theme, type, ink);
    label->setText(text);
    return label;
}

SlaChip* chip(const Theme& theme, core::SlaState state, const QString& text) {
    auto* widget = new SlaChip(theme);
    widget->setSla(state, text);
    return widget;
}

QHBoxLayout* line(const QList<QWidget*>& widgets, int spacing, bool stretches = true) {
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 0, Qt::AlignVCenter);
    if (stretches)
        row->addStretch(1);
    return row;
}

QWidget* lineWidget(const QList<QWidget*>& widgets, int spacing) {
    auto* host = new QWidget;
    host->setLayout(line(widgets, spacing));
    return host;
}

/// Rail, page and status line as the main window puts them together.
QWidget* window(const Theme& theme, QWidget* page, const QString& place, const QStringList& keys) {
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* rail = new NavRail(theme);
    rail->setItems({{u"calls"_s, u"phone"_s, u"Llamadas"_s},
                    {u"day"_s, u"sun"_s, u"Mi día"_s},
                    {u"tasks"_s, u"inbox"_s, u"Pendientes"_s},
                    {u"cases"_s, u"folder"_s, u"Casos"_s, true},
                    {u"people"_s, u"person"_s, u"Clientes"_s},
                    {u"search"_s, u"search"_s, u"Buscar"_s, false, true},
                    {u"settings"_s, u"settings"_s, u"Ajustes"_s, false, true}});
    rail->setCount(u"day"_s, 12);
    rail->setCount(u"tasks"_s, 3);
    rail->setCurrent(place);
    row->addWidget(rail);
    row->addWidget(page, 1);
    column->addLayout(row, 1);
    auto* status = new StatusLine(theme);
    status->setHealth({{Health::Up, u"Datos al día"_s, {}},
                       {Health::Up, u"Correo al día"_s, {}},
                       {place == u"day" ? Health::Degraded : Health::Up,
                        place == u"day" ? u"SMS: 2 en espera"_s : u"SMS al día"_s,
                        {}}});
    status->setKeys(keys);
    status->setUser(u"Marta Torres"_s, u"Asesora de servicio"_s);
    status->setTime(u"mar 24 nov, 14:22"_s);
    column->addWidget(status);
    return host;
}

QVBoxLayout* column(QWidget* host, int spacing = 0) {
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QWidget* callForm(const Theme& theme, bool isSearching) {
    auto* pane = new Pane(theme, Pane::Ground::Base);
    auto* all = column(pane);
    auto* form = new QWidget;
    auto* rows = column(form, theme.px(14));
    rows->setContentsMargins(theme.px(12), theme.px(20), theme.px(28), theme.px(20));

    auto* channel = new SegmentedControl(theme);
    channel->setSegments({{u"Teléfono"_s, u"phone"_s, {}},
                          {u"Mostrador"_s, {}, {}},
                          {u"Correo"_s, {}, {}},
                          {u"WhatsApp"_s, {}, {}},
                          {u"Redes"_s, {}, {}}});
    auto* channelRow = new FormRow(theme, u"Canal"_s, channel);
    channelRow->addTrailing(words(theme, u"Alt+flechas"_s, Type::Key, Ink::Hint));
    channelRow->setEditorFits(true);
    rows->addWidget(channelRow);

    auto* caller = new TypeAheadField(theme);
    auto* callers = new QStandardItemModel(caller);
    gallery::fillCallers(callers);
    caller->setModel(callers);
    caller->setIconName(u"search"_s);
    caller->setCreateText(u"Crear persona con «%1»"_s, u"F4"_s);
    auto* callerRow = new FormRow(theme, u"Llamante"_s, caller);
    rows->addWidget(callerRow);
    auto* topic = new TypeAheadField(theme);
    topic->setPlaceholderText(u"Escriba dos letras, por ejemplo «ci» para cita"_s);
    rows->addWidget(new FormRow(theme, u"Asunto"_s, topic));

    auto* what = new QPlainTextEdit;
    what->setObjectName(u"what"_s);
    what->setFixedHeight(theme.px(112));
    what->setPlaceholderText(u"Con sus palabras, en una línea basta"_s);
    auto* whatRow = new FormRow(theme, u"Qué pasó"_s, what);
    rows->addWidget(whatRow);

    auto* severity = new SegmentedControl(theme);
    severity->setSegments(
        {{u"1 Baja"_s, {}, {}}, {u"2 Normal"_s, {}, {}}, {u"3 Alta"_s, {}, {}}, {u"4 Crítica"_s, {}, {}}});
    severity->setCurrentIndex(isSearching ? 1 : 2);
    auto* severityRow = new FormRow(theme, u"Gravedad"_s, severity);
    severityRow->addTrailing(words(theme, u"Alt+1…4"_s, Type::Key, Ink::Hint));
    severityRow->addTrailing(
        words(theme, isSearching ? u"según el asunto"_s : u"subió de 2: segunda cita incumplida"_s));
    severityRow->setEditorFits(true);
    rows->addWidget(severityRow);

    if (isSearching) {
        callerRow->setHint(u"Intro acepta  ·  Abajo siguiente  ·  Esc limpia"_s);
        whatRow->setHint(u":: inserta una frase"_s);
        caller->lineEdit()->setText(u"0142"_s);
        caller->matchesReady(u"0142"_s);
        caller->setInfo(u"2 de 48.210 · 6 ms"_s);
        rows->addWidget(new FormRow(theme, u"Responsable"_s,
                                    words(theme, u"Se asigna por regla al elegir el asunto"_s, Type::Body)));
        rows->addWidget(
            new FormRow(theme, u"Plazos"_s, words(theme, u"Se calculan al elegir el asunto"_s, Type::Body)));
    } else {
        caller->setAccepted({u"person"_s, u"Ana Lucía Ríos"_s, u"+57 300 555 0142"_s, u"cambiar"_s, u"Alt+L"_s});
        topic->setAccepted({{}, u"El técnico no llegó a la cita"_s, {}, u"Reclamo · Puntualidad"_s, {}, false});
        what->setPlainText(
            u"Esperó al técnico de 8 a 12 y nadie llegó ni llamó. Es la segunda cita incumplida por el mismo arreglo de la lavadora. Pide visita hoy mismo o cambio de taller."_s);
        what->moveCursor(QTextCursor::End);
        whatRow->setHint(u":: inserta una frase"_s, u"160 caracteres"_s);

        auto* wish = new QComboBox;
        wish->addItems({u"Nueva visita"_s, u"Cambio"_s});
        wish->setFixedWidth(theme.px(276));
        auto* wishRow = new FormRow(theme, u"Pide"_s, wish);
        wishRow->addTrailing(words(theme, u"para"_s, Type::Body));
        auto* when = new QLineEdit(u"mar 24 nov, 17:00"_s);
        when->setFixedWidth(theme.px(166));
        wishRow->addTrailing(when);
        wishRow->setEditorFits(true);
        rows->addWidget(wishRow);
        auto* product = new QComboBox;
        product->addItem(icon(u"box"_s, theme), u"Lavadora Brisa 14 kg   BR14-20991"_s);
        auto* productRow = new FormRow(theme, u"Producto"_s, product);
        productRow->setNotice(u"La garantía vence en 12 días"_s, u"clock"_s);
        rows->addWidget(productRow);
        auto* person = new Initials(theme);
        person->setPerson(u"JP"_s, u"Julián Peña"_s);
        auto* ownerRow = new FormRow(theme, u"Responsable"_s,
                                     lineWidget({person, words(theme, u"Julián Peña"_s, Type::Body, Ink::Text),
                                                 words(theme, u"por regla: 6 abiertos, 2 vencen hoy"_s)},
                                                8));
        ownerRow->addTrailing(new KeyButton(theme, u"Cambiar"_s, u"Alt+R"_s, KeyButton::Look::Link));
        rows->addWidget(ownerRow);
        auto* dueRow = new FormRow(
            theme, u"Plazos"_s,
            lineWidget({words(theme, u"Primera respuesta"_s, Type::Body),
                        chip(theme, core::SlaState::OnTime, u"4 h 00 m"_s), words(theme, u"  Resolución"_s, Type::Body),
                        chip(theme, core::SlaState::OnTime, u"24 h 00 m"_s), words(theme, u"mié 25 nov, 14:20"_s)},
                       8));
        dueRow->addTrailing(new KeyButton(theme, u"¿Por qué?"_s, {}, KeyButton::Look::Link));
        rows->addWidget(dueRow);
        auto* more =
            new KeyButton(theme, u"Más datos: n.º de orden, lugar, archivos"_s, u"Alt+M"_s, KeyButton::Look::Quiet);
        more->setIconName(u"plus"_s);
        auto* moreRow = new FormRow(theme, {}, more);
        moreRow->setEditorFits(true);
        rows->addWidget(moreRow);
    }
    rows->addStretch(1);
    all->addWidget(form, 1);
    auto* bar = new ActionBar(theme);
    bar->setLeftMargin(134);
    auto* save = new KeyButton(theme, u"Guardar"_s, u"Ctrl+Intro"_s, KeyButton::Look::Primary);
    auto* next = new KeyButton(theme, u"Guardar y siguiente"_s, u"Ctrl+Mayús+Intro"_s);
    save->setEnabled(!isSearching);
    next->setEnabled(!isSearching);
    bar->add(save);
    bar->add(next);
    if (isSearching) {
        bar->add(words(theme, u"Faltan 3 campos"_s));
    } else {
        auto* read = new KeyButton(theme, u"Aviso leído"_s, {}, KeyButton::Look::Quiet);
        read->setIconName(u"check"_s);
        bar->add(read);
    }
    bar->add(new KeyButton(theme, u"Descartar"_s, u"Esc"_s, KeyButton::Look::Flat));
    bar->addStretch();
    all->addWidget(bar);
    return pane;
}

QWidget* callContext(const Theme& theme, bool isSearching) {
    auto* pane = new Pane(theme, Pane::Ground::Window);
    auto* all = column(pane);
    all->setContentsMargins(theme.px(22), theme.px(18), theme.px(22), theme.px(18));
    auto* top = line(
        {words(theme, u"Ana Lucía Ríos"_s, Type::Page, Ink::Text), new Tag(theme, u"Cliente preferente"_s, u"star"_s)},
        10);
    top->addWidget(new KeyButton(theme, u"Ver ficha"_s, u"Alt+F"_s, KeyButton::Look::Link));
    all->addLayout(top);
    all->addWidget(words(theme, u"CC 52•••318  ·  +57 300 555 0142  ·  ana.rios@correo.example"_s, Type::Body));
    all->addSpacing(6);
    all->addLayout(
        line({new Tag(theme, u"Tratamiento de datos autorizado"_s, u"check"_s),
              new Tag(theme, u"Prefiere WhatsApp"_s, u"chat"_s), new Tag(theme, u"Bogotá, Suba"_s, u"pin"_s)},
             6));
    all->addSpacing(20);
    all->addWidget(new SectionHead(theme, u"Casos abiertos · 2"_s,
                                   isSearching ? u"al aceptar, 1 o 2 agrega esta llamada al caso"_s
                                               : u"1 o 2 agrega esta llamada al caso"_s));
    all->addSpacing(8);
    auto* card = new CardFrame(theme);
    auto* open = new RowListView(theme);
    auto* openModel = new QStandardItemModel(open);
    gallery::fillOpenCases(openModel);
    open->setModel(openModel);
    open->setItemDelegate(new CaseRowDelegate(theme, CaseRowDelegate::Shape::Card, open));
    open->setFitsContents(true);
    card->add(open);
    all->addWidget(card);
    all->addSpacing(20);
    all->addWidget(new SectionHead(theme, u"Promesas vigentes"_s));
    all->addSpacing(8);
    all->addLayout(line({chip(theme, core::SlaState::Overdue, u"–3 d vencido"_s),
                         words(theme, u"Visita el sáb 21, de 8 a 12"_s, Type::Body, Ink::Text),
                         words(theme, u"prometida por Taller Norte"_s)},
                        8));
    all->addSpacing(8);
    all->addLayout(line({chip(theme, core::SlaState::OnTime, u"6 d 2 h"_s),
                         words(theme, u"Abono del cobro doble"_s, Type::Body, Ink::Text),
                         words(theme, u"prometido por Julián Peña"_s)},
                        8));
    all->addStretch(1);
    all->addWidget(new SectionHead(theme, u"Para decir al cerrar"_s, u"F3 siguiente frase"_s));
    all->addSpacing(8);
    auto* script = new ScriptBlock(theme);
    script->setText(
        u"«Señora Ana Lucía, ya quedó registrado su reclamo. Julián Peña lo tiene a cargo y usted tendrá respuesta antes de mañana a las 2:20 de la tarde.»"_s);
    all->addWidget(script);
    return pane;
}

QWidget* callDesk(const Theme& theme, bool isSearching) {
    auto* page = new QWidget;
    auto* all = column(page);
    auto* header = new PageHeader(theme);
    header->setTitle(u"Registrar contacto"_s);
    auto* tabs = new QTabBar;
    tabs->addTab(icon(u"phone"_s, theme, IconInk::Text),
                 isSearching ? u"Llamada entrante\t00:08"_s : u"Ana Lucía Ríos\t02:14"_s);
    if (!isSearching)
        tabs->addTab(icon(u"pencil"_s, theme), u"Sin identificar\t14:05"_s);
    tabs->addTab(icon(u"plus"_s, theme), u"Nueva\tF2"_s);
    header->setTabs(tabs);
    header->setStatus(isSearching ? u"Listo en 3 campos: quién, asunto, qué pasó"_s : u"Borrador guardado 14:22:09"_s);
    all->addWidget(header);
    auto* split = new HairlineSplitter(Qt::Horizontal);
    split->addWidget(callForm(theme, isSearching));
    split->addWidget(callContext(theme, isSearching));
    split->setSizes({788, 566});
    all->addWidget(split, 1);
    return window(theme, page, u"calls"_s, {u"Ctrl+K órdenes"_s, u"F6 cambia de panel"_s, u"? teclas"_s});
}

QWidget* preview(const Theme& theme) {
    auto* pane = new Pane(theme, Pane::Ground::Base);
    auto* all = column(pane);
    auto* top = new QWidget;
    auto* lines = column(top);
    lines->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(10));
    auto* first = line({words(theme, u"Cita incumplida: lavadora"_s, Type::Head, Ink::Text)}, 8);
    first->addWidget(new IconLabel(theme, u"eye"_s, 14));
    first->addWidget(words(theme, u"Julián Peña lo está viendo"_s));
    lines->addLayout(first);
    lines->addWidget(words(theme, u"R-2026-000117  Reclamo · Puntualidad · gravedad 3"_s, Type::Body));
    lines->addSpacing(8);
    lines->addLayout(line({words(theme, u"Primera respuesta "_s), chip(theme, core::SlaState::Met, u"cumplido"_s),
                           words(theme, u"   Resolución "_s), chip(theme, core::SlaState::Soon, u"3 h 10 m"_s),
                           words(theme, u"hoy, 17:32"_s)},
                          8));
    all->addWidget(top);
    auto* timeline = new TimelineView(theme);
    auto* model = new QStandardItemModel(timeline);
    gallery::fillTimeline(model);
    timeline->setModel(model);
    all->addWidget(timeline, 1);
    auto* bar = new ActionBar(theme);
    bar->add(new KeyButton(theme, u"Responder"_s, u"R"_s, KeyButton::Look::Primary));
    bar->add(new KeyButton(theme, u"Nota"_s, u"N"_s));
    bar->add(new KeyButton(theme, u"Estado"_s, u"S"_s));
    bar->add(new KeyButton(theme, u"Macro"_s, u"M"_s));
    bar->addStretch();
    bar->add(words(theme, u"Intro abre  ·  Espacio oculta"_s));
    all->addWidget(bar);
    return pane;
}

QWidget* myDay(const Theme& theme) {
    auto* page = new QWidget;
    auto* all = column(page);
    auto* header = new PageHeader(theme);
    header->setTitle(u"Mi día"_s);
    header->setSummary(u"12 abiertos, 1 vencido, 6 vencen hoy"_s);
    header->setStatus(u"Sin novedades desde 14:21"_s);
    auto* record = new KeyButton(theme, u"Registrar"_s, u"F2"_s, KeyButton::Look::Primary);
    record->setIconName(u"phone"_s);
    header->addRight(record);
    all->addWidget(header);
    auto* split = new HairlineSplitter(Qt::Horizontal);

    auto* views = new RowListView(theme);
    auto* viewModel = new QStandardItemModel(views);
    gallery::fillViews(viewModel);
    views->setModel(viewModel);
    views->setItemDelegate(new ViewRowDelegate(theme, views));
    views->setCurrentIndex(viewModel->index(0, 0));
    views->setGround(Pane::Ground::Window);
    views->setTopMargin(12);
    split->addWidget(views);

    auto* middle = new Pane(theme, Pane::Ground::Base);
    auto* middleColumn = column(middle);
    auto* query = new QLineEdit(u"estado:abierto responsable:yo"_s);
    query->addAction(icon(u"filter"_s, theme), QLineEdit::LeadingPosition);
    auto* order = new QComboBox;
    order->addItem(u"Menos tiempo"_s);
    auto* filter = new QWidget;
    auto* filterRow = line({}, 8, false);
    filterRow->addWidget(query, 1);
    filterRow->addWidget(order);
    filterRow->setContentsMargins(14, 7, 12, 6);
    filter->setLayout(filterRow);
    middleColumn->addWidget(filter);
    auto* cases = new RowListView(theme);
    cases->setObjectName(u"cases"_s);
    auto* caseModel = new QStandardItemModel(cases);
    gallery::fillCases(caseModel);
    cases->setModel(caseModel);
    cases->setItemDelegate(new CaseRowDelegate(theme, CaseRowDelegate::Shape::TwoLines, cases));
    cases->setCurrentIndex(caseModel->index(7, 0));
    middleColumn->addWidget(cases, 1);
    split->addWidget(middle);
    split->addWidget(preview(theme));
    split->setSizes({187, 536, 632});
    all->addWidget(split, 1);
    auto* toast = new Toast(theme, middle);
    toast->setObjectName(u"toast"_s);
    toast->setAnimated(false);
    return window(theme, page, u"day"_s, {u"J K mover"_s, u"A asignar"_s, u"W pausar"_s, u"C cerrar"_s, u"? teclas"_s});
}

QWidget* casePage(const Theme& theme) {
    auto* page = new QWidget;
    auto* all = column(page);
    auto* header = new PageHeader(theme);
    header->setTitle(u"Repuesto errado en la segunda visita"_s);
    auto* mine = new Initials(theme);
    mine->setPerson(u"CA"_s, u"Carolina Acosta"_s, true);
    header->setSecondLine(
        lineWidget({words(theme, u"R-2026-000104  ·  Reclamo, gravedad 3  ·  Paula Mejía  ·"_s, Type::Body), mine,
                    words(theme, u"Carolina Acosta"_s, Type::Body)},
                   6));
    header->addRight(words(theme, u"Primera respuesta"_s));
    header->addRight(chip(theme, core::SlaState::Met, u"cumplido"_s));
    header->addRight(words(theme, u"Resolución"_s));
    header->addRight(chip(theme, core::SlaState::Soon, u"2 h 05 m"_s));
    header->addSeparator();
    header->addRight(new KeyButton(theme, u"Siguiente"_s, u"Ctrl+."_s));
    all->addWidget(header);
    auto* split = new HairlineSplitter(Qt::Horizontal);
    auto* left = new Pane(theme, Pane::Ground::Base);
    auto* leftColumn = column(left);
    auto* bar = new MessageBar(theme);
    leftColumn->addWidget(bar);
    bar->showMessage({MessageBar::Kind::Warning, u"La red respondió a las 14:18,"_s,
                      u"después de que usted empezó este texto."_s, u"Leer la respuesta"_s, u"Alt+V"_s});
    auto* timeline = new TimelineView(theme);
    auto* model = new QStandardItemModel(timeline);
    gallery::fillTimeline(model);
    timeline->setModel(model);
    leftColumn->addWidget(timeline, 1);
    split->addWidget(left);
    auto* facts = new FactsPanel(theme);
    facts->addSection(u"Cliente"_s);
    facts->addFact(u"Nombre"_s, u"Paula Mejía"_s, true);
    facts->addFact(u"Teléfono"_s, u"+57 301 555 0176"_s);
    facts->addFact(u"Prefiere"_s, u"Correo"_s);
    facts->addSection(u"Caso"_s);
    facts->addFact(u"Categoría"_s, u"Reparación, repuesto"_s);
    auto* cause = new QComboBox;
    cause->addItem(u"Referencia vieja"_s);
    cause->setProperty(kErrorProperty, true);
    facts->addRow(u"Causa"_s, cause);
    facts->addFact(u"Momento"_s, u"Visita técnica, crítico"_s);
    facts->addFact(u"Riesgo"_s, u"$ 2.180.000"_s);
    facts->addSection(u"Red"_s);
    facts->addFact(u"Empresa"_s, u"Técnica Lumbre"_s);
    facts->addFact(u"Visita"_s, u"hoy, 16:30"_s);
    auto* factsPane = new Pane(theme, Pane::Ground::Window);
    column(factsPane)->addWidget(facts, 0, Qt::AlignTop);
    split->addWidget(factsPane);
    auto* stepsPane = new Pane(theme, Pane::Ground::Window);
    auto* stepsColumn = column(stepsPane, 8);
    stepsColumn->setContentsMargins(8, 12, 8, 12);
    auto* stepsHead = new SectionHead(theme, u"Pasos"_s, u"4 de 8"_s);
    stepsHead->setContentsMargins(10, 0, 10, 0);
    stepsColumn->addWidget(stepsHead);
    auto* steps = new StepList(theme);
    using S = Step::State;
    steps->setSteps({{S::Done, u"Acuse de recibo"_s, u"lun 23, 12:31"_s},
                     {S::Done, u"Responsable confirmada"_s, u"lun 23, 12:44"_s},
                     {S::Done, u"Informe de la red"_s, u"hoy, 14:18"_s},
                     {S::Current, u"Decidir si procede"_s, u"sí, en parte o no"_s},
                     {S::Open, u"Solución y valor"_s, u"doble firma sobre $ 500.000"_s},
                     {S::Open, u"Respuesta entregada"_s, u"correo con constancia"_s}});
    stepsColumn->addWidget(steps);
    auto* empty = new EmptyState(theme);
    empty->setTexts(u"Sin casos vencidos."_s, u"El próximo vence a las 15:40 (R-2026-000117)."_s, u"Abrir"_s,
                    u"Intro"_s);
    stepsColumn->addWidget(empty, 1);
    split->addWidget(stepsPane);
    split->setSizes({764, 290, 300});
    all->addWidget(split, 1);
    return window(theme, page, u"cases"_s,
                  {u"S estado"_s, u"E escalar"_s, u"W pausar"_s, u"C cerrar"_s, u"? teclas"_s});
}

/// Every plain control that the style draws, enabled and not.
QWidget* controls(const Theme& theme) {
    auto* pane = new Pane(theme, Pane::Ground::Base);
    auto* all = column(pane, 12);
    all->setContentsMargins(24, 24, 24, 24);
    for (const bool isOn : {true, false}) {
        auto* check = new QCheckBox(u"Seleccionado"_s);
        check->setChecked(true);
        auto* partial = new QCheckBox(u"En parte"_s);
        partial->setTristate(true);
        partial->setCheckState(Qt::PartiallyChecked);
        auto* radio = new QRadioButton(u"Sí"_s);
        radio->setChecked(true);
        auto* editable = new QComboBox;
        editable->setEditable(true);
        editable->addItem(u"Editable"_s);
        auto* progress = new QProgressBar;
        progress->setValue(40);
        auto* tool = new QToolButton;
        tool->setText(u"Herramienta"_s);
        auto* checked = new QPushButton(u"Marcado"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        auto* row = lineWidget({check, partial, new QCheckBox(u"Sin marcar"_s), radio, new QRadioButton(u"No"_s),
                                new QSpinBox, new QDateEdit(QDate(2026, 11, 24)), editable, tool, checked, progress},
                               14);
        row->setEnabled(isOn);
        all->addWidget(row);
    }
    auto* menu = new QMenu(pane);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(icon(u"phone"_s, theme), u"Registrar contacto\tF2"_s);
    auto* shown = menu->addAction(u"Mostrar panel\tF6"_s);
    shown->setCheckable(true);
    shown->setChecked(true);
    menu->addSeparator();
    menu->addMenu(u"Más"_s);
    menu->addAction(u"Borrar"_s)->setEnabled(false);
    menu->setActiveAction(shown);
    auto* table = new QTableWidget(12, 4);
    table->setHorizontalHeaderLabels({u"Medida"_s, u"Valor"_s, u"Meta"_s, u"n"_s});
    table->verticalHeader()->hide();
    for (int r = 0; r < 12; ++r) {
        for (int c = 0; c < 4; ++c)
            table->setItem(r, c, new QTableWidgetItem(u"celda %1.%2"_s.arg(r).arg(c)));
    }
    table->setCurrentCell(2, 1);
    table->setObjectName(u"table"_s);
    auto* lower = new QHBoxLayout;
    lower->addWidget(menu, 0, Qt::AlignTop);
    lower->addWidget(table, 1);
    auto* choices = new QListWidget;
    choices->addItems({u"Uno"_s, u"Dos"_s, u"Tres"_s});
    choices->setCurrentRow(1);
    lower->addWidget(choices);
    auto* box = new QGroupBox(u"Grupo"_s);
    auto* boxColumn = new QVBoxLayout(box);
    boxColumn->addWidget(new QLineEdit(u"texto"_s));
    boxColumn->addWidget(new QSlider(Qt::Horizontal));
    boxColumn->addStretch();
    lower->addWidget(box);
    all->addLayout(lower, 1);
    menu->show();
    return pane;
}

void settle() { QCoreApplication::processEvents(); }

void save(QWidget* window, const QString& focus, const QString& path) {
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    if (auto* target = window->findChild<QWidget*>(focus))
        target->setFocus();
    settle();
    if (auto* toast = window->findChild<Toast*>(u"toast"_s))
        toast->showToast(u"R-2026-000121 cerrado como procedente"_s, u"Deshacer"_s, u"Ctrl+Z"_s, 8);
    settle();
    window->grab().save(path);
    std::cout << qPrintable(path) << '\n';
    delete window;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Theme theme;
    theme.setTextScale(1);
    QApplication::setStyle(new ReparoStyle(theme));
    theme.apply();
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    const auto draw = [&](ThemeMode mode, const QString& suffix) {
        theme.setMode(mode);
        save(callDesk(theme, false), u"what"_s, out.filePath(u"call-desk-%1.png"_s.arg(suffix)));
        save(callDesk(theme, true), {}, out.filePath(u"call-search-%1.png"_s.arg(suffix)));
        save(myDay(theme), u"cases"_s, out.filePath(u"my-day-%1.png"_s.arg(suffix)));
        save(controls(theme), u"table"_s, out.filePath(u"controls-%1.png"_s.arg(suffix)));
        save(casePage(theme), {}, out.filePath(u"case-%1.png"_s.arg(suffix)));
    };
    draw(ThemeMode::Light, u"light"_s);
    draw(ThemeMode::Dark, u"dark"_s);
    draw(ThemeMode::HighContrast, u"contrast"_s);
    theme.setTextScale(2);
    draw(ThemeMode::Light, u"200"_s);
    return 0;
}
