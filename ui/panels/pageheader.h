// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rundblick {

struct Completeness;

// The head of a page: name, one line that explains what is seen, and links that count what is
// missing and lead there, one touchpoint further with each click. Tools that have no room beside
// the name stand below it; in a low window the explanation and what else folds are seen when they
// are asked for.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const QString& title, const Surroundings& surroundings, QWidget* parent = nullptr);

    // `number`: what the numbers in it come from.
    void setExplanation(
        const QString& explanation, const std::optional<QuantityAt>& number = std::nullopt);
    void addWidget(QWidget* widget); // at the right end
    void addZoom(const std::function<void(double factor)>& zoomBy); // smaller and larger
    // In a low window a chip shows and hides a part of the page below.
    void addFolding(const QString& name, const QString& hint, QWidget& part);
    void offer(QWidget& part, bool isOffered); // one that folds: it has a use at present, or none

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the window is resized
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Folding {
        QWidget* part;
        QPushButton* chip;
        bool isOffered = true;
    };

    void fit();
    void fold();
    void showMissing();
    void addLink(const QString& text, const std::vector<Id<Touchpoint>>& touchpoints);
    void selectNext(const std::vector<Id<Touchpoint>>& touchpoints);

    const Session& m_session;
    Selection& m_selection;
    const Look& m_look;
    QLabel* m_heading;
    QLabel* m_explanation;
    QWidget* m_links;
    QWidget* m_tools;
    QBoxLayout* m_top; // name and tools
    QBoxLayout* m_name; // with the chips of what folds
    std::vector<Folding> m_foldings;
};

} // namespace rundblick
