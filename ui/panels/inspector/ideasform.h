// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/journeyedits.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace rundblick {

// The ideas collected at a touchpoint, or at a step of one of its moments of truth: add, change,
// vote, remove.
class IdeasForm : public QWidget {
    Q_OBJECT

public:
    explicit IdeasForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    void show(const IdeaAt& at); // new ones are made there

private:
    QWidget* createRow(const Idea& idea);
    void add();
    void edit(Id<Idea> id, QWidget& row);
    void changeText(Id<Idea> id, const QString& text);
    void vote(Id<Idea> id);

    Session& m_session;
    const Look& m_look;
    IdeaAt m_at;
    std::vector<Idea> m_shown;
    QVBoxLayout* m_rows;
    QLineEdit* m_new;
};

} // namespace rundblick
