// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/method/methodcontrols.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QToolButton;

namespace rundblick {

struct Edit;
struct MethodTopic;

// Every setting of the method, by topic, each with a sentence on what it changes. Not modal: the
// pages behind it follow each change at once.
class MethodDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MethodDialog() override;

private:
    // One setting: its control, and what marks and takes back a change.
    struct Row {
        std::string_view field;
        MethodControl control;
        QWidget* mark;
        QToolButton* reset;
    };

    QWidget* createHead();
    QWidget* createTopics();
    QWidget* createTopic(const MethodTopic& topic);
    QWidget* createRow(std::string_view field);
    QToolButton* createReset(std::string_view field);
    QPushButton* createMostInfluential();
    void follow(const Edit& edit);
    void showMethod();

    Session& m_session;
    const Look& m_look;
    const NumberStyle m_style;
    std::vector<Row> m_rows;
    QLabel* m_changed;
    QPushButton* m_resetAll;
    QPushButton* m_mostInfluential = nullptr;
};

} // namespace rundblick
