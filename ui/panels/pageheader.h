// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace rundblick {

struct Completeness;

// The head of a page: name, one line that explains what is seen, and links that count what is
// missing and lead there, one touchpoint further with each click.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const QString& title, const Surroundings& surroundings, QWidget* parent = nullptr);

    // `number`: what the numbers in it come from.
    void setExplanation(
        const QString& explanation, const std::optional<QuantityAt>& number = std::nullopt);
    void addWidget(QWidget* widget);
    void addZoom(const std::function<void(double factor)>& zoomBy); // smaller and larger // at the right end

private:
    void showMissing();
    void addLink(const QString& text, const std::vector<Id<Touchpoint>>& touchpoints);
    void selectNext(const std::vector<Id<Touchpoint>>& touchpoints);

    const Session& m_session;
    Selection& m_selection;
    QLabel* m_explanation;
    QHBoxLayout* m_links;
    QHBoxLayout* m_tools;
};

} // namespace rundblick
