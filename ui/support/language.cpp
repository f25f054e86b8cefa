// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace rundblick {
namespace {

// Qt's own German words as they are written in Switzerland: "Schliessen".
class SwissTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(
        const char* context, const char* text, const char* meaning, int number) const override
    {
        return QTranslator::translate(context, text, meaning, number)
            .replace(u'ß', QLatin1String("ss"));
    }
};

void install(const QString& file)
{
    auto* translator = new SwissTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("language"));
    if (translator->load(QStringLiteral(":/i18n/%1.qm").arg(file)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageFor(const QString& choice)
{
    const QString wanted = choice.isEmpty() ? QLocale::system().name() : choice;
    return wanted.startsWith(QLatin1String("de")) ? QStringLiteral("de") : QStringLiteral("en");
}

void useLanguage(const QString& language)
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator*>(
        QStringLiteral("language"), Qt::FindDirectChildrenOnly);
    qDeleteAll(installed); // also takes them out of use
    if (language != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + language);
    install(QStringLiteral("rundblick_") + language);
    const bool isSystems = QLocale::system().name().startsWith(language);
    QLocale::setDefault(isSystems ? QLocale::system() : QLocale(language));
}

} // namespace rundblick
