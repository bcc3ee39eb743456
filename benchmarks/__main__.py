"""Prints every ratio of one run: python -m benchmarks [--only THEME]..."""

import argparse

from benchmarks import analyses, compare, deck, diagrams, imports, load, personas, reconcile

THEMES = {
    "imports": imports.ratios,
    "load": load.ratios,
    "deck": deck.ratios,
    "maps": deck.map_ratios,
    "diagrams": diagrams.ratios,
    "analyses": analyses.ratios,
    "compare": compare.ratios,
    "personas": personas.ratios,
    "reconcile": reconcile.ratios,
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure journeykit.")
    parser.add_argument("--only", action="append", choices=THEMES, help="default: all of them")
    for theme in parser.parse_args().only or THEMES:
        print(f"\n{theme}")
        for ratio in THEMES[theme]():
            print(f"  {ratio}", flush=True)
