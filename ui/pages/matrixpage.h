// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"
#include "ui/pages/page.h"

#include <QList>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rundblick {

class AgreementCard;
class EmptyHint;
class MatrixTable;
struct MatrixFigure;
class PageHeader;
class QuadrantChart;
class WavesCard;
class WavesPanel;

// Matrix: brands × touchpoints with their gaps, the plane importance × gap, and what the own brand
// is compared with.
class MatrixPage : public Page {
    Q_OBJECT

public:
    explicit MatrixPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    std::vector<KeyHelp> keys() const override;

    MatrixTable& table() { return *m_table; }
    QuadrantChart& chart() { return *m_chart; }
    WavesPanel& waves() { return *m_waves; }
    WavesCard& changes() { return *m_changes; }

private:
    QWidget* createTableCard();
    QWidget* createChartCard();
    QPushButton* createWavesSwitch();
    void offerWaves();
    void showWaves(bool areShown);
    void addBenchmark(const QString& text, Benchmark benchmark, std::optional<Id<Brand>> brand);
    void follow(const Edit& edit);
    void rebuildBenchmarks();
    void showBenchmark();
    void showAnalysis();
    QString explanationOf(const MatrixFigure& figure) const;
    void openWeights();
    void editRating(Id<Touchpoint> touchpoint, Id<Brand> brand);

    PageHeader* m_header;
    EmptyHint* m_hint;
    QSplitter* m_parts;
    MatrixTable* m_table;
    WavesPanel* m_waves;
    WavesCard* m_changes;
    QStackedWidget* m_tables; // brands or waves
    QStackedWidget* m_charts; // likewise
    QList<int> m_otherSizes{5600, 4400}; // of the parts where the other ones are shown
    QPushButton* m_wavesSwitch = nullptr;
    QuadrantChart* m_chart;
    QLabel* m_summary;
    QWidget* m_benchmarks;
    AgreementCard* m_agreement;
    const Surroundings m_surroundings;
};

} // namespace rundblick
