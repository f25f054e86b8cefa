// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/pages/reportpage.h"
#include "ui/panels/report/preview.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/panels/report/sectionlist.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionViewItem>

namespace rundblick {

// The page Report with a small workshop, computed, its preview complete.
class ReportDriver : public PageDriver<ReportPage> {
protected:
    using Sections = std::vector<ReportSection>;

    static void prepare(const char* name)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
        QCoreApplication::setApplicationName(QString::fromLatin1(name));
        loadFonts();
        Settings::setLanguage(QStringLiteral("en"));
        Settings::setDiscreet(false);
    }

    void showSmall()
    {
        show(smallWorkshop(), {1200, 900});
        compute();
        waitForPreview();
    }

    void waitForPreview() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isReady(), 20'000); }

    QComboBox* box(const char* name) const
    {
        for (QComboBox* one : m_page->findChildren<QComboBox*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* one : m_page->findChildren<QPushButton*>())
            if (QString(one->text()).remove(u'&') == QString::fromUtf8(text))
                return one;
        return nullptr;
    }

    QLineEdit* line(const char* name) const
    {
        for (QLineEdit* one : m_page->findChildren<QLineEdit*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }

    int rowOf(ReportSection section) const
    {
        const SectionList& list = m_page->sections();
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->data(Qt::UserRole).toInt() == static_cast<int>(section))
                return row;
        return -1;
    }

    QRect checkBox(int row) const
    {
        const SectionList& list = m_page->sections();
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.rect = list.visualItemRect(list.item(row));
        option.features |= QStyleOptionViewItem::HasCheckIndicator;
        option.widget = &list;
        return list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
    }

    QStringList textsOfSheet(std::size_t sheet) const
    {
        QImage nowhere(1, 1, QImage::Format_RGB32);
        QPainter painter(&nowhere);
        std::vector<LabelBox> labels;
        m_page->preview().sheets()->paint(painter, sheet, &labels);
        QStringList texts;
        for (const LabelBox& label : labels)
            texts += label.text;
        return texts;
    }

    Sections chosen() const { return sectionsOf(shownTemplate(workshop())); }
};

} // namespace rundblick
