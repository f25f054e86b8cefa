// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace rundblick {

class Document;

// Tells the log of an open workshop: how large it is, each edit by the number of its kind and how
// many records it changes, where the work stands, what was refused. Its name is "workshop 1", the
// next one's "workshop 2"; names, titles and texts are not told.
void logDocument(Document& document);

void logRefusal(const Error& error); // its code

} // namespace rundblick
