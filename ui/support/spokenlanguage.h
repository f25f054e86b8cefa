// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace rundblick {

// While it lives, tr() answers in this language, whatever the window speaks; windows do not hear
// of it. For a report in the language of its reader. On the thread of the application only.
class SpokenLanguage : public QObject {
public:
    explicit SpokenLanguage(const QString& language); // "en", "de"
    ~SpokenLanguage() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Translator : public QTranslator {
    public:
        using QTranslator::QTranslator;
        QString translate(const char* context, const char* source, const char* disambiguation,
            int n) const override;
        bool speaksSource = false; // the sources are written in this language
    };

    Translator m_translator;
};

} // namespace rundblick
