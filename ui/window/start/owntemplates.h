// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

#include <QString>

#include <vector>

namespace rundblick {

// The templates that a person saved: workshop files in a folder of the application's data.
struct OwnTemplate {
    QString name;
    QString path;
    bool operator==(const OwnTemplate&) const = default;
};

std::vector<OwnTemplate> ownTemplates(); // by name

bool isTemplateName(const QString& name); // whether a file can have it
QString ownTemplatePath(const QString& name);

// Writes the workshop as a template of this name, in place of one that has it already.
Status saveOwnTemplate(const QString& name, const Workshop& structure);
Status removeOwnTemplate(const OwnTemplate& which);

} // namespace rundblick
