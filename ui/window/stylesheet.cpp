// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stylesheet.h"

#include "ui/paint/look.h"

#include <QRegularExpression>

namespace rundblick {
namespace {

const auto pattern = QStringLiteral(R"(
QWidget { color: @text; }
QMainWindow, QWidget#page { background: @ground; }
QLabel { background: transparent; }
QLabel#muted, QLabel#caption { color: @muted; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { background: @blue; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -8px 0; border: 2px solid @blue; border-radius: 9px; background: @card; }
QSlider::handle:horizontal:focus { background: @blue; }
QLabel#readingHint { color: @muted; background: @ground; padding: 4px 8px; }
QLabel#error { color: @vermilionText; font-weight: 600; }
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
QMenu::item:disabled { color: @greyText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; min-height: @button; }
QPushButton:hover { border-color: @blue; }
QPushButton:focus { border: 2px solid @blue; padding: 5px 11px; }
QPushButton:pressed { background: @blueSoft; }
QPushButton:disabled { color: @greyText; }
QPushButton#primary { background: @blue; color: @onBlue; border-color: @blue; font-weight: 600; }
QPushButton#primary:hover { background: @blueDeep; border-color: @blueDeep; }
QPushButton#primary:focus { background: @blueDeep; border: 2px solid @text; }
QPushButton#primary:disabled { background: @greySoft; border-color: @greySoft; color: @card; }
QPushButton#chip { border-radius: @round; padding: 5px 12px; min-height: @field; }
QPushButton#chip:focus { padding: 4px 11px; }
QPushButton::menu-indicator { image: url(:/icons/down-@tone.svg); subcontrol-origin: padding; subcontrol-position: right center; right: 8px; width: 10px; height: 10px; }
QPushButton#chip:checked { background: @blueSoft; border-color: @blue; color: @blueText; font-weight: 600; }
QPushButton#index { border: 1px solid transparent; background: transparent; text-align: left; padding: 9px 12px; }
QPushButton#index:hover { background: @blueSoft; }
QPushButton#index:focus { border-color: @blue; }
QPushButton#index:checked { background: @blueSoft; color: @blueText; font-weight: 600; }
QPushButton#tile { text-align: left; padding: 0; border-radius: 8px; }
QPushButton#tile:disabled { background: transparent; }
QPushButton#tile QLabel:disabled { color: @amberText; }
QPushButton#cell { padding: 0 9px; min-width: 24px; min-height: 42px; }
QPushButton#cell:focus { padding: 0 8px; min-height: 40px; }
QPushButton#cell:checked { background: @blueSoft; border-color: @blue; color: @blueText; font-weight: 600; }
QToolButton#menuButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 20px 4px 10px; min-height: 20px; }
QToolButton#menuButton::menu-indicator { image: url(:/icons/down-@tone.svg); subcontrol-origin: padding; subcontrol-position: right center; right: 6px; width: 10px; height: 10px; }
QToolButton#menuButton:hover { border-color: @blue; }
QToolButton#menuButton:focus { border-color: @blue; }
QToolButton#link, QToolButton#warningLink, QToolButton#fold { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 1px 4px; font-weight: 600; }
QToolButton#link, QToolButton#fold { color: @blueText; }
QToolButton#warningLink { color: @amberText; }
QToolButton#link:hover, QToolButton#warningLink:hover, QToolButton#fold:hover { text-decoration: underline; }
QToolButton#link:focus, QToolButton#warningLink:focus, QToolButton#fold:focus { border-color: @blue; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @card; border: 1px solid @frame; border-radius: 6px; padding: 5px 8px; selection-background-color: @blue; selection-color: @onBlue; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: @field; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: @blue; }
QComboBox[target="true"] { border: 2px solid @blue; padding: 4px 7px; background: @blueSoft; }
QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled { color: @greyText; border-color: @line; }
QComboBox { padding-right: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down-@tone.svg); width: 10px; height: 10px; }
QAbstractSpinBox { padding-right: 24px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 24px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/up-@tone.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/down-@tone.svg); width: 10px; height: 10px; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: 15px; height: 15px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @blueSoft; selection-color: @text; }
QDialog QListView, QDialog QTreeView { background: @card; border: 1px solid @frame; border-radius: 6px; outline: none; }
QDialog QListView::item, QDialog QTreeView::item { padding: 3px 5px; border: 1px solid transparent; }
QDialog QListView::item:selected, QDialog QTreeView::item:selected { background: @blueSoft; color: @text; }
QListWidget#sections { background: @card; border: none; outline: none; }
QListWidget#sheets { background: @ground; border: none; outline: none; }
QListWidget#sections::item, QListWidget#sheets::item { padding: 0 4px; border: 1px solid transparent; border-radius: 6px; color: @text; }
QListWidget#sections::item:selected, QListWidget#sheets::item:selected { background: @blueSoft; color: @text; }
QListWidget#sections::item:focus, QListWidget#sheets::item:focus { border-color: @blue; }
QLabel#warning { color: @amberText; }
QListWidget#findings { background: @card; border: none; outline: none; }
QListWidget#findings::item { padding: 5px 6px; border-radius: 6px; color: @text; }
QListWidget#findings::item:disabled { color: @muted; }
QListWidget#findings::item:selected { background: @blueSoft; color: @text; }
QTableView { background: @card; border: none; gridline-color: @line; selection-background-color: @blueSoft; selection-color: @text; alternate-background-color: @track; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; padding: 0 4px; min-height: 0; }
rundblick--SetupTable::item, rundblick--WavesTable::item { padding: 0 4px; border: 1px solid transparent; }
rundblick--ImportDialog QTableView { outline: none; }
rundblick--ImportDialog QTableView::item { padding: 0 5px; border: 1px solid transparent; }
rundblick--ImportDialog QTableView::item:selected { background: @blueSoft; color: @text; }
rundblick--ImportDialog QTableView::item:focus { border-color: @blue; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; font-weight: 600; }
QTableCornerButton::section { background: @card; border: none; }
QScrollArea, QGraphicsView { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @greyText; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { background: transparent; padding: 6px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom-color: @blue; font-weight: 600; }
QTabWidget::pane { border: none; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 6px; }
QDialog, QMessageBox { background: @ground; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
)");

// In workshop mode, what has no height of its own.
const auto fingerRoom = QStringLiteral(R"(
QToolButton { min-height: 38px; }
QToolButton#menuButton { min-height: 34px; }
QSlider { min-height: 44px; }
QCheckBox, QRadioButton { min-height: 44px; }
QMenuBar::item { padding: 13px 14px; }
QMenu::item { padding: 13px 32px 13px 28px; }
QToolButton#link, QToolButton#warningLink { min-height: 43px; padding: 1px 8px; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QAbstractItemView::indicator { width: 22px; height: 22px; }
QComboBox::item { min-height: 40px; padding: 2px 10px; }
QComboBox QAbstractItemView::item { min-height: 44px; }
QListWidget#findings::item { min-height: 34px; }
QDialog QListView::item, QDialog QTreeView::item { min-height: 38px; }
QTabBar::tab { padding: 13px 18px; }
QScrollBar:vertical { width: 20px; }
QScrollBar:horizontal { height: 20px; }
)");

// All lengths but hairlines at the scale of the look.
QString scaled(const QString& sheet, const Look& look)
{
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    QString result;
    qsizetype done = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int pixels = match.captured(1).toInt();
        result += sheet.mid(done, match.capturedStart() - done)
            + QString::number(pixels == 1 ? 1 : look.length(pixels)) + QStringLiteral("px");
        done = match.capturedEnd();
    }
    return result + sheet.mid(done);
}

} // namespace

