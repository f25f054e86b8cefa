# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own, for tests that drive Rundblick from outside as a person or assistive
software does: a display that nobody sees, a window manager, a session bus. What the windows show is
read through AT-SPI, mouse and keys are those of the display."""
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-run-session": "dbus",
         "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
PATIENCE = 60  # seconds: a loaded machine is slow, never wrong


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def names(workshop, query):
    """What a query finds in a workshop file."""
    with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % workshop, uri=True)) as file:
        return [row[0] for row in file.execute(query)]


def run(test):
    """Runs this script once more within the desktop, and there test(desktop)."""
    if os.environ.get("RUNDBLICK_DESKTOP"):
        with_windows(test)
        return
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("python3-pyatspi is not installed")
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            skip(package + " is not installed")
    with tempfile.TemporaryDirectory() as home:
        sys.exit(on_a_display(home))


def on_a_display(home):
    read, write = os.pipe()
    # Without -noreset the server starts afresh when its last client leaves, and turns away whoever
    # comes meanwhile: the window manager, when the accessibility bus has just looked at the display.
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "4000x1000x24", "-nolisten", "tcp",
         "-noreset"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    number = os.read(read, 16).decode().strip()
    if not number:
        skip("no display could be started")
    environment = dict(os.environ, RUNDBLICK_DESKTOP=home, DISPLAY=":" + number, HOME=home,
                       XDG_RUNTIME_DIR=home, XDG_DATA_HOME=home + "/data",
                       XDG_CONFIG_HOME=home + "/config")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY",
                 "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL"):
        environment.pop(name, None)
    os.chmod(home, 0o700)
    try:
        return subprocess.call(
            ["dbus-run-session", "--", sys.executable] + sys.argv, env=environment)
    finally:
        display.kill()
        display.wait()


def with_windows(test):
    desktop = Desktop(os.environ["RUNDBLICK_DESKTOP"])
    try:
        test(desktop)
    finally:
        desktop.close()


class Desktop:
    def __init__(self, home):
        import pyatspi
        from gi.repository import GLib
        self.atspi = pyatspi
        self.context = GLib.MainContext.default()
        self.home = home
        self.focused = []  # the names of what got the focus, the newest last
        self.children = [subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)]
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:focused")

    def _hear(self, event):
        if event.detail1:
            self.focused.append(event.source.name)

    def close(self):
        for child in reversed(self.children):
            child.kill()
            child.wait()

    def open(self, program, workshop, language="en_US"):
        """A window of Rundblick with a copy of the workshop; returns its application."""
        name = "w%d" % len(self.children)
        copy = shutil.copy(workshop, os.path.join(self.home, name + ".rundblick"))
        environment = dict(os.environ, LANG=language + ".UTF-8", QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           XDG_DATA_HOME=os.path.join(self.home, name),
                           XDG_CONFIG_HOME=os.path.join(self.home, name))
        child = subprocess.Popen([program, copy], env=environment)
        self.children.append(child)
        return self.await_(lambda: self._application(child.pid), "the program")

    def _application(self, pid):
        for one in self.atspi.Registry.getDesktop(0):
            if one is not None and one.get_process_id() == pid and one.childCount > 0:
                return one
        return None

    def settle(self, seconds=0.05):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.context.iteration(False):
                time.sleep(0.005)

    def await_(self, find, what):
        """What find() returns as soon as that is neither None nor False."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and all(child.poll() is None for child in self.children):
            found = find()
            if found is not None and found is not False:
                return found
            self.settle()
        sys.exit("in vain awaited: " + what)

    def walk(self, node):
        yield node
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is not None:
                yield from self.walk(child)

    def find(self, root, role, name):
        """The one of this role and name that is shown."""
        for node in self.walk(root):
            if node.getRoleName() == role and node.name == name and self.has(node, "SHOWING"):
                return node
        return None

    def has(self, node, state):
        return node.getState().contains(getattr(self.atspi, "STATE_" + state))

    def box(self, node):
        return node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)

    def middle(self, node):
        box = self.box(node)
        return box.x + box.width // 2, box.y + box.height // 2

    def act(self, node, *wanted):
        """Performs the first of these actions that the node has."""
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        for name in wanted:
            if name in names:
                return action.doAction(names.index(name))
        sys.exit("%s has none of the actions %s" % (node.name, wanted))

    def mouse(self, what, x, y):
        """what: "abs" moves there, "b1p" presses, "b1r" lets go, "b1c" clicks."""
        self.atspi.Registry.generateMouseEvent(x, y, what)
        self.settle()

    def drag(self, *places):
        """Presses at the first place, goes by the others and lets go at the last."""
        self.mouse("abs", *places[0])
        self.mouse("b1p", *places[0])
        for start, end in zip(places, places[1:]):
            for step in range(1, 13):
                self.mouse("abs", *(a + (b - a) * step // 12 for a, b in zip(start, end)))
            self.settle(0.8)  # longer than what is held over a page takes to open it
        self.mouse("b1r", *places[-1])

    def click(self, node):
        x, y = self.middle(node)
        self.mouse("abs", x, y)
        self.mouse("b1c", x, y)

    def key(self, keysym):
        self.atspi.Registry.generateKeyboardEvent(keysym, None, self.atspi.KEY_SYM)
        self.settle()

    def show_page(self, app, name):
        """Shows a page by the button on the rail."""
        self.act(self.await_(lambda: self.find(app, "check box", name), "the button " + name),
                 "Press")
