// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>
#include <QEvent>

namespace rundblick {

SpokenLanguage::SpokenLanguage(const QString& language)
{
    m_translator.speaksSource = language == QLatin1String("en");
    const bool loaded = m_translator.load(QStringLiteral(":/i18n/rundblick_%1.qm").arg(language));
    m_translator.speaksSource = m_translator.speaksSource || !loaded;
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(&m_translator);
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
}

bool SpokenLanguage::eventFilter(QObject* object, QEvent* event)
{
    return event->type() == QEvent::LanguageChange || QObject::eventFilter(object, event);
}

// An empty answer lets the window's translator speak; a text without translation is its source.
QString SpokenLanguage::Translator::translate(
    const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    if (text.isEmpty() && speaksSource)
        text = QString::fromUtf8(source);
    return text;
}

} // namespace rundblick
