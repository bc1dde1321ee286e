<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>inkom</name>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Adult</source>
            <translation>Adulte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>App password</source>
            <translation>Mot de passe d’application</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Followers</source>
            <translation>Abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Graphic</source>
            <translation>Choquant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Handle</source>
            <translation>Pseudo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Make an app password in Bluesky’s settings, under Privacy and security; do not use your main password.</source>
            <translation>Créez un mot de passe d’application dans les paramètres de Bluesky, sous Confidentialité et sécurité ; n’utilisez pas votre mot de passe principal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>More hashtags, unseen in the text</source>
            <translation>Autres hashtags, non visibles dans le texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nudity</source>
            <translation>Nudité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Others may quote it</source>
            <translation>Les autres peuvent le citer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned</source>
            <translation>Personnes mentionnées</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned, followed or following</source>
            <translation>Personnes mentionnées, suivies ou abonnées</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People this account follows</source>
            <translation>Personnes suivies par ce compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Posts, threads, pictures and link cards. Each post has a key of its own, so it cannot appear twice.</source>
            <translation>Posts, fils, images et cartes de lien. Chaque post a sa propre clé : il ne peut pas paraître deux fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Server (only if you run your own)</source>
            <translation>Serveur (seulement si vous avez le vôtre)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Suggestive</source>
            <translation>Suggestif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Warning for pictures</source>
            <translation>Avertissement pour les images</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Who may answer</source>
            <translation>Qui peut répondre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>You need an app password.</source>
            <translation>Il vous faut un mot de passe d’application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the document of this profile is not there</source>
            <translation>le document de ce profil est introuvable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the profile names no server that holds it.</source>
            <translation>le profil n’indique aucun serveur qui l’héberge.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>It signed in a moment ago and waits before it does so again.</source>
            <translation>La connexion date d’un instant ; la suivante attend un peu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The server calls a new token expired.</source>
            <translation>Le serveur dit expiré un jeton tout neuf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The sign-in has expired.</source>
            <translation>La connexion a expiré.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The part of the thread before this one is no longer there.</source>
            <translation>La partie précédente du fil n’existe plus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The server took the wish, but the post is not proved gone.</source>
            <translation>Le serveur a accepté la demande, mais rien ne prouve que le post a disparu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>This is no address of a post on Bluesky.</source>
            <translation>Ce n’est pas l’adresse d’un post sur Bluesky.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>the server’s answer makes no sense</source>
            <translation>la réponse du serveur n’a pas de sens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/numbers.py" />
            <source>the server’s answer has no posts</source>
            <translation>la réponse du serveur ne contient aucun post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>A record is there under this key; it could not be read.</source>
            <translation>Un enregistrement existe sous cette clé ; il n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>Another post stands under this post’s own key.</source>
            <translation>Un autre post se trouve sous la clé de ce post.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>The text holds control characters that no network takes.</source>
            <translation>Le texte contient des caractères de contrôle qu’aucun réseau n’accepte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>a picture could not be uploaded again</source>
            <translation>une image n’a pas pu être envoyée de nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>who may answer could not be set</source>
            <translation>impossible de définir qui peut répondre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The app password</source>
            <translation>Le mot de passe d’application</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The handle</source>
            <translation>Le pseudo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server signed in another profile than the one asked for.</source>
            <translation>le serveur a connecté un autre profil que celui demandé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server’s answer names two different profiles.</source>
            <translation>la réponse du serveur nomme deux profils différents.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>this is the main password; an app password is needed.</source>
            <translation>c’est le mot de passe principal ; il faut un mot de passe d’application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>A public picture, by its address.</source>
            <translation>Une image publique, par son adresse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>API key</source>
            <translation>Clé d’API</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the cover picture</source>
            <translation>Adresse de l’image de couverture</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the original</source>
            <translation>Adresse de l’original</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles in Markdown on DEV and other Forem sites.</source>
            <translation>Articles en Markdown sur DEV et d’autres sites Forem.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>In part</source>
            <translation>En partie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Make one in the site’s settings, under Extensions, DEV Community API Keys.</source>
            <translation>Créez-en une dans les réglages du site, sous Extensions, DEV Community API Keys.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>The site asks its authors to say so.</source>
            <translation>Le site demande à ses auteurs de le dire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Up to four, of letters and digits.</source>
            <translation>Jusqu’à quatre, de lettres et de chiffres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Where it was published first.</source>
            <translation>Là où il a d’abord été publié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Wholly</source>
            <translation>Entièrement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Written with a machine’s help</source>
            <translation>Écrit avec l’aide d’une machine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>You need an API key from the site’s settings. Pictures stand in the text by their public address.</source>
            <translation>Il vous faut une clé d’API des réglages du site. Les images figurent dans le texte par leur adresse publique.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>no connection</source>
            <translation>pas de connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer holds no numbers</source>
            <translation>la réponse ne contient aucun chiffre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer is no public article</source>
            <translation>la réponse n’est pas un article public</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the key is not valid</source>
            <translation>la clé n’est pas valable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the number of the post is not known</source>
            <translation>le numéro du post n’est pas connu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>this is no API key.</source>
            <translation>ce n’est pas une clé d’API.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>A forum channel needs one: the post opens a thread with it.</source>
            <translation>Un salon de forum en exige un : la publication ouvre un fil sous ce titre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Empty: the webhook’s own name.</source>
            <translation>Vide : le nom du webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>In the channel’s settings, under Integrations, Webhooks: make one and copy its address. It is a secret.</source>
            <translation>Dans les réglages du salon, sous Intégrations, Webhooks : créez-en un et copiez son adresse. Elle est secrète.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Messages, pictures, films and files in one channel, through its webhook.</source>
            <translation>Messages, images, films et fichiers dans un salon, par son webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Name that it is posted under</source>
            <translation>Nom sous lequel c’est publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>No preview of links</source>
            <translation>Pas d’aperçu des liens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Title in a forum</source>
            <translation>Titre dans un forum</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Webhook address</source>
            <translation>Adresse du webhook</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>You need the right to manage the channel’s webhooks.</source>
            <translation>Il vous faut le droit de gérer les webhooks du salon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>This is no number of a message.</source>
            <translation>Ce n’est pas un numéro de message.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>its answer makes no sense</source>
            <translation>sa réponse n’a pas de sens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the answer names no message</source>
            <translation>la réponse ne nomme aucun message</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the webhook is gone</source>
            <translation>le webhook n’existe plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>this is no address of a webhook.</source>
            <translation>ce n’est pas l’adresse d’un webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Choose it when the network refuses the link's page.</source>
            <translation>À choisir lorsque le réseau refuse la page du lien.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Comment in the name of the page</source>
            <translation>Commenter au nom de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Copy App ID and App secret from Settings, Basic into the fields below, and sign in here.</source>
            <translation>Copiez l’ID de l’app et sa clé secrète depuis Paramètres, Général dans les champs ci-dessous, puis connectez-vous ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Leave the app in Development mode for now: only then does Meta come back to {redirect}, which needs no entry of its own.</source>
            <translation>Laissez pour l’instant l’app en mode Développement : ce n’est qu’alors que Meta revient à {redirect}, qui n’a pas à être inscrit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Make one in the Graph API Explorer and extend it in the Access Token Debugger: one that was not extended ends after an hour. While the app is in Development mode only its testers see the posts.</source>
            <translation>Créez-en un dans l’Explorateur de l’API Graph et prolongez-le dans le débogueur de jetons d’accès : sans cela, il expire au bout d’une heure. Tant que l’app est en mode Développement, seuls ses testeurs voient les publications.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>No card under the first link</source>
            <translation>Pas de carte sous le premier lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Manage everything on your Page”.</source>
            <translation>Ouvrez la page des développeurs de Meta, choisissez « Créer une app » et prenez le cas d’utilisation « Tout gérer sur votre Page ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Post, schedule and delete in the name of the page</source>
            <translation>Publier, programmer et supprimer au nom de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Posts, links, pictures and films of pages, which Facebook can also publish by itself at their hour.</source>
            <translation>Publications, liens, images et films de pages, que Facebook peut aussi publier lui-même à leur heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the comments under the page's posts</source>
            <translation>Lire les commentaires sous les publications de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's own posts, to find one whose answer was lost</source>
            <translation>Lire les publications de la page, pour retrouver celle dont la réponse s’est perdue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's statistics</source>
            <translation>Lire les statistiques de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See more</source>
            <translation>Voir plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See pages that belong to a business</source>
            <translation>Voir les pages qui appartiennent à une entreprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See which pages you look after</source>
            <translation>Voir les pages dont vous vous occupez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>The sign-in has no end. While your app is in Development mode, its posts are seen by its own testers alone.</source>
            <translation>La connexion n’expire pas. Tant que votre app est en mode Développement, seuls ses testeurs voient ses publications.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Title of the film</source>
            <translation>Titre du film</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>When Inkom is connected, give the app a privacy address and an icon and switch it to Live: until then only people with a role in the app see what it posts. The sign-in stays.</source>
            <translation>Une fois Inkom connecté, donnez à l’app une adresse de confidentialité et une icône, puis passez-la en mode Live : jusque-là, seules les personnes ayant un rôle dans l’app voient ce qu’elle publie. La connexion est conservée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>You need a page and an app of your own at Meta; profiles and groups are closed to every app. Until your app is switched to Live, its posts are seen by its testers alone.</source>
            <translation>Il faut une page et une app à vous chez Meta ; les profils et les groupes sont fermés à toutes les apps. Tant que votre app n’est pas en mode Live, seuls ses testeurs voient ses publications.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/deleting.py" />
            <source>This is no number of a post on a page.</source>
            <translation>Ce n’est pas le numéro d’une publication de page.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>it is out already</source>
            <translation>elle est déjà publiée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the network no longer holds it</source>
            <translation>le réseau ne la garde plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the number of what the network holds is not known</source>
            <translation>le numéro de ce que le réseau détient n’est pas connu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no comment</source>
            <translation>la réponse ne nomme aucun commentaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no post</source>
            <translation>la réponse ne nomme aucune publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>no page was named</source>
            <translation>aucune page n’a été nommée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>the token is not valid</source>
            <translation>le jeton n’est pas valable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>This connection is too slow for a film of this size.</source>
            <translation>Cette connexion est trop lente pour un film de cette taille.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer names no picture</source>
            <translation>la réponse ne nomme aucune image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer to the upload makes no sense</source>
            <translation>la réponse à l’envoi n’a pas de sens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the network asks for the same piece of the film again</source>
            <translation>le réseau redemande le même morceau du film</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/wire.py" />
            <source>The network says that it has this already, and not where.</source>
            <translation>Le réseau dit l’avoir déjà, sans dire où.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Files, no sign-up</source>
            <translation>Sans inscription</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Markdown files on this computer</source>
            <translation>Fichiers Markdown sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Posts become Markdown files and a JSON Feed. Nothing leaves this computer.</source>
            <translation>Les posts deviennent des fichiers Markdown et un flux JSON Feed. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>leave empty to practise</source>
            <translation>laissez vide pour vous exercer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder/adapter.py" />
            <source>the folder is not there</source>
            <translation>le dossier n’est pas là</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 09:00.</source>
            <translation>Un jour, ou un jour et une heure : 2026-12-01 09:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 17:00.</source>
            <translation>Un jour, ou un jour et une heure : 2026-12-01 17:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Book</source>
            <translation>Réserver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Button</source>
            <translation>Bouton</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Coupon of the offer</source>
            <translation>Code de l’offre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Enable the “Google My Business API”, “Account Management” and “Business Information” in it.</source>
            <translation>Activez-y « Google My Business API », « Account Management » et « Business Information ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Kind of post</source>
            <translation>Type de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Learn more</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Location</source>
            <translation>Établissement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Locations</source>
            <translation>Établissements</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Make a project in Google’s console and ask Google for access to the Business Profile interfaces with its number; that takes days to weeks, and the profile must be verified for sixty days.</source>
            <translation>Créez un projet dans la console de Google et demandez à Google, avec son numéro, l’accès aux interfaces Business Profile ; cela prend des jours ou des semaines, et la fiche doit être validée depuis soixante jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Not for offers.</source>
            <translation>Pas pour les offres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Offer</source>
            <translation>Offre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Order</source>
            <translation>Commander</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>See your locations, and make and delete their posts</source>
            <translation>Voir vos établissements, créer et supprimer leurs publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Shop</source>
            <translation>Acheter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Sign up</source>
            <translation>S’inscrire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Terms of the offer</source>
            <translation>Conditions de l’offre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Title of the offer or event</source>
            <translation>Titre de l’offre ou de l’événement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Until Google has approved the project every call is refused for its quota of nothing.</source>
            <translation>Tant que Google n’a pas approuvé le projet, chaque appel est refusé car son quota est nul.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Update</source>
            <translation>Nouveauté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Updates, offers and events of a location, without pictures, also left with Google for their hour.</source>
            <translation>Nouveautés, offres et événements d’un établissement, sans images, aussi confiés à Google pour leur heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Where the button or the offer leads</source>
            <translation>Où mène le bouton ou l’offre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>You need a project of your own that Google has approved, and a verified profile.</source>
            <translation>Il vous faut un projet à vous approuvé par Google, et une fiche validée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>Google looked at it and refused it; phone numbers in the text are a cause.</source>
            <translation>Google l’a examinée et refusée ; un numéro de téléphone dans le texte en est une cause.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>This is no number of a post there.</source>
            <translation>Ce n’est pas le numéro d’une publication là-bas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>it is public, or gone</source>
            <translation>elle est publique, ou n’existe plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>the location is not among those of this sign-in</source>
            <translation>l’établissement n’est pas parmi ceux de cette connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/wire.py" />
            <source>Google has not approved the project: its quota is nothing.</source>
            <translation>Google n’a pas approuvé le projet : son quota est nul.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Access token</source>
            <translation>Jeton d’accès</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Card under the first link</source>
            <translation>Carte sous le premier lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Company page</source>
            <translation>Page d’entreprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Copy the Client ID and the Primary Client Secret from the same tab into the fields below.</source>
            <translation>Copiez le Client ID et le Primary Client Secret du même onglet dans les champs ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Empty: the first line of the text.</source>
            <translation>Vide : la première ligne du texte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>First comment</source>
            <translation>Premier commentaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>For a company page LinkedIn looks at your company first; the posts of a profile alone cannot be read back.</source>
            <translation>Pour une page d’entreprise, LinkedIn examine d’abord votre entreprise ; seules les publications d’un profil ne peuvent pas être relues.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Goes out right after the post.</source>
            <translation>Part juste après la publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Know that it is you</source>
            <translation>savoir que c’est vous</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>LinkedIn shows a card only when Inkom makes it: title and picture come from the page.</source>
            <translation>LinkedIn n’affiche une carte que si Inkom la crée : le titre et l’image viennent de la page.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Make one with your app on LinkedIn’s token page, for a profile or, with the page’s name above, for a page.</source>
            <translation>Créez-en un avec votre application sur la page des jetons de LinkedIn, pour un profil ou, avec le nom de la page ci-dessus, pour une page.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Members only</source>
            <translation>Membres uniquement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>My connections</source>
            <translation>Mes relations</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>No card</source>
            <translation>Pas de carte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Nobody may share it again</source>
            <translation>Personne ne peut la repartager</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Auth, add {redirect} under “Authorized redirect URLs for your app”.</source>
            <translation>Dans l’onglet Auth, ajoutez {redirect} sous « Authorized redirect URLs for your app ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for the “Community Management API”; LinkedIn looks at the company first, which takes days.</source>
            <translation>Dans l’onglet Products, demandez la « Community Management API » ; LinkedIn examine d’abord l’entreprise, ce qui prend des jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”; both are granted at once.</source>
            <translation>Dans l’onglet Products, demandez « Share on LinkedIn » et « Sign In with LinkedIn using OpenID Connect » ; les deux sont accordés aussitôt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Settings, let an administrator of the page verify the app.</source>
            <translation>Dans l’onglet Settings, faites valider l’application par un administrateur de la page.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page and create an app of its own for pages: this product must be the only one in it.</source>
            <translation>Ouvrez la page des développeurs de LinkedIn et créez une application réservée aux pages : ce produit doit y être le seul.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page, choose “Create app”, and give it a name, a page and a logo.</source>
            <translation>Ouvrez la page des développeurs de LinkedIn, choisissez « Create app » et donnez-lui un nom, une page et un logo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Poll</source>
            <translation>Sondage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in the name of the page</source>
            <translation>publier, commenter et supprimer au nom de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in your name</source>
            <translation>publier, commenter et supprimer en votre nom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Posts, pictures, films, documents and polls of members and company pages, with comments below.</source>
            <translation>Publications, images, films, documents et sondages des membres et des pages d’entreprise, avec des commentaires.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Profile, page</source>
            <translation>Profil, page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Question of the poll</source>
            <translation>Question du sondage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Read the page’s own posts, to find one whose answer was lost, and their numbers</source>
            <translation>lire les publications de la page, pour retrouver celle dont la réponse s’est perdue, et leurs chiffres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See which pages you look after, and their followers</source>
            <translation>voir quelles pages vous gérez, et leurs abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See your name and picture</source>
            <translation>voir votre nom et votre photo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Share this post again</source>
            <translation>Repartager cette publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Stands above its pages; empty: the file’s name.</source>
            <translation>Figure au-dessus des pages ; vide : le nom du fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The address of a post on LinkedIn.</source>
            <translation>L’adresse d’une publication sur LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. A profile’s posts cannot be read back by any app.</source>
            <translation>La connexion dure soixante jours ; Inkom vous le rappelle dix jours avant. Aucune application ne peut relire les publications d’un profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. Statistics come with it.</source>
            <translation>La connexion dure soixante jours ; Inkom vous le rappelle dix jours avant. Les statistiques en font partie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Title of the document</source>
            <translation>Titre du document</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Who sees it</source>
            <translation>Qui le voit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the page’s picture</source>
            <translation>Avec l’image de la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the picture of this post</source>
            <translation>Avec l’image de cette publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Your profile</source>
            <translation>Votre profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>…more</source>
            <translation>…plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/deleting.py" />
            <source>This is no address of a post on LinkedIn.</source>
            <translation>Ce n’est pas l’adresse d’une publication sur LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/measuring.py" />
            <source>LinkedIn gives these numbers to an app with the Community Management API alone.</source>
            <translation>LinkedIn ne donne ces chiffres qu’à une application dotée de la Community Management API.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/renewing.py" />
            <source>The sign-in could not be renewed: LinkedIn gave no answer.</source>
            <translation>La connexion n’a pas pu être renouvelée : LinkedIn n’a pas répondu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The app may not comment; look for a comment right (…_social_feed) on its Auth page.</source>
            <translation>L’application ne peut pas commenter ; cherchez un droit de commentaire (…_social_feed) sur sa page Auth.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The network says that it has these words already, and not where.</source>
            <translation>Le réseau dit avoir déjà ce texte, sans dire où.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The same words were deleted there a short time ago: change some of them.</source>
            <translation>Le même texte y a été supprimé il y a peu : changez-en une partie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to a piece of the film does not name it</source>
            <translation>la réponse à un morceau du film ne le nomme pas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to the upload names no address</source>
            <translation>la réponse à l’envoi ne donne pas d’adresse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Any server</source>
            <translation>Tout serveur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Anyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Content warning</source>
            <translation>Avertissement de contenu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Followers only</source>
            <translation>Abonnés seulement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Hide pictures until they are pressed</source>
            <translation>Masquer les images jusqu’au clic</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Make one under Preferences, Development, New application, with the scopes read and write.</source>
            <translation>Créez-en un sous Préférences, Développement, Nouvelle application, avec les permissions read et write.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Only people mentioned</source>
            <translation>Personnes mentionnées seulement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Posts, threads and pictures on any server that speaks Mastodon’s client API.</source>
            <translation>Posts, fils et images sur tout serveur qui parle l’API client de Mastodon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Publish and delete posts</source>
            <translation>publier et supprimer des publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Read your posts, to find one whose answer was lost and to count replies</source>
            <translation>lire vos publications, pour retrouver celle dont la réponse s’est perdue et compter les réponses</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>See your profile and this server’s limits</source>
            <translation>voir votre profil et les limites de ce serveur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Stands above the folded text, and counts with it.</source>
            <translation>Se trouve au-dessus du texte replié et compte avec lui.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Unlisted</source>
            <translation>Non listé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Upload pictures</source>
            <translation>envoyer des images</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Visibility</source>
            <translation>Visibilité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Who may quote it</source>
            <translation>Qui peut le citer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>…read more</source>
            <translation>…lire la suite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>The server cannot delete by this way; the post is still there.</source>
            <translation>Le serveur ne sait pas supprimer ainsi ; le post est toujours là.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>it could not be seen whether the post is gone</source>
            <translation>impossible de voir si le post a disparu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the answer is no scheduled status</source>
            <translation>la réponse n’est pas un message programmé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the number of what the server holds is not known</source>
            <translation>le numéro de ce que le serveur détient n’est pas connu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the server no longer holds it</source>
            <translation>le serveur ne le détient plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer is no status</source>
            <translation>la réponse n’est pas un post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer to the upload names no medium</source>
            <translation>la réponse à l’envoi ne nomme aucun média</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>it asks to wait</source>
            <translation>il demande d’attendre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its answer was lost</source>
            <translation>sa réponse s’est perdue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its certificate is not trusted</source>
            <translation>son certificat n’est pas reconnu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sign_in.py" />
            <source>the server knows the sign-in no more</source>
            <translation>le serveur ne connaît plus cette connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Copy the Threads App ID and the Threads App secret, which are not those of the app itself, into the fields below.</source>
            <translation>Copiez l’ID d’app Threads et la clé secrète d’app Threads, qui ne sont pas ceux de l’app elle-même, dans les champs ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Delete posts of yours when you say so</source>
            <translation>Supprimer vos publications lorsque vous le demandez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In the settings of the use case, write {redirect} into all three callback fields.</source>
            <translation>Dans les paramètres du cas d’utilisation, saisissez {redirect} dans les trois champs d’URL de rappel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In your app's settings for Threads, the User Token Generator makes one for a tester. It lasts sixty days and is renewed while Inkom runs.</source>
            <translation>Dans les paramètres Threads de votre app, le générateur de jetons d’utilisateur en crée un pour un testeur. Il dure soixante jours et se renouvelle tant qu’Inkom fonctionne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>One for each post, without full stops and &amp;.</source>
            <translation>Un par publication, sans point ni &amp;.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Only who is mentioned</source>
            <translation>Seulement les profils mentionnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Access the Threads API”.</source>
            <translation>Ouvrez la page des développeurs de Meta, choisissez « Créer une app » et prenez le cas d’utilisation « Accéder à l’API Threads ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Post in your name</source>
            <translation>Publier en votre nom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profiles that you follow</source>
            <translation>Les profils que vous suivez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read the replies to your posts</source>
            <translation>Lire les réponses à vos publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read your statistics</source>
            <translation>Lire vos statistiques</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Reply in your name</source>
            <translation>Répondre en votre nom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>See your name and your own posts, to find one whose answer was lost</source>
            <translation>Voir votre nom et vos publications, pour retrouver celle dont la réponse s’est perdue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Texts, polls and threads of them, with a topic and a say in who may reply.</source>
            <translation>Textes, sondages et fils, avec un sujet et le choix de qui peut répondre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>The browser warns of the certificate that Inkom signs for itself; you may also copy the address it stopped at into Inkom. The sign-in lasts sixty days and is renewed while Inkom runs.</source>
            <translation>Le navigateur met en garde contre le certificat qu’Inkom signe lui-même ; vous pouvez aussi copier dans Inkom l’adresse où il s’est arrêté. La connexion dure soixante jours et se renouvelle tant qu’Inkom fonctionne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Under App roles, add your profile as a Threads Tester, and accept it in Threads under Settings, Website permissions, Invites.</source>
            <translation>Dans les rôles de l’app, ajoutez votre profil comme testeur Threads, puis acceptez dans Threads sous Paramètres, Autorisations de site web, Invitations.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Who may reply</source>
            <translation>Qui peut répondre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>You need an app of your own at Meta with your profile as its tester. Pictures and films are not possible yet: Meta fetches them from public addresses alone.</source>
            <translation>Il vous faut une app à vous chez Meta, avec votre profil comme testeur. Les images et les films ne sont pas encore possibles : Meta ne les prend qu’à des adresses publiques.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Your followers</source>
            <translation>Vos abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/after.py" />
            <source>This is no number of a post.</source>
            <translation>Ce n’est pas le numéro d’une publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>The network gave no answer before the post was sent.</source>
            <translation>Le réseau n’a pas répondu avant l’envoi de la publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the answer names no container</source>
            <translation>la réponse ne nomme aucun conteneur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the container was not prepared</source>
            <translation>le conteneur n’a pas été préparé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the network is still working on it</source>
            <translation>le réseau y travaille encore</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the prepared post has expired</source>
            <translation>la publication préparée a expiré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Notes, threads and pictures, signed with a key of your own and given to several relays.</source>
            <translation>Notes, fils et images, signés avec votre propre clé et confiés à plusieurs relais.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Own key</source>
            <translation>Clé personnelle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Readers see this first, and the note when they want.</source>
            <translation>Les lecteurs voient d’abord ceci, puis la note s’ils le souhaitent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Relays and media servers</source>
            <translation>Relais et serveurs de médias</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Secret key</source>
            <translation>Clé secrète</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>The key is the account: whoever has it can write in your name, and nobody can give it back. Keep a copy of it in a safe place.</source>
            <translation>La clé est le compte : qui la possède peut écrire en votre nom, et personne ne peut la restituer. Gardez-en une copie en lieu sûr.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>You need a secret key (nsec). Pictures need a media server (Blossom).</source>
            <translation>Il vous faut une clé secrète (nsec). Les images demandent un serveur de médias (Blossom).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>no relay took the wish</source>
            <translation>aucun relais n’a accepté la demande</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>not every relay said that it is gone</source>
            <translation>tous les relais n’ont pas confirmé la suppression</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>the id of the note is not known</source>
            <translation>l’identifiant de la note est inconnu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/media.py" />
            <source>The account has no media server; reconnect it with one.</source>
            <translation>Le compte n’a pas de serveur de médias ; reconnectez-le avec un serveur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>HTTP 429</source>
            <translation>HTTP 429</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>the relay did not take it and says not why</source>
            <translation>le relais ne l’a pas acceptée et ne dit pas pourquoi</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key in the vault is that of another profile.</source>
            <translation>La clé du coffre est celle d’un autre profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key is not in the vault.</source>
            <translation>La clé n’est pas dans le coffre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>no relay answered</source>
            <translation>aucun relais n’a répondu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>the account has no relay</source>
            <translation>le compte n’a pas de relais</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>The text holds control characters, which relays read differently.</source>
            <translation>Le texte contient des caractères de contrôle, que les relais lisent différemment.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>it could not be asked whom the note mentions</source>
            <translation>impossible de demander qui la note mentionne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>the id of the part before is not known</source>
            <translation>l’identifiant de la partie précédente est inconnu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>it does not answer as a relay does</source>
            <translation>il ne répond pas comme un relais</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is no secret key, or a sign of it is wrong.</source>
            <translation>ceci n’est pas une clé secrète, ou un caractère est faux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is the public key; the secret one begins with nsec.</source>
            <translation>ceci est la clé publique ; la clé secrète commence par nsec.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this key is locked with a password; unlock it first.</source>
            <translation>cette clé est protégée par un mot de passe ; déverrouillez-la d’abord.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>A token with its refresh token, app id and secret, as JSON; a bare one ends after thirty days.</source>
            <translation>Un jeton avec son jeton de renouvellement, l’identifiant et le secret de l’application, en JSON ; un jeton seul expire au bout de trente jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Boards are read when the account is checked.</source>
            <translation>Les tableaux sont lus à la vérification du compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Copy the App ID and the App secret key into the fields below.</source>
            <translation>Copiez l’App ID et l’App secret key dans les champs ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>In the app’s settings add {redirect} as the redirect address, letter by letter.</source>
            <translation>Dans les réglages de l’application, ajoutez {redirect} comme adresse de redirection, à la lettre près.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Make and delete pins</source>
            <translation>Créer et supprimer des épingles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins</source>
            <translation>Épingles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins with a picture, up to five in a carousel, or a film, on a board of yours.</source>
            <translation>Épingles avec une image, jusqu’à cinq en carrousel, ou une vidéo, sur un de vos tableaux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Read your own pins, to find one whose answer was lost, and their numbers</source>
            <translation>Lire vos épingles, pour en retrouver une dont la réponse s’est perdue, et leurs chiffres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your boards, to choose one</source>
            <translation>Voir vos tableaux, pour en choisir un</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your name and followers</source>
            <translation>Voir votre nom et vos abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>The final address; shortened ones are refused.</source>
            <translation>L’adresse finale ; les adresses raccourcies sont refusées.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Where the pin leads</source>
            <translation>Où mène l’épingle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>With trial access only you see what the app pins, although all looks well. Ask for standard access on the developer page (a film of the sign-in is wanted) before you rely on it.</source>
            <translation>Avec l’accès d’essai, vous seul voyez ce que l’application épingle, bien que tout semble en ordre. Demandez l’accès standard sur la page des développeurs (une vidéo de la connexion est demandée) avant d’y compter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account and an app of your own there; with trial access only you see its pins.</source>
            <translation>Il vous faut un compte professionnel et une application à vous ; avec l’accès d’essai, vous seul voyez ses épingles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account there. Open the developer page and ask for an app; a person looks at it first.</source>
            <translation>Il vous y faut un compte professionnel. Ouvrez la page des développeurs et demandez une application ; une personne l’examine d’abord.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Make a Slack app, switch on Incoming Webhooks, add one to the channel and copy its address. It is a secret.</source>
            <translation>Créez une application Slack, activez Incoming Webhooks, ajoutez-en un au canal et copiez son adresse. Elle est secrète.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Messages in one channel, through its incoming webhook.</source>
            <translation>Messages dans un canal, par son webhook entrant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>You need a Slack app of your own with incoming webhooks.</source>
            <translation>Il vous faut une application Slack à vous avec des webhooks entrants.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack/adapter.py" />
            <source>the answer is not the word for success</source>
            <translation>la réponse n’est pas le mot du succès</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Bot token</source>
            <translation>Jeton du bot</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Make a bot with @BotFather (/newbot), and make it an administrator of the channel who may post messages.</source>
            <translation>Créez un bot avec @BotFather (/newbot) et nommez-le administrateur du canal, autorisé à publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Messages, pictures, films and documents in a channel, through a bot of your own.</source>
            <translation>Messages, images, films et documents dans un canal, par un bot à vous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>No preview of the link</source>
            <translation>Pas d’aperçu du lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Not to be forwarded or saved</source>
            <translation>Ni transfert ni enregistrement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Subscribers are told without a sound.</source>
            <translation>Les abonnés sont avertis sans son.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Without a sound</source>
            <translation>Sans son</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>You need a bot of your own that is an administrator of the channel.</source>
            <translation>Il vous faut un bot à vous, administrateur du canal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>The bot may no longer post there.</source>
            <translation>Le bot ne peut plus y publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>another channel answers</source>
            <translation>un autre canal répond</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>this is no token of a bot.</source>
            <translation>ce n’est pas le jeton d’un bot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A draft is finished and published by you, in TikTok’s app.</source>
            <translation>Un brouillon est terminé et publié par vous, dans l’application de TikTok.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A token with its refresh token, client key and secret, as JSON; a bare one ends after a day.</source>
            <translation>Un jeton avec son jeton de renouvellement, la clé et le secret du client, en JSON ; un jeton seul expire au bout d’un jour.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow comments</source>
            <translation>Autoriser les commentaires</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow duets</source>
            <translation>Autoriser les duos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow stitches</source>
            <translation>Autoriser les collages</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>As a draft in the inbox</source>
            <translation>En brouillon dans la boîte de réception</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Copy the client key and the client secret into the fields below.</source>
            <translation>Copiez la clé et le secret du client dans les champs ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Direct, with an audited app</source>
            <translation>Direct, avec une application auditée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Drafts in the inbox</source>
            <translation>Brouillons dans la boîte de réception</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Films, as drafts in your inbox that you finish on the phone, or directly with an audited app.</source>
            <translation>Vidéos, en brouillons dans votre boîte que vous terminez sur le téléphone, ou directement avec une application auditée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Friends</source>
            <translation>Amis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>How it goes out</source>
            <translation>Comment cela part</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>In Login Kit choose “Desktop” and add {redirect} as the redirect address.</source>
            <translation>Dans Login Kit, choisissez « Desktop » et ajoutez {redirect} comme adresse de redirection.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Only of what goes straight to the profile.</source>
            <translation>Seulement pour ce qui va droit sur le profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Open TikTok’s developer page and make an app with the products “Login Kit” and “Content Posting API”.</source>
            <translation>Ouvrez la page des développeurs de TikTok et créez une application avec les produits « Login Kit » et « Content Posting API ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Promotes your own business</source>
            <translation>Promeut votre propre entreprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Publish films on your profile</source>
            <translation>Publier des vidéos sur votre profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Put films into your inbox as drafts</source>
            <translation>Placer des vidéos en brouillons dans votre boîte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Send the app in for review: before it is approved only ten people of its sandbox can sign in.</source>
            <translation>Soumettez l’application à l’examen : avant son approbation, seules dix personnes de son bac à sable peuvent se connecter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Straight to the profile</source>
            <translation>Droit sur le profil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>TikTok tells you in its app when a film has come in; you finish and publish it there within a day.</source>
            <translation>TikTok vous prévient dans son application quand une vidéo arrive ; vous l’y terminez et la publiez dans la journée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Without TikTok’s audit a film is seen by you alone, and only while your profile is private. Apps for one’s own account are hardly ever audited: drafts in the inbox are the way then.</source>
            <translation>Sans l’audit de TikTok, une vidéo n’est vue que de vous, et seulement si votre profil est privé. Les applications pour son propre compte ne sont presque jamais auditées : les brouillons sont alors la voie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>You need an app of your own that TikTok has approved; without its audit nothing can go out publicly by itself.</source>
            <translation>Il vous faut une application à vous approuvée par TikTok ; sans son audit, rien ne peut être publié publiquement de soi-même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>The address for its bytes has ended: schedule it again.</source>
            <translation>L’adresse d’envoi a expiré : planifiez de nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>TikTok does not let this profile choose who sees it in this way.</source>
            <translation>TikTok ne permet pas à ce profil ce choix de visibilité.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>its bytes are still going up</source>
            <translation>l’envoi se poursuit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>the file could not be worked on</source>
            <translation>le fichier n’a pas pu être traité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Address (slug)</source>
            <translation>Adresse (slug)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Application password</source>
            <translation>Mot de passe d’application</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Articles on your own site. A thread becomes one article.</source>
            <translation>Des articles sur votre propre site. Un fil devient un seul article.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>As above, unless it is written here.</source>
            <translation>Comme ci-dessus, sauf s’il est écrit ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Comments are open</source>
            <translation>Les commentaires sont ouverts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Excerpt</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Hashtags of the text become tags too.</source>
            <translation>Les hashtags du texte deviennent aussi des étiquettes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Make one in your profile on the site, under Application Passwords; the role of an author is enough.</source>
            <translation>Créez-en un dans votre profil sur le site, sous Mots de passe d’application ; le rôle d’auteur suffit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Nobody yet: it waits there for review</source>
            <translation>Personne encore : il y attend une relecture</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Only editors of the site</source>
            <translation>Seulement les éditeurs du site</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>The site makes one from the title.</source>
            <translation>Le site en crée une à partir du titre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Title on this site</source>
            <translation>Titre sur ce site</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>You need a user on the site who may publish, and an application password.</source>
            <translation>Il vous faut un compte du site qui peut publier, et un mot de passe d’application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Your own site</source>
            <translation>Votre propre site</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>it is in the trash of the site</source>
            <translation>il est dans la corbeille du site</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>no draft was prepared</source>
            <translation>aucun brouillon n’a été préparé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the number of what the site holds is not known</source>
            <translation>le numéro de ce que le site détient n’est pas connu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the site has no post of this number any more</source>
            <translation>le site n’a plus d’article portant ce numéro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sending.py" />
            <source>the pictures are still going up</source>
            <translation>les images sont encore en cours d’envoi</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>The user name or the application password is wrong.</source>
            <translation>Le nom d’utilisateur ou le mot de passe d’application est faux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>the site knows the application password no more</source>
            <translation>le site ne connaît plus le mot de passe d’application</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/wire.py" />
            <source>the answer holds nothing of what was asked</source>
            <translation>la réponse ne contient rien de ce qui était demandé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>A token with its refresh token and client id, as JSON; a bare one ends after two hours.</source>
            <translation>Un jeton avec son jeton de renouvellement et l’identifiant client, en JSON ; un jeton seul expire au bout de deux heures.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you follow</source>
            <translation>Les comptes que vous suivez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you mention</source>
            <translation>Les comptes que vous mentionnez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Choose “Native App” as its type, and add {redirect} as the callback address, letter by letter.</source>
            <translation>Choisissez le type « Native App » et ajoutez {redirect} comme adresse de rappel, à la lettre près.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Copy the Client ID from “Keys and tokens” into the field below; a native app has no secret.</source>
            <translation>Copiez le Client ID de « Keys and tokens » dans le champ ci-dessous ; une application native n’a pas de secret.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Create an app and switch on “User authentication settings” with the permission “Read and write”.</source>
            <translation>Créez une application et activez « User authentication settings » avec l’autorisation « Read and write ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>First reply</source>
            <translation>Première réponse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Goes out right after the post, under it. A link in it costs as much as one in the post.</source>
            <translation>Part juste après la publication, en dessous. Un lien y coûte autant que dans la publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Made with AI</source>
            <translation>Créé avec l’IA</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Open X’s developer console, sign up and load credits: X bills each call to your app.</source>
            <translation>Ouvrez la console des développeurs de X, inscrivez-vous et chargez des crédits : X facture chaque appel à votre application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Own app</source>
            <translation>Application propre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Paid partnership</source>
            <translation>Partenariat rémunéré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Post and delete in your name</source>
            <translation>Publier et supprimer en votre nom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Posts and threads with pictures, films and polls, through an app of your own that X bills by the call.</source>
            <translation>Publications et fils avec images, vidéos et sondages, par une application à vous que X facture à l’appel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Quote this post</source>
            <translation>Citer cette publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Read your own posts, to find one whose answer was lost, and their numbers</source>
            <translation>Lire vos publications, pour en retrouver une dont la réponse s’est perdue, et leurs chiffres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Stay signed in</source>
            <translation>Rester connecté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>The address of a post. X takes quotes from apps with a contract alone; from others it refuses them.</source>
            <translation>L’adresse d’une publication. X n’accepte les citations que d’applications sous contrat ; il refuse les autres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Upload pictures and films</source>
            <translation>Envoyer des images et des vidéos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Verified accounts</source>
            <translation>Comptes certifiés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Who can reply</source>
            <translation>Qui peut répondre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>X charges about 0.015 USD for a post and 0.20 USD for one with a link. Set a monthly budget after connecting; Inkom then stops in time.</source>
            <translation>X facture environ 0,015 USD par publication et 0,20 USD avec un lien. Fixez un budget mensuel après la connexion ; Inkom s’arrête alors à temps.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>You need an app of your own at X, with credits loaded.</source>
            <translation>Il vous faut une application à vous chez X, avec des crédits.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Your subscribers</source>
            <translation>Vos abonnés payants</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post</source>
            <translation>une publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post with a link</source>
            <translation>une publication avec un lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>an alternative text</source>
            <translation>un texte alternatif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>deleting a post</source>
            <translation>la suppression d’une publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>reading an own post</source>
            <translation>la lecture d’une publication à soi</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/measuring.py" />
            <source>The budget of this month has no room for reading numbers.</source>
            <translation>Le budget de ce mois ne permet plus de lire les chiffres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/sending.py" />
            <source>The same words went out, or were deleted, a short time ago.</source>
            <translation>Les mêmes mots ont été publiés, ou supprimés, il y a peu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>A token with its refresh token, client id and client secret, as JSON; a bare one ends after an hour.</source>
            <translation>Un jeton avec son jeton de renouvellement, l’identifiant et le secret du client, en JSON ; un jeton seul expire au bout d’une heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Autos &amp; Vehicles</source>
            <translation>Autos et véhicules</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Comedy</source>
            <translation>Humour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Copy the client ID and the client secret into the fields below.</source>
            <translation>Copiez l’identifiant et le secret du client dans les champs ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Education</source>
            <translation>Éducation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Entertainment</source>
            <translation>Divertissement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Film &amp; Animation</source>
            <translation>Films et animations</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of a project that Google has not audited stay private, whatever was chosen, and cannot be made public later. Ask for the audit (free, it takes weeks) before you rely on it.</source>
            <translation>Les vidéos d’un projet que Google n’a pas audité restent privées, quel que soit votre choix, et ne peuvent être rendues publiques ensuite. Demandez l’audit (gratuit, plusieurs semaines) avant d’y compter.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of your channel with title, description and thumbnail, also left with YouTube for their hour.</source>
            <translation>Vidéos de votre chaîne avec titre, description et miniature, aussi confiées à YouTube pour leur heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Gaming</source>
            <translation>Jeux vidéo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Howto &amp; Style</source>
            <translation>Vie pratique et style</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made for children</source>
            <translation>Conçue pour les enfants</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made with AI, and looks real</source>
            <translation>Créée avec l’IA et d’aspect réel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Make an OAuth client of the type “Desktop app”; {redirect} needs no entry there.</source>
            <translation>Créez un client OAuth du type « Application de bureau » ; {redirect} n’a pas besoin d’y figurer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>News &amp; Politics</source>
            <translation>Actualités et politique</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Nonprofits &amp; Activism</source>
            <translation>Associations et militantisme</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>On the consent screen press “Publish app”: a sign-in of an app in testing ends after seven days.</source>
            <translation>Sur l’écran de consentement, appuyez sur « Publier l’application » : une connexion d’une application en test expire après sept jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Only you</source>
            <translation>Vous seul</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Open Google’s console, make a project and enable the “YouTube Data API v3” in it.</source>
            <translation>Ouvrez la console de Google, créez un projet et activez-y la « YouTube Data API v3 ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>People &amp; Blogs</source>
            <translation>Gens et blogs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Pets &amp; Animals</source>
            <translation>Animaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Science &amp; Technology</source>
            <translation>Science et technologie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>See your channel’s films and numbers, make films public, and delete them</source>
            <translation>Voir les vidéos et les chiffres de votre chaîne, rendre des vidéos publiques et les supprimer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Sports</source>
            <translation>Sport</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>The law asks; without an answer nothing goes out.</source>
            <translation>La loi l’exige ; sans réponse, rien ne part.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Travel &amp; Events</source>
            <translation>Voyages et événements</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Upload films to your channel</source>
            <translation>Envoyer des vidéos sur votre chaîne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Whoever has the link</source>
            <translation>Quiconque a le lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>You need a project of your own at Google; until Google has audited it, every film stays private.</source>
            <translation>Il vous faut un projet à vous chez Google ; tant que Google ne l’a pas audité, chaque vidéo reste privée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/adapter.py" />
            <source>This Google account has no channel.</source>
            <translation>Ce compte Google n’a pas de chaîne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>There is no film in it.</source>
            <translation>Il n’y a pas de vidéo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>What YouTube gives an hour becomes public, and nothing else.</source>
            <translation>Ce à quoi YouTube donne une heure devient public, rien d’autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>YouTube keeps the films of an app private that was not audited. Upload it by hand on youtube.com/upload, or ask for the audit.</source>
            <translation>YouTube garde privées les vidéos d’une application non auditée. Envoyez-la à la main sur youtube.com/upload, ou demandez l’audit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer gives it no hour</source>
            <translation>la réponse ne lui donne pas d’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer is no film</source>
            <translation>la réponse n’est pas une vidéo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer makes no sense</source>
            <translation>la réponse n’a pas de sens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/uploading.py" />
            <source>the upload does not go on</source>
            <translation>l’envoi n’avance pas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/rehearsal.py" />
            <source>it was changed at the same time</source>
            <translation>il a été modifié au même moment</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>The network does not let Inkom delete posts.</source>
            <translation>Le réseau ne permet pas à Inkom de supprimer des posts.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>the answer names another post of this account</source>
            <translation>la réponse nomme un autre post de ce compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>this computer stood still before the call</source>
            <translation>cet ordinateur était à l’arrêt avant l’appel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/system/media_intake.py" />
            <source>not a usable path</source>
            <translation>ce chemin est inutilisable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Down arrow</source>
            <translation>Flèche bas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Equals sign</source>
            <translation>Signe égal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Escape</source>
            <translation>Échappement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Left arrow</source>
            <translation>Flèche gauche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Minus</source>
            <translation>Moins</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Option</source>
            <translation>Option</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Question mark</source>
            <translation>Point d’interrogation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Right arrow</source>
            <translation>Flèche droite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Up arrow</source>
            <translation>Flèche haut</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>{keys} then {next}</source>
            <translation>{keys} puis {next}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Back among the drafts</source>
            <translation>De retour dans les brouillons</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to the bin</source>
            <translation>Mis à la corbeille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to {moment}</source>
            <translation>Déplacé à {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Taken back; it stands where it stood</source>
            <translation>Annulé ; tout est comme avant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until I resume</source>
            <translation>Jusqu’à ma reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until tomorrow {time}</source>
            <translation>Jusqu’à demain {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Asked back from the network</source>
            <translation>Repris au réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Not sent any more; have a look whether it is live</source>
            <translation>N’est plus envoyé ; vérifiez s’il est en ligne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue</source>
            <translation>Retiré de la file d’attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue; the draft is kept</source>
            <translation>Retiré de la file d’attente ; le brouillon est gardé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is as it was before</source>
            <translation>Ce qui sera publié est comme avant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is what you see now</source>
            <translation>Ce qui sera publié est ce que vous voyez</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} accounts</source>
            <extracomment>One: 1 account</extracomment>
            <translation>
                <numerusform>{count} compte</numerusform>
                <numerusform>{count} comptes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} posts moved to the next posting times</source>
            <extracomment>One: Moved to the next posting time</extracomment>
            <translation>
                <numerusform>Déplacé au prochain horaire</numerusform>
                <numerusform>{count} messages déplacés aux prochains horaires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/snapshot.py" />
            <source>My workspace</source>
            <translation>Mon espace de travail</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Analytics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Compose</source>
            <translation>Rédiger</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Check all accounts now</source>
            <translation>Vérifier tous les comptes maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client</source>
            <translation>Mettre en pause tous les comptes de ce client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client until a date</source>
            <translation>Mettre en pause tous les comptes de ce client jusqu’à une date</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Resume all accounts of this client</source>
            <translation>Reprendre tous les comptes de ce client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>go on start client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>continuer reprendre client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>health sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>état connexion santé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>stop holiday client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>arrêter vacances client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Accounts belong to one client, so posts cannot go out under the wrong name.</source>
            <translation>Chaque compte appartient à un seul client : aucun post ne part sous le mauvais nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Check now</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Checked {time}</source>
            <translation>Vérifié à {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Connect account</source>
            <translation>Connecter un compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Monthly budget</source>
            <translation>Budget mensuel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>No accounts for {client}</source>
            <translation>Aucun compte pour {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Nothing is lost.</source>
            <translation>Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Open on {network}</source>
            <translation>Ouvrir sur {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until I resume</source>
            <translation>Mettre en pause jusqu’à la reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until a date</source>
            <translation>Mettre en pause jusqu’à une date</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posting times</source>
            <translation>Horaires de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posts stay on this computer</source>
            <translation>Les posts restent sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice account</source>
            <translation>Compte d’entraînement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Reconnect</source>
            <translation>Reconnecter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Removed {handle}</source>
            <translation>{handle} a été retiré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Renew the sign-in</source>
            <translation>Renouveler la connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Resume the account</source>
            <translation>Reprendre le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports.</source>
            <translation>Les identifiants sont gardés dans le trousseau de cet ordinateur. Ils ne figurent jamais dans les sauvegardes ni dans les rapports aux clients.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The keyring did not give the sign-in of {handle}.</source>
            <translation>Le trousseau n’a pas donné les identifiants de {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The sign-in of {network} no longer worked {when}.</source>
            <translation>La connexion à {network} ne fonctionnait plus {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Unlock the keyring</source>
            <translation>Déverrouiller le trousseau</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts left the queue; their drafts are kept.</source>
            <extracomment>One: 1 post left the queue; its draft is kept.</extracomment>
            <translation>
                <numerusform>{count} post a quitté la file d’attente ; son brouillon est gardé.</numerusform>
                <numerusform>{count} posts ont quitté la file d’attente ; leurs brouillons sont gardés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts wait. Nothing is lost.</source>
            <extracomment>One: One scheduled post waits. Nothing is lost.</extracomment>
            <translation>
                <numerusform>{count} post attend. Rien n’est perdu.</numerusform>
                <numerusform>{count} posts attendent. Rien n’est perdu.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in {when}.</source>
            <translation>{network} a mis fin à la connexion {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in.</source>
            <translation>{network} a mis fin à la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client ID</source>
            <translation>Identifiant client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client secret</source>
            <translation>Secret client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy the redirect address</source>
            <translation>Copier l’adresse de redirection</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address</source>
            <translation>Adresse de redirection</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address, to be pasted there</source>
            <translation>Adresse de redirection, à coller là-bas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Test the app</source>
            <translation>Tester l’application</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Your app {client_id} is known already; leave both fields empty to use it.</source>
            <translation>Votre application {client_id} est déjà connue ; laissez les deux champs vides pour l’utiliser.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.</source>
            <translation>Ses identifiants sont oubliés et ses posts programmés quittent la file d’attente de {client}. Les brouillons et le registre restent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Keep it</source>
            <translation>Garder le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove account</source>
            <translation>Retirer le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove {handle}?</source>
            <translation>Retirer {handle} ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Rename the account</source>
            <translation>Renommer le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>The name is for you; on the network it stays {handle}.</source>
            <translation>Ce nom est pour vous ; sur le réseau, le compte reste {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Budget in {currency}</source>
            <translation>Budget en {currency}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>No budget</source>
            <translation>Aucun budget</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Prices of {day}; the network may change them.</source>
            <translation>Prix du {day} ; le réseau peut les changer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>What {handle} may cost in a calendar month. A post for which there is no room waits, and you are told.</source>
            <translation>Ce que {handle} peut coûter par mois civil. Une publication qui n’y tient plus attend, et vous en êtes averti.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Write an amount such as {example}.</source>
            <translation>Écrivez un montant comme {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>{amount} {currency} spent this month</source>
            <translation>{amount} {currency} dépensés ce mois-ci</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Browser</source>
            <translation>Navigateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect an account</source>
            <translation>Connecter un compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connected {handle}</source>
            <translation>{handle} est connecté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Continue in browser</source>
            <translation>Continuer dans le navigateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Find a network</source>
            <translation>Chercher un réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>How to sign in</source>
            <translation>Mode de connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>It will belong to {client}. Sign-ins are kept in this computer’s keyring, never in a file.</source>
            <translation>Il appartiendra à {client}. Les identifiants sont gardés dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>No network is called “{words}”.</source>
            <translation>Aucun réseau ne s’appelle « {words} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Reconnect {handle}</source>
            <translation>Reconnecter {handle}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Token or app password</source>
            <translation>Jeton ou mot de passe d’application</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>{count} posts did not go out meanwhile and wait on Today.</source>
            <extracomment>One: 1 post did not go out meanwhile and waits on Today.</extracomment>
            <translation>
                <numerusform>{count} publication n’est pas partie entre-temps et attend dans Aujourd’hui.</numerusform>
                <numerusform>{count} publications ne sont pas parties entre-temps et attendent dans Aujourd’hui.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Allow my own network</source>
            <translation>Autoriser mon propre réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Code or address</source>
            <translation>Code ou adresse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Inkom asks to: {rights}.</source>
            <translation>Inkom demande le droit de : {rights}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Keep sign-ins for this session only</source>
            <translation>Garder les identifiants pour cette session seulement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Nothing is written in plain text: without one a sign-in lasts until Inkom is closed. Scheduled posts then wait.</source>
            <translation>Rien n’est écrit en clair : sans trousseau, une connexion dure jusqu’à la fermeture d’Inkom. Ensuite, les posts programmés attendent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Open that page</source>
            <translation>Ouvrir cette page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Paste the code or the address, if the browser does not come back</source>
            <translation>Collez le code ou l’adresse si le navigateur ne revient pas ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This computer has no keyring.</source>
            <translation>Cet ordinateur n’a pas de trousseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This is a machine of my own network</source>
            <translation>C’est une machine de mon propre réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended {when}</source>
            <translation>Terminée {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Health</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Healthy</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Inkom may</source>
            <translation>Inkom peut</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Keyring locked</source>
            <translation>Trousseau verrouillé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Manage</source>
            <translation>Gérer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>More for {handle}</source>
            <translation>Autres actions pour {handle}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No end date</source>
            <translation>Sans date de fin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No post waits</source>
            <translation>Aucun post n’attend</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Nothing until you reconnect</source>
            <translation>Rien tant que vous n’avez pas reconnecté le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Sign-in lasts until</source>
            <translation>Connexion valable jusqu’au</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Signed out</source>
            <translation>Déconnecté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Time left of the sign-in</source>
            <translation>Temps restant de la connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Tried {when}</source>
            <translation>Vérifiée {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Works offline</source>
            <translation>Fonctionne hors ligne</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{count} posts wait</source>
            <extracomment>One: 1 post waits</extracomment>
            <translation>
                <numerusform>{count} post attend</numerusform>
                <numerusform>{count} posts attendent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{server}, limit {limit}</source>
            <translation>{server}, limite {limit}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Add {time} to the posting times, {words}</source>
            <translation>Ajouter {time} aux heures de publication, {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>The same every day</source>
            <translation>Les mêmes chaque jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Times on {day}</source>
            <translation>Horaires du {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>When {handle} likes to post, by the clock of {zone}. “Next posting times” takes the first that is free; what is planned stays where it is. A time such as 09:00#tips is kept for posts with that label.</source>
            <translation>Quand {handle} publie de préférence, à l’heure de {zone}. « Prochains horaires » prend le premier libre ; ce qui est prévu ne bouge pas. Un horaire tel que 09:00#conseils est réservé aux publications portant cette étiquette.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Write times such as {example}.</source>
            <translation>Écrivez des heures comme {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}.</source>
            <translation>Serveur trouvé : {software}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}. Posts up to {limit} characters.</source>
            <translation>Serveur trouvé : {software}. Posts jusqu’à {limit} caractères.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Statistics</source>
            <translation>Stats</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{field} is missing.</source>
            <translation>Champ manquant : {field}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{network} knows this app.</source>
            <translation>{network} connaît cette application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Make a report for the client</source>
            <translation>Faire un rapport pour le client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Read the numbers now</source>
            <translation>Lire les chiffres maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Save the numbers as a table</source>
            <translation>Enregistrer les chiffres en tableau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>collect refresh likes</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>collecter actualiser j’aime</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>csv export</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>csv exporter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>pdf client print</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>pdf client imprimer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Connect an account of a network that reports likes, replies or followers.</source>
            <translation>Connectez un compte d’un réseau qui communique les mentions J’aime, les réponses ou les abonnés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Engagements</source>
            <translation>Interactions</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Impressions</source>
            <translation>Impressions</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>New followers</source>
            <translation>Nouveaux abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No network here reports it</source>
            <translation>Aucun réseau ne le communique ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No numbers here</source>
            <translation>Aucun chiffre ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing in these days</source>
            <translation>Rien pendant ces jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing was read in these days</source>
            <translation>Rien n’a été lu pendant ces jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Numbers are read by themselves while Inkom runs: often in a post’s first day, then ever less.</source>
            <translation>Les chiffres sont lus d’eux-mêmes tant qu’Inkom fonctionne : souvent le premier jour d’une publication, puis de moins en moins.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Posts</source>
            <translation>Posts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read now</source>
            <translation>Lire maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read on one day only so far</source>
            <translation>Lu un seul jour jusqu’ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Report saved</source>
            <translation>Rapport enregistré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Tables ({pattern})</source>
            <translation>Tableaux ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Without numbers: {names}.</source>
            <translation>Sans chiffres : {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>{count} numbers</source>
            <extracomment>One: 1 number</extracomment>
            <translation>
                <numerusform>{count} chiffre</numerusform>
                <numerusform>{count} chiffres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>Engagements per day</source>
            <translation>Interactions par jour</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>On {count} days nothing was read.</source>
            <extracomment>One: On 1 day nothing was read.</extracomment>
            <translation>
                <numerusform>Rien n’a été lu pendant {count} jour.</numerusform>
                <numerusform>Rien n’a été lu pendant {count} jours.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>not read</source>
            <translation>non lu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: not read in these days</source>
            <translation>{name} : non lu pendant ces jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {number}</source>
            <translation>{name} : {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {total} in all, most on {day} with {best}</source>
            <translation>{name} : {total} en tout, le plus le {day} avec {best}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>13 weeks</source>
            <translation>13 semaines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>4 weeks</source>
            <translation>4 semaines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>52 weeks</source>
            <translation>52 semaines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Days shown</source>
            <translation>Jours affichés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Last month</source>
            <translation>Le mois dernier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Save as table</source>
            <translation>Enregistrer en tableau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
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
                <numerusform>{count} publication</numerusform>
                <numerusform>Les {count} publications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagement rate</source>
            <translation>Taux d’interaction</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred followers.</source>
            <translation>Interactions pour cent abonnés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred impressions.</source>
            <translation>Interactions pour cent impressions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>No text</source>
            <translation>Sans texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Of {names} for each hundred followers, of others impressions.</source>
            <translation>Pour {names}, pour cent abonnés ; pour les autres, pour cent impressions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Open the post</source>
            <translation>Ouvrir la publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Top posts</source>
            <translation>Meilleures publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>no numbers yet</source>
            <translation>pas encore de chiffres</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} engagements</source>
            <extracomment>One: 1 engagement</extracomment>
            <translation>
                <numerusform>{count} interaction</numerusform>
                <numerusform>{count} interactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} impressions</source>
            <extracomment>One: 1 impression</extracomment>
            <translation>
                <numerusform>{count} impression</numerusform>
                <numerusform>{count} impressions</numerusform>
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
            <translation>Un PDF avec les chiffres de tous les comptes de {client}, {days}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Made by</source>
            <translation>Réalisé par</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>PDF documents ({pattern})</source>
            <translation>Documents PDF ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Report for the client</source>
            <translation>Rapport pour le client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Your name, for the cover</source>
            <translation>Votre nom, pour la couverture</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>No change</source>
            <translation>Sans changement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>Not read long enough to compare</source>
            <translation>Pas lu assez longtemps pour comparer</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>vs {count} days before</source>
            <extracomment>One: vs 1 day before</extracomment>
            <translation>
                <numerusform>par rapport à {count} jour avant</numerusform>
                <numerusform>par rapport aux {count} jours d’avant</numerusform>
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
            <translation>15 minutes plus tôt, une semaine dans le mois</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>15 minutes later, in the month a week</source>
            <translation>15 minutes plus tard, une semaine dans le mois</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day earlier</source>
            <translation>Un jour plus tôt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day later</source>
            <translation>Un jour plus tard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Change the time</source>
            <translation>Changer l’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to a date</source>
            <translation>Aller à une date</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to this day</source>
            <translation>Aller au jour présent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>List of posts</source>
            <translation>Liste des publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Move by days and minutes</source>
            <translation>Décaler de jours et de minutes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Next week or month</source>
            <translation>Semaine ou mois suivant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place earlier in the queue</source>
            <translation>Une place plus tôt dans la file</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place later in the queue</source>
            <translation>Une place plus tard dans la file</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Open its draft</source>
            <translation>Ouvrir son brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Post in the calendar</source>
            <translation>Publication dans le calendrier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Previous week or month</source>
            <translation>Semaine ou mois précédent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Print the list</source>
            <translation>Imprimer la liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Second time zone</source>
            <translation>Second fuseau horaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Select all posts shown</source>
            <translation>Sélectionner toutes les publications affichées</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shorter hours</source>
            <translation>Heures plus basses</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shuffle the posts</source>
            <translation>Mélanger les publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Swap the two posts</source>
            <translation>Échanger les deux publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Taller hours</source>
            <translation>Heures plus hautes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>To the next posting time</source>
            <translation>Au prochain horaire de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Unschedule</source>
            <translation>Déprogrammer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>after</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>après suivant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>again weekly recurring series evergreen</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>encore hebdomadaire récurrent série</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>agenda view print screen reader</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>agenda vue imprimer lecteur d’écran</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>back before</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>retour avant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>choose</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>choisir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>delete cancel remove queue</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>supprimer annuler retirer file d’attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>edit write</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>modifier écrire rédiger</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>jump day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>aller jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>move reschedule</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>déplacer reprogrammer reporter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places exchange</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ordre file places échanger</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places random</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ordre file places hasard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>paper pdf agenda</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>papier pdf agenda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>rail hours travel clock</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>heures voyage horloge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>reorder</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>réordonner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>plusieurs lot</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>shift several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>décaler plusieurs lot</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>slot free</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>créneau libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>today now</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>aujourd’hui maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view seven days</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vue sept jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>agrandir zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom out</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>réduire zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Draft placed on {moment}</source>
            <translation>Brouillon placé : {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Kept as a draft on {moment}: it is not scheduled</source>
            <translation>Gardé comme brouillon ({moment}) : il n’est pas programmé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled</source>
            <translation>Programmé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled for {moment}</source>
            <translation>Programmé pour {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} more posts scheduled</source>
            <extracomment>One: 1 more post scheduled</extracomment>
            <translation>
                <numerusform>{count} publication de plus programmée</numerusform>
                <numerusform>{count} publications de plus programmées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts labelled “{label}”</source>
            <extracomment>One: 1 post labelled “{label}”</extracomment>
            <translation>
                <numerusform>{count} publication étiquetée « {label} »</numerusform>
                <numerusform>{count} publications étiquetées « {label} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts moved</source>
            <extracomment>One: 1 post moved</extracomment>
            <translation>
                <numerusform>{count} publication déplacée</numerusform>
                <numerusform>{count} publications déplacées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts out of the queue</source>
            <extracomment>One: Out of the queue</extracomment>
            <translation>
                <numerusform>Retirée de la file</numerusform>
                <numerusform>{count} publications retirées de la file</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{done} of {asked} posts changed</source>
            <translation>{done} publications sur {asked} modifiées</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>“{label}” taken off {count} posts</source>
            <extracomment>One: “{label}” taken off 1 post</extracomment>
            <translation>
                <numerusform>« {label} » retirée de {count} publication</numerusform>
                <numerusform>« {label} » retirée de {count} publications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>dddd d MMMM</source>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Held by network</source>
            <translation>Retenue par le réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Needs you</source>
            <translation>Attend votre action</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Publishing</source>
            <translation>Publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>held</source>
            <translation>retenue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>keyring</source>
            <translation>trousseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>look</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>missed</source>
            <translation>manquée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>sign-in</source>
            <translation>connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{days} d late</source>
            <translation>{days} j de retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{hours} h late</source>
            <translation>{hours} h de retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{minutes} min late</source>
            <translation>{minutes} min de retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{time} now</source>
            <translation>{time} maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Each time is a post of its own, at this hour by the clock. Change or take out any of them.</source>
            <translation>Chaque fois est une publication à part entière, à cette heure de l’horloge. Modifiez ou retirez n’importe laquelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Every</source>
            <translation>Tous les</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Find a zone</source>
            <translation>Chercher un fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How many times more</source>
            <translation>Combien de fois encore</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How often</source>
            <translation>À quelle fréquence</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Later by (earlier with a minus)</source>
            <translation>Plus tard de (plus tôt avec un moins)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Put it on</source>
            <translation>Mettre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Schedule them</source>
            <translation>Les programmer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Shift the posts</source>
            <translation>Décaler les publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show one zone alone</source>
            <translation>Afficher un seul fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show this day</source>
            <translation>Afficher ce jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Take it off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>The hour on the clock stays, also where the clocks are set.</source>
            <translation>L’heure affichée reste la même, aussi au changement d’heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number from 1 to {most}.</source>
            <translation>Écrivez un nombre entier de 1 à {most}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number, such as 2 or -1.</source>
            <translation>Écrivez un nombre entier, par exemple 2 ou -1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Moving to {moment}</source>
            <translation>Vers {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Schedule</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All clients</source>
            <translation>Tous les clients</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All labels</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Hours of</source>
            <translation>Heures de</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Some accounts</source>
            <translation>Certains comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>This client</source>
            <translation>Ce client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>What the marks mean: {words}</source>
            <translation>Ce que les marques signifient : {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Whose posts</source>
            <translation>Posts de qui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Change time</source>
            <translation>Changer l’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Drafts to place</source>
            <translation>Brouillons à placer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>How the days are shown</source>
            <translation>Affichage des jours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Next posting times</source>
            <translation>Prochains horaires de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Select none</source>
            <translation>Ne rien sélectionner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Slots</source>
            <translation>Créneaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>{count} selected</source>
            <extracomment>One: 1 selected</extracomment>
            <translation>
                <numerusform>{count} sélectionné</numerusform>
                <numerusform>{count} sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>Two posts swapped</source>
            <translation>Deux publications échangées</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>{count} posts shuffled</source>
            <extracomment>One: 1 post shuffled</extracomment>
            <translation>
                <numerusform>{count} publication mélangée</numerusform>
                <numerusform>{count} publications mélangées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>More for this post</source>
            <translation>Autres actions pour ce post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>Nothing is planned in these days.</source>
            <translation>Rien n’est prévu ces jours-ci.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>{count} posts</source>
            <extracomment>One: 1 post</extracomment>
            <translation>
                <numerusform>{count} publication</numerusform>
                <numerusform>{count} publications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>All accounts of {client}</source>
            <translation>Tous les comptes de {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Free posting time</source>
            <translation>Horaire de publication libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Open the draft</source>
            <translation>Ouvrir le brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place without scheduling</source>
            <translation>Placer sans programmer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place “{words}”</source>
            <translation>Placer « {words} »</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Posts at one time</source>
            <translation>Publications à la même heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Schedule for {moment}</source>
            <translation>Programmer pour {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select the posts of this day</source>
            <translation>Sélectionner les publications de ce jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show in Today</source>
            <translation>Afficher dans Aujourd’hui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show the week</source>
            <translation>Afficher la semaine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Take its place away</source>
            <translation>Retirer sa place</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post</source>
            <translation>Rédiger un post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post for this day</source>
            <translation>Écrire une publication pour ce jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>none yet</source>
            <translation>aucune encore</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>{count} a week</source>
            <translation>{count} par semaine</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>+{count} more</source>
            <translation>+{count} autres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>Free posting time, {day}</source>
            <translation>Horaire de publication libre, {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>Another time</source>
            <translation>Autre heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>The last one: {moment}</source>
            <translation>La dernière : {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Drag a draft onto a slot, or select it and press S to use the next free one.</source>
            <translation>Faites glisser un brouillon sur un créneau, ou sélectionnez-le et appuyez sur S pour prendre le prochain libre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited today</source>
            <translation>Modifié aujourd’hui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited {day}</source>
            <translation>Modifié {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Every draft has its place. What you write next stands here until it has one.</source>
            <translation>Chaque brouillon a sa place. Ce que vous écrirez ensuite restera ici en attendant la sienne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by change</source>
            <translation>Trier par modification</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by words</source>
            <translation>Trier par texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go back</source>
            <translation>Passage à l’heure d’hiver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go forward</source>
            <translation>Passage à l’heure d’été</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Free posting time, {day} {time}, {accounts}</source>
            <translation>Horaire de publication libre, {day} {time}, {accounts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} free</source>
            <translation>{time} libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · best time</source>
            <translation>{time} · meilleur moment</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · posting time</source>
            <translation>{time} · horaire de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add a part to the thread</source>
            <translation>Ajouter une partie au fil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add pictures</source>
            <translation>Ajouter des images</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Crop the picture for each account</source>
            <translation>Recadrer l’image pour chaque compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Duplicate as new draft</source>
            <translation>Dupliquer en nouveau brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Earlier versions of this draft</source>
            <translation>Versions antérieures de ce brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Labels of this draft</source>
            <translation>Étiquettes de ce brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part down</source>
            <translation>Descendre la partie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part up</source>
            <translation>Monter la partie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next check</source>
            <translation>Vérification suivante</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next text</source>
            <translation>Texte suivant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Options of the networks</source>
            <translation>Options des réseaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Pick a time</source>
            <translation>Choisir l’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous check</source>
            <translation>Vérification précédente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous text</source>
            <translation>Texte précédent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Publish now</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in a phrase</source>
            <translation>Insérer une phrase</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in an emoji</source>
            <translation>Insérer un émoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Save the draft now</source>
            <translation>Enregistrer le brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Show or hide the preview</source>
            <translation>Afficher ou masquer l’aperçu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split into a thread</source>
            <translation>Découper en fil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split the thread at the cursor</source>
            <translation>Couper le fil au curseur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Take this post out of the queue</source>
            <translation>Retirer cette publication de la file</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>This post</source>
            <translation>Ce post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Update what goes out</source>
            <translation>Mettre à jour ce qui sera publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Use the common text for this account</source>
            <translation>Reprendre le texte commun pour ce compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write alternative text</source>
            <translation>Rédiger le texte alternatif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write own text for this account</source>
            <translation>Rédiger un texte dédié à ce compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>alt photo picture</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>alt photo image description accessibilité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>copy again reuse</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>copier encore réutiliser</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>cut fit picture photo size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>couper ajuster image photo taille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>everywhere</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>partout texte commun</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>label tag</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>étiquette libellé tag</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>look panel drawer</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>aperçu voir panneau volet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>number parts sentences long cut auto</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>numéroter parties phrases long couper auto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>part cut</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>partie scinder diviser</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>photo image media attach</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>photo image média joindre pièce jointe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>problem</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>problème erreur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>queue later next slot</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>file d’attente plus tard prochain créneau planifier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>restore undo back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>historique restaurer annuler retour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>schedule when date zone</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>programmer planifier quand date fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>scheduled change put in text replace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>planifié modifier intégrer texte remplacer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>search change words</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>chercher changer mots</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>send post go</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>envoyer poster partir maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>smiley sign face symbol</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>smiley signe visage symbole</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>snippet hashtags signature utm links template</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>extrait hashtags signature utm liens modèle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>fil thread</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread reply</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>fil thread réponse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>unschedule cancel stop remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>déplanifier annuler arrêter retirer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>variant</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>variante version</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>variant account tab</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>variante version compte onglet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>visibility language content warning poll reply tags category</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>visibilité langue avertissement sondage réponse étiquettes catégorie</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} days</source>
            <extracomment>One: 1 day</extracomment>
            <translation>
                <numerusform>{count} jour</numerusform>
                <numerusform>{count} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} hours</source>
            <extracomment>One: 1 hour</extracomment>
            <translation>
                <numerusform>{count} heure</numerusform>
                <numerusform>{count} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} minutes</source>
            <extracomment>One: 1 minute</extracomment>
            <translation>
                <numerusform>{count} minute</numerusform>
                <numerusform>{count} minutes</numerusform>
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
            <translation>{option} : non</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{option}: {value}</source>
            <translation>{option} : {value}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>It is back</source>
            <translation>De retour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>The phrase was removed</source>
            <translation>La phrase a été retirée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/shelf.py" />
            <source>{title} (copy)</source>
            <translation>{title} (copie)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add part</source>
            <translation>Ajouter une partie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Choose an account first.</source>
            <translation>Choisissez d’abord un compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>It goes out as it is.</source>
            <translation>Elle sera publiée telle quelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Nothing was scheduled a second time.</source>
            <translation>Rien n’a été planifié une seconde fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pasted picture</source>
            <translation>Image collée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publishing now</source>
            <translation>Publication en cours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>The draft is saved.</source>
            <translation>Le brouillon est enregistré.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This post is out.</source>
            <translation>Cette publication est en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Own text</source>
            <translation>Texte dédié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Use Everywhere text</source>
            <translation>Reprendre le texte commun</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>What differs</source>
            <translation>Différences</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Write own text</source>
            <translation>Rédiger un texte dédié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>own text</source>
            <translation>texte dédié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>something to fix</source>
            <translation>à corriger</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>At the ends of paragraphs and sentences, so that every part fits everywhere it goes.</source>
            <translation>À la fin des paragraphes et des phrases, pour que chaque partie tienne partout où elle va.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>It goes out as {client} to {accounts}.</source>
            <translation>Il part au nom de {client} vers {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Keep as draft</source>
            <translation>Garder en brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Leave it scheduled</source>
            <translation>Laisser planifié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>No numbers</source>
            <translation>Sans numéros</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Publish now?</source>
            <translation>Publier maintenant ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Save alt text</source>
            <translation>Enregistrer le texte alt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Say what {name} shows, for people who do not see it.</source>
            <translation>Dites ce que montre {name}, pour les personnes qui ne voient pas l’image.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Split</source>
            <translation>Découper</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>and {count} more</source>
            <extracomment>One: and 1 more</extracomment>
            <translation>
                <numerusform>et {count} autre</numerusform>
                <numerusform>et {count} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} left</source>
            <extracomment>One: 1 left</extracomment>
            <translation>
                <numerusform>{count} restant</numerusform>
                <numerusform>{count} restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} over</source>
            <extracomment>One: 1 over</extracomment>
            <translation>
                <numerusform>{count} de trop</numerusform>
                <numerusform>{count} de trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} parts</source>
            <extracomment>One: 1 part</extracomment>
            <translation>
                <numerusform>{count} partie</numerusform>
                <numerusform>{count} parties</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{network}, {used} of {limit}, {rest}</source>
            <translation>{network}, {used} sur {limit}, {rest}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 1 hour</source>
            <translation>Dans 1 heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 15 minutes</source>
            <translation>Dans 15 minutes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Next quarter of an hour</source>
            <translation>Prochain quart d’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Other times</source>
            <translation>Autres heures</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick date and time</source>
            <translation>Choisir la date et l’heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick time</source>
            <translation>Autre heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Save draft</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saved {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule for the next posting times</source>
            <translation>Programmer aux prochains horaires</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule: {day} {time}</source>
            <translation>Programmer {day} {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Tomorrow morning</source>
            <translation>Demain matin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>{words}: {when}</source>
            <translation>{words} : {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Change options</source>
            <translation>Modifier les options</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Choose an account, and its checks stand here.</source>
            <translation>Choisissez un compte : ses vérifications s’affichent ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Crop picture</source>
            <translation>Recadrer l’image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Length, media, links and mentions are fine.</source>
            <translation>Longueur, médias, liens et mentions conviennent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Part {part}: {problem}</source>
            <translation>Partie {part} : {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Ready for {count} accounts</source>
            <extracomment>One: Ready for 1 account</extracomment>
            <translation>
                <numerusform>Prêt pour {count} compte</numerusform>
                <numerusform>Prêt pour {count} comptes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Show or hide the checks</source>
            <translation>Afficher ou masquer les vérifications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Split here</source>
            <translation>Couper ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Without the link</source>
            <translation>Sans le lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write alt text</source>
            <translation>Rédiger le texte alt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write {network} text</source>
            <translation>Texte pour {network}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} passed</source>
            <extracomment>One: 1 passed</extracomment>
            <translation>
                <numerusform>{count} conforme</numerusform>
                <numerusform>{count} conformes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to consider</source>
            <extracomment>One: 1 to consider</extracomment>
            <translation>
                <numerusform>{count} à examiner</numerusform>
                <numerusform>{count} à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to fix</source>
            <extracomment>One: 1 to fix</extracomment>
            <translation>
                <numerusform>{count} à corriger</numerusform>
                <numerusform>{count} à corriger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network} part {part}: {problem}</source>
            <translation>{network}, partie {part} : {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network}: {problem}</source>
            <translation>{network} : {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it goes out</source>
            <translation>Telle qu’elle part</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it is</source>
            <translation>Telle qu’elle est</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Being made …</source>
            <translation>En préparation…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Crop the picture</source>
            <translation>Recadrer l’image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Drag the frame or a corner. Arrow keys move it; with Shift they change its size.</source>
            <translation>Faites glisser le cadre ou un coin. Les flèches le déplacent ; avec Maj, elles changent sa taille.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>For which account</source>
            <translation>Pour quel compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Save crop</source>
            <translation>Enregistrer le recadrage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Shape</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Whole picture</source>
            <translation>Image entière</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop_frame.py" />
            <source>Crop frame, {width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation>Cadre de recadrage, {width} sur {height} pixels, à {left} de la gauche, à {top} du haut</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_deeds.py" />
            <source>Nothing to fix.</source>
            <translation>Rien à corriger.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Also different: {what}.</source>
            <translation>Également différents : {what}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>The words are the same.</source>
            <translation>Les mots sont les mêmes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>accounts</source>
            <translation>comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>added: {words}</source>
            <translation>ajouté : {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>labels</source>
            <translation>étiquettes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>options</source>
            <translation>options</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>pictures</source>
            <translation>images</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>removed: {words}</source>
            <translation>retiré : {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words added</source>
            <extracomment>One: 1 word added</extracomment>
            <translation>
                <numerusform>{count} mot ajouté</numerusform>
                <numerusform>{count} mots ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words removed</source>
            <extracomment>One: 1 word removed</extracomment>
            <translation>
                <numerusform>{count} mot retiré</numerusform>
                <numerusform>{count} mots retirés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Animals and nature</source>
            <translation>Animaux et nature</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Dark skin tone</source>
            <translation>Peau foncée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Emoji</source>
            <translation>Émoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Flags</source>
            <translation>Drapeaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Food and drink</source>
            <translation>Nourriture et boissons</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Light skin tone</source>
            <translation>Peau claire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium skin tone</source>
            <translation>Peau légèrement mate</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-dark skin tone</source>
            <translation>Peau mate</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-light skin tone</source>
            <translation>Peau moyennement claire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>No skin tone</source>
            <translation>Sans couleur de peau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Nothing is called so.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>People and body</source>
            <translation>Personnes et corps</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Search emoji</source>
            <translation>Chercher un émoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Skin tone</source>
            <translation>Couleur de peau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Smileys and emotion</source>
            <translation>Smileys et émotions</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Travel and places</source>
            <translation>Voyages et lieux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Used last</source>
            <translation>Utilisés récemment</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Add label</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Hide the preview</source>
            <translation>Masquer l’aperçu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Labels: {labels}</source>
            <translation>Étiquettes : {labels}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>More for this draft</source>
            <translation>Autres actions pour ce brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Move to bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Show the preview</source>
            <translation>Afficher l’aperçu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to the version of {when}</source>
            <translation>Revenir à la version : {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to this</source>
            <translation>Revenir à celle-ci</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Going back keeps the present text as a version, so nothing is lost.</source>
            <translation>Si vous revenez en arrière, le texte actuel reste une version : rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Keep the present text</source>
            <translation>Garder le texte actuel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Nothing that shows</source>
            <translation>Rien de visible</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Present</source>
            <translation>Actuelle</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} characters</source>
            <extracomment>One: 1 character</extracomment>
            <translation>
                <numerusform>{count} caractère</numerusform>
                <numerusform>{count} caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} older versions</source>
            <extracomment>One: 1 older version</extracomment>
            <translation>
                <numerusform>{count} version plus ancienne</numerusform>
                <numerusform>{count} versions plus anciennes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_labels.py" />
            <source>Remove label {label}</source>
            <translation>Retirer l’étiquette {label}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>A card has a title.</source>
            <translation>Une carte a un titre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Another picture</source>
            <translation>Une autre image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>As on the page</source>
            <translation>Comme sur la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Change the link card</source>
            <translation>Modifier la carte du lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>It stands under the link {host} wherever the network lets you write it.</source>
            <translation>Elle figure sous le lien {host} partout où le réseau permet de l’écrire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Link card</source>
            <translation>Carte du lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No card under the link</source>
            <translation>Pas de carte sous le lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No picture</source>
            <translation>Pas d’image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Post without the link card</source>
            <translation>Publier sans la carte du lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Save card</source>
            <translation>Enregistrer la carte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Show the link card</source>
            <translation>Afficher la carte du lien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Add media</source>
            <translation>Ajout média</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Crop for each account</source>
            <translation>Recadrer pour chaque compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>with alternative text</source>
            <translation>avec texte alternatif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>without alternative text</source>
            <translation>sans texte alternatif</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>{count} pages</source>
            <extracomment>One: 1 page</extracomment>
            <translation>
                <numerusform>{count} page</numerusform>
                <numerusform>{count} pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Copy my text</source>
            <translation>Copier mon texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep the other</source>
            <translation>Garder l’autre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Not saved yet: your text is here and is saved as soon as it works. {todo}</source>
            <translation>Pas encore enregistré : votre texte est là et sera enregistré dès que possible. {todo}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Nothing is overwritten: what you do not keep here stays among the earlier versions, or becomes a draft.</source>
            <translation>Rien n’est écrasé : ce que vous ne gardez pas ici reste parmi les versions antérieures ou devient un brouillon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>This draft was changed somewhere else.</source>
            <translation>Ce brouillon a été modifié ailleurs.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Add language</source>
            <translation>Ajouter une langue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>As the account is set</source>
            <translation>Selon les réglages du compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>One, another</source>
            <translation>Un, un autre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Remove {language}</source>
            <translation>Retirer {language}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>In part {number}</source>
            <translation>Dans la partie {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options of {network}: {words}</source>
            <translation>Options de {network} : {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>{network}: {words}</source>
            <translation>{network} : {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Next part</source>
            <translation>Partie suivante</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Part {number} of {count}</source>
            <translation>Partie {number} sur {count}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Remove part {number}</source>
            <translation>Retirer la partie {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>What would you like to say?</source>
            <translation>Qu’aimeriez-vous dire ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>A phrase needs a name and a text.</source>
            <translation>Une phrase a besoin d’un nom et d’un texte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Filled in as it is used: {variables}. For links: utm_source=…&amp;utm_medium=…</source>
            <translation>Rempli à l’usage : {variables}. Pour les liens : utm_source=…&amp;utm_medium=…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>For links</source>
            <translation>Pour les liens</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Keep the selection</source>
            <translation>Garder la sélection</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>New phrase</source>
            <translation>Nouvelle phrase</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Only for {account}</source>
            <translation>Seulement pour {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Search phrases</source>
            <translation>Chercher des phrases</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippet</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippets, hashtags and signatures you use again</source>
            <translation>Extraits, hashtags et signatures que vous réutilisez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add a poll</source>
            <translation>Ajouter un sondage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add answer</source>
            <translation>Ajouter une réponse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Answer {number}</source>
            <translation>Réponse {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll</source>
            <translation>Durée du sondage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll, {length}</source>
            <translation>Durée du sondage, {length}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove answer {number}</source>
            <translation>Retirer la réponse {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove the poll</source>
            <translation>Retirer le sondage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Several answers may be chosen</source>
            <translation>Plusieurs réponses possibles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>The count is hidden until the end</source>
            <translation>Le décompte est caché jusqu’à la fin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a phone</source>
            <translation>Comme sur un téléphone</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a wide screen</source>
            <translation>Comme sur un grand écran</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Choose an account, and its preview stands here.</source>
            <translation>Choisissez un compte : son aperçu s’affiche ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Close the preview</source>
            <translation>Fermer l’aperçu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Previews in the other theme</source>
            <translation>Aperçus dans l’autre thème</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Whose preview</source>
            <translation>Aperçu de qui</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{count} characters over</source>
            <extracomment>One: 1 character over</extracomment>
            <translation>
                <numerusform>{count} caractère de trop</numerusform>
                <numerusform>{count} caractères de trop</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · in the feed</source>
            <translation>{network} · dans le fil d’actualité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · opened</source>
            <translation>{network} · ouvert</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview_card.py" />
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Own text and Everywhere</source>
            <translation>Texte propre et Partout</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Pictures, films and PDFs</source>
            <translation>Images, films et PDF</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in Everywhere. Underlined: only here.</source>
            <translation>Barré : seulement dans Partout. Souligné : seulement ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in what was scheduled. Underlined: only in the draft as it is now.</source>
            <translation>Barré : seulement dans ce qui a été planifié. Souligné : seulement dans le brouillon actuel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only yours. Underlined: only the other’s.</source>
            <translation>Barré : seulement chez vous. Souligné : seulement chez l’autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what goes out</source>
            <translation>Le brouillon et ce qui sera publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what went out</source>
            <translation>Le brouillon et ce qui a été publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>When it is late</source>
            <translation>En cas de retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Yours and the other</source>
            <translation>La vôtre et l’autre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Capitals count</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>In the title, every part, and the texts of accounts.</source>
            <translation>Dans le titre, chaque partie et les textes des comptes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace {count} places</source>
            <extracomment>One: Replace 1 place</extracomment>
            <translation>
                <numerusform>Remplacer {count} endroit</numerusform>
                <numerusform>Remplacer {count} endroits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Change it and schedule it again; nothing of it is out.</source>
            <translation>Modifiez-le et planifiez-le à nouveau ; rien n’en est publié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Each account</source>
            <translation>Chaque compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Fewer lines</source>
            <translation>Moins de lignes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It can no longer be changed here, so that nothing is published twice.</source>
            <translation>Elle ne peut plus être modifiée ici, afin que rien ne soit publié deux fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It is not scheduled for all chosen accounts yet.</source>
            <translation>Il n’est pas encore planifié pour tous les comptes choisis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It was refused.</source>
            <translation>Il a été refusé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>More for {account}</source>
            <translation>Plus pour {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Removed account</source>
            <translation>Compte retiré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled for {moment}.</source>
            <translation>Planifié pour {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled post</source>
            <translation>Publication planifiée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled, first for {moment}.</source>
            <translation>Planifié, d’abord pour {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Take out of the queue</source>
            <translation>Retirer de la file</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you change goes to the accounts that do not have it yet; what is out stays as it is.</source>
            <translation>Vos changements iront aux comptes qui ne l’ont pas encore ; ce qui est publié reste tel quel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since did not get in: it is being sent, or something of it is out.</source>
            <translation>Vos changements n’y sont plus entrés : l’envoi est en cours, ou une partie est publiée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since is kept, but is not in what goes out.</source>
            <translation>Vos changements depuis sont conservés, mais ne sont pas dans ce qui sera publié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you see is what goes out. Changes are kept as a draft until you put them in.</source>
            <translation>Ce que vous voyez sera publié. Les changements restent un brouillon jusqu’à ce que vous les intégriez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you wrote since did not go out. It can no longer be changed here.</source>
            <translation>Ce que vous avez écrit depuis n’a pas été publié. Elle ne peut plus être modifiée ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{account}: {state}, {moment}</source>
            <translation>{account} : {state}, {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{words} (an older text)</source>
            <translation>{words} (un texte antérieur)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Part {number} was removed</source>
            <translation>Partie {number} retirée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links are left out there</source>
            <translation>Les liens y sont omis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links carry the parameters</source>
            <translation>Les liens portent les paramètres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The picture was removed</source>
            <translation>Image retirée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Too soon for a network to take it: this computer must be on then.</source>
            <translation>Trop tôt pour qu’un réseau le prenne : cet ordinateur doit être allumé à ce moment-là.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>{count} places replaced</source>
            <extracomment>One: 1 place replaced</extracomment>
            <translation>
                <numerusform>{count} endroit remplacé</numerusform>
                <numerusform>{count} endroits remplacés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Board or list</source>
            <translation>Tableau ou liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Draft in the list</source>
            <translation>Brouillon de la liste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column left</source>
            <translation>Déplacer le brouillon d’une colonne à gauche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column right</source>
            <translation>Déplacer le brouillon d’une colonne à droite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft to the bin</source>
            <translation>Mettre le brouillon à la corbeille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>board</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>tableau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>delete remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>supprimer effacer retirer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>ideas columns kanban</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>idées colonnes kanban</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ideas</source>
            <translation>Idées</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Moved to {column}</source>
            <translation>Déplacé vers {column}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>The column was removed</source>
            <translation>La colonne a été retirée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Writing</source>
            <translation>En rédaction</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Changed {when}</source>
            <translation>Modifié {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Deleted for good in {count} days</source>
            <extracomment>One: Deleted for good in 1 day</extracomment>
            <translation>
                <numerusform>Supprimé définitivement dans {count} jour</numerusform>
                <numerusform>Supprimé définitivement dans {count} jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Drafts save themselves as you type, also without the internet.</source>
            <translation>Les brouillons s’enregistrent pendant que vous écrivez, même sans internet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Look around in a sample</source>
            <translation>Explorer un exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>No drafts yet</source>
            <translation>Pas encore de brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Nothing matches “{words}”</source>
            <translation>Rien ne correspond à « {words} »</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Searched {count} drafts: titles, texts, alternative texts and labels.</source>
            <extracomment>One: Searched 1 draft: its title, texts, alternative texts and labels.</extracomment>
            <translation>
                <numerusform>{count} brouillon examiné : titre, textes, textes alternatifs et étiquettes.</numerusform>
                <numerusform>{count} brouillons examinés : titres, textes, textes alternatifs et étiquettes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>The bin is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>What you delete stays here for {days} days.</source>
            <translation>Ce que vous supprimez reste ici {days} jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Add column</source>
            <translation>Ajouter une colonne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>More for {column}</source>
            <translation>Plus pour {column}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move left</source>
            <translation>Déplacer à gauche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move right</source>
            <translation>Déplacer à droite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Remove column</source>
            <translation>Retirer la colonne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Rename {column}</source>
            <translation>Renommer {column}</translation>
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
                <numerusform>{count} brouillon</numerusform>
                <numerusform>{count} brouillons</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Back to the drafts</source>
            <translation>Retour aux brouillons</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Search drafts</source>
            <translation>Chercher un brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Show as</source>
            <translation>Afficher comme</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>{count} not yet published</source>
            <extracomment>One: 1 not yet published</extracomment>
            <translation>
                <numerusform>{count} pas encore publié</numerusform>
                <numerusform>{count} pas encore publiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/viewmodel.py" />
            <source>{count} drafts moved to the bin</source>
            <extracomment>One: Moved to the bin</extracomment>
            <translation>
                <numerusform>{count} brouillon mis à la corbeille</numerusform>
                <numerusform>{count} brouillons mis à la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Post in the queue</source>
            <translation>Post de la file d’attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Publish this post now</source>
            <translation>Publier ce post maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>send</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>envoyer poster</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>(picture)</source>
            <translation>(image)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>A picture is no longer as it was</source>
            <translation>Une image a changé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Could not go out in time</source>
            <translation>N’a pas pu partir à temps</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Did this go out to {network}?</source>
            <translation>Ce post est-il parti vers {network} ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Held after many tries</source>
            <translation>Retenu après de nombreux essais</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom cannot read the sign-in of {handles}.</source>
            <translation>Inkom ne peut pas lire les identifiants de {handles}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom could not look for it there.</source>
            <translation>Inkom n’a pas pu l’y chercher.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom looked {count} times and found no post.</source>
            <extracomment>One: Inkom looked once and found no post.</extracomment>
            <translation>
                <numerusform>Inkom a cherché une fois et n’a trouvé aucun post.</numerusform>
                <numerusform>Inkom a cherché {count} fois et n’a trouvé aucun post.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom stopped three times while preparing it</source>
            <translation>Inkom s’est arrêté trois fois pendant sa préparation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom was not publishing from {began} to {ended}.</source>
            <translation>Inkom ne publiait pas : de {began} à {ended}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It cannot go out to {network}</source>
            <translation>Il ne peut pas partir vers {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It could not be deleted from {network}</source>
            <translation>Suppression impossible sur {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It lasts until {when}. Posts that are due later would wait for you.</source>
            <translation>Elle dure jusqu’à {when}. Les publications prévues plus tard vous attendraient.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It waited for {network}</source>
            <translation>Il attendait {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It will not send again by itself.</source>
            <translation>Il ne sera pas renvoyé automatiquement.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Missed while Inkom was not publishing</source>
            <translation>Manqué pendant qu’Inkom ne publiait pas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits for it.</source>
            <translation>Aucun post ne l’attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits.</source>
            <translation>Aucun post n’attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was posted there.</source>
            <translation>Rien n’y a été publié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Set it: {count} posts are held and go on by themselves then.</source>
            <extracomment>One: Set it: 1 post is held and goes on by itself then.</extracomment>
            <translation>
                <numerusform>Réglez-la : {count} publication est retenue et reprendra alors d’elle-même.</numerusform>
                <numerusform>Réglez-la : {count} publications sont retenues et reprendront alors d’elles-mêmes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The answer was lost.</source>
            <translation>La réponse s’est perdue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The budget for {network} has no room</source>
            <translation>Le budget pour {network} est atteint</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The connection broke after sending at {time}.</source>
            <translation>La liaison s’est coupée après l’envoi à {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The keyring is locked</source>
            <translation>Le trousseau est verrouillé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}.</source>
            <translation>Le serveur a répondu par le statut {status} à {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}: “{detail}”.</source>
            <translation>Le serveur a répondu par le statut {status} à {time} : « {detail} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in ended {when}.</source>
            <translation>La connexion a pris fin {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer worked {when}.</source>
            <translation>La connexion ne fonctionnait plus {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer works.</source>
            <translation>La connexion ne fonctionne plus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in of {network} ends soon</source>
            <translation>La connexion à {network} prend bientôt fin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The thread stopped after part {live} of {parts}</source>
            <translation>Le fil s’est arrêté après la partie {live} sur {parts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>This computer’s clock is wrong</source>
            <translation>L’horloge de cet ordinateur est fausse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Was this posted to {network}?</source>
            <translation>Ce post est-il sur {network} ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>today at {time}</source>
            <translation>aujourd’hui à {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait for it, the first: {when}, “{words}”.</source>
            <extracomment>One: One post waits for it: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Un post l’attend : {when}, « {words} ».</numerusform>
                <numerusform>{count} posts l’attendent, le premier : {when}, « {words} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait.</source>
            <extracomment>One: One post waits.</extracomment>
            <translation>
                <numerusform>Un post attend.</numerusform>
                <numerusform>{count} posts attendent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts were missed while Inkom was not publishing</source>
            <extracomment>One: 1 post was missed while Inkom was not publishing</extracomment>
            <translation>
                <numerusform>{count} post manqué pendant qu’Inkom ne publiait pas</numerusform>
                <numerusform>{count} posts manqués pendant qu’Inkom ne publiait pas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} asks for money first</source>
            <translation>{network} demande d’abord de l’argent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not accept it</source>
            <translation>{network} ne l’a pas accepté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not give it back</source>
            <translation>{network} ne l’a pas rendu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} signed you out</source>
            <translation>{network} vous a déconnecté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time.</source>
            <translation>{posts} et d’autres ont dépassé leur heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time. Nothing was sent.</source>
            <translation>{posts} et d’autres ont dépassé leur heure. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}” was due {when}. Nothing was sent.</source>
            <translation>« {words} » était prévu {when}. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”, due {when}.</source>
            <translation>« {words} », prévu {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”: {network} did not take the next part.</source>
            <translation>« {words} » : {network} n’a pas pris la partie suivante.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Late rule</source>
            <translation>Règle de retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Moved</source>
            <translation>Déplacée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>by you</source>
            <translation>par vous</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>for {moment}</source>
            <translation>pour {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>{where}, {what}</source>
            <translation>{where}, {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A post goes out at another hour</source>
            <translation>Une publication part à une autre heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server gave no usable answer</source>
            <translation>Un serveur n'a pas donné de réponse utilisable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server is not reached</source>
            <translation>Un serveur est injoignable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An account is paused</source>
            <translation>Un compte est en pause</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An unknown network</source>
            <translation>Un réseau inconnu</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>It concerns {count} posts, the first: {when}, “{words}”.</source>
            <extracomment>One: It concerns one post: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Cela concerne une publication : {when}, « {words} ».</numerusform>
                <numerusform>Cela concerne {count} publications, la première : {when}, « {words} ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Offline at the rehearsal</source>
            <translation>Hors ligne lors de la répétition</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Paused beyond the time of a post</source>
            <translation>En pause au-delà de l'heure d'une publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>The keyring does not give a sign-in</source>
            <translation>Le trousseau ne donne pas une connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>This computer’s clock would hold posts</source>
            <translation>L'horloge de cet ordinateur retiendrait des publications</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{count} posts are planned while this computer is usually off</source>
            <extracomment>One: 1 post is planned while this computer is usually off</extracomment>
            <translation>
                <numerusform>{count} publication est prévue quand cet ordinateur est d'ordinaire éteint</numerusform>
                <numerusform>{count} publications sont prévues quand cet ordinateur est d'ordinaire éteint</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{network} would refuse a post</source>
            <translation>{network} refuserait une publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Answer lost</source>
            <translation>Réponse perdue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Asked to wait</source>
            <translation>Attente demandée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Could not tell</source>
            <translation>Résultat incertain</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleting</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Found there, posted once</source>
            <translation>Retrouvé, publié une seule fois</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handed over</source>
            <translation>Confié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handing over</source>
            <translation>Remise au réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, could not tell</source>
            <translation>Cherché, résultat incertain</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, not there</source>
            <translation>Cherché, absent</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, still held</source>
            <translation>Vérifié, toujours gardé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looking for it</source>
            <translation>Recherche du post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Media uploaded</source>
            <translation>Médias envoyés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not deleted</source>
            <translation>Non supprimé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not reached</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not taken back</source>
            <translation>Pas repris</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Nothing posted</source>
            <translation>Rien de publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Open post</source>
            <translation>Ouvrir le post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Prepared</source>
            <translation>Préparé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Preparing</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent again</source>
            <translation>Envoyé à nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Server busy</source>
            <translation>Serveur occupé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taken back</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taking back</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Uploading</source>
            <translation>Envoi des médias</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>may be live, Inkom looks for it</source>
            <translation>peut-être en ligne, Inkom le cherche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>part {part}</source>
            <translation>partie {part}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>same key, cannot post twice</source>
            <translation>même clé, pas de doublon possible</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>still being worked on</source>
            <translation>traitement en cours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network holds it</source>
            <translation>le réseau le garde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network publishes it</source>
            <translation>le réseau le publie</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>{count} attempts</source>
            <extracomment>One: 1 attempt</extracomment>
            <translation>
                <numerusform>{count} essai</numerusform>
                <numerusform>{count} essais</numerusform>
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
            <translation>{what} : {why}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Dismissed</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>It needs your attention again</source>
            <translation>À nouveau parmi les posts à traiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Its row and its ledger stay.</source>
            <translation>Sa ligne et son registre restent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Nothing for today</source>
            <translation>Rien pour aujourd’hui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Open post on {network}</source>
            <translation>Ouvrir le post sur {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Scheduled posts stand here, with every step they take.</source>
            <translation>Les posts programmés s’affichent ici, avec chacune de leurs étapes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Show the ledger</source>
            <translation>Afficher le registre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>The posts are being read</source>
            <translation>Lecture des publications</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>What is planned stays as it is.</source>
            <translation>Ce qui est prévu reste tel quel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Address of the post (optional)</source>
            <translation>Adresse de la publication (facultatif)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>An address begins with https://.</source>
            <translation>Une adresse commence par https://.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Delete what is live?</source>
            <translation>Supprimer ce qui est en ligne ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Go on with the thread?</source>
            <translation>Continuer le fil ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>If the lost one is there after all, it will stand there twice.</source>
            <translation>Si le post perdu s’y trouve malgré tout, il y sera deux fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>It is on {network}</source>
            <translation>Il est sur {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Keep it waiting</source>
            <translation>Laisser en attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Mark as published</source>
            <translation>Marquer comme publié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Paste its address if you have it, so that it can be opened from here.</source>
            <translation>Collez son adresse si vous l’avez, afin de pouvoir l’ouvrir d’ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send again</source>
            <translation>Envoyer à nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send it again?</source>
            <translation>L’envoyer à nouveau ?</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>The {count} parts that are live are deleted from {network}, with the answers and likes they have. The draft is kept.</source>
            <extracomment>One: The one part that is live is deleted from {network}, with the answers and likes it has. The draft is kept.</extracomment>
            <translation>
                <numerusform>La partie en ligne est supprimée de {network}, avec ses réponses et ses mentions J’aime. Le brouillon est conservé.</numerusform>
                <numerusform>Les {count} parties en ligne sont supprimées de {network}, avec leurs réponses et leurs mentions J’aime. Le brouillon est conservé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>{count} posts go out, those of one account half a minute apart.</source>
            <extracomment>One: 1 post goes out.</extracomment>
            <translation>
                <numerusform>{count} message part.</numerusform>
                <numerusform>{count} messages partent, ceux d’un même compte à une demi-minute d’intervalle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Check the account</source>
            <translation>Vérifier le compte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Delete what is live</source>
            <translation>Supprimer ce qui est en ligne</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Go on with the next part</source>
            <translation>Continuer avec la suite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>It is there</source>
            <translation>Il y est</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Leave it there</source>
            <translation>S’arrêter là</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Look on {network}</source>
            <translation>Voir sur {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move all to the next posting times</source>
            <translation>Tout déplacer aux prochains horaires</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the post</source>
            <translation>Déplacer le post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the posts</source>
            <translation>Déplacer les posts</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Needs attention</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Next posting time</source>
            <translation>Prochain horaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Publish all now</source>
            <translation>Tout publier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Reconnect {network}</source>
            <translation>Reconnecter {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Rehearse again</source>
            <translation>Répéter à nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Resume publishing</source>
            <translation>Reprendre la publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Show each</source>
            <translation>Montrer chacun</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip all</source>
            <translation>Tout ignorer</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>{count} need you</source>
            <extracomment>One: 1 needs you</extracomment>
            <translation>
                <numerusform>{count} à traiter</numerusform>
                <numerusform>{count} à traiter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Pause publishing</source>
            <translation>Suspendre la publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until you resume</source>
            <translation>en pause jusqu’à votre reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until {when}</source>
            <translation>en pause, reprise {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>{day}, {time}</source>
            <translation>{day} à {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Close the ledger</source>
            <translation>Fermer le registre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Copy the ledger</source>
            <translation>Copier le registre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Due {when} {zone}</source>
            <translation>Prévu {when} ({zone})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Nothing has been sent yet.</source>
            <translation>Rien n’a encore été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Publishing ledger</source>
            <translation>Registre de publication</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Stop trying</source>
            <translation>Arrêter les essais</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try {count}. The next one comes {when}, at {time}.</source>
            <translation>Essai {count}. Le suivant aura lieu {when}, à {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>At risk: usually off then</source>
            <translation>À risque : d'ordinaire éteint alors</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Being taken back from {network}</source>
            <translation>Repris à {network} en ce moment</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Held by {network}</source>
            <translation>Confié à {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Moved by new zone rules</source>
            <translation>Déplacée : nouvelles règles du fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Nothing is due today.</source>
            <translation>Rien n’est prévu aujourd’hui.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Sending {percent}%</source>
            <translation>Envoi {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Still held by {network}</source>
            <translation>Encore chez {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tries again {when}</source>
            <translation>Nouvel essai {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for sign-in</source>
            <translation>Attend la connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for the right time</source>
            <translation>Attend le bon moment</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} published</source>
            <extracomment>One: 1 published</extracomment>
            <translation>
                <numerusform>{count} publié</numerusform>
                <numerusform>{count} publiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} sending</source>
            <extracomment>One: 1 sending</extracomment>
            <translation>
                <numerusform>{count} en cours</numerusform>
                <numerusform>{count} en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} to go</source>
            <extracomment>One: 1 to go</extracomment>
            <translation>
                <numerusform>{count} à venir</numerusform>
                <numerusform>{count} à venir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done} of {all}: {state}</source>
            <translation>{done} sur {all} : {state}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done}, {sending}, {left}</source>
            <translation>{done}, {sending}, {left}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{network} is late</source>
            <translation>{network} est en retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Inkom</source>
            <translation>Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. You can add the others and more clients later.</source>
            <translation>Les identifiants sont gardés dans le trousseau de cet ordinateur. Vous pourrez ajouter les autres comptes et d’autres clients plus tard.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Start practising</source>
            <translation>S’entraîner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Try it with a practice account</source>
            <translation>Essayer avec un compte d’entraînement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write once, fit every network</source>
            <translation>Écrivez une fois, pour tous les réseaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write, schedule and watch posts go out to a folder. Nothing leaves this computer.</source>
            <translation>Rédigez, programmez et voyez les posts partir dans un dossier. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Your posts and clients stay on this computer.</source>
            <translation>Vos posts et vos clients restent sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/viewmodel.py" />
            <source>Hello from Inkom. I wrote this offline, and it went out on time, from this computer.</source>
            <translation>Bonjour d’Inkom. J’ai écrit ceci hors ligne, et c’est parti à l’heure, depuis cet ordinateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Add client</source>
            <translation>Ajouter un client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Close, then back</source>
            <translation>Fermer, puis revenir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Edit client</source>
            <translation>Modifier le client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>High contrast theme</source>
            <translation>Thème à contraste élevé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Next region</source>
            <translation>Zone suivante</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the data folder</source>
            <translation>Ouvrir le dossier des données</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the list of clients</source>
            <translation>Ouvrir la liste des clients</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing for 1 hour</source>
            <translation>Suspendre la publication pendant 1 heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until I resume</source>
            <translation>Suspendre la publication jusqu’à ma reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until a date</source>
            <translation>Suspendre la publication jusqu'à une date</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until tomorrow 08:00</source>
            <translation>Suspendre la publication jusqu’à demain 08:00</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Previous region</source>
            <translation>Zone précédente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Quit Inkom (posts will wait)</source>
            <translation>Quitter Inkom (les posts attendront)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Recent messages</source>
            <translation>Messages récents</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Rehearse now</source>
            <translation>Répéter maintenant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Remove the sample</source>
            <translation>Retirer l’exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search in the page</source>
            <translation>Chercher dans la page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search or jump to</source>
            <translation>Chercher ou aller à</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Switch client</source>
            <translation>Changer de client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Theme as the system</source>
            <translation>Thème du système</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Taille de texte habituelle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>add network sign in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ajouter réseau se connecter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>check health dry run tomorrow sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vérifier santé essai demain connexion</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>couleurs apparence</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>couleurs apparence jour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance night</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>couleurs apparence nuit</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo delete</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>exemple démo supprimer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo try tour</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>exemple démo essayer visite</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>exit close</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>sortir fermer arrêter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>files backup store</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>fichiers sauvegarde base</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>find</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>rechercher trouver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>keys help sheet</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>touches aide</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>new write post draft</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>nouveau écrire post brouillon</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>preferences options late theme</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>préférences paramètres options retard thème</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>rename workspace name zone colour archive</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>renommer espace de travail nom fuseau couleur archiver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>start go on</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>relancer continuer redémarrer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>pause arrêter stop</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop holiday</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>arrêter vacances</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>switch workspace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>changer espace de travail basculer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>take back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>défaire revenir en arrière</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>toasts notifications said</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>notifications messages avis historique</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>workspace new</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>espace de travail nouveau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom reset 100 %</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom réinitialiser 100 %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom taille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>A client has a name.</source>
            <translation>Un client a un nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Accounts and posts of one client never mix with another’s.</source>
            <translation>Les comptes et les posts d’un client ne se mêlent jamais à ceux d’un autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Add a client</source>
            <translation>Ajouter un client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archive client</source>
            <translation>Archiver le client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archived clients</source>
            <translation>Clients archivés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Brick</source>
            <translation>Brique</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring {name} back</source>
            <translation>Rétablir {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Edit {name}</source>
            <translation>Modifier {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Nothing goes out without alternative text</source>
            <translation>Rien ne part sans texte alternatif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Posts already scheduled keep their rule.</source>
            <translation>Les posts déjà programmés gardent leur règle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Rust</source>
            <translation>Rouille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Save client</source>
            <translation>Enregistrer le client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Teal</source>
            <translation>Sarcelle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Their drafts, accounts and posts are kept.</source>
            <translation>Leurs brouillons, comptes et posts sont gardés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Tile</source>
            <translation>Vignette</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Zone: {zone}</source>
            <translation>Fuseau : {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Edit this client</source>
            <translation>Modifier ce client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>No client has that name.</source>
            <translation>Aucun client ne porte ce nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Search clients</source>
            <translation>Chercher un client</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>in hand</source>
            <translation>client actuel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>{zone} time</source>
            <translation>Fuseau {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>Its drafts, accounts and posts are kept.</source>
            <translation>Ses brouillons, comptes et posts sont gardés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The change was taken back</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule is as it was</source>
            <translation>La règle de retard est rétablie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule of {name} was changed</source>
            <translation>Règle de retard de {name} modifiée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is archived</source>
            <translation>{name} est archivé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is back</source>
            <translation>{name} est rétabli</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} was changed</source>
            <translation>{name} a été modifié</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>Inkom stays in the tray</source>
            <translation>Inkom reste dans la zone de notification</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>It publishes on time while the window is closed.</source>
            <translation>Il publie à l’heure, même fenêtre fermée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>A post is being sent. Inkom ends when that is done, in a few seconds at most.</source>
            <translation>Un post est en cours d’envoi. Inkom se ferme ensuite, dans quelques secondes au plus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Finishing a post</source>
            <translation>Fin de l’envoi d’un post</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Minimise and keep publishing</source>
            <translation>Réduire et continuer à publier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom</source>
            <translation>Quitter Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom?</source>
            <translation>Quitter Inkom ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit at once, look for it later</source>
            <translation>Quitter aussitôt, le chercher plus tard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit, posts will wait</source>
            <translation>Quitter, les posts attendront</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Stay and try again</source>
            <translation>Rester et réessayer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Text that is not saved yet</source>
            <translation>Texte pas encore enregistré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>The store could not take this text. If you quit now, Inkom writes it into a file of its data folder.</source>
            <translation>La base n’a pas pu recevoir ce texte. Si vous quittez maintenant, Inkom l’écrit dans un fichier de son dossier des données.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>This desktop has no tray, so that a closed Inkom would not publish. Scheduled posts would wait.</source>
            <translation>Ce bureau n’a pas de zone de notification : une fois fermé, Inkom ne publierait pas. Les posts programmés attendraient.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Go back to this backup</source>
            <translation>Revenir à cette sauvegarde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Last good backup: {moment}</source>
            <translation>Dernière sauvegarde valable : {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Tried again: nothing has changed.</source>
            <translation>Nouvel essai : rien n’a changé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Ask me</source>
            <translation>Me demander</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>For this post alone; its client keeps its rule.</source>
            <translation>Pour cette publication seulement ; le client garde sa règle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Goes out late up to</source>
            <translation>Retard admis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Later than that</source>
            <translation>Au-delà</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Send anyway</source>
            <translation>Envoyer quand même</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Set this rule</source>
            <translation>Appliquer cette règle</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/messages.py" />
            <source>Nothing was said since Inkom was opened.</source>
            <translation>Aucun message depuis l’ouverture d’Inkom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Do not show again</source>
            <translation>Ne plus afficher</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Inkom publishes while its window is open or minimised, and asks before it closes.</source>
            <translation>Inkom publie tant que sa fenêtre est ouverte ou réduite, et demande avant de se fermer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>On GNOME the extension AppIndicator adds a tray.</source>
            <translation>Sous GNOME, l’extension AppIndicator ajoute une zone de notification.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>This desktop has no tray.</source>
            <translation>Ce bureau n’a pas de zone de notification.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Already handled</source>
            <translation>Déjà traité</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>None of these posts waits any more.</source>
            <translation>Aucune de ces publications n’attend plus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Open Today</source>
            <translation>Ouvrir Aujourd’hui</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>{post} needs nothing any more. It stands as: {state}.</source>
            <translation>{post} ne demande plus rien. État : {state}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>A post needs you</source>
            <translation>Un post a besoin de vous</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>It was due {when}. Nothing was sent.</source>
            <translation>Il était prévu {when}. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Nothing was sent. {posts}</source>
            <translation>Rien n’a été envoyé. {posts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Accounts</source>
            <translation>Ouvrir Comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Today shows which and why.</source>
            <translation>Ouvrir Aujourd’hui montre lesquels et pourquoi.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you sign in again.</source>
            <translation>Les posts attendent que vous vous reconnectiez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you unlock it.</source>
            <translation>Les publications attendent que vous le déverrouilliez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Published {minutes} min late</source>
            <translation>Publié avec {minutes} min de retard</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts go out at another hour</source>
            <extracomment>One: 1 post goes out at another hour</extracomment>
            <translation>
                <numerusform>{count} publication part à une autre heure</numerusform>
                <numerusform>{count} publications partent à une autre heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts may not go out</source>
            <extracomment>One: 1 post may not go out</extracomment>
            <translation>
                <numerusform>{count} publication risque de ne pas partir</numerusform>
                <numerusform>{count} publications risquent de ne pas partir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts missed their time</source>
            <extracomment>One: 1 post missed its time</extracomment>
            <translation>
                <numerusform>{count} post a manqué son heure</numerusform>
                <numerusform>{count} posts ont manqué leur heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts need you</source>
            <extracomment>One: 1 post needs you</extracomment>
            <translation>
                <numerusform>{count} post a besoin de vous</numerusform>
                <numerusform>{count} posts ont besoin de vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts went out late</source>
            <extracomment>One: 1 post went out late</extracomment>
            <translation>
                <numerusform>{count} post est parti en retard</numerusform>
                <numerusform>{count} posts sont partis en retard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{handle}: posts wait until you sign in again.</source>
            <translation>{handle} : les posts attendent que vous vous reconnectiez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{what} The first is due {when}.</source>
            <translation>{what} La première est prévue {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>Offline since {time}.</source>
            <translation>Hors ligne depuis {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>You can write and schedule.</source>
            <translation>Vous pouvez écrire et programmer.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>{count} posts wait; on return their client’s late rule decides.</source>
            <extracomment>One: 1 post waits; on return its client's late rule decides.</extracomment>
            <translation>
                <numerusform>{count} post attend ; au retour, la règle de retard du client décide.</numerusform>
                <numerusform>{count} posts attendent ; au retour, la règle de retard du client décide.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/finder.py" />
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>Draft, edited {day}</source>
            <translation>Brouillon, modifié {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>today, {time}</source>
            <translation>aujourd’hui, {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>{state} {when}</source>
            <translation>{state} {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>Switch to {client}</source>
            <translation>Passer à {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{network} · {client}</source>
            <translation>{network} · {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{words} · needs you</source>
            <translation>{words} · à traiter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Client {name}</source>
            <translation>Client {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Move</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Nothing matches “{words}”.</source>
            <translation>Rien ne correspond à « {words} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Run</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type @ for accounts, # for labels</source>
            <translation>@ pour comptes, # pour étiquettes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type the beginning of a label.</source>
            <translation>Tapez le début d’une étiquette.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>{count} results</source>
            <extracomment>One: 1 result</extracomment>
            <translation>
                <numerusform>{count} résultat</numerusform>
                <numerusform>{count} résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Pause publishing until</source>
            <translation>Suspendre la publication jusqu'à</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>The first is due {when}: {words}.</source>
            <translation>La première est prévue {when} : {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>{count} posts go out all the same: their networks hold them</source>
            <extracomment>One: 1 post goes out all the same: its network holds it</extracomment>
            <translation>
                <numerusform>{count} publication part quand même : son réseau la détient</numerusform>
                <numerusform>{count} publications partent quand même : leurs réseaux les détiennent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>As things stand, everything goes out.</source>
            <translation>En l'état, tout part.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Asking the accounts</source>
            <translation>Interrogation des comptes</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It concerns {count} posts.</source>
            <extracomment>One: It concerns 1 post.</extracomment>
            <translation>
                <numerusform>Cela concerne {count} publication.</numerusform>
                <numerusform>Cela concerne {count} publications.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It costs {amount} {currency} on {network}.</source>
            <translation>Cela coûte {amount} {currency} sur {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Nothing is due until {time}.</source>
            <translation>Rien n'est prévu jusqu'à {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Rehearsal</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Sign-ins, pictures and limits of what is due in the next 24 hours are looked at. Nothing is sent.</source>
            <translation>Les connexions, les images et les limites de ce qui est prévu dans les 24 heures sont examinées. Rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{count} posts are due until {time}.</source>
            <extracomment>One: 1 post is due until {time}.</extracomment>
            <translation>
                <numerusform>{count} publication est prévue jusqu'à {time}.</numerusform>
                <numerusform>{count} publications sont prévues jusqu'à {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{handle} was asked, {done} of {of}</source>
            <translation>{handle} a été interrogé, {done} sur {of}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>A made-up client with folders on this computer for accounts.</source>
            <translation>Un client fictif, avec des dossiers de cet ordinateur en guise de comptes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its accounts, drafts and posts are gone.</source>
            <translation>Ses comptes, brouillons et posts sont supprimés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its posts go to folders on this computer.</source>
            <translation>Ses posts vont dans des dossiers de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Making the sample</source>
            <translation>Création de l’exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removed the sample</source>
            <translation>Exemple retiré</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removing the sample</source>
            <translation>Retrait de l’exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>The sample is back</source>
            <translation>L’exemple est de retour</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>This is the sample</source>
            <translation>Voici l’exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Data and backups</source>
            <translation>Données et sauvegardes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Slots and time zones</source>
            <translation>Créneaux et fuseaux horaires</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Tray and sleep</source>
            <translation>Barre système et veille</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>A made-up client, with folders for accounts</source>
            <translation>Un client fictif, avec des dossiers pour comptes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>All keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change posting times</source>
            <translation>Changer les créneaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change zone</source>
            <translation>Changer de fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Drafts, pictures and backups stay on this computer</source>
            <translation>Brouillons, images et sauvegardes restent sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Evening rehearsal</source>
            <translation>Répétition du soir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Full</source>
            <translation>Complètes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts</source>
            <translation>Posts en retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts of {client}</source>
            <translation>Posts en retard de {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late window</source>
            <translation>Retard admis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Looks at tomorrow’s posts</source>
            <translation>Examine les publications du lendemain</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Reduced</source>
            <translation>Réduites</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Sample</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Show the keys</source>
            <translation>Afficher les raccourcis</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Single-letter keys</source>
            <translation>Touches à une lettre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Start with this computer</source>
            <translation>Lancer au démarrage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>T, D or S act at once while no text is being written</source>
            <translation>T, D ou S agissent aussitôt, hors saisie de texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{count} times a week</source>
            <extracomment>One: 1 time a week</extracomment>
            <translation>
                <numerusform>{count} fois par semaine</numerusform>
                <numerusform>{count} fois par semaine</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Names and keys were searched.</source>
            <translation>La recherche porte sur les noms et les touches.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>No shortcut for “{words}”</source>
            <translation>Aucun raccourci pour « {words} »</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Chercher un raccourci</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Single letters work while no text field has the focus</source>
            <translation>Les lettres seules agissent quand aucun champ de texte n’est actif</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>or</source>
            <translation>ou</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>{count} shortcuts</source>
            <extracomment>One: 1 shortcut</extracomment>
            <translation>
                <numerusform>{count} raccourci</numerusform>
                <numerusform>{count} raccourcis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client {name}, {zone} time</source>
            <translation>Client {name}, fuseau {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client · {zone} time</source>
            <translation>Client · fuseau {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Sample · {zone} time</source>
            <translation>Exemple · fuseau {zone}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>{count} things of other clients need you</source>
            <extracomment>One: 1 thing of other clients needs you</extracomment>
            <translation>
                <numerusform>{count} point à traiter chez d’autres clients</numerusform>
                <numerusform>{count} points à traiter chez d’autres clients</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>In the tray, without the window</source>
            <translation>Dans la zone de notification, sans la fenêtre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Posts wait until you open Inkom</source>
            <translation>Les posts attendent que vous ouvriez Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Switched off in the system’s own settings</source>
            <translation>Désactivé dans les réglages du système</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>The entry starts a program that is gone</source>
            <translation>L’entrée lance un programme qui n’existe plus</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>This system has no way that Inkom knows</source>
            <translation>Ce système n’offre aucun moyen connu d’Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Also publishing: {computers}</source>
            <translation>Publient aussi : {computers}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Another window publishes (process {pid})</source>
            <translation>Une autre fenêtre publie (processus {pid})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} ahead</source>
            <translation>En avance de {span}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} behind</source>
            <translation>En retard de {span}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Last look at the queue {time}</source>
            <translation>Dernier examen de la file : {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Next post {when}</source>
            <translation>Prochain post {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No accounts connected</source>
            <translation>Aucun compte connecté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No sign of life since {time}</source>
            <translation>Aucun signe de vie depuis {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing is lost; it can be started again</source>
            <translation>Rien n’est perdu ; elle peut être relancée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing scheduled</source>
            <translation>Rien de programmé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Offline since {time}</source>
            <translation>Hors ligne depuis {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until you resume</source>
            <translation>En pause jusqu’à votre reprise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until {time}</source>
            <translation>En pause, reprise : {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Posts wait until it is set</source>
            <translation>Tout attend l’horloge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Preparing {percent} %</source>
            <translation>Préparation {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing has stopped</source>
            <translation>La publication s’est arrêtée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing stands still</source>
            <translation>La publication est bloquée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Sending {percent} %</source>
            <translation>Envoi {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Set this computer’s clock</source>
            <translation>Réglez l’horloge</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>The headless publisher sends (process {pid})</source>
            <translation>Le publieur sans fenêtre envoie (processus {pid})</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts healthy</source>
            <extracomment>One: 1 account healthy</extracomment>
            <translation>
                <numerusform>{count} compte en ordre</numerusform>
                <numerusform>{count} comptes en ordre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts wait for it</source>
            <extracomment>One: 1 account waits for it</extracomment>
            <translation>
                <numerusform>{count} compte l’attend</numerusform>
                <numerusform>{count} comptes l’attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} healthy</source>
            <extracomment>One: 1 healthy</extracomment>
            <translation>
                <numerusform>{count} en ordre</numerusform>
                <numerusform>{count} en ordre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} posts wait here</source>
            <extracomment>One: 1 post waits here</extracomment>
            <translation>
                <numerusform>{count} post attend ici</numerusform>
                <numerusform>{count} posts attendent ici</numerusform>
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
            <translation>{posts}, depuis {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{server} is not reached</source>
            <translation>Injoignable : {server}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Best time</source>
            <translation>Meilleur moment</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Set this time</source>
            <translation>Choisir cette heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Zone</source>
            <translation>Fuseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change what happens when this post is late</source>
            <translation>Modifier ce qui se passe si cette publication a du retard</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Inkom publishes the others while this computer is on.</source>
            <translation>Inkom publie les autres tant que cet ordinateur est allumé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>May go out while this computer is off</source>
            <translation>Peut partir quand cet ordinateur est éteint</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Zone, {zone}</source>
            <translation>Fuseau, {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{networks} holds it and publishes it at its hour.</source>
            <translation>{networks} le garde et le publie à l’heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{zone}, this computer</source>
            <translation>{zone}, cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late, else it is skipped.</source>
            <translation>Ordinateur en veille ? Le post part avec {minutes} min de retard au plus, sinon il est ignoré.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late; after that you choose.</source>
            <translation>Ordinateur en veille ? Le post part avec {minutes} min de retard au plus ; au-delà, vous choisissez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out when it wakes.</source>
            <translation>Ordinateur en veille ? Le post part à son réveil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? You choose when it wakes.</source>
            <translation>Ordinateur en veille ? Vous choisissez à son réveil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time comes twice, at {first} and at {second}; this is the first.</source>
            <translation>Cette heure arrive deux fois, à {first} et à {second} ; voici la première.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time has passed.</source>
            <translation>Cette heure est passée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>The clocks go forward then; this is the first minute after.</source>
            <translation>Les horloges avancent à ce moment-là ; voici la première minute qui suit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{moment} in {zone}</source>
            <translation>{moment} ({zone})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{time} on this computer</source>
            <translation>{time} sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New ones can be planned in {zone}.</source>
            <translation>Les nouvelles peuvent se planifier à l’heure de {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New posts are planned in {zone}</source>
            <translation>Les nouvelles publications sont planifiées à l’heure de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Scheduled posts keep their time in {zone}.</source>
            <translation>Les publications planifiées gardent leur heure de {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>The zone is as it was</source>
            <translation>Le fuseau est de nouveau celui d’avant</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>This computer is in {zone} now</source>
            <translation>Cet ordinateur se trouve maintenant à l’heure de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Use {zone}</source>
            <translation>Utiliser {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Open Inkom</source>
            <translation>Ouvrir Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Until a date…</source>
            <translation>Jusqu'à une date…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>New draft from clipboard</source>
            <translation>Nouveau brouillon du presse-papiers</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Reconnect {name}</source>
            <translation>Reconnecter {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>posts will wait</source>
            <translation>les posts attendront</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup</source>
            <translation>Revenir à la sauvegarde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup?</source>
            <translation>Revenir à la sauvegarde ?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Leave it as it is</source>
            <translation>Laisser en l’état</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Nothing stored was lost; the log has the details.</source>
            <translation>Rien de ce qui est enregistré n’est perdu ; le journal contient les détails.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Something went wrong here</source>
            <translation>Un problème est survenu ici</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Start again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The backup is in place</source>
            <translation>La sauvegarde est en place</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The store that failed is kept as {name}.</source>
            <translation>La base défaillante est gardée sous le nom {name}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>This page</source>
            <translation>Cette page</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>What was written after {moment} is missing in it. The present store is kept beside it, nothing is deleted. Posts that were still to come wait for you, because they may have gone out since.</source>
            <translation>Ce qui a été écrit après {moment} y manque. La base actuelle est gardée à côté, rien n’est supprimé. Les posts encore à venir vous attendent, car ils sont peut-être partis depuis.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>{count} posts wait for your word.</source>
            <extracomment>One: 1 post waits for your word.</extracomment>
            <translation>
                <numerusform>{count} post attend votre décision.</numerusform>
                <numerusform>{count} posts attendent votre décision.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>There is nothing to undo</source>
            <translation>Il n’y a rien à annuler</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>This can no longer be undone: {what}</source>
            <translation>Trop tard pour annuler : {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>An account of your own belongs to a client of your own.</source>
            <translation>Un compte à vous appartient à un client à vous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Go to {client}</source>
            <translation>Aller à {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>It is kept in {name} in the data folder.</source>
            <translation>Il est gardé dans {name}, dans le dossier des données.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Not saved yet: “{words}”</source>
            <translation>Pas encore enregistré : « {words} »</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>The sample keeps to its practice accounts</source>
            <translation>L’exemple s’en tient à ses comptes d’entraînement</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>needs sign-in</source>
            <translation>connexion requise</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>not selected</source>
            <translation>non sélectionné</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>selected</source>
            <translation>sélectionné</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>{number} of {whole}</source>
            <translation>{number} sur {whole}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>at {time}</source>
            <translation>à {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in less than a minute</source>
            <translation>dans moins d’une minute</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in {minutes} min</source>
            <translation>dans {minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>tomorrow at {time}</source>
            <translation>demain à {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>yesterday at {time}</source>
            <translation>hier à {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>{count} photos</source>
            <extracomment>One: 1 photo</extracomment>
            <translation>
                <numerusform>{count} photo</numerusform>
                <numerusform>{count} photos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Best times want {least} posts with numbers; there are {count}.</source>
            <extracomment>One: Best times want {least} posts with numbers; there is 1.</extracomment>
            <translation>
                <numerusform>Les meilleurs moments demandent {least} publications avec des chiffres ; il y en a {count}.</numerusform>
                <numerusform>Les meilleurs moments demandent {least} publications avec des chiffres ; il y en a {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Hours in which {count} posts of a year did better than usual by more than chance.</source>
            <translation>Heures où, sur {count} publications en un an, les résultats dépassent l’habitude au-delà du hasard.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>In {count} posts of a year no hour does better than another by more than chance.</source>
            <translation>Sur {count} publications en un an, aucune heure ne se distingue au-delà du hasard.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>{times} times your usual, {count} posts</source>
            <extracomment>One: {times} times your usual, 1 post</extracomment>
            <translation>
                <numerusform>{times} fois l’habitude, {count} publication</numerusform>
                <numerusform>{times} fois l’habitude, {count} publications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/client.py" />
            <source>malformed redirect</source>
            <translation>redirection mal formée</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/conversation.py" />
            <source>closed before it was said</source>
            <translation>fermé avant la réponse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>The sign-in could not be renewed yet.</source>
            <translation>La connexion n’a pas encore pu être renouvelée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>the answer is not what was asked for</source>
            <translation>la réponse n’est pas ce qui était demandé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>no code was given</source>
            <translation>aucun code n’a été donné</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>the address cannot be read</source>
            <translation>l’adresse est illisible</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/renewal.py" />
            <source>The sign-in could not be renewed: another Inkom on this computer is renewing it.</source>
            <translation>La connexion n’a pas pu être renouvelée : un autre Inkom de cet ordinateur la renouvelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/tokens.py" />
            <source>An access token has no spaces and no special letters.</source>
            <translation>Un jeton d’accès ne contient ni espace ni lettre spéciale.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} bytes</source>
            <translation>{size} octets</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} kB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Check this computer’s date and time; it goes on by itself.</source>
            <translation>Vérifiez la date et l’heure de cet ordinateur ; la suite se fait d’elle-même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then its posts are held.</source>
            <translation>Réglez l’horloge de cet ordinateur. D’ici là, ses publications sont retenues.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then nothing goes out before its time by both clocks.</source>
            <translation>Réglez l’horloge de cet ordinateur. D’ici là, rien ne part avant son heure selon les deux horloges.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock; the post then goes on by itself. Or send it now, choose another time, or skip it.</source>
            <translation>Réglez l’horloge de cet ordinateur ; la publication reprend alors d’elle-même. Ou bien envoyez-la maintenant, choisissez une autre heure ou laissez-la de côté.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} earlier than planned.</source>
            <translation>Les règles de son fuseau horaire ont changé : elle garde son heure locale, {local_time}, et part donc {span} plus tôt que prévu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} later than planned.</source>
            <translation>Les règles de son fuseau horaire ont changé : elle garde son heure locale, {local_time}, et part donc {span} plus tard que prévu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The server’s certificate is not valid at this computer’s date. Nothing was sent.</source>
            <translation>Le certificat du serveur n’est pas valable à la date de cet ordinateur. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock does not agree with the server’s.</source>
            <translation>L’horloge de cet ordinateur ne concorde pas avec celle du serveur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} ahead of {server}.</source>
            <translation>L’horloge de cet ordinateur avance de {span} sur {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} behind {server}.</source>
            <translation>L’horloge de cet ordinateur retarde de {span} sur {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{large} d {small} h</source>
            <translation>{large} j {small} h</translation>
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
            <translation>Laissez-le allumé à ce moment, ou choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Fridays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers vendredis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Mondays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers lundis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Saturdays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers samedis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Sundays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers dimanches.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Thursdays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers jeudis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Tuesdays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers mardis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Wednesdays.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers mercredis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} days.</source>
            <translation>Cet ordinateur était éteint, ou Inkom fermé, à cette heure {off} des {of} derniers jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with a web page</source>
            <translation>HTTP {status} avec une page web</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with no reason</source>
            <translation>HTTP {status} sans raison</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} without a reason</source>
            <translation>HTTP {status} sans raison</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>No connection.</source>
            <translation>Pas de connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>Nobody could say who {who} is.</source>
            <translation>Personne n’a pu dire qui est {who}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer took too long.</source>
            <translation>La réponse a trop tardé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer was too large.</source>
            <translation>La réponse était trop grande.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The network says that it has these words already: {link}</source>
            <translation>Le réseau dit avoir déjà ce texte : {link}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The profile is {status}.</source>
            <translation>Le profil est à l’état « {status} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server asks to wait.</source>
            <translation>Le serveur demande d’attendre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server did not answer.</source>
            <translation>Le serveur n’a pas répondu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server sends to another address, which Inkom does not follow.</source>
            <translation>Le serveur renvoie à une autre adresse, qu’Inkom ne suit pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {network} gave no answer.</source>
            <translation>La connexion n’a pas pu être renouvelée : {network} n’a pas répondu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {why}</source>
            <translation>La connexion n’a pas pu être renouvelée : {why}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>adapter fault ({why})</source>
            <translation>défaut de l’adaptateur ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it answers with error {status}</source>
            <translation>il répond par l’erreur {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it is {status}</source>
            <translation>son état est {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>malformed request ({why})</source>
            <translation>requête mal formée ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the path is longer than {most} characters</source>
            <translation>le chemin dépasse {most} caractères</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the profile is {status}.</source>
            <translation>le profil est à l’état « {status} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the site answers with the status {status}</source>
            <translation>le site répond avec l’état {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{gone} of {whole} {currency} are spent this month; this one costs {asked}.</source>
            <translation>{gone} de {whole} {currency} sont dépensés ce mois-ci ; celle-ci coûte {asked}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{name} cannot be read ({why})</source>
            <translation>{name} est illisible ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{servers} did not delete it</source>
            <translation>{servers} ne l’a pas supprimé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{server} answers with error {status}.</source>
            <translation>{server} répond par l’erreur {status}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{who} points to a profile that does not carry this name.</source>
            <translation>{who} mène à un profil qui ne porte pas ce nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It can publish by itself while this computer is off.</source>
            <translation>Il peut publier de lui-même, cet ordinateur éteint.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs nothing.</source>
            <translation>C’est gratuit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs {price} for each part.</source>
            <translation>Chaque partie coûte {price}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts can be read back: a lost answer is looked up.</source>
            <translation>Vos publications peuvent être relues : une réponse perdue est recherchée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts cannot be read back: you are asked when an answer was lost.</source>
            <translation>Vos publications ne peuvent pas être relues : on vous demande quand une réponse s’est perdue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>This computer has to be on when a post is due.</source>
            <translation>Cet ordinateur doit être allumé à l’heure de la publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>What works: {works}.</source>
            <translation>Ce qui fonctionne : {works}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>You sign in with an app of your own there; the steps are shown below.</source>
            <translation>On s’y connecte avec une application à soi ; les étapes figurent ci-dessous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>deleting</source>
            <translation>suppression</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>films</source>
            <translation>films</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>first comment</source>
            <translation>premier commentaire</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>polls</source>
            <translation>sondages</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>statistics</source>
            <translation>statistiques</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A backup before the change of the store could not be made ({detail}).</source>
            <translation>La sauvegarde avant la modification de la base n’a pas pu être faite ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A draft holds at most {limit} parts.</source>
            <translation>Un brouillon contient au plus {limit} parties.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A name has 1 to {limit} printable characters.</source>
            <translation>Un nom a de 1 à {limit} caractères imprimables.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A next slot belongs to an account.</source>
            <translation>Un prochain créneau appartient à un compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A post of the sample is going out this moment.</source>
            <translation>Un post de l’exemple est en train de partir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A report covers {days} days at most.</source>
            <translation>Un rapport couvre {days} jours au plus.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A stored sign-in does not match its account.</source>
            <translation>Des identifiants gardés ne correspondent pas à leur compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A workspace called “{name}” exists already.</source>
            <translation>Un espace de travail nommé « {name} » existe déjà.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Account {account} was removed.</source>
            <translation>Le compte {account} a été retiré.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --account, or inkom draft edit D --account A.</source>
            <translation>Ajoutez --account, ou inkom draft edit D --account A.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --allow-lan if that is what you want.</source>
            <translation>Ajoutez --allow-lan si c’est ce que vous voulez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add COUNT=10 or UNTIL=20271231.</source>
            <translation>Ajoutez COUNT=10 ou UNTIL=20271231.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add another one before archiving it.</source>
            <translation>Ajoutez-en un autre avant de l’archiver.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add it again. Nothing was scheduled.</source>
            <translation>Ajoutez-le de nouveau. Rien n’a été programmé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add posting times, or choose a time with --at.</source>
            <translation>Ajoutez des horaires de publication ou choisissez une heure avec --at.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add texts that take turns, or let it end sooner.</source>
            <translation>Ajoutez des textes qui alternent, ou finissez plus tôt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Allowed: {allowed}.</source>
            <translation>Valeurs admises : {allowed}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>An argument holds bytes that are no UTF-8 text.</source>
            <translation>Un argument contient des octets qui ne sont pas du texte UTF-8.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another Inkom ({kind}, process {pid}) is publishing from this store.</source>
            <translation>Un autre Inkom ({kind}, processus {pid}) publie depuis cette base.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program holds the store for too long.</source>
            <translation>Un autre programme retient la base trop longtemps.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program took that posting time just now. Nothing was changed.</source>
            <translation>Un autre programme vient de prendre cet horaire. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the host to let Inkom’s requests pass, or try again later.</source>
            <translation>Demandez à l’hébergeur de laisser passer les requêtes d’Inkom, ou réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner for the role of an author.</source>
            <translation>Demandez le rôle d’auteur au propriétaire du site.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner to allow it (often a security plugin).</source>
            <translation>Demandez au propriétaire du site de l’autoriser (souvent une extension de sécurité).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Being looked for</source>
            <translation>Recherche en cours</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check its permissions.</source>
            <translation>Vérifiez ses permissions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check that its server runs and the network is up; Inkom goes on by itself then. Nothing stored was lost.</source>
            <translation>Vérifiez que son serveur fonctionne et que le réseau est disponible ; Inkom reprendra alors de lui-même. Rien de ce qui est enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the address or choose another network.</source>
            <translation>Vérifiez l’adresse ou choisissez un autre réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the folder and its permissions.</source>
            <translation>Vérifiez le dossier et ses permissions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the internet connection and try again. Nothing was changed.</source>
            <translation>Vérifiez la connexion internet et réessayez. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the name and the secret; for an app password make a new one.</source>
            <translation>Vérifiez le nom et le secret ; si c’est un mot de passe d’application, créez-en un nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the spelling.</source>
            <translation>Vérifiez l’orthographe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check user and password in INKOM_DATABASE_URL.</source>
            <translation>Vérifiez l’utilisateur et le mot de passe dans INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a folder that you may write.</source>
            <translation>Choisissez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later one.</source>
            <translation>Choisissez-en une plus tardive.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later time, or now.</source>
            <translation>Choisissez une heure plus tardive, ou maintenant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a nearer time.</source>
            <translation>Choisissez une date plus proche.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a time here.</source>
            <translation>Choisissez une heure ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose an account of the draft’s own workspace.</source>
            <translation>Choisissez un compte de l’espace de travail du brouillon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another folder with INKOM_DATA_DIR, or another file with INKOM_DATABASE_URL.</source>
            <translation>Choisissez un autre dossier avec INKOM_DATA_DIR, ou un autre fichier avec INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place, or make room, and try again.</source>
            <translation>Choisissez un autre emplacement ou libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place.</source>
            <translation>Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose fewer days.</source>
            <translation>Choisissez moins de jours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose one with --account.</source>
            <translation>Choisissez-en un avec --account.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close it and try again. Nothing was lost.</source>
            <translation>Fermez-le et réessayez. Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close that program and start the sign-in again.</source>
            <translation>Fermez ce programme et recommencez la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect it on this computer too, if this one should publish them as well.</source>
            <translation>Connectez-le aussi sur cet ordinateur, si celui-ci doit également les publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again.</source>
            <translation>Reconnectez le compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again; drafts and posts are untouched.</source>
            <translation>Reconnectez le compte ; les brouillons et les posts sont intacts.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect this account for a client of your own.</source>
            <translation>Connectez ce compte pour un client à vous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Copy client ID and client secret again from the app’s page, and compare the redirect address there.</source>
            <translation>Copiez de nouveau l’identifiant et le secret client depuis la page de l’application, et comparez-y l’adresse de redirection.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Delete them there, then skip the post here.</source>
            <translation>Supprimez-les là-bas, puis ignorez la publication ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has no version {version}.</source>
            <translation>Le brouillon {draft} n’a pas de version {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has nothing in the queue.</source>
            <translation>Le brouillon {draft} n’a rien dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Every posting time of {account} is taken for a year.</source>
            <translation>Tous les horaires de publication de {account} sont pris pour un an.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Export it anew and add that.</source>
            <translation>Exportez-le de nouveau et ajoutez ce fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and start again; nothing was changed.</source>
            <translation>Libérez de l’espace et relancez ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and try again. Nothing stored before was lost.</source>
            <translation>Libérez de l’espace et réessayez. Rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space or print elsewhere; nothing stored was lost.</source>
            <translation>Libérez de l’espace ou écrivez ailleurs ; rien de ce qui est enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give --text, --text-file or --media.</source>
            <translation>Donnez --text, --text-file ou --media.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give at least {least} characters of it, or the whole title.</source>
            <translation>Donnez-en au moins {least} caractères, ou le titre entier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it and try again.</source>
            <translation>Remplissez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it as UTF-8, or from a file with --text-file.</source>
            <translation>Donnez-le en UTF-8, ou depuis un fichier avec --text-file.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --from, as YYYY-MM-DD.</source>
            <translation>Indiquez-le avec --from, au format AAAA-MM-JJ.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --secret-stdin, or run the command in a terminal, which asks for it.</source>
            <translation>Donnez-le avec --secret-stdin, ou lancez la commande dans un terminal, qui le demandera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one --alt for each --media, in the same order.</source>
            <translation>Donnez un --alt pour chaque --media, dans le même ordre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one that begins with https://, or none.</source>
            <translation>Indiquez-en une qui commence par https://, ou aucune.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the earlier day first.</source>
            <translation>Indiquez d’abord le jour le plus ancien.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the name of the page you mean.</source>
            <translation>Indiquez le nom de la page voulue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the report a name such as report.pdf.</source>
            <translation>Donnez au rapport un nom comme report.pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held by the network</source>
            <translation>Confié au réseau</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL is not a store that Inkom can open.</source>
            <translation>INKOM_DATABASE_URL ne désigne pas une base qu’Inkom peut ouvrir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL names a PostgreSQL store, and this Inkom has no driver for it.</source>
            <translation>INKOM_DATABASE_URL désigne une base PostgreSQL, et cet Inkom n’a pas de pilote pour elle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot delete posts on {network}.</source>
            <translation>Inkom ne peut pas supprimer de publications sur {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot sign in twice; ask for an exception.</source>
            <translation>Inkom ne peut pas se connecter deux fois ; demandez une exception.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is asking the network about this post at this moment.</source>
            <translation>Inkom interroge le réseau à propos de cette publication en ce moment même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is closing its store.</source>
            <translation>Inkom ferme sa base.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom knows no network “{network}”.</source>
            <translation>Inkom ne connaît aucun réseau « {network} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install Inkom with the extra postgres (pip install 'inkom-desktop[postgres]'), or unset INKOM_DATABASE_URL.</source>
            <translation>Installez Inkom avec l’extra postgres (pip install 'inkom-desktop[postgres]'), ou supprimez INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect in the window for this session only.</source>
            <translation>Installez-en ou lancez-en un (GNOME Keyring, KWallet, KeePassXC), ou connectez le compte dans la fenêtre pour cette session seulement.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It did not work ({code}).</source>
            <translation>Cela n’a pas fonctionné ({code}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It has: {known}.</source>
            <translation>Il y a : {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It is {state} by now and stays so.</source>
            <translation>Le post est désormais à l’état « {state} » et le reste.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It needs no budget.</source>
            <translation>Il ne lui faut pas de budget.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It was changed somewhere else in the meantime; nothing was overwritten.</source>
            <translation>La version a changé ailleurs entre-temps ; rien n’a été écrasé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its account was removed since.</source>
            <translation>Son compte a été retiré depuis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its owner can pass the Authorization header on (a line in .htaccess or the host’s settings).</source>
            <translation>Son propriétaire peut transmettre l’en-tête Authorization (une ligne dans .htaccess ou dans les réglages de l’hébergeur).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Join some of them. Nothing was changed.</source>
            <translation>Réunissez-en quelques-unes. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end sooner; it can be begun again.</source>
            <translation>Finissez plus tôt ; on peut recommencer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end with .ics or .csv.</source>
            <translation>Terminez son nom par .ics ou .csv.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Look at the start-up programs in the system’s own settings.</source>
            <translation>Voyez les programmes au démarrage dans les réglages du système.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it smaller and try again.</source>
            <translation>Réduisez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it writable, or choose another one with INKOM_DATA_DIR. Nothing was changed.</source>
            <translation>Rendez-le accessible en écriture, ou choisissez-en un autre avec INKOM_DATA_DIR. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make room on the disk and try again.</source>
            <translation>Libérez de l’espace sur le disque et réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make the folder writable. Nothing was changed.</source>
            <translation>Rendez le dossier inscriptible. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Mend what is listed and schedule again.</source>
            <translation>Corrigez ce qui est indiqué et programmez à nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Needs your look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account is chosen for this draft.</source>
            <translation>Aucun compte n’est choisi pour ce brouillon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account of this draft is meant by “{whose}”.</source>
            <translation>« {whose} » ne désigne aucun compte de ce brouillon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account “{wanted}”.</source>
            <translation>Aucun compte « {wanted} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No document can be drawn here.</source>
            <translation>Aucun document ne peut être dessiné ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No draft “{wanted}”.</source>
            <translation>Aucun brouillon « {wanted} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No network of this Inkom keeps its posts on this computer, so there can be no sample.</source>
            <translation>Aucun réseau de cet Inkom ne garde ses posts sur cet ordinateur : il ne peut donc pas y avoir d’exemple.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No posting times are set for {account}.</source>
            <translation>Aucun horaire de publication n’est défini pour {account}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No publication or draft “{id}”.</source>
            <translation>Aucune publication ni aucun brouillon « {id} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No workspace “{wanted}”.</source>
            <translation>Aucun espace de travail « {wanted} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nobody finished the sign-in in time.</source>
            <translation>La connexion n’a pas été terminée à temps.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing of {id} is live.</source>
            <translation>Rien de {id} n’est en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost, and posts go out meanwhile. Open it again; the log has the details.</source>
            <translation>Rien de ce qui est enregistré n’est perdu, et les posts partent entre-temps. Rouvrez-la ; le journal contient les détails.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost. Start it again; what was being sent is looked for first.</source>
            <translation>Rien de ce qui est enregistré n’est perdu. Relancez-la ; ce qui était en cours d’envoi est d’abord recherché.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost; the log in the data folder has the details.</source>
            <translation>Rien de ce qui est enregistré n’est perdu ; le journal du dossier des données contient les détails.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed; try again.</source>
            <translation>Rien n’a été modifié ; réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was given to change.</source>
            <translation>Aucune modification n’a été donnée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was lost; try again.</source>
            <translation>Rien n’est perdu ; réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Open it in a picture program and save it anew.</source>
            <translation>Ouvrez-le dans un logiciel d’images et enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Port {port} of this computer, where the browser comes back to, is used by another program.</source>
            <translation>Le port {port} de cet ordinateur, où le navigateur revient, est utilisé par un autre programme.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>La publication {id} est en cours de suppression ou l’a été en partie ; plus rien n’en est envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and can no longer be moved.</source>
            <translation>La publication {id} est à l’état « {state} » et ne peut plus être déplacée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and cannot be sent now.</source>
            <translation>La publication {id} est à l’état « {state} » et ne peut pas être envoyée maintenant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and is not sent now.</source>
            <translation>La publication {id} est à l’état « {state} » et n’est pas envoyée maintenant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; that is its end.</source>
            <translation>La publication {id} est à l’état « {state} » ; c’est un état final.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to look for.</source>
            <translation>La publication {id} est à l’état « {state} » ; il n’y a rien à chercher.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to skip.</source>
            <translation>La publication {id} est à l’état « {state} » ; il n’y a rien à ignorer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publish without one: inkom publisher run. inkom --help lists everything that needs no screen.</source>
            <translation>Publiez sans écran : inkom publisher run. inkom --help énumère tout ce qui s’en passe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publishing has stopped after a fault ({detail}).</source>
            <translation>La publication s’est arrêtée après un défaut ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put one back there.</source>
            <translation>Restaurez-en une là-bas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put the newest file of the backups folder in its place.</source>
            <translation>Mettez à sa place le fichier le plus récent du dossier des sauvegardes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Read it again and repeat the change.</source>
            <translation>Relisez-la et refaites la modification.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Reconnect it, then pause it.</source>
            <translation>Reconnectez-le, puis mettez-le en pause.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it before another one is made.</source>
            <translation>Retirez-le avant d’en créer un autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it when you no longer need it.</source>
            <translation>Retirez-le quand vous n’en aurez plus besoin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it anew as MP4 (H.264 with AAC) and add that.</source>
            <translation>Enregistrez-le de nouveau en MP4 (H.264 avec AAC) et ajoutez ce fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as JPEG and add that; a phone set to “most compatible” takes JPEG photographs.</source>
            <translation>Enregistrez-la en JPEG et ajoutez ce fichier ; un téléphone réglé sur « le plus compatible » prend des photos JPEG.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as UTF-8 and try again.</source>
            <translation>Enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it without one and add that.</source>
            <translation>Enregistrez-le sans mot de passe et ajoutez ce fichier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say --at for another time, --late and --late-after for another late rule.</source>
            <translation>Indiquez --at pour un autre horaire, --late et --late-after pour une autre règle de retard.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say what: --text, --part, --title, --account, --media, --label.</source>
            <translation>Dites quoi : --text, --part, --title, --account, --media, --label.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule it without --hand-off: Inkom sends it at its hour while this computer is on.</source>
            <translation>Programmez-la sans --hand-off : Inkom l’enverra à l’heure dite tant que cet ordinateur est allumé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft again once it is gone.</source>
            <translation>Planifiez de nouveau le brouillon une fois qu’elle a disparu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft, or write a rule that comes again.</source>
            <translation>Programmez le brouillon, ou écrivez une règle qui se répète.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Set them with inkom account slots, or choose a time with --at instead of next-slot.</source>
            <translation>Définissez-les avec inkom account slots, ou choisissez une heure avec --at au lieu de next-slot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Shorten it or use several drafts. Nothing was changed.</source>
            <translation>Raccourcissez-le ou répartissez-le en plusieurs brouillons. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sign in with it.</source>
            <translation>Connectez-vous avec elle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sites with plugins (Business) work; others do not yet.</source>
            <translation>Les sites avec extensions (Business) fonctionnent ; les autres pas encore.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong in the window ({detail}).</source>
            <translation>Un problème est survenu dans la fenêtre ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong inside Inkom ({detail}).</source>
            <translation>Un problème est survenu dans Inkom ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again, then make the report once more.</source>
            <translation>Redémarrez Inkom, puis refaites le rapport.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again; nothing stored was lost.</source>
            <translation>Relancez Inkom ; rien de ce qui est enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start it again.</source>
            <translation>Recommencez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start the sign-in again.</source>
            <translation>Recommencez la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Starting with this computer could not be changed: {detail}</source>
            <translation>Le lancement au démarrage n’a pas pu être modifié : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stop that one first, or let it work.</source>
            <translation>Arrêtez d’abord celui-là, ou laissez-le travailler.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>That time has already passed.</source>
            <translation>Cette heure est déjà passée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The answer does not belong to this sign-in.</source>
            <translation>La réponse ne correspond pas à cette connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The backup {path} is damaged ({detail}).</source>
            <translation>La sauvegarde {path} est endommagée ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft is kept; schedule it for another account.</source>
            <translation>Le brouillon est gardé ; programmez-le pour un autre compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft keeps what you wrote. What is scheduled is as it was.</source>
            <translation>Le brouillon garde ce que vous avez écrit. Ce qui est planifié est resté tel quel.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The first day is missing.</source>
            <translation>Il manque le premier jour.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {path} cannot be used: {detail}.</source>
            <translation>Le dossier {path} ne peut pas être utilisé : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {server} cannot be used: {detail}.</source>
            <translation>Le dossier {server} est inutilisable : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring no longer holds the key of this store.</source>
            <translation>Le trousseau ne contient plus la clé de cette base.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The network of {account} charges nothing.</source>
            <translation>Le réseau de {account} ne facture rien.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has more than {limit} times.</source>
            <translation>La règle compte plus de {limit} fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has no end.</source>
            <translation>La règle n’a pas de fin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has one time alone.</source>
            <translation>La règle ne tombe qu’une fois.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample could not be written: {detail}.</source>
            <translation>L’exemple n’a pas pu être écrit : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample keeps to its own practice accounts, so that nothing made up reaches a real one.</source>
            <translation>L’exemple s’en tient à ses propres comptes d’entraînement : rien de fictif n’atteint un vrai compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot hold a thread, only single posts; nothing was scheduled.</source>
            <translation>Le serveur de {account} ne peut pas garder un fil, seulement des publications seules ; rien n’a été programmé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot publish at a future time by itself; nothing was scheduled.</source>
            <translation>Le serveur de {account} ne peut pas publier de lui-même à une heure future ; rien n’a été programmé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server refused Inkom’s sign-in to the store {path}.</source>
            <translation>Le serveur a refusé la connexion d’Inkom à la base {path}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sign-in was refused: {detail}</source>
            <translation>La connexion a été refusée : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store is not open at this moment.</source>
            <translation>La base n’est pas ouverte en ce moment.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store refused the change ({detail}).</source>
            <translation>La base a refusé la modification ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store was written by a newer Inkom.</source>
            <translation>La base a été écrite par un Inkom plus récent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} cannot be opened.</source>
            <translation>La base {path} ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is damaged; Inkom left it as it is.</source>
            <translation>La base {path} est endommagée ; Inkom l’a laissée telle quelle.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is not reached ({detail}).</source>
            <translation>La base {path} est injoignable ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is read-only.</source>
            <translation>La base {path} est en lecture seule.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The text has {size} characters; a draft holds {limit}.</source>
            <translation>Le texte a {size} caractères ; un brouillon en contient {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The web server of {server} drops the sign-in before the site sees it.</source>
            <translation>Le serveur web de {server} écarte les identifiants avant que le site les voie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The whole site {server} stands behind a web-server password.</source>
            <translation>Tout le site {server} est protégé par un mot de passe du serveur web.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are more --alt than --media.</source>
            <translation>Il y a plus de --alt que de --media.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are: {ways}.</source>
            <translation>Il y a : {ways}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is a sample already.</source>
            <translation>Il y a déjà un exemple.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no file {path}.</source>
            <translation>Le fichier {path} n’existe pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no profile {handle}.</source>
            <translation>Le profil {handle} n’existe pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no sample to remove.</source>
            <translation>Il n’y a pas d’exemple à retirer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no screen here on which a window could be shown.</source>
            <translation>Il n’y a pas ici d’écran pour afficher une fenêtre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no series “{wanted}”.</source>
            <translation>Il n’y a pas de série « {wanted} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no server {server}.</source>
            <translation>Le serveur {server} n’existe pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no setting “{name}”.</source>
            <translation>Le réglage « {name} » n’existe pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no text.</source>
            <translation>Il n’y a pas de texte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no time zone called “{zone}”.</source>
            <translation>Aucun fuseau horaire ne s’appelle « {zone} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no way to sign in called “{way}”.</source>
            <translation>Il n’y a pas de mode de connexion appelé « {way} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>They need https and may be switched off by a plugin; the site’s owner can allow them.</source>
            <translation>Ils exigent https et peuvent être désactivés par une extension ; le propriétaire du site peut les autoriser.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This account is signed in on another computer only, which publishes its posts.</source>
            <translation>Ce compte n’est connecté que sur un autre ordinateur, qui publie ses posts.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable, et Inkom n’écrit jamais un secret en clair sur le disque.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This draft is already on its way to {accounts}.</source>
            <translation>Ce brouillon est déjà en route vers {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This page failed ({detail}).</source>
            <translation>Cette page a échoué ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This store is on a server, whose backups are its own.</source>
            <translation>Cette base se trouve sur un serveur, qui gère ses propres sauvegardes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This workspace has that account already.</source>
            <translation>Cet espace de travail a déjà ce compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a few seconds.</source>
            <translation>Réessayez dans quelques secondes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a minute. Nothing was changed.</source>
            <translation>Réessayez dans une minute. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a moment; nothing stored was lost.</source>
            <translation>Réessayez dans un instant ; rien de ce qui est enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again, or sign in on the network’s own page first.</source>
            <translation>Réessayez, ou connectez-vous d’abord sur la page du réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again: the next free one is taken.</source>
            <translation>Réessayez : le prochain horaire libre sera pris.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unlock it and try again; posts wait meanwhile.</source>
            <translation>Déverrouillez-le et réessayez ; les posts attendent entre-temps.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or reschedule it. Nothing was changed.</source>
            <translation>Déprogrammez-le ou reprogrammez-le. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or skip them first; nothing was changed.</source>
            <translation>Déprogrammez-les ou ignorez-les d’abord ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unset it, or point it to 127.0.0.1.</source>
            <translation>Supprimez-la, ou donnez-lui 127.0.0.1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions.</source>
            <translation>Mettez Inkom à jour, ou indiquez une version plus récente dans le réglage networks.versions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom; nothing was changed.</source>
            <translation>Mettez Inkom à jour ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use JPEG, PNG, GIF or WebP, MP4, or PDF.</source>
            <translation>Utilisez JPEG, PNG, GIF ou WebP, MP4 ou PDF.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use a smaller picture. Nothing was scheduled.</source>
            <translation>Utilisez une image plus petite. Rien n’a été programmé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use an IANA name such as Europe/Lisbon.</source>
            <translation>Utilisez un nom IANA comme Europe/Lisbon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use another one.</source>
            <translation>Utilisez-en une autre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use https, or --allow-lan for a machine of your own network.</source>
            <translation>Utilisez https, ou --allow-lan pour une machine de votre propre réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account add {network}.</source>
            <translation>Utilisez inkom account add {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account login {network}.</source>
            <translation>Utilisez inkom account login {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use more characters of the id.</source>
            <translation>Donnez plus de caractères de l’identifiant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use sqlite:////path/to/file or postgresql+psycopg://user@server/database, or unset it.</source>
            <translation>Utilisez sqlite:////chemin/du/fichier ou postgresql+psycopg://utilisateur@serveur/base, ou supprimez-la.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Wait until nothing is on its way there, then remove the account.</source>
            <translation>Attendez que plus rien n’y soit en route, puis supprimez le compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What goes out can no longer be changed: it is being sent, the network holds it, or something of it may be out.</source>
            <translation>Ce qui sera publié ne peut plus être modifié : l’envoi est en cours, le réseau le détient, ou une partie est peut-être publiée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What the command had to say could not be written ({detail}).</source>
            <translation>La réponse de la commande n’a pas pu être écrite ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write 2026-12-24 09:30, +15m, now, or an RFC 3339 time.</source>
            <translation>Écrivez 2026-12-24 09:30, +15m, now ou une heure RFC 3339.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write NETWORK.KEY=VALUE; inkom account networks --json lists the keys.</source>
            <translation>Écrivez RÉSEAU.CLÉ=VALEUR ; inkom account networks --json liste les clés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write RFC 5545, such as FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</source>
            <translation>Écrivez selon la RFC 5545, par exemple FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as 20 or 7.50; none takes the budget away.</source>
            <translation>Écrivez-le comme 20 ou 7.50 ; none supprime le budget.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as YYYY-MM-DD, for example 2026-10-14.</source>
            <translation>Écrivez-le sous la forme AAAA-MM-JJ, par exemple 2026-10-14.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it like social.example or https://social.example.</source>
            <translation>Écrivez-la comme social.example ou https://social.example.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write mon-fri 09:00 17:30; sat 10:00, or none.</source>
            <translation>Écrivez mon-fri 09:00 17:30; sat 10:00, ou none.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write text=Message, say; the fields are text, title, date, time, zone, accounts, labels, media and alt.</source>
            <translation>Écrivez par exemple text=Message ; les champs sont text, title, date, time, zone, accounts, labels, media et alt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>You look after several pages, or another one than the one you named: {pages}.</source>
            <translation>Vous gérez plusieurs pages, ou une autre que celle indiquée : {pages}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account app {network} shows how to make it; then give --client-id and its secret.</source>
            <translation>inkom account app {network} montre comment la créer ; indiquez ensuite --client-id et son secret.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account check renews its sign-in.</source>
            <translation>inkom account check renouvelle sa connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account list shows them all.</source>
            <translation>inkom account list les affiche tous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account networks shows them all: {known}.</source>
            <translation>inkom account networks les affiche tous : {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft history shows the versions.</source>
            <translation>inkom draft history affiche les versions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft list shows them all.</source>
            <translation>inkom draft list les affiche tous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom ledger {id} shows what happened.</source>
            <translation>inkom ledger {id} montre ce qui s’est passé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue and inkom ledger show them all.</source>
            <translation>inkom queue et inkom ledger les affichent tous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue shows what is to come.</source>
            <translation>inkom queue montre ce qui est à venir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom repeat list shows them all.</source>
            <translation>inkom repeat list les montre toutes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom settings get shows them all.</source>
            <translation>inkom settings get les affiche tous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom workspace list shows them all.</source>
            <translation>inkom workspace list les affiche tous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{accounts} would refuse it; nothing was scheduled.</source>
            <translation>Refus prévisible : {accounts} ; rien n’a été programmé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} belongs to another workspace.</source>
            <translation>{account} appartient à un autre espace de travail.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is not signed in; nothing goes out to it as it is.</source>
            <translation>{account} n’est pas connecté ; rien ne part vers lui de toute façon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is on a network that refuses the same text twice: {times} times want as many texts, and there are {texts}.</source>
            <translation>{account} est sur un réseau qui refuse deux fois le même texte : {times} fois demandent autant de textes, et il y en a {texts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{count} posts to {handle} are being sent or looked for.</source>
            <extracomment>One: 1 post to {handle} is being sent or looked for.</extracomment>
            <translation>
                <numerusform>{count} post vers {handle} est en cours d’envoi ou de recherche.</numerusform>
                <numerusform>{count} posts vers {handle} sont en cours d’envoi ou de recherche.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{first} is after {last}.</source>
            <translation>{first} est après {last}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{handle} may not publish there.</source>
            <translation>{handle} n’a pas le droit d’y publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} cannot be made small enough for this network.</source>
            <translation>{name} ne peut pas être rendu assez petit pour ce réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} is no longer as it was when it was added.</source>
            <translation>{name} n’est plus tel qu’il était lors de son ajout.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} still has {count} posts on their way or waiting for you.</source>
            <extracomment>One: {name} still has 1 post on its way or waiting for you.</extracomment>
            <translation>
                <numerusform>{name} a encore {count} post en route ou qui vous attend.</numerusform>
                <numerusform>{name} a encore {count} posts en route ou qui vous attendent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} cannot say anything of an app before a sign-in.</source>
            <translation>{network} ne peut rien dire d’une application avant une connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} does not accept the app: {detail}</source>
            <translation>{network} n’accepte pas l’application : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no option “{key}”.</source>
            <translation>{network} n’a pas d’option « {key} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no sign-in in the browser.</source>
            <translation>{network} n’a pas de connexion dans le navigateur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has retired the version of its interface that Inkom speaks.</source>
            <translation>{network} a retiré la version de son interface qu’Inkom utilise.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} is signed in to with an app of your own.</source>
            <translation>On se connecte à {network} avec une application à soi.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} needs no app of your own.</source>
            <translation>{network} n’a pas besoin d’une application à vous.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as a film.</source>
            <translation>{path} ne peut pas être lu comme un film.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as text: {detail}.</source>
            <translation>{path} ne peut pas être lu comme du texte : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read: {detail}.</source>
            <translation>{path} ne peut pas être lu : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be written: {detail}.</source>
            <translation>{path} ne peut pas être écrit : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} could not be written: {detail}.</source>
            <translation>Impossible d’écrire {path} : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} does not end with .pdf.</source>
            <translation>{path} ne se termine pas par .pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is a HEIC photograph, which Inkom and most networks cannot read.</source>
            <translation>{path} est une photo HEIC, que ni Inkom ni la plupart des réseaux ne savent lire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is another program’s database; nothing in it was changed.</source>
            <translation>{path} est la base d’un autre programme ; rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be read as a PDF.</source>
            <translation>{path} est endommagé et ne peut pas être lu comme un PDF.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be shown as a picture.</source>
            <translation>{path} est endommagé et ne peut pas être affiché comme image.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is empty (0 bytes).</source>
            <translation>{path} est vide (0 octet).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is no picture, film or document that networks take.</source>
            <translation>{path} n’est ni une image, ni un film, ni un document que les réseaux acceptent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is protected by a password.</source>
            <translation>{path} est protégé par un mot de passe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>L’image {path} est trop lourde ({bytes} ; au plus {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answered with a page of its firewall.</source>
            <translation>{server} a répondu par une page de son pare-feu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answers, but is no {network} server.</source>
            <translation>{server} répond, mais n’est pas un serveur {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} cannot be reached: {detail}.</source>
            <translation>{server} est injoignable : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} did not accept the sign-in: {detail}</source>
            <translation>{server} n’a pas accepté la connexion : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} does not allow application passwords.</source>
            <translation>{server} n’autorise pas les mots de passe d’application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} has its REST interface switched off.</source>
            <translation>L’interface REST de {server} est désactivée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is an address of a private network.</source>
            <translation>{server} est une adresse de réseau privé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is hosted by a service with a sign-in of its own.</source>
            <translation>{server} est hébergé par un service qui a son propre mode de connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} would be reached without encryption.</source>
            <translation>{server} serait joint sans chiffrement.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{text} is no day.</source>
            <translation>{text} n’est pas un jour.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{variable} must be a loopback address, not {value}.</source>
            <translation>{variable} doit être une adresse de bouclage, pas {value}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} ({zone}) has already passed.</source>
            <translation>{when} ({zone}) est déjà passé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} is more than five years away.</source>
            <translation>{when} est dans plus de cinq ans.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{amount}” is no amount.</source>
            <translation>« {amount} » n’est pas un montant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{field}” names no column.</source>
            <translation>« {field} » ne nomme aucune colonne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{given}” is no option that Inkom reads.</source>
            <translation>« {given} » n’est pas une option qu’Inkom comprend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the only workspace.</source>
            <translation>« {name} » est le seul espace de travail.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the sample and keeps its name.</source>
            <translation>« {name} » est l’exemple et garde son nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{part}” of the rule is not understood.</source>
            <translation>« {part} » dans la règle n’est pas compris.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{path}” is no kind of file that Inkom writes.</source>
            <translation>« {path} » n’est pas un type de fichier qu’Inkom écrit.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{server}” is not a server address.</source>
            <translation>« {server} » n’est pas une adresse de serveur.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{slots}” are not posting times that Inkom reads.</source>
            <translation>« {slots} » ne sont pas des horaires de publication qu’Inkom sait lire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{url}” is not a web address.</source>
            <translation>« {url} » n’est pas une adresse web.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {key}.</source>
            <translation>« {value} » ne convient pas à {key}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {name}.</source>
            <translation>« {value} » ne convient pas à {name}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several accounts: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs comptes : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several drafts: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs brouillons : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several publications: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs publications : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several series: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs séries : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several workspaces: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs espaces de travail : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” is too short for an id.</source>
            <translation>« {wanted} » est trop court pour un identifiant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{when}” is not a time that Inkom reads.</source>
            <translation>« {when} » n’est pas une heure qu’Inkom sait lire.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A client called “{name}” exists already.</source>
            <translation>Un client « {name} » existe déjà.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A newer Inkom may know it.</source>
            <translation>Un Inkom plus récent le connaît peut-être.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Accounts shows those that are there.</source>
            <translation>Comptes montre ceux qui existent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow a machine of your own network below if that is what you want.</source>
            <translation>Autorisez plus bas une machine de votre propre réseau si c’est ce que vous voulez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow this user to write there. Inkom goes on by itself as soon as it can; nothing was changed.</source>
            <translation>Autorisez cet utilisateur à y écrire. Inkom reprend de lui-même dès qu’il le peut ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Check it on Accounts, which renews its sign-in.</source>
            <translation>Vérifiez-le dans Comptes, ce qui renouvelle sa connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose a time.</source>
            <translation>Choisissez une heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose an account of the draft’s own client.</source>
            <translation>Choisissez un compte du client du brouillon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one above the text.</source>
            <translation>Choisissez-en un au-dessus du texte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one from the client menu.</source>
            <translation>Choisissez-en un dans le menu des clients.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Accounts.</source>
            <translation>Choisissez-en un dans Comptes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Today.</source>
            <translation>Choisissez-en un dans Aujourd’hui.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Connect with a token or an app password.</source>
            <translation>Connectez-le avec un jeton ou un mot de passe d’application.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Go back to a backup, or put the file that belongs there in its place.</source>
            <translation>Revenez à une sauvegarde, ou remettez à sa place le fichier qui y était.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Inkom cannot write into its folder {path}: {detail}.</source>
            <translation>Inkom ne peut pas écrire dans son dossier {path} : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect for this session only.</source>
            <translation>Installez-en ou lancez-en un (GNOME Keyring, KWallet, KeePassXC), ou connectez le compte pour cette session seulement.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>It may have been deleted; Drafts shows those that are there.</source>
            <translation>Il a peut-être été supprimé ; Brouillons montre ceux qui existent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its history shows those that are there.</source>
            <translation>Son historique montre celles qui existent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its ledger on Today shows what happened.</source>
            <translation>Son registre dans Aujourd’hui montre ce qui s’est passé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Let Inkom publish it at its time, while this computer is on.</source>
            <translation>Laissez Inkom le publier à son heure, tant que cet ordinateur est allumé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Make it as the steps say, and give its client ID and secret.</source>
            <translation>Créez-la en suivant les étapes, puis indiquez son identifiant et son secret client.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Nothing of this post is live.</source>
            <translation>Rien de ce post n’est en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Open the one you mean from Drafts.</source>
            <translation>Ouvrez celui que vous voulez depuis Brouillons.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>The client menu shows those that are there.</source>
            <translation>Le menu des clients montre ceux qui existent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no client “{wanted}”.</source>
            <translation>Il n’y a pas de client « {wanted} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no post “{id}”.</source>
            <translation>Il n’y a pas de post « {id} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This client has that account already.</source>
            <translation>Ce client a déjà ce compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has no version {version}.</source>
            <translation>Ce brouillon n’a pas de version {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has nothing in the queue.</source>
            <translation>Ce brouillon n’a rien dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>Ce post est en cours de suppression ou l’a été en partie ; plus rien n’en est envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and can no longer be moved.</source>
            <translation>Ce post est à l’état « {state} » et ne peut plus être déplacé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and cannot be sent now.</source>
            <translation>Ce post est à l’état « {state} » et ne peut pas être envoyé maintenant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and is not sent now.</source>
            <translation>Ce post est à l’état « {state} » et n’est pas envoyé maintenant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; that is its end.</source>
            <translation>Ce post est à l’état « {state} » ; c’est sa fin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to look for.</source>
            <translation>Ce post est à l’état « {state} » ; il n’y a rien à chercher.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to skip.</source>
            <translation>Ce post est à l’état « {state} » ; il n’y a rien à passer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows those that are there.</source>
            <translation>Aujourd’hui montre ceux qui existent.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows what is to come.</source>
            <translation>Aujourd’hui montre ce qui est à venir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Use https, or allow a machine of your own network below.</source>
            <translation>Utilisez https, ou autorisez plus bas une machine de votre propre réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Write something or add a picture.</source>
            <translation>Écrivez quelque chose ou ajoutez une image.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>{account} belongs to another client.</source>
            <translation>{account} appartient à un autre client.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{name}” is the only client.</source>
            <translation>« {name} » est le seul client.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several clients: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs clients : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several posts: {ids}.</source>
            <translation>« {wanted} » correspond à plusieurs posts : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>However late, it goes out.</source>
            <translation>Quel que soit le retard, elle est envoyée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it is skipped.</source>
            <translation>Jamais plus d’une minute de retard ; ensuite, elle est ignorée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it waits for you.</source>
            <translation>Jamais plus d’une minute de retard ; ensuite, elle vous attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it is skipped.</source>
            <translation>Jusqu’à {minutes} min de retard, elle est envoyée ; au-delà, elle est ignorée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it waits for you.</source>
            <translation>Jusqu’à {minutes} min de retard, elle est envoyée ; au-delà, elle vous attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A card with the picture of the post needs a link in the text and exactly one picture.</source>
            <translation>Une carte avec l’image de la publication exige un lien dans le texte et exactement une image.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A film is needed here.</source>
            <translation>Il faut une vidéo ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A picture is needed here.</source>
            <translation>Il faut une image ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll and pictures cannot go together here.</source>
            <translation>Un sondage et des images ne vont pas ensemble ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll cannot run so long here, or so short.</source>
            <translation>Un sondage ne peut pas durer aussi longtemps ici, ou aussi peu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll needs two answers at least.</source>
            <translation>Un sondage demande au moins deux réponses.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll of this kind does not exist there.</source>
            <translation>Ce genre de sondage n’existe pas là-bas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A secret key stands in the text.</source>
            <translation>Une clé secrète figure dans le texte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A site has no threads.</source>
            <translation>Un site n’a pas de fils.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add one.</source>
            <translation>Ajoutez-en une.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add them, or choose another card.</source>
            <translation>Ajoutez-les, ou choisissez une autre carte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Another post of this account has its time at {local_time}: “{words}”.</source>
            <translation>Une autre publication de ce compte a son heure {local_time} : « {words} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Change one of them.</source>
            <translation>Changez l’une d’elles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Choose another length.</source>
            <translation>Choisissez une autre durée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Copy the address of the post itself.</source>
            <translation>Copiez l’adresse de la publication elle-même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Crop it.</source>
            <translation>Recadrez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Files of these kinds cannot go together here.</source>
            <translation>Ces sortes de fichiers ne vont pas ensemble ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Fill it in.</source>
            <translation>Remplissez ce champ.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It will be plain text.</source>
            <translation>Ce sera du texte simple.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It would wait; raise the budget of the account, or choose a time in the next month.</source>
            <translation>Elle attendrait ; augmentez le budget du compte, ou choisissez une heure du mois prochain.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Let one answer be chosen, and show the count.</source>
            <translation>Laissez choisir une seule réponse et montrez le décompte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it shorter.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it smaller.</source>
            <translation>Réduisez-la.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Move the others to another part.</source>
            <translation>Déplacez les autres dans une autre partie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Networks refuse such characters: remove them.</source>
            <translation>Les réseaux refusent de tels caractères : retirez-les.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}.</source>
            <translation>La publication coûte {amount} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}; without the link it would be {without} {currency}.</source>
            <translation>Publier coûte {amount} {currency} ; sans le lien, ce serait {without} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Reconnect it; the post waits meanwhile.</source>
            <translation>Reconnectez-le ; la publication attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Remove some, or move them to another part.</source>
            <translation>Retirez-en, ou déplacez-en vers une autre partie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Save it with {codecs}.</source>
            <translation>Enregistrez-le avec {codecs}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Screen readers will skip it.</source>
            <translation>Les lecteurs d’écran l’ignoreront.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it by {over} or split it into a thread.</source>
            <translation>Raccourcissez de {over} ou coupez-le en fil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it.</source>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Some networks hide or refuse repetitions.</source>
            <translation>Certains réseaux cachent ou refusent les répétitions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take it away.</source>
            <translation>Retirez-la.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take some away.</source>
            <translation>Retirez-en.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take them away.</source>
            <translation>Retirez-les.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The alternative text of {name} has {length} of {limit} characters.</source>
            <translation>Le texte alternatif de {name} a {length} caractères sur {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The answer “{answer}” has {length} of {limit} characters.</source>
            <translation>La réponse « {answer} » a {length} caractères sur {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The first line will stand in for it.</source>
            <translation>La première ligne en tiendra lieu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The month’s budget has no room for it now: {spent} of {budget} {currency} are spent.</source>
            <translation>Le budget du mois n’a plus de place pour elle : {spent} de {budget} {currency} sont dépensés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in more for links.</source>
            <translation>Le réseau facture davantage les liens au titulaire de la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in.</source>
            <translation>Le réseau le facture au propriétaire de la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The option “{key}” does not exist there (any more).</source>
            <translation>L’option « {key} » n’existe pas (ou plus) là-bas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The parts become one article.</source>
            <translation>Les parties deviennent un seul article.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The poll has {count} answers; {limit} are allowed.</source>
            <translation>Le sondage a {count} réponses ; {limit} sont permises.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The signs &lt; and &gt; are not taken here.</source>
            <translation>Les signes &lt; et &gt; ne sont pas acceptés ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The text holds {count} invisible control characters.</source>
            <extracomment>One: The text holds 1 invisible control character.</extracomment>
            <translation>
                <numerusform>Le texte contient {count} caractère de contrôle invisible.</numerusform>
                <numerusform>Le texte contient {count} caractères de contrôle invisibles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is no title.</source>
            <translation>Il n’y a pas de titre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is nothing to post.</source>
            <translation>Il n’y a rien à publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account needs a new sign-in before anything goes out.</source>
            <translation>Ce compte doit se reconnecter avant toute publication.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account said nearly the same on {local_time}.</source>
            <translation>Ce compte a dit presque la même chose : {local_time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two answers of the poll are the same.</source>
            <translation>Deux réponses du sondage sont identiques.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two so close take each other’s readers; another time may serve both better.</source>
            <translation>Si proches, elles se prennent leurs lecteurs ; une autre heure servirait mieux les deux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use JPEG or PNG.</source>
            <translation>Utilisez JPEG ou PNG.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a larger one.</source>
            <translation>Choisissez-en un plus grand.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a longer one.</source>
            <translation>Choisissez-en un plus long.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a tag such as en or pt-BR.</source>
            <translation>Utilisez un code comme en ou pt-BR.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one kind.</source>
            <translation>N’en gardez qu’un type.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one of them.</source>
            <translation>Utilisez l’un des deux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is shared again goes without pictures and polls of its own.</source>
            <translation>Un repartage se fait sans images ni sondages propres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is to be shared again is no post there.</source>
            <translation>Ce qui doit être repartagé n’est pas une publication de ce réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Whoever reads it owns the account: take it out.</source>
            <translation>Qui la lit possède le compte : retirez-la.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write another one, or take the poll away.</source>
            <translation>Écrivez-en une autre ou retirez le sondage.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write it without them.</source>
            <translation>Écrivez sans eux.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write the others without the sign.</source>
            <translation>Écrivez les autres sans le signe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} files of one kind; {limit} are allowed.</source>
            <translation>{count} fichiers d’une même sorte ; {limit} sont admis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} pictures; {limit} are allowed.</source>
            <translation>Images : {count} ; maximum : {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} tags of shares ($ABC); one is allowed.</source>
            <translation>{count} symboles boursiers ($ABC) ; un seul est permis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{handle} is not a full handle.</source>
            <translation>{handle} n’est pas un pseudo complet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{length}/{limit}.</source>
            <translation>{length}/{limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has no alternative text.</source>
            <translation>{name} n’a pas de texte alternatif.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has too many pixels ({width} × {height}).</source>
            <translation>{name} a trop de pixels ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has {pages} pages; {limit} are allowed.</source>
            <translation>{name} a {pages} pages ; {limit} sont admises.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is coded as {codec}, which is not taken here.</source>
            <translation>{name} est codé en {codec}, ce qui n’est pas accepté ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is of a kind that is not taken here.</source>
            <translation>{name} est d’un type qui n’est pas accepté ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>L’image {name} est trop lourde ({bytes} ; au plus {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too small ({width} × {height}; {limit} px at least).</source>
            <translation>{name} est trop petit ({width} × {height} ; au moins {limit} px).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too tall for its width ({width} × {height}).</source>
            <translation>{name} est trop haut pour sa largeur ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too wide for its height ({width} × {height}).</source>
            <translation>{name} est trop large pour sa hauteur ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are allowed.</source>
            <translation>{name} dure {seconds} s ; {limit} s sont admises.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are the least.</source>
            <translation>{name} dure {seconds} s ; il en faut au moins {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” has {length} of {limit} characters.</source>
            <translation>« {option} » a {length} caractères sur {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” holds invisible control characters.</source>
            <translation>« {option} » contient des caractères de contrôle invisibles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” is needed here.</source>
            <translation>« {option} » est nécessaire ici.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}”: {count} are too many; {limit} are allowed.</source>
            <translation>« {option} » : {count}, c’est trop ; {limit} sont permis.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is no language.</source>
            <translation>« {value} » n’est pas une langue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is none of the choices of “{option}”.</source>
            <translation>« {value} » n’est pas un choix de « {option} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Add the picture again and schedule anew.</source>
            <translation>Ajoutez à nouveau l’image, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Change the draft and schedule it again.</source>
            <translation>Modifiez le brouillon et planifiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Check that it is up, then rehearse again; or choose another time.</source>
            <translation>Vérifiez qu'il fonctionne, puis répétez à nouveau ; ou choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Choose another time.</source>
            <translation>Choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Go online, then rehearse again.</source>
            <translation>Connectez-vous à Internet, puis répétez à nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Inkom moves it by itself. Check that the time still suits.</source>
            <translation>Inkom la déplace de lui-même. Vérifiez que l'heure convient toujours.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Install the version or the extension that knows it.</source>
            <translation>Installez la version ou l'extension qui le connaît.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Publishing is paused beyond its time.</source>
            <translation>La publication est en pause au-delà de son heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Raise the budget, leave links out, or choose a time in the next month.</source>
            <translation>Augmentez le budget, omettez des liens, ou choisissez une heure du mois prochain.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Reconnect the account; until then its posts cannot go out.</source>
            <translation>Reconnectez le compte ; d'ici là, ses publications ne peuvent pas partir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Rehearse again later.</source>
            <translation>Répétez à nouveau plus tard.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume publishing, or choose another time.</source>
            <translation>Reprenez la publication, ou choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume the account.</source>
            <translation>Réactivez le compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Set this computer’s clock; until then posts are held.</source>
            <translation>Réglez l'horloge de cet ordinateur ; d'ici là, les publications sont retenues.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>The month’s budget of {account} has no room for it: {spent} of {budget} {currency} are spent, and what is due costs {cost}.</source>
            <translation>Le budget du mois de {account} n’y suffit pas : {spent} de {budget} {currency} sont dépensés, et ce qui est prévu coûte {cost}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer does not know the time zone {zone}.</source>
            <translation>Cet ordinateur ne connaît pas le fuseau horaire {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer is offline: no server is reached, so sign-ins and limits could not be asked.</source>
            <translation>Cet ordinateur est hors ligne : aucun serveur n'est joint ; les connexions et les limites n'ont pas pu être vérifiées.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This version of Inkom does not know the network “{network}”.</source>
            <translation>Cette version d'Inkom ne connaît pas le réseau « {network} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>its certificate is not valid at this computer’s date</source>
            <translation>son certificat n'est pas valable à la date de cet ordinateur</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is paused.</source>
            <translation>{account} est en pause.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is signed out{detail}.</source>
            <translation>{account} est déconnecté{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{name} is no longer as it was when you scheduled it.</source>
            <translation>{name} n'est plus comme au moment de la planification.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{network} would refuse it as its limits are today: {problem}</source>
            <translation>{network} la refuserait avec ses limites actuelles : {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} gave no usable answer, so it is not known whether {account} can publish{detail}.</source>
            <translation>{server} n'a donné aucune réponse utilisable ; on ne sait pas si {account} peut publier{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} is not reached{detail}.</source>
            <translation>{server} est injoignable{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>+{by}</source>
            <translation>+{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>A comparison stands only where the days before were read from their first on. A gap in a line is a day on which nothing was read.</source>
            <translation>Une comparaison n’est faite que si les jours précédents ont été lus dès le premier. Un trou dans une ligne est un jour où rien n’a été lu.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Beside its reach, {account} did best: {rate} engagements for each hundred {base}.</source>
            <translation>Au regard de son audience, {account} fait le mieux : {rate} interactions pour cent {base}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Days are those of the time zone {zone}.</source>
            <translation>Les jours sont ceux du fuseau horaire {zone}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Each number is compared with the {count} days before. Numbers below twenty are compared as numbers, not in per cent.</source>
            <extracomment>One: Each number is compared with the day before. Numbers below twenty are compared as numbers, not in per cent.</extracomment>
            <translation>
                <numerusform>Chaque chiffre est comparé à la veille. En dessous de vingt, la comparaison se fait en nombre et non en pour cent.</numerusform>
                <numerusform>Chaque chiffre est comparé aux {count} jours précédents. En dessous de vingt, la comparaison se fait en nombre et non en pour cent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Engagements are likes, shares, replies, quotes, comments, saves and clicks, each as far as the network reports it.</source>
            <translation>Les interactions sont les mentions J’aime, partages, réponses, citations, commentaires, enregistrements et clics, dans la mesure où le réseau les communique.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>How this was counted</source>
            <translation>Comment nous avons compté</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day}</source>
            <translation>Fait le {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day} by {name}</source>
            <translation>Fait le {day} par {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made-up numbers of the sample client</source>
            <translation>Chiffres inventés du client d’exemple</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>No comparison</source>
            <translation>Pas de comparaison</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Not reported</source>
            <translation>Non communiqué</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Nothing was read or published in these days.</source>
            <translation>Rien n’a été lu ni publié ces jours-là.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>People reacted {count} times: likes, shares, replies and clicks.</source>
            <extracomment>One: People reacted once: a like, a share, a reply or a click.</extracomment>
            <translation>
                <numerusform>On a réagi une fois : J’aime, partage, réponse ou clic.</numerusform>
                <numerusform>On a réagi {count} fois : J’aime, partages, réponses et clics.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Posts were seen {count} times.</source>
            <extracomment>One: Posts were seen once.</extracomment>
            <translation>
                <numerusform>Les publications ont été vues une fois.</numerusform>
                <numerusform>Les publications ont été vues {count} fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Seen {count} times</source>
            <extracomment>One: Seen once</extracomment>
            <translation>
                <numerusform>Vu une fois</numerusform>
                <numerusform>Vu {count} fois</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Social media report</source>
            <translation>Rapport sur les réseaux sociaux</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is as in the days before.</source>
            <translation>C’est autant que les jours précédents.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} less than in the days before.</source>
            <translation>C’est {by} de moins que les jours précédents.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} more than in the days before.</source>
            <translation>C’est {by} de plus que les jours précédents.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} fewer than in the days before.</source>
            <extracomment>One: That is one fewer than in the days before.</extracomment>
            <translation>
                <numerusform>C’est une de moins que les jours précédents.</numerusform>
                <numerusform>C’est {count} de moins que les jours précédents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} more than in the days before.</source>
            <extracomment>One: That is one more than in the days before.</extracomment>
            <translation>
                <numerusform>C’est une de plus que les jours précédents.</numerusform>
                <numerusform>C’est {count} de plus que les jours précédents.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The accounts side by side</source>
            <translation>Les comptes côte à côte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The engagement rate is engagements for each hundred impressions, or followers where a network reports no impressions.</source>
            <translation>Le taux d’interaction est le nombre d’interactions pour cent impressions, ou pour cent abonnés si un réseau ne communique pas d’impressions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The numbers were read from the networks’ own interfaces and kept on the computer of whoever made this report.</source>
            <translation>Les chiffres ont été lus auprès des interfaces des réseaux et conservés sur l’ordinateur de l’auteur de ce rapport.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>The post that did best went out on {account} on {moment}, with {count} engagements.</source>
            <extracomment>One: The post that did best went out on {account} on {moment}, with one engagement.</extracomment>
            <translation>
                <numerusform>La meilleure publication est parue sur {account} ({moment}), avec une interaction.</numerusform>
                <numerusform>La meilleure publication est parue sur {account} ({moment}), avec {count} interactions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>These networks report no numbers: {names}.</source>
            <translation>Ces réseaux ne communiquent pas de chiffres : {names}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>What did best</source>
            <translation>Ce qui a le mieux marché</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>followers</source>
            <translation>abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>impressions</source>
            <translation>impressions</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of followers</source>
            <translation>des abonnés</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of impressions</source>
            <translation>des impressions</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} more people follow.</source>
            <extracomment>One: One more person follows.</extracomment>
            <translation>
                <numerusform>Une personne de plus vous suit.</numerusform>
                <numerusform>{count} personnes de plus vous suivent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} people fewer follow.</source>
            <extracomment>One: One person less follows.</extracomment>
            <translation>
                <numerusform>Une personne de moins vous suit.</numerusform>
                <numerusform>{count} personnes de moins vous suivent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} posts went out in these days.</source>
            <extracomment>One: One post went out in these days.</extracomment>
            <translation>
                <numerusform>Une publication est parue ces jours-là.</numerusform>
                <numerusform>{count} publications sont parues ces jours-là.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>{first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>−{by}</source>
            <translation>−{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>A quotation mark is missing or stands in the wrong place; what follows cannot be read.</source>
            <translation>Un guillemet manque ou est mal placé ; la suite ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>It has a time and no account to go to.</source>
            <translation>Elle a une heure mais aucun compte de destination.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Row {row} says the same, for the same time and accounts.</source>
            <translation>La ligne {row} dit la même chose, pour la même heure et les mêmes comptes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The cell is empty.</source>
            <translation>La cellule est vide.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The clocks go forward over {value}: there is no such time.</source>
            <translation>Le passage à l’heure d’été saute {value} : cette heure n’existe pas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file has more than {limit} rows.</source>
            <translation>Le fichier a plus de {limit} lignes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file holds no rows.</source>
            <translation>Le fichier ne contient aucune ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is larger than {limit} MB.</source>
            <translation>Le fichier dépasse {limit} Mo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is no text in UTF-8 or UTF-16: save it as CSV UTF-8.</source>
            <translation>Le fichier n’est pas un texte en UTF-8 ou UTF-16 : enregistrez-le en CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The label “{label}…” is longer than {limit} characters.</source>
            <translation>L’étiquette « {label}… » dépasse {limit} caractères.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The row has {cells} cells and the table {columns} columns: a text with commas wants quotation marks.</source>
            <translation>La ligne a {cells} cellules et le tableau {columns} colonnes : un texte avec des virgules demande des guillemets.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The text is longer than {limit} characters.</source>
            <translation>Le texte dépasse {limit} caractères.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There are {alts} alternative texts for {media} pictures.</source>
            <translation>Il y a {alts} textes alternatifs pour {media} images.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no account “{account}”.</source>
            <translation>Il n’y a pas de compte « {account} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no column for “{field}”: name one.</source>
            <translation>Aucune colonne pour « {field} » : nommez-en une.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no file “{path}”.</source>
            <translation>Il n’y a pas de fichier « {path} ».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Two columns have this name.</source>
            <translation>Deux colonnes portent ce nom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{account} would refuse it: {problem}</source>
            <translation>{account} la refuserait : {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} has already passed.</source>
            <translation>{value} est déjà passé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} is more than five years away.</source>
            <translation>{value} est dans plus de cinq ans.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{account}” fits several accounts: {ids}.</source>
            <translation>« {account} » correspond à plusieurs comptes : {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” has no time of day.</source>
            <translation>« {value} » n’a pas d’heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no date: write 2026-12-24.</source>
            <translation>« {value} » n’est pas une date : écrivez 2026-12-24.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no time: write 09:30.</source>
            <translation>« {value} » n’est pas une heure : écrivez 09:30.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” may be a day in either of two months: say how dates are written.</source>
            <translation>« {value} » peut être un jour de l’un ou l’autre mois : précisez comment les dates sont écrites.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>An answer was lost or is still to come, so it may be live.</source>
            <translation>Une réponse a été perdue ou manque encore : il est peut-être en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the editor to publish it.</source>
            <translation>Demandez à l’éditeur de le publier.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the owner for the right, then schedule again.</source>
            <translation>Demandez ce droit au propriétaire, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the site’s owner to allow it.</source>
            <translation>Demandez au propriétaire du site de l’autoriser.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Change it and schedule again.</source>
            <translation>Modifiez-le et reprogrammez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the account.</source>
            <translation>Vérifiez le compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the folder and schedule again.</source>
            <translation>Vérifiez le dossier, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Choose another category, or ask an editor to make it, and schedule again.</source>
            <translation>Choisissez une autre catégorie ou demandez à un éditeur de la créer, puis programmez de nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete it on the network if it must not go out.</source>
            <translation>Supprimez-la sur le réseau si elle ne doit pas paraître.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete them on the network, then skip it here; or try again.</source>
            <translation>Supprimez-les sur le réseau, puis ignorez-le ici ; ou réessayez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom cannot work with this account: {detail}.</source>
            <translation>Inkom ne peut pas travailler avec ce compte : {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it.</source>
            <translation>Inkom s’est arrêté trois fois en le préparant.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it. Nothing was sent.</source>
            <translation>Inkom s’est arrêté trois fois pendant sa préparation. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It came back with a backup of {detail} and may have gone out since. Nothing was sent after that.</source>
            <translation>Il est revenu avec une sauvegarde de {detail} et il est peut-être parti depuis. Rien n’a été envoyé ensuite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself.</source>
            <translation>Cela reprend tout seul.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself. From a minute before its hour Inkom only looks whether it went out; to stop it then, delete it on the network.</source>
            <translation>Cela continue tout seul. À partir d’une minute avant l’heure, Inkom vérifie seulement s’il est paru ; pour l’arrêter alors, supprimez-le sur le réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is being taken back from the network, which holds it until then.</source>
            <translation>Elle est en cours de reprise auprès du réseau, qui la garde jusque-là.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is proved not to be there; it is sent again with the same key, which cannot double it.</source>
            <translation>Il est établi qu’il n’y est pas ; il est renvoyé avec la même clé, ce qui exclut un doublon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It missed its window and was skipped, as its rule says. Nothing was sent.</source>
            <translation>Il a dépassé le retard admis et a été ignoré, comme le veut sa règle. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window.</source>
            <translation>Il était prévu {local_time} et a manqué son créneau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window. Nothing was sent.</source>
            <translation>Il était prévu {local_time} et a dépassé le retard admis. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was tried many times without success. {detail}</source>
            <translation>De nombreux essais n’ont pas abouti. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Its account was removed. The draft is kept.</source>
            <translation>Son compte a été retiré. Le brouillon est gardé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at it there; the draft is kept.</source>
            <translation>Regardez-la là-bas ; le brouillon est conservé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile.</source>
            <translation>Regardez le profil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile: say that it is there, send it again, or skip it.</source>
            <translation>Regardez le profil : dites qu’il y est, envoyez-le à nouveau ou ignorez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile; then send it now, choose another time, or skip it.</source>
            <translation>Regardez le profil ; puis envoyez-le maintenant, choisissez une autre heure ou ignorez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Make the pictures smaller and schedule again.</source>
            <translation>Réduisez les images, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the budget, or leave its links out and schedule it again; with the next month it goes on by itself.</source>
            <translation>Augmentez le budget, ou omettez ses liens et planifiez-la de nouveau ; avec le mois suivant, elle repart d’elle-même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the limit there, or choose a time after it begins anew.</source>
            <translation>Relevez la limite là-bas, ou choisissez une heure après sa remise à zéro.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Reconnect the account; the post waits for it.</source>
            <translation>Reconnectez le compte ; le post l’attend.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Schedule it again.</source>
            <translation>Reprogrammez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, choose another time, or skip it.</source>
            <translation>Envoyez-le maintenant, choisissez une autre heure ou ignorez-le.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, or choose another time.</source>
            <translation>Envoyez-le maintenant ou choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Shorten it and schedule again.</source>
            <translation>Raccourcissez-le, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Skip the rest, or send it now to try again.</source>
            <translation>Ignorez le reste, ou envoyez-le maintenant pour réessayer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The account is paused.</source>
            <translation>Le compte est en pause.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to an earlier send was lost, and a look did not find it.</source>
            <translation>La réponse à un envoi précédent a été perdue, et une vérification ne l’a pas trouvé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to the hand-over was lost, so the network may hold it. Inkom looks for it before anything else.</source>
            <translation>La réponse à la remise s’est perdue : le réseau la garde peut-être. Inkom la cherche avant toute autre chose.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and Inkom cannot look. It may be live.</source>
            <translation>La réponse s’est perdue et Inkom ne peut pas vérifier. Le post est peut-être en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and two looks did not find it. This network cannot refuse a second copy.</source>
            <translation>La réponse s’est perdue et deux recherches ne l’ont pas trouvé. Ce réseau ne peut pas refuser un doublon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost, so it may be live. Inkom looks for it before anything else.</source>
            <translation>La réponse s’est perdue : le post est peut-être en ligne. Inkom le cherche avant toute autre chose.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail}</source>
            <translation>L’app a atteint la limite de dépenses fixée sur le réseau. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail} Nothing was sent.</source>
            <translation>L’application a atteint la limite de dépenses fixée sur le réseau. {detail} Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The folder cannot be written: {detail}</source>
            <translation>Impossible d’écrire dans le dossier : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in.</source>
            <translation>Le trousseau n’a pas donné la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in. Nothing was sent.</source>
            <translation>Le trousseau n’a pas donné les identifiants. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail}</source>
            <translation>Le budget mensuel du compte ne suffit pas. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail} Nothing was sent.</source>
            <translation>Le budget du mois du compte n’y suffit pas. {detail} Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait.</source>
            <translation>Le réseau a demandé d’attendre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait. Nothing was sent.</source>
            <translation>Le réseau a demandé d’attendre. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail}</source>
            <translation>Le réseau demande d’abord de l’argent : les crédits de l’app sont épuisés. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail} Nothing was sent.</source>
            <translation>Le réseau demande d’abord de l’argent : les crédits de l’application sont épuisés. {detail} Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network cannot be asked now and still holds it. Inkom takes it back as soon as the network answers. {detail}</source>
            <translation>Le réseau ne peut pas être interrogé pour l’instant et la garde encore. Inkom la reprendra dès que le réseau répondra. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached.</source>
            <translation>Le réseau n’a pas pu être joint.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached. Nothing was sent.</source>
            <translation>Le réseau était injoignable. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not give it back and publishes it at {local_time}. {detail}</source>
            <translation>Le réseau ne l’a pas rendue et la publiera à {local_time}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not take it ahead of its hour: {detail} Inkom sends it at {local_time} while this computer is on.</source>
            <translation>Le réseau ne l’a pas acceptée à l’avance : {detail} Inkom l’enverra à {local_time} tant que cet ordinateur est allumé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in.</source>
            <translation>Le réseau a mis fin à la connexion.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in. Nothing was sent.</source>
            <translation>Le réseau a mis fin à la connexion. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network found the text too long: {detail}</source>
            <translation>Le réseau a trouvé le texte trop long : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has it and shows it to nobody else: {detail}</source>
            <translation>Le réseau l’a et ne le montre à personne d’autre : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has retired the version of its interface that Inkom speaks: {detail}</source>
            <translation>Le réseau a retiré la version de son interface qu’Inkom utilise : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it and publishes it at {held_for} whatever happens here; delete it there if it must not go out.</source>
            <translation>Le réseau le détient et le publie le {held_for}, quoi qu’il arrive ici ; supprimez-le là-bas s’il ne doit pas paraître.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time} and publishes it by itself. This computer may be off then.</source>
            <translation>Le réseau la garde jusqu’à {local_time} et la publiera de lui-même. Cet ordinateur peut alors être éteint.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time}. Inkom could not ask yet whether it went out. {detail}</source>
            <translation>Le réseau la garde pour {local_time}. Inkom n’a pas encore pu demander si elle est parue. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is late: it still holds it, although it was due {local_time}. Inkom looks again by itself.</source>
            <translation>Le réseau est en retard : il la garde encore, alors qu’elle était prévue à {local_time}. Inkom vérifie à nouveau de lui-même.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is still working on it.</source>
            <translation>Le réseau le traite encore.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network no longer holds it, and it was not found among the posts of the account.</source>
            <translation>Le réseau ne la garde plus, et elle n’a pas été trouvée parmi les publications du compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused a picture: {detail}</source>
            <translation>Le réseau a refusé une image : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused it: {detail}</source>
            <translation>Le réseau l’a refusé : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network says that it has this post already: {detail}</source>
            <translation>Le réseau dit qu’il a déjà ce post : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The prepared article was deleted on the site before it went out.</source>
            <translation>L’article préparé a été supprimé sur le site avant sa parution.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server found it too large: {detail}</source>
            <translation>Le serveur l’a trouvé trop lourd : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server is gone: {detail}</source>
            <translation>Le serveur n’existe plus : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server sent Inkom to another address, which it does not follow when it posts.</source>
            <translation>Le serveur a renvoyé Inkom vers une autre adresse, qu’il ne suit pas quand il publie.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has its REST interface switched off.</source>
            <translation>L’interface REST du site est désactivée.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has no category “{detail}”, and this user may not make one.</source>
            <translation>Le site n’a pas de catégorie « {detail} », et cet utilisateur ne peut pas en créer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site holds it for review by an editor: {detail}</source>
            <translation>Le site le retient pour relecture par un éditeur : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This account may not publish there: {detail}</source>
            <translation>Ce compte n’a pas le droit d’y publier : {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This computer’s clock is fast: it waits until it is certainly time.</source>
            <translation>L’horloge de cet ordinateur avance : la publication attend qu’il soit certainement l’heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>To be certain, delete it on the network.</source>
            <translation>Pour être certain, supprimez-la sur le réseau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Top them up there, then send it now or choose another time.</source>
            <translation>Rechargez-les là-bas, puis envoyez maintenant ou choisissez une autre heure.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Unlock it, then check the account.</source>
            <translation>Déverrouillez-le, puis vérifiez le compte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions, then schedule again.</source>
            <translation>Mettez Inkom à jour, ou indiquez une version plus récente dans le réglage networks.versions, puis planifiez de nouveau.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Use another one and schedule again.</source>
            <translation>Prenez-en une autre, puis reprogrammez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Wait, or take it out of the queue or give it another time; Inkom then takes it back first.</source>
            <translation>Attendez, retirez-la de la file ou donnez-lui une autre heure ; Inkom la reprend alors d’abord.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What is live of it is being deleted: {live} still to go. {detail}</source>
            <translation>Ce qui est en ligne est en cours de suppression : reste {live}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What was live of it was deleted, as you said. The draft is kept.</source>
            <translation>Ce qui était en ligne a été supprimé, comme demandé. Le brouillon est conservé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You said that it is there.</source>
            <translation>Vous avez dit qu’il y est.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You skipped it.</source>
            <translation>Vous l’avez ignoré.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You took it out of the queue.</source>
            <translation>Vous l’avez retiré de la file d’attente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it.</source>
            <translation>{detail} n’est plus tel que lors de la planification.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it. Nothing was sent.</source>
            <translation>{detail} a changé depuis que vous l’avez programmé. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live.</source>
            <translation>{live} parties sur {parts} sont en ligne.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live; the next one was refused. {detail}</source>
            <translation>Parties en ligne : {live} sur {parts} ; la suivante a été refusée. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are still live and could not be deleted. {detail}</source>
            <translation>{live} parties sur {parts} sont encore en ligne et n’ont pas pu être supprimées. {detail}</translation>
        </message>
    </context>
</TS>
