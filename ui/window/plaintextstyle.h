// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rundblick {

// Fusion, with one rule for all labels, messages and tool tips: what they show is text. Names come
// from files, and in "<b>" Qt would see a tag. A label that means tags says so by
// setTextFormat(Qt::RichText).
class PlainTextStyle : public QProxyStyle {
public:
    PlainTextStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
};

} // namespace rundblick
