// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"
#include "ui/session/background.h"

namespace rundblick {

class Session;

// Keeps the workshop as it is now under a name. Packing it takes a moment in a large workshop and
// is a worker's affair; naming it is one edit.
class VersionNaming : public QObject {
    Q_OBJECT

public:
    explicit VersionNaming(Session& session, QObject* parent = nullptr);

    void keep(const QString& name); // as it is at the moment of the call

signals:
    void kept(const QString& name);
    void failed(const rundblick::Error& error);

private:
    void conclude(const QString& name, const std::string& madeAt, const Result<Bytes>& packed);

    Session& m_session;
    Background m_background;
};

} // namespace rundblick
