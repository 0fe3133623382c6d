"""The names that stand in credits, read from tables that anyone may extend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.curation.dates.finding import DateFinder
from annotator.curation.dates.names import read_date_names
from annotator.curation.folded import fold_line
from annotator.curation.tables import Table, lists, read_table, section, sections, words
from annotator.paths import resources


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newspaper, channel or site: its key in the tables, its name, its addresses."""

    key: str
    name: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What is known of the news, by folded name; values are what goes into the metadata."""

    agencies: Mapping[str, str]
    outlets: Mapping[str, Outlet]
    hosts: Mapping[str, Outlet]
    keys: Mapping[str, Outlet]
    places: Mapping[str, str]
    credits: frozenset[str]
    authors: frozenset[str]
    published: frozenset[str]
    updated: frozenset[str]
    given: frozenset[str]
    titles: frozenset[str]
    topics: Mapping[str, str]
    sections: frozenset[str]
    keywords: frozenset[str]
    licences: Mapping[str, str]
    varieties: Mapping[str, frozenset[str]]
    dates: DateFinder

    def outlet_at(self, host: str) -> Outlet | None:
        """Give the outlet whose address a host is, or is a part of."""
        parts = host.lower().split(".")
        whole = (".".join(parts[at:]) for at in range(len(parts) - 1))
        return next((self.hosts[one] for one in whole if one in self.hosts), None)


def read_names(folder: Path | None = None) -> Names:
    """Read the tables of a folder, those that come with the program without one.

    Raises InputError that names the file and what is wrong in it.
    """
    folder = resources() / "news" if folder is None else folder
    path = folder / "credits.toml"
    of_credits = read_table(path)
    outlets, hosts, cities = _outlets(folder / "outlets.toml")
    return Names(
        agencies=_agencies(folder / "agencies.toml"),
        outlets=outlets,
        hosts=hosts,
        keys={one.key: one for one in hosts.values()},
        places=cities | _places(folder / "places.toml"),
        credits=_folded(words(of_credits, "credits", path)),
        authors=_folded(words(of_credits, "authors", path)),
        published=_folded(words(of_credits, "published", path)),
        updated=_folded(words(of_credits, "updated", path)),
        given=_folded(words(section(of_credits, "given", path), "names", path)),
        titles=_folded(words(section(of_credits, "given", path), "titles", path)),
        topics=_values(section(of_credits, "topics", path), path),
        sections=_folded(words(section(of_credits, "sections", path), "words", path)),
        keywords=_folded(words(section(of_credits, "keywords", path), "words", path)),
        licences=_values(section(of_credits, "licences", path), path),
        varieties=_varieties(folder / "varieties.toml"),
        dates=DateFinder(read_date_names(folder / "months.toml")),
    )


def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold_line, names))


def _values(table: Table, path: Path) -> dict[str, str]:
    """Let each name of an entry, and its key, lead to the key."""
    found: dict[str, str] = {}
    for key, names in lists(table, path).items():
        found |= {fold_line(one): key for one in (key, *names)}
    return found


def _agencies(path: Path) -> dict[str, str]:
    return _values(section(read_table(path), "agencies", path), path)


def _outlets(path: Path) -> tuple[dict[str, Outlet], dict[str, Outlet], dict[str, str]]:
    """Give the outlets by name and by address, and those whose first name is that of a city."""
    by_name: dict[str, Outlet] = {}
    by_host: dict[str, Outlet] = {}
    cities: dict[str, str] = {}
    for key, entry in sections(read_table(path), path).items():
        names, hosts = words(entry, "names", path), words(entry, "hosts", path)
        outlet = Outlet(key, names[0] if names else key, hosts)
        by_host |= dict.fromkeys(hosts, outlet)
        by_name |= {fold_line(one): outlet for one in names}
        if entry.get("city") is True:
            cities[fold_line(outlet.name)] = outlet.name
            del by_name[fold_line(outlet.name)]
    return by_name, by_host, cities


def _places(path: Path) -> dict[str, str]:
    """Let each spelling of a city ("مكة المكرمة = مكة") lead to the first one."""
    found: dict[str, str] = {}
    for country, cities in lists(section(read_table(path), "places", path), path).items():
        if country:
            found.setdefault(fold_line(country), country)
        for written in cities:
            spellings = [one.strip() for one in written.split("=")]
            for one in spellings:
                found.setdefault(fold_line(one), spellings[0])
    return found


def _varieties(path: Path) -> dict[str, frozenset[str]]:
    table = section(read_table(path), "varieties", path)
    return {key: _folded(names) for key, names in lists(table, path).items()}
