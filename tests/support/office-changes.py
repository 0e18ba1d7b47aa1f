"""Opens Word files in one LibreOffice and says how each reads: with all changes accepted, with all rejected, or as it is.

Takes the program, a folder for its profile, and a JSON file: a list of [path, "accept" | "reject" | "read"].
Writes JSON: for each a list of paragraphs, [number or letter, name of the style, text], and whether there were changes before and after.
None of the files may have a table.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
PATIENCE = 120


def value(name, content):
    one = PropertyValue()
    one.Name, one.Value = name, content
    return one


def start(program, profile):
    pipe = f"changes-{os.getpid()}"
    accept = f"--accept=pipe,name={pipe};urp;"
    where = "-env:UserInstallation=" + uno.systemPathToFileUrl(os.path.abspath(profile))
    parts = [program, "--headless", "--norestore", "--nologo", accept, where]
    office = subprocess.Popen(parts, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(PATIENCE * 5):
        try:
            return office, local.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    office.kill()
    raise SystemExit("LibreOffice did not answer.")


def paragraphs(document):
    found = []
    all_of_them = document.Text.createEnumeration()
    while all_of_them.hasMoreElements():
        # Every question goes to another process and back: few of them.
        one = all_of_them.nextElement()
        style, label = one.getPropertyValues(("ParaStyleName", "ListLabelString"))
        found.append([label or "", style, one.String])
    return found


def has_changes(document):
    return document.Redlines.createEnumeration().hasMoreElements()


def reading(desktop, dispatcher, path, how):
    address = uno.systemPathToFileUrl(os.path.abspath(path))
    document = desktop.loadComponentFromURL(address, "_blank", 0, (value("Hidden", True),))
    try:
        before = has_changes(document)
        if how in COMMANDS:
            frame = document.CurrentController.Frame
            dispatcher.executeDispatch(frame, COMMANDS[how], "", 0, ())
        after = has_changes(document)
        return {"before": before, "after": after, "paragraphs": paragraphs(document)}
    finally:
        document.close(True)


def main():
    program, profile, asked = sys.argv[1:]
    office, context = start(program, profile)
    try:
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        with open(asked, encoding="utf-8") as file:
            jobs = json.load(file)
        print(json.dumps([reading(desktop, dispatcher, *job) for job in jobs]))
    finally:
        office.terminate()
        office.wait(30)


main()
