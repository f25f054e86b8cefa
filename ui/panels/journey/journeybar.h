// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QMenu;
class QToolButton;

namespace rundblick {

struct JourneyFigure;
class ViewChips;

// Which touchpoints the journey matrix shows, how they are grouped and sorted, and which lanes
// stand above them; and the views that were saved. It says what is left out, and brings it back.
class JourneyBar : public QWidget {
    Q_OBJECT

public:
    explicit JourneyBar(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showView(const SavedView& view);
    void showCount(const JourneyFigure& figure); // of touchpoints, and what leaves some out
    const SavedView& view() const { return m_view; }

signals:
    void chosen(const rundblick::SavedView& view); // by a person

private:
    void addOrder(QLayout& tools); // groups, order, filters and lanes
    QToolButton* createMenuButton(const QString& text, void (JourneyBar::*fill)(QMenu&));
    QWidget* createFilterLine();
    void fillFilters(QMenu& menu);
    void fillLanes(QMenu& menu);
    void fillCurves(QMenu& menu);
    // An entry that is checked while `field` of the view has this value, and gives it that value.
    template <typename T>
    void addChoice(QMenu& menu, const QString& text, T SavedView::*field, const T& value);
    void addHideable(QMenu& menu, const QString& text, const std::string& key);
    void foldAll(bool collapsed);
    void choose(SavedView view);

    Session& m_session;
    SavedView m_view;
    QComboBox* m_grouping;
    QComboBox* m_sorting;
    QWidget* m_filterLine;
    QLabel* m_count;
    ViewChips* m_chips;
};

} // namespace rundblick
