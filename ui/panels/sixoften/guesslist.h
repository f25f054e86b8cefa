// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"

#include <QListWidget>

namespace rundblick {

struct NamedTouchpoint {
    Id<Touchpoint> id;
    QString name;
};

// A list of touchpoints that are dragged in and within it, or moved by Alt and the arrow keys;
// Delete takes one out.
class GuessList : public QListWidget {
    Q_OBJECT

public:
    explicit GuessList(QWidget* parent = nullptr);

    void setTouchpoints(const std::vector<NamedTouchpoint>& touchpoints);
    std::vector<Id<Touchpoint>> touchpoints() const; // as they stand, each once

signals:
    void reordered(); // by a person: also added or taken out

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void moveCurrent(int by);
};

} // namespace rundblick
