#include "widgets/typeaheadfield.h"

#include "models/typeaheadroles.h"
#include "widgets/reparostyle.h"
#include "widgets/typeaheaddelegate.h"

#include <QAccessible>
#include <QConcatenateTablesProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

QString spokenRow(const QModelIndex& row) {
    const QString given = row.data(Qt::AccessibleTextRole).toString();
    if (!given.isEmpty())
        return given;
    QStringList words;
    for (const int role :
         {models::PrimaryRole, models::SecondaryRole, models::MiddleRole, models::RightRole, models::RightSecondRole})
        words += row.data(role).toString();
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

TypeAheadField::TypeAheadField(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new TypeAheadEdit(theme, this))
    , m_list(new QListView(this))
    , m_rows(new QConcatenateTablesProxyModel(this))
    , m_createRow(new QStandardItemModel(0, 1, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusProxy(m_edit);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new TypeAheadDelegate(theme, m_list));
    m_list->setModel(m_rows);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setProperty(kEdgedProperty, true);
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_edit);
    column->addWidget(m_list);

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TypeAheadField::takeText);
    connect(m_edit, &TypeAheadEdit::valueDropped, this, &TypeAheadField::cleared);
    connect(m_list, &QListView::clicked, this, &TypeAheadField::acceptIndex);
    connect(&theme, &Theme::changed, this, &TypeAheadField::fitList);
}

void TypeAheadField::setModel(QAbstractItemModel* model) {
    const auto sources = m_rows->sourceModels();
    for (QAbstractItemModel* source : sources)
        m_rows->removeSourceModel(source);
    m_model = model;
    m_rows->addSourceModel(model);
    m_rows->addSourceModel(m_createRow);
}

void TypeAheadField::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }
void TypeAheadField::setIconName(const QString& name) { m_edit->setIconName(name); }
void TypeAheadField::setInfo(const QString& info) { m_edit->setInfo(info); }

void TypeAheadField::setCreateText(const QString& words, const QString& key) {
    m_createText = words;
    m_createKey = key;
}

void TypeAheadField::setAccepted(const AcceptedValue& value) {
    showList(false);
    m_acceptsWhenFresh = false;
    m_edit->setAccepted(value);
}

bool TypeAheadField::isAccepted() const { return m_edit->isAccepted(); }

void TypeAheadField::clear() {
    showList(false);
    m_acceptsWhenFresh = false;
    m_isFresh = true;
    m_edit->reset();
}

QLineEdit* TypeAheadField::lineEdit() const { return m_edit; }

bool TypeAheadField::isOpen() const { return m_list->isVisibleTo(this); }

void TypeAheadField::takeText(const QString& text) {
    const QString sought = text.trimmed();
    const bool isEnough = sought.size() >= m_minimumLength;
    m_acceptsWhenFresh = false;
    m_isFresh = !isEnough;
    if (!isEnough)
        showList(false);
    emit textEdited(isEnough ? sought : QString());
}

void TypeAheadField::matchesReady(const QString& text) {
    if (text != m_edit->text().trimmed() || isAccepted() || text.size() < m_minimumLength)
        return;
    m_isFresh = true;
    static_cast<TypeAheadDelegate*>(m_list->itemDelegate())->setTypedText(text);
    showCreateRow(text);
    choose(0);
    showList(m_rows->rowCount() > 0);
    if (m_acceptsWhenFresh)
        acceptCurrent();
}

bool TypeAheadField::isSoughtFor() const { return m_edit->text().trimmed().size() >= m_minimumLength; }

void TypeAheadField::showCreateRow(const QString& text) {
    // Rows only: without its column this model would hide those of the matches too.
    m_createRow->removeRows(0, m_createRow->rowCount());
    if (m_createText.isEmpty())
        return;
    auto* row = new QStandardItem;
    row->setData(m_createText.arg(text), models::PrimaryRole);
    row->setData(m_createText.arg(text), Qt::AccessibleTextRole);
    row->setData(m_createKey, models::RightRole);
    row->setData(u"plus"_s, models::IconNameRole);
    m_createRow->appendRow(row);
}

void TypeAheadField::showList(bool isShown) {
    if (isShown)
        fitList();
    m_list->setVisible(isShown);
}

void TypeAheadField::fitList() {
    int height = 2 * m_list->frameWidth();
    const int rows = std::min(m_rows->rowCount(), m_visibleRows);
    for (int row = 0; row < rows; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void TypeAheadField::choose(int row) {
    const int last = m_rows->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex chosen = m_rows->index(std::clamp(row, 0, last), 0);
    m_list->setCurrentIndex(chosen);
    // The focus stays in the edit, so the chosen row is read as its description.
    m_edit->setAccessibleDescription(spokenRow(chosen));
    QAccessibleEvent described(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void TypeAheadField::acceptCurrent() {
    m_acceptsWhenFresh = false;
    acceptIndex(m_list->currentIndex());
}

void TypeAheadField::acceptIndex(const QModelIndex& row) {
    if (!row.isValid())
        return;
    const QModelIndex source = m_rows->mapToSource(row);
    const QString typed = m_edit->text().trimmed();
    showList(false);
    if (source.model() == m_createRow)
        emit createRequested(typed);
    else
        emit accepted(source);
}

bool TypeAheadField::handleKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isAccepted() || !isSoughtFor())
            return false;
        if (m_isFresh)
            acceptCurrent();
        else
            m_acceptsWhenFresh = true;
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isOpen())
            return false;
        choose(m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1));
        return true;
    default:
        return false;
    }
}

bool TypeAheadField::escape() {
    if (m_edit->text().isEmpty())
        return false;
    const bool wasAccepted = isAccepted();
    clear();
    emit textEdited({});
    if (wasAccepted)
        emit cleared();
    return true;
}

bool TypeAheadField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        showList(false);
    // Back from another window: what was being looked for is still there.
    if (event->type() == QEvent::FocusIn && m_isFresh && !isAccepted() && isSoughtFor())
        showList(m_rows->rowCount() > 0);
    // Asked first, so that a page's Esc or Enter action does not take the key away from the open list.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (event->type() == QEvent::ShortcutOverride && isPlain && isOpen() &&
            (press->key() == Qt::Key_Escape || press->key() == Qt::Key_Return))
            press->accept();
        if (event->type() == QEvent::KeyPress && isPlain && handleKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
