#include "core/slaclock.h"
#include "look.h"
#include "models/timelineroles.h"
#include "support/qttest.h"
#include "widgets/timelineview.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace widgets;

class timeline_test : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_view = std::make_unique<TimelineView>(m_look.theme);
        m_model = new QStandardItemModel(m_view.get());
        m_view->setModel(m_model);
        m_view->resize(700, 500);
        m_view->show();
    }
    void cleanup() {
        m_view.reset();
        m_look.theme.setTextScale(1);
    }

    void words_said_stand_in_a_box() {
        add(u"One line."_s, false);
        add(u"One line."_s, true);
        QVERIFY(m_view->sizeHintForRow(1) > m_view->sizeHintForRow(0) + 16);
        QVERIFY(uitest::countColour(uitest::grabbed(*m_view), lightTokens().raised) > 5000);
    }

    void long_words_wrap_into_the_width() {
        add(QString(u"palabra "_s).repeated(60), false);
        const int wide = m_view->sizeHintForRow(0);
        m_view->resize(350, 500);
        QVERIFY(m_view->sizeHintForRow(0) >= wide + 2 * 18);
        const QImage narrow = uitest::grabbed(*m_view);
        const int beyond = uitest::countColour(narrow.copy(350 - 18, 0, 18, 500), lightTokens().text);
        QCOMPARE(beyond, 0);
    }

    void a_chip_stands_after_the_last_word_or_below() {
        add(u"Reminded."_s, false);
        const int bare = m_view->sizeHintForRow(0);
        QStandardItem* item = add(u"Reminded."_s, false);
        item->setData(int(core::SlaState::Urgent), models::EntrySlaStateRole);
        item->setData(u"38 m"_s, models::EntryChipTextRole);
        QVERIFY(m_view->sizeHintForRow(1) <= bare + 4);
        item->setData(true, models::IsVerbatimRole);
        QVERIFY(m_view->sizeHintForRow(1) > bare + 20);
    }

    void changed_words_are_measured_anew() {
        QStandardItem* item = add(u"Short."_s, false);
        const int before = m_view->sizeHintForRow(0);
        item->setData(u"First line\nsecond line\nthird line"_s, models::EntryTextRole);
        QCOMPARE(m_view->sizeHintForRow(0), before + 2 * 18);
    }

    void large_text_gets_large_rows() {
        add(u"Short."_s, false);
        const int before = m_view->sizeHintForRow(0);
        m_look.theme.setTextScale(2);
        QCOMPARE(m_view->sizeHintForRow(0), 2 * before);
    }

private:
    QStandardItem* add(const QString& text, bool isVerbatim) {
        auto* item = new QStandardItem;
        item->setData(u"note"_s, models::EntryIconRole);
        item->setData(u"Ana"_s, models::ActorRole);
        item->setData(u"called"_s, models::ActRole);
        item->setData(u"14:20"_s, models::EntryTimeRole);
        item->setData(text, models::EntryTextRole);
        item->setData(isVerbatim, models::IsVerbatimRole);
        m_model->appendRow(item);
        return item;
    }

    uitest::Look m_look;
    std::unique_ptr<TimelineView> m_view;
    QStandardItemModel* m_model = nullptr;
};

REPARO_QT_TEST(timeline_test);
#include "timeline_test.moc"
