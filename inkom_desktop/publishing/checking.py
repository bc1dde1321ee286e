"""What is said of a content before anything leaves the machine: the network's own finding, and the rules of its options."""

from __future__ import annotations

from dataclasses import replace

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.option_rules import option_problems
from inkom_desktop.ports.network import Network, options_of


def checked(network: Network, content: Content, account: Account | None) -> Check:
    """Count and find problems, offline and pure; with no account, by the network's common limits.

    A first comment is held against its option alone: the network counts and judges the post.
    """
    post = replace(content, parts=tuple(p for p in content.parts if not p.comment))
    found = network.check(post, account)
    return replace(found, problems=(*found.problems, *option_problems(options_of(network, account), content)))
