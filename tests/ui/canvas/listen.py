#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hears the Map page as assistive software does: through AT-SPI, on a display of its own.

listen.py PROGRAM WORKSHOP   exit 0: as it should be; 77: a tool is missing (CTest skips); else why.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def inside():
    """Runs within a session bus of its own."""
    import pyatspi

    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    children = []
    if shutil.which("openbox"):
        children.append(subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))
        time.sleep(1)
    children.append(subprocess.Popen(sys.argv[2:4], env=environment))
    try:
        listen(pyatspi)
    finally:
        for child in reversed(children):
            child.kill()
            child.wait()


def walk(node):
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child)


def wait_for(find, what):
    for _ in range(120):
        found = find()
        if found is not None:
            return found
        time.sleep(0.5)
    sys.exit("not found: " + what)


def application(pyatspi):
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and "rundblick" in one.name.lower():
            return one
    return None


def find(root, role, name):
    for node in walk(root):
        if node.getRoleName() == role and name(node.name):
            return node
    return None


def press(node, wanted):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) == wanted:
            return action.doAction(i)
    sys.exit("no action %s on %s" % (wanted, node.name))


def listen(pyatspi):
    app = wait_for(lambda: application(pyatspi), "the program")
    rail = wait_for(
        lambda: next((n for n in walk(app) if n.name in ("Map", "Karte") and hasActions(n)), None),
        "the rail's button of the map")
    press(rail, actionOf(rail))
    is_map = lambda name: name in ("360° touchpoint map", "360°-Kontaktpunktkarte")
    board = wait_for(lambda: find(app, "list", is_map), "the map as a list")
    wait_for(lambda: True if board.childCount > 50 else None, "its items")
    print("list %r: %d children" % (board.name, board.childCount))
    for i in range(3):
        item = board.getChildAtIndex(i)
        print("  %s %r: %s" % (item.getRoleName(), item.name, item.description))
        assert item.getRoleName() == "list item" and item.name and item.description
    third = board.getChildAtIndex(2)
    box = third.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    assert box.width > 0 and box.height > 0
    assert not third.getState().contains(pyatspi.STATE_SELECTED)
    press(third, "SetFocus")
    wait_for(lambda: True if third.getState().contains(pyatspi.STATE_SELECTED) else None,
             "the item as selected")
    if shutil.which("openbox"):  # without a window manager no window has the focus
        wait_for(lambda: True if third.getState().contains(pyatspi.STATE_FOCUSED) else None,
                 "the item as focused")
    print("  after SetFocus: %r is selected%s" % (
        third.name, ", focused" if third.getState().contains(pyatspi.STATE_FOCUSED) else ""))


def hasActions(node):
    try:
        return node.queryAction().nActions > 0
    except NotImplementedError:
        return False


def actionOf(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    return next((n for n in ("Press", "Toggle", "Check") if n in names), names[0])


def main():
    if sys.argv[1] == "--inside":
        return inside()
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("python3-pyatspi is not installed")
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            skip(tool + " is not installed")
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        number = os.read(read, 16).decode().strip()
        copy = shutil.copy(sys.argv[2], os.path.join(home, "sample.rundblick"))
        environment = dict(os.environ, DISPLAY=":" + number, XDG_RUNTIME_DIR=home,
                           XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
                           LANG="en_US.UTF-8")
        os.chmod(home, 0o700)
        try:
            code = subprocess.call(
                ["dbus-run-session", "--", sys.executable, __file__, "--inside", sys.argv[1],
                 copy], env=environment)
        finally:
            display.kill()
            display.wait()
    sys.exit(code)


if __name__ == "__main__":
    main()
