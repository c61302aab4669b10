#include "pages/mail/mailpane.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/casechoices.h"
#include "models/labels.h"
#include "models/mailmodel.h"
#include "models/timetext.h"
#include "pages/mail/mailtext.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/savefile.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/typeaheadfield.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::Ink;
using widgets::ThemedLabel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kFound = 6;
constexpr int kShortestSearch = 2;
constexpr int kVisibleRows = 4;
constexpr int kShownFiles = 3;

ThemedLabel* label(const widgets::Theme& theme, Type type, Ink ink, QWidget* parent) {
    auto* made = new ThemedLabel(theme, type, ink, parent);
    made->setTextFormat(Qt::PlainText); // a stranger's words
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

MailPane::MailPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choices(new models::CaseChoices(this))
    , m_column(new QVBoxLayout(this))
    , m_title(label(context.theme, Type::Head, Ink::Text, this))
    , m_people(label(context.theme, Type::Body, Ink::Text2, this))
    , m_why(label(context.theme, Type::Body, Ink::Text, this))
    , m_text(new MailText(this))
    , m_files(new QListWidget(this))
    , m_case(new widgets::TypeAheadField(context.theme, this))
    , m_reason(new QLineEdit(this)) {
    nameParts();
    layOut();
    connectFields();
    showMail(nullptr);
}

void MailPane::nameParts() {
    m_title->setBold(true);
    m_text->setObjectName(u"mailText"_s);
    m_text->setAccessibleName(tr("What the mail says"));
    m_files->setObjectName(u"mailFiles"_s);
    m_files->setAccessibleName(tr("Files of the mail"));
    m_case->setMinimumLength(0);
    m_case->setVisibleRows(kVisibleRows);
    m_case->setModel(m_choices);
    m_case->setIconName(u"folder"_s);
    m_case->setPlaceholderText(tr("A number, or words of the case"));
    m_case->lineEdit()->setObjectName(u"mailCase"_s);
    m_reason->setObjectName(u"mailReason"_s);
    m_reason->setAccessibleName(tr("Why it needs nothing"));
}

void MailPane::layOut() {
    const widgets::Theme& theme = m_context.theme;
    m_caseRow = new widgets::FormRow(theme, tr("Case"), m_case, this);
    m_reasonRow = new widgets::FormRow(theme, tr("Dismiss because"), m_reason, this);
    const int margin = theme.px(kMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.px(8));
    m_column->addWidget(m_title);
    m_column->addWidget(m_people);
    m_column->addWidget(m_why);
    m_column->addWidget(m_text, 1);
    m_column->addWidget(m_files);
    m_column->addWidget(m_caseRow);
    m_column->addWidget(m_reasonRow);
    setFocusProxy(m_text);
}

void MailPane::connectFields() {
    connect(m_case, &widgets::TypeAheadField::textEdited, this, &MailPane::find);
    connect(m_case, &widgets::TypeAheadField::accepted, this,
            [this](const QModelIndex& index) { choose(m_choices->rowAt(index.row())); });
    connect(m_case, &widgets::TypeAheadField::cleared, this, [this] { m_chosen = {}; });
    connect(m_case->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_chosen.isValid())
            emit caseChosen(m_chosen);
    });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!m_reason->text().trimmed().isEmpty())
            emit reasonEntered(m_reason->text());
    });
    QAction* save = m_context.actions.add(m_files, u"mail.save"_s, tr("Save the file"), tr("In a list"),
                                          {QKeySequence(Qt::CTRL | Qt::Key_S)}, {u"adjunto attachment guardar"_s});
    connect(save, &QAction::triggered, this, &MailPane::saveFile);
    connect(m_files, &QListWidget::itemActivated, this, &MailPane::saveFile);
}

