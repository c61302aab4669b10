#pragma once

#include <Qt>

namespace models {

/// What a row of the list of agreements shows beside `Qt::DisplayRole`, its name.
enum AgreementRole {
    AgreementOrderRole = Qt::UserRole + 301, ///< text, at the left
    AgreementVersionRole,                    ///< text, at the right
    AgreementMatchRole,                      ///< of which cases it speaks, second line
    AgreementStateRole,                      ///< "not in use · confirm with counsel": bold, third line
    AgreementIsUsedRole,                     ///< bool
};

} // namespace models
