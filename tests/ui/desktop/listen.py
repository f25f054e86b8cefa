#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears the boards as assistive software does, through AT-SPI: names, descriptions, states and
places of what is on them, and where the focus goes when keys are pressed.

listen.py PROGRAM WORKSHOP en|de   exit 0: as it should be; 77: a tool is missing; else why.
"""
import math
import sys

import desktop

LEFT, UP, RIGHT, DOWN = 0xFF51, 0xFF52, 0xFF53, 0xFF54  # keysyms

WORDS = {
    "en": {"locale": "en_US", "Map": "Map", "Journey": "Journey", "Flow": "Flow",
           "map": "360° touchpoint map", "journey": "Journey matrix",
           "flow": "Flow of the journey", "decisive": "Decisive in", "verdict": "verdict",
           "ends": ["Start", "Conversion", "Lost"]},
    "de": {"locale": "de_CH", "Map": "Karte", "Journey": "Reise", "Flow": "Fluss",
           "map": "360°-Kontaktpunktkarte", "journey": "Kundenreise",
           "flow": "Fluss der Reise", "decisive": "Entscheidend in", "verdict": "Urteil",
           "ends": ["Start", "Konversion", "Verloren"]},
}


def check(holds, what):
    if not holds:
        sys.exit("wrong: " + what)


# Those that are still there: what is shown changes while it is counted.
def items_of(node):
    items = [node.getChildAtIndex(i) for i in range(node.childCount)]
    return [item for item in items if item is not None]


def selected(d, items):
    return [item.name for item in items if d.has(item, "SELECTED")]


def hear_list(d, board, expected, role="list item", is_part=False):
    """A board of items: each touchpoint once, with a place in the board's; a part of them where
    weak links hide the others."""
    least = len(expected) // 4 if is_part else len(expected)
    d.await_(lambda: board.childCount >= least, "the items of " + board.name)
    items = items_of(board)
    heard = [item.name for item in items]
    if is_part:
        expected = [name for name in expected if name in heard]
        check(len(expected) >= least, "%s: only %d touchpoints" % (board.name, len(expected)))
    missing = [name for name in expected if heard.count(name) != 1]
    check(not missing, "%s: not heard once: %s" % (board.name, missing))
    around = d.box(board)
    for item in items:
        check(item.getRoleName() == role, item.name + " is a " + item.getRoleName())
        is_link = " → " in item.name
        check(item.name and (item.description or is_link), "nothing is said of %r" % item.name)
        if d.has(item, "SHOWING"):
            box = d.box(item)
            check(box.width > 0 and box.height > 0, item.name + " has no size")
            check(box.x < around.x + around.width and box.x + box.width > around.x
                  and box.y < around.y + around.height and box.y + box.height > around.y,
                  item.name + " is beside its board")
    print("%s %r: %d items" % (board.getRoleName(), board.name, len(items)))
    return items


def hear_board(d, app, board_name, expected, is_part=False):
    board = d.await_(lambda: d.find(app, "list", board_name), board_name)
    items = hear_list(d, board, expected, is_part=is_part)
    chips = [item for item in items if item.name in expected and d.has(item, "SHOWING")]
    # A click where it says it is selects it and nothing else.
    x, y = d.middle(board)
    chips.sort(key=lambda chip: math.dist(d.middle(chip), (x, y)))  # nothing lies over the middle
    for chip in chips[:2]:
        d.click(chip)
        d.await_(lambda: selected(d, items_of(board)) == [chip.name], chip.name + " as selected")
        d.await_(lambda: d.has(chip, "FOCUSED"), chip.name + " as focused")
    # An arrow tells who has the focus now.
    d.focused.clear()
    for key in (RIGHT, DOWN, RIGHT, DOWN, LEFT, UP):  # at a border one of them goes on
        d.key(key)
    d.await_(lambda: d.focused and d.focused[-1] in expected
             and selected(d, items_of(board)) == d.focused[-1:], "the focus on the only selected")
    now = d.focused[-1]
    # Assistive software may set the focus itself.
    other = next(chip for chip in chips if chip.name != now)
    d.act(other, "SetFocus")
    d.await_(lambda: selected(d, items_of(board)) == [other.name], "what was asked for")
    print("  arrows led to %r, SetFocus to %r: %s" % (now, other.name, other.description))
    return items


def hear_journey(d, app, words, touchpoints, phases):
    board = d.await_(lambda: d.find(app, "table", words["journey"]), words["journey"])
    table = board.queryTable()
    check(table.nColumns == len(phases) + 1, "%d columns" % table.nColumns)
    heads = [table.getAccessibleAt(0, column) for column in range(1, table.nColumns)]
    check([head.name for head in heads] == phases, "heads %s" % [head.name for head in heads])
    roles = {head.getRoleName() for head in heads}
    check(roles == {"table column header"}, "roles of the heads: %s" % roles)
    titles = [table.getAccessibleAt(row, 0) for row in range(1, table.nRows)]
    roles = {title.getRoleName() for title in titles}
    check(roles == {"table row header"}, "roles of the titles: %s" % roles)
    heard = [title.name for title in titles]
    check(not [name for name in touchpoints if heard.count(name) != 1], "rows: %s" % heard)
    print("table %r: %d rows, %d columns" % (board.name, table.nRows, table.nColumns))
    row = [i + 1 for i, title in enumerate(titles)
           if title.name in touchpoints and d.has(title, "SHOWING")][1]  # surely not cut off
    cell = table.getAccessibleAt(row, 2)
    check(cell.getRoleName() == "table cell", "a cell is a " + cell.getRoleName())
    check(cell.name == "%s · %s" % (titles[row - 1].name, phases[1]), "cell " + cell.name)
    head, title, box = d.box(heads[1]), d.box(titles[row - 1]), d.box(cell)
    check(abs(box.x - head.x) <= 3 and abs(box.y - title.y) <= 3, "the cell's place")
    d.click(cell)
    d.await_(lambda: d.has(cell, "SELECTED") and d.has(cell, "FOCUSED"), cell.name)
    d.focused.clear()
    d.key(RIGHT)
    right = table.getAccessibleAt(row, 3)
    d.await_(lambda: right.name in d.focused and d.has(right, "FOCUSED"), "the cell at the right")
    d.key(DOWN)
    below = table.getAccessibleAt(row + 1, 3)
    d.await_(lambda: below.name in d.focused and d.has(below, "FOCUSED"), "the cell below")
    check(not d.has(cell, "SELECTED"), cell.name + " is selected still")
    check(below.description, "nothing is said of " + below.name)
    print("  arrows led to %r: %s" % (below.name, below.description.replace("\n", " · ")))


def listen(d):
    program, workshop, language = sys.argv[1:4]
    words = WORDS[language]
    used = desktop.names(workshop, 'select distinct t.name from touchpoint t join placement p'
                                   ' on p.touchpoint = t.id where not t.parked')
    known = desktop.names(workshop, "select name from touchpoint where not parked")
    phases = desktop.names(workshop, 'select name from phase order by "order"')
    app = d.open(program, workshop, words["locale"])
    d.show_page(app, words["Map"])
    chips = hear_board(d, app, words["map"], used)
    d.await_(lambda: any(chip.description.startswith(words["decisive"])
                         and words["verdict"] in chip.description for chip in chips),
             "what is said of a chip in words")
    d.show_page(app, words["Journey"])
    hear_journey(d, app, words, used, phases)
    d.show_page(app, words["Flow"])
    nodes = hear_board(d, app, words["flow"], known, is_part=True)
    heard = [node.name for node in nodes]
    check(all(end in heard for end in words["ends"]), "the ends of the flow: %s" % heard[:5])


if __name__ == "__main__":
    desktop.run(listen)
