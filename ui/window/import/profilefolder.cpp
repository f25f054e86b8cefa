// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/profilefolder.h"

#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rundblick {
namespace {

constexpr int version = 1;
constexpr qint64 mostBytes = 8 << 20;

QDir folder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/profiles")};
}

std::string textOf(const QJsonObject& object, QLatin1String name)
{
    return toStd(object[name].toString());
}

QJsonObject ratedJson(const Rated& rated)
{
    return {{QStringLiteral("touchpoint"), toQt(rated.touchpoint)},
        {QStringLiteral("brand"), toQt(rated.brand)},
        {QStringLiteral("criterion"), toQt(rated.criterion)}};
}

Rated ratedOf(const QJsonObject& object)
{
    return {textOf(object, QLatin1String("touchpoint")), textOf(object, QLatin1String("brand")),
        textOf(object, QLatin1String("criterion"))};
}

QJsonObject columnsJson(const Profile& profile)
{
    QJsonObject columns;
    for (const auto& [title, meaning] : profile.columns) {
        QJsonObject column = ratedJson(meaning.rated);
        column[QStringLiteral("role")] = toQt(textOf(meaning.role));
        columns[toQt(title)] = column;
    }
    return columns;
}

void readColumns(const QJsonObject& columns, Profile& profile)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QJsonObject object = column->toObject();
        const std::string role = textOf(object, QLatin1String("role"));
        const auto known = std::ranges::find(enumTexts<ColumnRole>, role);
        if (known == enumTexts<ColumnRole>.end() || role.empty())
            continue;
        const auto place = known - enumTexts<ColumnRole>.begin();
        profile.marks.push_back({toStd(column.key())});
        profile.columns[toStd(column.key())] = {static_cast<ColumnRole>(place), ratedOf(object)};
    }
}

QJsonObject wordsJson(const std::map<std::string, std::string>& words)
{
    QJsonObject object;
    for (const auto& [word, number] : words)
        object[toQt(word)] = toQt(number);
    return object;
}

// Names may be anything; the files of two that differ in signs alone are apart, too.
QString fileOf(const QString& name)
{
    static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QByteArray digest
        = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    const QString readable = QString(name).replace(signs, QStringLiteral("-")).left(40);
    return folder().absoluteFilePath(
        QStringLiteral("profile %1 %2.json").arg(readable, QLatin1String(digest)));
}

} // namespace

QByteArray profileJson(const Profile& profile)
{
    QJsonObject object{{QStringLiteral("version"), version},
        {QStringLiteral("name"), toQt(profile.name)},
        {QStringLiteral("headerRows"), profile.headerRows},
        {QStringLiteral("columns"), columnsJson(profile)},
        {QStringLiteral("everywhere"), ratedJson(profile.everywhere)},
        {QStringLiteral("monthFirst"), profile.monthFirst},
        {QStringLiteral("voice"), toQt(profile.voice)},
        {QStringLiteral("words"), wordsJson(profile.words)}};
    if (profile.scale)
        object[QStringLiteral("scale")]
            = QJsonArray{profile.scale->low, profile.scale->high, profile.scale->step};
    if (profile.zeroIsMissing)
        object[QStringLiteral("zeroIsMissing")] = *profile.zeroIsMissing;
    return QJsonDocument(object).toJson();
}

std::optional<Profile> profileFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Profile profile{.name = textOf(object, QLatin1String("name")), .namesAll = true};
    readColumns(object[QLatin1String("columns")].toObject(), profile);
    const int known = object[QLatin1String("version")].toInt();
    if (known != version || profile.name.empty() || profile.columns.empty())
        return {};
    profile.headerRows = std::clamp(object[QLatin1String("headerRows")].toInt(1), 0, 3);
    profile.everywhere = ratedOf(object[QLatin1String("everywhere")].toObject());
    profile.monthFirst = object[QLatin1String("monthFirst")].toBool();
    profile.voice = textOf(object, QLatin1String("voice"));
    const QJsonObject words = object[QLatin1String("words")].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        profile.words[toStd(word.key())] = toStd(word->toString());
    const QJsonArray scale = object[QLatin1String("scale")].toArray();
    if (scale.size() == 3 && scale[2].toDouble() > 0.0)
        profile.scale = ImportScale{scale[0].toDouble(), scale[1].toDouble(), scale[2].toDouble()};
    if (object.contains(QLatin1String("zeroIsMissing")))
        profile.zeroIsMissing = object[QLatin1String("zeroIsMissing")].toBool();
    return profile;
}

std::vector<Profile> keptProfiles()
{
    std::vector<Profile> profiles;
    const QFileInfoList files
        = folder().entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.absoluteFilePath());
        if (info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        if (std::optional<Profile> profile = profileFromJson(file.readAll()))
            profiles.push_back(*std::move(profile));
    }
    return profiles;
}

Status saveProfile(const Profile& profile)
{
    const QString path = fileOf(toQt(profile.name));
    if (!QDir().mkpath(folder().absolutePath()))
        return Error{Code::FileUnwritable, {{"file", toStd(path)}}, {}};
    return saveFile(path, profileJson(profile));
}

} // namespace rundblick
