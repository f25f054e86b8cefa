// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/exportfields.h"

#include "ui/support/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportFields)
};

} // namespace

QCheckBox* createDiscreetBox(QWidget* parent)
{
    auto* box = new QCheckBox(Words::tr("&Discreet: brands A, B, C"), parent);
    box->setToolTip(Words::tr("Without the names of brands, client, raters and owners, without "
                              "logos and sources. The numbers stay."));
    box->setAccessibleDescription(box->toolTip());
    box->setChecked(Settings::isDiscreet());
    return box;
}

QComboBox* createLanguageBox(const QString& language, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    box->setCurrentIndex(box->findData(language));
    return box;
}

QComboBox* createTablesBox(bool forGermanSpreadsheets, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(Words::tr("For any program: commas between, 1.5"));
    box->addItem(Words::tr("For German spreadsheets: semicolons between, 1,5"));
    box->setCurrentIndex(forGermanSpreadsheets ? 1 : 0);
    return box;
}

} // namespace rundblick
