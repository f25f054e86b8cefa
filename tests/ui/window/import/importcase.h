// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/windowdriver.h"
#include "ui/panels/import/columntable.h"
#include "ui/panels/import/meaningchip.h"
#include "ui/window/import/importdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>

#include <fstream>

namespace rundblick {

// The import assistant over a window with the sample.
class ImportCase : public WindowDriver {

protected:
    static void begin()
    {
        prepare("import");
        QStandardPaths::setTestModeEnabled(true);
    }

    QString written(const char* name, const std::string& bytes)
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        std::ofstream(path.toStdString(), std::ios::binary) << bytes;
        return path;
    }

    static QString survey(const char* name)
    {
        return QStringLiteral(TEST_DATA "/surveys/%1.csv").arg(QLatin1String(name));
    }

    void openDialog(const QString& path)
    {
        m_dialog = std::make_unique<ImportDialog>(
            m_window->document()->session(), path, m_window->look(), m_window.get());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    template <typename Widget = QWidget>
    Widget* named(const char* accessibleName) const
    {
        for (Widget* widget : m_dialog->findChildren<Widget*>())
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        qFatal("No widget is called %s", accessibleName);
        return nullptr;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>())
            if (one->text().remove(u'&') == QLatin1String(text))
                return one;
        return nullptr;
    }

    static void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }

    MeaningChip* chip(ColumnRole role) const
    {
        for (MeaningChip* one : m_dialog->findChildren<MeaningChip*>())
            if (one->role() == role)
                return one;
        return nullptr;
    }

    // By the mouse, over several places on the way.
    static void drag(QWidget* from, const QPoint& global)
    {
        const QPoint start = from->rect().center();
        const QPoint target = from->mapFromGlobal(global);
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(from, start + (target - start) * step / 4);
        QTest::mouseRelease(from, Qt::LeftButton, {}, target);
    }

    void dragTo(MeaningChip* from, int column)
    {
        QHeaderView* header = columns()->horizontalHeader();
        const QPoint there(header->sectionViewportPosition(column) + 20, header->height() / 2);
        drag(from, header->viewport()->mapToGlobal(there));
    }

    ColumnTable* columns() const { return m_dialog->findChild<ColumnTable*>(); }

    // As it stands over the column.
    QString meaningOf(int column) const
    {
        const QString all = columns()
                                ->model()
                                ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                                .toString();
        return all.mid(all.lastIndexOf(QStringLiteral(": ")) + 2);
    }

    // Presses the button of the way on, once it can be pressed.
    void goOn()
    {
        auto* next = m_dialog->findChild<QPushButton*>(QStringLiteral("primary"));
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        click(next);
    }

    // A picture of the dialog, where somebody wants to look at it.
    void grab(const char* name)
    {
        const QString folder = qEnvironmentVariable("RUNDBLICK_PICTURES");
        if (folder.isEmpty())
            return;
        m_dialog->resize(qEnvironmentVariableIntValue("RUNDBLICK_WIDTH"),
            qEnvironmentVariableIntValue("RUNDBLICK_HEIGHT"));
        QCoreApplication::processEvents();
        m_dialog->grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

    const Workshop& workshop() const { return m_window->document()->session().workshop(); }

    std::unique_ptr<ImportDialog> m_dialog; // goes before its window
};

} // namespace rundblick
