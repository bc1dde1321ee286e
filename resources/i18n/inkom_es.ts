<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>inkom</name>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>App password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Make an app password in Bluesky's settings, under Privacy and security; do not use your main password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Posts, threads, pictures and link cards. Each post has a key of its own, so it cannot appear twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Server (only if you run your own)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Markdown files on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Posts become Markdown files and a JSON Feed. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Make one under Preferences, Development, New application, with the scopes read and write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Posts, threads and pictures on any server that speaks Mastodon's client API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Application password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Articles on your own site. A thread becomes one article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Make one in your profile on the site, under Application Passwords; the role of an author is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Accounts belong to one client, so posts cannot go out under the wrong name. Folder needs no sign-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Check now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Checked {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Connect account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Inkom may</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Its posts wait. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>More for {handle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>No accounts for {client}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>No end date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posts stay on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Reconnect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove {handle}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Removed {handle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Renew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Sign-in lasts until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The keyring did not give the sign-in of {handle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Works offline</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts left the queue; their drafts are kept.</source>
            <extracomment>One: 1 post left the queue; its draft is kept.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>. Sign-ins are kept in this computer’s keyring, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Allow my own network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Code or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connected {handle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Continue in browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Find a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>How to sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>It will belong to </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Keep sign-ins for this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Nothing is written in plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Open that page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Paste the code or the address, if the browser does not come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Reconnect {handle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>This computer has no keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>This is a machine of my own network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{field} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source> to {accounts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add a part to the thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Alternative text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Both versions are kept; choose which one stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Choose an account first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Go on with mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>It goes out as </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Keep as draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pick a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pick time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pick time · {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publish now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publish now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publishing now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Save alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Save draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Say what {name} shows, for people who do not see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Schedule: {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Scheduled for {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Take the other, keep mine as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>The draft is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This account gets the common text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This account has its own text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This draft was changed somewhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Title (for sites and for you)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Use the common text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>What you change here changes it everywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Write own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Your text is here and is saved as soon as it works. {todo}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>{count} accounts</source>
            <extracomment>One: 1 account</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source> part {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Choose an account, and its checks stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Length, media, links and mentions are fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Show or hide the checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Split here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write {network} text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Alternative text of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Next part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Part {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Remove part {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>What would you like to say?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>(empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Changed {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Drafts save themselves as you type, also without the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>More for this draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Move to bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Moved to the bin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>No drafts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Nothing matches “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Search drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Titles, texts, alternative texts and labels were searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Write a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Open post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>part {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>(picture)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Address of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>An address begins with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Change time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Close the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Due {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>If the lost one is there after all, it will stand there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>It goes out as {client} to {accounts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>It is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Keep it waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Mark as published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>More for this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Move the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Nothing for today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Open post on {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Open the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Paste its address, so that it can be opened from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Publishing ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Scheduled posts stand here, with every step they take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Send it again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Unschedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>due {moment}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>{count} photos</source>
            <extracomment>One: 1 photo</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>{done} of {all}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>{done} published, {sending} sending, {ahead} to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>{minutes} min late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>{state} on {network}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>A client has a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Accounts and posts of one client never mix with another's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Ask me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Goes out late up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Late posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Late window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Later than that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Minimise and keep publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit, posts will wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Send anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>This desktop has no tray, so that a closed Inkom would not publish. Scheduled posts would wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Add client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client · {zone} time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Pause publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Rename client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Resume publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Switch client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>{count} drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>{count} need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Another Inkom publishes ({kind}, process {pid})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Next post {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No accounts connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until you resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Sending</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts healthy</source>
            <extracomment>One: 1 account healthy</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{healthy} healthy · {needs} needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Find a zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Previous month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Set this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>That time comes twice; this is the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>That time has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>The clocks go forward then; this is the first minute after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>{moment} in {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>A post needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Open Inkom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Pause for 1 hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Pause until I resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Pause until tomorrow 08:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Published {minutes} min late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Quit (posts will wait)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Add a client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Inkom stays in the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>It publishes on time while the window is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Rename the client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>ddd d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>dddd d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A backup before the change of the store could not be made ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A draft holds at most {limit} parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A name has 1 to {limit} printable characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A stored sign-in does not match its account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A workspace called “{name}” exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Account {account} was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --account, or inkom draft edit D --account A.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --allow-lan if that is what you want.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add another one before archiving it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Allowed: {allowed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another Inkom ({kind}, process {pid}) is publishing from this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program holds the store for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the host to let Inkom's requests pass, or try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site's owner for the role of an author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site's owner to allow it (often a security plugin).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the address or choose another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the folder and its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the internet connection and try again. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the name and the secret; for an app password make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the spelling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a folder that you may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later time, or now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a nearer time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a time with --at instead of next-slot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose an account of the draft's own workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another folder with INKOM_DATA_DIR, or another file with INKOM_DATABASE_URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another one with INKOM_DATA_DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close it and try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again; drafts and posts are untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has no version {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has nothing in the queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and start again; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and try again. Nothing stored before was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give --text, --text-file or --media.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --secret-stdin, or run the command in a terminal, which asks for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one --alt for each --media, in the same order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL is not a store that Inkom can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot sign in twice; ask for an exception.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is closing its store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is still opening its store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom knows no network “{network}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect in the window for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It did not work ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It was changed somewhere else in the meantime; nothing was overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its owner can pass the Authorization header on (a line in .htaccess or the host's settings).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Join some of them. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it smaller and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make the folder writable. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Mend what is listed and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account is chosen for this draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account “{wanted}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No draft “{wanted}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No posting times are set for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No publication or draft “{id}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No workspace “{wanted}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nobody finished the sign-in in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost; the log has the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was lost; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Open it in a picture program and save it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and can no longer be moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and cannot be sent now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and is not sent now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; that is its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to skip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put the newest file of the backups folder in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Read it again and repeat the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule it without --hand-off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Shorten it or use several drafts. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sites with plugins (Business) work; others do not yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong in the window ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again; nothing stored was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start the sign-in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stop that one first, or let it work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The answer does not belong to this sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The backup {path} is damaged ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {path} cannot be used: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {server} cannot be used: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring no longer holds the key of this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sign-in was refused: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store refused the change ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store was written by a newer Inkom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is damaged; Inkom left it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The text has {size} characters; a draft holds {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The web server of {server} drops the sign-in before the site sees it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The whole site {server} stands behind a web-server password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are more --alt than --media.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no file {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no profile {handle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no server {server}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no setting “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no time zone called “{zone}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>They need https and may be switched off by a plugin; the site's owner can allow them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This draft is already on its way to {accounts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This version cannot leave a post with the network yet; nothing was scheduled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This workspace has that account already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again, or sign in on the network's own page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unlock it and try again; posts wait meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or reschedule it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unset it, or point it to 127.0.0.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use JPEG, PNG, GIF or WebP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use an IANA name such as Europe/Lisbon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use https, or --allow-lan for a machine of your own network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account add {network}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use more characters of the id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use sqlite:////path/to/file, or unset it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Wait for them or resolve them, then remove the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write 2026-12-24 09:30, +15m, now, or an RFC 3339 time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it like social.example or https://social.example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account check renews its sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account list shows them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account networks shows them all: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft history shows the versions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft list shows them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom ledger {id} shows what happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue and inkom ledger show them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue shows what is to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom settings get shows them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom workspace list shows them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{accounts} would refuse it; nothing was scheduled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} belongs to another workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{count} post(s) to {handle} are being sent or looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{handle} may not publish there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no sign-in in the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as text: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is another program's database; nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be shown as a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is empty (0 bytes).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is not a picture that networks take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answered with a page of its firewall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answers, but is no {network} server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} cannot be reached: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} did not accept the sign-in: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} does not allow application passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} has its REST interface switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is an address of a private network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is hosted by a service with a sign-in of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} would be reached without encryption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{variable} must be a loopback address, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} ({zone}) has already passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} is more than five years away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the only workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{server}” is not a server address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several accounts: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several drafts: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several publications: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several workspaces: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{when}” is not a time that Inkom reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A picture is needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A site has no threads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It will be plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Pictures and film cannot go together here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Remove some, or move them to another part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Remove them: networks refuse them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Screen readers will skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it by {over} or split it into a thread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The alternative text of {name} has {length} of {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The first line will stand in for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The parts become one article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The text holds {count} invisible control character(s).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is no title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is nothing to post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write something or add a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} pictures; {limit} are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{handle} is not a full handle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{length}/{limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has no alternative text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is of a kind that is not taken here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Add the picture again and schedule anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the editor to publish it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the owner for the right, then schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the site's owner to allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Being looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Change it and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the folder and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Held by the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom cannot work with this account: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is proved not to be there; it is sent again with the same key, which cannot double it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It missed its window and was skipped, as its rule says. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was tried many times without success. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Its account was removed. The draft is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile: say that it is there, send it again, or skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Make the pictures smaller and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Needs your look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Reconnect the account; the post waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Resume the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Schedule it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, choose another time, or skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, or choose another time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Shorten it and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Skip the rest, or send it now to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The account is paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and Inkom cannot look. It may be live.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and two looks did not find it. This network cannot refuse a second copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost, so it may be live. Inkom looks for it before anything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The folder cannot be written: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network found the text too long: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is still working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused a picture: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused it: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network says that it has this post already: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The prepared article was deleted on the site before it went out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server found it too large: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server is gone: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server sent Inkom to another address, which it does not follow when it posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has its REST interface switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site holds it for review by an editor: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This account may not publish there: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Unlock it, then check the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Use another one and schedule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You said that it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You skipped it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You took it out of the queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live; the next one was refused. {detail}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
