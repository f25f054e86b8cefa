// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/versionnaming.h"

#include "core/model/setupedits/versionedits.h"
#include "core/store/versions/versions.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QDateTime>

namespace rundblick {

VersionNaming::VersionNaming(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void VersionNaming::keep(const QString& name)
{
    const std::string madeAt = toStd(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    m_background.start([this, name, madeAt, workshop = m_session.workshop()](
                           const std::stop_token&) -> std::function<void()> {
        return [this, name, madeAt, packed = packVersion(workshop, toStd(name))] {
            conclude(name, madeAt, packed);
        };
    });
}

void VersionNaming::conclude(
    const QString& name, const std::string& madeAt, const Result<Bytes>& packed)
{
    if (!packed)
        emit failed(packed.error());
    else if (m_session.perform(nameVersion(m_session.workshop(), toStd(name), madeAt, *packed)))
        emit kept(name);
}

} // namespace rundblick
