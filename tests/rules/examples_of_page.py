#!/usr/bin/env python3
"""Each XML example of a page is, letter for letter, the file that is linked above it.

Usage: examples_of_page.py <page>
"""
import pathlib
import re
import sys

page = pathlib.Path(sys.argv[1])
examples = re.findall(r"\]\(<([^>]+\.xml)>\):\n\n```xml\n(.*?)```\n", page.read_text(encoding="utf-8"), re.DOTALL)
faults = [f"{page}: the example of {link} is not that file" for link, text in examples
          if (page.parent / link).read_text(encoding="utf-8").rstrip("\n") != text.rstrip("\n")]
if not examples:
    faults.append(f"{page}: no example was found")
print("\n".join(faults) or f"{len(examples)} examples as their files")
sys.exit(1 if faults else 0)
