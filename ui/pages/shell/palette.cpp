#include "pages/shell/palette.h"

#include "app/office.h"
#include "models/fuzzy.h"
#include "models/timetext.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/palettedelegate.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 420;
constexpr int kRadius = 6;
constexpr int kCases = 6;
constexpr int kCallers = 4;

} // namespace

void PaletteModel::setItems(const QList<PaletteItem>& items) {
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PaletteItem& item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return item.text;
    if (role == DetailRole)
        return item.detail;
    if (role == Qt::AccessibleTextRole)
        return QString(item.text + u", "_s + item.detail);
    return {};
}

Palette::Palette(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context) {
    setObjectName(u"palette"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Commands, cases and callers"));
    m_field->setPlaceholderText(tr("A command, a case number, a name, a phone"));
    m_field->installEventFilter(this);
    m_model = new PaletteModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(context.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textEdited, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    hide();
}

void Palette::open() {
    m_previousFocus = QApplication::focusWidget();
    const QSize size(m_context.theme.px(kWidth), m_context.theme.px(kHeight));
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, parentWidget()->height() / 8), size));
    m_field->clear();
    find({});
    QFrame::show();
    raise();
    m_field->setFocus();
}

void Palette::close() {
    hide();
    if (m_previousFocus != nullptr)
        m_previousFocus->setFocus();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(next));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::find(const QString& typed) {
    m_typed = typed.trimmed();
    m_cases.clear();
    m_callers.clear();
    show(m_typed);
    if (m_typed.size() < 2)
        return;
    findCases(m_typed);
    findCallers(m_typed);
}

void Palette::show(const QString& typed) {
    m_model->setItems(commandsFor(typed) + m_cases + m_callers);
    m_list->setCurrentIndex(m_model->index(0));
}

QList<PaletteItem> Palette::commandsFor(const QString& typed) const {
    QList<std::pair<int, PaletteItem>> found;
    for (const Actions::Entry& each : m_context.actions.available()) {
        const int score = models::matchScore(typed, QStringList{each.action->text()} + each.synonyms);
        if (score == 0)
            continue;
        const QList<QKeySequence> keys = each.action->shortcuts();
        QPointer<QAction> action = each.action;
        found.append(
            {score, {each.action->text(), keys.isEmpty() ? QString() : widgets::keyText(keys.first()), [action] {
                         if (action)
                             action->trigger();
                     }}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<PaletteItem> items;
    for (const auto& [score, item] : found)
        items.append(item);
    return items;
}

void Palette::findCases(const QString& typed) {
    core::CaseQuery query;
    query.text = typed;
    query.sort = core::SortOrder::Newest;
    m_context.office.casePage(query, std::nullopt, kCases)
        .then(this, [this, typed](const core::Result<QList<core::CaseRow>>& rows) {
            if (!rows || typed != m_typed)
                return;
            for (const core::CaseRow& row : *rows)
                m_cases.append({row.summary, row.number + u"  "_s + row.customerName,
                                [this, id = row.id] { m_context.navigator.openCase(id); }});
            show(m_typed);
        });
}

void Palette::findCallers(const QString& typed) {
    m_context.office.suggestParties(typed, kCallers, this)
        .then(this, [this, typed](const core::Result<QList<core::PartySuggestion>>& people) {
            if (!people || typed != m_typed)
                return;
            for (const core::PartySuggestion& each : *people)
                m_callers.append({each.name, each.matchedContact, [this, id = each.id] {
                                      m_context.navigator.openList(u"customer:#%1"_s.arg(id.value()));
                                  }});
            show(m_typed);
        });
}

void Palette::runCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> run = m_model->itemAt(current.row()).run;
    close();
    run();
}

void Palette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::paintBox(&painter, rect(), kRadius, m_context.theme.tokens().base, m_context.theme.tokens().edge);
}

} // namespace pages
