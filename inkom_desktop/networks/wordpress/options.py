"""What an author can choose for an article: https://developer.wordpress.org/rest-api/reference/posts/#create-a-post ."""

from __future__ import annotations

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind

TITLE = Option("title", OptionKind.TEXT, "Title on this site", "As above, unless it is written here.")
EXCERPT = Option("excerpt", OptionKind.TEXT, "Excerpt", lines=True)
CATEGORIES = Option("categories", OptionKind.LIST, "Categories", most=20, longest=200, default=())
TAGS = Option(
    "tags", OptionKind.LIST, "Tags", "Hashtags of the text become tags too.", most=20, longest=200, default=()
)
SLUG = Option("slug", OptionKind.TEXT, "Address (slug)", "The site makes one from the title.", longest=190)
STATUS = Option(
    "status",
    OptionKind.CHOICE,
    "Who sees it",
    choices=(
        Choice("publish", "Everybody"),
        Choice("private", "Only editors of the site"),
        Choice("pending", "Nobody yet: it waits there for review"),
    ),
    default="publish",
)
COMMENTS = Option("comments", OptionKind.FLAG, "Comments are open")
OPTIONS = (TITLE, EXCERPT, CATEGORIES, TAGS, SLUG, STATUS, COMMENTS)


def title_in(content: Content) -> str:
    """Return the title that was written for this site, else the draft's."""
    own = content.options.get(TITLE.key)
    return own if isinstance(own, str) and own.strip() else content.title


def entries(content: Content, option: Option) -> tuple[str, ...]:
    """Return what was written into a list, without signs of a hashtag."""
    value = content.options.get(option.key)
    return tuple(each.strip().lstrip("#") for each in value) if isinstance(value, tuple) else ()


def status_in(content: Content) -> str:
    """Return the status in which the article is to stand when it is out."""
    value = content.options.get(STATUS.key)
    return value if isinstance(value, str) and value else "publish"


def prepared_fields(content: Content) -> dict[str, object]:
    """Return the fields of the draft that options make, but for its terms, which have numbers."""
    fields: dict[str, object] = {}
    if isinstance(excerpt := content.options.get(EXCERPT.key), str) and excerpt.strip():
        fields["excerpt"] = excerpt
    if isinstance(comments := content.options.get(COMMENTS.key), bool):
        fields["comment_status"] = "open" if comments else "closed"
    return fields


def public_fields(content: Content) -> dict[str, object]:
    """Return the fields that are written as it goes out: until then the draft keeps the slug by which it is found again."""
    slug = content.options.get(SLUG.key)
    return {"slug": slug.strip()} if isinstance(slug, str) and slug.strip() else {}
