#pragma once

#include "core/codes.h"
#include "core/id.h"
#include "core/instant.h"

namespace core {

/// What a file of a case may be; known by its first bytes, never by its name.
enum class FileType { Jpg, Png, Webp, Pdf, Text };

template <>
struct Codes<FileType> {
    static constexpr std::array<std::pair<FileType, const char*>, 5> table{{{FileType::Jpg, "jpg"},
                                                                            {FileType::Png, "png"},
                                                                            {FileType::Webp, "webp"},
                                                                            {FileType::Pdf, "pdf"},
                                                                            {FileType::Text, "txt"}}};
};

/// Largest file, in bytes.
inline constexpr qint64 kLargestFile = 25 * 1024 * 1024;

/// A file of a case, without its bytes.
struct CaseFile {
    CaseFileId id;
    CaseId caseId;
    NetworkMemberId member; ///< whose it is; invalid: the company's own
    QString name;
    FileType type = FileType::Text;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< of the bytes, in hexadecimal
    UserId addedBy;
    Instant addedAt;

    bool operator==(const CaseFile&) const = default;
};

/// "image/jpeg".
[[nodiscard]] QString mimeTypeOf(FileType type);

/// By its first bytes; text is UTF-8 without control characters. Nothing for all else, programs and markup included.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QByteArray& content);

/// The last part of the name without characters that other systems forbid or that turn its direction, 120 at most, and
/// with the ending of its type: "..\\..\\foto.exe" of a picture → "foto.exe.jpg".
[[nodiscard]] QString safeFileName(const QString& name, FileType type);

} // namespace core
