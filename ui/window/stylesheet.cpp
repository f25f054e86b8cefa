// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stylesheet.h"

#include "ui/paint/look.h"

namespace rundblick {
namespace {

const auto pattern = QStringLiteral(R"(
QWidget { color: @text; }
QMainWindow, QWidget#page { background: @ground; }
QLabel { background: transparent; }
QLabel#muted, QLabel#caption { color: @muted; }
QLabel#error { color: @vermilion; font-weight: 600; }
QFrame#card, QWidget#bar { background: @card; border: 1px solid @line; }
QFrame#card { border-radius: 8px; }
QWidget#bar { border-left: none; border-right: none; border-top: none; }
QWidget#rail { background: @card; border: none; border-right: 1px solid @line; }
QStatusBar { background: @card; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QMenuBar { background: @card; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @blueSoft; border-radius: 4px; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @blueSoft; color: @text; }
QMenu::item:disabled { color: @grey; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; min-height: 18px; }
QPushButton:hover, QPushButton:focus { border-color: @blue; }
QPushButton:pressed { background: @blueSoft; }
QPushButton:disabled { color: @grey; }
QPushButton#primary { background: @blue; color: @onBlue; border-color: @blue; font-weight: 600; }
QPushButton#primary:hover, QPushButton#primary:focus { background: @blueDeep; border-color: @blueDeep; }
QPushButton#primary:disabled { background: @greySoft; border-color: @greySoft; color: @card; }
QPushButton#chip { border-radius: 13px; padding: 3px 12px; }
QPushButton#chip:checked { background: @blueSoft; border-color: @blue; color: @blueText; font-weight: 600; }
QPushButton[touch="true"] { min-height: 30px; }
QPushButton#cell { padding: 0; min-width: 42px; min-height: 42px; }
QPushButton#cell:checked { background: @blueSoft; border-color: @blue; color: @blueText; font-weight: 600; }
rundblick--Chips QPushButton#chip, rundblick--MethodButton#chip { padding: 10px 12px; border-radius: 20px; }
QToolButton#menuButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 20px 4px 10px; }
QToolButton#menuButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QToolButton#menuButton:hover { border-color: @blue; }
QToolButton#menuButton:focus { border-color: @blue; }
QToolButton#link, QToolButton#warningLink { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 1px 4px; font-weight: 600; }
QToolButton#link { color: @blueText; }
QToolButton#warningLink { color: @amberText; }
QToolButton#link:hover, QToolButton#warningLink:hover { text-decoration: underline; }
QToolButton#link:focus, QToolButton#warningLink:focus { border-color: @blue; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; selection-background-color: @blue; selection-color: @onBlue; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @blue; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @blueSoft; selection-color: @text; }
QTableView { background: @card; border: none; gridline-color: @line; selection-background-color: @blueSoft; selection-color: @text; alternate-background-color: @track; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QTableView QLineEdit { border-radius: 0; padding: 0 4px; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; font-weight: 600; }
QTableCornerButton::section { background: @card; border: none; }
QScrollArea, QGraphicsView { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @grey; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { background: transparent; padding: 6px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom-color: @blue; font-weight: 600; }
QTabWidget::pane { border: none; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 6px; }
QDialog, QMessageBox { background: @ground; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
)");

} // namespace

QString styleSheet(const Look& look)
{
    // Text in blue or amber needs more contrast than an area of that colour.
    const QColor blueText = look.isDark ? look.blueDeep : look.blue;
    const QColor amberText = look.isDark ? look.amber : look.between(look.amber, look.text, 0.45);
    // Longer names before names that they begin with.
    const std::pair<const char*, QColor> colours[]
        = {{"@amberText", amberText}, {"@blueText", blueText}, {"@blueSoft", look.blueSoft},
            {"@blueDeep", look.blueDeep}, {"@blue", look.blue}, {"@onBlue", look.onBlue},
            {"@ground", look.ground}, {"@greySoft", look.greySoft}, {"@grey", look.grey},
            {"@card", look.card}, {"@line", look.line}, {"@track", look.track},
            {"@text", look.text}, {"@vermilion", look.vermilion}, {"@muted", look.muted}};
    QString sheet = pattern;
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace rundblick
