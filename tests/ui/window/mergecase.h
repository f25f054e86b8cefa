// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/merge/mergedialog.h"
#include "ui/window/merge/mergemodel.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace rundblick {

using M = MergeModel;

// With spaces that may be broken.
inline QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

inline Edit spend(const Workshop& workshop, Id<Touchpoint> id, double amount)
{
    return editRecord(
        workshop, id, EditKind::ChangeRecord, [&](Touchpoint& t) { t.spend = amount; });
}

inline Edit named(const Workshop&, const char* name, double amount)
{
    Touchpoint touchpoint;
    touchpoint.id = Id<Touchpoint>::random();
    touchpoint.name = name;
    touchpoint.spend = amount;
    return addRecord(touchpoint);
}

// A workshop, the copy that another group worked on, and the dialog that merges the two.
struct MergeCase {
    void begin();
    void fill();
    void change(double here, double there); // the spend of the first touchpoint
    template <typename Change>
    void workOnCopy(const Change& change);
    void open(bool withBase = true);
    QString at(int row, int column) const;
    Qt::CheckState stateAt(int row, int column) const;
    void press(const char* button) const;
    QLabel* label(const char* name) const
    {
        return m_dialog->findChild<QLabel*>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_base;
    std::string m_copy;
    Workshop m_ours;
    Id<Touchpoint> m_first;
    Id<Touchpoint> m_second;
    Look m_look;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MergeDialog> m_dialog;
    QTableView* m_table = nullptr;
};

inline void MergeCase::begin()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mergedialog"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

inline void MergeCase::fill()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = m_folder->filePath(QStringLiteral("Before.rundblick")).toStdString();
    m_copy = m_folder->filePath(QStringLiteral("Group B.rundblick")).toStdString();
    m_ours = smallWorkshop();
    m_first = ordered<Touchpoint>(m_ours)[0]->id;
    m_second = ordered<Touchpoint>(m_ours)[1]->id;
    m_ours.apply(spend(m_ours, m_first, 500.0));
    QVERIFY(writeWorkshop(m_base, m_ours, Existing::Refuse));
    std::filesystem::copy_file(m_base, m_copy);
    m_look = screenLook(Theme::Light);
}

template <typename Change>
void MergeCase::workOnCopy(const Change& change)
{
    Workshop workshop = *readWorkshop(m_copy);
    change(workshop);
    QVERIFY(writeWorkshop(m_copy, workshop, Existing::Replace));
}

inline void MergeCase::change(double here, double there)
{
    m_ours.apply(spend(m_ours, m_first, here));
    workOnCopy([&](Workshop& workshop) { workshop.apply(spend(workshop, m_first, there)); });
}

inline void MergeCase::open(bool withBase)
{
    m_session = std::make_unique<Session>(m_ours, [](const Edit&, HistoryStep) { return ok(); });
    MergeSources sources{m_copy, {}, *readDocumentOf(m_base), "Here.rundblick", {}};
    if (withBase)
        sources.base = m_base;
    else
        sources.ours.lineage.clear();
    m_dialog = std::make_unique<MergeDialog>(*m_session, sources, m_look, nullptr);
    m_table = m_dialog->findChild<QTableView*>();
    m_dialog->show();
    QTRY_VERIFY(!m_dialog->findChild<QProgressBar*>()->isVisible());
}

inline QString MergeCase::at(int row, int column) const
{
    return plain(m_table->model()->index(row, column).data().toString());
}

inline Qt::CheckState MergeCase::stateAt(int row, int column) const
{
    return m_table->model()->index(row, column).data(Qt::CheckStateRole).value<Qt::CheckState>();
}

inline void MergeCase::press(const char* button) const
{
    auto* found = m_dialog->findChild<QPushButton*>(QString::fromLatin1(button));
    QTRY_VERIFY(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace rundblick
