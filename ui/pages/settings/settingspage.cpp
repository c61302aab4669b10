#include "pages/settings/settingspage.h"

#include "app/office.h"
#include "pages/shell/languages.h"
#include "pages/shell/navigator.h"
#include "pages/shell/place.h"
#include "widgets/elidedlabel.h"
#include "widgets/formrow.h"
#include "widgets/keybutton.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/sectionhead.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QSettings>
#include <QVBoxLayout>
#include <functional>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 780;
constexpr int kMargin = 20;
const QStringList kThemes{QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark"),
                          QStringLiteral("contrast")};
const QList<qreal> kScales{1.0, 1.25, 1.5, 2.0};
const QList<int> kLockMinutes{2, 5, 15, 0};

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent) {
    setObjectName(u"settingsPage"_s);
    auto* header = new widgets::PageHeader(context.theme, this);
    header->setTitle(tr("Settings"));
    header->setSummary(tr("of this desk"));
    auto* body = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    auto* form = new QWidget(body);
    form->setMaximumWidth(context.theme.px(kWidth));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(14);
    addLook(column);
    addLanguage(column);
    addKeys(column);
    addLock(column);
    addStore(column);
    column->addStretch(1);
    auto* bodyRow = new QHBoxLayout(body);
    bodyRow->addWidget(form, 1);
    bodyRow->addStretch(0);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(header);
    page->addWidget(body, 1);
}

widgets::SegmentedControl* SettingsPage::addChoice(QVBoxLayout* column, const QString& name, const QString& label,
                                                   const QStringList& words, int current,
                                                   const std::function<void(int)>& choose, const QString& hint) {
    auto* control = new widgets::SegmentedControl(context().theme, this);
    control->setObjectName(name);
    control->setAccessibleName(label);
    QList<widgets::Segment> segments;
    for (const QString& each : words)
        segments.append({each, {}, {}});
    control->setSegments(segments);
    control->setCurrentIndex(std::max(0, current));
    connect(control, &widgets::SegmentedControl::currentChanged, this, choose);
    auto* row = new widgets::FormRow(context().theme, label, control, this);
    row->setEditorFits(true);
    row->setHint(hint);
    column->addWidget(row);
    return control;
}

void SettingsPage::addLook(QVBoxLayout* column) {
    widgets::Theme& theme = context().theme;
    column->addWidget(new widgets::SectionHead(theme, tr("Look"), {}));
    m_first =
        addChoice(column, u"theme"_s, tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
                  static_cast<int>(theme.mode()), [&theme](int index) {
                      theme.setMode(static_cast<widgets::ThemeMode>(index));
                      QSettings().setValue(u"theme"_s, kThemes.at(index));
                  });
    addChoice(column, u"rows"_s, tr("Rows"), {tr("Compact"), tr("Normal"), tr("Relaxed")},
              static_cast<int>(theme.density()), [&theme](int index) {
                  theme.setDensity(static_cast<widgets::Density>(index));
                  QSettings().setValue(u"density"_s, index);
              });
    addChoice(column, u"textSize"_s, tr("Text size"), {u"100 %"_s, u"125 %"_s, u"150 %"_s, u"200 %"_s},
              static_cast<int>(kScales.indexOf(theme.textScale())), [this, &theme](int index) {
                  theme.setTextScale(kScales.at(index));
                  QSettings().setValue(u"textScale"_s, kScales.at(index));
                  context().navigator.rebuild(); // margins and gaps were measured when the pages were built
              });
}

void SettingsPage::addLanguage(QVBoxLayout* column) {
    addChoice(column, u"language"_s, tr("Language"), {u"Español"_s, u"English"_s}, currentLanguage() == u"en"_s ? 1 : 0,
              [this](int index) {
                  const QString language = index == 1 ? u"en"_s : u"es"_s;
                  QSettings().setValue(u"language"_s, language);
                  installLanguage(language);
                  context().navigator.rebuild();
              });
}

void SettingsPage::addKeys(QVBoxLayout* column) {
    auto* change =
        new widgets::KeyButton(context().theme, tr("Change keys"), {}, widgets::KeyButton::Look::Plain, this);
    change->setObjectName(u"changeKeys"_s);
    connect(change, &QAbstractButton::clicked, this, [this] { context().navigator.goTo(place::kKeys); });
    auto* row = new widgets::FormRow(context().theme, tr("Keys"), change, this);
    row->setEditorFits(true);
    column->addWidget(row);
}

void SettingsPage::addLock(QVBoxLayout* column) {
    column->addSpacing(6);
    column->addWidget(new widgets::SectionHead(context().theme, tr("Safety"), {}));
    const int minutes = QSettings().value(u"lockMinutes"_s, 5).toInt();
    addChoice(
        column, u"lockAfter"_s, tr("Lock after"),
        {tr("%1 min").arg(2), tr("%1 min").arg(5), tr("%1 min").arg(15), tr("Never")},
        static_cast<int>(kLockMinutes.indexOf(minutes)),
        [this](int index) {
            QSettings().setValue(u"lockMinutes"_s, kLockMinutes.at(index));
            context().navigator.lockAfter(kLockMinutes.at(index));
        },
        tr("Without touching keyboard or mouse; drafts are kept."));
}

void SettingsPage::addStore(QVBoxLayout* column) {
    column->addSpacing(6);
    column->addWidget(new widgets::SectionHead(context().theme, tr("Store"), {}));
    auto* address = new widgets::ThemedLabel(context().theme, widgets::Type::Body, widgets::Ink::Text, this);
    address->setText(context().office.uri().toDisplay());
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(new widgets::FormRow(context().theme, tr("Address"), address, this));
}

void SettingsPage::enter() { m_first->setFocus(); }

QList<QWidget*> SettingsPage::panes() const { return {m_first}; }

} // namespace pages
