# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a presentation as a package: every part is declared, every relation leads somewhere, no
part is left alone, all XML is well-formed, ids are unique on a slide, every figure, table and
picture is described, nothing lies outside the slide. Prints what was found as JSON."""
import json
import posixpath
import sys
import zipfile
from xml.etree import ElementTree

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
WIDTH, HEIGHT = 12192000, 6858000


def relations(archive, path):
    folder, name = posixpath.split(path)
    rels = posixpath.join(folder, "_rels", name + ".rels")
    if rels not in archive.namelist():
        return {}
    root = ElementTree.fromstring(archive.read(rels))
    return {r.get("Id"): posixpath.normpath(posixpath.join(folder, r.get("Target")))
            for r in root.iter(RELATION)}


def check_package(archive, faults):
    names = set(archive.namelist())
    if len(names) != len(archive.namelist()):
        faults.append("a part is there twice")
    types = ElementTree.fromstring(archive.read("[Content_Types].xml"))
    endings = {d.get("Extension") for d in types.iter(TYPES + "Default")}
    declared = {o.get("PartName").lstrip("/") for o in types.iter(TYPES + "Override")}
    faults += [f"declared but missing: {name}" for name in declared - names]
    reached, waiting = set(), [""]
    while waiting:
        part = waiting.pop()
        for target in relations(archive, part).values():
            if target not in names:
                faults.append(f"{part} leads to {target}, which is not there")
            elif target not in reached:
                reached.add(target)
                waiting.append(target)
    for name in names:
        if name == "[Content_Types].xml" or name.endswith(".rels"):
            continue
        if name not in reached:
            faults.append(f"nothing leads to {name}")
        if name not in declared and name.rsplit(".")[-1] not in endings - {"xml"}:
            faults.append(f"no type for {name}")
    for name in names:
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(archive.read(name))


def check_slide(archive, path, faults):
    root = ElementTree.fromstring(archive.read(path))
    known = relations(archive, path)
    ids = [e.get("id") for e in root.iter(P + "cNvPr")]
    if len(ids) != len(set(ids)):
        faults.append(f"{path}: an id is there twice")
    for element in root.iter():
        for key, value in element.attrib.items():
            if key.startswith(R) and value not in known:
                faults.append(f"{path}: {value} is no relation")
    for kind in ("graphicFrame", "pic", "grpSp"):
        for element in root.iter(P + kind):
            if not element.find(f".//{P}cNvPr").get("descr"):
                faults.append(f"{path}: a {kind} is not described")
    for frame in list(root.iter(A + "xfrm")) + list(root.iter(P + "xfrm")):
        off, ext = frame.find(A + "off"), frame.find(A + "ext")
        x, y = int(off.get("x")), int(off.get("y"))
        right, bottom = x + int(ext.get("cx")), y + int(ext.get("cy"))
        slack = 12700 * 3
        if x < -slack or y < -slack or right > WIDTH + slack or bottom > HEIGHT + slack:
            faults.append(f"{path}: outside the slide: {x} {y} {right} {bottom}")
    for table in root.iter(A + "tbl"):
        columns = len(list(table.iter(A + "gridCol")))
        for row in table.iter(A + "tr"):
            if len(row.findall(A + "tc")) != columns:
                faults.append(f"{path}: a row without all its cells")
    texts = ["".join(t.text or "" for t in p.iter(A + "t")) for p in root.iter(A + "p")]
    title = root.find(f".//{P}sp/{P}nvSpPr/{P}nvPr/{P}ph[@type='title']")
    return {"texts": texts, "hasTitle": title is not None,
            "title": texts[0] if texts else "",
            "shapes": len(list(root.iter(P + "sp"))), "tables": len(list(root.iter(A + "tbl")))}


def main(path):
    faults = []
    with zipfile.ZipFile(path) as archive:
        check_package(archive, faults)
        order = ElementTree.fromstring(archive.read("ppt/presentation.xml"))
        known = relations(archive, "ppt/presentation.xml")
        paths = [known[e.get(R + "id")] for e in order.iter(P + "sldId")]
        slides = [check_slide(archive, slide, faults) for slide in paths]
        notes = [archive.read(name).decode() for name in archive.namelist()
                 if name.startswith("ppt/notesSlides/notesSlide")]
        masters = archive.read("ppt/theme/theme1.xml").decode()
    print(json.dumps({"faults": faults, "slides": slides, "notes": len(notes),
                      "notesWithText": sum("<a:t>" in n for n in notes), "theme": masters}))


main(sys.argv[1])
