<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>inkom</name>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Adult</source>
            <translation>Nur für Erwachsene</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>App password</source>
            <translation>App-Passwort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Followers</source>
            <translation>Folgende</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Graphic</source>
            <translation>Drastisch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Handle</source>
            <translation>Handle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Make an app password in Bluesky’s settings, under Privacy and security; do not use your main password.</source>
            <translation>Erstellen Sie in den Bluesky-Einstellungen unter „Privatsphäre und Sicherheit“ ein App-Passwort; verwenden Sie nicht Ihr Hauptpasswort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>More hashtags, unseen in the text</source>
            <translation>Weitere Hashtags, im Text unsichtbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nudity</source>
            <translation>Nacktheit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Others may quote it</source>
            <translation>Andere dürfen es zitieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned</source>
            <translation>Erwähnte Personen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned, followed or following</source>
            <translation>Erwähnte, gefolgte und folgende Personen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People this account follows</source>
            <translation>Personen, denen dieses Konto folgt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Posts, threads, pictures and link cards. Each post has a key of its own, so it cannot appear twice.</source>
            <translation>Beiträge, Threads, Bilder und Linkkarten. Jeder Beitrag hat einen eigenen Schlüssel und kann daher nicht doppelt erscheinen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Server (only if you run your own)</source>
            <translation>Server (nur, wenn Sie einen eigenen betreiben)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Suggestive</source>
            <translation>Anzüglich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Warning for pictures</source>
            <translation>Warnung für Bilder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Who may answer</source>
            <translation>Wer antworten darf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>You need an app password.</source>
            <translation>Sie brauchen ein App-Passwort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the document of this profile is not there</source>
            <translation>das Dokument dieses Profils ist nicht da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the profile names no server that holds it.</source>
            <translation>das Profil nennt keinen Server, auf dem es liegt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>It signed in a moment ago and waits before it does so again.</source>
            <translation>Die letzte Anmeldung war eben erst; bis zur nächsten wird gewartet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The server calls a new token expired.</source>
            <translation>Der Server nennt ein neues Token abgelaufen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The sign-in has expired.</source>
            <translation>Die Anmeldung ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The part of the thread before this one is no longer there.</source>
            <translation>Der vorige Teil des Threads ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The server took the wish, but the post is not proved gone.</source>
            <translation>Der Server hat die Bitte angenommen, doch es ist nicht belegt, dass der Beitrag weg ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>This is no address of a post on Bluesky.</source>
            <translation>Das ist keine Adresse eines Beitrags auf Bluesky.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>the server’s answer makes no sense</source>
            <translation>die Antwort des Servers ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/numbers.py" />
            <source>the server’s answer has no posts</source>
            <translation>die Antwort des Servers enthält keine Beiträge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>A record is there under this key; it could not be read.</source>
            <translation>Unter diesem Schlüssel ist ein Eintrag da; er ließ sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>Another post stands under this post’s own key.</source>
            <translation>Unter dem Schlüssel dieses Beitrags steht ein anderer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>The text holds control characters that no network takes.</source>
            <translation>Der Text enthält Steuerzeichen, die kein Netzwerk annimmt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>a picture could not be uploaded again</source>
            <translation>ein Bild ließ sich nicht erneut hochladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>who may answer could not be set</source>
            <translation>wer antworten darf, konnte nicht festgelegt werden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The app password</source>
            <translation>Das App-Passwort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The handle</source>
            <translation>Der Handle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server signed in another profile than the one asked for.</source>
            <translation>der Server hat ein anderes Profil angemeldet als das gewünschte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server’s answer names two different profiles.</source>
            <translation>die Antwort des Servers nennt zwei verschiedene Profile.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>this is the main password; an app password is needed.</source>
            <translation>das ist das Hauptpasswort; nötig ist ein App-Passwort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>A public picture, by its address.</source>
            <translation>Ein öffentliches Bild, über seine Adresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the cover picture</source>
            <translation>Adresse des Titelbilds</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the original</source>
            <translation>Adresse des Originals</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles in Markdown on DEV and other Forem sites.</source>
            <translation>Artikel in Markdown auf DEV und anderen Forem-Seiten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>In part</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Make one in the site’s settings, under Extensions, DEV Community API Keys.</source>
            <translation>Legen Sie einen in den Einstellungen der Website an, unter Extensions, DEV Community API Keys.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>The site asks its authors to say so.</source>
            <translation>Die Website bittet ihre Autoren, das anzugeben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Up to four, of letters and digits.</source>
            <translation>Bis zu vier, aus Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Where it was published first.</source>
            <translation>Wo er zuerst veröffentlicht wurde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Wholly</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Written with a machine’s help</source>
            <translation>Mit Hilfe einer Maschine geschrieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>You need an API key from the site’s settings. Pictures stand in the text by their public address.</source>
            <translation>Sie brauchen einen API-Schlüssel aus den Einstellungen der Website. Bilder stehen im Text über ihre öffentliche Adresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer holds no numbers</source>
            <translation>die Antwort enthält keine Zahlen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer is no public article</source>
            <translation>die Antwort ist kein öffentlicher Artikel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the key is not valid</source>
            <translation>der Schlüssel ist nicht gültig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the number of the post is not known</source>
            <translation>die Nummer des Beitrags ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>this is no API key.</source>
            <translation>das ist kein API-Schlüssel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>A forum channel needs one: the post opens a thread with it.</source>
            <translation>Ein Forumkanal braucht einen: der Beitrag öffnet damit einen Thread.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Empty: the webhook’s own name.</source>
            <translation>Leer: der Name des Webhooks.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>In the channel’s settings, under Integrations, Webhooks: make one and copy its address. It is a secret.</source>
            <translation>In den Einstellungen des Kanals unter Integrationen, Webhooks: legen Sie einen an und kopieren Sie seine Adresse. Sie ist geheim.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Messages, pictures, films and files in one channel, through its webhook.</source>
            <translation>Nachrichten, Bilder, Filme und Dateien in einem Kanal, über seinen Webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Name that it is posted under</source>
            <translation>Name, unter dem veröffentlicht wird</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>No preview of links</source>
            <translation>Keine Vorschau von Links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Title in a forum</source>
            <translation>Titel in einem Forum</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Webhook address</source>
            <translation>Adresse des Webhooks</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>You need the right to manage the channel’s webhooks.</source>
            <translation>Sie brauchen das Recht, die Webhooks des Kanals zu verwalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>This is no number of a message.</source>
            <translation>Das ist keine Nummer einer Nachricht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>its answer makes no sense</source>
            <translation>die Antwort ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the answer names no message</source>
            <translation>die Antwort nennt keine Nachricht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the webhook is gone</source>
            <translation>der Webhook ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>this is no address of a webhook.</source>
            <translation>das ist keine Adresse eines Webhooks.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Choose it when the network refuses the link's page.</source>
            <translation>Zu wählen, wenn das Netzwerk die Seite des Links ablehnt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Comment in the name of the page</source>
            <translation>Im Namen der Seite kommentieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Copy App ID and App secret from Settings, Basic into the fields below, and sign in here.</source>
            <translation>Kopieren Sie App-ID und App-Geheimcode aus Einstellungen, Allgemeines in die Felder unten und melden Sie sich hier an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Leave the app in Development mode for now: only then does Meta come back to {redirect}, which needs no entry of its own.</source>
            <translation>Lassen Sie die App vorerst im Entwicklungsmodus: Nur dann kehrt Meta zu {redirect} zurück; diese Adresse muss nicht eingetragen werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Make one in the Graph API Explorer and extend it in the Access Token Debugger: one that was not extended ends after an hour. While the app is in Development mode only its testers see the posts.</source>
            <translation>Erstellen Sie eines im Graph API Explorer und verlängern Sie es im Access Token Debugger: Ein nicht verlängertes endet nach einer Stunde. Solange die App im Entwicklungsmodus ist, sehen nur ihre Tester die Beiträge.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>No card under the first link</source>
            <translation>Keine Karte unter dem ersten Link</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Manage everything on your Page”.</source>
            <translation>Öffnen Sie Metas Entwicklerseite, wählen Sie „App erstellen“ und nehmen Sie den Anwendungsfall „Alles auf deiner Seite verwalten“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Post, schedule and delete in the name of the page</source>
            <translation>Im Namen der Seite veröffentlichen, planen und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Posts, links, pictures and films of pages, which Facebook can also publish by itself at their hour.</source>
            <translation>Beiträge, Links, Bilder und Filme von Seiten, die Facebook auch selbst zu ihrer Zeit veröffentlichen kann.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the comments under the page's posts</source>
            <translation>Die Kommentare unter den Beiträgen der Seite lesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's own posts, to find one whose answer was lost</source>
            <translation>Die eigenen Beiträge der Seite lesen, um einen zu finden, dessen Antwort verloren ging</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's statistics</source>
            <translation>Die Statistik der Seite lesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See pages that belong to a business</source>
            <translation>Seiten sehen, die einem Unternehmen gehören</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See which pages you look after</source>
            <translation>Sehen, welche Seiten Sie betreuen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>The sign-in has no end. While your app is in Development mode, its posts are seen by its own testers alone.</source>
            <translation>Die Anmeldung läuft nicht ab. Solange Ihre App im Entwicklungsmodus ist, sehen nur ihre eigenen Tester die Beiträge.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Title of the film</source>
            <translation>Titel des Films</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>When Inkom is connected, give the app a privacy address and an icon and switch it to Live: until then only people with a role in the app see what it posts. The sign-in stays.</source>
            <translation>Wenn Inkom verbunden ist, geben Sie der App eine Datenschutzadresse und ein Symbol und schalten Sie sie auf Live: Bis dahin sehen nur Personen mit einer Rolle in der App, was sie veröffentlicht. Die Anmeldung bleibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>You need a page and an app of your own at Meta; profiles and groups are closed to every app. Until your app is switched to Live, its posts are seen by its testers alone.</source>
            <translation>Sie brauchen eine Seite und eine eigene App bei Meta; Profile und Gruppen sind für jede App geschlossen. Bis Ihre App auf Live geschaltet ist, sehen nur ihre Tester die Beiträge.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/deleting.py" />
            <source>This is no number of a post on a page.</source>
            <translation>Das ist keine Nummer eines Seitenbeitrags.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>it is out already</source>
            <translation>er ist bereits veröffentlicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the network no longer holds it</source>
            <translation>das Netzwerk hält ihn nicht mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the number of what the network holds is not known</source>
            <translation>die Nummer dessen, was das Netzwerk hält, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no comment</source>
            <translation>die Antwort nennt keinen Kommentar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no post</source>
            <translation>die Antwort nennt keinen Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>no page was named</source>
            <translation>es wurde keine Seite genannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>the token is not valid</source>
            <translation>das Token ist nicht gültig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>This connection is too slow for a film of this size.</source>
            <translation>Diese Verbindung ist zu langsam für einen Film dieser Größe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer names no picture</source>
            <translation>die Antwort nennt kein Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer to the upload makes no sense</source>
            <translation>die Antwort auf das Hochladen ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the network asks for the same piece of the film again</source>
            <translation>das Netzwerk verlangt dasselbe Stück des Films noch einmal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/wire.py" />
            <source>The network says that it has this already, and not where.</source>
            <translation>Das Netzwerk sagt, dass es das schon hat, aber nicht, wo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Files, no sign-up</source>
            <translation>Dateien, ohne Registrierung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Markdown files on this computer</source>
            <translation>Markdown-Dateien auf diesem Computer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Posts become Markdown files and a JSON Feed. Nothing leaves this computer.</source>
            <translation>Beiträge werden zu Markdown-Dateien und einem JSON Feed. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>leave empty to practise</source>
            <translation>zum Üben leer lassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder/adapter.py" />
            <source>the folder is not there</source>
            <translation>der Ordner ist nicht da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 09:00.</source>
            <translation>Ein Tag, oder Tag und Uhrzeit: 2026-12-01 09:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 17:00.</source>
            <translation>Ein Tag, oder Tag und Uhrzeit: 2026-12-01 17:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Book</source>
            <translation>Buchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Button</source>
            <translation>Schaltfläche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Coupon of the offer</source>
            <translation>Gutscheincode des Angebots</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Enable the “Google My Business API”, “Account Management” and “Business Information” in it.</source>
            <translation>Aktivieren Sie darin „Google My Business API“, „Account Management“ und „Business Information“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Event</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Kind of post</source>
            <translation>Art des Beitrags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Learn more</source>
            <translation>Mehr erfahren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Locations</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Make a project in Google’s console and ask Google for access to the Business Profile interfaces with its number; that takes days to weeks, and the profile must be verified for sixty days.</source>
            <translation>Legen Sie in der Konsole von Google ein Projekt an und beantragen Sie mit dessen Nummer bei Google den Zugang zu den Business-Profile-Schnittstellen; das dauert Tage bis Wochen, und das Profil muss seit sechzig Tagen bestätigt sein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Not for offers.</source>
            <translation>Nicht für Angebote.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Order</source>
            <translation>Bestellen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>See your locations, and make and delete their posts</source>
            <translation>Ihre Standorte sehen, deren Beiträge anlegen und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Shop</source>
            <translation>Einkaufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Sign up</source>
            <translation>Registrieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Terms of the offer</source>
            <translation>Bedingungen des Angebots</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Title of the offer or event</source>
            <translation>Titel des Angebots oder der Veranstaltung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Until Google has approved the project every call is refused for its quota of nothing.</source>
            <translation>Bis Google das Projekt freigegeben hat, wird jeder Aufruf abgelehnt, weil sein Kontingent null ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Update</source>
            <translation>Neuigkeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Updates, offers and events of a location, without pictures, also left with Google for their hour.</source>
            <translation>Neuigkeiten, Angebote und Veranstaltungen eines Standorts, ohne Bilder, auch Google für ihre Zeit überlassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Where the button or the offer leads</source>
            <translation>Wohin Schaltfläche oder Angebot führen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>You need a project of your own that Google has approved, and a verified profile.</source>
            <translation>Sie brauchen ein eigenes, von Google freigegebenes Projekt und ein bestätigtes Profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>Google looked at it and refused it; phone numbers in the text are a cause.</source>
            <translation>Google hat es geprüft und abgelehnt; Telefonnummern im Text sind ein Grund.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>This is no number of a post there.</source>
            <translation>Das ist dort keine Nummer eines Beitrags.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>it is public, or gone</source>
            <translation>es ist öffentlich oder fort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>the location is not among those of this sign-in</source>
            <translation>der Standort ist nicht unter denen dieser Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/wire.py" />
            <source>Google has not approved the project: its quota is nothing.</source>
            <translation>Google hat das Projekt nicht freigegeben: Sein Kontingent ist null.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Access token</source>
            <translation>Zugriffstoken</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Card under the first link</source>
            <translation>Karte unter dem ersten Link</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Company page</source>
            <translation>Unternehmensseite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Copy the Client ID and the Primary Client Secret from the same tab into the fields below.</source>
            <translation>Kopieren Sie Client ID und Primary Client Secret aus demselben Reiter in die Felder unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Empty: the first line of the text.</source>
            <translation>Leer: die erste Zeile des Textes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>First comment</source>
            <translation>Erster Kommentar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>For a company page LinkedIn looks at your company first; the posts of a profile alone cannot be read back.</source>
            <translation>Für eine Unternehmensseite prüft LinkedIn zuerst Ihr Unternehmen; nur die Beiträge eines Profils können nicht zurückgelesen werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Goes out right after the post.</source>
            <translation>Geht gleich nach dem Beitrag hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Know that it is you</source>
            <translation>wissen, dass Sie es sind</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>LinkedIn shows a card only when Inkom makes it: title and picture come from the page.</source>
            <translation>LinkedIn zeigt eine Karte nur, wenn Inkom sie macht: Titel und Bild kommen von der Seite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Make one with your app on LinkedIn’s token page, for a profile or, with the page’s name above, for a page.</source>
            <translation>Erzeugen Sie eines mit Ihrer App auf der Token-Seite von LinkedIn, für ein Profil oder, mit dem Namen der Seite oben, für eine Seite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Members only</source>
            <translation>Nur Mitglieder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>My connections</source>
            <translation>Meine Kontakte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>No card</source>
            <translation>Keine Karte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Nobody may share it again</source>
            <translation>Niemand darf ihn weiter teilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Auth, add {redirect} under “Authorized redirect URLs for your app”.</source>
            <translation>Fügen Sie im Reiter Auth unter „Authorized redirect URLs for your app“ {redirect} hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for the “Community Management API”; LinkedIn looks at the company first, which takes days.</source>
            <translation>Beantragen Sie im Reiter Products die „Community Management API“; LinkedIn prüft zuerst das Unternehmen, was Tage dauert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”; both are granted at once.</source>
            <translation>Beantragen Sie im Reiter Products „Share on LinkedIn“ und „Sign In with LinkedIn using OpenID Connect“; beide werden sofort gewährt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Settings, let an administrator of the page verify the app.</source>
            <translation>Lassen Sie im Reiter Settings einen Administrator der Seite die App bestätigen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page and create an app of its own for pages: this product must be the only one in it.</source>
            <translation>Öffnen Sie die Entwicklerseite von LinkedIn und legen Sie eine eigene App für Seiten an: dieses Produkt muss darin das einzige sein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page, choose “Create app”, and give it a name, a page and a logo.</source>
            <translation>Öffnen Sie die Entwicklerseite von LinkedIn, wählen Sie „Create app“ und geben Sie ihr einen Namen, eine Seite und ein Logo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Poll</source>
            <translation>Umfrage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in the name of the page</source>
            <translation>im Namen der Seite veröffentlichen, kommentieren und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in your name</source>
            <translation>in Ihrem Namen veröffentlichen, kommentieren und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Posts, pictures, films, documents and polls of members and company pages, with comments below.</source>
            <translation>Beiträge, Bilder, Filme, Dokumente und Umfragen von Mitgliedern und Unternehmensseiten, mit Kommentaren darunter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Profile, page</source>
            <translation>Profil, Seite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Question of the poll</source>
            <translation>Frage der Umfrage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Read the page’s own posts, to find one whose answer was lost, and their numbers</source>
            <translation>die eigenen Beiträge der Seite lesen, um einen mit verlorener Antwort zu finden, und ihre Zahlen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See which pages you look after, and their followers</source>
            <translation>sehen, welche Seiten Sie betreuen, und deren Follower</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See your name and picture</source>
            <translation>Ihren Namen und Ihr Bild sehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Share this post again</source>
            <translation>Diesen Beitrag weiter teilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Stands above its pages; empty: the file’s name.</source>
            <translation>Steht über den Seiten; leer: der Name der Datei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The address of a post on LinkedIn.</source>
            <translation>Die Adresse eines Beitrags auf LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. A profile’s posts cannot be read back by any app.</source>
            <translation>Die Anmeldung gilt sechzig Tage; Inkom erinnert Sie zehn Tage vorher. Die Beiträge eines Profils kann keine App zurücklesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. Statistics come with it.</source>
            <translation>Die Anmeldung gilt sechzig Tage; Inkom erinnert Sie zehn Tage vorher. Statistiken gehören dazu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Title of the document</source>
            <translation>Titel des Dokuments</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Who sees it</source>
            <translation>Wer es sieht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the page’s picture</source>
            <translation>Mit dem Bild der Seite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the picture of this post</source>
            <translation>Mit dem Bild dieses Beitrags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Your profile</source>
            <translation>Ihr Profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>…more</source>
            <translation>…mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/deleting.py" />
            <source>This is no address of a post on LinkedIn.</source>
            <translation>Das ist keine Adresse eines Beitrags auf LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/measuring.py" />
            <source>LinkedIn gives these numbers to an app with the Community Management API alone.</source>
            <translation>LinkedIn gibt diese Zahlen nur einer App mit der Community Management API.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/renewing.py" />
            <source>The sign-in could not be renewed: LinkedIn gave no answer.</source>
            <translation>Die Anmeldung konnte nicht erneuert werden: LinkedIn gab keine Antwort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The app may not comment; look for a comment right (…_social_feed) on its Auth page.</source>
            <translation>Die App darf nicht kommentieren; suchen Sie auf ihrer Auth-Seite ein Recht für Kommentare (…_social_feed).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The network says that it has these words already, and not where.</source>
            <translation>Das Netzwerk sagt, dass es diese Worte schon hat, aber nicht wo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The same words were deleted there a short time ago: change some of them.</source>
            <translation>Dieselben Worte wurden dort vor kurzem gelöscht: ändern Sie einige davon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to a piece of the film does not name it</source>
            <translation>die Antwort auf ein Stück des Films nennt es nicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to the upload names no address</source>
            <translation>die Antwort auf das Hochladen nennt keine Adresse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Any server</source>
            <translation>Jeder Server</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Anyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Content warning</source>
            <translation>Inhaltswarnung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Followers only</source>
            <translation>Nur Folgende</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Hide pictures until they are pressed</source>
            <translation>Bilder verbergen, bis sie angeklickt werden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Make one under Preferences, Development, New application, with the scopes read and write.</source>
            <translation>Erstellen Sie eines unter Einstellungen, Entwicklung, Neue Anwendung, mit den Berechtigungen read und write.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Only people mentioned</source>
            <translation>Nur erwähnte Personen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Posts, threads and pictures on any server that speaks Mastodon’s client API.</source>
            <translation>Beiträge, Threads und Bilder auf jedem Server, der die Client-API von Mastodon versteht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Public</source>
            <translation>Öffentlich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Publish and delete posts</source>
            <translation>Beiträge veröffentlichen und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Read your posts, to find one whose answer was lost and to count replies</source>
            <translation>Ihre Beiträge lesen, um einen mit verlorener Antwort zu finden und Antworten zu zählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>See your profile and this server’s limits</source>
            <translation>Ihr Profil und die Grenzen dieses Servers sehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Stands above the folded text, and counts with it.</source>
            <translation>Steht über dem eingeklappten Text und zählt mit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Unlisted</source>
            <translation>Nicht gelistet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Upload pictures</source>
            <translation>Bilder hochladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Visibility</source>
            <translation>Sichtbarkeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Who may quote it</source>
            <translation>Wer es zitieren darf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>…read more</source>
            <translation>…weiterlesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>The server cannot delete by this way; the post is still there.</source>
            <translation>Der Server kann so nicht löschen; der Beitrag ist noch da.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>it could not be seen whether the post is gone</source>
            <translation>es war nicht zu sehen, ob der Beitrag weg ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the answer is no scheduled status</source>
            <translation>die Antwort ist kein geplanter Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the number of what the server holds is not known</source>
            <translation>die Nummer dessen, was der Server hält, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the server no longer holds it</source>
            <translation>der Server hält ihn nicht mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer is no status</source>
            <translation>die Antwort ist kein Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer to the upload names no medium</source>
            <translation>die Antwort auf das Hochladen nennt kein Medium</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>it asks to wait</source>
            <translation>er bittet zu warten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its answer was lost</source>
            <translation>seine Antwort ging verloren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its certificate is not trusted</source>
            <translation>seinem Zertifikat wird nicht vertraut</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sign_in.py" />
            <source>the server knows the sign-in no more</source>
            <translation>der Server kennt die Anmeldung nicht mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Copy the Threads App ID and the Threads App secret, which are not those of the app itself, into the fields below.</source>
            <translation>Kopieren Sie die Threads-App-ID und den Threads-App-Geheimcode, die nicht die der App selbst sind, in die Felder unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Delete posts of yours when you say so</source>
            <translation>Ihre Beiträge löschen, wenn Sie es sagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In the settings of the use case, write {redirect} into all three callback fields.</source>
            <translation>Tragen Sie in den Einstellungen des Anwendungsfalls {redirect} in alle drei Callback-Felder ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In your app's settings for Threads, the User Token Generator makes one for a tester. It lasts sixty days and is renewed while Inkom runs.</source>
            <translation>In den Threads-Einstellungen Ihrer App erstellt der User Token Generator eines für einen Tester. Es gilt sechzig Tage und wird erneuert, solange Inkom läuft.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>One for each post, without full stops and &amp;.</source>
            <translation>Eines je Beitrag, ohne Punkte und &amp;.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Only who is mentioned</source>
            <translation>Nur wer erwähnt wird</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Access the Threads API”.</source>
            <translation>Öffnen Sie Metas Entwicklerseite, wählen Sie „App erstellen“ und nehmen Sie den Anwendungsfall „Auf die Threads-API zugreifen“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Post in your name</source>
            <translation>In Ihrem Namen veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profiles that you follow</source>
            <translation>Profile, denen Sie folgen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read the replies to your posts</source>
            <translation>Die Antworten auf Ihre Beiträge lesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read your statistics</source>
            <translation>Ihre Statistik lesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Reply in your name</source>
            <translation>In Ihrem Namen antworten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>See your name and your own posts, to find one whose answer was lost</source>
            <translation>Ihren Namen und Ihre eigenen Beiträge sehen, um einen zu finden, dessen Antwort verloren ging</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Texts, polls and threads of them, with a topic and a say in who may reply.</source>
            <translation>Texte, Umfragen und Threads daraus, mit einem Thema und der Wahl, wer antworten darf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>The browser warns of the certificate that Inkom signs for itself; you may also copy the address it stopped at into Inkom. The sign-in lasts sixty days and is renewed while Inkom runs.</source>
            <translation>Der Browser warnt vor dem Zertifikat, das Inkom selbst signiert; Sie können auch die Adresse, bei der er stehen blieb, in Inkom kopieren. Die Anmeldung gilt sechzig Tage und wird erneuert, solange Inkom läuft.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Under App roles, add your profile as a Threads Tester, and accept it in Threads under Settings, Website permissions, Invites.</source>
            <translation>Fügen Sie unter App-Rollen Ihr Profil als Threads-Tester hinzu und nehmen Sie es in Threads unter Einstellungen, Website-Berechtigungen, Einladungen an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Who may reply</source>
            <translation>Wer antworten darf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>You need an app of your own at Meta with your profile as its tester. Pictures and films are not possible yet: Meta fetches them from public addresses alone.</source>
            <translation>Sie brauchen eine eigene App bei Meta mit Ihrem Profil als Tester. Bilder und Filme gehen noch nicht: Meta holt sie nur von öffentlichen Adressen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Your followers</source>
            <translation>Ihre Follower</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/after.py" />
            <source>This is no number of a post.</source>
            <translation>Das ist keine Nummer eines Beitrags.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>The network gave no answer before the post was sent.</source>
            <translation>Das Netzwerk antwortete nicht, bevor der Beitrag gesendet wurde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the answer names no container</source>
            <translation>die Antwort nennt keinen Container</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the container was not prepared</source>
            <translation>der Container wurde nicht vorbereitet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the network is still working on it</source>
            <translation>das Netzwerk arbeitet noch daran</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the prepared post has expired</source>
            <translation>der vorbereitete Beitrag ist abgelaufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Notes, threads and pictures, signed with a key of your own and given to several relays.</source>
            <translation>Notizen, Threads und Bilder, mit Ihrem eigenen Schlüssel signiert und an mehrere Relays gegeben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Own key</source>
            <translation>Eigener Schlüssel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Readers see this first, and the note when they want.</source>
            <translation>Leser sehen zuerst dies und die Notiz, wenn sie möchten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Relays and media servers</source>
            <translation>Relays und Medienserver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Secret key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>The key is the account: whoever has it can write in your name, and nobody can give it back. Keep a copy of it in a safe place.</source>
            <translation>Der Schlüssel ist das Konto: Wer ihn hat, kann in Ihrem Namen schreiben, und niemand kann ihn zurückgeben. Bewahren Sie eine Kopie an einem sicheren Ort auf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>You need a secret key (nsec). Pictures need a media server (Blossom).</source>
            <translation>Sie brauchen einen geheimen Schlüssel (nsec). Bilder brauchen einen Medienserver (Blossom).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>no relay took the wish</source>
            <translation>kein Relay hat den Wunsch angenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>not every relay said that it is gone</source>
            <translation>nicht jedes Relay hat gesagt, dass sie fort ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>the id of the note is not known</source>
            <translation>die Kennung der Notiz ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/media.py" />
            <source>The account has no media server; reconnect it with one.</source>
            <translation>Das Konto hat keinen Medienserver; verbinden Sie es neu mit einem.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>HTTP 429</source>
            <translation>HTTP 429</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>the relay did not take it and says not why</source>
            <translation>das Relay hat sie nicht angenommen und sagt nicht, warum</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key in the vault is that of another profile.</source>
            <translation>Der Schlüssel im Tresor gehört zu einem anderen Profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key is not in the vault.</source>
            <translation>Der Schlüssel ist nicht im Tresor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>no relay answered</source>
            <translation>kein Relay hat geantwortet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>the account has no relay</source>
            <translation>das Konto hat kein Relay</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>The text holds control characters, which relays read differently.</source>
            <translation>Der Text enthält Steuerzeichen, die Relays verschieden lesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>it could not be asked whom the note mentions</source>
            <translation>es konnte nicht gefragt werden, wen die Notiz erwähnt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>the id of the part before is not known</source>
            <translation>die Kennung des vorigen Teils ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>it does not answer as a relay does</source>
            <translation>er antwortet nicht wie ein Relay</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is no secret key, or a sign of it is wrong.</source>
            <translation>dies ist kein geheimer Schlüssel, oder ein Zeichen davon ist falsch.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is the public key; the secret one begins with nsec.</source>
            <translation>dies ist der öffentliche Schlüssel; der geheime beginnt mit nsec.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this key is locked with a password; unlock it first.</source>
            <translation>dieser Schlüssel ist mit einem Passwort gesperrt; entsperren Sie ihn zuerst.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>A token with its refresh token, app id and secret, as JSON; a bare one ends after thirty days.</source>
            <translation>Ein Token mit Refresh-Token, App-ID und Geheimnis als JSON; ein einzelnes endet nach dreißig Tagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Boards are read when the account is checked.</source>
            <translation>Pinnwände werden beim Prüfen des Kontos gelesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Copy the App ID and the App secret key into the fields below.</source>
            <translation>Kopieren Sie App-ID und App-Geheimschlüssel in die Felder unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>In the app’s settings add {redirect} as the redirect address, letter by letter.</source>
            <translation>Tragen Sie in den Einstellungen der App {redirect} Zeichen für Zeichen als Weiterleitungsadresse ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Make and delete pins</source>
            <translation>Pins anlegen und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins</source>
            <translation>Pins</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins with a picture, up to five in a carousel, or a film, on a board of yours.</source>
            <translation>Pins mit einem Bild, bis zu fünf im Karussell, oder einem Video auf einer Ihrer Pinnwände.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Read your own pins, to find one whose answer was lost, and their numbers</source>
            <translation>Ihre Pins lesen, um einen zu finden, dessen Antwort verloren ging, und ihre Zahlen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your boards, to choose one</source>
            <translation>Ihre Pinnwände sehen, um eine zu wählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your name and followers</source>
            <translation>Ihren Namen und Ihre Follower sehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>The final address; shortened ones are refused.</source>
            <translation>Die endgültige Adresse; gekürzte werden abgelehnt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Where the pin leads</source>
            <translation>Wohin der Pin führt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>With trial access only you see what the app pins, although all looks well. Ask for standard access on the developer page (a film of the sign-in is wanted) before you rely on it.</source>
            <translation>Mit Testzugang sehen nur Sie, was die App pinnt, obwohl alles gut aussieht. Beantragen Sie auf der Entwicklerseite den Standardzugang (ein Video der Anmeldung wird verlangt), bevor Sie sich darauf verlassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account and an app of your own there; with trial access only you see its pins.</source>
            <translation>Sie brauchen dort ein Unternehmenskonto und eine eigene App; mit Testzugang sehen nur Sie deren Pins.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account there. Open the developer page and ask for an app; a person looks at it first.</source>
            <translation>Sie brauchen dort ein Unternehmenskonto. Öffnen Sie die Entwicklerseite und beantragen Sie eine App; ein Mensch prüft sie zuerst.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Make a Slack app, switch on Incoming Webhooks, add one to the channel and copy its address. It is a secret.</source>
            <translation>Legen Sie eine Slack-App an, schalten Sie Incoming Webhooks ein, fügen Sie dem Kanal einen hinzu und kopieren Sie seine Adresse. Sie ist geheim.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Messages in one channel, through its incoming webhook.</source>
            <translation>Nachrichten in einem Kanal, über seinen eingehenden Webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>You need a Slack app of your own with incoming webhooks.</source>
            <translation>Sie brauchen eine eigene Slack-App mit eingehenden Webhooks.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack/adapter.py" />
            <source>the answer is not the word for success</source>
            <translation>die Antwort ist nicht das Wort für Erfolg</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Bot token</source>
            <translation>Bot-Token</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Make a bot with @BotFather (/newbot), and make it an administrator of the channel who may post messages.</source>
            <translation>Legen Sie mit @BotFather (/newbot) einen Bot an und machen Sie ihn zum Administrator des Kanals, der Nachrichten veröffentlichen darf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Messages, pictures, films and documents in a channel, through a bot of your own.</source>
            <translation>Nachrichten, Bilder, Filme und Dokumente in einem Kanal, über einen eigenen Bot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>No preview of the link</source>
            <translation>Keine Vorschau des Links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Not to be forwarded or saved</source>
            <translation>Nicht weiterleiten oder speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Subscribers are told without a sound.</source>
            <translation>Abonnenten werden ohne Ton benachrichtigt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Without a sound</source>
            <translation>Ohne Ton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>You need a bot of your own that is an administrator of the channel.</source>
            <translation>Sie brauchen einen eigenen Bot, der Administrator des Kanals ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>The bot may no longer post there.</source>
            <translation>Der Bot darf dort nicht mehr veröffentlichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>another channel answers</source>
            <translation>ein anderer Kanal antwortet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>this is no token of a bot.</source>
            <translation>das ist kein Token eines Bots.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A draft is finished and published by you, in TikTok’s app.</source>
            <translation>Einen Entwurf vollenden und veröffentlichen Sie selbst in der App von TikTok.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A token with its refresh token, client key and secret, as JSON; a bare one ends after a day.</source>
            <translation>Ein Token mit Refresh-Token, Client-Key und Geheimnis als JSON; ein einzelnes endet nach einem Tag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow comments</source>
            <translation>Kommentare erlauben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow duets</source>
            <translation>Duette erlauben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow stitches</source>
            <translation>Stitches erlauben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>As a draft in the inbox</source>
            <translation>Als Entwurf im Posteingang</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Copy the client key and the client secret into the fields below.</source>
            <translation>Kopieren Sie Client-Key und Client-Secret in die Felder unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Direct, with an audited app</source>
            <translation>Direkt, mit geprüfter App</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Drafts in the inbox</source>
            <translation>Entwürfe im Posteingang</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Films, as drafts in your inbox that you finish on the phone, or directly with an audited app.</source>
            <translation>Videos als Entwürfe im Posteingang, die Sie am Telefon vollenden, oder direkt mit geprüfter App.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Friends</source>
            <translation>Freunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>How it goes out</source>
            <translation>Wie es hinausgeht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>In Login Kit choose “Desktop” and add {redirect} as the redirect address.</source>
            <translation>Wählen Sie in Login Kit „Desktop“ und tragen Sie {redirect} als Weiterleitungsadresse ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Only of what goes straight to the profile.</source>
            <translation>Nur für das, was direkt ins Profil geht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Open TikTok’s developer page and make an app with the products “Login Kit” and “Content Posting API”.</source>
            <translation>Öffnen Sie die Entwicklerseite von TikTok und legen Sie eine App mit den Produkten „Login Kit“ und „Content Posting API“ an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Promotes your own business</source>
            <translation>Wirbt für Ihr eigenes Geschäft</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Publish films on your profile</source>
            <translation>Videos in Ihrem Profil veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Put films into your inbox as drafts</source>
            <translation>Videos als Entwürfe in Ihren Posteingang legen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Send the app in for review: before it is approved only ten people of its sandbox can sign in.</source>
            <translation>Reichen Sie die App zur Prüfung ein: Vor der Freigabe können sich nur zehn Personen ihrer Sandbox anmelden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Straight to the profile</source>
            <translation>Direkt ins Profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>TikTok tells you in its app when a film has come in; you finish and publish it there within a day.</source>
            <translation>TikTok meldet in seiner App, wenn ein Video eingetroffen ist; Sie vollenden und veröffentlichen es dort binnen eines Tages.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Without TikTok’s audit a film is seen by you alone, and only while your profile is private. Apps for one’s own account are hardly ever audited: drafts in the inbox are the way then.</source>
            <translation>Ohne Prüfung durch TikTok sehen nur Sie ein Video, und nur solange Ihr Profil privat ist. Apps für das eigene Konto werden kaum je geprüft: Dann sind Entwürfe im Posteingang der Weg.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>You need an app of your own that TikTok has approved; without its audit nothing can go out publicly by itself.</source>
            <translation>Sie brauchen eine von TikTok freigegebene App; ohne deren Prüfung kann nichts von selbst öffentlich hinausgehen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>The address for its bytes has ended: schedule it again.</source>
            <translation>Die Adresse zum Hochladen ist abgelaufen: Planen Sie es neu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>TikTok does not let this profile choose who sees it in this way.</source>
            <translation>TikTok lässt diesem Profil diese Sichtbarkeit nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>its bytes are still going up</source>
            <translation>das Hochladen läuft noch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>the file could not be worked on</source>
            <translation>die Datei konnte nicht verarbeitet werden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Address (slug)</source>
            <translation>Adresse (Slug)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Application password</source>
            <translation>Anwendungspasswort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Articles on your own site. A thread becomes one article.</source>
            <translation>Artikel auf Ihrer eigenen Website. Ein Thread wird zu einem Artikel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>As above, unless it is written here.</source>
            <translation>Wie oben, wenn hier nichts steht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Comments are open</source>
            <translation>Kommentare sind offen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Hashtags of the text become tags too.</source>
            <translation>Hashtags des Textes werden auch Schlagwörter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Make one in your profile on the site, under Application Passwords; the role of an author is enough.</source>
            <translation>Erstellen Sie eines in Ihrem Profil auf der Website unter „Anwendungspasswörter“; die Rolle Autor genügt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Nobody yet: it waits there for review</source>
            <translation>Noch niemand: Es wartet dort auf Prüfung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Only editors of the site</source>
            <translation>Nur Redakteure der Website</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>The site makes one from the title.</source>
            <translation>Die Website bildet sie aus dem Titel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Title on this site</source>
            <translation>Titel auf dieser Website</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>You need a user on the site who may publish, and an application password.</source>
            <translation>Sie brauchen einen Benutzer der Website, der veröffentlichen darf, und ein Anwendungspasswort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Your own site</source>
            <translation>Ihre eigene Website</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>it is in the trash of the site</source>
            <translation>er liegt im Papierkorb der Website</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>no draft was prepared</source>
            <translation>es wurde kein Entwurf vorbereitet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the number of what the site holds is not known</source>
            <translation>die Nummer dessen, was die Website hält, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the site has no post of this number any more</source>
            <translation>die Website hat keinen Beitrag dieser Nummer mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sending.py" />
            <source>the pictures are still going up</source>
            <translation>die Bilder werden noch hochgeladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>The user name or the application password is wrong.</source>
            <translation>Der Benutzername oder das Anwendungspasswort ist falsch.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>the site knows the application password no more</source>
            <translation>die Website kennt das Anwendungspasswort nicht mehr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/wire.py" />
            <source>the answer holds nothing of what was asked</source>
            <translation>die Antwort enthält nichts von dem, was gefragt war</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>A token with its refresh token and client id, as JSON; a bare one ends after two hours.</source>
            <translation>Ein Token mit Refresh-Token und Client-ID als JSON; ein einzelnes endet nach zwei Stunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you follow</source>
            <translation>Konten, denen Sie folgen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you mention</source>
            <translation>Konten, die Sie erwähnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Choose “Native App” as its type, and add {redirect} as the callback address, letter by letter.</source>
            <translation>Wählen Sie als Typ „Native App“ und tragen Sie {redirect} Zeichen für Zeichen als Rückrufadresse ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Copy the Client ID from “Keys and tokens” into the field below; a native app has no secret.</source>
            <translation>Kopieren Sie die Client ID aus „Keys and tokens“ in das Feld unten; eine native App hat kein Geheimnis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Create an app and switch on “User authentication settings” with the permission “Read and write”.</source>
            <translation>Legen Sie eine App an und schalten Sie „User authentication settings“ mit der Berechtigung „Read and write“ ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>First reply</source>
            <translation>Erste Antwort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Goes out right after the post, under it. A link in it costs as much as one in the post.</source>
            <translation>Geht direkt nach dem Beitrag darunter hinaus. Ein Link darin kostet so viel wie einer im Beitrag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Made with AI</source>
            <translation>Mit KI erstellt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Open X’s developer console, sign up and load credits: X bills each call to your app.</source>
            <translation>Öffnen Sie die Entwicklerkonsole von X, melden Sie sich an und laden Sie Guthaben: X berechnet Ihrer App jeden Aufruf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Own app</source>
            <translation>Eigene App</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Paid partnership</source>
            <translation>Bezahlte Partnerschaft</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Post and delete in your name</source>
            <translation>In Ihrem Namen posten und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Posts and threads with pictures, films and polls, through an app of your own that X bills by the call.</source>
            <translation>Beiträge und Threads mit Bildern, Videos und Umfragen, über eine eigene App, die X nach Aufrufen abrechnet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Quote this post</source>
            <translation>Diesen Beitrag zitieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Read your own posts, to find one whose answer was lost, and their numbers</source>
            <translation>Ihre Beiträge lesen, um einen zu finden, dessen Antwort verloren ging, und ihre Zahlen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Stay signed in</source>
            <translation>Angemeldet bleiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>The address of a post. X takes quotes from apps with a contract alone; from others it refuses them.</source>
            <translation>Die Adresse eines Beitrags. X nimmt Zitate nur von Apps mit Vertrag an und lehnt andere ab.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Upload pictures and films</source>
            <translation>Bilder und Videos hochladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Verified accounts</source>
            <translation>Verifizierte Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Who can reply</source>
            <translation>Wer antworten kann</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>X charges about 0.015 USD for a post and 0.20 USD for one with a link. Set a monthly budget after connecting; Inkom then stops in time.</source>
            <translation>X berechnet etwa 0,015 USD für einen Beitrag und 0,20 USD für einen mit Link. Setzen Sie nach dem Verbinden ein Monatsbudget; Inkom hält dann rechtzeitig an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>You need an app of your own at X, with credits loaded.</source>
            <translation>Sie brauchen eine eigene App bei X mit geladenem Guthaben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Your subscribers</source>
            <translation>Ihre Abonnenten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post</source>
            <translation>ein Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post with a link</source>
            <translation>ein Beitrag mit Link</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>an alternative text</source>
            <translation>ein Alternativtext</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>deleting a post</source>
            <translation>das Löschen eines Beitrags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>reading an own post</source>
            <translation>das Lesen eines eigenen Beitrags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/measuring.py" />
            <source>The budget of this month has no room for reading numbers.</source>
            <translation>Das Budget dieses Monats reicht nicht mehr zum Lesen der Zahlen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/sending.py" />
            <source>The same words went out, or were deleted, a short time ago.</source>
            <translation>Dieselben Worte gingen vor Kurzem hinaus oder wurden gelöscht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>A token with its refresh token, client id and client secret, as JSON; a bare one ends after an hour.</source>
            <translation>Ein Token mit Refresh-Token, Client-ID und Client-Secret als JSON; ein einzelnes endet nach einer Stunde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Autos &amp; Vehicles</source>
            <translation>Autos &amp; Fahrzeuge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Comedy</source>
            <translation>Comedy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Copy the client ID and the client secret into the fields below.</source>
            <translation>Kopieren Sie Client-ID und Client-Secret in die Felder unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Education</source>
            <translation>Bildung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Entertainment</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Film &amp; Animation</source>
            <translation>Film &amp; Animation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of a project that Google has not audited stay private, whatever was chosen, and cannot be made public later. Ask for the audit (free, it takes weeks) before you rely on it.</source>
            <translation>Videos eines Projekts, das Google nicht geprüft hat, bleiben privat, was auch gewählt wurde, und lassen sich später nicht freigeben. Beantragen Sie die Prüfung (kostenlos, dauert Wochen), bevor Sie sich darauf verlassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of your channel with title, description and thumbnail, also left with YouTube for their hour.</source>
            <translation>Videos Ihres Kanals mit Titel, Beschreibung und Vorschaubild, auch YouTube für ihre Zeit überlassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Gaming</source>
            <translation>Gaming</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Howto &amp; Style</source>
            <translation>Praktische Tipps &amp; Styling</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made for children</source>
            <translation>Speziell für Kinder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made with AI, and looks real</source>
            <translation>Mit KI erstellt und wirkt echt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Make an OAuth client of the type “Desktop app”; {redirect} needs no entry there.</source>
            <translation>Legen Sie einen OAuth-Client vom Typ „Desktop-App“ an; {redirect} muss dort nicht eingetragen werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>News &amp; Politics</source>
            <translation>Nachrichten &amp; Politik</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Nonprofits &amp; Activism</source>
            <translation>Soziales Engagement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>On the consent screen press “Publish app”: a sign-in of an app in testing ends after seven days.</source>
            <translation>Drücken Sie im Zustimmungsbildschirm „App veröffentlichen“: Anmeldungen einer App im Test enden nach sieben Tagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Only you</source>
            <translation>Nur Sie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Open Google’s console, make a project and enable the “YouTube Data API v3” in it.</source>
            <translation>Öffnen Sie die Konsole von Google, legen Sie ein Projekt an und aktivieren Sie darin die „YouTube Data API v3“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>People &amp; Blogs</source>
            <translation>Menschen &amp; Blogs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Pets &amp; Animals</source>
            <translation>Tiere</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Science &amp; Technology</source>
            <translation>Wissenschaft &amp; Technik</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>See your channel’s films and numbers, make films public, and delete them</source>
            <translation>Videos und Zahlen Ihres Kanals sehen, Videos veröffentlichen und löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Sports</source>
            <translation>Sport</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>The law asks; without an answer nothing goes out.</source>
            <translation>Das Gesetz verlangt es; ohne Antwort geht nichts hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Travel &amp; Events</source>
            <translation>Reisen &amp; Events</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Upload films to your channel</source>
            <translation>Videos in Ihren Kanal hochladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Whoever has the link</source>
            <translation>Wer den Link hat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>You need a project of your own at Google; until Google has audited it, every film stays private.</source>
            <translation>Sie brauchen ein eigenes Projekt bei Google; bis Google es geprüft hat, bleibt jedes Video privat.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/adapter.py" />
            <source>This Google account has no channel.</source>
            <translation>Dieses Google-Konto hat keinen Kanal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>There is no film in it.</source>
            <translation>Es ist kein Video darin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>What YouTube gives an hour becomes public, and nothing else.</source>
            <translation>Was YouTube mit einer Zeit versieht, wird öffentlich und nichts anderes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>YouTube keeps the films of an app private that was not audited. Upload it by hand on youtube.com/upload, or ask for the audit.</source>
            <translation>YouTube hält die Videos einer ungeprüften App privat. Laden Sie es von Hand auf youtube.com/upload hoch, oder beantragen Sie die Prüfung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer gives it no hour</source>
            <translation>die Antwort gibt ihm keine Zeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer is no film</source>
            <translation>die Antwort ist kein Video</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer makes no sense</source>
            <translation>die Antwort ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/uploading.py" />
            <source>the upload does not go on</source>
            <translation>das Hochladen geht nicht weiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/rehearsal.py" />
            <source>it was changed at the same time</source>
            <translation>er wurde zur selben Zeit geändert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>The network does not let Inkom delete posts.</source>
            <translation>Das Netzwerk lässt Inkom keine Beiträge löschen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>the answer names another post of this account</source>
            <translation>die Antwort nennt einen anderen Beitrag dieses Kontos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>this computer stood still before the call</source>
            <translation>dieser Computer stand vor dem Aufruf still</translation>
        </message>
        <message>
            <location filename="inkom_desktop/system/media_intake.py" />
            <source>not a usable path</source>
            <translation>kein brauchbarer Pfad</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Control</source>
            <translation>Steuerung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Delete</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Down arrow</source>
            <translation>Pfeil nach unten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Equals sign</source>
            <translation>Gleichheitszeichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Left arrow</source>
            <translation>Pfeil nach links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Minus</source>
            <translation>Minus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Option</source>
            <translation>Wahltaste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Question mark</source>
            <translation>Fragezeichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Right arrow</source>
            <translation>Pfeil nach rechts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Shift</source>
            <translation>Umsch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Up arrow</source>
            <translation>Pfeil nach oben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>{keys} then {next}</source>
            <translation>{keys}, dann {next}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Back among the drafts</source>
            <translation>Wieder bei den Entwürfen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to the bin</source>
            <translation>In den Papierkorb verschoben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to {moment}</source>
            <translation>Verschoben auf {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Taken back; it stands where it stood</source>
            <translation>Zurückgenommen; alles ist wie zuvor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until I resume</source>
            <translation>Bis ich fortsetze</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until tomorrow {time}</source>
            <translation>Bis morgen {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Asked back from the network</source>
            <translation>Vom Netzwerk zurückverlangt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Not sent any more; have a look whether it is live</source>
            <translation>Wird nicht mehr gesendet; bitte prüfen, ob er online ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue</source>
            <translation>Aus der Warteschlange genommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue; the draft is kept</source>
            <translation>Aus der Warteschlange genommen; der Entwurf bleibt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is as it was before</source>
            <translation>Hinaus geht wieder, was vorher galt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is what you see now</source>
            <translation>Hinaus geht, was Sie jetzt sehen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} accounts</source>
            <extracomment>One: 1 account</extracomment>
            <translation>
                <numerusform>1 Konto</numerusform>
                <numerusform>{count} Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} posts moved to the next posting times</source>
            <extracomment>One: Moved to the next posting time</extracomment>
            <translation>
                <numerusform>Auf die nächste Beitragszeit verschoben</numerusform>
                <numerusform>{count} Beiträge auf die nächsten Beitragszeiten verschoben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/snapshot.py" />
            <source>My workspace</source>
            <translation>Mein Arbeitsbereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Analytics</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Compose</source>
            <translation>Verfassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Check all accounts now</source>
            <translation>Alle Konten jetzt prüfen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client</source>
            <translation>Alle Konten dieses Kunden pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client until a date</source>
            <translation>Alle Konten dieses Kunden bis zu einem Datum pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Resume all accounts of this client</source>
            <translation>Alle Konten dieses Kunden fortsetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>go on start client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>weiter starten Kunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>health sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zustand anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>stop holiday client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>anhalten Urlaub Kunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Accounts belong to one client, so posts cannot go out under the wrong name.</source>
            <translation>Jedes Konto gehört zu einem Kunden; so erscheint kein Beitrag unter dem falschen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Checked {time}</source>
            <translation>Geprüft {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Connect account</source>
            <translation>Konto verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Monthly budget</source>
            <translation>Monatsbudget</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>No accounts for {client}</source>
            <translation>Keine Konten für {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Nothing is lost.</source>
            <translation>Nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Open on {network}</source>
            <translation>Auf {network} öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until I resume</source>
            <translation>Pausieren, bis ich fortsetze</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until a date</source>
            <translation>Bis zu einem Datum pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posting times</source>
            <translation>Beitragszeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posts stay on this computer</source>
            <translation>Beiträge bleiben auf diesem Computer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice</source>
            <translation>Übung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice account</source>
            <translation>Übungskonto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Reconnect</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Removed {handle}</source>
            <translation>{handle} entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Renew the sign-in</source>
            <translation>Anmeldung erneuern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Resume the account</source>
            <translation>Konto fortsetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports.</source>
            <translation>Anmeldungen liegen im Schlüsselbund dieses Computers. Sie sind nie Teil von Sicherungen oder Kundenberichten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The keyring did not give the sign-in of {handle}.</source>
            <translation>Der Schlüsselbund gab die Anmeldung von {handle} nicht heraus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The sign-in of {network} no longer worked {when}.</source>
            <translation>Die Anmeldung bei {network} war {when} nicht mehr gültig.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Unlock the keyring</source>
            <translation>Schlüsselbund entsperren</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts left the queue; their drafts are kept.</source>
            <extracomment>One: 1 post left the queue; its draft is kept.</extracomment>
            <translation>
                <numerusform>1 Beitrag hat die Warteschlange verlassen; sein Entwurf bleibt.</numerusform>
                <numerusform>{count} Beiträge haben die Warteschlange verlassen; ihre Entwürfe bleiben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts wait. Nothing is lost.</source>
            <extracomment>One: One scheduled post waits. Nothing is lost.</extracomment>
            <translation>
                <numerusform>Ein geplanter Beitrag wartet. Nichts geht verloren.</numerusform>
                <numerusform>{count} geplante Beiträge warten. Nichts geht verloren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in {when}.</source>
            <translation>{network} hat die Anmeldung {when} beendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in.</source>
            <translation>{network} hat die Anmeldung beendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client secret</source>
            <translation>Client-Secret</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy the redirect address</source>
            <translation>Weiterleitungsadresse kopieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address</source>
            <translation>Weiterleitungsadresse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address, to be pasted there</source>
            <translation>Weiterleitungsadresse, dort einzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Test the app</source>
            <translation>App testen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Your app {client_id} is known already; leave both fields empty to use it.</source>
            <translation>Ihre App {client_id} ist schon bekannt; lassen Sie beide Felder leer, um sie zu verwenden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.</source>
            <translation>Die Anmeldung wird vergessen, und geplante Beiträge verlassen die Warteschlange von {client}. Entwürfe und Protokoll bleiben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove {handle}?</source>
            <translation>{handle} entfernen?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Rename the account</source>
            <translation>Konto umbenennen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>The name is for you; on the network it stays {handle}.</source>
            <translation>Der Name ist für Sie; im Netzwerk bleibt es {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Budget in {currency}</source>
            <translation>Budget in {currency}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>No budget</source>
            <translation>Kein Budget</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Prices of {day}; the network may change them.</source>
            <translation>Preise vom {day}; das Netzwerk kann sie ändern.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>What {handle} may cost in a calendar month. A post for which there is no room waits, and you are told.</source>
            <translation>Was {handle} in einem Kalendermonat kosten darf. Ein Beitrag, für den kein Platz ist, wartet, und Sie erfahren es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Write an amount such as {example}.</source>
            <translation>Schreiben Sie einen Betrag wie {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>{amount} {currency} spent this month</source>
            <translation>{amount} {currency} in diesem Monat ausgegeben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect an account</source>
            <translation>Konto verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connected {handle}</source>
            <translation>{handle} verbunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Continue in browser</source>
            <translation>Im Browser fortfahren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Find a network</source>
            <translation>Netzwerk suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>How to sign in</source>
            <translation>Art der Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>It will belong to {client}. Sign-ins are kept in this computer’s keyring, never in a file.</source>
            <translation>Es gehört dann zu {client}. Anmeldungen liegen im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>No network is called “{words}”.</source>
            <translation>Kein Netzwerk heißt „{words}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Reconnect {handle}</source>
            <translation>{handle} neu verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Token or app password</source>
            <translation>Token oder App-Passwort</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>{count} posts did not go out meanwhile and wait on Today.</source>
            <extracomment>One: 1 post did not go out meanwhile and waits on Today.</extracomment>
            <translation>
                <numerusform>1 Beitrag ging inzwischen nicht hinaus und wartet unter Heute.</numerusform>
                <numerusform>{count} Beiträge gingen inzwischen nicht hinaus und warten unter Heute.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Allow my own network</source>
            <translation>Eigenes Netzwerk erlauben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Code or address</source>
            <translation>Code oder Adresse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Inkom asks to: {rights}.</source>
            <translation>Inkom bittet um diese Rechte: {rights}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Keep sign-ins for this session only</source>
            <translation>Anmeldungen nur für diese Sitzung behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Nothing is written in plain text: without one a sign-in lasts until Inkom is closed. Scheduled posts then wait.</source>
            <translation>Nichts wird im Klartext gespeichert: Ohne Schlüsselbund gilt eine Anmeldung, bis Inkom geschlossen wird. Geplante Beiträge warten dann.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Open that page</source>
            <translation>Diese Seite öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Paste the code or the address, if the browser does not come back</source>
            <translation>Code oder Adresse einfügen, falls der Browser nicht zurückkehrt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This computer has no keyring.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This is a machine of my own network</source>
            <translation>Dies ist ein Rechner in meinem eigenen Netzwerk</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended {when}</source>
            <translation>Beendet {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Healthy</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Inkom may</source>
            <translation>Inkom darf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Keyring locked</source>
            <translation>Schlüsselbund gesperrt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Local</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Manage</source>
            <translation>Verwalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>More for {handle}</source>
            <translation>Mehr zu {handle}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No end date</source>
            <translation>Kein Enddatum</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No post waits</source>
            <translation>Kein Beitrag wartet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Nothing until you reconnect</source>
            <translation>Nichts, bis Sie neu verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Sign-in lasts until</source>
            <translation>Anmeldung gültig bis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Signed out</source>
            <translation>Abgemeldet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Time left of the sign-in</source>
            <translation>Restzeit der Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Tried {when}</source>
            <translation>Versucht {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Works offline</source>
            <translation>Funktioniert offline</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{count} posts wait</source>
            <extracomment>One: 1 post waits</extracomment>
            <translation>
                <numerusform>1 Beitrag wartet</numerusform>
                <numerusform>{count} Beiträge warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{server}, limit {limit}</source>
            <translation>{server}, Limit {limit}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Add {time} to the posting times, {words}</source>
            <translation>{time} zu den Veröffentlichungszeiten hinzufügen, {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>The same every day</source>
            <translation>Jeden Tag dieselben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Times on {day}</source>
            <translation>Zeiten am {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>When {handle} likes to post, by the clock of {zone}. “Next posting times” takes the first that is free; what is planned stays where it is. A time such as 09:00#tips is kept for posts with that label.</source>
            <translation>Wann {handle} gern veröffentlicht, nach der Uhr von {zone}. „Nächste Beitragszeiten“ nimmt die erste freie; Geplantes bleibt, wo es ist. Eine Zeit wie 09:00#tipps ist Beiträgen mit diesem Label vorbehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Write times such as {example}.</source>
            <translation>Schreiben Sie Zeiten wie {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}.</source>
            <translation>Server gefunden: {software}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}. Posts up to {limit} characters.</source>
            <translation>Server gefunden: {software}. Beiträge bis {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{field} is missing.</source>
            <translation>{field} fehlt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{network} knows this app.</source>
            <translation>{network} kennt diese App.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Make a report for the client</source>
            <translation>Bericht für den Kunden erstellen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Read the numbers now</source>
            <translation>Zahlen jetzt abrufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Save the numbers as a table</source>
            <translation>Zahlen als Tabelle speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>collect refresh likes</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>sammeln aktualisieren gefällt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>csv export</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>csv exportieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>pdf client print</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>pdf kunde drucken</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Connect an account of a network that reports likes, replies or followers.</source>
            <translation>Verbinden Sie ein Konto eines Netzwerks, das Likes, Antworten oder Follower meldet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Engagements</source>
            <translation>Interaktionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Impressions</source>
            <translation>Impressionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>New followers</source>
            <translation>Neue Follower</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No network here reports it</source>
            <translation>Kein Netzwerk meldet das hier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No numbers here</source>
            <translation>Keine Zahlen hier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing in these days</source>
            <translation>Nichts in diesen Tagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing was read in these days</source>
            <translation>In diesen Tagen wurde nichts abgerufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Numbers are read by themselves while Inkom runs: often in a post’s first day, then ever less.</source>
            <translation>Zahlen werden von selbst abgerufen, solange Inkom läuft: am ersten Tag eines Beitrags oft, dann immer seltener.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Posts</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read now</source>
            <translation>Jetzt abrufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read on one day only so far</source>
            <translation>Bisher nur an einem Tag abgerufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Report saved</source>
            <translation>Bericht gespeichert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Tables ({pattern})</source>
            <translation>Tabellen ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Without numbers: {names}.</source>
            <translation>Ohne Zahlen: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>{count} numbers</source>
            <extracomment>One: 1 number</extracomment>
            <translation>
                <numerusform>1 Zahl</numerusform>
                <numerusform>{count} Zahlen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>Engagements per day</source>
            <translation>Interaktionen pro Tag</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>On {count} days nothing was read.</source>
            <extracomment>One: On 1 day nothing was read.</extracomment>
            <translation>
                <numerusform>An 1 Tag wurde nichts abgerufen.</numerusform>
                <numerusform>An {count} Tagen wurde nichts abgerufen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>not read</source>
            <translation>nicht abgerufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: not read in these days</source>
            <translation>{name}: in diesen Tagen nicht abgerufen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {total} in all, most on {day} with {best}</source>
            <translation>{name}: {total} insgesamt, am meisten am {day} mit {best}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>13 weeks</source>
            <translation>13 Wochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>52 weeks</source>
            <translation>52 Wochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>7 days</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Days shown</source>
            <translation>Angezeigte Tage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Save as table</source>
            <translation>Als Tabelle speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>All {count} posts</source>
            <extracomment>One: All 1 post</extracomment>
            <translation>
                <numerusform>1 Beitrag</numerusform>
                <numerusform>Alle {count} Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagement rate</source>
            <translation>Interaktionsrate</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred followers.</source>
            <translation>Interaktionen je hundert Follower.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred impressions.</source>
            <translation>Interaktionen je hundert Impressionen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>No text</source>
            <translation>Kein Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Of {names} for each hundred followers, of others impressions.</source>
            <translation>Bei {names} je hundert Follower, bei anderen je hundert Impressionen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Open the post</source>
            <translation>Beitrag öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Top posts</source>
            <translation>Beste Beiträge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>no numbers yet</source>
            <translation>noch keine Zahlen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} engagements</source>
            <extracomment>One: 1 engagement</extracomment>
            <translation>
                <numerusform>1 Interaktion</numerusform>
                <numerusform>{count} Interaktionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} impressions</source>
            <extracomment>One: 1 impression</extracomment>
            <translation>
                <numerusform>1 Impression</numerusform>
                <numerusform>{count} Impressionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>A PDF with the numbers of all accounts of {client}, {days}.</source>
            <translation>Ein PDF mit den Zahlen aller Konten von {client}, {days}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Made by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>PDF documents ({pattern})</source>
            <translation>PDF-Dokumente ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Report for the client</source>
            <translation>Bericht für den Kunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Your name, for the cover</source>
            <translation>Ihr Name, für das Titelblatt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>No change</source>
            <translation>Keine Änderung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>Not read long enough to compare</source>
            <translation>Noch nicht lange genug abgerufen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>vs {count} days before</source>
            <extracomment>One: vs 1 day before</extracomment>
            <translation>
                <numerusform>gegenüber 1 Tag davor</numerusform>
                <numerusform>gegenüber den {count} Tagen davor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>{arrow} {by} %</source>
            <translation>{arrow} {by} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>15 minutes earlier, in the month a week</source>
            <translation>15 Minuten früher, im Monat eine Woche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>15 minutes later, in the month a week</source>
            <translation>15 Minuten später, im Monat eine Woche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day earlier</source>
            <translation>Einen Tag früher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Change the time</source>
            <translation>Zeit ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to a date</source>
            <translation>Zu einem Datum gehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to this day</source>
            <translation>Zum heutigen Tag gehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>List of posts</source>
            <translation>Liste der Beiträge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Move by days and minutes</source>
            <translation>Um Tage und Minuten verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Next week or month</source>
            <translation>Nächste Woche oder nächster Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place earlier in the queue</source>
            <translation>Einen Platz früher in der Warteschlange</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place later in the queue</source>
            <translation>Einen Platz später in der Warteschlange</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Open its draft</source>
            <translation>Seinen Entwurf öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Post in the calendar</source>
            <translation>Beitrag im Kalender</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Previous week or month</source>
            <translation>Vorige Woche oder voriger Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Print the list</source>
            <translation>Liste drucken</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Second time zone</source>
            <translation>Zweite Zeitzone</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Select all posts shown</source>
            <translation>Alle gezeigten Beiträge auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shorter hours</source>
            <translation>Niedrigere Stunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shuffle the posts</source>
            <translation>Beiträge mischen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Swap the two posts</source>
            <translation>Die zwei Beiträge tauschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Taller hours</source>
            <translation>Höhere Stunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>To the next posting time</source>
            <translation>Zur nächsten Beitragszeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Unschedule</source>
            <translation>Planung aufheben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>after</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>danach später</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>again weekly recurring series evergreen</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>wieder wöchentlich wiederkehrend Serie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>agenda view print screen reader</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Agenda Ansicht drucken Bildschirmleser</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>back before</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zurück davor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>choose</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>delete cancel remove queue</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>löschen abbrechen entfernen warteschlange</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>edit write</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>bearbeiten schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>jump day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>springen Tag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>move reschedule</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>verschieben umplanen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places exchange</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Reihenfolge Warteschlange Plätze tauschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places random</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Reihenfolge Warteschlange Plätze Zufall</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>paper pdf agenda</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Papier PDF Agenda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>rail hours travel clock</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Stunden Reise Uhr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>reorder</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>umordnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>mehrere Stapel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>shift several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>verschieben mehrere Stapel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>slot free</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Zeitfenster frei</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>today now</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>heute jetzt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view seven days</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Ansicht sieben Tage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vergrößern Zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom out</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>verkleinern Zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Draft placed on {moment}</source>
            <translation>Entwurf abgelegt: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Kept as a draft on {moment}: it is not scheduled</source>
            <translation>Als Entwurf abgelegt ({moment}): nicht geplant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled for {moment}</source>
            <translation>Geplant für {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} more posts scheduled</source>
            <extracomment>One: 1 more post scheduled</extracomment>
            <translation>
                <numerusform>1 weiterer Beitrag geplant</numerusform>
                <numerusform>{count} weitere Beiträge geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts labelled “{label}”</source>
            <extracomment>One: 1 post labelled “{label}”</extracomment>
            <translation>
                <numerusform>1 Beitrag mit „{label}“ versehen</numerusform>
                <numerusform>{count} Beiträge mit „{label}“ versehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts moved</source>
            <extracomment>One: 1 post moved</extracomment>
            <translation>
                <numerusform>1 Beitrag verschoben</numerusform>
                <numerusform>{count} Beiträge verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts out of the queue</source>
            <extracomment>One: Out of the queue</extracomment>
            <translation>
                <numerusform>Aus der Warteschlange genommen</numerusform>
                <numerusform>{count} Beiträge aus der Warteschlange genommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{done} of {asked} posts changed</source>
            <translation>{done} von {asked} Beiträgen geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>“{label}” taken off {count} posts</source>
            <extracomment>One: “{label}” taken off 1 post</extracomment>
            <translation>
                <numerusform>„{label}“ von 1 Beitrag entfernt</numerusform>
                <numerusform>„{label}“ von {count} Beiträgen entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>dddd d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Held by network</source>
            <translation>Beim Netzwerk</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Publishing</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>held</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>look</source>
            <translation>nachsehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>missed</source>
            <translation>verpasst</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{days} d late</source>
            <translation>{days} T verspätet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{hours} h late</source>
            <translation>{hours} Std. verspätet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{minutes} min late</source>
            <translation>{minutes} min verspätet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{time} now</source>
            <translation>{time} jetzt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Each time is a post of its own, at this hour by the clock. Change or take out any of them.</source>
            <translation>Jeder Termin ist ein eigener Beitrag, zu dieser Uhrzeit. Ändern oder entfernen Sie jeden einzelnen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Every</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Find a zone</source>
            <translation>Zeitzone suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How many times more</source>
            <translation>Wie viele Male noch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Later by (earlier with a minus)</source>
            <translation>Später um (früher mit einem Minus)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Previous month</source>
            <translation>Vorheriger Monat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Put it on</source>
            <translation>Anbringen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Schedule them</source>
            <translation>Planen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Shift the posts</source>
            <translation>Beiträge verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show one zone alone</source>
            <translation>Nur eine Zeitzone zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show this day</source>
            <translation>Diesen Tag zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Take it off</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>The hour on the clock stays, also where the clocks are set.</source>
            <translation>Die Uhrzeit bleibt, auch wo die Uhren umgestellt werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number from 1 to {most}.</source>
            <translation>Schreiben Sie eine ganze Zahl von 1 bis {most}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number, such as 2 or -1.</source>
            <translation>Schreiben Sie eine ganze Zahl, etwa 2 oder -1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Moving to {moment}</source>
            <translation>Nach {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Schedule</source>
            <translation>Planen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All clients</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All labels</source>
            <translation>Alle Labels</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All states</source>
            <translation>Alle Zustände</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Hours of</source>
            <translation>Stunden von</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Some accounts</source>
            <translation>Einige Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>This client</source>
            <translation>Dieser Kunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>What the marks mean: {words}</source>
            <translation>Was die Zeichen bedeuten: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Whose posts</source>
            <translation>Beiträge von</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Change time</source>
            <translation>Zeit ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Drafts to place</source>
            <translation>Entwürfe zum Einplanen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>How the days are shown</source>
            <translation>Darstellung der Tage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Next posting times</source>
            <translation>Nächste Beitragszeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Select none</source>
            <translation>Keine auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Slots</source>
            <translation>Zeitfenster</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>{count} selected</source>
            <extracomment>One: 1 selected</extracomment>
            <translation>
                <numerusform>1 ausgewählt</numerusform>
                <numerusform>{count} ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>Two posts swapped</source>
            <translation>Zwei Beiträge getauscht</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>{count} posts shuffled</source>
            <extracomment>One: 1 post shuffled</extracomment>
            <translation>
                <numerusform>1 Beitrag gemischt</numerusform>
                <numerusform>{count} Beiträge gemischt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>More for this post</source>
            <translation>Mehr zu diesem Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>Nothing is planned in these days.</source>
            <translation>In diesen Tagen ist nichts geplant.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>{count} posts</source>
            <extracomment>One: 1 post</extracomment>
            <translation>
                <numerusform>1 Beitrag</numerusform>
                <numerusform>{count} Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>All accounts of {client}</source>
            <translation>Alle Konten von {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Free posting time</source>
            <translation>Freie Beitragszeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Open the draft</source>
            <translation>Entwurf öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place without scheduling</source>
            <translation>Ablegen, ohne zu planen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place “{words}”</source>
            <translation>„{words}“ ablegen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Post</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Posts at one time</source>
            <translation>Beiträge zur selben Zeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Schedule for {moment}</source>
            <translation>Für {moment} planen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select the posts of this day</source>
            <translation>Beiträge dieses Tages auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show in Today</source>
            <translation>In „Heute“ zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show the week</source>
            <translation>Woche zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Take its place away</source>
            <translation>Platz aufheben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post</source>
            <translation>Beitrag schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post for this day</source>
            <translation>Beitrag für diesen Tag schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>{count} a week</source>
            <translation>{count} pro Woche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>+{count} more</source>
            <translation>+{count} weitere</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>Free posting time, {day}</source>
            <translation>Freie Beitragszeit, {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>Another time</source>
            <translation>Andere Zeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>The last one: {moment}</source>
            <translation>Der letzte: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Drag a draft onto a slot, or select it and press S to use the next free one.</source>
            <translation>Ziehen Sie einen Entwurf auf ein Zeitfenster, oder wählen Sie ihn aus und drücken Sie S für das nächste freie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited today</source>
            <translation>Heute bearbeitet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited {day}</source>
            <translation>Bearbeitet {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Every draft has its place. What you write next stands here until it has one.</source>
            <translation>Jeder Entwurf hat seinen Platz. Was Sie als Nächstes schreiben, steht hier, bis es einen hat.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by change</source>
            <translation>Nach Änderung ordnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by words</source>
            <translation>Nach Text ordnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go back</source>
            <translation>Uhren zurück</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go forward</source>
            <translation>Uhren vor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Free posting time, {day} {time}, {accounts}</source>
            <translation>Freie Beitragszeit, {day} {time}, {accounts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} free</source>
            <translation>{time} frei</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · best time</source>
            <translation>{time} · beste Zeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · posting time</source>
            <translation>{time} · Beitragszeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add a part to the thread</source>
            <translation>Teil zum Thread hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add pictures</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Crop the picture for each account</source>
            <translation>Das Bild für jedes Konto zuschneiden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Duplicate as new draft</source>
            <translation>Als neuen Entwurf duplizieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Earlier versions of this draft</source>
            <translation>Frühere Versionen dieses Entwurfs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Labels of this draft</source>
            <translation>Labels dieses Entwurfs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part down</source>
            <translation>Teil nach unten verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part up</source>
            <translation>Teil nach oben verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next check</source>
            <translation>Nächste Prüfung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next text</source>
            <translation>Nächster Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Options of the networks</source>
            <translation>Optionen der Netzwerke</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Pick a time</source>
            <translation>Zeitpunkt wählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous check</source>
            <translation>Vorherige Prüfung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous text</source>
            <translation>Vorheriger Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Publish now</source>
            <translation>Jetzt veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in a phrase</source>
            <translation>Textbaustein einfügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in an emoji</source>
            <translation>Emoji einfügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Save the draft now</source>
            <translation>Entwurf jetzt speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Show or hide the preview</source>
            <translation>Vorschau ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split into a thread</source>
            <translation>In einen Thread teilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split the thread at the cursor</source>
            <translation>Thread am Cursor teilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Take this post out of the queue</source>
            <translation>Diesen Beitrag aus der Warteschlange nehmen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>This post</source>
            <translation>Dieser Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Update what goes out</source>
            <translation>Übernehmen, was hinausgeht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Use the common text for this account</source>
            <translation>Gemeinsamen Text für dieses Konto verwenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write alternative text</source>
            <translation>Alternativtext schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write own text for this account</source>
            <translation>Eigenen Text für dieses Konto schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>alt photo picture</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>alt foto bild bildbeschreibung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>copy again reuse</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>kopieren nochmals wiederverwenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>cut fit picture photo size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>schneiden anpassen bild foto größe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>everywhere</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>überall gemeinsam</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>label tag</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>label schlagwort tag etikett</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>look panel drawer</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ansicht seitenleiste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>number parts sentences long cut auto</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Nummern Teile Sätze lang schneiden automatisch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>part cut</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>teil trennen schneiden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>photo image media attach</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>foto bild medien anhang anhängen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>problem</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>problem fehler</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>queue later next slot</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>warteschlange später nächster termin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>restore undo back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>wiederherstellen zurück verlauf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>schedule when date zone</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>planen wann datum uhrzeit zeitzone</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>scheduled change put in text replace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>geplant ändern übernehmen Text ersetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>search change words</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>suchen ändern Wörter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>send post go</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>senden posten absenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>smiley sign face symbol</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Smiley Zeichen Gesicht Symbol</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>snippet hashtags signature utm links template</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Baustein Hashtags Signatur UTM Links Vorlage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>thread</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread reply</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>thread antwort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>unschedule cancel stop remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Planung aufheben abbrechen stoppen entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>variant</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>variante</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>variant account tab</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>variante konto tab reiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>visibility language content warning poll reply tags category</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Sichtbarkeit Sprache Warnung Umfrage Antwort Schlagwort Kategorie</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} days</source>
            <extracomment>One: 1 day</extracomment>
            <translation>
                <numerusform>{count} Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} hours</source>
            <extracomment>One: 1 hour</extracomment>
            <translation>
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} minutes</source>
            <extracomment>One: 1 minute</extracomment>
            <translation>
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{option} ({count})</source>
            <translation>{option} ({count})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{option}: no</source>
            <translation>{option}: nein</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{option}: {value}</source>
            <translation>{option}: {value}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>It is back</source>
            <translation>Wieder da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>The phrase was removed</source>
            <translation>Der Textbaustein wurde entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/shelf.py" />
            <source>{title} (copy)</source>
            <translation>{title} (Kopie)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add part</source>
            <translation>Teil hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Choose an account first.</source>
            <translation>Wählen Sie zuerst ein Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>It goes out as it is.</source>
            <translation>Er geht so hinaus, wie er ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Nothing was scheduled a second time.</source>
            <translation>Nichts wurde ein zweites Mal geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publishing now</source>
            <translation>Wird jetzt veröffentlicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>The draft is saved.</source>
            <translation>Der Entwurf ist gespeichert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This post is out.</source>
            <translation>Dieser Beitrag ist veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Own text</source>
            <translation>Eigener Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Use Everywhere text</source>
            <translation>Text von „Überall“ nutzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>What differs</source>
            <translation>Was abweicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Write own text</source>
            <translation>Eigenen Text schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>own text</source>
            <translation>eigener Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>something to fix</source>
            <translation>etwas zu beheben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Alternative text</source>
            <translation>Alternativtext</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>At the ends of paragraphs and sentences, so that every part fits everywhere it goes.</source>
            <translation>An den Enden von Absätzen und Sätzen, sodass jeder Teil überall passt, wohin er geht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>It goes out as {client} to {accounts}.</source>
            <translation>Erscheint als {client} auf {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Keep as draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Leave it scheduled</source>
            <translation>Geplant lassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>No numbers</source>
            <translation>Ohne Nummern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Publish now?</source>
            <translation>Jetzt veröffentlichen?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Save alt text</source>
            <translation>Alt-Text speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Say what {name} shows, for people who do not see it.</source>
            <translation>Beschreiben Sie, was {name} zeigt, für Menschen, die es nicht sehen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>and {count} more</source>
            <extracomment>One: and 1 more</extracomment>
            <translation>
                <numerusform>und 1 weiteres</numerusform>
                <numerusform>und {count} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} left</source>
            <extracomment>One: 1 left</extracomment>
            <translation>
                <numerusform>1 übrig</numerusform>
                <numerusform>{count} übrig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} over</source>
            <extracomment>One: 1 over</extracomment>
            <translation>
                <numerusform>1 zu viel</numerusform>
                <numerusform>{count} zu viel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} parts</source>
            <extracomment>One: 1 part</extracomment>
            <translation>
                <numerusform>1 Teil</numerusform>
                <numerusform>{count} Teile</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{network}, {used} of {limit}, {rest}</source>
            <translation>{network}, {used} von {limit}, {rest}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 1 hour</source>
            <translation>In 1 Stunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 15 minutes</source>
            <translation>In 15 Minuten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Next quarter of an hour</source>
            <translation>Nächste Viertelstunde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Not saved yet</source>
            <translation>Ungesichert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Other times</source>
            <translation>Andere Zeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick date and time</source>
            <translation>Datum und Uhrzeit wählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick time</source>
            <translation>Zeit wählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Save draft</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saved {time}</source>
            <translation>Stand {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saving…</source>
            <translation>Speichert…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule for the next posting times</source>
            <translation>Für die nächsten Beitragszeiten planen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule: {day} {time}</source>
            <translation>Planen: {day} {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Tomorrow morning</source>
            <translation>Morgen früh</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>{words}: {when}</source>
            <translation>{words}: {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Change options</source>
            <translation>Optionen ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Choose an account, and its checks stand here.</source>
            <translation>Wählen Sie ein Konto, dann stehen hier seine Prüfungen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Crop picture</source>
            <translation>Bild zuschneiden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Length, media, links and mentions are fine.</source>
            <translation>Länge, Medien, Links und Erwähnungen sind in Ordnung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Part {part}: {problem}</source>
            <translation>Teil {part}: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Ready for {count} accounts</source>
            <extracomment>One: Ready for 1 account</extracomment>
            <translation>
                <numerusform>Bereit für 1 Konto</numerusform>
                <numerusform>Bereit für {count} Konten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Show or hide the checks</source>
            <translation>Prüfungen ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Split here</source>
            <translation>Hier teilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Without the link</source>
            <translation>Ohne den Link</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write alt text</source>
            <translation>Alt-Text schreiben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write {network} text</source>
            <translation>{network}-Text schreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} passed</source>
            <extracomment>One: 1 passed</extracomment>
            <translation>
                <numerusform>1 bestanden</numerusform>
                <numerusform>{count} bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to consider</source>
            <extracomment>One: 1 to consider</extracomment>
            <translation>
                <numerusform>1 zu bedenken</numerusform>
                <numerusform>{count} zu bedenken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to fix</source>
            <extracomment>One: 1 to fix</extracomment>
            <translation>
                <numerusform>1 zu beheben</numerusform>
                <numerusform>{count} zu beheben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network} part {part}: {problem}</source>
            <translation>{network} Teil {part}: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network}: {problem}</source>
            <translation>{network}: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it goes out</source>
            <translation>Wie es hinausgeht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Being made …</source>
            <translation>Wird erstellt …</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Crop the picture</source>
            <translation>Bild zuschneiden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Drag the frame or a corner. Arrow keys move it; with Shift they change its size.</source>
            <translation>Ziehen Sie den Rahmen oder eine Ecke. Die Pfeiltasten verschieben ihn; mit der Umschalttaste ändern sie seine Größe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>For which account</source>
            <translation>Für welches Konto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Save crop</source>
            <translation>Zuschnitt speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Shape</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Whole picture</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop_frame.py" />
            <source>Crop frame, {width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation>Zuschnittrahmen, {width} mal {height} Pixel, {left} von links, {top} von oben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_deeds.py" />
            <source>Nothing to fix.</source>
            <translation>Nichts zu beheben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Also different: {what}.</source>
            <translation>Außerdem anders: {what}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>The words are the same.</source>
            <translation>Die Wörter sind gleich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>added: {words}</source>
            <translation>hinzugefügt: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>removed: {words}</source>
            <translation>entfernt: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words added</source>
            <extracomment>One: 1 word added</extracomment>
            <translation>
                <numerusform>{count} Wort hinzugefügt</numerusform>
                <numerusform>{count} Wörter hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words removed</source>
            <extracomment>One: 1 word removed</extracomment>
            <translation>
                <numerusform>{count} Wort entfernt</numerusform>
                <numerusform>{count} Wörter entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Activities</source>
            <translation>Aktivitäten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Animals and nature</source>
            <translation>Tiere und Natur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Dark skin tone</source>
            <translation>Dunkler Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Flags</source>
            <translation>Flaggen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Food and drink</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Light skin tone</source>
            <translation>Heller Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium skin tone</source>
            <translation>Mittlerer Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-dark skin tone</source>
            <translation>Mitteldunkler Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-light skin tone</source>
            <translation>Mittelheller Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>No skin tone</source>
            <translation>Kein Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Nothing is called so.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Objects</source>
            <translation>Gegenstände</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>People and body</source>
            <translation>Menschen und Körper</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Search emoji</source>
            <translation>Emoji suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Skin tone</source>
            <translation>Hautton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Smileys and emotion</source>
            <translation>Smileys und Gefühle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Symbols</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Travel and places</source>
            <translation>Reisen und Orte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Used last</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Add label</source>
            <translation>Label hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Earlier versions</source>
            <translation>Frühere Versionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Hide the preview</source>
            <translation>Vorschau ausblenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Labels: {labels}</source>
            <translation>Labels: {labels}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>More for this draft</source>
            <translation>Mehr zu diesem Entwurf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Move to bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Show the preview</source>
            <translation>Vorschau einblenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to the version of {when}</source>
            <translation>Zur Version von {when} zurückkehren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to this</source>
            <translation>Zu dieser zurückkehren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Going back keeps the present text as a version, so nothing is lost.</source>
            <translation>Beim Zurückkehren bleibt der jetzige Text als Version erhalten; nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Keep the present text</source>
            <translation>Jetzigen Text behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Nothing that shows</source>
            <translation>Nichts Sichtbares</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Present</source>
            <translation>Aktuell</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} characters</source>
            <extracomment>One: 1 character</extracomment>
            <translation>
                <numerusform>1 Zeichen</numerusform>
                <numerusform>{count} Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} older versions</source>
            <extracomment>One: 1 older version</extracomment>
            <translation>
                <numerusform>1 ältere Version</numerusform>
                <numerusform>{count} ältere Versionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_labels.py" />
            <source>Remove label {label}</source>
            <translation>Label {label} entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>A card has a title.</source>
            <translation>Eine Karte hat einen Titel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Another picture</source>
            <translation>Anderes Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>As on the page</source>
            <translation>Wie auf der Seite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Change the link card</source>
            <translation>Linkkarte ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>It stands under the link {host} wherever the network lets you write it.</source>
            <translation>Sie steht unter dem Link {host}, wo das Netzwerk sie schreiben lässt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Link card</source>
            <translation>Linkkarte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No card under the link</source>
            <translation>Keine Karte unter dem Link</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Post without the link card</source>
            <translation>Ohne Linkkarte veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Save card</source>
            <translation>Karte speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Show the link card</source>
            <translation>Linkkarte zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Add media</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Crop for each account</source>
            <translation>Für jedes Konto zuschneiden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>with alternative text</source>
            <translation>mit Alternativtext</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>without alternative text</source>
            <translation>ohne Alternativtext</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>{count} pages</source>
            <extracomment>One: 1 page</extracomment>
            <translation>
                <numerusform>1 Seite</numerusform>
                <numerusform>{count} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Copy my text</source>
            <translation>Meinen Text kopieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep the other</source>
            <translation>Die andere behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Not saved yet: your text is here and is saved as soon as it works. {todo}</source>
            <translation>Noch nicht gespeichert: Ihr Text steht hier und wird gespeichert, sobald es möglich ist. {todo}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Nothing is overwritten: what you do not keep here stays among the earlier versions, or becomes a draft.</source>
            <translation>Nichts wird überschrieben: Was Sie hier nicht behalten, bleibt unter den früheren Versionen oder wird ein Entwurf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>This draft was changed somewhere else.</source>
            <translation>Dieser Entwurf wurde anderswo geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Add language</source>
            <translation>Sprache hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>As the account is set</source>
            <translation>Wie im Konto eingestellt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>One, another</source>
            <translation>Eines, noch eines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Remove {language}</source>
            <translation>{language} entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>In part {number}</source>
            <translation>In Teil {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options of {network}: {words}</source>
            <translation>Optionen von {network}: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>{network}: {words}</source>
            <translation>{network}: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Next part</source>
            <translation>Nächster Teil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Part {number} of {count}</source>
            <translation>Teil {number} von {count}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Remove part {number}</source>
            <translation>Teil {number} entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>What would you like to say?</source>
            <translation>Was möchten Sie sagen?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>A phrase needs a name and a text.</source>
            <translation>Ein Textbaustein braucht einen Namen und einen Text.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Filled in as it is used: {variables}. For links: utm_source=…&amp;utm_medium=…</source>
            <translation>Beim Verwenden ausgefüllt: {variables}. Für Links: utm_source=…&amp;utm_medium=…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>For links</source>
            <translation>Für Links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Keep the selection</source>
            <translation>Auswahl behalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>New phrase</source>
            <translation>Neuer Textbaustein</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Only for {account}</source>
            <translation>Nur für {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Phrases</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Search phrases</source>
            <translation>Textbausteine suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippet</source>
            <translation>Baustein</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippets, hashtags and signatures you use again</source>
            <translation>Bausteine, Hashtags und Signaturen, die Sie wieder verwenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add a poll</source>
            <translation>Umfrage hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add answer</source>
            <translation>Antwort hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Answer {number}</source>
            <translation>Antwort {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll</source>
            <translation>Dauer der Umfrage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll, {length}</source>
            <translation>Dauer der Umfrage, {length}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove answer {number}</source>
            <translation>Antwort {number} entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove the poll</source>
            <translation>Umfrage entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Several answers may be chosen</source>
            <translation>Mehrere Antworten möglich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>The count is hidden until the end</source>
            <translation>Der Stand ist bis zum Ende verborgen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a phone</source>
            <translation>Wie auf einem Telefon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a wide screen</source>
            <translation>Wie auf einem breiten Bildschirm</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Choose an account, and its preview stands here.</source>
            <translation>Wählen Sie ein Konto, dann steht hier seine Vorschau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Close the preview</source>
            <translation>Vorschau schließen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Previews in the other theme</source>
            <translation>Vorschauen im anderen Design</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Whose preview</source>
            <translation>Vorschau für</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{count} characters over</source>
            <extracomment>One: 1 character over</extracomment>
            <translation>
                <numerusform>1 Zeichen zu viel</numerusform>
                <numerusform>{count} Zeichen zu viel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · in the feed</source>
            <translation>{network} · im Feed</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · opened</source>
            <translation>{network} · geöffnet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview_card.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Own text and Everywhere</source>
            <translation>Eigener Text und Überall</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Pictures, films and PDFs</source>
            <translation>Bilder, Filme und PDFs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in Everywhere. Underlined: only here.</source>
            <translation>Durchgestrichen: nur in „Überall“. Unterstrichen: nur hier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in what was scheduled. Underlined: only in the draft as it is now.</source>
            <translation>Durchgestrichen: nur in dem, was geplant wurde. Unterstrichen: nur im jetzigen Entwurf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only yours. Underlined: only the other’s.</source>
            <translation>Durchgestrichen: nur bei Ihnen. Unterstrichen: nur bei der anderen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what goes out</source>
            <translation>Der Entwurf und was hinausgeht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what went out</source>
            <translation>Der Entwurf und was veröffentlicht wurde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>When it is late</source>
            <translation>Bei Verspätung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Yours and the other</source>
            <translation>Ihre und die andere</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Capitals count</source>
            <translation>Groß- und Kleinschreibung beachten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>In the title, every part, and the texts of accounts.</source>
            <translation>Im Titel, in jedem Teil und in den Texten der Konten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace {count} places</source>
            <extracomment>One: Replace 1 place</extracomment>
            <translation>
                <numerusform>{count} Stelle ersetzen</numerusform>
                <numerusform>{count} Stellen ersetzen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Change it and schedule it again; nothing of it is out.</source>
            <translation>Ändern Sie es und planen Sie es neu; nichts davon ist veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Each account</source>
            <translation>Jedes Konto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Fewer lines</source>
            <translation>Weniger Zeilen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It can no longer be changed here, so that nothing is published twice.</source>
            <translation>Er kann hier nicht mehr geändert werden, damit nichts zweimal veröffentlicht wird.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It is not scheduled for all chosen accounts yet.</source>
            <translation>Es ist noch nicht für alle gewählten Konten geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It was refused.</source>
            <translation>Es wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>More for {account}</source>
            <translation>Mehr für {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Removed account</source>
            <translation>Entferntes Konto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled for {moment}.</source>
            <translation>Geplant für {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled post</source>
            <translation>Geplanter Beitrag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled, first for {moment}.</source>
            <translation>Geplant, zuerst für {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Take out of the queue</source>
            <translation>Aus der Warteschlange nehmen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you change goes to the accounts that do not have it yet; what is out stays as it is.</source>
            <translation>Änderungen gehen an die Konten, die ihn noch nicht haben; was veröffentlicht ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since did not get in: it is being sent, or something of it is out.</source>
            <translation>Ihre Änderungen kamen nicht mehr hinein: Es wird gerade gesendet, oder ein Teil ist schon veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since is kept, but is not in what goes out.</source>
            <translation>Was Sie seither geändert haben, ist gespeichert, geht aber so nicht hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you see is what goes out. Changes are kept as a draft until you put them in.</source>
            <translation>Was Sie sehen, geht hinaus. Änderungen bleiben Entwurf, bis Sie sie übernehmen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you wrote since did not go out. It can no longer be changed here.</source>
            <translation>Was Sie seither geschrieben haben, ging nicht hinaus. Er kann hier nicht mehr geändert werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{account}: {state}, {moment}</source>
            <translation>{account}: {state}, {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{words} (an older text)</source>
            <translation>{words} (ein älterer Text)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Part {number} was removed</source>
            <translation>Teil {number} wurde entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links are left out there</source>
            <translation>Die Links fehlen dort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links carry the parameters</source>
            <translation>Die Links tragen die Parameter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The picture was removed</source>
            <translation>Das Bild wurde entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Too soon for a network to take it: this computer must be on then.</source>
            <translation>Zu bald, als dass ein Netzwerk ihn übernimmt: Dieser Computer muss dann eingeschaltet sein.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>{count} places replaced</source>
            <extracomment>One: 1 place replaced</extracomment>
            <translation>
                <numerusform>{count} Stelle ersetzt</numerusform>
                <numerusform>{count} Stellen ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Board or list</source>
            <translation>Tafel oder Liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Draft in the list</source>
            <translation>Entwurf in der Liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column left</source>
            <translation>Entwurf eine Spalte nach links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column right</source>
            <translation>Entwurf eine Spalte nach rechts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft to the bin</source>
            <translation>Entwurf in den Papierkorb</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>board</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Tafel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>delete remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>löschen entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>ideas columns kanban</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Ideen Spalten Kanban</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Moved to {column}</source>
            <translation>Nach {column} verschoben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>The column was removed</source>
            <translation>Die Spalte wurde entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Writing</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Changed {when}</source>
            <translation>Geändert {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Deleted for good in {count} days</source>
            <extracomment>One: Deleted for good in 1 day</extracomment>
            <translation>
                <numerusform>In {count} Tag endgültig gelöscht</numerusform>
                <numerusform>In {count} Tagen endgültig gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Drafts save themselves as you type, also without the internet.</source>
            <translation>Entwürfe werden beim Schreiben von selbst gespeichert, auch ohne Internet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Look around in a sample</source>
            <translation>In einem Beispiel umsehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>No drafts yet</source>
            <translation>Noch keine Entwürfe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Nothing matches “{words}”</source>
            <translation>Nichts passt zu „{words}“</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Searched {count} drafts: titles, texts, alternative texts and labels.</source>
            <extracomment>One: Searched 1 draft: its title, texts, alternative texts and labels.</extracomment>
            <translation>
                <numerusform>1 Entwurf durchsucht: Titel, Texte, Alternativtexte und Labels.</numerusform>
                <numerusform>{count} Entwürfe durchsucht: Titel, Texte, Alternativtexte und Labels.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>The bin is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>What you delete stays here for {days} days.</source>
            <translation>Was Sie löschen, bleibt hier {days} Tage.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Add column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>More for {column}</source>
            <translation>Mehr zu {column}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Remove column</source>
            <translation>Spalte entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Rename {column}</source>
            <translation>{column} umbenennen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>{column}, {count}</source>
            <translation>{column}, {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>{count} drafts</source>
            <extracomment>One: 1 draft</extracomment>
            <translation>
                <numerusform>1 Entwurf</numerusform>
                <numerusform>{count} Entwürfe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Back to the drafts</source>
            <translation>Zurück zu den Entwürfen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Search drafts</source>
            <translation>Entwürfe durchsuchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Select all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Show as</source>
            <translation>Anzeigen als</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>{count} not yet published</source>
            <extracomment>One: 1 not yet published</extracomment>
            <translation>
                <numerusform>{count} noch nicht veröffentlicht</numerusform>
                <numerusform>{count} noch nicht veröffentlicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/viewmodel.py" />
            <source>{count} drafts moved to the bin</source>
            <extracomment>One: Moved to the bin</extracomment>
            <translation>
                <numerusform>In den Papierkorb verschoben</numerusform>
                <numerusform>{count} Entwürfe in den Papierkorb verschoben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Post in the queue</source>
            <translation>Beitrag in der Warteschlange</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Publish this post now</source>
            <translation>Diesen Beitrag jetzt veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>send</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>senden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>(picture)</source>
            <translation>(Bild)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>A picture is no longer as it was</source>
            <translation>Ein Bild ist nicht mehr, wie es war</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Could not go out in time</source>
            <translation>Konnte nicht rechtzeitig erscheinen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Did this go out to {network}?</source>
            <translation>Ist dies auf {network} erschienen?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Held after many tries</source>
            <translation>Nach vielen Versuchen angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom cannot read the sign-in of {handles}.</source>
            <translation>Inkom kann die Anmeldung von {handles} nicht lesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom could not look for it there.</source>
            <translation>Inkom konnte dort nicht danach suchen.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom looked {count} times and found no post.</source>
            <extracomment>One: Inkom looked once and found no post.</extracomment>
            <translation>
                <numerusform>Inkom hat einmal gesucht und keinen Beitrag gefunden.</numerusform>
                <numerusform>Inkom hat {count}-mal gesucht und keinen Beitrag gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom stopped three times while preparing it</source>
            <translation>Inkom wurde beim Vorbereiten dreimal unterbrochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom was not publishing from {began} to {ended}.</source>
            <translation>Inkom hat nicht veröffentlicht: von {began} bis {ended}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It cannot go out to {network}</source>
            <translation>Kann auf {network} nicht erscheinen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It could not be deleted from {network}</source>
            <translation>Auf {network} nicht gelöscht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It lasts until {when}. Posts that are due later would wait for you.</source>
            <translation>Sie gilt bis {when}. Beiträge, die später fällig sind, würden auf Sie warten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It waited for {network}</source>
            <translation>Hat auf {network} gewartet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It will not send again by itself.</source>
            <translation>Von selbst wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Missed while Inkom was not publishing</source>
            <translation>Verpasst, während Inkom nicht veröffentlichte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits for it.</source>
            <translation>Kein Beitrag wartet darauf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits.</source>
            <translation>Kein Beitrag wartet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was posted there.</source>
            <translation>Dort wurde nichts veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Set it: {count} posts are held and go on by themselves then.</source>
            <extracomment>One: Set it: 1 post is held and goes on by itself then.</extracomment>
            <translation>
                <numerusform>Stellen Sie sie: {count} Beitrag wird zurückgehalten und läuft dann von selbst weiter.</numerusform>
                <numerusform>Stellen Sie sie: {count} Beiträge werden zurückgehalten und laufen dann von selbst weiter.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The answer was lost.</source>
            <translation>Die Antwort ging verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The budget for {network} has no room</source>
            <translation>Das Budget für {network} ist erreicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The connection broke after sending at {time}.</source>
            <translation>Die Verbindung brach nach dem Senden um {time} ab.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The keyring is locked</source>
            <translation>Der Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}.</source>
            <translation>Der Server antwortete um {time} mit dem Status {status}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}: “{detail}”.</source>
            <translation>Der Server antwortete um {time} mit dem Status {status}: „{detail}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in ended {when}.</source>
            <translation>Die Anmeldung endete {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer worked {when}.</source>
            <translation>Die Anmeldung war {when} nicht mehr gültig.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer works.</source>
            <translation>Die Anmeldung gilt nicht mehr.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in of {network} ends soon</source>
            <translation>Die Anmeldung bei {network} endet bald</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The thread stopped after part {live} of {parts}</source>
            <translation>Der Thread endete nach Teil {live} von {parts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>This computer’s clock is wrong</source>
            <translation>Die Uhr dieses Computers geht falsch</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Was this posted to {network}?</source>
            <translation>Wurde dies auf {network} veröffentlicht?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>today at {time}</source>
            <translation>heute um {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait for it, the first: {when}, “{words}”.</source>
            <extracomment>One: One post waits for it: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Ein Beitrag wartet darauf: {when}, „{words}“.</numerusform>
                <numerusform>{count} Beiträge warten darauf, der erste: {when}, „{words}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait.</source>
            <extracomment>One: One post waits.</extracomment>
            <translation>
                <numerusform>Ein Beitrag wartet.</numerusform>
                <numerusform>{count} Beiträge warten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts were missed while Inkom was not publishing</source>
            <extracomment>One: 1 post was missed while Inkom was not publishing</extracomment>
            <translation>
                <numerusform>1 Beitrag wurde verpasst, während Inkom nicht veröffentlichte</numerusform>
                <numerusform>{count} Beiträge wurden verpasst, während Inkom nicht veröffentlichte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} asks for money first</source>
            <translation>{network} verlangt erst Geld</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not accept it</source>
            <translation>{network} hat es nicht angenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not give it back</source>
            <translation>{network} hat ihn nicht zurückgegeben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} signed you out</source>
            <translation>{network} hat Sie abgemeldet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time.</source>
            <translation>{posts} und andere sind über ihre Zeit hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time. Nothing was sent.</source>
            <translation>{posts} und weitere sind über ihre Zeit. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}” was due {when}. Nothing was sent.</source>
            <translation>„{words}“ war {when} fällig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”, due {when}.</source>
            <translation>„{words}“, fällig {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”: {network} did not take the next part.</source>
            <translation>„{words}“: {network} hat den nächsten Teil nicht angenommen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Late rule</source>
            <translation>Verspätungsregel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>by you</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>for {moment}</source>
            <translation>für {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>{where}, {what}</source>
            <translation>{where}, {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A post goes out at another hour</source>
            <translation>Ein Beitrag geht zu einer anderen Stunde hinaus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server gave no usable answer</source>
            <translation>Ein Server gab keine brauchbare Antwort</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server is not reached</source>
            <translation>Ein Server ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An account is paused</source>
            <translation>Ein Konto ist angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An unknown network</source>
            <translation>Ein unbekanntes Netzwerk</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>It concerns {count} posts, the first: {when}, “{words}”.</source>
            <extracomment>One: It concerns one post: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Es betrifft einen Beitrag: {when}, „{words}“.</numerusform>
                <numerusform>Es betrifft {count} Beiträge, den ersten: {when}, „{words}“.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Offline at the rehearsal</source>
            <translation>Bei der Probe offline</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Paused beyond the time of a post</source>
            <translation>Über die Zeit eines Beitrags hinaus angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>The keyring does not give a sign-in</source>
            <translation>Der Schlüsselbund gibt eine Anmeldung nicht heraus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>This computer’s clock would hold posts</source>
            <translation>Die Uhr dieses Computers würde Beiträge zurückhalten</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{count} posts are planned while this computer is usually off</source>
            <extracomment>One: 1 post is planned while this computer is usually off</extracomment>
            <translation>
                <numerusform>1 Beitrag ist geplant, wenn dieser Computer meist aus ist</numerusform>
                <numerusform>{count} Beiträge sind geplant, wenn dieser Computer meist aus ist</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{network} would refuse a post</source>
            <translation>{network} würde einen Beitrag ablehnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Answer lost</source>
            <translation>Antwort verloren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Asked to wait</source>
            <translation>Um Warten gebeten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Could not tell</source>
            <translation>Nicht feststellbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleting</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Found there, posted once</source>
            <translation>Dort gefunden, einmal veröffentlicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handing over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, could not tell</source>
            <translation>Gesucht, nicht feststellbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, not there</source>
            <translation>Gesucht, nicht da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, still held</source>
            <translation>Nachgesehen, noch verwahrt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looking for it</source>
            <translation>Wird gesucht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Media uploaded</source>
            <translation>Medien hochgeladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not deleted</source>
            <translation>Nicht gelöscht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not taken back</source>
            <translation>Nicht zurückgenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Nothing posted</source>
            <translation>Nichts veröffentlicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Open post</source>
            <translation>Beitrag öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Prepared</source>
            <translation>Vorbereitet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent again</source>
            <translation>Erneut gesendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Server busy</source>
            <translation>Server ausgelastet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taking back</source>
            <translation>Rücknahme</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Uploading</source>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>may be live, Inkom looks for it</source>
            <translation>vielleicht schon online, Inkom sucht danach</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>part {part}</source>
            <translation>Teil {part}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>same key, cannot post twice</source>
            <translation>gleicher Schlüssel, kann nicht doppelt erscheinen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>still being worked on</source>
            <translation>noch in Arbeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network holds it</source>
            <translation>das Netzwerk verwahrt ihn</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network publishes it</source>
            <translation>das Netzwerk veröffentlicht ihn</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>{count} attempts</source>
            <extracomment>One: 1 attempt</extracomment>
            <translation>
                <numerusform>1 Versuch</numerusform>
                <numerusform>{count} Versuche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>{photos}, {size}</source>
            <translation>{photos}, {size}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>{what}: {why}</source>
            <translation>{what}: {why}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Dismissed</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>It needs your attention again</source>
            <translation>Steht wieder unter Handlungsbedarf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Its row and its ledger stay.</source>
            <translation>Zeile und Protokoll bleiben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Nothing for today</source>
            <translation>Heute steht nichts an</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Open post on {network}</source>
            <translation>Beitrag auf {network} öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Scheduled posts stand here, with every step they take.</source>
            <translation>Hier stehen geplante Beiträge, mit jedem ihrer Schritte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Show the ledger</source>
            <translation>Protokoll anzeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>The posts are being read</source>
            <translation>Die Beiträge werden gelesen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>What is planned stays as it is.</source>
            <translation>Was geplant ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Address of the post (optional)</source>
            <translation>Adresse des Beitrags (optional)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>An address begins with https://.</source>
            <translation>Eine Adresse beginnt mit https://.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Delete what is live?</source>
            <translation>Löschen, was online ist?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Go on with the thread?</source>
            <translation>Mit dem Thread fortfahren?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>If the lost one is there after all, it will stand there twice.</source>
            <translation>Falls der verlorene Teil doch dort ist, steht er dann zweimal da.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>It is on {network}</source>
            <translation>Der Beitrag ist auf {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Keep it waiting</source>
            <translation>Warten lassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Mark as published</source>
            <translation>Als veröffentlicht markieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Paste its address if you have it, so that it can be opened from here.</source>
            <translation>Fügen Sie die Adresse ein, falls Sie sie haben; so lässt er sich von hier aus öffnen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send it again?</source>
            <translation>Erneut senden?</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>The {count} parts that are live are deleted from {network}, with the answers and likes they have. The draft is kept.</source>
            <extracomment>One: The one part that is live is deleted from {network}, with the answers and likes it has. The draft is kept.</extracomment>
            <translation>
                <numerusform>Der eine Teil, der online ist, wird auf {network} gelöscht, samt Antworten und Likes. Der Entwurf bleibt.</numerusform>
                <numerusform>Die {count} Teile, die online sind, werden auf {network} gelöscht, samt Antworten und Likes. Der Entwurf bleibt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>{count} posts go out, those of one account half a minute apart.</source>
            <extracomment>One: 1 post goes out.</extracomment>
            <translation>
                <numerusform>1 Beitrag geht hinaus.</numerusform>
                <numerusform>{count} Beiträge gehen hinaus, die eines Kontos im Abstand von einer halben Minute.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Check the account</source>
            <translation>Konto prüfen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Delete what is live</source>
            <translation>Löschen, was online ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Go on with the next part</source>
            <translation>Mit dem nächsten Teil fortfahren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>It is there</source>
            <translation>Er ist da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Leave it there</source>
            <translation>So belassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Look on {network}</source>
            <translation>Auf {network} nachsehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move all to the next posting times</source>
            <translation>Alle auf die nächsten Beitragszeiten verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the post</source>
            <translation>Beitrag verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the posts</source>
            <translation>Beiträge verschieben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Needs attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Next posting time</source>
            <translation>Nächste Beitragszeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Publish all now</source>
            <translation>Alle jetzt veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Reconnect {network}</source>
            <translation>{network} neu verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Rehearse again</source>
            <translation>Erneut proben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Resume publishing</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Show each</source>
            <translation>Einzeln zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip all</source>
            <translation>Alle überspringen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>{count} need you</source>
            <extracomment>One: 1 needs you</extracomment>
            <translation>
                <numerusform>1 wartet auf Sie</numerusform>
                <numerusform>{count} warten auf Sie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Pause publishing</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until you resume</source>
            <translation>pausiert, bis Sie fortsetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until {when}</source>
            <translation>pausiert bis {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Close the ledger</source>
            <translation>Protokoll schließen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Copy the ledger</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Due {when} {zone}</source>
            <translation>Fällig {when} {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Nothing has been sent yet.</source>
            <translation>Es wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Publishing ledger</source>
            <translation>Veröffentlichungsprotokoll</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Stop trying</source>
            <translation>Versuche beenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try {count}. The next one comes {when}, at {time}.</source>
            <translation>Versuch {count}. Der nächste folgt {when}, um {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>At risk: usually off then</source>
            <translation>Gefährdet: dann meist aus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Being taken back from {network}</source>
            <translation>Wird von {network} zurückgenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Held by {network}</source>
            <translation>Liegt bei {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Moved by new zone rules</source>
            <translation>Verschoben: neue Zeitzonenregeln</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Nothing is due today.</source>
            <translation>Heute ist nichts fällig.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Sending {percent}%</source>
            <translation>Sendet {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Still held by {network}</source>
            <translation>Noch bei {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tries again {when}</source>
            <translation>Neuer Versuch {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for sign-in</source>
            <translation>Wartet auf Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for the right time</source>
            <translation>Wartet auf die richtige Zeit</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} published</source>
            <extracomment>One: 1 published</extracomment>
            <translation>
                <numerusform>1 veröffentlicht</numerusform>
                <numerusform>{count} veröffentlicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} sending</source>
            <extracomment>One: 1 sending</extracomment>
            <translation>
                <numerusform>1 wird gesendet</numerusform>
                <numerusform>{count} werden gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} to go</source>
            <extracomment>One: 1 to go</extracomment>
            <translation>
                <numerusform>1 steht aus</numerusform>
                <numerusform>{count} stehen aus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done} of {all}: {state}</source>
            <translation>{done} von {all}: {state}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done}, {sending}, {left}</source>
            <translation>{done}, {sending}, {left}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{network} is late</source>
            <translation>{network} ist verspätet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Inkom</source>
            <translation>Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. You can add the others and more clients later.</source>
            <translation>Anmeldungen liegen im Schlüsselbund dieses Computers. Die übrigen und weitere Kunden können Sie später hinzufügen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Start practising</source>
            <translation>Übung starten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Try it with a practice account</source>
            <translation>Mit einem Übungskonto ausprobieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write once, fit every network</source>
            <translation>Einmal schreiben, passend für jedes Netzwerk</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write, schedule and watch posts go out to a folder. Nothing leaves this computer.</source>
            <translation>Schreiben, planen und zusehen, wie Beiträge in einem Ordner erscheinen. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Your posts and clients stay on this computer.</source>
            <translation>Ihre Beiträge und Kunden bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/viewmodel.py" />
            <source>Hello from Inkom. I wrote this offline, and it went out on time, from this computer.</source>
            <translation>Hallo von Inkom. Dies habe ich offline geschrieben, und es ist pünktlich erschienen, von diesem Computer aus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Add client</source>
            <translation>Kunde hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Close, then back</source>
            <translation>Schließen, dann zurück</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Dark theme</source>
            <translation>Dunkles Design</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Edit client</source>
            <translation>Kunde bearbeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>High contrast theme</source>
            <translation>Design mit hohem Kontrast</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Light theme</source>
            <translation>Helles Design</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Next region</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the list of clients</source>
            <translation>Kundenliste öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing for 1 hour</source>
            <translation>Veröffentlichen 1 Stunde pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until I resume</source>
            <translation>Veröffentlichen pausieren, bis ich fortsetze</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until a date</source>
            <translation>Veröffentlichen bis zu einem Datum anhalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until tomorrow 08:00</source>
            <translation>Veröffentlichen bis morgen 08:00 pausieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Previous region</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Quit Inkom (posts will wait)</source>
            <translation>Inkom beenden (Beiträge warten)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Recent messages</source>
            <translation>Letzte Meldungen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Rehearse now</source>
            <translation>Jetzt proben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Remove the sample</source>
            <translation>Beispiel entfernen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search in the page</source>
            <translation>Auf der Seite suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search or jump to</source>
            <translation>Schnellsuche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Switch client</source>
            <translation>Kunde wechseln</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Theme as the system</source>
            <translation>Design wie das System</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>add network sign in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>netzwerk hinzufügen anmelden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>check health dry run tomorrow sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>prüfen Zustand Probelauf morgen Anmeldung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>farben darstellung aussehen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>farben darstellung tag hell</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance night</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>farben darstellung nacht dunkel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo delete</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>beispiel demo löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo try tour</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>beispiel demo ausprobieren rundgang</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>exit close</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>beenden schließen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>files backup store</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>dateien sicherung backup speicher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>find</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>suchen finden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>keys help sheet</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>tasten hilfe übersicht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>new write post draft</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>neu schreiben beitrag entwurf</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>preferences options late theme</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>einstellungen optionen verspätung design</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>rename workspace name zone colour archive</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>umbenennen arbeitsbereich name zeitzone farbe archivieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>start go on</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>start starten weiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>stopp anhalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop holiday</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>anhalten Urlaub</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>switch workspace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>wechseln arbeitsbereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>take back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>toasts notifications said</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>Hinweise Benachrichtigungen gemeldet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>workspace new</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>arbeitsbereich neu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom reset 100 %</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom zurücksetzen 100 %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom größe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>A client has a name.</source>
            <translation>Ein Kunde braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Accounts and posts of one client never mix with another’s.</source>
            <translation>Konten und Beiträge eines Kunden werden nie mit denen eines anderen vermischt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Add a client</source>
            <translation>Kunde hinzufügen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archive client</source>
            <translation>Kunde archivieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archived clients</source>
            <translation>Archivierte Kunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Brick</source>
            <translation>Ziegel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring {name} back</source>
            <translation>{name} zurückholen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Nothing goes out without alternative text</source>
            <translation>Nichts geht ohne Alternativtext hinaus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Posts already scheduled keep their rule.</source>
            <translation>Bereits geplante Beiträge behalten ihre Regel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Rust</source>
            <translation>Rost</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Save client</source>
            <translation>Kunde speichern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Their drafts, accounts and posts are kept.</source>
            <translation>Ihre Entwürfe, Konten und Beiträge bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Tile</source>
            <translation>Kachel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Zone: {zone}</source>
            <translation>Zeitzone: {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Clients</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Edit this client</source>
            <translation>Diesen Kunden bearbeiten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>No client has that name.</source>
            <translation>Kein Kunde hat diesen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Search clients</source>
            <translation>Kunden suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>in hand</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>{zone} time</source>
            <translation>Zeitzone {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>Its drafts, accounts and posts are kept.</source>
            <translation>Seine Entwürfe, Konten und Beiträge bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The change was taken back</source>
            <translation>Die Änderung wurde zurückgenommen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule is as it was</source>
            <translation>Die Verspätungsregel ist wie zuvor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule of {name} was changed</source>
            <translation>Die Verspätungsregel von {name} wurde geändert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is archived</source>
            <translation>{name} ist archiviert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is back</source>
            <translation>{name} ist wieder da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} was changed</source>
            <translation>{name} wurde geändert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>Inkom stays in the tray</source>
            <translation>Inkom bleibt im Infobereich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>It publishes on time while the window is closed.</source>
            <translation>Es veröffentlicht pünktlich, auch wenn das Fenster geschlossen ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>A post is being sent. Inkom ends when that is done, in a few seconds at most.</source>
            <translation>Ein Beitrag wird gerade gesendet. Inkom beendet sich danach, in höchstens einigen Sekunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Finishing a post</source>
            <translation>Ein Beitrag wird noch gesendet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Minimise and keep publishing</source>
            <translation>Minimieren und weiter veröffentlichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom</source>
            <translation>Inkom beenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom?</source>
            <translation>Inkom beenden?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit at once, look for it later</source>
            <translation>Sofort beenden, später danach suchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit, posts will wait</source>
            <translation>Beenden, Beiträge warten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Stay and try again</source>
            <translation>Bleiben und erneut versuchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Text that is not saved yet</source>
            <translation>Noch nicht gespeicherter Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>The store could not take this text. If you quit now, Inkom writes it into a file of its data folder.</source>
            <translation>Der Datenspeicher konnte diesen Text nicht aufnehmen. Wenn Sie jetzt beenden, schreibt Inkom ihn in eine Datei in seinem Datenordner.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>This desktop has no tray, so that a closed Inkom would not publish. Scheduled posts would wait.</source>
            <translation>Diese Arbeitsumgebung hat keinen Infobereich; ein geschlossenes Inkom würde daher nicht veröffentlichen. Geplante Beiträge würden warten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Copy the details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Go back to this backup</source>
            <translation>Zu dieser Sicherung zurückkehren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Last good backup: {moment}</source>
            <translation>Letzte intakte Sicherung: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Tried again: nothing has changed.</source>
            <translation>Erneut versucht: Nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Ask me</source>
            <translation>Mich fragen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>For this post alone; its client keeps its rule.</source>
            <translation>Nur für diesen Beitrag; der Kunde behält seine Regel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Goes out late up to</source>
            <translation>Verspätet höchstens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Later than that</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Send anyway</source>
            <translation>Trotzdem senden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Set this rule</source>
            <translation>Regel festlegen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/messages.py" />
            <source>Nothing was said since Inkom was opened.</source>
            <translation>Seit dem Öffnen von Inkom wurde nichts gemeldet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Do not show again</source>
            <translation>Nicht mehr anzeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Inkom publishes while its window is open or minimised, and asks before it closes.</source>
            <translation>Inkom veröffentlicht, solange sein Fenster offen oder minimiert ist, und fragt vor dem Schließen nach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>On GNOME the extension AppIndicator adds a tray.</source>
            <translation>Unter GNOME fügt die Erweiterung AppIndicator einen Infobereich hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>This desktop has no tray.</source>
            <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Already handled</source>
            <translation>Schon erledigt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>None of these posts waits any more.</source>
            <translation>Keiner dieser Beiträge wartet mehr.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Open Today</source>
            <translation>„Heute“ öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>{post} needs nothing any more. It stands as: {state}.</source>
            <translation>{post} braucht nichts mehr. Stand: {state}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>A post needs you</source>
            <translation>Ein Beitrag wartet auf Sie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>It was due {when}. Nothing was sent.</source>
            <translation>Fällig war {when}. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Nothing was sent. {posts}</source>
            <translation>Es wurde nichts gesendet. {posts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Accounts</source>
            <translation>„Konten“ öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Today shows which and why.</source>
            <translation>Öffnen Sie „Heute“, um zu sehen, welche und warum.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you sign in again.</source>
            <translation>Beiträge warten, bis Sie sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you unlock it.</source>
            <translation>Beiträge warten, bis Sie ihn entsperren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Published {minutes} min late</source>
            <translation>{minutes} min verspätet veröffentlicht</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts go out at another hour</source>
            <extracomment>One: 1 post goes out at another hour</extracomment>
            <translation>
                <numerusform>{count} Beitrag geht zu einer anderen Stunde hinaus</numerusform>
                <numerusform>{count} Beiträge gehen zu einer anderen Stunde hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts may not go out</source>
            <extracomment>One: 1 post may not go out</extracomment>
            <translation>
                <numerusform>1 Beitrag geht vielleicht nicht hinaus</numerusform>
                <numerusform>{count} Beiträge gehen vielleicht nicht hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts missed their time</source>
            <extracomment>One: 1 post missed its time</extracomment>
            <translation>
                <numerusform>1 Beitrag hat seinen Termin verpasst</numerusform>
                <numerusform>{count} Beiträge haben ihren Termin verpasst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts need you</source>
            <extracomment>One: 1 post needs you</extracomment>
            <translation>
                <numerusform>1 Beitrag wartet auf Sie</numerusform>
                <numerusform>{count} Beiträge warten auf Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts went out late</source>
            <extracomment>One: 1 post went out late</extracomment>
            <translation>
                <numerusform>1 Beitrag ist verspätet erschienen</numerusform>
                <numerusform>{count} Beiträge sind verspätet erschienen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{handle}: posts wait until you sign in again.</source>
            <translation>{handle}: Beiträge warten, bis Sie sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{what} The first is due {when}.</source>
            <translation>{what} Der erste ist fällig {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>Offline since {time}.</source>
            <translation>Offline seit {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>You can write and schedule.</source>
            <translation>Sie können schreiben und planen.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>{count} posts wait; on return their client’s late rule decides.</source>
            <extracomment>One: 1 post waits; on return its client's late rule decides.</extracomment>
            <translation>
                <numerusform>1 Beitrag wartet; danach entscheidet die Verspätungsregel des Kunden.</numerusform>
                <numerusform>{count} Beiträge warten; danach entscheidet die Verspätungsregel des Kunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/finder.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>Draft, edited {day}</source>
            <translation>Entwurf, bearbeitet {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>today, {time}</source>
            <translation>heute, {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>{state} {when}</source>
            <translation>{state} {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>Switch to {client}</source>
            <translation>Zu {client} wechseln</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{network} · {client}</source>
            <translation>{network} · {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{words} · needs you</source>
            <translation>{words} · wartet auf Sie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Client {name}</source>
            <translation>Kunde {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Nothing matches “{words}”.</source>
            <translation>Nichts passt zu „{words}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Run</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type @ for accounts, # for labels</source>
            <translation>@ für Konten, # für Labels</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type the beginning of a label.</source>
            <translation>Geben Sie den Anfang eines Labels ein.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>{count} results</source>
            <extracomment>One: 1 result</extracomment>
            <translation>
                <numerusform>1 Ergebnis</numerusform>
                <numerusform>{count} Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Pause publishing until</source>
            <translation>Veröffentlichen anhalten bis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>The first is due {when}: {words}.</source>
            <translation>Der erste ist fällig {when}: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>{count} posts go out all the same: their networks hold them</source>
            <extracomment>One: 1 post goes out all the same: its network holds it</extracomment>
            <translation>
                <numerusform>{count} Beitrag geht trotzdem hinaus: Sein Netzwerk hält ihn</numerusform>
                <numerusform>{count} Beiträge gehen trotzdem hinaus: Ihre Netzwerke halten sie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>As things stand, everything goes out.</source>
            <translation>Nach dem jetzigen Stand geht alles hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Asking the accounts</source>
            <translation>Die Konten werden gefragt</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It concerns {count} posts.</source>
            <extracomment>One: It concerns 1 post.</extracomment>
            <translation>
                <numerusform>Es betrifft 1 Beitrag.</numerusform>
                <numerusform>Es betrifft {count} Beiträge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It costs {amount} {currency} on {network}.</source>
            <translation>Es kostet {amount} {currency} auf {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Nothing is due until {time}.</source>
            <translation>Bis {time} ist nichts fällig.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Rehearsal</source>
            <translation>Probe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Sign-ins, pictures and limits of what is due in the next 24 hours are looked at. Nothing is sent.</source>
            <translation>Anmeldungen, Bilder und Grenzen dessen, was in den nächsten 24 Stunden fällig ist, werden geprüft. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{count} posts are due until {time}.</source>
            <extracomment>One: 1 post is due until {time}.</extracomment>
            <translation>
                <numerusform>Bis {time} ist 1 Beitrag fällig.</numerusform>
                <numerusform>Bis {time} sind {count} Beiträge fällig.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{handle} was asked, {done} of {of}</source>
            <translation>{handle} wurde gefragt, {done} von {of}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>A made-up client with folders on this computer for accounts.</source>
            <translation>Ein erfundener Kunde mit Ordnern auf diesem Computer als Konten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its accounts, drafts and posts are gone.</source>
            <translation>Seine Konten, Entwürfe und Beiträge sind entfernt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its posts go to folders on this computer.</source>
            <translation>Seine Beiträge gehen in Ordner auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Making the sample</source>
            <translation>Das Beispiel wird angelegt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removed the sample</source>
            <translation>Beispiel entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removing the sample</source>
            <translation>Das Beispiel wird entfernt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>The sample is back</source>
            <translation>Das Beispiel ist wieder da</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>This is the sample</source>
            <translation>Dies ist das Beispiel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Data and backups</source>
            <translation>Daten und Sicherungen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Slots and time zones</source>
            <translation>Zeiten und Zeitzonen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Tray and sleep</source>
            <translation>Infobereich und Ruhezustand</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>A made-up client, with folders for accounts</source>
            <translation>Ein erfundener Kunde mit Ordnern als Konten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change posting times</source>
            <translation>Sendezeiten ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change zone</source>
            <translation>Zeitzone ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Drafts, pictures and backups stay on this computer</source>
            <translation>Entwürfe, Bilder und Sicherungen bleiben auf diesem Computer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Evening rehearsal</source>
            <translation>Probe am Abend</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts</source>
            <translation>Verspätete Beiträge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts of {client}</source>
            <translation>Verspätete Beiträge von {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late window</source>
            <translation>Zeitfenster für Verspätung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Looks at tomorrow’s posts</source>
            <translation>Prüft die Beiträge des nächsten Tages</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Show the keys</source>
            <translation>Tasten zeigen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Single-letter keys</source>
            <translation>Einzelne Buchstaben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Start with this computer</source>
            <translation>Mit diesem Computer starten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>T, D or S act at once while no text is being written</source>
            <translation>T, D oder S wirken sofort, solange kein Text geschrieben wird</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{count} times a week</source>
            <extracomment>One: 1 time a week</extracomment>
            <translation>
                <numerusform>{count}-mal pro Woche</numerusform>
                <numerusform>{count}-mal pro Woche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Names and keys were searched.</source>
            <translation>Namen und Tasten wurden durchsucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>No shortcut for “{words}”</source>
            <translation>Kein Tastenkürzel für „{words}“</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Tastenkürzel durchsuchen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Single letters work while no text field has the focus</source>
            <translation>Einzelne Buchstaben wirken, solange kein Textfeld den Fokus hat</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>{count} shortcuts</source>
            <extracomment>One: 1 shortcut</extracomment>
            <translation>
                <numerusform>1 Tastenkürzel</numerusform>
                <numerusform>{count} Tastenkürzel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client {name}, {zone} time</source>
            <translation>Kunde {name}, Zeitzone {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client · {zone} time</source>
            <translation>Kunde · Zeitzone {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Sample · {zone} time</source>
            <translation>Beispiel · Zeitzone {zone}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>{count} things of other clients need you</source>
            <extracomment>One: 1 thing of other clients needs you</extracomment>
            <translation>
                <numerusform>Bei anderen Kunden wartet 1 Sache auf Sie</numerusform>
                <numerusform>Bei anderen Kunden warten {count} Sachen auf Sie</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>In the tray, without the window</source>
            <translation>Im Infobereich, ohne Fenster</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Posts wait until you open Inkom</source>
            <translation>Beiträge warten, bis Sie Inkom öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Switched off in the system’s own settings</source>
            <translation>In den Einstellungen des Systems ausgeschaltet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>The entry starts a program that is gone</source>
            <translation>Der Eintrag startet ein Programm, das es nicht mehr gibt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>This system has no way that Inkom knows</source>
            <translation>Dieses System bietet keinen Weg, den Inkom kennt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Also publishing: {computers}</source>
            <translation>Veröffentlichen ebenfalls: {computers}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Another window publishes (process {pid})</source>
            <translation>Ein anderes Fenster veröffentlicht (Prozess {pid})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} ahead</source>
            <translation>Uhr geht {span} vor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} behind</source>
            <translation>Uhr geht {span} nach</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Last look at the queue {time}</source>
            <translation>Warteschlange zuletzt geprüft {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Next post {when}</source>
            <translation>Nächster Beitrag {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No accounts connected</source>
            <translation>Keine Konten verbunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No sign of life since {time}</source>
            <translation>Kein Lebenszeichen seit {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing is lost; it can be started again</source>
            <translation>Nichts ist verloren; ein Neustart ist möglich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing scheduled</source>
            <translation>Nichts geplant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Offline since {time}</source>
            <translation>Offline seit {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until you resume</source>
            <translation>Pausiert, bis Sie fortsetzen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until {time}</source>
            <translation>Pausiert bis {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Posts wait until it is set</source>
            <translation>Alles wartet auf die Uhr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Preparing {percent} %</source>
            <translation>Wird vorbereitet: {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing has stopped</source>
            <translation>Veröffentlichen ist angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing stands still</source>
            <translation>Veröffentlichen steht still</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Sending {percent} %</source>
            <translation>Wird gesendet: {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Set this computer’s clock</source>
            <translation>Bitte die Uhr stellen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>The headless publisher sends (process {pid})</source>
            <translation>Der Dienst ohne Fenster sendet (Prozess {pid})</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts healthy</source>
            <extracomment>One: 1 account healthy</extracomment>
            <translation>
                <numerusform>1 Konto in Ordnung</numerusform>
                <numerusform>{count} Konten in Ordnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts wait for it</source>
            <extracomment>One: 1 account waits for it</extracomment>
            <translation>
                <numerusform>1 Konto wartet darauf</numerusform>
                <numerusform>{count} Konten warten darauf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} healthy</source>
            <extracomment>One: 1 healthy</extracomment>
            <translation>
                <numerusform>1 in Ordnung</numerusform>
                <numerusform>{count} in Ordnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} posts wait here</source>
            <extracomment>One: 1 post waits here</extracomment>
            <translation>
                <numerusform>1 Beitrag wartet hier</numerusform>
                <numerusform>{count} Beiträge warten hier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{healthy} · {needs}</source>
            <translation>{healthy} · {needs}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{posts}, since {time}</source>
            <translation>{posts}, seit {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{server} is not reached</source>
            <translation>{server} ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Best time</source>
            <translation>Beste Zeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Set this time</source>
            <translation>Diese Zeit festlegen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change what happens when this post is late</source>
            <translation>Ändern, was bei Verspätung dieses Beitrags geschieht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Inkom publishes the others while this computer is on.</source>
            <translation>Inkom veröffentlicht die anderen, solange dieser Computer eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>May go out while this computer is off</source>
            <translation>Darf hinausgehen, während dieser Computer aus ist</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Zone, {zone}</source>
            <translation>Zeitzone, {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{networks} holds it and publishes it at its hour.</source>
            <translation>{networks} verwahrt ihn und veröffentlicht ihn zu seiner Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{zone}, this computer</source>
            <translation>{zone}, dieser Computer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late, else it is skipped.</source>
            <translation>Computer dann im Ruhezustand? Erscheint bis zu {minutes} min verspätet, sonst wird der Beitrag übersprungen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late; after that you choose.</source>
            <translation>Computer dann im Ruhezustand? Erscheint bis zu {minutes} min verspätet; danach entscheiden Sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out when it wakes.</source>
            <translation>Computer dann im Ruhezustand? Erscheint, sobald er aufwacht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? You choose when it wakes.</source>
            <translation>Computer dann im Ruhezustand? Sie entscheiden, wenn er aufwacht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time comes twice, at {first} and at {second}; this is the first.</source>
            <translation>Diese Uhrzeit kommt zweimal vor, bei {first} und bei {second}; dies ist die erste.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time has passed.</source>
            <translation>Diese Zeit ist vorbei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>The clocks go forward then; this is the first minute after.</source>
            <translation>Dann werden die Uhren vorgestellt; dies ist die erste Minute danach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{moment} in {zone}</source>
            <translation>{moment} in {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{time} on this computer</source>
            <translation>{time} auf diesem Computer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New ones can be planned in {zone}.</source>
            <translation>Neue können in {zone} geplant werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New posts are planned in {zone}</source>
            <translation>Neue Beiträge werden nach der Zeit in {zone} geplant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Scheduled posts keep their time in {zone}.</source>
            <translation>Geplante Beiträge behalten ihre Zeit in {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>The zone is as it was</source>
            <translation>Die Zeitzone ist wieder wie zuvor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>This computer is in {zone} now</source>
            <translation>Dieser Computer ist jetzt in der Zeitzone {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Use {zone}</source>
            <translation>{zone} verwenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Open Inkom</source>
            <translation>Inkom öffnen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Until a date…</source>
            <translation>Bis zu einem Datum …</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>New draft from clipboard</source>
            <translation>Neuer Entwurf aus der Zwischenablage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Reconnect {name}</source>
            <translation>{name} neu verbinden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>posts will wait</source>
            <translation>Beiträge warten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup</source>
            <translation>Zur Sicherung zurückkehren</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup?</source>
            <translation>Zur Sicherung zurückkehren?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Leave it as it is</source>
            <translation>So belassen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Nothing stored was lost; the log has the details.</source>
            <translation>Nichts Gespeichertes ging verloren; Einzelheiten stehen im Log.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Something went wrong here</source>
            <translation>Hier ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The backup is in place</source>
            <translation>Die Sicherung ist eingespielt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The store that failed is kept as {name}.</source>
            <translation>Der fehlerhafte Datenspeicher bleibt als {name} erhalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>What was written after {moment} is missing in it. The present store is kept beside it, nothing is deleted. Posts that were still to come wait for you, because they may have gone out since.</source>
            <translation>Was nach {moment} geschrieben wurde, fehlt darin. Der jetzige Datenspeicher bleibt daneben erhalten, nichts wird gelöscht. Ausstehende Beiträge warten auf Sie, weil sie inzwischen erschienen sein könnten.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>{count} posts wait for your word.</source>
            <extracomment>One: 1 post waits for your word.</extracomment>
            <translation>
                <numerusform>1 Beitrag wartet auf Ihre Entscheidung.</numerusform>
                <numerusform>{count} Beiträge warten auf Ihre Entscheidung.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>There is nothing to undo</source>
            <translation>Es gibt nichts rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>This can no longer be undone: {what}</source>
            <translation>Dies lässt sich nicht mehr rückgängig machen: {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>An account of your own belongs to a client of your own.</source>
            <translation>Ein eigenes Konto gehört zu einem eigenen Kunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Go to {client}</source>
            <translation>Zu {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>It is kept in {name} in the data folder.</source>
            <translation>Er liegt in {name} im Datenordner.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Not saved yet: “{words}”</source>
            <translation>Noch nicht gespeichert: „{words}“</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>The sample keeps to its practice accounts</source>
            <translation>Das Beispiel bleibt bei seinen Übungskonten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>needs sign-in</source>
            <translation>Anmeldung nötig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>not selected</source>
            <translation>nicht ausgewählt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>selected</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>{number} of {whole}</source>
            <translation>{number} von {whole}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>at {time}</source>
            <translation>um {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in less than a minute</source>
            <translation>in weniger als einer Minute</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in {minutes} min</source>
            <translation>in {minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>tomorrow at {time}</source>
            <translation>morgen um {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>yesterday at {time}</source>
            <translation>gestern um {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>{count} photos</source>
            <extracomment>One: 1 photo</extracomment>
            <translation>
                <numerusform>1 Foto</numerusform>
                <numerusform>{count} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Best times want {least} posts with numbers; there are {count}.</source>
            <extracomment>One: Best times want {least} posts with numbers; there is 1.</extracomment>
            <translation>
                <numerusform>Beste Zeiten brauchen {least} Beiträge mit Zahlen; es gibt 1.</numerusform>
                <numerusform>Beste Zeiten brauchen {least} Beiträge mit Zahlen; es gibt {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Hours in which {count} posts of a year did better than usual by more than chance.</source>
            <translation>Stunden, in denen von {count} Beiträgen eines Jahres die Ergebnisse mehr als zufällig über dem Üblichen lagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>In {count} posts of a year no hour does better than another by more than chance.</source>
            <translation>In {count} Beiträgen eines Jahres sticht keine Stunde mehr hervor, als es der Zufall täte.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>{times} times your usual, {count} posts</source>
            <extracomment>One: {times} times your usual, 1 post</extracomment>
            <translation>
                <numerusform>das {times}-Fache des Üblichen, 1 Beitrag</numerusform>
                <numerusform>das {times}-Fache des Üblichen, {count} Beiträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/client.py" />
            <source>malformed redirect</source>
            <translation>fehlerhafte Weiterleitung</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/conversation.py" />
            <source>closed before it was said</source>
            <translation>geschlossen, bevor es gesagt war</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>The sign-in could not be renewed yet.</source>
            <translation>Die Anmeldung konnte noch nicht erneuert werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>the answer is not what was asked for</source>
            <translation>die Antwort ist nicht das, wonach gefragt wurde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>no code was given</source>
            <translation>es wurde kein Code angegeben</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>the address cannot be read</source>
            <translation>die Adresse ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/renewal.py" />
            <source>The sign-in could not be renewed: another Inkom on this computer is renewing it.</source>
            <translation>Die Anmeldung konnte nicht erneuert werden: ein anderes Inkom auf diesem Computer erneuert sie gerade.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/tokens.py" />
            <source>An access token has no spaces and no special letters.</source>
            <translation>Ein Zugriffstoken enthält keine Leerzeichen und keine Sonderzeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} bytes</source>
            <translation>{size} Byte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Check this computer’s date and time; it goes on by itself.</source>
            <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then its posts are held.</source>
            <translation>Stellen Sie die Uhr dieses Computers. Bis dahin werden seine Beiträge zurückgehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then nothing goes out before its time by both clocks.</source>
            <translation>Stellen Sie die Uhr dieses Computers. Bis dahin geht nichts hinaus, bevor es nach beiden Uhren an der Zeit ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock; the post then goes on by itself. Or send it now, choose another time, or skip it.</source>
            <translation>Stellen Sie die Uhr dieses Computers; der Beitrag läuft dann von selbst weiter. Oder senden Sie ihn jetzt, wählen Sie eine andere Zeit oder lassen Sie ihn aus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} earlier than planned.</source>
            <translation>Die Regeln seiner Zeitzone haben sich geändert: Er behält seine Ortszeit, {local_time}, und geht darum {span} früher hinaus als geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} later than planned.</source>
            <translation>Die Regeln seiner Zeitzone haben sich geändert: Er behält seine Ortszeit, {local_time}, und geht darum {span} später hinaus als geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The server’s certificate is not valid at this computer’s date. Nothing was sent.</source>
            <translation>Das Zertifikat des Servers ist am Datum dieses Computers nicht gültig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock does not agree with the server’s.</source>
            <translation>Die Uhr dieses Computers stimmt nicht mit der des Servers überein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} ahead of {server}.</source>
            <translation>Die Uhr dieses Computers geht gegenüber {server} {span} vor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} behind {server}.</source>
            <translation>Die Uhr dieses Computers geht gegenüber {server} {span} nach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{large} d {small} h</source>
            <translation>{large} T {small} h</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{large} h {small} min</source>
            <translation>{large} h {small} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{large} min {small} s</source>
            <translation>{large} min {small} s</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{small} s</source>
            <translation>{small} s</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>Leave it on then, or choose another time.</source>
            <translation>Lassen Sie ihn dann an, oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Fridays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Freitage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Mondays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Montage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Saturdays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Samstage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Sundays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Sonntage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Thursdays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Donnerstage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Tuesdays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Dienstage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Wednesdays.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Mittwoche aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} days.</source>
            <translation>Dieser Computer war zu dieser Stunde an {off} der letzten {of} Tage aus, oder Inkom war geschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with a web page</source>
            <translation>HTTP {status} mit einer Webseite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with no reason</source>
            <translation>HTTP {status} ohne Grund</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} without a reason</source>
            <translation>HTTP {status} ohne Grund</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>No connection.</source>
            <translation>Keine Verbindung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>Nobody could say who {who} is.</source>
            <translation>Niemand konnte sagen, wer {who} ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer took too long.</source>
            <translation>Die Antwort hat zu lange gedauert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer was too large.</source>
            <translation>Die Antwort war zu groß.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The network says that it has these words already: {link}</source>
            <translation>Das Netzwerk sagt, dass es diese Worte schon hat: {link}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The profile is {status}.</source>
            <translation>Das Profil hat den Status „{status}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server asks to wait.</source>
            <translation>Der Server bittet zu warten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server did not answer.</source>
            <translation>Der Server hat nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server sends to another address, which Inkom does not follow.</source>
            <translation>Der Server verweist auf eine andere Adresse, der Inkom nicht folgt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {network} gave no answer.</source>
            <translation>Die Anmeldung ließ sich nicht erneuern: {network} gab keine Antwort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {why}</source>
            <translation>Die Anmeldung ließ sich nicht erneuern: {why}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>adapter fault ({why})</source>
            <translation>Fehler des Adapters ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it answers with error {status}</source>
            <translation>er antwortet mit Fehler {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it is {status}</source>
            <translation>sein Status ist {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>malformed request ({why})</source>
            <translation>fehlerhafte Anfrage ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the path is longer than {most} characters</source>
            <translation>der Pfad ist länger als {most} Zeichen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the profile is {status}.</source>
            <translation>das Profil hat den Status „{status}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the site answers with the status {status}</source>
            <translation>die Website antwortet mit dem Status {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{gone} of {whole} {currency} are spent this month; this one costs {asked}.</source>
            <translation>{gone} von {whole} {currency} sind in diesem Monat ausgegeben; dieser kostet {asked}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{name} cannot be read ({why})</source>
            <translation>{name} ist nicht lesbar ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{servers} did not delete it</source>
            <translation>{servers} hat es nicht gelöscht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{server} answers with error {status}.</source>
            <translation>{server} antwortet mit Fehler {status}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{who} points to a profile that does not carry this name.</source>
            <translation>{who} verweist auf ein Profil, das diesen Namen nicht trägt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It can publish by itself while this computer is off.</source>
            <translation>Es kann von selbst veröffentlichen, während dieser Computer aus ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs nothing.</source>
            <translation>Es kostet nichts.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs {price} for each part.</source>
            <translation>Jeder Teil kostet {price}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts can be read back: a lost answer is looked up.</source>
            <translation>Eigene Beiträge können zurückgelesen werden: eine verlorene Antwort wird nachgesehen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts cannot be read back: you are asked when an answer was lost.</source>
            <translation>Eigene Beiträge können nicht zurückgelesen werden: Sie werden gefragt, wenn eine Antwort verloren ging.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>This computer has to be on when a post is due.</source>
            <translation>Dieser Computer muss an sein, wenn ein Beitrag fällig ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>What works: {works}.</source>
            <translation>Was geht: {works}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>You sign in with an app of your own there; the steps are shown below.</source>
            <translation>Sie melden sich dort mit einer eigenen App an; die Schritte stehen unten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>deleting</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>films</source>
            <translation>Filme</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>first comment</source>
            <translation>erster Kommentar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>polls</source>
            <translation>Umfragen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>statistics</source>
            <translation>Statistiken</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A backup before the change of the store could not be made ({detail}).</source>
            <translation>Vor der Änderung des Datenspeichers ließ sich keine Sicherung anlegen ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A draft holds at most {limit} parts.</source>
            <translation>Ein Entwurf fasst höchstens {limit} Teile.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A name has 1 to {limit} printable characters.</source>
            <translation>Ein Name hat 1 bis {limit} druckbare Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A next slot belongs to an account.</source>
            <translation>Ein nächster Termin gehört zu einem Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A post of the sample is going out this moment.</source>
            <translation>Ein Beitrag des Beispiels wird gerade gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A report covers {days} days at most.</source>
            <translation>Ein Bericht umfasst höchstens {days} Tage.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A stored sign-in does not match its account.</source>
            <translation>Eine gespeicherte Anmeldung passt nicht zu ihrem Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A workspace called “{name}” exists already.</source>
            <translation>Einen Arbeitsbereich namens „{name}“ gibt es bereits.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Account {account} was removed.</source>
            <translation>Das Konto {account} wurde entfernt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --account, or inkom draft edit D --account A.</source>
            <translation>Ergänzen Sie --account, oder inkom draft edit D --account A.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --allow-lan if that is what you want.</source>
            <translation>Ergänzen Sie --allow-lan, wenn Sie das möchten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add COUNT=10 or UNTIL=20271231.</source>
            <translation>Ergänzen Sie COUNT=10 oder UNTIL=20271231.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add another one before archiving it.</source>
            <translation>Fügen Sie einen weiteren hinzu, bevor Sie ihn archivieren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add it again. Nothing was scheduled.</source>
            <translation>Fügen Sie es noch einmal hinzu. Es wurde nichts geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add posting times, or choose a time with --at.</source>
            <translation>Fügen Sie Beitragszeiten hinzu oder wählen Sie mit --at eine Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add texts that take turns, or let it end sooner.</source>
            <translation>Ergänzen Sie Texte, die sich abwechseln, oder enden Sie früher.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Allowed: {allowed}.</source>
            <translation>Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>An argument holds bytes that are no UTF-8 text.</source>
            <translation>Ein Argument enthält Bytes, die kein UTF-8-Text sind.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another Inkom ({kind}, process {pid}) is publishing from this store.</source>
            <translation>Ein anderes Inkom ({kind}, Prozess {pid}) veröffentlicht aus diesem Datenspeicher.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program holds the store for too long.</source>
            <translation>Ein anderes Programm belegt den Datenspeicher zu lange.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program took that posting time just now. Nothing was changed.</source>
            <translation>Ein anderes Programm hat diese Veröffentlichungszeit soeben belegt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the host to let Inkom’s requests pass, or try again later.</source>
            <translation>Bitten Sie den Hoster, Anfragen von Inkom durchzulassen, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner for the role of an author.</source>
            <translation>Bitten Sie den Inhaber der Website um die Rolle Autor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner to allow it (often a security plugin).</source>
            <translation>Bitten Sie den Inhaber der Website, es zu erlauben (oft ein Sicherheits-Plugin).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Being looked for</source>
            <translation>Wird gesucht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check its permissions.</source>
            <translation>Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check that its server runs and the network is up; Inkom goes on by itself then. Nothing stored was lost.</source>
            <translation>Prüfen Sie, ob der Server läuft und das Netz verfügbar ist; Inkom macht dann von selbst weiter. Nichts Gespeichertes ist verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the address or choose another network.</source>
            <translation>Prüfen Sie die Adresse oder wählen Sie ein anderes Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the folder and its permissions.</source>
            <translation>Prüfen Sie den Ordner und seine Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the internet connection and try again. Nothing was changed.</source>
            <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the name and the secret; for an app password make a new one.</source>
            <translation>Prüfen Sie Name und Passwort; erstellen Sie bei einem App-Passwort ein neues.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the spelling.</source>
            <translation>Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check user and password in INKOM_DATABASE_URL.</source>
            <translation>Prüfen Sie Benutzer und Passwort in INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a folder that you may write.</source>
            <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later one.</source>
            <translation>Wählen Sie eine spätere.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later time, or now.</source>
            <translation>Wählen Sie eine spätere Zeit oder now.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a nearer time.</source>
            <translation>Wählen Sie eine nähere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a time here.</source>
            <translation>Wählen Sie hier eine Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose an account of the draft’s own workspace.</source>
            <translation>Wählen Sie ein Konto aus dem Arbeitsbereich des Entwurfs.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another folder with INKOM_DATA_DIR, or another file with INKOM_DATABASE_URL.</source>
            <translation>Wählen Sie einen anderen Ordner mit INKOM_DATA_DIR oder eine andere Datei mit INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another one.</source>
            <translation>Wählen Sie etwas anderes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place, or make room, and try again.</source>
            <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose fewer days.</source>
            <translation>Wählen Sie weniger Tage.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose one with --account.</source>
            <translation>Wählen Sie eines mit --account.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close it and try again. Nothing was lost.</source>
            <translation>Schließen Sie es und versuchen Sie es erneut. Es ging nichts verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close that program and start the sign-in again.</source>
            <translation>Schließen Sie dieses Programm und beginnen Sie die Anmeldung erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect it on this computer too, if this one should publish them as well.</source>
            <translation>Verbinden Sie es auch auf diesem Computer, wenn er sie ebenfalls veröffentlichen soll.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again.</source>
            <translation>Verbinden Sie das Konto erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again; drafts and posts are untouched.</source>
            <translation>Verbinden Sie das Konto erneut; Entwürfe und Beiträge sind unverändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect this account for a client of your own.</source>
            <translation>Verbinden Sie dieses Konto für einen eigenen Kunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Copy client ID and client secret again from the app’s page, and compare the redirect address there.</source>
            <translation>Kopieren Sie Client-ID und Client-Secret noch einmal von der Seite der App und vergleichen Sie dort die Weiterleitungsadresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Delete them there, then skip the post here.</source>
            <translation>Löschen Sie sie dort und überspringen Sie den Beitrag dann hier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has no version {version}.</source>
            <translation>Der Entwurf {draft} hat keine Version {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has nothing in the queue.</source>
            <translation>Der Entwurf {draft} hat nichts in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Every posting time of {account} is taken for a year.</source>
            <translation>Alle Beitragszeiten von {account} sind für ein Jahr belegt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Export it anew and add that.</source>
            <translation>Exportieren Sie es neu und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and start again; nothing was changed.</source>
            <translation>Schaffen Sie Speicherplatz und starten Sie neu; es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and try again. Nothing stored before was lost.</source>
            <translation>Schaffen Sie Speicherplatz und versuchen Sie es erneut. Nichts zuvor Gespeichertes ging verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space or print elsewhere; nothing stored was lost.</source>
            <translation>Schaffen Sie Speicherplatz oder leiten Sie die Ausgabe anderswohin; nichts Gespeichertes ging verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give --text, --text-file or --media.</source>
            <translation>Geben Sie --text, --text-file oder --media an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give at least {least} characters of it, or the whole title.</source>
            <translation>Geben Sie mindestens {least} Zeichen davon an oder den ganzen Titel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it and try again.</source>
            <translation>Geben Sie es an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it as UTF-8, or from a file with --text-file.</source>
            <translation>Geben Sie es als UTF-8 an oder aus einer Datei mit --text-file.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --from, as YYYY-MM-DD.</source>
            <translation>Geben Sie ihn mit --from als JJJJ-MM-TT an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --secret-stdin, or run the command in a terminal, which asks for it.</source>
            <translation>Geben Sie es mit --secret-stdin an, oder führen Sie den Befehl in einem Terminal aus, das danach fragt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one --alt for each --media, in the same order.</source>
            <translation>Geben Sie zu jedem --media ein --alt an, in derselben Reihenfolge.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one that begins with https://, or none.</source>
            <translation>Geben Sie eine an, die mit https:// beginnt, oder keine.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the earlier day first.</source>
            <translation>Geben Sie den früheren Tag zuerst an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the name of the page you mean.</source>
            <translation>Nennen Sie die Seite, die Sie meinen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the report a name such as report.pdf.</source>
            <translation>Geben Sie dem Bericht einen Namen wie report.pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held by the network</source>
            <translation>Liegt beim Netzwerk</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL is not a store that Inkom can open.</source>
            <translation>INKOM_DATABASE_URL ist kein Datenspeicher, den Inkom öffnen kann.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL names a PostgreSQL store, and this Inkom has no driver for it.</source>
            <translation>INKOM_DATABASE_URL nennt einen PostgreSQL-Datenspeicher, und dieses Inkom hat keinen Treiber dafür.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot delete posts on {network}.</source>
            <translation>Inkom kann auf {network} keine Beiträge löschen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot sign in twice; ask for an exception.</source>
            <translation>Inkom beherrscht keine Anmeldung in zwei Schritten; bitten Sie um eine Ausnahme.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is asking the network about this post at this moment.</source>
            <translation>Inkom fragt das Netzwerk gerade nach diesem Beitrag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is closing its store.</source>
            <translation>Inkom schließt seinen Datenspeicher.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom knows no network “{network}”.</source>
            <translation>Inkom kennt kein Netzwerk „{network}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install Inkom with the extra postgres (pip install 'inkom-desktop[postgres]'), or unset INKOM_DATABASE_URL.</source>
            <translation>Installieren Sie Inkom mit dem Extra postgres (pip install 'inkom-desktop[postgres]'), oder entfernen Sie INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect in the window for this session only.</source>
            <translation>Installieren oder starten Sie einen (GNOME Keyring, KWallet, KeePassXC), oder verbinden Sie im Fenster nur für diese Sitzung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It did not work ({code}).</source>
            <translation>Es hat nicht funktioniert ({code}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It has: {known}.</source>
            <translation>Es gibt: {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It is {state} by now and stays so.</source>
            <translation>Der Status ist inzwischen „{state}“ und bleibt es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It needs no budget.</source>
            <translation>Es braucht kein Budget.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It was changed somewhere else in the meantime; nothing was overwritten.</source>
            <translation>Es wurde inzwischen anderswo geändert; nichts wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its account was removed since.</source>
            <translation>Das Konto wurde inzwischen entfernt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its owner can pass the Authorization header on (a line in .htaccess or the host’s settings).</source>
            <translation>Der Inhaber kann den Authorization-Header durchreichen (eine Zeile in .htaccess oder in den Einstellungen des Hosters).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Join some of them. Nothing was changed.</source>
            <translation>Fassen Sie einige zusammen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end sooner; it can be begun again.</source>
            <translation>Lassen Sie sie früher enden; sie kann neu begonnen werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end with .ics or .csv.</source>
            <translation>Lassen Sie den Namen auf .ics oder .csv enden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Look at the start-up programs in the system’s own settings.</source>
            <translation>Sehen Sie in den Systemeinstellungen bei den Autostart-Programmen nach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it smaller and try again.</source>
            <translation>Verkleinern Sie die Datei und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it writable, or choose another one with INKOM_DATA_DIR. Nothing was changed.</source>
            <translation>Machen Sie ihn beschreibbar, oder wählen Sie mit INKOM_DATA_DIR einen anderen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make room on the disk and try again.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make the folder writable. Nothing was changed.</source>
            <translation>Machen Sie den Ordner beschreibbar. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Mend what is listed and schedule again.</source>
            <translation>Beheben Sie das Aufgeführte und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Needs your look</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account is chosen for this draft.</source>
            <translation>Für diesen Entwurf ist kein Konto gewählt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account of this draft is meant by “{whose}”.</source>
            <translation>„{whose}“ meint kein Konto dieses Entwurfs.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account “{wanted}”.</source>
            <translation>Kein Konto „{wanted}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No document can be drawn here.</source>
            <translation>Hier kann kein Dokument gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No draft “{wanted}”.</source>
            <translation>Kein Entwurf „{wanted}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No network of this Inkom keeps its posts on this computer, so there can be no sample.</source>
            <translation>Kein Netzwerk dieses Inkom behält seine Beiträge auf diesem Computer; daher ist kein Beispiel möglich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No posting times are set for {account}.</source>
            <translation>Für {account} sind keine Beitragszeiten festgelegt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No publication or draft “{id}”.</source>
            <translation>Keine Veröffentlichung und kein Entwurf „{id}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No workspace “{wanted}”.</source>
            <translation>Kein Arbeitsbereich „{wanted}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nobody finished the sign-in in time.</source>
            <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing of {id} is live.</source>
            <translation>Von {id} ist nichts online.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost, and posts go out meanwhile. Open it again; the log has the details.</source>
            <translation>Nichts Gespeichertes ging verloren, und Beiträge erscheinen weiterhin. Öffnen Sie sie erneut; Einzelheiten stehen im Log.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost. Start it again; what was being sent is looked for first.</source>
            <translation>Nichts Gespeichertes ging verloren. Starten Sie erneut; was gerade gesendet wurde, wird zuerst gesucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost; the log in the data folder has the details.</source>
            <translation>Nichts Gespeichertes ging verloren; Einzelheiten stehen im Log im Datenordner.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed; try again.</source>
            <translation>Es wurde nichts geändert; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was given to change.</source>
            <translation>Es wurde keine Änderung angegeben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was lost; try again.</source>
            <translation>Es ging nichts verloren; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Open it in a picture program and save it anew.</source>
            <translation>Öffnen Sie es in einem Bildprogramm und speichern Sie es neu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Port {port} of this computer, where the browser comes back to, is used by another program.</source>
            <translation>Port {port} dieses Computers, zu dem der Browser zurückkehrt, wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>Der Beitrag {id} wird gelöscht oder ist zum Teil gelöscht; es wird nichts mehr von ihm gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and can no longer be moved.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“ und kann nicht mehr verschoben werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and cannot be sent now.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“ und kann jetzt nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and is not sent now.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“ und wird jetzt nicht gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; that is its end.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“; dabei bleibt es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to look for.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“; es gibt nichts zu suchen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to skip.</source>
            <translation>Veröffentlichung {id} hat den Status „{state}“; es gibt nichts zu überspringen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publish without one: inkom publisher run. inkom --help lists everything that needs no screen.</source>
            <translation>Veröffentlichen Sie ohne Bildschirm: inkom publisher run. inkom --help listet alles, was keinen Bildschirm braucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publishing has stopped after a fault ({detail}).</source>
            <translation>Das Veröffentlichen wurde nach einem Fehler angehalten ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put one back there.</source>
            <translation>Stellen Sie dort eine wieder her.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put the newest file of the backups folder in its place.</source>
            <translation>Setzen Sie die neueste Datei aus dem Ordner backups an seine Stelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Read it again and repeat the change.</source>
            <translation>Lesen Sie es neu ein und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Reconnect it, then pause it.</source>
            <translation>Verbinden Sie es neu, dann pausieren Sie es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it before another one is made.</source>
            <translation>Entfernen Sie es, bevor ein neues angelegt wird.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it when you no longer need it.</source>
            <translation>Entfernen Sie es, wenn Sie es nicht mehr brauchen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it anew as MP4 (H.264 with AAC) and add that.</source>
            <translation>Speichern Sie ihn neu als MP4 (H.264 mit AAC) und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as JPEG and add that; a phone set to “most compatible” takes JPEG photographs.</source>
            <translation>Speichern Sie es als JPEG und fügen Sie dieses hinzu; ein Telefon mit der Einstellung „maximale Kompatibilität“ nimmt JPEG-Fotos auf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as UTF-8 and try again.</source>
            <translation>Speichern Sie es als UTF-8 und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it without one and add that.</source>
            <translation>Speichern Sie es ohne Passwort und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say --at for another time, --late and --late-after for another late rule.</source>
            <translation>Geben Sie --at für eine andere Zeit an, --late und --late-after für eine andere Verspätungsregel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say what: --text, --part, --title, --account, --media, --label.</source>
            <translation>Geben Sie an, was: --text, --part, --title, --account, --media, --label.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule it without --hand-off: Inkom sends it at its hour while this computer is on.</source>
            <translation>Planen Sie ihn ohne --hand-off: Inkom sendet ihn zu seiner Zeit, solange dieser Computer eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft again once it is gone.</source>
            <translation>Planen Sie den Entwurf neu, sobald er gelöscht ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft, or write a rule that comes again.</source>
            <translation>Planen Sie den Entwurf, oder schreiben Sie eine Regel, die wiederkehrt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Set them with inkom account slots, or choose a time with --at instead of next-slot.</source>
            <translation>Legen Sie sie mit inkom account slots fest oder wählen Sie mit --at eine Zeit statt next-slot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Shorten it or use several drafts. Nothing was changed.</source>
            <translation>Kürzen Sie ihn oder verwenden Sie mehrere Entwürfe. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sign in with it.</source>
            <translation>Melden Sie sich damit an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sites with plugins (Business) work; others do not yet.</source>
            <translation>Websites mit Plugins (Business) funktionieren; andere noch nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong in the window ({detail}).</source>
            <translation>Im Fenster ist etwas schiefgegangen ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong inside Inkom ({detail}).</source>
            <translation>In Inkom ist etwas schiefgegangen ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again, then make the report once more.</source>
            <translation>Starten Sie Inkom neu und erstellen Sie den Bericht noch einmal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again; nothing stored was lost.</source>
            <translation>Starten Sie Inkom neu; nichts Gespeichertes ging verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start it again.</source>
            <translation>Starten Sie es erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start the sign-in again.</source>
            <translation>Beginnen Sie die Anmeldung erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Starting with this computer could not be changed: {detail}</source>
            <translation>Der Start mit diesem Computer ließ sich nicht ändern: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stop that one first, or let it work.</source>
            <translation>Beenden Sie zuerst das andere, oder lassen Sie es arbeiten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>That time has already passed.</source>
            <translation>Diese Zeit ist schon vorbei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The answer does not belong to this sign-in.</source>
            <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The backup {path} is damaged ({detail}).</source>
            <translation>Die Sicherung {path} ist beschädigt ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft is kept; schedule it for another account.</source>
            <translation>Der Entwurf bleibt erhalten; planen Sie ihn für ein anderes Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft keeps what you wrote. What is scheduled is as it was.</source>
            <translation>Der Entwurf behält, was Sie geschrieben haben. Das Geplante ist unverändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The first day is missing.</source>
            <translation>Der erste Tag fehlt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {path} cannot be used: {detail}.</source>
            <translation>Der Ordner {path} kann nicht benutzt werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {server} cannot be used: {detail}.</source>
            <translation>Der Ordner {server} kann nicht verwendet werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring no longer holds the key of this store.</source>
            <translation>Der Schlüsselbund enthält den Schlüssel dieses Datenspeichers nicht mehr.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The network of {account} charges nothing.</source>
            <translation>Das Netzwerk von {account} berechnet nichts.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has more than {limit} times.</source>
            <translation>Die Regel hat mehr als {limit} Termine.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has no end.</source>
            <translation>Die Regel hat kein Ende.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has one time alone.</source>
            <translation>Die Regel hat nur einen Termin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample could not be written: {detail}.</source>
            <translation>Das Beispiel konnte nicht geschrieben werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample keeps to its own practice accounts, so that nothing made up reaches a real one.</source>
            <translation>Das Beispiel bleibt bei seinen eigenen Übungskonten, damit nichts Erfundenes in ein echtes gelangt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot hold a thread, only single posts; nothing was scheduled.</source>
            <translation>Der Server von {account} kann keinen Thread aufbewahren, nur einzelne Beiträge; nichts wurde geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot publish at a future time by itself; nothing was scheduled.</source>
            <translation>Der Server von {account} kann nicht selbst zu einer späteren Zeit veröffentlichen; nichts wurde geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server refused Inkom’s sign-in to the store {path}.</source>
            <translation>Der Server hat die Anmeldung von Inkom am Datenspeicher {path} abgelehnt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sign-in was refused: {detail}</source>
            <translation>Die Anmeldung wurde abgelehnt: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store is not open at this moment.</source>
            <translation>Der Datenspeicher ist im Moment nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store refused the change ({detail}).</source>
            <translation>Der Datenspeicher hat die Änderung abgelehnt ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store was written by a newer Inkom.</source>
            <translation>Der Datenspeicher stammt von einem neueren Inkom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} cannot be opened.</source>
            <translation>Der Datenspeicher {path} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is damaged; Inkom left it as it is.</source>
            <translation>Der Datenspeicher {path} ist beschädigt; Inkom hat ihn unverändert gelassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is not reached ({detail}).</source>
            <translation>Der Datenspeicher {path} ist nicht erreichbar ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is read-only.</source>
            <translation>Der Datenspeicher {path} ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The text has {size} characters; a draft holds {limit}.</source>
            <translation>Der Text hat {size} Zeichen; ein Entwurf fasst {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The web server of {server} drops the sign-in before the site sees it.</source>
            <translation>Der Webserver von {server} verwirft die Anmeldung, bevor die Website sie sieht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The whole site {server} stands behind a web-server password.</source>
            <translation>Die ganze Website {server} ist durch ein Webserver-Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are more --alt than --media.</source>
            <translation>Es gibt mehr --alt als --media.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are: {ways}.</source>
            <translation>Es gibt: {ways}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is a sample already.</source>
            <translation>Es gibt bereits ein Beispiel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no profile {handle}.</source>
            <translation>Es gibt kein Profil {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no sample to remove.</source>
            <translation>Es gibt kein Beispiel zu entfernen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no screen here on which a window could be shown.</source>
            <translation>Hier gibt es keinen Bildschirm, auf dem ein Fenster erscheinen könnte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no series “{wanted}”.</source>
            <translation>Es gibt keine Serie „{wanted}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no server {server}.</source>
            <translation>Es gibt keinen Server {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no setting “{name}”.</source>
            <translation>Es gibt keine Einstellung „{name}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no text.</source>
            <translation>Es gibt keinen Text.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no time zone called “{zone}”.</source>
            <translation>Es gibt keine Zeitzone namens „{zone}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no way to sign in called “{way}”.</source>
            <translation>Es gibt keine Anmeldung namens „{way}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>They need https and may be switched off by a plugin; the site’s owner can allow them.</source>
            <translation>Sie brauchen https und können durch ein Plugin abgeschaltet sein; der Inhaber der Website kann sie erlauben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This account is signed in on another computer only, which publishes its posts.</source>
            <translation>Dieses Konto ist nur auf einem anderen Computer angemeldet, der seine Beiträge veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.</source>
            <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, und Inkom schreibt Passwörter und Tokens nie im Klartext auf den Datenträger.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This draft is already on its way to {accounts}.</source>
            <translation>Dieser Entwurf ist bereits unterwegs zu {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This page failed ({detail}).</source>
            <translation>Auf dieser Seite ist ein Fehler aufgetreten ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This store is on a server, whose backups are its own.</source>
            <translation>Dieser Datenspeicher liegt auf einem Server, der seine Sicherungen selbst verwaltet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This workspace has that account already.</source>
            <translation>Dieser Arbeitsbereich hat das Konto bereits.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a few seconds.</source>
            <translation>Versuchen Sie es in einigen Sekunden erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a minute. Nothing was changed.</source>
            <translation>Versuchen Sie es in einer Minute erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a moment; nothing stored was lost.</source>
            <translation>Versuchen Sie es gleich noch einmal; nichts Gespeichertes ging verloren.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again, or sign in on the network’s own page first.</source>
            <translation>Versuchen Sie es erneut, oder melden Sie sich zuerst auf der Seite des Netzwerks an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again: the next free one is taken.</source>
            <translation>Versuchen Sie es erneut: Die nächste freie Zeit wird genommen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unlock it and try again; posts wait meanwhile.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut; Beiträge warten so lange.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or reschedule it. Nothing was changed.</source>
            <translation>Heben Sie die Planung auf oder planen Sie um. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or skip them first; nothing was changed.</source>
            <translation>Heben Sie zuerst ihre Planung auf oder überspringen Sie sie; es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unset it, or point it to 127.0.0.1.</source>
            <translation>Entfernen Sie die Variable oder setzen Sie sie auf 127.0.0.1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions.</source>
            <translation>Aktualisieren Sie Inkom, oder nennen Sie in der Einstellung networks.versions eine neuere Version.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom; nothing was changed.</source>
            <translation>Aktualisieren Sie Inkom; es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use JPEG, PNG, GIF or WebP, MP4, or PDF.</source>
            <translation>Verwenden Sie JPEG, PNG, GIF oder WebP, MP4 oder PDF.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use a smaller picture. Nothing was scheduled.</source>
            <translation>Verwenden Sie ein kleineres Bild. Es wurde nichts geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use an IANA name such as Europe/Lisbon.</source>
            <translation>Verwenden Sie einen IANA-Namen wie Europe/Lisbon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use another one.</source>
            <translation>Verwenden Sie etwas anderes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use https, or --allow-lan for a machine of your own network.</source>
            <translation>Verwenden Sie https, oder --allow-lan für einen Rechner im eigenen Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account add {network}.</source>
            <translation>Verwenden Sie inkom account add {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account login {network}.</source>
            <translation>Verwenden Sie inkom account login {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use more characters of the id.</source>
            <translation>Verwenden Sie mehr Zeichen der ID.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use sqlite:////path/to/file or postgresql+psycopg://user@server/database, or unset it.</source>
            <translation>Verwenden Sie sqlite:////Pfad/zur/Datei oder postgresql+psycopg://Benutzer@Server/Datenbank, oder entfernen Sie die Variable.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Wait until nothing is on its way there, then remove the account.</source>
            <translation>Warten Sie, bis nichts mehr dorthin unterwegs ist, und entfernen Sie dann das Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What goes out can no longer be changed: it is being sent, the network holds it, or something of it may be out.</source>
            <translation>Was hinausgeht, kann nicht mehr geändert werden: Es wird gesendet, das Netzwerk hält es, oder ein Teil ist vielleicht veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What the command had to say could not be written ({detail}).</source>
            <translation>Die Ausgabe des Befehls konnte nicht geschrieben werden ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write 2026-12-24 09:30, +15m, now, or an RFC 3339 time.</source>
            <translation>Schreiben Sie 2026-12-24 09:30, +15m, now oder eine Zeit nach RFC 3339.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write NETWORK.KEY=VALUE; inkom account networks --json lists the keys.</source>
            <translation>Schreiben Sie NETZWERK.SCHLÜSSEL=WERT; inkom account networks --json zählt die Schlüssel auf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write RFC 5545, such as FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</source>
            <translation>Schreiben Sie nach RFC 5545, etwa FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as 20 or 7.50; none takes the budget away.</source>
            <translation>Schreiben Sie ihn als 20 oder 7.50; none nimmt das Budget weg.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as YYYY-MM-DD, for example 2026-10-14.</source>
            <translation>Schreiben Sie ihn als JJJJ-MM-TT, zum Beispiel 2026-10-14.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it like social.example or https://social.example.</source>
            <translation>Schreiben Sie es wie social.example oder https://social.example.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write mon-fri 09:00 17:30; sat 10:00, or none.</source>
            <translation>Schreiben Sie mon-fri 09:00 17:30; sat 10:00 oder none.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write text=Message, say; the fields are text, title, date, time, zone, accounts, labels, media and alt.</source>
            <translation>Schreiben Sie etwa text=Message; die Felder sind text, title, date, time, zone, accounts, labels, media und alt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>You look after several pages, or another one than the one you named: {pages}.</source>
            <translation>Sie betreuen mehrere Seiten, oder eine andere als die genannte: {pages}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account app {network} shows how to make it; then give --client-id and its secret.</source>
            <translation>inkom account app {network} zeigt, wie man sie anlegt; geben Sie dann --client-id und ihr Secret an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account check renews its sign-in.</source>
            <translation>inkom account check erneuert die Anmeldung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account list shows them all.</source>
            <translation>inkom account list zeigt alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account networks shows them all: {known}.</source>
            <translation>inkom account networks zeigt alle: {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft history shows the versions.</source>
            <translation>inkom draft history zeigt die Versionen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft list shows them all.</source>
            <translation>inkom draft list zeigt alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom ledger {id} shows what happened.</source>
            <translation>inkom ledger {id} zeigt, was geschehen ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue and inkom ledger show them all.</source>
            <translation>inkom queue und inkom ledger zeigen alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue shows what is to come.</source>
            <translation>inkom queue zeigt, was kommt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom repeat list shows them all.</source>
            <translation>inkom repeat list zeigt alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom settings get shows them all.</source>
            <translation>inkom settings get zeigt alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom workspace list shows them all.</source>
            <translation>inkom workspace list zeigt alle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{accounts} would refuse it; nothing was scheduled.</source>
            <translation>{accounts} würde es ablehnen; es wurde nichts geplant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} belongs to another workspace.</source>
            <translation>{account} gehört zu einem anderen Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is not signed in; nothing goes out to it as it is.</source>
            <translation>{account} ist nicht angemeldet; dorthin geht ohnehin nichts hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is on a network that refuses the same text twice: {times} times want as many texts, and there are {texts}.</source>
            <translation>{account} ist in einem Netzwerk, das denselben Text nicht zweimal annimmt: {times} Termine brauchen ebenso viele Texte, es gibt {texts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{count} posts to {handle} are being sent or looked for.</source>
            <extracomment>One: 1 post to {handle} is being sent or looked for.</extracomment>
            <translation>
                <numerusform>1 Beitrag an {handle} wird gerade gesendet oder gesucht.</numerusform>
                <numerusform>{count} Beiträge an {handle} werden gerade gesendet oder gesucht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{first} is after {last}.</source>
            <translation>{first} liegt nach {last}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{handle} may not publish there.</source>
            <translation>{handle} darf dort nicht veröffentlichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} cannot be made small enough for this network.</source>
            <translation>{name} lässt sich für dieses Netzwerk nicht klein genug machen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} is no longer as it was when it was added.</source>
            <translation>{name} ist nicht mehr so, wie es hinzugefügt wurde.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} still has {count} posts on their way or waiting for you.</source>
            <extracomment>One: {name} still has 1 post on its way or waiting for you.</extracomment>
            <translation>
                <numerusform>{name} hat noch 1 Beitrag, der unterwegs ist oder auf Sie wartet.</numerusform>
                <numerusform>{name} hat noch {count} Beiträge, die unterwegs sind oder auf Sie warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} cannot say anything of an app before a sign-in.</source>
            <translation>{network} kann vor einer Anmeldung nichts über eine App sagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} does not accept the app: {detail}</source>
            <translation>{network} nimmt die App nicht an: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no option “{key}”.</source>
            <translation>{network} hat keine Option „{key}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no sign-in in the browser.</source>
            <translation>{network} bietet keine Anmeldung im Browser.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has retired the version of its interface that Inkom speaks.</source>
            <translation>{network} hat die Version seiner Schnittstelle eingestellt, die Inkom spricht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} is signed in to with an app of your own.</source>
            <translation>Bei {network} meldet man sich mit einer eigenen App an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} needs no app of your own.</source>
            <translation>{network} braucht keine eigene App.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as a film.</source>
            <translation>{path} lässt sich nicht als Film lesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as text: {detail}.</source>
            <translation>{path} kann nicht als Text gelesen werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read: {detail}.</source>
            <translation>{path} kann nicht gelesen werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be written: {detail}.</source>
            <translation>{path} kann nicht geschrieben werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} could not be written: {detail}.</source>
            <translation>{path} konnte nicht geschrieben werden: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} does not end with .pdf.</source>
            <translation>{path} endet nicht auf .pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is a HEIC photograph, which Inkom and most networks cannot read.</source>
            <translation>{path} ist ein HEIC-Foto, das Inkom und die meisten Netzwerke nicht lesen können.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is another program’s database; nothing in it was changed.</source>
            <translation>{path} ist die Datenbank eines anderen Programms; darin wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be read as a PDF.</source>
            <translation>{path} ist beschädigt und lässt sich nicht als PDF lesen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be shown as a picture.</source>
            <translation>{path} ist beschädigt und kann nicht als Bild angezeigt werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is empty (0 bytes).</source>
            <translation>{path} ist leer (0 Byte).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is no picture, film or document that networks take.</source>
            <translation>{path} ist kein Bild, kein Film und kein Dokument, das Netzwerke annehmen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is protected by a password.</source>
            <translation>{path} ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>{path} ist zu groß ({bytes}; höchstens {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answered with a page of its firewall.</source>
            <translation>{server} antwortete mit einer Seite seiner Firewall.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answers, but is no {network} server.</source>
            <translation>{server} antwortet, ist aber kein {network}-Server.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} cannot be reached: {detail}.</source>
            <translation>{server} ist nicht erreichbar: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} did not accept the sign-in: {detail}</source>
            <translation>{server} hat die Anmeldung nicht angenommen: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} does not allow application passwords.</source>
            <translation>{server} erlaubt keine Anwendungspasswörter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} has its REST interface switched off.</source>
            <translation>{server} hat seine REST-Schnittstelle abgeschaltet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is an address of a private network.</source>
            <translation>{server} ist eine Adresse in einem privaten Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is hosted by a service with a sign-in of its own.</source>
            <translation>{server} liegt bei einem Dienst mit eigener Anmeldung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} would be reached without encryption.</source>
            <translation>{server} würde ohne Verschlüsselung aufgerufen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{text} is no day.</source>
            <translation>{text} ist kein Tag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{variable} must be a loopback address, not {value}.</source>
            <translation>{variable} muss eine Loopback-Adresse sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} ({zone}) has already passed.</source>
            <translation>{when} ({zone}) ist bereits vorbei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} is more than five years away.</source>
            <translation>{when} liegt mehr als fünf Jahre in der Zukunft.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{amount}” is no amount.</source>
            <translation>„{amount}“ ist kein Betrag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{field}” names no column.</source>
            <translation>„{field}“ benennt keine Spalte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{given}” is no option that Inkom reads.</source>
            <translation>„{given}“ ist keine Option, die Inkom liest.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the only workspace.</source>
            <translation>„{name}“ ist der einzige Arbeitsbereich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the sample and keeps its name.</source>
            <translation>„{name}“ ist das Beispiel und behält seinen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{part}” of the rule is not understood.</source>
            <translation>„{part}“ in der Regel wird nicht verstanden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{path}” is no kind of file that Inkom writes.</source>
            <translation>„{path}“ ist keine Dateiart, die Inkom schreibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{server}” is not a server address.</source>
            <translation>„{server}“ ist keine Serveradresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{slots}” are not posting times that Inkom reads.</source>
            <translation>„{slots}“ sind keine Beitragszeiten, die Inkom lesen kann.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{url}” is not a web address.</source>
            <translation>„{url}“ ist keine Webadresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {key}.</source>
            <translation>„{value}“ passt nicht zu {key}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {name}.</source>
            <translation>„{value}“ passt nicht zu {name}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several accounts: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Konten: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several drafts: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Entwürfe: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several publications: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Veröffentlichungen: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several series: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Serien: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several workspaces: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Arbeitsbereiche: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” is too short for an id.</source>
            <translation>„{wanted}“ ist zu kurz für eine ID.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{when}” is not a time that Inkom reads.</source>
            <translation>„{when}“ ist keine Zeitangabe, die Inkom versteht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A client called “{name}” exists already.</source>
            <translation>Einen Kunden „{name}“ gibt es bereits.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A newer Inkom may know it.</source>
            <translation>Ein neueres Inkom kennt es vielleicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Accounts shows those that are there.</source>
            <translation>„Konten“ zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow a machine of your own network below if that is what you want.</source>
            <translation>Erlauben Sie unten einen Rechner in Ihrem eigenen Netzwerk, wenn Sie das möchten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow this user to write there. Inkom goes on by itself as soon as it can; nothing was changed.</source>
            <translation>Erlauben Sie diesem Benutzer, dort zu schreiben. Inkom macht von selbst weiter, sobald es kann; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Check it on Accounts, which renews its sign-in.</source>
            <translation>Prüfen Sie es unter „Konten“; das erneuert die Anmeldung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose a time.</source>
            <translation>Wählen Sie eine Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose an account of the draft’s own client.</source>
            <translation>Wählen Sie ein Konto des Kunden, zu dem der Entwurf gehört.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one above the text.</source>
            <translation>Wählen Sie eines über dem Text.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one from the client menu.</source>
            <translation>Wählen Sie einen aus dem Kundenmenü.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Accounts.</source>
            <translation>Wählen Sie eines unter „Konten“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Today.</source>
            <translation>Wählen Sie einen unter „Heute“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Connect with a token or an app password.</source>
            <translation>Verbinden Sie es mit einem Token oder einem App-Passwort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Go back to a backup, or put the file that belongs there in its place.</source>
            <translation>Kehren Sie zu einer Sicherung zurück, oder legen Sie die Datei, die dorthin gehört, wieder an ihren Platz.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Inkom cannot write into its folder {path}: {detail}.</source>
            <translation>Inkom kann nicht in seinen Ordner {path} schreiben: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect for this session only.</source>
            <translation>Installieren oder starten Sie einen (GNOME Keyring, KWallet, KeePassXC), oder verbinden Sie nur für diese Sitzung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>It may have been deleted; Drafts shows those that are there.</source>
            <translation>Er wurde vielleicht gelöscht; „Entwürfe“ zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its history shows those that are there.</source>
            <translation>Sein Verlauf zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its ledger on Today shows what happened.</source>
            <translation>Sein Protokoll unter „Heute“ zeigt, was geschehen ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Let Inkom publish it at its time, while this computer is on.</source>
            <translation>Lassen Sie Inkom ihn zu seiner Zeit veröffentlichen, solange dieser Computer eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Make it as the steps say, and give its client ID and secret.</source>
            <translation>Legen Sie sie nach den Schritten an und geben Sie Client-ID und Client-Secret ein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Nothing of this post is live.</source>
            <translation>Von diesem Beitrag ist nichts online.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Open the one you mean from Drafts.</source>
            <translation>Öffnen Sie den gemeinten unter „Entwürfe“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>The client menu shows those that are there.</source>
            <translation>Das Kundenmenü zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no client “{wanted}”.</source>
            <translation>Es gibt keinen Kunden „{wanted}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no post “{id}”.</source>
            <translation>Es gibt keinen Beitrag „{id}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This client has that account already.</source>
            <translation>Dieser Kunde hat das Konto bereits.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has no version {version}.</source>
            <translation>Dieser Entwurf hat keine Version {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has nothing in the queue.</source>
            <translation>Dieser Entwurf hat nichts in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>Dieser Beitrag wird gelöscht oder ist zum Teil gelöscht; es wird nichts mehr von ihm gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and can no longer be moved.</source>
            <translation>Dieser Beitrag hat den Status „{state}“ und kann nicht mehr verschoben werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and cannot be sent now.</source>
            <translation>Dieser Beitrag hat den Status „{state}“ und kann jetzt nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and is not sent now.</source>
            <translation>Dieser Beitrag hat den Status „{state}“ und wird jetzt nicht gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; that is its end.</source>
            <translation>Dieser Beitrag hat den Status „{state}“; das ist sein Ende.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to look for.</source>
            <translation>Dieser Beitrag hat den Status „{state}“; es gibt nichts zu suchen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to skip.</source>
            <translation>Dieser Beitrag hat den Status „{state}“; es gibt nichts zu überspringen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows those that are there.</source>
            <translation>„Heute“ zeigt, welche es gibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows what is to come.</source>
            <translation>„Heute“ zeigt, was kommt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Use https, or allow a machine of your own network below.</source>
            <translation>Verwenden Sie https, oder erlauben Sie unten einen Rechner in Ihrem eigenen Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Write something or add a picture.</source>
            <translation>Schreiben Sie etwas oder fügen Sie ein Bild hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>{account} belongs to another client.</source>
            <translation>{account} gehört zu einem anderen Kunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{name}” is the only client.</source>
            <translation>„{name}“ ist der einzige Kunde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several clients: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Kunden: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several posts: {ids}.</source>
            <translation>„{wanted}“ passt auf mehrere Beiträge: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>However late, it goes out.</source>
            <translation>Egal wie spät, er geht hinaus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it is skipped.</source>
            <translation>Nie mehr als eine Minute zu spät; danach wird er übersprungen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it waits for you.</source>
            <translation>Nie mehr als eine Minute zu spät; danach wartet er auf Sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it is skipped.</source>
            <translation>Bis {minutes} min zu spät geht er hinaus; danach wird er ausgelassen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it waits for you.</source>
            <translation>Bis {minutes} min zu spät geht er hinaus; danach wartet er auf Sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A card with the picture of the post needs a link in the text and exactly one picture.</source>
            <translation>Eine Karte mit dem Bild des Beitrags braucht einen Link im Text und genau ein Bild.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A film is needed here.</source>
            <translation>Hier wird ein Video gebraucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A picture is needed here.</source>
            <translation>Hier wird ein Bild gebraucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll and pictures cannot go together here.</source>
            <translation>Umfrage und Bilder gehen hier nicht zusammen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll cannot run so long here, or so short.</source>
            <translation>So lange oder so kurz kann eine Umfrage hier nicht laufen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll needs two answers at least.</source>
            <translation>Eine Umfrage braucht mindestens zwei Antworten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll of this kind does not exist there.</source>
            <translation>Eine solche Umfrage gibt es dort nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A secret key stands in the text.</source>
            <translation>Im Text steht ein geheimer Schlüssel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A site has no threads.</source>
            <translation>Eine Website kennt keine Threads.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add one.</source>
            <translation>Fügen Sie eines hinzu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add them, or choose another card.</source>
            <translation>Fügen Sie sie hinzu, oder wählen Sie eine andere Karte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Another post of this account has its time at {local_time}: “{words}”.</source>
            <translation>Ein anderer Beitrag dieses Kontos hat seine Zeit {local_time}: „{words}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Change one of them.</source>
            <translation>Ändern Sie eine davon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Choose another length.</source>
            <translation>Wählen Sie eine andere Dauer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Copy the address of the post itself.</source>
            <translation>Kopieren Sie die Adresse des Beitrags selbst.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Crop it.</source>
            <translation>Schneiden Sie es zu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Files of these kinds cannot go together here.</source>
            <translation>Dateien dieser Arten gehen hier nicht zusammen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Fill it in.</source>
            <translation>Füllen Sie es aus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It will be plain text.</source>
            <translation>Es bleibt einfacher Text.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It would wait; raise the budget of the account, or choose a time in the next month.</source>
            <translation>Er würde warten; erhöhen Sie das Budget des Kontos, oder wählen Sie eine Zeit im nächsten Monat.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Let one answer be chosen, and show the count.</source>
            <translation>Lassen Sie eine Antwort wählen und zeigen Sie den Stand.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it shorter.</source>
            <translation>Kürzen Sie das Dokument.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it smaller.</source>
            <translation>Verkleinern Sie es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Move the others to another part.</source>
            <translation>Verschieben Sie die anderen in einen anderen Teil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Networks refuse such characters: remove them.</source>
            <translation>Netzwerke lehnen solche Zeichen ab: Entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}.</source>
            <translation>Das Veröffentlichen kostet {amount} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}; without the link it would be {without} {currency}.</source>
            <translation>Das Veröffentlichen kostet {amount} {currency}; ohne den Link wären es {without} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Reconnect it; the post waits meanwhile.</source>
            <translation>Verbinden Sie es neu; der Beitrag wartet so lange.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Remove some, or move them to another part.</source>
            <translation>Entfernen Sie einige, oder verschieben Sie sie in einen anderen Teil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Save it with {codecs}.</source>
            <translation>Speichern Sie es mit {codecs}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Screen readers will skip it.</source>
            <translation>Screenreader überspringen es.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it by {over} or split it into a thread.</source>
            <translation>Um {over} kürzen oder als Thread teilen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Some networks hide or refuse repetitions.</source>
            <translation>Manche Netzwerke verbergen Wiederholungen oder lehnen sie ab.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take it away.</source>
            <translation>Entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take some away.</source>
            <translation>Entfernen Sie einige.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take them away.</source>
            <translation>Nehmen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The alternative text of {name} has {length} of {limit} characters.</source>
            <translation>Der Alternativtext von {name} hat {length} von {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The answer “{answer}” has {length} of {limit} characters.</source>
            <translation>Die Antwort „{answer}“ hat {length} von {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The first line will stand in for it.</source>
            <translation>Die erste Zeile tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The month’s budget has no room for it now: {spent} of {budget} {currency} are spent.</source>
            <translation>Das Monatsbudget hat jetzt keinen Platz dafür: {spent} von {budget} {currency} sind ausgegeben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in more for links.</source>
            <translation>Das Netzwerk berechnet dem Inhaber der Anmeldung für Links mehr.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in.</source>
            <translation>Das Netzwerk berechnet es dem Inhaber der Anmeldung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The option “{key}” does not exist there (any more).</source>
            <translation>Die Option „{key}“ gibt es dort nicht (mehr).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The parts become one article.</source>
            <translation>Die Teile werden ein Artikel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The poll has {count} answers; {limit} are allowed.</source>
            <translation>Die Umfrage hat {count} Antworten, {limit} sind erlaubt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The signs &lt; and &gt; are not taken here.</source>
            <translation>Die Zeichen &lt; und &gt; werden hier nicht angenommen.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The text holds {count} invisible control characters.</source>
            <extracomment>One: The text holds 1 invisible control character.</extracomment>
            <translation>
                <numerusform>Der Text enthält 1 unsichtbares Steuerzeichen.</numerusform>
                <numerusform>Der Text enthält {count} unsichtbare Steuerzeichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is no title.</source>
            <translation>Der Titel fehlt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is nothing to post.</source>
            <translation>Es gibt nichts zu veröffentlichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account needs a new sign-in before anything goes out.</source>
            <translation>Dieses Konto braucht eine neue Anmeldung, bevor etwas hinausgeht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account said nearly the same on {local_time}.</source>
            <translation>Dieses Konto hat fast dasselbe schon gesagt: {local_time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two answers of the poll are the same.</source>
            <translation>Zwei Antworten der Umfrage sind gleich.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two so close take each other’s readers; another time may serve both better.</source>
            <translation>So nah nehmen sie einander die Leser; eine andere Zeit dient vielleicht beiden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use JPEG or PNG.</source>
            <translation>Verwenden Sie JPEG oder PNG.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a larger one.</source>
            <translation>Nehmen Sie eine größere Datei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a longer one.</source>
            <translation>Nehmen Sie eine längere Datei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a tag such as en or pt-BR.</source>
            <translation>Verwenden Sie ein Kürzel wie en oder pt-BR.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one kind.</source>
            <translation>Verwenden Sie nur eine Art.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one of them.</source>
            <translation>Verwenden Sie eines davon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is shared again goes without pictures and polls of its own.</source>
            <translation>Was weiter geteilt wird, hat keine eigenen Bilder und Umfragen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is to be shared again is no post there.</source>
            <translation>Was weiter geteilt werden soll, ist dort kein Beitrag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Whoever reads it owns the account: take it out.</source>
            <translation>Wer ihn liest, besitzt das Konto: Nehmen Sie ihn heraus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write another one, or take the poll away.</source>
            <translation>Schreiben Sie noch eine, oder entfernen Sie die Umfrage.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write it without them.</source>
            <translation>Schreiben Sie es ohne sie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write the others without the sign.</source>
            <translation>Schreiben Sie die anderen ohne das Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} files of one kind; {limit} are allowed.</source>
            <translation>{count} Dateien einer Art; {limit} sind erlaubt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} pictures; {limit} are allowed.</source>
            <translation>{count} Bilder; {limit} sind erlaubt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} tags of shares ($ABC); one is allowed.</source>
            <translation>{count} Aktienkürzel ($ABC); eines ist erlaubt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{handle} is not a full handle.</source>
            <translation>{handle} ist kein vollständiges Handle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{length}/{limit}.</source>
            <translation>{length}/{limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has no alternative text.</source>
            <translation>{name} hat keinen Alternativtext.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has too many pixels ({width} × {height}).</source>
            <translation>{name} hat zu viele Pixel ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has {pages} pages; {limit} are allowed.</source>
            <translation>{name} hat {pages} Seiten; erlaubt sind {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is coded as {codec}, which is not taken here.</source>
            <translation>{name} ist als {codec} kodiert, was hier nicht angenommen wird.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is of a kind that is not taken here.</source>
            <translation>{name} ist von einer Art, die hier nicht angenommen wird.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>{name} ist zu groß ({bytes}; höchstens {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too small ({width} × {height}; {limit} px at least).</source>
            <translation>{name} ist zu klein ({width} × {height}; mindestens {limit} px).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too tall for its width ({width} × {height}).</source>
            <translation>{name} ist zu hoch für seine Breite ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too wide for its height ({width} × {height}).</source>
            <translation>{name} ist zu breit für seine Höhe ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are allowed.</source>
            <translation>{name} dauert {seconds} s; erlaubt sind {limit} s.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are the least.</source>
            <translation>{name} dauert {seconds} s; mindestens {limit} s sind nötig.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” has {length} of {limit} characters.</source>
            <translation>„{option}“ hat {length} von {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” holds invisible control characters.</source>
            <translation>„{option}“ enthält unsichtbare Steuerzeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” is needed here.</source>
            <translation>„{option}“ wird hier gebraucht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}”: {count} are too many; {limit} are allowed.</source>
            <translation>„{option}“: {count} sind zu viele, {limit} sind erlaubt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is no language.</source>
            <translation>„{value}“ ist keine Sprache.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is none of the choices of “{option}”.</source>
            <translation>„{value}“ ist keine Auswahl von „{option}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Add the picture again and schedule anew.</source>
            <translation>Fügen Sie das Bild erneut hinzu und planen Sie neu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Change the draft and schedule it again.</source>
            <translation>Ändern Sie den Entwurf und planen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Check that it is up, then rehearse again; or choose another time.</source>
            <translation>Prüfen Sie, ob er läuft, und proben Sie dann erneut; oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Choose another time.</source>
            <translation>Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Go online, then rehearse again.</source>
            <translation>Gehen Sie online und proben Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Inkom moves it by itself. Check that the time still suits.</source>
            <translation>Inkom verschiebt ihn von selbst. Prüfen Sie, ob die Zeit noch passt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Install the version or the extension that knows it.</source>
            <translation>Installieren Sie die Version oder die Erweiterung, die es kennt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Publishing is paused beyond its time.</source>
            <translation>Das Veröffentlichen ist über seine Zeit hinaus angehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Raise the budget, leave links out, or choose a time in the next month.</source>
            <translation>Erhöhen Sie das Budget, lassen Sie Links weg, oder wählen Sie eine Zeit im nächsten Monat.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Reconnect the account; until then its posts cannot go out.</source>
            <translation>Verbinden Sie das Konto neu; bis dahin können seine Beiträge nicht hinausgehen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Rehearse again later.</source>
            <translation>Proben Sie später erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume publishing, or choose another time.</source>
            <translation>Setzen Sie das Veröffentlichen fort oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume the account.</source>
            <translation>Setzen Sie das Konto fort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Set this computer’s clock; until then posts are held.</source>
            <translation>Stellen Sie die Uhr dieses Computers; bis dahin werden Beiträge zurückgehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>The month’s budget of {account} has no room for it: {spent} of {budget} {currency} are spent, and what is due costs {cost}.</source>
            <translation>Das Monatsbudget von {account} reicht dafür nicht: {spent} von {budget} {currency} sind ausgegeben, und was ansteht, kostet {cost}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer does not know the time zone {zone}.</source>
            <translation>Dieser Computer kennt die Zeitzone {zone} nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer is offline: no server is reached, so sign-ins and limits could not be asked.</source>
            <translation>Dieser Computer ist offline: Kein Server ist erreichbar, Anmeldungen und Grenzen ließen sich nicht erfragen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This version of Inkom does not know the network “{network}”.</source>
            <translation>Diese Version von Inkom kennt das Netzwerk „{network}“ nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>its certificate is not valid at this computer’s date</source>
            <translation>sein Zertifikat ist am Datum dieses Computers nicht gültig</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is paused.</source>
            <translation>{account} ist angehalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is signed out{detail}.</source>
            <translation>{account} ist abgemeldet{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{name} is no longer as it was when you scheduled it.</source>
            <translation>{name} ist nicht mehr so wie bei der Planung.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{network} would refuse it as its limits are today: {problem}</source>
            <translation>{network} würde ihn mit den heutigen Grenzen ablehnen: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} gave no usable answer, so it is not known whether {account} can publish{detail}.</source>
            <translation>{server} gab keine brauchbare Antwort; ob {account} veröffentlichen kann, ist nicht bekannt{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} is not reached{detail}.</source>
            <translation>{server} ist nicht erreichbar{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>+{by}</source>
            <translation>+{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>A comparison stands only where the days before were read from their first on. A gap in a line is a day on which nothing was read.</source>
            <translation>Verglichen wird nur, wo die Tage davor vom ersten an gelesen wurden. Eine Lücke in einer Linie ist ein Tag, an dem nichts gelesen wurde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Beside its reach, {account} did best: {rate} engagements for each hundred {base}.</source>
            <translation>Gemessen an der Reichweite liegt {account} vorn: {rate} Interaktionen je hundert {base}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Days are those of the time zone {zone}.</source>
            <translation>Die Tage sind die der Zeitzone {zone}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Each number is compared with the {count} days before. Numbers below twenty are compared as numbers, not in per cent.</source>
            <extracomment>One: Each number is compared with the day before. Numbers below twenty are compared as numbers, not in per cent.</extracomment>
            <translation>
                <numerusform>Jede Zahl wird mit dem Tag davor verglichen. Zahlen unter zwanzig werden als Zahlen verglichen, nicht in Prozent.</numerusform>
                <numerusform>Jede Zahl wird mit den {count} Tagen davor verglichen. Zahlen unter zwanzig werden als Zahlen verglichen, nicht in Prozent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Engagements are likes, shares, replies, quotes, comments, saves and clicks, each as far as the network reports it.</source>
            <translation>Interaktionen sind Likes, geteilte Beiträge, Antworten, Zitate, Kommentare, Merkzeichen und Klicks, soweit das Netzwerk sie meldet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>How this was counted</source>
            <translation>Wie gezählt wurde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>In short</source>
            <translation>Kurz gesagt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day}</source>
            <translation>Erstellt am {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day} by {name}</source>
            <translation>Erstellt am {day} von {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made-up numbers of the sample client</source>
            <translation>Erfundene Zahlen des Beispielkunden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>No comparison</source>
            <translation>Kein Vergleich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Not reported</source>
            <translation>Nicht gemeldet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Nothing was read or published in these days.</source>
            <translation>In diesen Tagen wurde nichts gelesen oder veröffentlicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>People reacted {count} times: likes, shares, replies and clicks.</source>
            <extracomment>One: People reacted once: a like, a share, a reply or a click.</extracomment>
            <translation>
                <numerusform>Es gab eine Reaktion: Like, Teilen, Antwort oder Klick.</numerusform>
                <numerusform>Es gab {count} Reaktionen: Likes, geteilte Beiträge, Antworten und Klicks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Posts were seen {count} times.</source>
            <extracomment>One: Posts were seen once.</extracomment>
            <translation>
                <numerusform>Die Beiträge wurden einmal gesehen.</numerusform>
                <numerusform>Die Beiträge wurden {count} Mal gesehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Seen {count} times</source>
            <extracomment>One: Seen once</extracomment>
            <translation>
                <numerusform>Einmal gesehen</numerusform>
                <numerusform>{count} Mal gesehen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Social media report</source>
            <translation>Social-Media-Bericht</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is as in the days before.</source>
            <translation>Das ist so viel wie in den Tagen davor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} less than in the days before.</source>
            <translation>Das sind {by} weniger als in den Tagen davor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} more than in the days before.</source>
            <translation>Das sind {by} mehr als in den Tagen davor.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} fewer than in the days before.</source>
            <extracomment>One: That is one fewer than in the days before.</extracomment>
            <translation>
                <numerusform>Das ist einer weniger als in den Tagen davor.</numerusform>
                <numerusform>Das sind {count} weniger als in den Tagen davor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} more than in the days before.</source>
            <extracomment>One: That is one more than in the days before.</extracomment>
            <translation>
                <numerusform>Das ist einer mehr als in den Tagen davor.</numerusform>
                <numerusform>Das sind {count} mehr als in den Tagen davor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The accounts side by side</source>
            <translation>Die Konten im Vergleich</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The engagement rate is engagements for each hundred impressions, or followers where a network reports no impressions.</source>
            <translation>Die Interaktionsrate sind Interaktionen je hundert Impressionen, oder je hundert Follower, wo ein Netzwerk keine Impressionen meldet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The numbers were read from the networks’ own interfaces and kept on the computer of whoever made this report.</source>
            <translation>Die Zahlen wurden über die Schnittstellen der Netzwerke gelesen und auf dem Computer aufbewahrt, auf dem dieser Bericht entstand.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>The post that did best went out on {account} on {moment}, with {count} engagements.</source>
            <extracomment>One: The post that did best went out on {account} on {moment}, with one engagement.</extracomment>
            <translation>
                <numerusform>Am besten lief der Beitrag auf {account} ({moment}) mit einer Interaktion.</numerusform>
                <numerusform>Am besten lief der Beitrag auf {account} ({moment}) mit {count} Interaktionen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>These networks report no numbers: {names}.</source>
            <translation>Diese Netzwerke melden keine Zahlen: {names}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>What did best</source>
            <translation>Was am besten lief</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>followers</source>
            <translation>Follower</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>impressions</source>
            <translation>Impressionen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of followers</source>
            <translation>der Follower</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of impressions</source>
            <translation>der Impressionen</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} more people follow.</source>
            <extracomment>One: One more person follows.</extracomment>
            <translation>
                <numerusform>Eine Person mehr folgt.</numerusform>
                <numerusform>{count} Personen mehr folgen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} people fewer follow.</source>
            <extracomment>One: One person less follows.</extracomment>
            <translation>
                <numerusform>Eine Person weniger folgt.</numerusform>
                <numerusform>{count} Personen weniger folgen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} posts went out in these days.</source>
            <extracomment>One: One post went out in these days.</extracomment>
            <translation>
                <numerusform>In diesen Tagen erschien ein Beitrag.</numerusform>
                <numerusform>In diesen Tagen erschienen {count} Beiträge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>−{by}</source>
            <translation>−{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>A quotation mark is missing or stands in the wrong place; what follows cannot be read.</source>
            <translation>Ein Anführungszeichen fehlt oder steht falsch; was folgt, ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>It has a time and no account to go to.</source>
            <translation>Er hat eine Zeit, aber kein Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Row {row} says the same, for the same time and accounts.</source>
            <translation>Zeile {row} sagt dasselbe, zur selben Zeit und für dieselben Konten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The cell is empty.</source>
            <translation>Die Zelle ist leer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The clocks go forward over {value}: there is no such time.</source>
            <translation>Die Uhren springen über {value}: Diese Zeit gibt es nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file has more than {limit} rows.</source>
            <translation>Die Datei hat mehr als {limit} Zeilen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file holds no rows.</source>
            <translation>Die Datei enthält keine Zeilen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is larger than {limit} MB.</source>
            <translation>Die Datei ist größer als {limit} MB.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is no text in UTF-8 or UTF-16: save it as CSV UTF-8.</source>
            <translation>Die Datei ist kein Text in UTF-8 oder UTF-16: Speichern Sie sie als CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The label “{label}…” is longer than {limit} characters.</source>
            <translation>Das Label „{label}…“ ist länger als {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The row has {cells} cells and the table {columns} columns: a text with commas wants quotation marks.</source>
            <translation>Die Zeile hat {cells} Zellen und die Tabelle {columns} Spalten: Ein Text mit Kommas braucht Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The text is longer than {limit} characters.</source>
            <translation>Der Text ist länger als {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There are {alts} alternative texts for {media} pictures.</source>
            <translation>Es gibt {alts} Alternativtexte für {media} Bilder.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no account “{account}”.</source>
            <translation>Es gibt kein Konto „{account}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no column for “{field}”: name one.</source>
            <translation>Es gibt keine Spalte für „{field}“: Benennen Sie eine.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Two columns have this name.</source>
            <translation>Zwei Spalten haben diesen Namen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{account} would refuse it: {problem}</source>
            <translation>{account} würde ihn ablehnen: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} has already passed.</source>
            <translation>{value} ist schon vorbei.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} is more than five years away.</source>
            <translation>{value} liegt mehr als fünf Jahre entfernt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{account}” fits several accounts: {ids}.</source>
            <translation>„{account}“ passt auf mehrere Konten: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” has no time of day.</source>
            <translation>„{value}“ hat keine Uhrzeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no date: write 2026-12-24.</source>
            <translation>„{value}“ ist kein Datum: Schreiben Sie 2026-12-24.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no time: write 09:30.</source>
            <translation>„{value}“ ist keine Zeit: Schreiben Sie 09:30.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” may be a day in either of two months: say how dates are written.</source>
            <translation>„{value}“ kann ein Tag in zwei Monaten sein: Sagen Sie, wie Daten geschrieben sind.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>An answer was lost or is still to come, so it may be live.</source>
            <translation>Eine Antwort ging verloren oder steht noch aus; er ist vielleicht online.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the editor to publish it.</source>
            <translation>Bitten Sie die Redaktion, es zu veröffentlichen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the owner for the right, then schedule again.</source>
            <translation>Bitten Sie den Inhaber um das Recht und planen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the site’s owner to allow it.</source>
            <translation>Bitten Sie den Inhaber der Website, es zu erlauben.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Change it and schedule again.</source>
            <translation>Ändern Sie es und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the account.</source>
            <translation>Prüfen Sie das Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the folder and schedule again.</source>
            <translation>Prüfen Sie den Ordner und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Choose another category, or ask an editor to make it, and schedule again.</source>
            <translation>Wählen Sie eine andere Kategorie, oder bitten Sie einen Redakteur, sie anzulegen, und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete it on the network if it must not go out.</source>
            <translation>Löschen Sie ihn im Netzwerk, wenn er nicht erscheinen soll.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete them on the network, then skip it here; or try again.</source>
            <translation>Löschen Sie sie im Netzwerk und überspringen Sie ihn dann hier, oder versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom cannot work with this account: {detail}.</source>
            <translation>Inkom kann mit diesem Konto nicht arbeiten: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it.</source>
            <translation>Inkom wurde beim Vorbereiten dreimal beendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it. Nothing was sent.</source>
            <translation>Inkom wurde beim Vorbereiten dreimal unterbrochen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It came back with a backup of {detail} and may have gone out since. Nothing was sent after that.</source>
            <translation>Der Beitrag kam mit einer Sicherung vom {detail} zurück und ist inzwischen vielleicht erschienen. Danach wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself.</source>
            <translation>Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself. From a minute before its hour Inkom only looks whether it went out; to stop it then, delete it on the network.</source>
            <translation>Das geht von selbst weiter. Ab einer Minute vor der Zeit prüft Inkom nur noch, ob er erschienen ist; um ihn dann aufzuhalten, löschen Sie ihn im Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is being taken back from the network, which holds it until then.</source>
            <translation>Er wird vom Netzwerk zurückgenommen; bis dahin liegt er dort.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is proved not to be there; it is sent again with the same key, which cannot double it.</source>
            <translation>Es ist erwiesen, dass es nicht dort ist; es wird mit demselben Schlüssel erneut gesendet und kann nicht doppelt erscheinen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It missed its window and was skipped, as its rule says. Nothing was sent.</source>
            <translation>Das Zeitfenster wurde verpasst und der Beitrag nach seiner Regel übersprungen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window.</source>
            <translation>Er war für {local_time} vorgesehen und hat sein Zeitfenster verpasst.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window. Nothing was sent.</source>
            <translation>Der Beitrag war {local_time} fällig und hat sein Zeitfenster verpasst. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was tried many times without success. {detail}</source>
            <translation>Viele Versuche blieben ohne Erfolg. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Its account was removed. The draft is kept.</source>
            <translation>Das Konto wurde entfernt. Der Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at it there; the draft is kept.</source>
            <translation>Sehen Sie es dort an; der Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile.</source>
            <translation>Sehen Sie im Profil nach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile: say that it is there, send it again, or skip it.</source>
            <translation>Sehen Sie im Profil nach: Geben Sie an, dass er dort ist, senden Sie ihn erneut, oder überspringen Sie ihn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile; then send it now, choose another time, or skip it.</source>
            <translation>Sehen Sie im Profil nach; senden Sie den Beitrag dann jetzt, wählen Sie eine andere Zeit, oder überspringen Sie ihn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Make the pictures smaller and schedule again.</source>
            <translation>Verkleinern Sie die Bilder und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the budget, or leave its links out and schedule it again; with the next month it goes on by itself.</source>
            <translation>Erhöhen Sie das Budget, oder lassen Sie die Links weg und planen Sie neu; mit dem nächsten Monat geht es von selbst weiter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the limit there, or choose a time after it begins anew.</source>
            <translation>Erhöhen Sie dort die Grenze, oder wählen Sie eine Zeit nach ihrem Neubeginn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Reconnect the account; the post waits for it.</source>
            <translation>Verbinden Sie das Konto neu; der Beitrag wartet darauf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Schedule it again.</source>
            <translation>Planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, choose another time, or skip it.</source>
            <translation>Senden Sie jetzt, wählen Sie eine andere Zeit, oder überspringen Sie den Beitrag.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, or choose another time.</source>
            <translation>Senden Sie jetzt, oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Shorten it and schedule again.</source>
            <translation>Kürzen Sie und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Skip the rest, or send it now to try again.</source>
            <translation>Überspringen Sie den Rest, oder senden Sie jetzt, um es erneut zu versuchen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The account is paused.</source>
            <translation>Das Konto ist pausiert.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to an earlier send was lost, and a look did not find it.</source>
            <translation>Die Antwort auf ein früheres Senden ging verloren, und eine Prüfung fand ihn nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to the hand-over was lost, so the network may hold it. Inkom looks for it before anything else.</source>
            <translation>Die Antwort auf die Übergabe ging verloren; vielleicht liegt er beim Netzwerk. Inkom sucht ihn vor allem anderen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and Inkom cannot look. It may be live.</source>
            <translation>Die Antwort ging verloren, und Inkom kann nicht nachsehen. Der Beitrag ist vielleicht online.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and two looks did not find it. This network cannot refuse a second copy.</source>
            <translation>Die Antwort ging verloren, und zwei Suchen fanden nichts. Dieses Netzwerk kann eine zweite Kopie nicht ablehnen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost, so it may be live. Inkom looks for it before anything else.</source>
            <translation>Die Antwort ging verloren; der Beitrag ist vielleicht online. Inkom sucht zuerst danach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail}</source>
            <translation>Die App hat die Ausgabengrenze erreicht, die im Netzwerk für sie gesetzt ist. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail} Nothing was sent.</source>
            <translation>Die App hat die Ausgabengrenze erreicht, die im Netzwerk gesetzt ist. {detail} Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The folder cannot be written: {detail}</source>
            <translation>In den Ordner kann nicht geschrieben werden: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in.</source>
            <translation>Der Schlüsselbund gab die Anmeldung nicht heraus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in. Nothing was sent.</source>
            <translation>Der Schlüsselbund gab die Anmeldung nicht heraus. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail}</source>
            <translation>Das Monatsbudget des Kontos reicht dafür nicht. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail} Nothing was sent.</source>
            <translation>Das Monatsbudget des Kontos reicht dafür nicht. {detail} Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait.</source>
            <translation>Das Netzwerk bat zu warten.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait. Nothing was sent.</source>
            <translation>Das Netzwerk bat zu warten. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail}</source>
            <translation>Das Netzwerk verlangt zuerst Geld: Das Guthaben der App ist aufgebraucht. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail} Nothing was sent.</source>
            <translation>Das Netzwerk verlangt erst Geld: Das Guthaben der App ist aufgebraucht. {detail} Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network cannot be asked now and still holds it. Inkom takes it back as soon as the network answers. {detail}</source>
            <translation>Das Netzwerk ist jetzt nicht erreichbar und hält ihn noch. Inkom nimmt ihn zurück, sobald das Netzwerk antwortet. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached.</source>
            <translation>Das Netzwerk war nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached. Nothing was sent.</source>
            <translation>Das Netzwerk war nicht erreichbar. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not give it back and publishes it at {local_time}. {detail}</source>
            <translation>Das Netzwerk hat ihn nicht zurückgegeben und veröffentlicht ihn um {local_time}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not take it ahead of its hour: {detail} Inkom sends it at {local_time} while this computer is on.</source>
            <translation>Das Netzwerk hat ihn nicht im Voraus angenommen: {detail} Inkom sendet ihn um {local_time}, solange dieser Computer eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in.</source>
            <translation>Das Netzwerk hat die Anmeldung beendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in. Nothing was sent.</source>
            <translation>Das Netzwerk hat die Anmeldung beendet. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network found the text too long: {detail}</source>
            <translation>Dem Netzwerk ist der Text zu lang: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has it and shows it to nobody else: {detail}</source>
            <translation>Das Netzwerk hat es und zeigt es niemandem sonst: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has retired the version of its interface that Inkom speaks: {detail}</source>
            <translation>Das Netzwerk hat die Version seiner Schnittstelle eingestellt, die Inkom spricht: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it and publishes it at {held_for} whatever happens here; delete it there if it must not go out.</source>
            <translation>Das Netzwerk hält ihn und veröffentlicht ihn {held_for}, was immer hier geschieht; löschen Sie ihn dort, wenn er nicht erscheinen soll.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time} and publishes it by itself. This computer may be off then.</source>
            <translation>Das Netzwerk hält ihn bis {local_time} und veröffentlicht ihn selbst. Dieser Computer darf dann ausgeschaltet sein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time}. Inkom could not ask yet whether it went out. {detail}</source>
            <translation>Das Netzwerk hält ihn für {local_time}. Inkom konnte noch nicht fragen, ob er erschienen ist. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is late: it still holds it, although it was due {local_time}. Inkom looks again by itself.</source>
            <translation>Das Netzwerk ist verspätet: Es hält ihn noch, obwohl er um {local_time} fällig war. Inkom sieht von selbst wieder nach.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is still working on it.</source>
            <translation>Das Netzwerk arbeitet noch daran.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network no longer holds it, and it was not found among the posts of the account.</source>
            <translation>Das Netzwerk hält ihn nicht mehr, und er wurde unter den Beiträgen des Kontos nicht gefunden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused a picture: {detail}</source>
            <translation>Das Netzwerk hat ein Bild abgelehnt: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused it: {detail}</source>
            <translation>Das Netzwerk hat den Beitrag abgelehnt: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network says that it has this post already: {detail}</source>
            <translation>Das Netzwerk meldet, dass es diesen Beitrag schon hat: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The prepared article was deleted on the site before it went out.</source>
            <translation>Der vorbereitete Artikel wurde auf der Website gelöscht, bevor er erschien.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server found it too large: {detail}</source>
            <translation>Dem Server ist es zu groß: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server is gone: {detail}</source>
            <translation>Den Server gibt es nicht mehr: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server sent Inkom to another address, which it does not follow when it posts.</source>
            <translation>Der Server verwies Inkom an eine andere Adresse; beim Veröffentlichen folgt Inkom dem nicht.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has its REST interface switched off.</source>
            <translation>Die Website hat ihre REST-Schnittstelle abgeschaltet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has no category “{detail}”, and this user may not make one.</source>
            <translation>Die Website hat keine Kategorie „{detail}“, und dieser Benutzer darf keine anlegen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site holds it for review by an editor: {detail}</source>
            <translation>Die Website hält ihn zur Durchsicht durch die Redaktion zurück: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This account may not publish there: {detail}</source>
            <translation>Dieses Konto darf dort nicht veröffentlichen: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This computer’s clock is fast: it waits until it is certainly time.</source>
            <translation>Die Uhr dieses Computers geht vor: Der Beitrag wartet, bis es sicher an der Zeit ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>To be certain, delete it on the network.</source>
            <translation>Um sicherzugehen, löschen Sie ihn im Netzwerk.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Top them up there, then send it now or choose another time.</source>
            <translation>Laden Sie es dort auf, senden Sie dann jetzt oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Unlock it, then check the account.</source>
            <translation>Entsperren Sie ihn und prüfen Sie dann das Konto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions, then schedule again.</source>
            <translation>Aktualisieren Sie Inkom, oder nennen Sie in der Einstellung networks.versions eine neuere Version, und planen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Use another one and schedule again.</source>
            <translation>Verwenden Sie ein anderes und planen Sie erneut.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Wait, or take it out of the queue or give it another time; Inkom then takes it back first.</source>
            <translation>Warten Sie, nehmen Sie ihn aus der Warteschlange oder geben Sie ihm eine andere Zeit; Inkom nimmt ihn dann zuerst zurück.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What is live of it is being deleted: {live} still to go. {detail}</source>
            <translation>Was online ist, wird gelöscht: noch {live}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What was live of it was deleted, as you said. The draft is kept.</source>
            <translation>Was online war, wurde wie gewünscht gelöscht. Der Entwurf bleibt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You said that it is there.</source>
            <translation>Sie haben angegeben, dass er dort ist.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You skipped it.</source>
            <translation>Sie haben ihn übersprungen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You took it out of the queue.</source>
            <translation>Sie haben ihn aus der Warteschlange genommen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it.</source>
            <translation>{detail} ist nicht mehr so wie beim Planen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it. Nothing was sent.</source>
            <translation>{detail} ist nicht mehr, wie es beim Planen war. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live.</source>
            <translation>{live} von {parts} Teilen sind online.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live; the next one was refused. {detail}</source>
            <translation>{live} von {parts} Teilen sind online; der nächste wurde abgelehnt. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are still live and could not be deleted. {detail}</source>
            <translation>{live} von {parts} Teilen sind noch online und ließen sich nicht löschen. {detail}</translation>
        </message>
    </context>
</TS>