void MailPane::addActions(const QList<QAction*>& actions) {
    auto* row = new QHBoxLayout;
    row->setSpacing(m_context.theme.px(8));
    for (QAction* each : actions) {
        const auto look = each == actions.first() ? widgets::KeyButton::Look::Primary : widgets::KeyButton::Look::Plain;
        row->addWidget(widgets::KeyButton::of(each, m_context.theme, look, this));
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

void MailPane::showMail(const core::Incoming* mail) {
    for (QWidget* each : QList<QWidget*>{m_title, m_people, m_why, m_text})
        each->setVisible(mail != nullptr);
    const core::IncomingId before = std::exchange(m_id, mail ? mail->id : core::IncomingId());
    const bool isWaiting =
        mail && (mail->state == core::MailState::Quarantine || mail->state == core::MailState::Dismissed);
    m_caseRow->setVisible(isWaiting);
    m_reasonRow->setVisible(mail && mail->state == core::MailState::Quarantine);
    m_files->setVisible(mail && mail->attachments > 0 && before == m_id);
    if (!mail)
        return;
    describe(*mail);
    if (before != m_id)
        readWhole(m_id);
}

void MailPane::describe(const core::Incoming& mail) {
    const QString subject = mail.subject.isEmpty() ? tr("(no subject)") : mail.subject;
    const QString name = mail.senderName.isEmpty() ? mail.sender : u"%1 <%2>"_s.arg(mail.senderName, mail.sender);
    m_title->setText(subject);
    m_people->setText(
        tr("From %1, %2").arg(name, models::eventTime(mail.keptAt, m_context.office.clock().now(), QLocale())));
    QString why = models::whyText(mail);
    if (mail.state == core::MailState::Quarantine && !mail.suggestedNumber.isEmpty())
        why += u' ' + tr("Perhaps it belongs to %1.").arg(mail.suggestedNumber);
    m_why->setText(why);
    m_why->setInk(mail.state == core::MailState::Quarantine ? Ink::Warn : Ink::Text);
}

void MailPane::readWhole(core::IncomingId id) {
    m_text->clear();
    m_files->clear();
    m_files->hide();
    m_reason->setText(tr("Needs no answer"));
    m_chosen = {};
    m_choices->setTyped({}); // what was found for another mail
    m_case->clear();
    m_context.office.mailDetail(id, this).then(this, [this, id](const core::Result<app::MailDetail>& detail) {
        if (id != m_id)
            return;
        if (!detail)
            return m_text->setPlainText(app::describe(detail.error()));
        showWhole(*detail);
    });
}

void MailPane::showWhole(const app::MailDetail& detail) {
    if (detail.read.html.isEmpty())
        m_text->setPlainText(detail.read.text);
    else
        m_text->setHtml(detail.read.html);
    m_parts.clear();
    for (const auto& each : detail.read.attachments) {
        m_parts << each.index;
        const QString name = each.name.isEmpty() ? each.type : each.name;
        m_files->addItem(tr("%1, %2").arg(name, models::sizeText(each.size)));
    }
    m_files->setVisible(!m_parts.isEmpty());
    if (!m_parts.isEmpty()) {
        m_files->setCurrentRow(0);
        const int rows = std::min<int>(static_cast<int>(m_parts.size()), kShownFiles);
        m_files->setFixedHeight(rows * m_files->sizeHintForRow(0) + 2 * m_files->frameWidth());
    }
    if (detail.mail.suggestion.isValid()) {
        m_chosen = detail.mail.suggestion;
        m_case->setAccepted({u"folder"_s, detail.mail.suggestedNumber, {}, {}, {}});
    }
}

void MailPane::focusCase() { m_case->lineEdit()->setFocus(Qt::ShortcutFocusReason); }

void MailPane::focusReason() {
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

void MailPane::find(const QString& typed) {
    m_choices->setTyped(typed);
    if (typed.size() < kShortestSearch) {
        m_choices->setFound({});
        return m_case->matchesReady(typed);
    }
    core::CaseQuery query;
    query.text = typed;
    query.sort = core::SortOrder::Newest;
    m_context.office.casePage(query, std::nullopt, kFound)
        .then(this, [this, typed](const core::Result<QList<core::CaseRow>>& rows) {
            if (typed != m_case->lineEdit()->text().trimmed())
                return;
            if (!rows)
                m_context.navigator.tellFailed(rows.error());
            m_choices->setFound(rows.value_or(QList<core::CaseRow>()));
            m_case->matchesReady(typed);
        });
}

void MailPane::choose(const core::CaseRow& row) {
    m_chosen = row.id;
    m_case->setAccepted({u"folder"_s, row.number, row.summary, {}, {}});
}

void MailPane::saveFile() {
    const int row = m_files->currentRow();
    if (row < 0 || row >= m_parts.size())
        return;
    const QString name = m_files->currentItem()->text().section(u", "_s, 0, -2);
    pages::saveFile(this, m_context.navigator, name,
                    [this, id = m_id, part = m_parts.at(row)] { return m_context.office.mailPart(id, part); });
}

} // namespace pages
