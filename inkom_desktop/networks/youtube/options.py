"""What an author can choose for a film: https://developers.google.com/youtube/v3/docs/videos#resource ."""

from __future__ import annotations

from typing import Any

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind
from inkom_desktop.web.reading import words

PRIVACY = Option(
    "privacy",
    OptionKind.CHOICE,
    "Who sees it",
    choices=(Choice("public", "Everyone"), Choice("unlisted", "Whoever has the link"), Choice("private", "Only you")),
    default="public",
)
FOR_KIDS = Option(
    "made_for_kids",
    OptionKind.CHOICE,
    "Made for children",
    "The law asks; without an answer nothing goes out.",
    choices=(Choice("no", "No"), Choice("yes", "Yes")),
    required=True,
)
CATEGORY = Option(
    "category",
    OptionKind.CHOICE,
    "Category",
    choices=(
        Choice("22", "People & Blogs"),
        Choice("27", "Education"),
        Choice("28", "Science & Technology"),
        Choice("26", "Howto & Style"),
        Choice("24", "Entertainment"),
        Choice("25", "News & Politics"),
        Choice("29", "Nonprofits & Activism"),
        Choice("19", "Travel & Events"),
        Choice("17", "Sports"),
        Choice("10", "Music"),
        Choice("1", "Film & Animation"),
        Choice("2", "Autos & Vehicles"),
        Choice("15", "Pets & Animals"),
        Choice("20", "Gaming"),
        Choice("23", "Comedy"),
    ),
    default="22",
)
TAGS = Option("tags", OptionKind.LIST, "Tags", most=50, longest=100)
LANGUAGE = Option("language", OptionKind.LANGUAGES, "Language", most=1)
SYNTHETIC = Option("synthetic", OptionKind.FLAG, "Made with AI, and looks real", default=False)
OPTIONS = (PRIVACY, FOR_KIDS, CATEGORY, TAGS, LANGUAGE, SYNTHETIC)
MOST_TAGS = 500
"""Characters of all tags together; one with a space counts its two quotation marks."""


def chosen(content: Content, option: Option) -> str:
    """Return what was chosen, else the default."""
    return words(content.options.get(option.key, option.default))


def listed(content: Content, option: Option) -> list[str]:
    """Return the entries of a list."""
    value = content.options.get(option.key)
    return [" ".join(v.split()).lstrip("#") for v in value if v.strip()] if isinstance(value, tuple) else []


def tags_length(tags: list[str]) -> int:
    """Count the tags as YouTube does: with commas between them, and quotation marks around those with a space."""
    return sum(len(t) + (2 if " " in t else 0) for t in tags) + max(0, len(tags) - 1)


def status_of(content: Content, privacy: str) -> dict[str, Any]:
    """Return the whole status of a film: what an update leaves out goes back to its default."""
    return {
        "privacyStatus": privacy,
        "selfDeclaredMadeForKids": chosen(content, FOR_KIDS) == "yes",
        "containsSyntheticMedia": content.options.get(SYNTHETIC.key) is True,
    }


def snippet_of(content: Content, title: str, description: str) -> dict[str, Any]:
    """Return title, description and the rest that is read."""
    said: dict[str, Any] = {"title": title, "description": description, "categoryId": chosen(content, CATEGORY) or "22"}
    if tags := listed(content, TAGS):
        said["tags"] = tags
    if language := listed(content, LANGUAGE):
        said["defaultLanguage"] = language[0]
    return said
