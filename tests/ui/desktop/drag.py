#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drags touchpoints with the mouse: from one window to another, out of a board and back, into the
library, and onto the board of another page.

drag.py PROGRAM WORKSHOP en   exit 0: as it should be; 77: a tool is missing; else why.
"""
import math
import os
import subprocess
import sys

import desktop


TOUCHPOINTS = desktop.names(sys.argv[2], "select name from touchpoint")


def chip_of(board, name):
    return next((board.getChildAtIndex(i) for i in range(board.childCount)
                 if board.getChildAtIndex(i).name == name), None)


def near_middle(d, board):
    """Chips of the board, the nearest to its middle first."""
    items = [board.getChildAtIndex(i) for i in range(board.childCount)]
    chips = [item for item in items if item.name in TOUCHPOINTS and d.has(item, "SHOWING")]
    return sorted(chips, key=lambda chip: math.dist(d.middle(chip), d.middle(board)))


def open_map(d, program, workshop):
    app = d.open(program, workshop)
    d.show_page(app, "Map")
    board = d.await_(lambda: d.find(app, "list", "360° touchpoint map"), "the map")
    return app, board


def undo(d, app):
    button = d.await_(lambda: d.find(app, "push button", "↶ Undo"), "the button to undo")
    d.await_(lambda: d.has(button, "SENSITIVE"), "something to undo")
    d.act(button, "Press")
    return button


def to_another_window(d, source, app, target):
    chip = near_middle(d, source)[0]
    name, (x, y) = chip.name, d.middle(target)
    d.drag(d.middle(chip), (x, y - d.box(target).height // 4))
    d.await_(lambda: chip_of(target, name), name + " in the other window")
    if not chip_of(source, name):
        sys.exit(name + " has gone where it was")
    button = undo(d, app)
    d.await_(lambda: not chip_of(target, name), "the undone drop")
    d.await_(lambda: not d.has(button, "SENSITIVE"), "one edit, not more")
    print("%r went to the other window and back with one undo" % name)


def out_and_back(d, app, source, target):
    chip = near_middle(d, source)[0]
    name, before = chip.name, chip.description
    x, y = d.middle(source)
    there = (2 * x - d.middle(chip)[0], 2 * y - d.middle(chip)[1])  # across the middle
    d.drag(d.middle(chip), d.middle(target), there)
    d.await_(lambda: chip_of(source, name) and chip_of(source, name).description != before,
             "another place of " + name)
    if chip_of(target, name):
        sys.exit(name + " has stayed in the other window")
    print("%r: %s, then %s" % (name, before, chip_of(source, name).description))
    undo(d, app)
    d.await_(lambda: chip_of(source, name).description == before, "its place before")


def into_the_library(d, app, source):
    library = d.await_(lambda: d.find(app, "list", "Touchpoint library"), "the library")
    chip = near_middle(d, source)[0]
    name, box = chip.name, d.box(library)
    d.drag(d.middle(chip), (box.x + box.width // 2, box.y + 12))
    d.await_(lambda: not chip_of(source, name), name + " off the map")
    undo(d, app)
    d.await_(lambda: chip_of(source, name), name + " on the map")
    print("%r went into the library" % name)


def to_another_page(d, app, source):
    chip = near_middle(d, source)[0]
    name = chip.name
    rail = d.await_(lambda: d.find(app, "check box", "Flow"), "the rail")
    box = d.box(source)
    place = (box.x + box.width // 3, box.y + box.height // 3)
    d.drag(d.middle(chip), d.middle(rail), place)
    flow = d.await_(lambda: d.find(app, "list", "Flow of the journey"), "the flow")
    node = d.await_(lambda: chip_of(flow, name), name + " in the flow")
    d.await_(lambda: d.has(node, "SELECTED") or d.has(node, "SHOWING"), "the node that was dropped")
    d.await_(lambda: math.dist(d.middle(node), place) < 60, "the node where it was dropped")
    undo(d, app)
    d.await_(lambda: math.dist(d.middle(node), place) >= 60, "the node where it was")
    print("%r was dropped on the flow" % name)


def dragging(d):
    program, workshop = sys.argv[1:3]
    empty = os.path.join(d.home, "empty.rundblick")
    subprocess.check_call([program, "new", empty])
    app, source = open_map(d, program, workshop)
    d.await_(lambda: source.childCount > 50, "the chips")
    other, target = open_map(d, program, empty)
    to_another_window(d, source, other, target)
    out_and_back(d, app, source, target)
    into_the_library(d, app, source)
    to_another_page(d, app, source)


if __name__ == "__main__":
    desktop.run(dragging)