QString styleSheet(const Look& look)
{
    // A text or sign in a colour needs more contrast than an area of that colour. Longer names
    // stand before names that they begin with.
    const std::pair<const char*, QColor> colours[] = {{"@amberText", look.asText(look.amber)},
        {"@blueText", look.asText(look.blue)}, {"@blueSoft", look.blueSoft},
        {"@blueDeep", look.blueDeep}, {"@blue", look.blue}, {"@onBlue", look.onBlue},
        {"@ground", look.ground}, {"@greyText", look.between(look.grey, look.muted, 0.5)},
        {"@greySoft", look.greySoft}, {"@grey", look.grey}, {"@card", look.card},
        {"@line", look.line}, {"@frame", look.between(look.line, look.muted, 0.4)},
        {"@track", look.track}, {"@text", look.text},
        {"@vermilionText", look.asText(look.vermilion)}, {"@muted", look.muted}};
    QString sheet = pattern;
    sheet.replace(
        QLatin1String("@button"), look.isTouch ? QLatin1String("30px") : QLatin1String("18px"));
    sheet.replace(
        QLatin1String("@field"), look.isTouch ? QLatin1String("32px") : QLatin1String("18px"));
    sheet.replace( // half of a chip's height would be too much when rounded
        QLatin1String("@round"), look.isTouch ? QLatin1String("20px") : QLatin1String("14px"));
    sheet.replace(
        QLatin1String("@tone"), look.isDark ? QLatin1String("dark") : QLatin1String("light"));
    if (look.isTouch)
        sheet += fingerRoom;
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return scaled(sheet, look);
}

} // namespace rundblick
