// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCheckBox;
class QComboBox;
class QWidget;

namespace rundblick {

// What several ways out of the program ask alike.

// Whether brands, client and raters go unnamed: as the person is discreet, or for once otherwise.
QCheckBox* createDiscreetBox(QWidget* parent);

// The languages that reports know, their codes as data.
QComboBox* createLanguageBox(const QString& language, QWidget* parent);

// How tables are written: for any program, or, as the second entry, for German spreadsheets.
QComboBox* createTablesBox(bool forGermanSpreadsheets, QWidget* parent);

} // namespace rundblick
