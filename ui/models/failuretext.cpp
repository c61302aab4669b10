#include "models/failuretext.h"

#include "app/wording.h"
#include <QCoreApplication>

namespace models {

QString failureText(const core::Error& error) {
    const QString sentence = app::describe(error) + u' ';
    if (error.code == core::ErrorCode::Offline)
        return sentence +
               QCoreApplication::translate("Failure", "What you typed is kept as a draft, and Reparo goes on trying.");
    if (error.code == core::ErrorCode::DiskFull)
        return sentence + QCoreApplication::translate("Failure", "What you typed stays here.");
    return sentence.trimmed();
}

} // namespace models
