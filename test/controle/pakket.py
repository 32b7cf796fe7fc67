"""Is each workbook a sound package? Every part well-formed XML with a content type, every relationship pointing at a
part that is there, every r:id defined. Usage: pakket.py WORKBOOK...  Ends with code 1 and a Dutch sentence per fault.
"""

import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def source_of(rels_part):
    """The part a .rels part belongs to; '' is the package itself."""
    folder, name = posixpath.split(rels_part)
    return posixpath.join(posixpath.dirname(folder), name[: -len(".rels")]) if name != ".rels" else ""


def parse_all(package, faults):
    roots = {}
    for name in package.namelist():
        if not name.endswith((".xml", ".rels", ".vml")):
            continue
        try:
            roots[name] = tree.fromstring(package.read(name))
        except tree.ParseError as error:
            faults.append("%s is geen goed gevormde XML (%s)." % (name, error))
    return roots


def check_types(names, roots, faults):
    types = roots.get("[Content_Types].xml")
    if types is None:
        faults.append("[Content_Types].xml ontbreekt.")
        return
    extensions = {each.get("Extension").lower() for each in types.iter(TYPES + "Default")}
    overrides = [each.get("PartName").lstrip("/") for each in types.iter(TYPES + "Override")]
    for part in overrides:
        if part not in names:
            faults.append("[Content_Types].xml noemt %s, maar dat deel is er niet." % part)
    for part in sorted(set(overrides)):
        if overrides.count(part) > 1:
            faults.append("[Content_Types].xml noemt %s meer dan eens." % part)
    for part in names:
        if part != "[Content_Types].xml" and part not in overrides and part.rsplit(".", 1)[-1].lower() not in extensions:
            faults.append("%s heeft geen inhoudstype." % part)
        if part.startswith("xl/") and part.endswith(".xml") and part not in overrides:
            faults.append("%s heeft alleen het algemene inhoudstype van XML." % part)


def check_relationships(names, roots, faults):
    for rels_part, root in roots.items():
        if not rels_part.endswith(".rels"):
            continue
        source = source_of(rels_part)
        if source and source not in names:
            faults.append("%s hoort bij %s, maar dat deel is er niet." % (rels_part, source))
        ids = [each.get("Id") for each in root.iter(RELS + "Relationship")]
        if len(ids) != len(set(ids)):
            faults.append("%s gebruikt een nummer meer dan eens." % rels_part)
        for each in root.iter(RELS + "Relationship"):
            target = each.get("Target")
            if each.get("TargetMode") == "External":
                continue
            part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
            if part not in names:
                faults.append("%s verwijst naar %s, maar dat deel is er niet." % (rels_part, part))


def check_links(roots, faults):
    for part, root in roots.items():
        if part.endswith(".rels"):
            continue
        folder, name = posixpath.split(part)
        rels = roots.get(posixpath.join(folder, "_rels", name + ".rels"))
        known = set() if rels is None else {each.get("Id") for each in rels.iter(RELS + "Relationship")}
        for element in root.iter():
            for key, value in element.attrib.items():
                if key.startswith(LINK) and value not in known:
                    faults.append("%s gebruikt %s, maar dat is nergens vastgelegd." % (part, value))


def check(workbook):
    faults = []
    with zipfile.ZipFile(workbook) as package:
        names = package.namelist()
        if len(names) != len(set(names)):
            faults.append("een deel komt meer dan eens voor.")
        roots = parse_all(package, faults)
    check_types(names, roots, faults)
    check_relationships(names, roots, faults)
    check_links(roots, faults)
    return faults


def main(workbooks):
    bad = False
    for workbook in workbooks:
        for fault in check(workbook):
            bad = True
            print("FOUT  %s: %s" % (posixpath.basename(workbook), fault))
    if not bad:
        print("%d pakketten in orde." % len(workbooks))
    sys.exit(1 if bad else 0)


main(sys.argv[1:])
