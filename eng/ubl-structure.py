#!/usr/bin/env python3
"""Writes the structure table of UBL 2.1 invoices and credit notes from the OASIS schemas.

usage: ubl-structure.py FOLDER-OF-XSD > Gateway.Peppol/Validation/Structure/ubl-2.1.txt

Every UBL 2.1 type is a plain sequence of global elements, so the table needs two kinds of lines:
  leaf DATATYPE element...                  elements of one unqualified datatype
  tree element... = child? child* child+    elements that share a content model, and that model
"""
import re
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

XSD = "{http://www.w3.org/2001/XMLSchema}"
MODULES = [
    ("", "maindoc/UBL-Invoice-2.1.xsd"),
    ("", "maindoc/UBL-CreditNote-2.1.xsd"),
    ("cbc", "common/UBL-CommonBasicComponents-2.1.xsd"),
    ("cac", "common/UBL-CommonAggregateComponents-2.1.xsd"),
    ("ext", "common/UBL-CommonExtensionComponents-2.1.xsd"),
    ("sig", "common/UBL-CommonSignatureComponents-2.1.xsd"),
    ("sac", "common/UBL-SignatureAggregateComponents-2.1.xsd"),
    ("sbc", "common/UBL-SignatureBasicComponents-2.1.xsd"),
]
OCCURS = {("1", "1"): "", ("0", "1"): "?", ("0", "unbounded"): "*", ("1", "unbounded"): "+"}
SAME = {"Graphic": "BinaryObject", "Picture": "BinaryObject", "Sound": "BinaryObject", "Video": "BinaryObject",
        "Value": "Numeric", "Percent": "Numeric", "Rate": "Numeric", "Name": "Text"}


def qualified(prefix, name):
    return f"{prefix}:{name}" if prefix and ":" not in name else name


def read(folder):
    elements, leaves, trees = {}, {}, {}
    for prefix, module in MODULES:
        schema = ET.parse(folder / module).getroot()
        for element in schema.findall(XSD + "element"):
            elements[qualified(prefix, element.get("name"))] = qualified(prefix, element.get("type"))
        for complex_type in schema.findall(XSD + "complexType"):
            name = qualified(prefix, complex_type.get("name"))
            base = complex_type.find(f"{XSD}simpleContent/{XSD}extension")
            if base is not None:
                leaves[name] = re.fullmatch(r"udt:(\w+)Type", base.get("base")).group(1)
                continue
            trees[name] = [
                qualified(prefix, child.get("ref")) + OCCURS[child.get("minOccurs", "1"), child.get("maxOccurs", "1")]
                for child in complex_type.findall(f"{XSD}sequence/{XSD}element")]
    return elements, leaves, trees


def main():
    elements, leaves, trees = read(Path(sys.argv[1]))
    trees["ext:ExtensionContentType"] = ["any"]
    by_leaf, by_tree = defaultdict(list), defaultdict(list)
    for element, of_type in elements.items():
        if of_type in leaves:
            by_leaf[SAME.get(leaves[of_type], leaves[of_type])].append(element)
        else:
            by_tree[of_type].append(element)
    print("# UBL 2.1 (OASIS, 4 November 2013): written by eng/ubl-structure.py, not by hand.")
    for datatype, names in sorted(by_leaf.items()):
        print("leaf", datatype, *sorted(names))
    for of_type, names in by_tree.items():
        print("tree", *names, "=", *trees[of_type])


main()
