// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/documentlog.h"

#include "core/model/edit.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/diagnosis/diagnosis.h"

#include <QFileInfo>

namespace rundblick {
namespace {

const char* textOf(SaveState state)
{
    switch (state) {
    case SaveState::Saved:
        return "all in the file";
    case SaveState::Pending:
        return "not all in the file yet";
    case SaveState::Saving:
        return "saving";
    case SaveState::Failed:
        return "the file cannot be written";
    }
    return "";
}

void logState(const Document& document, int number)
{
    const std::optional<Error>& error = document.saveError();
    qCInfo(programLog, "workshop %d: %s %s", number, textOf(document.saveState()),
        error ? codeText(error->code).data() : "");
}

} // namespace

void logDocument(Document& document)
{
    static int opened = 0; // since the program began
    const int number = ++opened;
    const Session& session = document.session();
    const Workshop& workshop = session.workshop();
    qCInfo(programLog, "workshop %d: opened, %zu touchpoints, %zu brands, %zu raters, %lld bytes",
        number, workshop.all<Touchpoint>().size(), workshop.all<Brand>().size(),
        workshop.all<Rater>().size(), QFileInfo(document.path()).size());
    for (const Message& notice : document.notices())
        logRefusal(notice);
    QObject::connect(&session, &Session::changed, &document, [number](const Edit& edit) {
        qCInfo(programLog, "workshop %d: edit of kind %d, %zu records", number,
            static_cast<int>(edit.kind), edit.changes.size());
    });
    QObject::connect(&document, &Document::saveStateChanged, &document,
        [&document, number] { logState(document, number); });
    QObject::connect(&document, &QObject::destroyed,
        [number] { qCInfo(programLog, "workshop %d: closed", number); });
}

void logRefusal(const Error& error)
{
    qCInfo(programLog, "told: %s", codeText(error.code).data());
}

} // namespace rundblick
