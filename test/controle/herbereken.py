"""Opens workbooks in LibreOffice, recalculates everything and writes down what the cells then hold.

Usage: herbereken.py FOLDER WORKBOOK...
For each workbook FOLDER gets <name>.json with values, shown text, formulas and number formats of every used cell, the
tables and the names; and <name>, the workbook as LibreOffice saves it. A plain conversion would trust the results in
the file, so calculateAll is called.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import FORMULA, TEXT, VALUE

# Dutch separators, whatever the language of this machine is.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>"""
ERRORS = {502: "#VALUE!", 503: "#NUM!", 519: "#VALUE!", 524: "#REF!", 525: "#NAME?", 532: "#DIV/0!", 32767: "#N/A"}


def find_office():
    for path in ("/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"):
        if os.path.exists(path):
            return path
    return "soffice"


def property_value(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


def start(profile):
    user = os.path.join(profile, "user")
    os.makedirs(user)
    with open(os.path.join(user, "registrymodifications.xcu"), "w", encoding="utf-8") as file:
        file.write(SETTINGS)
    pipe = "wlz-%d" % os.getpid()
    process = subprocess.Popen(
        [find_office(), "--headless", "--norestore", "--nologo", "--accept=pipe,name=%s;urp;" % pipe,
         "-env:UserInstallation=" + uno.systemPathToFileUrl(profile)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    process.terminate()
    sys.exit("FOUT  LibreOffice startte niet binnen een minuut.")


def cell_outcome(cell, formats):
    error = cell.getError()
    notation = formats.getByKey(cell.NumberFormat).FormatString
    # Some versions translate the colour, others do not.
    outcome = {"tekst": cell.String, "notatie": notation.replace("[ROOD]", "[RED]")}
    if cell.Type == FORMULA:
        outcome["formule"] = cell.Formula
    if error:
        outcome["fout"] = ERRORS.get(error, "#FOUT %d" % error)
    elif cell.Type == VALUE or (cell.Type == FORMULA and cell.FormulaResultType2 == 1):
        outcome["waarde"] = cell.Value
    elif cell.Type == TEXT or cell.Type == FORMULA:
        outcome["waarde"] = cell.String
    return outcome


def address(column, row):
    letters = ""
    column += 1
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters + str(row + 1)


def sheet_outcome(sheet, formats):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    cells = {}
    for row in range(last.EndRow + 1):
        for column in range(last.EndColumn + 1):
            cell = sheet.getCellByPosition(column, row)
            outcome = cell_outcome(cell, formats)
            if "waarde" in outcome or "fout" in outcome or outcome["notatie"] not in ("General", "Standaard"):
                cells[address(column, row)] = outcome
    return cells


def range_text(area):
    return address(area.StartColumn, area.StartRow) + ":" + address(area.EndColumn, area.EndRow)


def outcome(document):
    sheets = document.Sheets
    names = [sheets.getByIndex(i).Name for i in range(sheets.Count)]
    tables = {}
    for name in document.DatabaseRanges.ElementNames:
        area = document.DatabaseRanges.getByName(name).DataArea
        tables[name] = names[area.Sheet] + "!" + range_text(area)
    return {
        "volgorde": names,
        "bladen": {name: sheet_outcome(sheets.getByName(name), document.NumberFormats) for name in names},
        "tabellen": tables,
        "namen": {name: document.NamedRanges.getByName(name).Content for name in document.NamedRanges.ElementNames},
    }


def handle(desktop, workbook, folder):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(os.path.abspath(workbook)), "_blank", 0, (property_value("Hidden", True),))
    if document is None:
        sys.exit("FOUT  LibreOffice kan %s niet openen." % os.path.basename(workbook))
    try:
        document.calculateAll()
        name = os.path.basename(workbook)
        with open(os.path.join(folder, name + ".json"), "w", encoding="utf-8") as file:
            json.dump(outcome(document), file, ensure_ascii=False)
        document.storeToURL(
            uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, name))),
            (property_value("FilterName", "Calc MS Excel 2007 XML"),))
    finally:
        document.close(True)


def main(folder, workbooks):
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process, desktop = start(profile)
        try:
            for workbook in workbooks:
                handle(desktop, workbook, folder)
        finally:
            try:
                desktop.terminate()
            except Exception:  # the bridge breaks while LibreOffice ends: that is what was asked for
                pass
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


main(sys.argv[1], sys.argv[2:])
