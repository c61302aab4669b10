#include "core/catalogue.h"

#include "support/strings.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Catalogue twoTrees() {
    Catalogue catalogue;
    catalogue.categories = {
        {CategoryId(1), {}, u"repair"_s, {u"Reparación"_s, u"Repair"_s}},
        {CategoryId(2), CategoryId(1), u"part"_s, {u"Repuesto"_s, u"Spare part"_s}},
        {CategoryId(3), {}, u"delivery"_s, {u"part"_s, u"Delivery"_s}},
    };
    catalogue.networkMembers = {{NetworkMemberId(7), u"NORTE"_s, u"Talleres Peñón"_s}};
    return catalogue;
}

} // namespace

TEST_CASE("a category is found by code, else by name in either language, ignoring case and accents") {
    const Catalogue catalogue = twoTrees();
    const auto idOf = [&](QStringView text) {
        const Category* found = catalogue.findCategory(text);
        return found ? found->id : CategoryId();
    };
    CHECK(idOf(u"repair") == CategoryId(1));
    CHECK(idOf(u" REPARACION ") == CategoryId(1));
    CHECK(idOf(u"spare  PART") == CategoryId(2));
    CHECK(idOf(u"Part") == CategoryId(2)); // the code of one beats the name of another
    CHECK(idOf(u"Delivery") == CategoryId(3));
    CHECK(idOf(u"rep") == CategoryId());
    CHECK(idOf(u"") == CategoryId());
    CHECK(catalogue.findNetworkMember(u"talleres penon")->id == NetworkMemberId(7));
    CHECK(catalogue.findNetworkMember(u"norte")->id == NetworkMemberId(7));
}

TEST_CASE("the path of a category reads from the root in one language") {
    Catalogue catalogue = twoTrees();
    CHECK(catalogue.categoryPath(CategoryId(2), u"en") == u"Repair / Spare part"_s);
    CHECK(catalogue.categoryPath(CategoryId(2), u"es_CO") == u"Reparación / Repuesto"_s);
    CHECK(catalogue.categoryPath(CategoryId(9), u"en").isEmpty());
    SECTION("a tree edited into a ring still ends") {
        catalogue.categories[0].parent = CategoryId(2);
        CHECK_FALSE(catalogue.categoryPath(CategoryId(2), u"en").isEmpty());
    }
}
