#include "models/callermodel.h"
#include "models/palettemodel.h"
#include "models/shortcaselist.h"
#include "models/topicmodel.h"
#include "models/typeaheadroles.h"
#include "models/viewroles.h"
#include "models/viewsmodel.h"
#include "support/qttest.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

const core::Instant kNow(QDateTime({2026, 11, 24}, {19, 22}, Qt::UTC));

core::Catalogue topics() {
    core::Catalogue catalogue;
    const auto add = [&](qint64 id, qint64 parent, const QString& code, const QString& es, const QString& en) {
        core::Category category;
        category.id = core::CategoryId(id);
        category.parent = core::CategoryId(parent);
        category.code = code;
        category.name = {es, en};
        catalogue.categories.append(category);
    };
    add(1, 0, u"time"_s, u"Puntualidad"_s, u"Punctuality"_s);
    add(2, 1, u"missed"_s, u"El técnico no llegó a la cita"_s, u"The technician missed the appointment"_s);
    add(3, 1, u"late"_s, u"Llegó tarde"_s, u"Came late"_s);
    add(4, 0, u"charge"_s, u"Cobro doble"_s, u"Charged twice"_s);
    return catalogue;
}

app::SavedView view(const QString& name, const QString& query, qint64 owner = 0) {
    app::SavedView view;
    view.name = {name, name};
    view.query = query;
    view.owner = core::UserId(owner);
    return view;
}

} // namespace

class lists_test : public QObject {
    Q_OBJECT

private slots:
    void topicsAreFoundInBothLanguagesWithoutAccents();
    void theAdvisorsOwnTopicsComeFirst();
    void callersShowOnlyTheEndsOfADocument();
    void viewsStandUnderHeadsThatCantBeChosen();
    void everySmallModelKeepsItsPromises();
};

void lists_test::topicsAreFoundInBothLanguagesWithoutAccents() {
    models::TopicModel model;
    model.setTopics(topics(), u"es"_s, {});
    QCOMPARE(model.total(), 3); // a parent is no topic
    model.setTyped(u"tec"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.categoryAt(model.index(0)), core::CategoryId(2));
    model.setTyped(u"twice"_s);
    QCOMPARE(model.index(0).data(models::PrimaryRole).toString(), u"Cobro doble"_s);
    model.setTyped(u"punt tarde"_s);
    QCOMPARE(model.categoryAt(model.index(0)), core::CategoryId(3));
    model.setTyped(u"xyz"_s);
    QCOMPARE(model.rowCount(), 0);
}

void lists_test::theAdvisorsOwnTopicsComeFirst() {
    models::TopicModel model;
    model.setTopics(topics(), u"en"_s, {{u"charge"_s, 5}, {u"late"_s, 2}});
    model.setTyped({});
    QCOMPARE(model.categoryAt(model.index(0)), core::CategoryId(4));
    QCOMPARE(model.categoryAt(model.index(1)), core::CategoryId(3));
}

void lists_test::callersShowOnlyTheEndsOfADocument() {
    QCOMPARE(models::maskedDocument(u"CC 52714318"_s), u"CC 52•••318"_s);
    QCOMPARE(models::maskedDocument(u"CC 1234"_s), u"CC 1234"_s);
    QCOMPARE(models::maskedDocument({}), QString());
    models::CallerModel model;
    core::PartySuggestion person;
    person.name = u"Ana"_s;
    person.document = u"CC 52714318"_s;
    person.place = u"Suba"_s;
    model.setPeople({person}, kNow);
    QCOMPARE(model.index(0).data(models::SecondaryRole).toString(), u"CC 52•••318 · Suba"_s);
}

void lists_test::viewsStandUnderHeadsThatCantBeChosen() {
    models::ViewsModel model;
    model.setViews(
        {view(u"Mine"_s, u"is:open owner:me"_s), view(u"All"_s, u"is:open"_s), view(u"Own"_s, u"due:<4h"_s, 7)},
        u"en"_s);
    QCOMPARE(model.rowCount(), 5); // two heads
    QVERIFY(model.viewAt(1) == nullptr);
    QCOMPARE(model.flags(model.index(1)), Qt::NoItemFlags);
    model.setCounts({3, 4, 5});
    QCOMPARE(model.index(0).data(models::ViewCountRole).toInt(), 3);
    QCOMPARE(model.index(2).data(models::ViewCountRole).toInt(), 4);
    QCOMPARE(model.index(4).data(models::ViewCountRole).toInt(), 5);
    QCOMPARE(model.rowOfQuery(u"due:<4h"_s), 4);
    QCOMPARE(model.rowOfQuery(u"nothing"_s), -1);
}

void lists_test::everySmallModelKeepsItsPromises() {
    models::TopicModel topicModel;
    models::CallerModel callers;
    models::ViewsModel views;
    models::PaletteModel palette;
    models::ShortCaseList cases;
    using Tester = QAbstractItemModelTester;
    const Tester testers[] = {Tester(&topicModel), Tester(&callers), Tester(&views), Tester(&palette), Tester(&cases)};
    Q_UNUSED(testers)
    topicModel.setTopics(topics(), u"es"_s, {});
    topicModel.setTyped(u"co"_s);
    callers.setPeople({{}, {}}, kNow);
    views.setViews({view(u"All"_s, u"is:open"_s)}, u"es"_s);
    palette.setItems({{u"phone"_s, u"Log"_s, {}, u"F2"_s, [] {}}});
    cases.setRows({core::CaseRow(), core::CaseRow()},
                  {kNow, core::UserId(1), std::make_shared<const app::Company>(), u"es"_s, {}});
    QCOMPARE(cases.rowCount(), 2);
    palette.setItems({});
    QCOMPARE(palette.rowCount(), 0);
}

REPARO_QT_TEST(lists_test);
#include "lists_test.moc"
