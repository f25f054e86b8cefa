// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/derivation.h"
#include "tests/ui/window/textrecorder.h"
#include "ui/charts/paintedplot.h"
#include "ui/panels/derivation/derivationview.h"
#include "ui/panels/derivation/numberexplainer.h"
#include "ui/panels/progress/progresslist.h"
#include "ui/panels/sixoften/guesslist.h"
#include "ui/panels/weights/weightjudgements.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace rundblick {

// Looks at what is painted in a page or dialog: every number that can be read there is computed and
// must open its derivation, but for
// - what a person enters, chooses or sorts in a field, list or button,
// - the scales around the plane of a chart,
// - places: the rows and columns of the matrix of judgements, and the ones on its diagonal,
// - words that tell of keys and settings, and heads that count the rows below them.
class NumberWalk {
public:
    explicit NumberWalk(MainWindow& window)
        : m_window(window)
    {
    }

    // All that is in it, also behind "more" and on the other sides of stacks.
    void lookThrough(QWidget& part)
    {
        for (QToolButton* more : part.findChildren<QToolButton*>())
            if (more->isCheckable() && more->isVisible() && !more->isChecked())
                more->click();
        lookDown(part);
        for (QStackedWidget* stack : part.findChildren<QStackedWidget*>())
            for (int side = 0; side < stack->count(); ++side) {
                const int before = stack->currentIndex();
                stack->setCurrentIndex(side);
                lookDown(part);
                stack->setCurrentIndex(before);
            }
    }

    // As it is, down to its end.
    void lookDown(QWidget& part)
    {
        look(part);
        for (QScrollArea* area : part.findChildren<QScrollArea*>()) {
            QScrollBar& bar = *area->verticalScrollBar();
            while (area->isVisible() && bar.value() < bar.maximum()) {
                bar.setValue(bar.value() + bar.pageStep());
                look(part);
            }
            bar.setValue(0);
        }
    }

    QString unexplained()
    {
        m_unexplained.removeDuplicates();
        return m_unexplained.join(u'\n');
    }
    int count() const { return m_count; }
    bool isAnswered() const { return m_isAnswered; } // the first one that was asked

private:
    void look(QWidget& part)
    {
        QTest::qWait(150); // layouts and plots settle
        TextRecorder recorder(part.size());
        part.render(&recorder, QPoint(), QRegion(), QWidget::DrawChildren);
        for (const PaintedText& painted : recorder.texts())
            if (hasDigit(painted.text))
                check(part, painted);
        for (PaintedPlot* plot : part.findChildren<PaintedPlot*>())
            if (plot->isVisible())
                lookAtPlot(*plot);
    }

    // A plot paints on a picture first.
    void lookAtPlot(PaintedPlot& plot)
    {
        TextRecorder recorder(plot.size());
        QCPPainter painter(&recorder);
        plot.toPainter(&painter, plot.width(), plot.height());
        painter.end();
        for (const PaintedText& painted : recorder.texts())
            if (hasDigit(painted.text) && plot.plane().rect.contains(painted.middle))
                check(plot, painted);
    }

    void check(QWidget& part, const PaintedText& painted)
    {
        const QPoint place = painted.middle.toPoint();
        QWidget* child = part.childAt(place);
        QWidget* widget = child ? child : &part;
        const QPoint inside = widget->mapFrom(&part, place);
        if (!widget->visibleRegion().contains(inside) || isEntry(widget) || isPlace(widget)
            || countsGuesses(widget))
            return; // out of sight, or nothing that is computed
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (isTold(label ? label->text() : painted.text))
            return;
        ++m_count;
        const QPoint global = part.mapToGlobal(place);
        if (!isExplained(*widget, global))
            m_unexplained += QStringLiteral("%1 “%2”: %3")
                                 .arg(QString::fromLatin1(widget->metaObject()->className()),
                                     widget->objectName(), label ? label->text() : painted.text);
        else if (!m_isAnswered)
            m_isAnswered = ask(*widget, global);
    }

    bool isExplained(const QWidget& widget, QPoint global) const
    {
        const auto number = NumberExplainer::numberUnder(widget, global);
        if (!number)
            return false;
        const Workshop& workshop = m_window.document()->session().workshop();
        const Analysis& analysis = *m_window.computation()->analysis();
        return derive(workshop, studyOf(workshop), analysis, *number).has_value();
    }

    // As a person does.
    bool ask(QWidget& widget, QPoint global) const
    {
        QTest::mouseClick(&widget, Qt::LeftButton, Qt::AltModifier, widget.mapFromGlobal(global));
        DerivationView* view = m_window.explainer()->view();
        const bool isAnswered = view && view->isVisible();
        if (isAnswered)
            view->close();
        return isAnswered;
    }

    static bool hasDigit(const QString& text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    }

    static bool isEntry(const QWidget* widget)
    {
        if (qobject_cast<const ProgressRow*>(widget))
            return false; // it counts
        for (; widget && !widget->isWindow(); widget = widget->parentWidget())
            if (qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QAbstractSpinBox*>(widget)
                || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QHeaderView*>(widget)
                || qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QSplitterHandle*>(widget)
                || qobject_cast<const GuessList*>(widget))
                return true;
        return false;
    }

    static bool isPlace(const QWidget* widget)
    {
        static const QRegularExpression place(QStringLiteral("^[0-9]+(  .*)?$"));
        const auto* label = qobject_cast<const QLabel*>(widget);
        return label && qobject_cast<const WeightJudgements*>(label->parentWidget())
            && place.match(label->text()).hasMatch();
    }

    static bool countsGuesses(const QWidget* widget)
    {
        return qobject_cast<const QLabel*>(widget)
            && widget->parentWidget()->findChild<GuessList*>(QString(), Qt::FindDirectChildrenOnly);
    }

    static bool isTold(const QString& text)
    {
        static const char* const told[]
            = {"360°", "Coverage target τ", "95 % interval · ", "95 % interval; band",
                "Values with * are assumed", "are treated differently", "is treated differently",
                "Ctrl+", "F2 ", "Effect to keep, today", "Not yet on the map · ", "Parking lot · "};
        return std::ranges::any_of(
            told, [&](const char* part) { return text.contains(QString::fromUtf8(part)); });
    }

    MainWindow& m_window;
    QStringList m_unexplained;
    int m_count = 0;
    bool m_isAnswered = false;
};

} // namespace rundblick
