<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>inkom</name>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Adult</source>
            <translation>Adultos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>App password</source>
            <translation>Contraseña de aplicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Everybody</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Followers</source>
            <translation>Seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Graphic</source>
            <translation>Explícito</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Handle</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Make an app password in Bluesky’s settings, under Privacy and security; do not use your main password.</source>
            <translation>Crea una contraseña de aplicación en los ajustes de Bluesky, en Privacidad y seguridad; no uses tu contraseña principal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>More hashtags, unseen in the text</source>
            <translation>Más hashtags, no visibles en el texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Nudity</source>
            <translation>Desnudez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Others may quote it</source>
            <translation>Otros pueden citarlo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned</source>
            <translation>Personas mencionadas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People mentioned, followed or following</source>
            <translation>Personas mencionadas, seguidas o seguidoras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>People this account follows</source>
            <translation>Personas a las que sigue esta cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Posts, threads, pictures and link cards. Each post has a key of its own, so it cannot appear twice.</source>
            <translation>Publicaciones, hilos, imágenes y tarjetas de enlace. Cada publicación tiene su propia clave, así que no puede salir dos veces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Server (only if you run your own)</source>
            <translation>Servidor (solo si tienes el tuyo)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Suggestive</source>
            <translation>Sugerente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Warning for pictures</source>
            <translation>Advertencia para las imágenes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>Who may answer</source>
            <translation>Quién puede responder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky" />
            <source>You need an app password.</source>
            <translation>Necesita una contraseña de aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the document of this profile is not there</source>
            <translation>el documento de este perfil no está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/identity.py" />
            <source>the profile names no server that holds it.</source>
            <translation>el perfil no indica ningún servidor que lo aloje.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>It signed in a moment ago and waits before it does so again.</source>
            <translation>Inició sesión hace un momento y espera antes de repetirlo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The server calls a new token expired.</source>
            <translation>El servidor da por caducado un token nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/keys.py" />
            <source>The sign-in has expired.</source>
            <translation>El inicio de sesión ha caducado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The part of the thread before this one is no longer there.</source>
            <translation>La parte anterior del hilo ya no está.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>The server took the wish, but the post is not proved gone.</source>
            <translation>El servidor aceptó la petición, pero no consta que la publicación haya desaparecido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>This is no address of a post on Bluesky.</source>
            <translation>No es la dirección de una publicación en Bluesky.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/looking.py" />
            <source>the server’s answer makes no sense</source>
            <translation>la respuesta del servidor no tiene sentido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/numbers.py" />
            <source>the server’s answer has no posts</source>
            <translation>la respuesta del servidor no contiene publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>A record is there under this key; it could not be read.</source>
            <translation>Hay un registro con esta clave; no se pudo leer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>Another post stands under this post’s own key.</source>
            <translation>Otra publicación está bajo la clave de esta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>The text holds control characters that no network takes.</source>
            <translation>El texto contiene caracteres de control que ninguna red acepta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>a picture could not be uploaded again</source>
            <translation>no se pudo volver a subir una imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sending.py" />
            <source>who may answer could not be set</source>
            <translation>no se pudo fijar quién puede responder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The app password</source>
            <translation>La contraseña de aplicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>The handle</source>
            <translation>El nombre de usuario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server signed in another profile than the one asked for.</source>
            <translation>el servidor inició sesión en otro perfil que el pedido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>the server’s answer names two different profiles.</source>
            <translation>la respuesta del servidor nombra dos perfiles distintos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/bluesky/sign_in.py" />
            <source>this is the main password; an app password is needed.</source>
            <translation>esta es la contraseña principal; hace falta una contraseña de aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>A public picture, by its address.</source>
            <translation>Una imagen pública, por su dirección.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the cover picture</source>
            <translation>Dirección de la imagen de portada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Address of the original</source>
            <translation>Dirección del original</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Articles in Markdown on DEV and other Forem sites.</source>
            <translation>Artículos en Markdown en DEV y otros sitios Forem.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>In part</source>
            <translation>En parte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Make one in the site’s settings, under Extensions, DEV Community API Keys.</source>
            <translation>Cree una en los ajustes del sitio, en Extensions, DEV Community API Keys.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>The site asks its authors to say so.</source>
            <translation>El sitio pide a sus autores que lo indiquen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Up to four, of letters and digits.</source>
            <translation>Hasta cuatro, de letras y cifras.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Where it was published first.</source>
            <translation>Donde se publicó primero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Wholly</source>
            <translation>Del todo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>Written with a machine’s help</source>
            <translation>Escrito con ayuda de una máquina</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto" />
            <source>You need an API key from the site’s settings. Pictures stand in the text by their public address.</source>
            <translation>Necesita una clave de API de los ajustes del sitio. Las imágenes van en el texto por su dirección pública.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>no connection</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer holds no numbers</source>
            <translation>la respuesta no contiene cifras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the answer is no public article</source>
            <translation>la respuesta no es un artículo público</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the key is not valid</source>
            <translation>la clave no es válida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>the number of the post is not known</source>
            <translation>no se conoce el número de la publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/devto/adapter.py" />
            <source>this is no API key.</source>
            <translation>no es una clave de API.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>A forum channel needs one: the post opens a thread with it.</source>
            <translation>Un canal de foro necesita uno: la publicación abre un hilo con él.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Empty: the webhook’s own name.</source>
            <translation>Vacío: el nombre del webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>In the channel’s settings, under Integrations, Webhooks: make one and copy its address. It is a secret.</source>
            <translation>En los ajustes del canal, en Integraciones, Webhooks: cree uno y copie su dirección. Es secreta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Messages, pictures, films and files in one channel, through its webhook.</source>
            <translation>Mensajes, imágenes, vídeos y archivos en un canal, mediante su webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Name that it is posted under</source>
            <translation>Nombre con el que se publica</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>No preview of links</source>
            <translation>Sin vista previa de enlaces</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Title in a forum</source>
            <translation>Título en un foro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>Webhook address</source>
            <translation>Dirección del webhook</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord" />
            <source>You need the right to manage the channel’s webhooks.</source>
            <translation>Necesita permiso para gestionar los webhooks del canal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>This is no number of a message.</source>
            <translation>No es un número de mensaje.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>its answer makes no sense</source>
            <translation>su respuesta no tiene sentido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the answer names no message</source>
            <translation>la respuesta no nombra ningún mensaje</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>the webhook is gone</source>
            <translation>el webhook ya no existe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/discord/adapter.py" />
            <source>this is no address of a webhook.</source>
            <translation>no es la dirección de un webhook.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Choose it when the network refuses the link's page.</source>
            <translation>Elíjalo cuando la red rechace la página del enlace.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Comment in the name of the page</source>
            <translation>Comentar en nombre de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Copy App ID and App secret from Settings, Basic into the fields below, and sign in here.</source>
            <translation>Copie el identificador y la clave secreta de la app de Configuración, Básica en los campos de abajo e inicie sesión aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Leave the app in Development mode for now: only then does Meta come back to {redirect}, which needs no entry of its own.</source>
            <translation>Deje por ahora la app en modo de desarrollo: solo así vuelve Meta a {redirect}, que no hace falta registrar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Make one in the Graph API Explorer and extend it in the Access Token Debugger: one that was not extended ends after an hour. While the app is in Development mode only its testers see the posts.</source>
            <translation>Cree uno en el Explorador de la API Graph y prolónguelo en el depurador de tokens de acceso: uno sin prolongar caduca al cabo de una hora. Mientras la app esté en modo de desarrollo, solo sus probadores ven las publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>No card under the first link</source>
            <translation>Sin tarjeta bajo el primer enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Manage everything on your Page”.</source>
            <translation>Abra la página para desarrolladores de Meta, elija «Crear app» y tome el caso de uso «Administrar todo en tu página».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Post, schedule and delete in the name of the page</source>
            <translation>Publicar, programar y eliminar en nombre de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Posts, links, pictures and films of pages, which Facebook can also publish by itself at their hour.</source>
            <translation>Publicaciones, enlaces, imágenes y vídeos de páginas, que Facebook también puede publicar por sí mismo a su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the comments under the page's posts</source>
            <translation>Leer los comentarios de las publicaciones de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's own posts, to find one whose answer was lost</source>
            <translation>Leer las publicaciones propias de la página, para encontrar una cuya respuesta se perdió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Read the page's statistics</source>
            <translation>Leer las estadísticas de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See more</source>
            <translation>Ver más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See pages that belong to a business</source>
            <translation>Ver las páginas que pertenecen a una empresa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>See which pages you look after</source>
            <translation>Ver qué páginas administra usted</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>The sign-in has no end. While your app is in Development mode, its posts are seen by its own testers alone.</source>
            <translation>La sesión no caduca. Mientras su app esté en modo de desarrollo, solo sus probadores ven las publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>Title of the film</source>
            <translation>Título del vídeo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>When Inkom is connected, give the app a privacy address and an icon and switch it to Live: until then only people with a role in the app see what it posts. The sign-in stays.</source>
            <translation>Cuando Inkom esté conectado, dé a la app una dirección de privacidad y un icono y pásela a modo activo: hasta entonces solo las personas con un rol en la app ven lo que publica. La sesión se conserva.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook" />
            <source>You need a page and an app of your own at Meta; profiles and groups are closed to every app. Until your app is switched to Live, its posts are seen by its testers alone.</source>
            <translation>Necesita una página y una app propia en Meta; los perfiles y los grupos están cerrados a todas las apps. Hasta que su app pase a modo activo, solo sus probadores ven las publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/deleting.py" />
            <source>This is no number of a post on a page.</source>
            <translation>Esto no es el número de una publicación de página.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>it is out already</source>
            <translation>ya está publicada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the network no longer holds it</source>
            <translation>la red ya no la guarda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/handing_over.py" />
            <source>the number of what the network holds is not known</source>
            <translation>no se conoce el número de lo que guarda la red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no comment</source>
            <translation>la respuesta no nombra ningún comentario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sending.py" />
            <source>the answer names no post</source>
            <translation>la respuesta no nombra ninguna publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>no page was named</source>
            <translation>no se nombró ninguna página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/sign_in.py" />
            <source>the token is not valid</source>
            <translation>el token no es válido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>This connection is too slow for a film of this size.</source>
            <translation>Esta conexión es demasiado lenta para un vídeo de este tamaño.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer names no picture</source>
            <translation>la respuesta no nombra ninguna imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the answer to the upload makes no sense</source>
            <translation>la respuesta a la subida no tiene sentido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/uploading.py" />
            <source>the network asks for the same piece of the film again</source>
            <translation>la red vuelve a pedir el mismo trozo del vídeo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/facebook/wire.py" />
            <source>The network says that it has this already, and not where.</source>
            <translation>La red dice que ya lo tiene, pero no dónde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Files, no sign-up</source>
            <translation>Archivos, sin registro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Markdown files on this computer</source>
            <translation>Archivos Markdown en este ordenador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>Posts become Markdown files and a JSON Feed. Nothing leaves this computer.</source>
            <translation>Las publicaciones se convierten en archivos Markdown y un JSON Feed. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder" />
            <source>leave empty to practise</source>
            <translation>déjalo vacío para practicar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/folder/adapter.py" />
            <source>the folder is not there</source>
            <translation>la carpeta no está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 09:00.</source>
            <translation>Un día, o un día y una hora: 2026-12-01 09:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>A day, or a day and a time: 2026-12-01 17:00.</source>
            <translation>Un día, o un día y una hora: 2026-12-01 17:00.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Begins</source>
            <translation>Comienza</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Button</source>
            <translation>Botón</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Coupon of the offer</source>
            <translation>Cupón de la oferta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Enable the “Google My Business API”, “Account Management” and “Business Information” in it.</source>
            <translation>Active en él «Google My Business API», «Account Management» y «Business Information».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Kind of post</source>
            <translation>Tipo de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Learn more</source>
            <translation>Más información</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Locations</source>
            <translation>Ubicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Make a project in Google’s console and ask Google for access to the Business Profile interfaces with its number; that takes days to weeks, and the profile must be verified for sixty days.</source>
            <translation>Cree un proyecto en la consola de Google y pida a Google, con su número, acceso a las interfaces de Business Profile; tarda de días a semanas, y el perfil debe llevar sesenta días verificado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Not for offers.</source>
            <translation>No para ofertas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Order</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>See your locations, and make and delete their posts</source>
            <translation>Ver sus ubicaciones, crear y borrar sus publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Shop</source>
            <translation>Comprar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Sign up</source>
            <translation>Registrarse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Terms of the offer</source>
            <translation>Condiciones de la oferta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Title of the offer or event</source>
            <translation>Título de la oferta o del evento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Until Google has approved the project every call is refused for its quota of nothing.</source>
            <translation>Hasta que Google apruebe el proyecto, toda llamada se rechaza porque su cuota es cero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Update</source>
            <translation>Novedad</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Updates, offers and events of a location, without pictures, also left with Google for their hour.</source>
            <translation>Novedades, ofertas y eventos de una ubicación, sin imágenes, también confiados a Google para su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>Where the button or the offer leads</source>
            <translation>Adónde lleva el botón o la oferta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness" />
            <source>You need a project of your own that Google has approved, and a verified profile.</source>
            <translation>Necesita un proyecto propio aprobado por Google y un perfil verificado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>Google looked at it and refused it; phone numbers in the text are a cause.</source>
            <translation>Google lo revisó y lo rechazó; un número de teléfono en el texto es una causa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>This is no number of a post there.</source>
            <translation>Ese no es el número de una publicación allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>it is public, or gone</source>
            <translation>es público, o ya no existe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/adapter.py" />
            <source>the location is not among those of this sign-in</source>
            <translation>la ubicación no está entre las de esta sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/googlebusiness/wire.py" />
            <source>Google has not approved the project: its quota is nothing.</source>
            <translation>Google no ha aprobado el proyecto: su cuota es cero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Card under the first link</source>
            <translation>Tarjeta bajo el primer enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Company page</source>
            <translation>Página de empresa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Copy the Client ID and the Primary Client Secret from the same tab into the fields below.</source>
            <translation>Copie el Client ID y el Primary Client Secret de la misma pestaña en los campos de abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Empty: the first line of the text.</source>
            <translation>Vacío: la primera línea del texto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>First comment</source>
            <translation>Primer comentario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>For a company page LinkedIn looks at your company first; the posts of a profile alone cannot be read back.</source>
            <translation>Para una página de empresa, LinkedIn examina antes su empresa; solo las publicaciones de un perfil no pueden releerse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Goes out right after the post.</source>
            <translation>Sale justo después de la publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Know that it is you</source>
            <translation>saber que es usted</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>LinkedIn shows a card only when Inkom makes it: title and picture come from the page.</source>
            <translation>LinkedIn muestra una tarjeta solo si Inkom la crea: el título y la imagen vienen de la página.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Make one with your app on LinkedIn’s token page, for a profile or, with the page’s name above, for a page.</source>
            <translation>Cree uno con su aplicación en la página de tokens de LinkedIn, para un perfil o, con el nombre de la página arriba, para una página.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Members only</source>
            <translation>Solo miembros</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>My connections</source>
            <translation>Mis contactos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>No card</source>
            <translation>Sin tarjeta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Nobody may share it again</source>
            <translation>Nadie puede volver a compartirla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Auth, add {redirect} under “Authorized redirect URLs for your app”.</source>
            <translation>En la pestaña Auth, añada {redirect} en «Authorized redirect URLs for your app».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for the “Community Management API”; LinkedIn looks at the company first, which takes days.</source>
            <translation>En la pestaña Products, solicite la «Community Management API»; LinkedIn examina antes la empresa, lo que tarda días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”; both are granted at once.</source>
            <translation>En la pestaña Products, solicite «Share on LinkedIn» y «Sign In with LinkedIn using OpenID Connect»; ambos se conceden al instante.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>On the tab Settings, let an administrator of the page verify the app.</source>
            <translation>En la pestaña Settings, haga que un administrador de la página verifique la aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page and create an app of its own for pages: this product must be the only one in it.</source>
            <translation>Abra la página de desarrolladores de LinkedIn y cree una aplicación propia para páginas: este producto debe ser el único en ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Open LinkedIn’s developer page, choose “Create app”, and give it a name, a page and a logo.</source>
            <translation>Abra la página de desarrolladores de LinkedIn, elija «Create app» y dele un nombre, una página y un logotipo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Poll</source>
            <translation>Encuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in the name of the page</source>
            <translation>publicar, comentar y eliminar en nombre de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Post, comment and delete in your name</source>
            <translation>publicar, comentar y eliminar en su nombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Posts, pictures, films, documents and polls of members and company pages, with comments below.</source>
            <translation>Publicaciones, imágenes, vídeos, documentos y encuestas de miembros y páginas de empresa, con comentarios.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Profile, page</source>
            <translation>Perfil, página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Question of the poll</source>
            <translation>Pregunta de la encuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Read the page’s own posts, to find one whose answer was lost, and their numbers</source>
            <translation>leer las publicaciones de la página, para encontrar aquella cuya respuesta se perdió, y sus cifras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See which pages you look after, and their followers</source>
            <translation>ver qué páginas administra y sus seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>See your name and picture</source>
            <translation>ver su nombre y su foto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Share this post again</source>
            <translation>Volver a compartir esta publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Stands above its pages; empty: the file’s name.</source>
            <translation>Aparece sobre las páginas; vacío: el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The address of a post on LinkedIn.</source>
            <translation>La dirección de una publicación en LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. A profile’s posts cannot be read back by any app.</source>
            <translation>El inicio de sesión dura sesenta días; Inkom se lo recuerda diez días antes. Ninguna aplicación puede volver a leer las publicaciones de un perfil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>The sign-in lasts sixty days; Inkom reminds you ten days before. Statistics come with it.</source>
            <translation>El inicio de sesión dura sesenta días; Inkom se lo recuerda diez días antes. Incluye las estadísticas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Title of the document</source>
            <translation>Título del documento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Who sees it</source>
            <translation>Quién lo ve</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the page’s picture</source>
            <translation>Con la imagen de la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>With the picture of this post</source>
            <translation>Con la imagen de esta publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>Your profile</source>
            <translation>Su perfil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin" />
            <source>…more</source>
            <translation>…más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/deleting.py" />
            <source>This is no address of a post on LinkedIn.</source>
            <translation>No es la dirección de una publicación en LinkedIn.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/measuring.py" />
            <source>LinkedIn gives these numbers to an app with the Community Management API alone.</source>
            <translation>LinkedIn da estas cifras solo a una aplicación con la Community Management API.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/renewing.py" />
            <source>The sign-in could not be renewed: LinkedIn gave no answer.</source>
            <translation>No se pudo renovar el inicio de sesión: LinkedIn no respondió.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The app may not comment; look for a comment right (…_social_feed) on its Auth page.</source>
            <translation>La aplicación no puede comentar; busque un permiso de comentarios (…_social_feed) en su página Auth.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The network says that it has these words already, and not where.</source>
            <translation>La red dice que ya tiene este texto, pero no dónde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/sending.py" />
            <source>The same words were deleted there a short time ago: change some of them.</source>
            <translation>El mismo texto se eliminó allí hace poco: cambie una parte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to a piece of the film does not name it</source>
            <translation>la respuesta a un fragmento del vídeo no lo nombra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/linkedin/uploading.py" />
            <source>the answer to the upload names no address</source>
            <translation>la respuesta a la subida no da ninguna dirección</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Any server</source>
            <translation>Cualquier servidor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Anyone</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Content warning</source>
            <translation>Advertencia de contenido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Followers only</source>
            <translation>Solo seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Hide pictures until they are pressed</source>
            <translation>Ocultar las imágenes hasta pulsarlas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Make one under Preferences, Development, New application, with the scopes read and write.</source>
            <translation>Créalo en Preferencias, Desarrollo, Nueva aplicación, con los permisos read y write.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Only people mentioned</source>
            <translation>Solo personas mencionadas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Posts, threads and pictures on any server that speaks Mastodon’s client API.</source>
            <translation>Publicaciones, hilos e imágenes en cualquier servidor compatible con la API de cliente de Mastodon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Public</source>
            <translation>Público</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Publish and delete posts</source>
            <translation>publicar y eliminar publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Read your posts, to find one whose answer was lost and to count replies</source>
            <translation>leer sus publicaciones, para encontrar aquella cuya respuesta se perdió y contar respuestas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>See your profile and this server’s limits</source>
            <translation>ver su perfil y los límites de este servidor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Stands above the folded text, and counts with it.</source>
            <translation>Aparece sobre el texto plegado y cuenta con él.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Unlisted</source>
            <translation>No listado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Upload pictures</source>
            <translation>subir imágenes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Visibility</source>
            <translation>Visibilidad</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>Who may quote it</source>
            <translation>Quién puede citarlo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon" />
            <source>…read more</source>
            <translation>…leer más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>The server cannot delete by this way; the post is still there.</source>
            <translation>El servidor no puede eliminar así; la publicación sigue ahí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/deleting.py" />
            <source>it could not be seen whether the post is gone</source>
            <translation>no se pudo ver si la publicación ha desaparecido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the answer is no scheduled status</source>
            <translation>la respuesta no es una publicación programada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the number of what the server holds is not known</source>
            <translation>no se conoce el número de lo que guarda el servidor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/handing_over.py" />
            <source>the server no longer holds it</source>
            <translation>el servidor ya no la guarda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer is no status</source>
            <translation>la respuesta no es una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sending.py" />
            <source>the answer to the upload names no medium</source>
            <translation>la respuesta a la subida no nombra ningún archivo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>it asks to wait</source>
            <translation>pide esperar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its answer was lost</source>
            <translation>su respuesta se perdió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/servers.py" />
            <source>its certificate is not trusted</source>
            <translation>su certificado no es de confianza</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/mastodon/sign_in.py" />
            <source>the server knows the sign-in no more</source>
            <translation>el servidor ya no conoce este inicio de sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Copy the Threads App ID and the Threads App secret, which are not those of the app itself, into the fields below.</source>
            <translation>Copie el identificador y la clave secreta de la app de Threads, que no son los de la propia app, en los campos de abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Delete posts of yours when you say so</source>
            <translation>Eliminar publicaciones suyas cuando usted lo diga</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In the settings of the use case, write {redirect} into all three callback fields.</source>
            <translation>En la configuración del caso de uso, escriba {redirect} en los tres campos de devolución de llamada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>In your app's settings for Threads, the User Token Generator makes one for a tester. It lasts sixty days and is renewed while Inkom runs.</source>
            <translation>En la configuración de Threads de su app, el generador de tokens de usuario crea uno para un probador. Dura sesenta días y se renueva mientras Inkom esté en marcha.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>One for each post, without full stops and &amp;.</source>
            <translation>Uno por publicación, sin puntos ni &amp;.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Only who is mentioned</source>
            <translation>Solo quien se menciona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Open Meta's developer page, choose “Create app”, and take the use case “Access the Threads API”.</source>
            <translation>Abra la página para desarrolladores de Meta, elija «Crear app» y tome el caso de uso «Acceder a la API de Threads».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Post in your name</source>
            <translation>Publicar en su nombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Profiles that you follow</source>
            <translation>Perfiles que usted sigue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read the replies to your posts</source>
            <translation>Leer las respuestas a sus publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Read your statistics</source>
            <translation>Leer sus estadísticas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Reply in your name</source>
            <translation>Responder en su nombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>See your name and your own posts, to find one whose answer was lost</source>
            <translation>Ver su nombre y sus propias publicaciones, para encontrar una cuya respuesta se perdió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Texts, polls and threads of them, with a topic and a say in who may reply.</source>
            <translation>Textos, encuestas e hilos, con un tema y la elección de quién puede responder.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>The browser warns of the certificate that Inkom signs for itself; you may also copy the address it stopped at into Inkom. The sign-in lasts sixty days and is renewed while Inkom runs.</source>
            <translation>El navegador advierte del certificado que Inkom firma por sí mismo; también puede copiar en Inkom la dirección en la que se detuvo. La sesión dura sesenta días y se renueva mientras Inkom esté en marcha.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Under App roles, add your profile as a Threads Tester, and accept it in Threads under Settings, Website permissions, Invites.</source>
            <translation>En los roles de la app, añada su perfil como probador de Threads y acéptelo en Threads, en Configuración, Permisos de sitios web, Invitaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Who may reply</source>
            <translation>Quién puede responder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>You need an app of your own at Meta with your profile as its tester. Pictures and films are not possible yet: Meta fetches them from public addresses alone.</source>
            <translation>Necesita una app propia en Meta con su perfil como probador. Las imágenes y los vídeos aún no son posibles: Meta solo los recoge de direcciones públicas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads" />
            <source>Your followers</source>
            <translation>Sus seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/after.py" />
            <source>This is no number of a post.</source>
            <translation>Esto no es el número de una publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>The network gave no answer before the post was sent.</source>
            <translation>La red no respondió antes de enviar la publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the answer names no container</source>
            <translation>la respuesta no nombra ningún contenedor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the container was not prepared</source>
            <translation>el contenedor no se preparó</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the network is still working on it</source>
            <translation>la red todavía está trabajando en ello</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/meta_threads/sending.py" />
            <source>the prepared post has expired</source>
            <translation>la publicación preparada ha caducado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Notes, threads and pictures, signed with a key of your own and given to several relays.</source>
            <translation>Notas, hilos e imágenes, firmados con su propia clave y entregados a varios relés.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Own key</source>
            <translation>Clave propia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Readers see this first, and the note when they want.</source>
            <translation>Los lectores ven primero esto y la nota cuando lo deseen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Relays and media servers</source>
            <translation>Relés y servidores de medios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>Secret key</source>
            <translation>Clave secreta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>The key is the account: whoever has it can write in your name, and nobody can give it back. Keep a copy of it in a safe place.</source>
            <translation>La clave es la cuenta: quien la tenga puede escribir en su nombre, y nadie puede devolverla. Guarde una copia en un lugar seguro.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr" />
            <source>You need a secret key (nsec). Pictures need a media server (Blossom).</source>
            <translation>Necesita una clave secreta (nsec). Las imágenes requieren un servidor de medios (Blossom).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>no relay took the wish</source>
            <translation>ningún relé aceptó la petición</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>not every relay said that it is gone</source>
            <translation>no todos los relés confirmaron que ya no está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/looking.py" />
            <source>the id of the note is not known</source>
            <translation>no se conoce el identificador de la nota</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/media.py" />
            <source>The account has no media server; reconnect it with one.</source>
            <translation>La cuenta no tiene servidor de medios; vuelva a conectarla con uno.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>HTTP 429</source>
            <translation>HTTP 429</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relay.py" />
            <source>the relay did not take it and says not why</source>
            <translation>el relé no la aceptó y no dice por qué</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key in the vault is that of another profile.</source>
            <translation>La clave de la caja fuerte es de otro perfil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>The key is not in the vault.</source>
            <translation>La clave no está en la caja fuerte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>no relay answered</source>
            <translation>ningún relé respondió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/relays.py" />
            <source>the account has no relay</source>
            <translation>la cuenta no tiene ningún relé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>The text holds control characters, which relays read differently.</source>
            <translation>El texto contiene caracteres de control, que los relés leen de forma distinta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>it could not be asked whom the note mentions</source>
            <translation>no se pudo preguntar a quién menciona la nota</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sending.py" />
            <source>the id of the part before is not known</source>
            <translation>no se conoce el identificador de la parte anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>it does not answer as a relay does</source>
            <translation>no responde como un relé</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is no secret key, or a sign of it is wrong.</source>
            <translation>esto no es una clave secreta, o un carácter es incorrecto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this is the public key; the secret one begins with nsec.</source>
            <translation>esta es la clave pública; la secreta empieza por nsec.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/nostr/sign_in.py" />
            <source>this key is locked with a password; unlock it first.</source>
            <translation>esta clave está bloqueada con una contraseña; desbloquéela primero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>A token with its refresh token, app id and secret, as JSON; a bare one ends after thirty days.</source>
            <translation>Un token con su token de renovación, ID y secreto de la aplicación, en JSON; uno solo caduca a los treinta días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Boards are read when the account is checked.</source>
            <translation>Los tableros se leen al comprobar la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Copy the App ID and the App secret key into the fields below.</source>
            <translation>Copie el App ID y la App secret key en los campos de abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>In the app’s settings add {redirect} as the redirect address, letter by letter.</source>
            <translation>En los ajustes de la aplicación añada {redirect} como dirección de redirección, letra por letra.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Make and delete pins</source>
            <translation>Crear y borrar pines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins</source>
            <translation>Pines</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Pins with a picture, up to five in a carousel, or a film, on a board of yours.</source>
            <translation>Pines con una imagen, hasta cinco en carrusel, o un vídeo, en un tablero suyo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Read your own pins, to find one whose answer was lost, and their numbers</source>
            <translation>Leer sus pines, para encontrar uno cuya respuesta se perdió, y sus cifras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your boards, to choose one</source>
            <translation>Ver sus tableros, para elegir uno</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>See your name and followers</source>
            <translation>Ver su nombre y seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>The final address; shortened ones are refused.</source>
            <translation>La dirección final; las acortadas se rechazan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>Where the pin leads</source>
            <translation>Adónde lleva el pin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>With trial access only you see what the app pins, although all looks well. Ask for standard access on the developer page (a film of the sign-in is wanted) before you rely on it.</source>
            <translation>Con acceso de prueba solo usted ve lo que la aplicación publica, aunque todo parezca bien. Pida el acceso estándar en la página de desarrolladores (se pide un vídeo del inicio de sesión) antes de contar con ello.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account and an app of your own there; with trial access only you see its pins.</source>
            <translation>Necesita una cuenta de empresa y una aplicación propia; con acceso de prueba solo usted ve sus pines.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/pinterest" />
            <source>You need a business account there. Open the developer page and ask for an app; a person looks at it first.</source>
            <translation>Necesita una cuenta de empresa. Abra la página de desarrolladores y pida una aplicación; una persona la revisa primero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Make a Slack app, switch on Incoming Webhooks, add one to the channel and copy its address. It is a secret.</source>
            <translation>Cree una aplicación de Slack, active Incoming Webhooks, añada uno al canal y copie su dirección. Es secreta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>Messages in one channel, through its incoming webhook.</source>
            <translation>Mensajes en un canal, mediante su webhook entrante.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack" />
            <source>You need a Slack app of your own with incoming webhooks.</source>
            <translation>Necesita una aplicación de Slack propia con webhooks entrantes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/slack/adapter.py" />
            <source>the answer is not the word for success</source>
            <translation>la respuesta no es la palabra de éxito</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Bot token</source>
            <translation>Token del bot</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Make a bot with @BotFather (/newbot), and make it an administrator of the channel who may post messages.</source>
            <translation>Cree un bot con @BotFather (/newbot) y nómbrelo administrador del canal con permiso para publicar mensajes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Messages, pictures, films and documents in a channel, through a bot of your own.</source>
            <translation>Mensajes, imágenes, vídeos y documentos en un canal, mediante un bot propio.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>No preview of the link</source>
            <translation>Sin vista previa del enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Not to be forwarded or saved</source>
            <translation>Sin reenviar ni guardar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Subscribers are told without a sound.</source>
            <translation>Los suscriptores reciben el aviso sin sonido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>Without a sound</source>
            <translation>Sin sonido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram" />
            <source>You need a bot of your own that is an administrator of the channel.</source>
            <translation>Necesita un bot propio que sea administrador del canal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>The bot may no longer post there.</source>
            <translation>El bot ya no puede publicar allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>another channel answers</source>
            <translation>responde otro canal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/telegram/adapter.py" />
            <source>this is no token of a bot.</source>
            <translation>no es el token de un bot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A draft is finished and published by you, in TikTok’s app.</source>
            <translation>Un borrador lo termina y publica usted, en la aplicación de TikTok.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>A token with its refresh token, client key and secret, as JSON; a bare one ends after a day.</source>
            <translation>Un token con su token de renovación, clave y secreto de cliente, en JSON; uno solo caduca al día.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow comments</source>
            <translation>Permitir comentarios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow duets</source>
            <translation>Permitir dúos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Allow stitches</source>
            <translation>Permitir combinaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>As a draft in the inbox</source>
            <translation>Como borrador en la bandeja</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Copy the client key and the client secret into the fields below.</source>
            <translation>Copie la clave y el secreto de cliente en los campos de abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Direct, with an audited app</source>
            <translation>Directo, con una aplicación auditada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Drafts in the inbox</source>
            <translation>Borradores en la bandeja</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Films, as drafts in your inbox that you finish on the phone, or directly with an audited app.</source>
            <translation>Vídeos, como borradores en su bandeja que termina en el teléfono, o directamente con una aplicación auditada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Friends</source>
            <translation>Amigos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>How it goes out</source>
            <translation>Cómo sale</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>In Login Kit choose “Desktop” and add {redirect} as the redirect address.</source>
            <translation>En Login Kit elija «Desktop» y añada {redirect} como dirección de redirección.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Only of what goes straight to the profile.</source>
            <translation>Solo de lo que va directo al perfil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Open TikTok’s developer page and make an app with the products “Login Kit” and “Content Posting API”.</source>
            <translation>Abra la página de desarrolladores de TikTok y cree una aplicación con los productos «Login Kit» y «Content Posting API».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Promotes your own business</source>
            <translation>Promociona su propio negocio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Publish films on your profile</source>
            <translation>Publicar vídeos en su perfil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Put films into your inbox as drafts</source>
            <translation>Dejar vídeos como borradores en su bandeja</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Send the app in for review: before it is approved only ten people of its sandbox can sign in.</source>
            <translation>Envíe la aplicación a revisión: antes de aprobarse solo diez personas de su entorno de pruebas pueden iniciar sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Straight to the profile</source>
            <translation>Directo al perfil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>TikTok tells you in its app when a film has come in; you finish and publish it there within a day.</source>
            <translation>TikTok le avisa en su aplicación cuando llega un vídeo; allí lo termina y lo publica en un día.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>Without TikTok’s audit a film is seen by you alone, and only while your profile is private. Apps for one’s own account are hardly ever audited: drafts in the inbox are the way then.</source>
            <translation>Sin la auditoría de TikTok solo usted ve un vídeo, y solo si su perfil es privado. Las aplicaciones para la cuenta propia casi nunca se auditan: entonces el camino son los borradores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok" />
            <source>You need an app of your own that TikTok has approved; without its audit nothing can go out publicly by itself.</source>
            <translation>Necesita una aplicación propia aprobada por TikTok; sin su auditoría nada puede publicarse por sí solo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>The address for its bytes has ended: schedule it again.</source>
            <translation>La dirección de subida ha caducado: prográmelo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>TikTok does not let this profile choose who sees it in this way.</source>
            <translation>TikTok no permite a este perfil esa visibilidad.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>its bytes are still going up</source>
            <translation>la subida continúa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/tiktok/sending.py" />
            <source>the file could not be worked on</source>
            <translation>el archivo no pudo procesarse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Address (slug)</source>
            <translation>Dirección (slug)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Application password</source>
            <translation>Contraseña de aplicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Articles on your own site. A thread becomes one article.</source>
            <translation>Artículos en tu propio sitio. Un hilo se convierte en un artículo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>As above, unless it is written here.</source>
            <translation>Como arriba, salvo que se escriba aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Comments are open</source>
            <translation>Los comentarios están abiertos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Excerpt</source>
            <translation>Extracto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Hashtags of the text become tags too.</source>
            <translation>Los hashtags del texto también se convierten en etiquetas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Make one in your profile on the site, under Application Passwords; the role of an author is enough.</source>
            <translation>Créala en tu perfil del sitio, en Contraseñas de aplicación; basta con el rol de autor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Nobody yet: it waits there for review</source>
            <translation>Nadie todavía: espera allí una revisión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Only editors of the site</source>
            <translation>Solo los editores del sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>The site makes one from the title.</source>
            <translation>El sitio la crea a partir del título.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Title on this site</source>
            <translation>Título en este sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>You need a user on the site who may publish, and an application password.</source>
            <translation>Necesita un usuario del sitio que pueda publicar y una contraseña de aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress" />
            <source>Your own site</source>
            <translation>Tu propio sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>it is in the trash of the site</source>
            <translation>está en la papelera del sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>no draft was prepared</source>
            <translation>no se preparó ningún borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the number of what the site holds is not known</source>
            <translation>no se conoce el número de lo que guarda el sitio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/handing_over.py" />
            <source>the site has no post of this number any more</source>
            <translation>el sitio ya no tiene ninguna entrada con ese número</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sending.py" />
            <source>the pictures are still going up</source>
            <translation>las imágenes aún se están subiendo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>The user name or the application password is wrong.</source>
            <translation>El usuario o la contraseña de aplicación no es correcto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/sign_in.py" />
            <source>the site knows the application password no more</source>
            <translation>el sitio ya no conoce la contraseña de aplicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/wordpress/wire.py" />
            <source>the answer holds nothing of what was asked</source>
            <translation>la respuesta no contiene nada de lo pedido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>A token with its refresh token and client id, as JSON; a bare one ends after two hours.</source>
            <translation>Un token con su token de renovación y el ID de cliente, en JSON; uno solo caduca a las dos horas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you follow</source>
            <translation>Cuentas que sigue</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Accounts you mention</source>
            <translation>Cuentas que menciona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Choose “Native App” as its type, and add {redirect} as the callback address, letter by letter.</source>
            <translation>Elija el tipo «Native App» y añada {redirect} como dirección de retorno, letra por letra.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Copy the Client ID from “Keys and tokens” into the field below; a native app has no secret.</source>
            <translation>Copie el Client ID de «Keys and tokens» en el campo de abajo; una aplicación nativa no tiene secreto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Create an app and switch on “User authentication settings” with the permission “Read and write”.</source>
            <translation>Cree una aplicación y active «User authentication settings» con el permiso «Read and write».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>First reply</source>
            <translation>Primera respuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Goes out right after the post, under it. A link in it costs as much as one in the post.</source>
            <translation>Sale justo después de la publicación, debajo. Un enlace ahí cuesta lo mismo que en la publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Made with AI</source>
            <translation>Hecho con IA</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Open X’s developer console, sign up and load credits: X bills each call to your app.</source>
            <translation>Abra la consola de desarrolladores de X, regístrese y cargue créditos: X cobra cada llamada a su aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Own app</source>
            <translation>Aplicación propia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Paid partnership</source>
            <translation>Colaboración pagada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Post and delete in your name</source>
            <translation>Publicar y borrar en su nombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Posts and threads with pictures, films and polls, through an app of your own that X bills by the call.</source>
            <translation>Publicaciones e hilos con imágenes, vídeos y encuestas, mediante una aplicación propia que X cobra por llamada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Quote this post</source>
            <translation>Citar esta publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Read your own posts, to find one whose answer was lost, and their numbers</source>
            <translation>Leer sus publicaciones, para encontrar una cuya respuesta se perdió, y sus cifras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Stay signed in</source>
            <translation>Mantener la sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>The address of a post. X takes quotes from apps with a contract alone; from others it refuses them.</source>
            <translation>La dirección de una publicación. X solo acepta citas de aplicaciones con contrato; rechaza las demás.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Upload pictures and films</source>
            <translation>Subir imágenes y vídeos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Verified accounts</source>
            <translation>Cuentas verificadas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Who can reply</source>
            <translation>Quién puede responder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>X charges about 0.015 USD for a post and 0.20 USD for one with a link. Set a monthly budget after connecting; Inkom then stops in time.</source>
            <translation>X cobra unos 0,015 USD por publicación y 0,20 USD con enlace. Fije un presupuesto mensual tras conectar; Inkom se detiene entonces a tiempo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>You need an app of your own at X, with credits loaded.</source>
            <translation>Necesita una aplicación propia en X, con créditos cargados.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>Your subscribers</source>
            <translation>Sus suscriptores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post</source>
            <translation>una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>a post with a link</source>
            <translation>una publicación con enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>an alternative text</source>
            <translation>un texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>deleting a post</source>
            <translation>borrar una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x" />
            <source>reading an own post</source>
            <translation>leer una publicación propia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/measuring.py" />
            <source>The budget of this month has no room for reading numbers.</source>
            <translation>El presupuesto de este mes ya no alcanza para leer las cifras.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/x/sending.py" />
            <source>The same words went out, or were deleted, a short time ago.</source>
            <translation>Las mismas palabras se publicaron, o se borraron, hace poco.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>A token with its refresh token, client id and client secret, as JSON; a bare one ends after an hour.</source>
            <translation>Un token con su token de renovación, ID y secreto de cliente, en JSON; uno solo caduca en una hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Autos &amp; Vehicles</source>
            <translation>Coches y vehículos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Comedy</source>
            <translation>Comedia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Copy the client ID and the client secret into the fields below.</source>
            <translation>Copie el ID y el secreto de cliente en los campos de abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Education</source>
            <translation>Educación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Entertainment</source>
            <translation>Entretenimiento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Film &amp; Animation</source>
            <translation>Cine y animación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of a project that Google has not audited stay private, whatever was chosen, and cannot be made public later. Ask for the audit (free, it takes weeks) before you rely on it.</source>
            <translation>Los vídeos de un proyecto que Google no ha auditado quedan privados, elija lo que elija, y no pueden hacerse públicos después. Pida la auditoría (gratis, tarda semanas) antes de contar con ello.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Films of your channel with title, description and thumbnail, also left with YouTube for their hour.</source>
            <translation>Vídeos de su canal con título, descripción y miniatura, también confiados a YouTube para su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Gaming</source>
            <translation>Videojuegos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Howto &amp; Style</source>
            <translation>Consejos y estilo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made for children</source>
            <translation>Creado para niños</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Made with AI, and looks real</source>
            <translation>Hecho con IA y parece real</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Make an OAuth client of the type “Desktop app”; {redirect} needs no entry there.</source>
            <translation>Cree un cliente OAuth del tipo «Aplicación de escritorio»; no hace falta registrar {redirect}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>News &amp; Politics</source>
            <translation>Noticias y política</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Nonprofits &amp; Activism</source>
            <translation>ONG y activismo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>On the consent screen press “Publish app”: a sign-in of an app in testing ends after seven days.</source>
            <translation>En la pantalla de consentimiento pulse «Publicar aplicación»: la sesión de una aplicación en pruebas caduca a los siete días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Only you</source>
            <translation>Solo usted</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Open Google’s console, make a project and enable the “YouTube Data API v3” in it.</source>
            <translation>Abra la consola de Google, cree un proyecto y active en él la «YouTube Data API v3».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>People &amp; Blogs</source>
            <translation>Gente y blogs</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Pets &amp; Animals</source>
            <translation>Mascotas y animales</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Science &amp; Technology</source>
            <translation>Ciencia y tecnología</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>See your channel’s films and numbers, make films public, and delete them</source>
            <translation>Ver los vídeos y cifras de su canal, publicar vídeos y borrarlos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Sports</source>
            <translation>Deportes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>The law asks; without an answer nothing goes out.</source>
            <translation>La ley lo pide; sin respuesta no sale nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Travel &amp; Events</source>
            <translation>Viajes y eventos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Upload films to your channel</source>
            <translation>Subir vídeos a su canal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>Whoever has the link</source>
            <translation>Quien tenga el enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube" />
            <source>You need a project of your own at Google; until Google has audited it, every film stays private.</source>
            <translation>Necesita un proyecto propio en Google; hasta que Google lo audite, todo vídeo queda privado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/adapter.py" />
            <source>This Google account has no channel.</source>
            <translation>Esta cuenta de Google no tiene canal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>There is no film in it.</source>
            <translation>No contiene ningún vídeo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>What YouTube gives an hour becomes public, and nothing else.</source>
            <translation>Lo que YouTube programa se hace público y nada más.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>YouTube keeps the films of an app private that was not audited. Upload it by hand on youtube.com/upload, or ask for the audit.</source>
            <translation>YouTube mantiene privados los vídeos de una aplicación no auditada. Súbalo a mano en youtube.com/upload, o pida la auditoría.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer gives it no hour</source>
            <translation>la respuesta no le da hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer is no film</source>
            <translation>la respuesta no es un vídeo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/sending.py" />
            <source>the answer makes no sense</source>
            <translation>la respuesta no tiene sentido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/networks/youtube/uploading.py" />
            <source>the upload does not go on</source>
            <translation>la subida no avanza</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/rehearsal.py" />
            <source>it was changed at the same time</source>
            <translation>se cambió al mismo tiempo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>The network does not let Inkom delete posts.</source>
            <translation>La red no permite que Inkom elimine publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>the answer names another post of this account</source>
            <translation>la respuesta nombra otra publicación de esta cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/publishing/steps.py" />
            <source>this computer stood still before the call</source>
            <translation>este ordenador estuvo parado antes de la llamada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/system/media_intake.py" />
            <source>not a usable path</source>
            <translation>no es una ruta utilizable</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Delete</source>
            <translation>Suprimir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Down arrow</source>
            <translation>Flecha abajo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Equals sign</source>
            <translation>Signo igual</translation>
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
            <translation>Flecha izquierda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Minus</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Option</source>
            <translation>Opción</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Plus</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Question mark</source>
            <translation>Signo de interrogación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Right arrow</source>
            <translation>Flecha derecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>Up arrow</source>
            <translation>Flecha arriba</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/keys.py" />
            <source>{keys} then {next}</source>
            <translation>{keys} y luego {next}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Back among the drafts</source>
            <translation>De vuelta entre los borradores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to the bin</source>
            <translation>Movido a la papelera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Moved to {moment}</source>
            <translation>Movida a {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/last_deeds.py" />
            <source>Taken back; it stands where it stood</source>
            <translation>Deshecho; está donde estaba</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until I resume</source>
            <translation>Hasta que la reanude</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/pauses.py" />
            <source>Until tomorrow {time}</source>
            <translation>Hasta mañana a las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Asked back from the network</source>
            <translation>Reclamada a la red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Not sent any more; have a look whether it is live</source>
            <translation>Ya no se envía; compruebe si está publicado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue</source>
            <translation>Fuera de la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Out of the queue; the draft is kept</source>
            <translation>Fuera de la cola; se conserva el borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is as it was before</source>
            <translation>Se publicará lo de antes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>What goes out is what you see now</source>
            <translation>Se publicará lo que ve ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} accounts</source>
            <extracomment>One: 1 account</extracomment>
            <translation>
                <numerusform>1 cuenta</numerusform>
                <numerusform>{count} cuentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/bridge/queue.py" />
            <source>{count} posts moved to the next posting times</source>
            <extracomment>One: Moved to the next posting time</extracomment>
            <translation>
                <numerusform>Movida al próximo horario</numerusform>
                <numerusform>{count} publicaciones movidas a los próximos horarios</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/bridge/snapshot.py" />
            <source>My workspace</source>
            <translation>Mi espacio de trabajo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Analytics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Compose</source>
            <translation>Redactar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/__init__.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Check all accounts now</source>
            <translation>Comprobar todas las cuentas ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client</source>
            <translation>Pausar todas las cuentas de este cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Pause all accounts of this client until a date</source>
            <translation>Pausar todas las cuentas de este cliente hasta una fecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>Resume all accounts of this client</source>
            <translation>Reanudar todas las cuentas de este cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>go on start client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>seguir iniciar cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>health sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>estado sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/actions.py" />
            <source>stop holiday client</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>parar vacaciones cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Accounts belong to one client, so posts cannot go out under the wrong name.</source>
            <translation>Cada cuenta pertenece a un cliente, así ninguna publicación sale con el nombre equivocado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Checked {time}</source>
            <translation>Comprobado {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Connect account</source>
            <translation>Conectar cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Monthly budget</source>
            <translation>Presupuesto mensual</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>No accounts for {client}</source>
            <translation>No hay cuentas de {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Nothing is lost.</source>
            <translation>No se pierde nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Open on {network}</source>
            <translation>Abrir en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until I resume</source>
            <translation>Pausar hasta que reanude</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Pause until a date</source>
            <translation>Pausar hasta una fecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posting times</source>
            <translation>Horarios de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Posts stay on this computer</source>
            <translation>Las publicaciones se quedan en este ordenador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Practice account</source>
            <translation>Cuenta de práctica</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Removed {handle}</source>
            <translation>{handle} se ha quitado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Renew the sign-in</source>
            <translation>Renovar la sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Resume the account</source>
            <translation>Reanudar la cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. They are never part of backups or client reports.</source>
            <translation>Los inicios de sesión se guardan en el llavero de este ordenador. Nunca forman parte de copias de seguridad ni de informes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The keyring did not give the sign-in of {handle}.</source>
            <translation>El llavero no entregó el inicio de sesión de {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>The sign-in of {network} no longer worked {when}.</source>
            <translation>La sesión de {network} dejó de funcionar {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>Unlock the keyring</source>
            <translation>Desbloquear el llavero</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts left the queue; their drafts are kept.</source>
            <extracomment>One: 1 post left the queue; its draft is kept.</extracomment>
            <translation>
                <numerusform>1 publicación salió de la cola; se conserva su borrador.</numerusform>
                <numerusform>{count} publicaciones salieron de la cola; se conservan sus borradores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{count} posts wait. Nothing is lost.</source>
            <extracomment>One: One scheduled post waits. Nothing is lost.</extracomment>
            <translation>
                <numerusform>Espera una publicación programada. No se pierde nada.</numerusform>
                <numerusform>Esperan {count} publicaciones. No se pierde nada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in {when}.</source>
            <translation>{network} cerró la sesión {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view.py" />
            <source>{network} ended the sign-in.</source>
            <translation>{network} cerró la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client ID</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Client secret</source>
            <translation>Secreto de cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Copy the redirect address</source>
            <translation>Copiar la dirección de redirección</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address</source>
            <translation>Dirección de redirección</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Redirect address, to be pasted there</source>
            <translation>Dirección de redirección, para pegarla allí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Test the app</source>
            <translation>Probar la aplicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_app.py" />
            <source>Your app {client_id} is known already; leave both fields empty to use it.</source>
            <translation>Su aplicación {client_id} ya se conoce; deje ambos campos vacíos para usarla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Its sign-in is forgotten and its scheduled posts leave the queue of {client}. Drafts and the ledger stay.</source>
            <translation>Se olvida su inicio de sesión y sus publicaciones programadas salen de la cola de {client}. Los borradores y el registro se conservan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove account</source>
            <translation>Quitar cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Remove {handle}?</source>
            <translation>¿Quitar {handle}?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>Rename the account</source>
            <translation>Renombrar la cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_asks.py" />
            <source>The name is for you; on the network it stays {handle}.</source>
            <translation>El nombre es para ti; en la red sigue siendo {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Budget in {currency}</source>
            <translation>Presupuesto en {currency}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>No budget</source>
            <translation>Sin presupuesto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Prices of {day}; the network may change them.</source>
            <translation>Precios del {day}; la red puede cambiarlos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>What {handle} may cost in a calendar month. A post for which there is no room waits, and you are told.</source>
            <translation>Lo que {handle} puede costar en un mes natural. Una publicación que no quepa espera, y se le avisa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>Write an amount such as {example}.</source>
            <translation>Escriba un importe como {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_budget.py" />
            <source>{amount} {currency} spent this month</source>
            <translation>{amount} {currency} gastados este mes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Browser</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connect an account</source>
            <translation>Conectar una cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Connected {handle}</source>
            <translation>{handle} está conectada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Continue in browser</source>
            <translation>Seguir en el navegador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Find a network</source>
            <translation>Buscar una red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>How to sign in</source>
            <translation>Cómo iniciar sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>It will belong to {client}. Sign-ins are kept in this computer’s keyring, never in a file.</source>
            <translation>Pertenecerá a {client}. Los inicios de sesión se guardan en el llavero de este ordenador, nunca en un archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>No network is called “{words}”.</source>
            <translation>Ninguna red se llama «{words}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Reconnect {handle}</source>
            <translation>Reconectar {handle}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>Token or app password</source>
            <translation>Token o contraseña</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_connect.py" />
            <source>{count} posts did not go out meanwhile and wait on Today.</source>
            <extracomment>One: 1 post did not go out meanwhile and waits on Today.</extracomment>
            <translation>
                <numerusform>1 publicación no salió mientras tanto y espera en Hoy.</numerusform>
                <numerusform>{count} publicaciones no salieron mientras tanto y esperan en Hoy.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Allow my own network</source>
            <translation>Permitir mi propia red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Code or address</source>
            <translation>Código o dirección</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Inkom asks to: {rights}.</source>
            <translation>Inkom pide permiso para: {rights}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Keep sign-ins for this session only</source>
            <translation>Guardar los inicios solo durante esta sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Nothing is written in plain text: without one a sign-in lasts until Inkom is closed. Scheduled posts then wait.</source>
            <translation>No se escribe nada en texto legible: sin llavero, la sesión dura hasta que se cierre Inkom. Luego las publicaciones programadas esperan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Open that page</source>
            <translation>Abrir esa página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>Paste the code or the address, if the browser does not come back</source>
            <translation>Pega el código o la dirección si el navegador no vuelve</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This computer has no keyring.</source>
            <translation>Este ordenador no tiene llavero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_form.py" />
            <source>This is a machine of my own network</source>
            <translation>Es una máquina de mi propia red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Ended {when}</source>
            <translation>Terminó {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Healthy</source>
            <translation>En orden</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Inkom may</source>
            <translation>Inkom puede</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Keyring locked</source>
            <translation>Llavero bloqueado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Manage</source>
            <translation>Gestionar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>More for {handle}</source>
            <translation>Más para {handle}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No end date</source>
            <translation>Sin fecha de fin</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>No post waits</source>
            <translation>No espera ninguna</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Nothing until you reconnect</source>
            <translation>Nada hasta que reconectes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Sign-in lasts until</source>
            <translation>Sesión válida hasta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Time left of the sign-in</source>
            <translation>Tiempo que queda de sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Tried {when}</source>
            <translation>Intento {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>Works offline</source>
            <translation>Funciona sin conexión</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{count} posts wait</source>
            <extracomment>One: 1 post waits</extracomment>
            <translation>
                <numerusform>1 publicación espera</numerusform>
                <numerusform>{count} publicaciones esperan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_row.py" />
            <source>{server}, limit {limit}</source>
            <translation>{server}, límite {limit}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Add {time} to the posting times, {words}</source>
            <translation>Añadir {time} a las horas de publicación, {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>The same every day</source>
            <translation>Las mismas cada día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Times on {day}</source>
            <translation>Horas del {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>When {handle} likes to post, by the clock of {zone}. “Next posting times” takes the first that is free; what is planned stays where it is. A time such as 09:00#tips is kept for posts with that label.</source>
            <translation>Cuándo suele publicar {handle}, según el reloj de {zone}. «Próximos horarios» toma el primero libre; lo previsto se queda donde está. Un horario como 09:00#consejos se reserva a las publicaciones con esa etiqueta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/view_slots.py" />
            <source>Write times such as {example}.</source>
            <translation>Escriba horas como {example}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}.</source>
            <translation>Servidor encontrado: {software}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Server found: {software}. Posts up to {limit} characters.</source>
            <translation>Servidor encontrado: {software}. Publicaciones de hasta {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>Statistics</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{field} is missing.</source>
            <translation>Falta {field}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/accounts/viewmodel.py" />
            <source>{network} knows this app.</source>
            <translation>{network} conoce esta aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Make a report for the client</source>
            <translation>Hacer un informe para el cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Read the numbers now</source>
            <translation>Leer las cifras ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>Save the numbers as a table</source>
            <translation>Guardar las cifras como tabla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>collect refresh likes</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>recopilar actualizar me gusta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>csv export</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>csv exportar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/actions.py" />
            <source>pdf client print</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>pdf cliente imprimir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Connect an account of a network that reports likes, replies or followers.</source>
            <translation>Conecte una cuenta de una red que comunique los me gusta, las respuestas o los seguidores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Engagements</source>
            <translation>Interacciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Impressions</source>
            <translation>Impresiones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>New followers</source>
            <translation>Seguidores nuevos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No network here reports it</source>
            <translation>Ninguna red lo comunica aquí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>No numbers here</source>
            <translation>No hay cifras aquí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing in these days</source>
            <translation>Nada en estos días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Nothing was read in these days</source>
            <translation>No se leyó nada en estos días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Numbers are read by themselves while Inkom runs: often in a post’s first day, then ever less.</source>
            <translation>Las cifras se leen solas mientras Inkom está en marcha: a menudo el primer día de una publicación y después cada vez menos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read now</source>
            <translation>Leer ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Read on one day only so far</source>
            <translation>Leído un solo día hasta ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Report saved</source>
            <translation>Informe guardado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Tables ({pattern})</source>
            <translation>Tablas ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>Without numbers: {names}.</source>
            <translation>Sin cifras: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view.py" />
            <source>{count} numbers</source>
            <extracomment>One: 1 number</extracomment>
            <translation>
                <numerusform>1 cifra</numerusform>
                <numerusform>{count} cifras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>Engagements per day</source>
            <translation>Interacciones por día</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>On {count} days nothing was read.</source>
            <extracomment>One: On 1 day nothing was read.</extracomment>
            <translation>
                <numerusform>Durante 1 día no se leyó nada.</numerusform>
                <numerusform>Durante {count} días no se leyó nada.</numerusform>
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
            <translation>no leído</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: not read in these days</source>
            <translation>{name}: no leído en estos días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_chart.py" />
            <source>{name}: {total} in all, most on {day} with {best}</source>
            <translation>{name}: {total} en total, el máximo el {day} con {best}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>13 weeks</source>
            <translation>13 semanas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>4 weeks</source>
            <translation>4 semanas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>52 weeks</source>
            <translation>52 semanas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Days shown</source>
            <translation>Días mostrados</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Last month</source>
            <translation>El mes pasado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>Save as table</source>
            <translation>Guardar como tabla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_header.py" />
            <source>This month</source>
            <translation>Este mes</translation>
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
                <numerusform>1 publicación</numerusform>
                <numerusform>Las {count} publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagement rate</source>
            <translation>Tasa de interacción</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred followers.</source>
            <translation>Interacciones por cada cien seguidores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Engagements for each hundred impressions.</source>
            <translation>Interacciones por cada cien impresiones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>No text</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Of {names} for each hundred followers, of others impressions.</source>
            <translation>En {names}, por cada cien seguidores; en las demás, por cada cien impresiones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Open the post</source>
            <translation>Abrir la publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>Top posts</source>
            <translation>Mejores publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>no numbers yet</source>
            <translation>aún sin cifras</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} engagements</source>
            <extracomment>One: 1 engagement</extracomment>
            <translation>
                <numerusform>1 interacción</numerusform>
                <numerusform>{count} interacciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_lists.py" />
            <source>{count} impressions</source>
            <extracomment>One: 1 impression</extracomment>
            <translation>
                <numerusform>1 impresión</numerusform>
                <numerusform>{count} impresiones</numerusform>
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
            <translation>Un PDF con las cifras de todas las cuentas de {client}, {days}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Made by</source>
            <translation>Hecho por</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>PDF documents ({pattern})</source>
            <translation>Documentos PDF ({pattern})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Report for the client</source>
            <translation>Informe para el cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>US Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_report.py" />
            <source>Your name, for the cover</source>
            <translation>Su nombre, para la portada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>No change</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>Not read long enough to compare</source>
            <translation>Sin lecturas suficientes para comparar</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/analytics/view_tiles.py" />
            <source>vs {count} days before</source>
            <extracomment>One: vs 1 day before</extracomment>
            <translation>
                <numerusform>frente al día anterior</numerusform>
                <numerusform>frente a los {count} días anteriores</numerusform>
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
            <translation>15 minutos antes, en el mes una semana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>15 minutes later, in the month a week</source>
            <translation>15 minutos después, en el mes una semana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day earlier</source>
            <translation>Un día antes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>A day later</source>
            <translation>Un día después</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Change the time</source>
            <translation>Cambiar la hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to a date</source>
            <translation>Ir a una fecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Go to this day</source>
            <translation>Ir al día de hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>List of posts</source>
            <translation>Lista de publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Move by days and minutes</source>
            <translation>Desplazar por días y minutos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Next week or month</source>
            <translation>Semana o mes siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place earlier in the queue</source>
            <translation>Un lugar antes en la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>One place later in the queue</source>
            <translation>Un lugar después en la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Open its draft</source>
            <translation>Abrir su borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Post in the calendar</source>
            <translation>Publicación en el calendario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Previous week or month</source>
            <translation>Semana o mes anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Print the list</source>
            <translation>Imprimir la lista</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Second time zone</source>
            <translation>Segunda zona horaria</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Select all posts shown</source>
            <translation>Seleccionar todas las publicaciones mostradas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shorter hours</source>
            <translation>Horas más bajas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Shuffle the posts</source>
            <translation>Mezclar las publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Swap the two posts</source>
            <translation>Intercambiar las dos publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Taller hours</source>
            <translation>Horas más altas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>To the next posting time</source>
            <translation>Al próximo horario de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Unschedule</source>
            <translation>Desprogramar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>after</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>después siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>again weekly recurring series evergreen</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>otra vez semanal recurrente serie</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>agenda view print screen reader</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>agenda vista imprimir lector de pantalla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>back before</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>atrás antes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>choose</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>elegir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>delete cancel remove queue</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>eliminar cancelar quitar cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>edit write</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>editar escribir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>jump day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>saltar día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>move reschedule</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>mover reprogramar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places exchange</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>orden cola lugares intercambiar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>order queue places random</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>orden cola lugares azar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>paper pdf agenda</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>papel pdf agenda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>rail hours travel clock</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>horas viaje reloj</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>reorder</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>reordenar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>varias lote</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>shift several bulk</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>desplazar varias lote</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>slot free</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>franja libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>today now</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>hoy ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vista</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>view seven days</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>vista siete días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ampliar zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/actions.py" />
            <source>zoom out</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>reducir zoom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Draft placed on {moment}</source>
            <translation>Borrador colocado: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Kept as a draft on {moment}: it is not scheduled</source>
            <translation>Guardado como borrador ({moment}): no está programado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled</source>
            <translation>Programada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>Scheduled for {moment}</source>
            <translation>Programada para {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} more posts scheduled</source>
            <extracomment>One: 1 more post scheduled</extracomment>
            <translation>
                <numerusform>1 publicación más programada</numerusform>
                <numerusform>{count} publicaciones más programadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts labelled “{label}”</source>
            <extracomment>One: 1 post labelled “{label}”</extracomment>
            <translation>
                <numerusform>1 publicación etiquetada «{label}»</numerusform>
                <numerusform>{count} publicaciones etiquetadas «{label}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts moved</source>
            <extracomment>One: 1 post moved</extracomment>
            <translation>
                <numerusform>1 publicación movida</numerusform>
                <numerusform>{count} publicaciones movidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{count} posts out of the queue</source>
            <extracomment>One: Out of the queue</extracomment>
            <translation>
                <numerusform>Fuera de la cola</numerusform>
                <numerusform>{count} publicaciones fuera de la cola</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>{done} of {asked} posts changed</source>
            <translation>{done} de {asked} publicaciones cambiadas</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/moves.py" />
            <source>“{label}” taken off {count} posts</source>
            <extracomment>One: “{label}” taken off 1 post</extracomment>
            <translation>
                <numerusform>«{label}» quitada de 1 publicación</numerusform>
                <numerusform>«{label}» quitada de {count} publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/printing.py" />
            <source>dddd d MMMM</source>
            <translation>dddd d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Held by network</source>
            <translation>Retenida por la red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Needs you</source>
            <translation>Le necesita</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>Publishing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>held</source>
            <translation>retenida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>keyring</source>
            <translation>llavero</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>look</source>
            <translation>revisar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>missed</source>
            <translation>perdida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>sign-in</source>
            <translation>acceso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{days} d late</source>
            <translation>{days} d de retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{hours} h late</source>
            <translation>{hours} h de retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{minutes} min late</source>
            <translation>{minutes} min tarde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/standing.py" />
            <source>{time} now</source>
            <translation>{time} ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Each time is a post of its own, at this hour by the clock. Change or take out any of them.</source>
            <translation>Cada vez es una publicación propia, a esta hora del reloj. Cambie o quite cualquiera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Every</source>
            <translation>Cada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Find a zone</source>
            <translation>Buscar una zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How many times more</source>
            <translation>Cuántas veces más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Later by (earlier with a minus)</source>
            <translation>Más tarde en (antes con un menos)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Put it on</source>
            <translation>Poner</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Schedule them</source>
            <translation>Programarlas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Shift the posts</source>
            <translation>Desplazar las publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show one zone alone</source>
            <translation>Mostrar una sola zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Show this day</source>
            <translation>Mostrar este día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Take it off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>The hour on the clock stays, also where the clocks are set.</source>
            <translation>La hora del reloj se mantiene, también con el cambio de hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number from 1 to {most}.</source>
            <translation>Escriba un número entero de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_asks.py" />
            <source>Write a whole number, such as 2 or -1.</source>
            <translation>Escriba un número entero, como 2 o -1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Moving to {moment}</source>
            <translation>A {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_dragging.py" />
            <source>Schedule</source>
            <translation>Programar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All labels</source>
            <translation>Todas las etiquetas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Hours of</source>
            <translation>Horas de</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Some accounts</source>
            <translation>Algunas cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>This client</source>
            <translation>Este cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>What the marks mean: {words}</source>
            <translation>Lo que significan las marcas: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_filters.py" />
            <source>Whose posts</source>
            <translation>Publicaciones de</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Change time</source>
            <translation>Cambiar la hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Drafts to place</source>
            <translation>Borradores por colocar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>How the days are shown</source>
            <translation>Cómo se muestran los días</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Next posting times</source>
            <translation>Próximos horarios de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Select none</source>
            <translation>No seleccionar nada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>Slots</source>
            <translation>Franjas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_header.py" />
            <source>{count} selected</source>
            <extracomment>One: 1 selected</extracomment>
            <translation>
                <numerusform>1 seleccionado</numerusform>
                <numerusform>{count} seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>Two posts swapped</source>
            <translation>Dos publicaciones intercambiadas</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_in_hand.py" />
            <source>{count} posts shuffled</source>
            <extracomment>One: 1 post shuffled</extracomment>
            <translation>
                <numerusform>1 publicación mezclada</numerusform>
                <numerusform>{count} publicaciones mezcladas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>More for this post</source>
            <translation>Más para esta publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>Nothing is planned in these days.</source>
            <translation>No hay nada previsto en estos días.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/calendar/view_list.py" />
            <source>{count} posts</source>
            <extracomment>One: 1 post</extracomment>
            <translation>
                <numerusform>1 publicación</numerusform>
                <numerusform>{count} publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>All accounts of {client}</source>
            <translation>Todas las cuentas de {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Free posting time</source>
            <translation>Horario de publicación libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Open the draft</source>
            <translation>Abrir el borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place without scheduling</source>
            <translation>Colocar sin programar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Place “{words}”</source>
            <translation>Colocar «{words}»</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Post</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Posts at one time</source>
            <translation>Publicaciones a la misma hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Schedule for {moment}</source>
            <translation>Programar para {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Select the posts of this day</source>
            <translation>Seleccionar las publicaciones de este día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show in Today</source>
            <translation>Mostrar en Hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Show the week</source>
            <translation>Mostrar la semana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Take its place away</source>
            <translation>Quitar su lugar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post</source>
            <translation>Escribir una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>Write a post for this day</source>
            <translation>Escribir una publicación para este día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_menus.py" />
            <source>{count} a week</source>
            <translation>{count} por semana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>+{count} more</source>
            <translation>+{count} más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>Free posting time, {day}</source>
            <translation>Horario de publicación libre, {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_month.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>Another time</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_questions.py" />
            <source>The last one: {moment}</source>
            <translation>La última: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Drag a draft onto a slot, or select it and press S to use the next free one.</source>
            <translation>Arrastre un borrador a una franja, o selecciónelo y pulse S para usar la siguiente libre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited today</source>
            <translation>Editado hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Edited {day}</source>
            <translation>Editado {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Every draft has its place. What you write next stands here until it has one.</source>
            <translation>Cada borrador tiene su lugar. Lo que escriba después estará aquí hasta que tenga uno.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by change</source>
            <translation>Ordenar por cambio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_tray.py" />
            <source>Sort by words</source>
            <translation>Ordenar por texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go back</source>
            <translation>Se atrasan los relojes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Clocks go forward</source>
            <translation>Se adelantan los relojes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>Free posting time, {day} {time}, {accounts}</source>
            <translation>Horario de publicación libre, {day} {time}, {accounts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} free</source>
            <translation>{time} libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · best time</source>
            <translation>{time} · mejor momento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/calendar/view_week.py" />
            <source>{time} · posting time</source>
            <translation>{time} · horario de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add a part to the thread</source>
            <translation>Añadir una parte al hilo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Add pictures</source>
            <translation>Añadir imágenes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Crop the picture for each account</source>
            <translation>Recortar la imagen para cada cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Duplicate as new draft</source>
            <translation>Duplicar como borrador nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Earlier versions of this draft</source>
            <translation>Versiones anteriores de este borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Labels of this draft</source>
            <translation>Etiquetas de este borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part down</source>
            <translation>Bajar la parte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Move the part up</source>
            <translation>Subir la parte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next check</source>
            <translation>Comprobación siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Next text</source>
            <translation>Texto siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Options of the networks</source>
            <translation>Opciones de las redes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Pick a time</source>
            <translation>Elegir una hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous check</source>
            <translation>Comprobación anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Previous text</source>
            <translation>Texto anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Publish now</source>
            <translation>Publicar ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in a phrase</source>
            <translation>Insertar una frase</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Put in an emoji</source>
            <translation>Insertar un emoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Save the draft now</source>
            <translation>Guardar el borrador ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Show or hide the preview</source>
            <translation>Mostrar u ocultar la vista previa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split into a thread</source>
            <translation>Dividir en un hilo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Split the thread at the cursor</source>
            <translation>Dividir el hilo en el cursor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Take this post out of the queue</source>
            <translation>Quitar esta publicación de la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>This post</source>
            <translation>Esta publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Update what goes out</source>
            <translation>Actualizar lo que se publicará</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Use the common text for this account</source>
            <translation>Usar el texto común en esta cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write alternative text</source>
            <translation>Escribir texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>Write own text for this account</source>
            <translation>Escribir un texto propio para esta cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>alt photo picture</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>alt foto imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>copy again reuse</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>copiar otra vez reutilizar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>cut fit picture photo size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>cortar ajustar imagen foto tamaño</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>everywhere</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>label tag</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>etiqueta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>look panel drawer</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>aspecto panel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>number parts sentences long cut auto</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>numerar partes frases largo cortar automático</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>part cut</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>parte cortar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>photo image media attach</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>foto imagen medio adjuntar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>problem</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>problema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>queue later next slot</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>cola luego siguiente hueco</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>restore undo back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>restaurar deshacer atrás</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>schedule when date zone</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>programar cuándo fecha zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>scheduled change put in text replace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>programado cambiar incorporar texto reemplazar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>search change words</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>buscar cambiar palabras</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>send post go</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>enviar publicar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>smiley sign face symbol</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>emoticono signo cara símbolo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>snippet hashtags signature utm links template</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>fragmento hashtags firma utm enlaces plantilla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>hilo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>thread reply</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>hilo respuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>unschedule cancel stop remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>desprogramar cancelar detener quitar</translation>
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
            <translation>variante cuenta pestaña</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/actions.py" />
            <source>visibility language content warning poll reply tags category</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>visibilidad idioma advertencia encuesta respuesta etiquetas categoría</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} days</source>
            <extracomment>One: 1 day</extracomment>
            <translation>
                <numerusform>{count} día</numerusform>
                <numerusform>{count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} hours</source>
            <extracomment>One: 1 hour</extracomment>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{count} minutes</source>
            <extracomment>One: 1 minute</extracomment>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
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
            <translation>{option}: no</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/option_words.py" />
            <source>{option}: {value}</source>
            <translation>{option}: {value}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>It is back</source>
            <translation>Ha vuelto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/phrases.py" />
            <source>The phrase was removed</source>
            <translation>La frase se ha quitado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/shelf.py" />
            <source>{title} (copy)</source>
            <translation>{title} (copia)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Add part</source>
            <translation>Añadir parte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Choose an account first.</source>
            <translation>Elige primero una cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>It goes out as it is.</source>
            <translation>Se publicará tal como está.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Nothing was scheduled a second time.</source>
            <translation>Nada se ha programado por segunda vez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Pasted picture</source>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>Publishing now</source>
            <translation>Publicando ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>The draft is saved.</source>
            <translation>El borrador está guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view.py" />
            <source>This post is out.</source>
            <translation>Esta publicación ya está publicada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Everywhere</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Own text</source>
            <translation>Texto propio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Use Everywhere text</source>
            <translation>Usar el texto de Todas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>What differs</source>
            <translation>Qué difiere</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>Write own text</source>
            <translation>Escribir texto propio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>own text</source>
            <translation>texto propio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_accounts.py" />
            <source>something to fix</source>
            <translation>algo por corregir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Alternative text</source>
            <translation>Texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>At the ends of paragraphs and sentences, so that every part fits everywhere it goes.</source>
            <translation>Al final de párrafos y frases, para que cada parte quepa en todos los sitios adonde va.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>It goes out as {client} to {accounts}.</source>
            <translation>Sale como {client} en {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Keep as draft</source>
            <translation>Dejar como borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Leave it scheduled</source>
            <translation>Dejarlo programado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>No numbers</source>
            <translation>Sin números</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Publish now?</source>
            <translation>¿Publicar ahora?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Save alt text</source>
            <translation>Guardar el texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Say what {name} shows, for people who do not see it.</source>
            <translation>Di qué muestra {name}, para quien no puede verla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>and {count} more</source>
            <extracomment>One: and 1 more</extracomment>
            <translation>
                <numerusform>y 1 más</numerusform>
                <numerusform>y {count} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} left</source>
            <extracomment>One: 1 left</extracomment>
            <translation>
                <numerusform>queda 1</numerusform>
                <numerusform>quedan {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} over</source>
            <extracomment>One: 1 over</extracomment>
            <translation>
                <numerusform>1 de más</numerusform>
                <numerusform>{count} de más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{count} parts</source>
            <extracomment>One: 1 part</extracomment>
            <translation>
                <numerusform>1 parte</numerusform>
                <numerusform>{count} partes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_asks.py" />
            <source>{network}, {used} of {limit}, {rest}</source>
            <translation>{network}, {used} de {limit}, {rest}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 1 hour</source>
            <translation>Dentro de 1 hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>In 15 minutes</source>
            <translation>Dentro de 15 minutos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Next quarter of an hour</source>
            <translation>Próximo cuarto de hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Other times</source>
            <translation>Otras horas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick date and time</source>
            <translation>Elegir fecha y hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Pick time</source>
            <translation>Elegir hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Save draft</source>
            <translation>Guardar borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule for the next posting times</source>
            <translation>Programar para los próximos horarios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Schedule: {day} {time}</source>
            <translation>Programar: {day} {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>Tomorrow morning</source>
            <translation>Mañana por la mañana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_bar.py" />
            <source>{words}: {when}</source>
            <translation>{words}: {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Change options</source>
            <translation>Cambiar opciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Choose an account, and its checks stand here.</source>
            <translation>Elige una cuenta y aquí verás sus comprobaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Crop picture</source>
            <translation>Recortar la imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Length, media, links and mentions are fine.</source>
            <translation>Longitud, medios, enlaces y menciones están bien.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Part {part}: {problem}</source>
            <translation>Parte {part}: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Ready for {count} accounts</source>
            <extracomment>One: Ready for 1 account</extracomment>
            <translation>
                <numerusform>Lista para 1 cuenta</numerusform>
                <numerusform>Lista para {count} cuentas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Show or hide the checks</source>
            <translation>Mostrar u ocultar las comprobaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Split here</source>
            <translation>Dividir aquí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Without the link</source>
            <translation>Sin el enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write alt text</source>
            <translation>Escribir texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>Write {network} text</source>
            <translation>Texto para {network}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} passed</source>
            <extracomment>One: 1 passed</extracomment>
            <translation>
                <numerusform>1 correcta</numerusform>
                <numerusform>{count} correctas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to consider</source>
            <extracomment>One: 1 to consider</extracomment>
            <translation>
                <numerusform>1 por revisar</numerusform>
                <numerusform>{count} por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{count} to fix</source>
            <extracomment>One: 1 to fix</extracomment>
            <translation>
                <numerusform>1 por corregir</numerusform>
                <numerusform>{count} por corregir</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network} part {part}: {problem}</source>
            <translation>{network}, parte {part}: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_checks.py" />
            <source>{network}: {problem}</source>
            <translation>{network}: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it goes out</source>
            <translation>Como sale</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>As it is</source>
            <translation>Como es</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Being made …</source>
            <translation>Se está creando…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Crop the picture</source>
            <translation>Recortar la imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Drag the frame or a corner. Arrow keys move it; with Shift they change its size.</source>
            <translation>Arrastre el marco o una esquina. Las flechas lo mueven; con Mayús cambian su tamaño.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>For which account</source>
            <translation>Para qué cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Save crop</source>
            <translation>Guardar el recorte</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Shape</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop.py" />
            <source>Whole picture</source>
            <translation>Imagen completa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_crop_frame.py" />
            <source>Crop frame, {width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation>Marco de recorte, {width} por {height} píxeles, a {left} de la izquierda, a {top} de arriba</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_deeds.py" />
            <source>Nothing to fix.</source>
            <translation>Nada que corregir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Also different: {what}.</source>
            <translation>También difieren: {what}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>The words are the same.</source>
            <translation>Las palabras son iguales.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>accounts</source>
            <translation>cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>added: {words}</source>
            <translation>añadido: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>labels</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>pictures</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>removed: {words}</source>
            <translation>quitado: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words added</source>
            <extracomment>One: 1 word added</extracomment>
            <translation>
                <numerusform>{count} palabra añadida</numerusform>
                <numerusform>{count} palabras añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_diff.py" />
            <source>{count} words removed</source>
            <extracomment>One: 1 word removed</extracomment>
            <translation>
                <numerusform>{count} palabra quitada</numerusform>
                <numerusform>{count} palabras quitadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Activities</source>
            <translation>Actividades</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Animals and nature</source>
            <translation>Animales y naturaleza</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Dark skin tone</source>
            <translation>Tono oscuro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Flags</source>
            <translation>Banderas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Food and drink</source>
            <translation>Comida y bebida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Light skin tone</source>
            <translation>Tono claro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium skin tone</source>
            <translation>Tono medio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-dark skin tone</source>
            <translation>Tono medio oscuro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Medium-light skin tone</source>
            <translation>Tono medio claro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>No skin tone</source>
            <translation>Sin tono de piel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Nothing is called so.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>People and body</source>
            <translation>Personas y cuerpo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Search emoji</source>
            <translation>Buscar emoji</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Skin tone</source>
            <translation>Tono de piel</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Smileys and emotion</source>
            <translation>Caras y emociones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Travel and places</source>
            <translation>Viajes y lugares</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_emoji.py" />
            <source>Used last</source>
            <translation>Usados últimamente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Add label</source>
            <translation>Añadir etiqueta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Hide the preview</source>
            <translation>Ocultar la vista previa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Labels: {labels}</source>
            <translation>Etiquetas: {labels}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>More for this draft</source>
            <translation>Más para este borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Move to bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Show the preview</source>
            <translation>Mostrar la vista previa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_header.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to the version of {when}</source>
            <translation>Volver a la versión de {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Go back to this</source>
            <translation>Volver a esta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Going back keeps the present text as a version, so nothing is lost.</source>
            <translation>Al volver, el texto actual se guarda como versión; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Keep the present text</source>
            <translation>Conservar el texto actual</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Nothing that shows</source>
            <translation>Nada visible</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>Present</source>
            <translation>Actual</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} characters</source>
            <extracomment>One: 1 character</extracomment>
            <translation>
                <numerusform>1 carácter</numerusform>
                <numerusform>{count} caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_history.py" />
            <source>{count} older versions</source>
            <extracomment>One: 1 older version</extracomment>
            <translation>
                <numerusform>1 versión anterior</numerusform>
                <numerusform>{count} versiones anteriores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_labels.py" />
            <source>Remove label {label}</source>
            <translation>Quitar la etiqueta {label}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>A card has a title.</source>
            <translation>Una tarjeta tiene un título.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Another picture</source>
            <translation>Otra imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>As on the page</source>
            <translation>Como en la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Change the link card</source>
            <translation>Cambiar la tarjeta del enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>It stands under the link {host} wherever the network lets you write it.</source>
            <translation>Aparece bajo el enlace {host} en las redes que permiten escribirla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Link card</source>
            <translation>Tarjeta del enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No card under the link</source>
            <translation>Sin tarjeta bajo el enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Post without the link card</source>
            <translation>Publicar sin la tarjeta del enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Save card</source>
            <translation>Guardar la tarjeta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_link_card.py" />
            <source>Show the link card</source>
            <translation>Mostrar la tarjeta del enlace</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Add media</source>
            <translation>Añadir medio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Crop for each account</source>
            <translation>Recortar para cada cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>with alternative text</source>
            <translation>con texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>without alternative text</source>
            <translation>sin texto alternativo</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_media.py" />
            <source>{count} pages</source>
            <extracomment>One: 1 page</extracomment>
            <translation>
                <numerusform>1 página</numerusform>
                <numerusform>{count} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Copy my text</source>
            <translation>Copiar mi texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep both</source>
            <translation>Conservar ambas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep mine</source>
            <translation>Conservar la mía</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Keep the other</source>
            <translation>Conservar la otra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Not saved yet: your text is here and is saved as soon as it works. {todo}</source>
            <translation>Aún sin guardar: tu texto está aquí y se guardará en cuanto sea posible. {todo}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>Nothing is overwritten: what you do not keep here stays among the earlier versions, or becomes a draft.</source>
            <translation>Nada se sobrescribe: lo que no conserve aquí queda entre las versiones anteriores o pasa a ser un borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_notices.py" />
            <source>This draft was changed somewhere else.</source>
            <translation>Este borrador se cambió en otro lugar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Add language</source>
            <translation>Añadir idioma</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>As the account is set</source>
            <translation>Según los ajustes de la cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>One, another</source>
            <translation>Uno, otro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Remove {language}</source>
            <translation>Quitar {language}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_option_field.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>In part {number}</source>
            <translation>En la parte {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>Options of {network}: {words}</source>
            <translation>Opciones de {network}: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_options.py" />
            <source>{network}: {words}</source>
            <translation>{network}: {words}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Next part</source>
            <translation>Parte siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Part {number} of {count}</source>
            <translation>Parte {number} de {count}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Remove part {number}</source>
            <translation>Quitar la parte {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_part.py" />
            <source>What would you like to say?</source>
            <translation>¿Qué quieres contar?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>A phrase needs a name and a text.</source>
            <translation>Una frase necesita un nombre y un texto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Filled in as it is used: {variables}. For links: utm_source=…&amp;utm_medium=…</source>
            <translation>Se rellena al usarla: {variables}. Para enlaces: utm_source=…&amp;utm_medium=…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>For links</source>
            <translation>Para enlaces</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Hashtags</source>
            <translation>Hashtags</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Keep the selection</source>
            <translation>Guardar la selección</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>New phrase</source>
            <translation>Frase nueva</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Only for {account}</source>
            <translation>Solo para {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Search phrases</source>
            <translation>Buscar frases</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippet</source>
            <translation>Fragmento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_phrases.py" />
            <source>Snippets, hashtags and signatures you use again</source>
            <translation>Fragmentos, hashtags y firmas que reutiliza</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add a poll</source>
            <translation>Añadir una encuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Add answer</source>
            <translation>Añadir respuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Answer {number}</source>
            <translation>Respuesta {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll</source>
            <translation>Duración de la encuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Length of the poll, {length}</source>
            <translation>Duración de la encuesta, {length}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove answer {number}</source>
            <translation>Quitar la respuesta {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Remove the poll</source>
            <translation>Quitar la encuesta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>Several answers may be chosen</source>
            <translation>Se pueden elegir varias respuestas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_poll.py" />
            <source>The count is hidden until the end</source>
            <translation>El recuento se oculta hasta el final</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a phone</source>
            <translation>Como en un móvil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>As on a wide screen</source>
            <translation>Como en una pantalla ancha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Choose an account, and its preview stands here.</source>
            <translation>Elige una cuenta y aquí verás su vista previa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Close the preview</source>
            <translation>Cerrar la vista previa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Previews in the other theme</source>
            <translation>Vistas previas en el otro tema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>Whose preview</source>
            <translation>Vista previa de</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{count} characters over</source>
            <extracomment>One: 1 character over</extracomment>
            <translation>
                <numerusform>1 carácter de más</numerusform>
                <numerusform>{count} caracteres de más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · in the feed</source>
            <translation>{network} · en el inicio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview.py" />
            <source>{network} · opened</source>
            <translation>{network} · abierta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_preview_card.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Own text and Everywhere</source>
            <translation>Texto propio y Todas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Pictures, films and PDFs</source>
            <translation>Imágenes, películas y PDF</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in Everywhere. Underlined: only here.</source>
            <translation>Tachado: solo en «Todas». Subrayado: solo aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only in what was scheduled. Underlined: only in the draft as it is now.</source>
            <translation>Tachado: solo en lo programado. Subrayado: solo en el borrador actual.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Struck through: only yours. Underlined: only the other’s.</source>
            <translation>Tachado: solo la suya. Subrayado: solo la otra.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what goes out</source>
            <translation>El borrador y lo que se publicará</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>The draft and what went out</source>
            <translation>El borrador y lo que se publicó</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>When it is late</source>
            <translation>Si se retrasa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_questions.py" />
            <source>Yours and the other</source>
            <translation>La suya y la otra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Capitals count</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>In the title, every part, and the texts of accounts.</source>
            <translation>En el título, en cada parte y en los textos de las cuentas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Replace {count} places</source>
            <extracomment>One: Replace 1 place</extracomment>
            <translation>
                <numerusform>Reemplazar {count} lugar</numerusform>
                <numerusform>Reemplazar {count} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_replace.py" />
            <source>Whole words</source>
            <translation>Palabras completas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Change it and schedule it again; nothing of it is out.</source>
            <translation>Cámbielo y prográmelo de nuevo; nada de ello está publicado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Each account</source>
            <translation>Cada cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Fewer lines</source>
            <translation>Menos líneas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It can no longer be changed here, so that nothing is published twice.</source>
            <translation>Ya no se puede cambiar aquí, para que nada se publique dos veces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It is not scheduled for all chosen accounts yet.</source>
            <translation>Todavía no está programado para todas las cuentas elegidas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>It was refused.</source>
            <translation>Fue rechazado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>More for {account}</source>
            <translation>Más para {account}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Removed account</source>
            <translation>Cuenta eliminada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled for {moment}.</source>
            <translation>Programado para {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled post</source>
            <translation>Publicación programada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Scheduled, first for {moment}.</source>
            <translation>Programado, primero para {moment}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>Take out of the queue</source>
            <translation>Quitar de la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you change goes to the accounts that do not have it yet; what is out stays as it is.</source>
            <translation>Los cambios irán a las cuentas que aún no la tienen; lo publicado queda como está.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since did not get in: it is being sent, or something of it is out.</source>
            <translation>Sus cambios ya no han entrado: se está enviando o una parte está publicada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you changed since is kept, but is not in what goes out.</source>
            <translation>Lo que ha cambiado desde entonces se conserva, pero no está en lo que se publicará.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you see is what goes out. Changes are kept as a draft until you put them in.</source>
            <translation>Lo que ve es lo que se publicará. Los cambios quedan como borrador hasta que los incorpore.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>What you wrote since did not go out. It can no longer be changed here.</source>
            <translation>Lo que escribió desde entonces no se publicó. Ya no se puede cambiar aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{account}: {state}, {moment}</source>
            <translation>{account}: {state}, {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/view_standing.py" />
            <source>{words} (an older text)</source>
            <translation>{words} (un texto anterior)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Part {number} was removed</source>
            <translation>Se quitó la parte {number}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links are left out there</source>
            <translation>Los enlaces se omiten ahí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The links carry the parameters</source>
            <translation>Los enlaces llevan los parámetros</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>The picture was removed</source>
            <translation>Se quitó la imagen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>Too soon for a network to take it: this computer must be on then.</source>
            <translation>Demasiado pronto para que una red la acepte: este ordenador debe estar encendido en ese momento.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/composer/viewmodel.py" />
            <source>{count} places replaced</source>
            <extracomment>One: 1 place replaced</extracomment>
            <translation>
                <numerusform>{count} lugar reemplazado</numerusform>
                <numerusform>{count} lugares reemplazados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Board or list</source>
            <translation>Tablero o lista</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Draft in the list</source>
            <translation>Borrador de la lista</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column left</source>
            <translation>Mover el borrador una columna a la izquierda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft a column right</source>
            <translation>Mover el borrador una columna a la derecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>Move the draft to the bin</source>
            <translation>Mover el borrador a la papelera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>board</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>tablero</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>delete remove</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>eliminar quitar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/actions.py" />
            <source>ideas columns kanban</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ideas columnas kanban</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Moved to {column}</source>
            <translation>Movido a {column}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>The column was removed</source>
            <translation>La columna se ha quitado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/board.py" />
            <source>Writing</source>
            <translation>En redacción</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Changed {when}</source>
            <translation>Cambiado {when}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Deleted for good in {count} days</source>
            <extracomment>One: Deleted for good in 1 day</extracomment>
            <translation>
                <numerusform>Se elimina para siempre en {count} día</numerusform>
                <numerusform>Se elimina para siempre en {count} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Drafts save themselves as you type, also without the internet.</source>
            <translation>Los borradores se guardan mientras escribes, también sin internet.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Look around in a sample</source>
            <translation>Ver un ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>No drafts yet</source>
            <translation>Aún no hay borradores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Nothing matches “{words}”</source>
            <translation>Nada coincide con «{words}»</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>Searched {count} drafts: titles, texts, alternative texts and labels.</source>
            <extracomment>One: Searched 1 draft: its title, texts, alternative texts and labels.</extracomment>
            <translation>
                <numerusform>Se buscó en 1 borrador: título, texto, textos alternativos y etiquetas.</numerusform>
                <numerusform>Se buscó en {count} borradores: títulos, textos, textos alternativos y etiquetas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>The bin is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view.py" />
            <source>What you delete stays here for {days} days.</source>
            <translation>Lo que elimine permanece aquí {days} días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Add column</source>
            <translation>Añadir columna</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>More for {column}</source>
            <translation>Más sobre {column}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move left</source>
            <translation>Mover a la izquierda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Move right</source>
            <translation>Mover a la derecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Remove column</source>
            <translation>Quitar columna</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_board.py" />
            <source>Rename {column}</source>
            <translation>Cambiar el nombre de {column}</translation>
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
                <numerusform>1 borrador</numerusform>
                <numerusform>{count} borradores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Back to the drafts</source>
            <translation>Volver a los borradores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Search drafts</source>
            <translation>Buscar borradores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>Show as</source>
            <translation>Mostrar como</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/view_header.py" />
            <source>{count} not yet published</source>
            <extracomment>One: 1 not yet published</extracomment>
            <translation>
                <numerusform>{count} sin publicar</numerusform>
                <numerusform>{count} sin publicar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/drafts/viewmodel.py" />
            <source>{count} drafts moved to the bin</source>
            <extracomment>One: Moved to the bin</extracomment>
            <translation>
                <numerusform>Movido a la papelera</numerusform>
                <numerusform>{count} borradores movidos a la papelera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Post in the queue</source>
            <translation>Publicación en la cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>Publish this post now</source>
            <translation>Publicar esto ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/actions.py" />
            <source>send</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>enviar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>(picture)</source>
            <translation>(imagen)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>A picture is no longer as it was</source>
            <translation>Una imagen ya no es como era</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Could not go out in time</source>
            <translation>No pudo salir a tiempo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Did this go out to {network}?</source>
            <translation>¿Salió esto en {network}?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Held after many tries</source>
            <translation>Retenida tras muchos intentos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom cannot read the sign-in of {handles}.</source>
            <translation>Inkom no puede leer el inicio de sesión de {handles}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom could not look for it there.</source>
            <translation>Inkom no pudo buscarla allí.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom looked {count} times and found no post.</source>
            <extracomment>One: Inkom looked once and found no post.</extracomment>
            <translation>
                <numerusform>Inkom buscó una vez y no encontró la publicación.</numerusform>
                <numerusform>Inkom buscó {count} veces y no encontró la publicación.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom stopped three times while preparing it</source>
            <translation>Inkom se detuvo tres veces al prepararla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Inkom was not publishing from {began} to {ended}.</source>
            <translation>Inkom no publicaba: de {began} a {ended}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It cannot go out to {network}</source>
            <translation>No puede salir en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It could not be deleted from {network}</source>
            <translation>No se pudo eliminar de {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It lasts until {when}. Posts that are due later would wait for you.</source>
            <translation>Dura hasta {when}. Las publicaciones previstas para después le esperarían.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It waited for {network}</source>
            <translation>Esperaba a {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>It will not send again by itself.</source>
            <translation>No se volverá a enviar por sí sola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Missed while Inkom was not publishing</source>
            <translation>Perdida mientras Inkom no publicaba</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits for it.</source>
            <translation>Ninguna publicación la espera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>No post waits.</source>
            <translation>No espera ninguna publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was posted there.</source>
            <translation>No se publicó nada allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Set it: {count} posts are held and go on by themselves then.</source>
            <extracomment>One: Set it: 1 post is held and goes on by itself then.</extracomment>
            <translation>
                <numerusform>Ajústelo: {count} publicación está retenida y seguirá entonces por sí sola.</numerusform>
                <numerusform>Ajústelo: {count} publicaciones están retenidas y seguirán entonces por sí solas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The answer was lost.</source>
            <translation>Se perdió la respuesta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The budget for {network} has no room</source>
            <translation>El presupuesto para {network} está agotado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The connection broke after sending at {time}.</source>
            <translation>La conexión se cortó tras el envío de las {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The keyring is locked</source>
            <translation>El llavero está bloqueado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}.</source>
            <translation>El servidor respondió con el estado {status} a las {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The server answered with status {status} at {time}: “{detail}”.</source>
            <translation>El servidor respondió con el estado {status} a las {time}: «{detail}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in ended {when}.</source>
            <translation>La sesión terminó {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer worked {when}.</source>
            <translation>La sesión dejó de funcionar {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in no longer works.</source>
            <translation>La sesión ya no funciona.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The sign-in of {network} ends soon</source>
            <translation>El inicio de sesión de {network} termina pronto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>The thread stopped after part {live} of {parts}</source>
            <translation>El hilo se detuvo tras la parte {live} de {parts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>This computer’s clock is wrong</source>
            <translation>El reloj de este equipo no es correcto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>Was this posted to {network}?</source>
            <translation>¿Se publicó esto en {network}?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>today at {time}</source>
            <translation>hoy a las {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait for it, the first: {when}, “{words}”.</source>
            <extracomment>One: One post waits for it: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Una publicación la espera: {when}, «{words}».</numerusform>
                <numerusform>{count} publicaciones la esperan; la primera: {when}, «{words}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts wait.</source>
            <extracomment>One: One post waits.</extracomment>
            <translation>
                <numerusform>Espera una publicación.</numerusform>
                <numerusform>Esperan {count} publicaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{count} posts were missed while Inkom was not publishing</source>
            <extracomment>One: 1 post was missed while Inkom was not publishing</extracomment>
            <translation>
                <numerusform>Se perdió 1 publicación mientras Inkom no publicaba</numerusform>
                <numerusform>Se perdieron {count} publicaciones mientras Inkom no publicaba</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} asks for money first</source>
            <translation>{network} pide dinero primero</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not accept it</source>
            <translation>{network} no la aceptó</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} did not give it back</source>
            <translation>{network} no la ha devuelto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{network} signed you out</source>
            <translation>{network} cerró tu sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time.</source>
            <translation>{posts} y otras han pasado su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>{posts} and others are past their time. Nothing was sent.</source>
            <translation>{posts} y otras han pasado de su hora. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}” was due {when}. Nothing was sent.</source>
            <translation>«{words}» debía salir {when}. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”, due {when}.</source>
            <translation>«{words}», para {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/causes.py" />
            <source>“{words}”: {network} did not take the next part.</source>
            <translation>«{words}»: {network} no aceptó la parte siguiente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Late rule</source>
            <translation>Regla de retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>Moved</source>
            <translation>Movida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>by you</source>
            <translation>por ti</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>for {moment}</source>
            <translation>para {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/changes.py" />
            <source>{where}, {what}</source>
            <translation>{where}, {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A post goes out at another hour</source>
            <translation>Una publicación sale a otra hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server gave no usable answer</source>
            <translation>Un servidor no dio una respuesta útil</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>A server is not reached</source>
            <translation>No se alcanza un servidor</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An account is paused</source>
            <translation>Una cuenta está en pausa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>An unknown network</source>
            <translation>Una red desconocida</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>It concerns {count} posts, the first: {when}, “{words}”.</source>
            <extracomment>One: It concerns one post: {when}, “{words}”.</extracomment>
            <translation>
                <numerusform>Afecta a una publicación: {when}, «{words}».</numerusform>
                <numerusform>Afecta a {count} publicaciones, la primera: {when}, «{words}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Offline at the rehearsal</source>
            <translation>Sin conexión en el ensayo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>Paused beyond the time of a post</source>
            <translation>En pausa más allá de la hora de una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>The keyring does not give a sign-in</source>
            <translation>El llavero no da un acceso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>This computer’s clock would hold posts</source>
            <translation>El reloj de este equipo retendría publicaciones</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{count} posts are planned while this computer is usually off</source>
            <extracomment>One: 1 post is planned while this computer is usually off</extracomment>
            <translation>
                <numerusform>Hay 1 publicación prevista cuando este equipo suele estar apagado</numerusform>
                <numerusform>Hay {count} publicaciones previstas cuando este equipo suele estar apagado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/foreseen.py" />
            <source>{network} would refuse a post</source>
            <translation>{network} rechazaría una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Answer lost</source>
            <translation>Respuesta perdida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Asked to wait</source>
            <translation>Pidió esperar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Could not tell</source>
            <translation>No se pudo saber</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Deleting</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Found there, posted once</source>
            <translation>Encontrada allí, publicada una vez</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handed over</source>
            <translation>Entregada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Handing over</source>
            <translation>Entrega a la red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, could not tell</source>
            <translation>Se buscó, no se pudo saber</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, not there</source>
            <translation>Se buscó, no está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looked, still held</source>
            <translation>Comprobado, todavía guardada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Looking for it</source>
            <translation>Buscándola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Media uploaded</source>
            <translation>Medios subidos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not deleted</source>
            <translation>No eliminado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not reached</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Not taken back</source>
            <translation>No retirada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Nothing posted</source>
            <translation>No se publicó nada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Open post</source>
            <translation>Abrir publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Prepared</source>
            <translation>Preparada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Sent again</source>
            <translation>Enviada de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Server busy</source>
            <translation>Servidor ocupado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taken back</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Taking back</source>
            <translation>Recuperación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>Uploading</source>
            <translation>Subiendo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>may be live, Inkom looks for it</source>
            <translation>puede estar publicada, Inkom la busca</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>part {part}</source>
            <translation>parte {part}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>same key, cannot post twice</source>
            <translation>misma clave, no puede publicarse dos veces</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>still being worked on</source>
            <translation>aún en proceso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network holds it</source>
            <translation>la red la guarda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>the network publishes it</source>
            <translation>la red la publica</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/ledger.py" />
            <source>{count} attempts</source>
            <extracomment>One: 1 attempt</extracomment>
            <translation>
                <numerusform>1 intento</numerusform>
                <numerusform>{count} intentos</numerusform>
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
            <translation>Descartada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>It needs your attention again</source>
            <translation>Vuelve a necesitar tu atención</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Its row and its ledger stay.</source>
            <translation>Su fila y su registro se conservan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Nothing for today</source>
            <translation>Nada para hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Open post on {network}</source>
            <translation>Abrir en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Scheduled posts stand here, with every step they take.</source>
            <translation>Aquí están las publicaciones programadas, con cada paso que dan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>Show the ledger</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>The posts are being read</source>
            <translation>Leyendo las publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view.py" />
            <source>What is planned stays as it is.</source>
            <translation>Lo previsto queda como está.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Address of the post (optional)</source>
            <translation>Dirección de la publicación (opcional)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>An address begins with https://.</source>
            <translation>Una dirección empieza por https://.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Delete what is live?</source>
            <translation>¿Eliminar lo publicado?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Go on with the thread?</source>
            <translation>¿Seguir con el hilo?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>If the lost one is there after all, it will stand there twice.</source>
            <translation>Si la perdida está allí después de todo, aparecerá dos veces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>It is on {network}</source>
            <translation>Está en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Keep it waiting</source>
            <translation>Dejarla en espera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Mark as published</source>
            <translation>Marcar como publicada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Paste its address if you have it, so that it can be opened from here.</source>
            <translation>Pega su dirección si la tienes, para poder abrirla desde aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>Send it again?</source>
            <translation>¿Enviarla de nuevo?</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>The {count} parts that are live are deleted from {network}, with the answers and likes they have. The draft is kept.</source>
            <extracomment>One: The one part that is live is deleted from {network}, with the answers and likes it has. The draft is kept.</extracomment>
            <translation>
                <numerusform>La parte publicada se elimina de {network}, con sus respuestas y «me gusta». El borrador se conserva.</numerusform>
                <numerusform>Las {count} partes publicadas se eliminan de {network}, con sus respuestas y «me gusta». El borrador se conserva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_asks.py" />
            <source>{count} posts go out, those of one account half a minute apart.</source>
            <extracomment>One: 1 post goes out.</extracomment>
            <translation>
                <numerusform>Sale 1 publicación.</numerusform>
                <numerusform>Salen {count} publicaciones, las de una misma cuenta con medio minuto de diferencia.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Check the account</source>
            <translation>Comprobar la cuenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Delete what is live</source>
            <translation>Eliminar lo publicado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Go on with the next part</source>
            <translation>Seguir con la parte siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>It is there</source>
            <translation>Está allí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Leave it there</source>
            <translation>Dejarlo ahí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Look on {network}</source>
            <translation>Mirar en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move all to the next posting times</source>
            <translation>Mover todas a los próximos horarios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the post</source>
            <translation>Mover la publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Move the posts</source>
            <translation>Mover las publicaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Needs attention</source>
            <translation>Necesita atención</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Next posting time</source>
            <translation>Próximo horario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Publish all now</source>
            <translation>Publicar todas ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Reconnect {network}</source>
            <translation>Reconectar {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Rehearse again</source>
            <translation>Volver a ensayar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Resume publishing</source>
            <translation>Reanudar la publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Show each</source>
            <translation>Mostrar cada una</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>Skip all</source>
            <translation>Omitir todas</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_attention.py" />
            <source>{count} need you</source>
            <extracomment>One: 1 needs you</extracomment>
            <translation>
                <numerusform>1 te necesita</numerusform>
                <numerusform>{count} te necesitan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Pause publishing</source>
            <translation>Pausar la publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until you resume</source>
            <translation>en pausa hasta que la reanudes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>paused until {when}</source>
            <translation>en pausa hasta {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_header.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Close the ledger</source>
            <translation>Cerrar el registro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Copy the ledger</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Due {when} {zone}</source>
            <translation>Para {when} {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Nothing has been sent yet.</source>
            <translation>Aún no se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Publishing ledger</source>
            <translation>Registro de publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Stop trying</source>
            <translation>Dejar de intentarlo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_ledger.py" />
            <source>Try {count}. The next one comes {when}, at {time}.</source>
            <translation>Intento {count}. El siguiente será {when}, a las {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>At risk: usually off then</source>
            <translation>En riesgo: suele estar apagado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Being taken back from {network}</source>
            <translation>Se está retirando de {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Held by {network}</source>
            <translation>En manos de {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Moved by new zone rules</source>
            <translation>Movida: nuevas reglas de la zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Nothing is due today.</source>
            <translation>Hoy no hay nada previsto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Sending {percent}%</source>
            <translation>Enviando {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Still held by {network}</source>
            <translation>Todavía en {network}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Tries again {when}</source>
            <translation>Se reintenta {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for sign-in</source>
            <translation>Espera el inicio de sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>Waits for the right time</source>
            <translation>Espera el momento exacto</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} published</source>
            <extracomment>One: 1 published</extracomment>
            <translation>
                <numerusform>1 publicada</numerusform>
                <numerusform>{count} publicadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} sending</source>
            <extracomment>One: 1 sending</extracomment>
            <translation>
                <numerusform>1 enviándose</numerusform>
                <numerusform>{count} enviándose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{count} to go</source>
            <extracomment>One: 1 to go</extracomment>
            <translation>
                <numerusform>1 pendiente</numerusform>
                <numerusform>{count} pendientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done} of {all}: {state}</source>
            <translation>{done} de {all}: {state}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{done}, {sending}, {left}</source>
            <translation>{done}, {sending}, {left}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/today/view_rows.py" />
            <source>{network} is late</source>
            <translation>{network} lleva retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Inkom</source>
            <translation>Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Sign-ins are kept in this computer’s keyring. You can add the others and more clients later.</source>
            <translation>Los inicios de sesión se guardan en el llavero de este ordenador. Podrás añadir las demás y más clientes luego.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Start practising</source>
            <translation>Empezar a practicar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Try it with a practice account</source>
            <translation>Probar con una cuenta de práctica</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write once, fit every network</source>
            <translation>Escribe una vez, para cada red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Write, schedule and watch posts go out to a folder. Nothing leaves this computer.</source>
            <translation>Escribe, programa y mira cómo las publicaciones salen a una carpeta. Nada deja este ordenador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/view.py" />
            <source>Your posts and clients stay on this computer.</source>
            <translation>Tus publicaciones y clientes se quedan en este ordenador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/pages/welcome/viewmodel.py" />
            <source>Hello from Inkom. I wrote this offline, and it went out on time, from this computer.</source>
            <translation>Hola desde Inkom. Lo escribí sin conexión y salió a su hora, desde este ordenador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Add client</source>
            <translation>Añadir cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Close, then back</source>
            <translation>Cerrar y volver</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Dark theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Edit client</source>
            <translation>Editar cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>High contrast theme</source>
            <translation>Tema de alto contraste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Next region</source>
            <translation>Zona siguiente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the data folder</source>
            <translation>Abrir la carpeta de datos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Open the list of clients</source>
            <translation>Abrir la lista de clientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing for 1 hour</source>
            <translation>Pausar la publicación 1 hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until I resume</source>
            <translation>Pausar la publicación hasta que la reanude</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until a date</source>
            <translation>Pausar la publicación hasta una fecha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Pause publishing until tomorrow 08:00</source>
            <translation>Pausar la publicación hasta mañana a las 08:00</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Previous region</source>
            <translation>Zona anterior</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Quit Inkom (posts will wait)</source>
            <translation>Salir de Inkom (las publicaciones esperarán)</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Recent messages</source>
            <translation>Mensajes recientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Rehearse now</source>
            <translation>Ensayar ahora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Remove the sample</source>
            <translation>Quitar el ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search in the page</source>
            <translation>Buscar en la página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Search or jump to</source>
            <translation>Buscar o ir a</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Switch client</source>
            <translation>Cambiar de cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Theme as the system</source>
            <translation>Tema como el sistema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Usual text size</source>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>add network sign in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>añadir red iniciar sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>check health dry run tomorrow sign-in</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>comprobar salud prueba mañana acceso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>colores aspecto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance day</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>colores aspecto día</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>colours appearance night</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>colores aspecto noche</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo delete</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ejemplo demostración eliminar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>example demo try tour</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>ejemplo demostración probar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>exit close</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>salir cerrar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>files backup store</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>archivos copia almacén</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>find</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>buscar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>keys help sheet</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>teclas ayuda</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>new write post draft</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>nueva escribir publicación borrador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>preferences options late theme</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>preferencias opciones retraso tema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>rename workspace name zone colour archive</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>renombrar espacio nombre zona color archivar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>start go on</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>empezar seguir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>parar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>stop holiday</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>detener vacaciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>switch workspace</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>cambiar espacio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>take back</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>revertir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>toasts notifications said</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>avisos notificaciones mensajes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>workspace new</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>espacio nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom reset 100 %</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom restablecer 100 %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/actions.py" />
            <source>zoom size</source>
            <extracomment>Words by which the palette finds it: any number, also other words than these.</extracomment>
            <translation>zoom tamaño</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>A client has a name.</source>
            <translation>Un cliente tiene un nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Accounts and posts of one client never mix with another’s.</source>
            <translation>Las cuentas y publicaciones de un cliente nunca se mezclan con las de otro.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Add a client</source>
            <translation>Añadir un cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archive client</source>
            <translation>Archivar cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Archived clients</source>
            <translation>Clientes archivados</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Brick</source>
            <translation>Ladrillo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Bring {name} back</source>
            <translation>Recuperar {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Edit {name}</source>
            <translation>Editar {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Nothing goes out without alternative text</source>
            <translation>Nada sale sin texto alternativo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Olive</source>
            <translation>Oliva</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Posts already scheduled keep their rule.</source>
            <translation>Las publicaciones ya programadas conservan su regla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Rust</source>
            <translation>Óxido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Save client</source>
            <translation>Guardar cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Slate</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Their drafts, accounts and posts are kept.</source>
            <translation>Se conservan sus borradores, cuentas y publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Tile</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_dialog.py" />
            <source>Zone: {zone}</source>
            <translation>Zona: {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Edit this client</source>
            <translation>Editar este cliente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>No client has that name.</source>
            <translation>Ningún cliente tiene ese nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>Search clients</source>
            <translation>Buscar clientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>in hand</source>
            <translation>actual</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/client_switcher.py" />
            <source>{zone} time</source>
            <translation>hora de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>Its drafts, accounts and posts are kept.</source>
            <translation>Se conservan sus borradores, cuentas y publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The change was taken back</source>
            <translation>Se deshizo el cambio</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule is as it was</source>
            <translation>La regla de retraso está como estaba</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>The late rule of {name} was changed</source>
            <translation>Se cambió la regla de retraso de {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is archived</source>
            <translation>{name} está archivado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} is back</source>
            <translation>{name} ha vuelto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/clients.py" />
            <source>{name} was changed</source>
            <translation>{name} se cambió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>Inkom stays in the tray</source>
            <translation>Inkom sigue en la bandeja</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/closing.py" />
            <source>It publishes on time while the window is closed.</source>
            <translation>Publica a su hora con la ventana cerrada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>A post is being sent. Inkom ends when that is done, in a few seconds at most.</source>
            <translation>Se está enviando una publicación. Inkom termina cuando acabe, en unos segundos como mucho.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Finishing a post</source>
            <translation>Terminando una publicación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Minimise and keep publishing</source>
            <translation>Minimizar y seguir publicando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom</source>
            <translation>Salir de Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit Inkom?</source>
            <translation>¿Salir de Inkom?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit at once, look for it later</source>
            <translation>Salir ya y buscarla luego</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Quit, posts will wait</source>
            <translation>Salir; las publicaciones esperarán</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Stay and try again</source>
            <translation>Quedarse e intentarlo de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>Text that is not saved yet</source>
            <translation>Texto aún sin guardar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>The store could not take this text. If you quit now, Inkom writes it into a file of its data folder.</source>
            <translation>El almacén no pudo guardar este texto. Si sales ahora, Inkom lo escribe en un archivo de su carpeta de datos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/dialogs.py" />
            <source>This desktop has no tray, so that a closed Inkom would not publish. Scheduled posts would wait.</source>
            <translation>Este escritorio no tiene bandeja, así que Inkom cerrado no publicaría. Las publicaciones programadas esperarían.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Go back to this backup</source>
            <translation>Volver a esta copia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Last good backup: {moment}</source>
            <translation>Última copia correcta: {moment}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>There is no backup yet.</source>
            <translation>Aún no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Tried again: nothing has changed.</source>
            <translation>Se intentó de nuevo: nada ha cambiado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/error_page.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Ask me</source>
            <translation>Preguntarme</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>For this post alone; its client keeps its rule.</source>
            <translation>Solo para esta publicación; el cliente conserva su regla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Goes out late up to</source>
            <translation>Sale con retraso de hasta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Later than that</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Send anyway</source>
            <translation>Enviar igualmente</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>Set this rule</source>
            <translation>Fijar esta regla</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/late_dialog.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/messages.py" />
            <source>Nothing was said since Inkom was opened.</source>
            <translation>No se ha dicho nada desde que se abrió Inkom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Do not show again</source>
            <translation>No volver a mostrar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>Inkom publishes while its window is open or minimised, and asks before it closes.</source>
            <translation>Inkom publica mientras su ventana está abierta o minimizada, y pregunta antes de cerrarse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>On GNOME the extension AppIndicator adds a tray.</source>
            <translation>En GNOME, la extensión AppIndicator añade una bandeja.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/no_tray.py" />
            <source>This desktop has no tray.</source>
            <translation>Este escritorio no tiene bandeja.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Already handled</source>
            <translation>Ya resuelto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>None of these posts waits any more.</source>
            <translation>Ninguna de estas publicaciones espera ya.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>Open Today</source>
            <translation>Abrir Hoy</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/offers.py" />
            <source>{post} needs nothing any more. It stands as: {state}.</source>
            <translation>{post} ya no necesita nada. Estado: {state}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>A post needs you</source>
            <translation>Una publicación te necesita</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>It was due {when}. Nothing was sent.</source>
            <translation>Debía salir {when}. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Nothing was sent. {posts}</source>
            <translation>No se envió nada. {posts}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Accounts</source>
            <translation>Abrir Cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Open Today shows which and why.</source>
            <translation>Abrir Hoy muestra cuáles y por qué.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you sign in again.</source>
            <translation>Las publicaciones esperan hasta que vuelvas a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Posts wait until you unlock it.</source>
            <translation>Las publicaciones esperan hasta que lo desbloquee.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>Published {minutes} min late</source>
            <translation>Publicada {minutes} min tarde</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts go out at another hour</source>
            <extracomment>One: 1 post goes out at another hour</extracomment>
            <translation>
                <numerusform>{count} publicación sale a otra hora</numerusform>
                <numerusform>{count} publicaciones salen a otra hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts may not go out</source>
            <extracomment>One: 1 post may not go out</extracomment>
            <translation>
                <numerusform>Puede que 1 publicación no salga</numerusform>
                <numerusform>Puede que {count} publicaciones no salgan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts missed their time</source>
            <extracomment>One: 1 post missed its time</extracomment>
            <translation>
                <numerusform>1 publicación perdió su hora</numerusform>
                <numerusform>{count} publicaciones perdieron su hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts need you</source>
            <extracomment>One: 1 post needs you</extracomment>
            <translation>
                <numerusform>1 publicación te necesita</numerusform>
                <numerusform>{count} publicaciones te necesitan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{count} posts went out late</source>
            <extracomment>One: 1 post went out late</extracomment>
            <translation>
                <numerusform>1 publicación salió tarde</numerusform>
                <numerusform>{count} publicaciones salieron tarde</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{handle}: posts wait until you sign in again.</source>
            <translation>{handle}: las publicaciones esperan hasta que vuelvas a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/notifications/teller.py" />
            <source>{what} The first is due {when}.</source>
            <translation>{what} La primera está prevista {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>Offline since {time}.</source>
            <translation>Sin conexión desde {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>You can write and schedule.</source>
            <translation>Puedes escribir y programar.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/offline_strip.py" />
            <source>{count} posts wait; on return their client’s late rule decides.</source>
            <extracomment>One: 1 post waits; on return its client's late rule decides.</extracomment>
            <translation>
                <numerusform>1 publicación espera; al volver decide la regla de retraso del cliente.</numerusform>
                <numerusform>{count} publicaciones esperan; al volver decide la regla de retraso del cliente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/finder.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>Draft, edited {day}</source>
            <translation>Borrador, editado {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>today, {time}</source>
            <translation>hoy, {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/posts.py" />
            <source>{state} {when}</source>
            <translation>{state} {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>Switch to {client}</source>
            <translation>Cambiar a {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{network} · {client}</source>
            <translation>{network} · {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/sources.py" />
            <source>{words} · needs you</source>
            <translation>{words} · te necesita</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Client {name}</source>
            <translation>Cliente {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Move</source>
            <translation>Moverse</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Nothing matches “{words}”.</source>
            <translation>Nada coincide con «{words}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type @ for accounts, # for labels</source>
            <translation>Escribe @ para cuentas, # para etiquetas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>Type the beginning of a label.</source>
            <translation>Escribe el principio de una etiqueta.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/palette/view.py" />
            <source>{count} results</source>
            <extracomment>One: 1 result</extracomment>
            <translation>
                <numerusform>{count} resultado</numerusform>
                <numerusform>{count} resultados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Pause publishing until</source>
            <translation>Pausar la publicación hasta</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>The first is due {when}: {words}.</source>
            <translation>La primera está prevista para {when}: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/publishing_menus.py" />
            <source>{count} posts go out all the same: their networks hold them</source>
            <extracomment>One: 1 post goes out all the same: its network holds it</extracomment>
            <translation>
                <numerusform>{count} publicación sale de todos modos: su red la tiene</numerusform>
                <numerusform>{count} publicaciones salen de todos modos: sus redes las tienen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>As things stand, everything goes out.</source>
            <translation>Tal como están las cosas, todo sale.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Asking the accounts</source>
            <translation>Preguntando a las cuentas</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It concerns {count} posts.</source>
            <extracomment>One: It concerns 1 post.</extracomment>
            <translation>
                <numerusform>Afecta a 1 publicación.</numerusform>
                <numerusform>Afecta a {count} publicaciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>It costs {amount} {currency} on {network}.</source>
            <translation>Cuesta {amount} {currency} en {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Nothing is due until {time}.</source>
            <translation>No hay nada previsto hasta {time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Sign-ins, pictures and limits of what is due in the next 24 hours are looked at. Nothing is sent.</source>
            <translation>Se revisan los accesos, las imágenes y los límites de lo previsto en las próximas 24 horas. No se envía nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{count} posts are due until {time}.</source>
            <extracomment>One: 1 post is due until {time}.</extracomment>
            <translation>
                <numerusform>Hay 1 publicación prevista hasta {time}.</numerusform>
                <numerusform>Hay {count} publicaciones previstas hasta {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/rehearsal_dialog.py" />
            <source>{handle} was asked, {done} of {of}</source>
            <translation>Se preguntó a {handle}, {done} de {of}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>A made-up client with folders on this computer for accounts.</source>
            <translation>Un cliente inventado, con carpetas de este ordenador como cuentas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its accounts, drafts and posts are gone.</source>
            <translation>Sus cuentas, borradores y publicaciones ya no están.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Its posts go to folders on this computer.</source>
            <translation>Sus publicaciones van a carpetas de este ordenador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Making the sample</source>
            <translation>Creando el ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removed the sample</source>
            <translation>Se quitó el ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>Removing the sample</source>
            <translation>Quitando el ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>The sample is back</source>
            <translation>El ejemplo ha vuelto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sample.py" />
            <source>This is the sample</source>
            <translation>Esto es el ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Data and backups</source>
            <translation>Datos y copias</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Slots and time zones</source>
            <translation>Horarios y zonas horarias</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_page.py" />
            <source>Tray and sleep</source>
            <translation>Bandeja y suspensión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>A made-up client, with folders for accounts</source>
            <translation>Un cliente inventado, con carpetas como cuentas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change posting times</source>
            <translation>Cambiar los horarios</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Change zone</source>
            <translation>Cambiar la zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Drafts, pictures and backups stay on this computer</source>
            <translation>Borradores, imágenes y copias se quedan en este equipo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Evening rehearsal</source>
            <translation>Ensayo de la tarde</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts</source>
            <translation>Publicaciones tardías</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late posts of {client}</source>
            <translation>Publicaciones tardías de {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Late window</source>
            <translation>Margen de retraso</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Looks at tomorrow’s posts</source>
            <translation>Revisa las publicaciones de mañana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>None yet</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Sample</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Show the keys</source>
            <translation>Mostrar las teclas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Single-letter keys</source>
            <translation>Teclas de una letra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Start with this computer</source>
            <translation>Iniciar con este ordenador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>T, D or S act at once while no text is being written</source>
            <translation>T, D o S actúan al instante mientras no se escribe texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{count} times a week</source>
            <extracomment>One: 1 time a week</extracomment>
            <translation>
                <numerusform>{count} vez por semana</numerusform>
                <numerusform>{count} veces por semana</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/settings_rows.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Names and keys were searched.</source>
            <translation>Se buscó en nombres y teclas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>No shortcut for “{words}”</source>
            <translation>Ningún atajo para «{words}»</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>Single letters work while no text field has the focus</source>
            <translation>Las letras sueltas funcionan mientras ningún campo de texto tiene el foco</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>or</source>
            <translation>o</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/shortcut_sheet.py" />
            <source>{count} shortcuts</source>
            <extracomment>One: 1 shortcut</extracomment>
            <translation>
                <numerusform>1 atajo</numerusform>
                <numerusform>{count} atajos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client {name}, {zone} time</source>
            <translation>Cliente {name}, hora de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Client · {zone} time</source>
            <translation>Cliente · hora de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Navigation</source>
            <translation>Navegación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>Sample · {zone} time</source>
            <translation>Ejemplo · hora de {zone}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/sidebar.py" />
            <source>{count} things of other clients need you</source>
            <extracomment>One: 1 thing of other clients needs you</extracomment>
            <translation>
                <numerusform>1 asunto de otro cliente te necesita</numerusform>
                <numerusform>{count} asuntos de otros clientes te necesitan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>In the tray, without the window</source>
            <translation>En la bandeja, sin la ventana</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Posts wait until you open Inkom</source>
            <translation>Las publicaciones esperan hasta que abras Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>Switched off in the system’s own settings</source>
            <translation>Desactivado en los ajustes del sistema</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>The entry starts a program that is gone</source>
            <translation>La entrada inicia un programa que ya no está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/start_switch.py" />
            <source>This system has no way that Inkom knows</source>
            <translation>Este sistema no tiene una forma que Inkom conozca</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Also publishing: {computers}</source>
            <translation>También publican: {computers}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Another window publishes (process {pid})</source>
            <translation>Publica otra ventana (proceso {pid})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} ahead</source>
            <translation>Adelantado {span}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Clock {span} behind</source>
            <translation>Atrasado {span}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Last look at the queue {time}</source>
            <translation>Última revisión de la cola {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Next post {when}</source>
            <translation>Próxima publicación {when}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No accounts connected</source>
            <translation>No hay cuentas conectadas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>No sign of life since {time}</source>
            <translation>Sin señales de vida desde las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing is lost; it can be started again</source>
            <translation>No se pierde nada; se puede volver a iniciar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Nothing scheduled</source>
            <translation>Nada programado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Offline since {time}</source>
            <translation>Sin conexión desde las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until you resume</source>
            <translation>En pausa hasta que la reanudes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Paused until {time}</source>
            <translation>En pausa hasta {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Posts wait until it is set</source>
            <translation>Todo espera al reloj</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Preparing {percent} %</source>
            <translation>Preparando {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing has stopped</source>
            <translation>La publicación se ha detenido</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Publishing stands still</source>
            <translation>La publicación está parada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Sending {percent} %</source>
            <translation>Enviando {percent} %</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>Set this computer’s clock</source>
            <translation>Ajuste el reloj</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>The headless publisher sends (process {pid})</source>
            <translation>Envía el publicador sin ventana (proceso {pid})</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts healthy</source>
            <extracomment>One: 1 account healthy</extracomment>
            <translation>
                <numerusform>1 cuenta en orden</numerusform>
                <numerusform>{count} cuentas en orden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} accounts wait for it</source>
            <extracomment>One: 1 account waits for it</extracomment>
            <translation>
                <numerusform>1 cuenta lo espera</numerusform>
                <numerusform>{count} cuentas lo esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} healthy</source>
            <extracomment>One: 1 healthy</extracomment>
            <translation>
                <numerusform>1 en orden</numerusform>
                <numerusform>{count} en orden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{count} posts wait here</source>
            <extracomment>One: 1 post waits here</extracomment>
            <translation>
                <numerusform>1 publicación espera aquí</numerusform>
                <numerusform>{count} publicaciones esperan aquí</numerusform>
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
            <translation>{posts}, desde las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/status.py" />
            <source>{server} is not reached</source>
            <translation>No se llega a {server}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Best time</source>
            <translation>Mejor momento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Set this time</source>
            <translation>Fijar esta hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_dialog.py" />
            <source>Zone</source>
            <translation>Zona</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Change what happens when this post is late</source>
            <translation>Cambiar lo que ocurre si esta publicación se retrasa</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Inkom publishes the others while this computer is on.</source>
            <translation>Inkom publica las demás mientras este ordenador esté encendido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>May go out while this computer is off</source>
            <translation>Puede salir con este ordenador apagado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>Zone, {zone}</source>
            <translation>Zona, {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{networks} holds it and publishes it at its hour.</source>
            <translation>{networks} la guarda y la publica a su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_popover.py" />
            <source>{zone}, this computer</source>
            <translation>{zone}, este ordenador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late, else it is skipped.</source>
            <translation>¿El ordenador dormirá? Sale hasta {minutes} min tarde; si no, se omite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out up to {minutes} min late; after that you choose.</source>
            <translation>¿El ordenador dormirá? Sale hasta {minutes} min tarde; después eliges tú.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? It goes out when it wakes.</source>
            <translation>¿El ordenador dormirá? Sale cuando despierte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>Computer asleep then? You choose when it wakes.</source>
            <translation>¿El ordenador dormirá? Eliges tú cuando despierte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time comes twice, at {first} and at {second}; this is the first.</source>
            <translation>Esa hora se repite, con {first} y con {second}; esta es la primera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>That time has passed.</source>
            <translation>Esa hora ya pasó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>The clocks go forward then; this is the first minute after.</source>
            <translation>Entonces se adelantan los relojes; este es el primer minuto después.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{moment} in {zone}</source>
            <translation>{moment} en {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/time_words.py" />
            <source>{time} on this computer</source>
            <translation>{time} en este ordenador</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New ones can be planned in {zone}.</source>
            <translation>Las nuevas pueden programarse con la hora de {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>New posts are planned in {zone}</source>
            <translation>Las publicaciones nuevas se programan con la hora de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Scheduled posts keep their time in {zone}.</source>
            <translation>Las publicaciones programadas conservan su hora de {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>The zone is as it was</source>
            <translation>La zona horaria vuelve a ser la de antes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>This computer is in {zone} now</source>
            <translation>Este equipo está ahora en la zona horaria de {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/travel.py" />
            <source>Use {zone}</source>
            <translation>Usar {zone}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Open Inkom</source>
            <translation>Abrir Inkom</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray.py" />
            <source>Until a date…</source>
            <translation>Hasta una fecha…</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>New draft from clipboard</source>
            <translation>Nuevo borrador del portapapeles</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>Reconnect {name}</source>
            <translation>Reconectar {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/tray_menu.py" />
            <source>posts will wait</source>
            <translation>las publicaciones esperarán</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup</source>
            <translation>Volver a la copia</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Go back to the backup?</source>
            <translation>¿Volver a la copia de seguridad?</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Nothing stored was lost; the log has the details.</source>
            <translation>No se perdió nada de lo guardado; el registro tiene los detalles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Something went wrong here</source>
            <translation>Algo falló aquí</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The backup is in place</source>
            <translation>La copia está en su lugar</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>The store that failed is kept as {name}.</source>
            <translation>El almacén que falló se conserva como {name}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>What was written after {moment} is missing in it. The present store is kept beside it, nothing is deleted. Posts that were still to come wait for you, because they may have gone out since.</source>
            <translation>Le falta lo escrito después de {moment}. El almacén actual se conserva al lado, no se borra nada. Las publicaciones pendientes te esperan, porque pueden haber salido desde entonces.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/shell/troubles.py" />
            <source>{count} posts wait for your word.</source>
            <extracomment>One: 1 post waits for your word.</extracomment>
            <translation>
                <numerusform>1 publicación espera tu decisión.</numerusform>
                <numerusform>{count} publicaciones esperan tu decisión.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>There is nothing to undo</source>
            <translation>No hay nada que deshacer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/undo_toasts.py" />
            <source>This can no longer be undone: {what}</source>
            <translation>Esto ya no se puede deshacer: {what}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>An account of your own belongs to a client of your own.</source>
            <translation>Una cuenta tuya pertenece a un cliente tuyo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Go to {client}</source>
            <translation>Ir a {client}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>It is kept in {name} in the data folder.</source>
            <translation>Se conserva en {name}, en la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>Not saved yet: “{words}”</source>
            <translation>Aún sin guardar: «{words}»</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>The sample keeps to its practice accounts</source>
            <translation>El ejemplo usa solo sus cuentas de práctica</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>needs sign-in</source>
            <translation>necesita iniciar sesión</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>not selected</source>
            <translation>no seleccionada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>selected</source>
            <translation>seleccionada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/shell/window.py" />
            <source>{number} of {whole}</source>
            <translation>{number} de {whole}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>at {time}</source>
            <translation>a las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in less than a minute</source>
            <translation>en menos de un minuto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>in {minutes} min</source>
            <translation>en {minutes} min</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>tomorrow at {time}</source>
            <translation>mañana a las {time}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>yesterday at {time}</source>
            <translation>ayer a las {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>{count} photos</source>
            <extracomment>One: 1 photo</extracomment>
            <translation>
                <numerusform>1 foto</numerusform>
                <numerusform>{count} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/__init__.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Best times want {least} posts with numbers; there are {count}.</source>
            <extracomment>One: Best times want {least} posts with numbers; there is 1.</extracomment>
            <translation>
                <numerusform>Los mejores momentos requieren {least} publicaciones con cifras; hay 1.</numerusform>
                <numerusform>Los mejores momentos requieren {least} publicaciones con cifras; hay {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>Hours in which {count} posts of a year did better than usual by more than chance.</source>
            <translation>Horas en las que, entre {count} publicaciones de un año, los resultados superaron lo habitual más allá del azar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>In {count} posts of a year no hour does better than another by more than chance.</source>
            <translation>En {count} publicaciones de un año, ninguna hora destaca más allá del azar.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/ui/words/best_times.py" />
            <source>{times} times your usual, {count} posts</source>
            <extracomment>One: {times} times your usual, 1 post</extracomment>
            <translation>
                <numerusform>{times} veces lo habitual, 1 publicación</numerusform>
                <numerusform>{times} veces lo habitual, {count} publicaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/client.py" />
            <source>malformed redirect</source>
            <translation>redirección mal formada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/conversation.py" />
            <source>closed before it was said</source>
            <translation>cerrado antes de responder</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>The sign-in could not be renewed yet.</source>
            <translation>Aún no se pudo renovar la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/graph.py" />
            <source>the answer is not what was asked for</source>
            <translation>la respuesta no es lo que se pidió</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>no code was given</source>
            <translation>no se dio ningún código</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/answers.py" />
            <source>the address cannot be read</source>
            <translation>la dirección no se puede leer</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/renewal.py" />
            <source>The sign-in could not be renewed: another Inkom on this computer is renewing it.</source>
            <translation>No se pudo renovar el inicio de sesión: otro Inkom de este equipo lo está renovando.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/web/oauth/tokens.py" />
            <source>An access token has no spaces and no special letters.</source>
            <translation>Un token de acceso no tiene espacios ni letras especiales.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/__init__.py" />
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Check this computer’s date and time; it goes on by itself.</source>
            <translation>Compruebe la fecha y la hora de este equipo; sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then its posts are held.</source>
            <translation>Ajuste el reloj de este equipo. Hasta entonces, sus publicaciones quedan retenidas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock. Until then nothing goes out before its time by both clocks.</source>
            <translation>Ajuste el reloj de este equipo. Hasta entonces, nada sale antes de su hora según ambos relojes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>Set this computer’s clock; the post then goes on by itself. Or send it now, choose another time, or skip it.</source>
            <translation>Ajuste el reloj de este equipo; la publicación sigue entonces por sí sola. O envíela ahora, elija otra hora u omítala.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} earlier than planned.</source>
            <translation>Las reglas de su zona horaria han cambiado: conserva su hora local, {local_time}, y por eso sale {span} antes de lo previsto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} later than planned.</source>
            <translation>Las reglas de su zona horaria han cambiado: conserva su hora local, {local_time}, y por eso sale {span} más tarde de lo previsto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>The server’s certificate is not valid at this computer’s date. Nothing was sent.</source>
            <translation>El certificado del servidor no es válido en la fecha de este equipo. No se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock does not agree with the server’s.</source>
            <translation>El reloj de este equipo no coincide con el del servidor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} ahead of {server}.</source>
            <translation>El reloj de este equipo va {span} adelantado respecto a {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>This computer’s clock is {span} behind {server}.</source>
            <translation>El reloj de este equipo va {span} atrasado respecto a {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/clock.py" />
            <source>{large} d {small} h</source>
            <translation>{large} d {small} h</translation>
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
            <translation>Déjelo encendido entonces o elija otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Fridays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} viernes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Mondays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} lunes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Saturdays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} sábados.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Sundays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} domingos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Thursdays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} jueves.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Tuesdays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} martes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} Wednesdays.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} miércoles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/coverage.py" />
            <source>This computer was off, or Inkom closed, at this hour on {off} of the last {of} days.</source>
            <translation>Este equipo estaba apagado, o Inkom cerrado, a esta hora en {off} de los últimos {of} días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with a web page</source>
            <translation>HTTP {status} con una página web</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} with no reason</source>
            <translation>HTTP {status} sin motivo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>HTTP {status} without a reason</source>
            <translation>HTTP {status} sin motivo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>No connection.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>Nobody could say who {who} is.</source>
            <translation>Nadie pudo decir quién es {who}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer took too long.</source>
            <translation>La respuesta tardó demasiado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The answer was too large.</source>
            <translation>La respuesta era demasiado grande.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The network says that it has these words already: {link}</source>
            <translation>La red dice que ya tiene este texto: {link}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The profile is {status}.</source>
            <translation>El perfil está en estado «{status}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server asks to wait.</source>
            <translation>El servidor pide esperar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server did not answer.</source>
            <translation>El servidor no respondió.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The server sends to another address, which Inkom does not follow.</source>
            <translation>El servidor remite a otra dirección, que Inkom no sigue.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {network} gave no answer.</source>
            <translation>No se pudo renovar la sesión: {network} no respondió.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>The sign-in could not be renewed: {why}</source>
            <translation>No se pudo renovar el inicio de sesión: {why}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>adapter fault ({why})</source>
            <translation>fallo del adaptador ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it answers with error {status}</source>
            <translation>responde con el error {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>it is {status}</source>
            <translation>su estado es {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>malformed request ({why})</source>
            <translation>petición mal formada ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the path is longer than {most} characters</source>
            <translation>la ruta tiene más de {most} caracteres</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the profile is {status}.</source>
            <translation>el perfil está en estado «{status}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>the site answers with the status {status}</source>
            <translation>el sitio responde con el estado {status}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{gone} of {whole} {currency} are spent this month; this one costs {asked}.</source>
            <translation>Este mes se han gastado {gone} de {whole} {currency}; esta cuesta {asked}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{name} cannot be read ({why})</source>
            <translation>{name} no se puede leer ({why})</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{servers} did not delete it</source>
            <translation>{servers} no lo ha borrado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{server} answers with error {status}.</source>
            <translation>{server} responde con el error {status}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/details.py" />
            <source>{who} points to a profile that does not carry this name.</source>
            <translation>{who} apunta a un perfil que no lleva este nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It can publish by itself while this computer is off.</source>
            <translation>Puede publicar por sí sola con este equipo apagado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs nothing.</source>
            <translation>No cuesta nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>It costs {price} for each part.</source>
            <translation>Cada parte cuesta {price}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts can be read back: a lost answer is looked up.</source>
            <translation>Las publicaciones propias pueden releerse: una respuesta perdida se comprueba.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>Own posts cannot be read back: you are asked when an answer was lost.</source>
            <translation>Las publicaciones propias no pueden releerse: se le pregunta cuando se pierde una respuesta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>This computer has to be on when a post is due.</source>
            <translation>Este equipo tiene que estar encendido cuando toque publicar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>What works: {works}.</source>
            <translation>Qué funciona: {works}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>You sign in with an app of your own there; the steps are shown below.</source>
            <translation>Allí se inicia sesión con una aplicación propia; los pasos están abajo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>deleting</source>
            <translation>eliminación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>films</source>
            <translation>vídeos</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>first comment</source>
            <translation>primer comentario</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>polls</source>
            <translation>encuestas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>statistics</source>
            <translation>estadísticas</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/directory.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A backup before the change of the store could not be made ({detail}).</source>
            <translation>No se pudo hacer una copia de seguridad antes de cambiar el almacén ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A draft holds at most {limit} parts.</source>
            <translation>Un borrador admite {limit} partes como máximo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A name has 1 to {limit} printable characters.</source>
            <translation>Un nombre tiene de 1 a {limit} caracteres imprimibles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A next slot belongs to an account.</source>
            <translation>El próximo hueco pertenece a una cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A post of the sample is going out this moment.</source>
            <translation>Una publicación del ejemplo está saliendo en este momento.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A report covers {days} days at most.</source>
            <translation>Un informe abarca {days} días como máximo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A stored sign-in does not match its account.</source>
            <translation>Un inicio de sesión guardado no corresponde a su cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>A workspace called “{name}” exists already.</source>
            <translation>Ya existe un espacio llamado «{name}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Account {account} was removed.</source>
            <translation>La cuenta {account} se quitó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --account, or inkom draft edit D --account A.</source>
            <translation>Añade --account, o usa inkom draft edit D --account A.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add --allow-lan if that is what you want.</source>
            <translation>Añade --allow-lan si es lo que quieres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add COUNT=10 or UNTIL=20271231.</source>
            <translation>Añada COUNT=10 o UNTIL=20271231.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add another one before archiving it.</source>
            <translation>Añade otro antes de archivarlo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add it again. Nothing was scheduled.</source>
            <translation>Añádalo de nuevo. No se ha programado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add posting times, or choose a time with --at.</source>
            <translation>Añada horas de publicación o elija una hora con --at.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Add texts that take turns, or let it end sooner.</source>
            <translation>Añada textos que se alternen o termine antes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Allowed: {allowed}.</source>
            <translation>Se permite: {allowed}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>An argument holds bytes that are no UTF-8 text.</source>
            <translation>Un argumento contiene bytes que no son texto UTF-8.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another Inkom ({kind}, process {pid}) is publishing from this store.</source>
            <translation>Otro Inkom ({kind}, proceso {pid}) publica desde este almacén.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program holds the store for too long.</source>
            <translation>Otro programa retiene el almacén demasiado tiempo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Another program took that posting time just now. Nothing was changed.</source>
            <translation>Otro programa acaba de ocupar esa hora de publicación. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the host to let Inkom’s requests pass, or try again later.</source>
            <translation>Pide al proveedor que deje pasar las peticiones de Inkom, o inténtalo más tarde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner for the role of an author.</source>
            <translation>Pide al dueño del sitio el rol de autor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Ask the site’s owner to allow it (often a security plugin).</source>
            <translation>Pide al dueño del sitio que lo permita (suele ser un plugin de seguridad).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Being looked for</source>
            <translation>Se está buscando</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check its permissions.</source>
            <translation>Revisa sus permisos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check that its server runs and the network is up; Inkom goes on by itself then. Nothing stored was lost.</source>
            <translation>Comprueba que su servidor funciona y que hay red; Inkom continuará entonces por sí solo. No se ha perdido nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the address or choose another network.</source>
            <translation>Revisa la dirección o elige otra red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the folder and its permissions.</source>
            <translation>Revisa la carpeta y sus permisos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the internet connection and try again. Nothing was changed.</source>
            <translation>Revisa la conexión a internet e inténtalo de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the name and the secret; for an app password make a new one.</source>
            <translation>Revisa el nombre y la contraseña; si es de aplicación, crea una nueva.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the path.</source>
            <translation>Revisa la ruta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check the spelling.</source>
            <translation>Revisa cómo está escrito.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Check user and password in INKOM_DATABASE_URL.</source>
            <translation>Comprueba el usuario y la contraseña en INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a folder that you may write.</source>
            <translation>Elige una carpeta en la que puedas escribir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later one.</source>
            <translation>Elija una posterior.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a later time, or now.</source>
            <translation>Elige una hora posterior, o ahora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a nearer time.</source>
            <translation>Elige una hora más cercana.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose a time here.</source>
            <translation>Elija aquí una hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose an account of the draft’s own workspace.</source>
            <translation>Elige una cuenta del mismo espacio que el borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another file.</source>
            <translation>Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another folder with INKOM_DATA_DIR, or another file with INKOM_DATABASE_URL.</source>
            <translation>Elige otra carpeta con INKOM_DATA_DIR, u otro archivo con INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another name.</source>
            <translation>Elige otro nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another one.</source>
            <translation>Elige otra.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place, or make room, and try again.</source>
            <translation>Elija otro lugar o libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose another place.</source>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose fewer days.</source>
            <translation>Elija menos días.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Choose one with --account.</source>
            <translation>Elija una con --account.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close it and try again. Nothing was lost.</source>
            <translation>Ciérralo e inténtalo de nuevo. No se perdió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Close that program and start the sign-in again.</source>
            <translation>Cierre ese programa y vuelva a iniciar la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect it on this computer too, if this one should publish them as well.</source>
            <translation>Conéctala también en este equipo, si este debe publicarlas también.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again.</source>
            <translation>Conecta la cuenta de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect the account again; drafts and posts are untouched.</source>
            <translation>Conecta la cuenta de nuevo; los borradores y publicaciones están intactos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Connect this account for a client of your own.</source>
            <translation>Conecta esta cuenta para un cliente tuyo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Copy client ID and client secret again from the app’s page, and compare the redirect address there.</source>
            <translation>Copie de nuevo el ID y el secreto de cliente desde la página de la aplicación y compare allí la dirección de redirección.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Delete them there, then skip the post here.</source>
            <translation>Elimínelas allí y luego omita la publicación aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has no version {version}.</source>
            <translation>El borrador {draft} no tiene versión {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Draft {draft} has nothing in the queue.</source>
            <translation>El borrador {draft} no tiene nada en la cola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Every posting time of {account} is taken for a year.</source>
            <translation>Todas las horas de publicación de {account} están ocupadas durante un año.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Export it anew and add that.</source>
            <translation>Expórtelo de nuevo y añada ese archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and start again; nothing was changed.</source>
            <translation>Libera espacio y empieza de nuevo; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space and try again. Nothing stored before was lost.</source>
            <translation>Libera espacio e inténtalo de nuevo. No se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Free some space or print elsewhere; nothing stored was lost.</source>
            <translation>Libera espacio o escribe en otro lugar; no se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give --text, --text-file or --media.</source>
            <translation>Indica --text, --text-file o --media.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give at least {least} characters of it, or the whole title.</source>
            <translation>Indica al menos {least} caracteres, o el título completo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it and try again.</source>
            <translation>Indícalo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it as UTF-8, or from a file with --text-file.</source>
            <translation>Indícalo en UTF-8, o desde un archivo con --text-file.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --from, as YYYY-MM-DD.</source>
            <translation>Indíquelo con --from, como AAAA-MM-DD.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give it with --secret-stdin, or run the command in a terminal, which asks for it.</source>
            <translation>Indícalo con --secret-stdin, o ejecuta la orden en un terminal, que lo pide.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one --alt for each --media, in the same order.</source>
            <translation>Indica un --alt por cada --media, en el mismo orden.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give one that begins with https://, or none.</source>
            <translation>Indique una que empiece por https://, o ninguna.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the earlier day first.</source>
            <translation>Indique primero el día anterior.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the name of the page you mean.</source>
            <translation>Indique el nombre de la página deseada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Give the report a name such as report.pdf.</source>
            <translation>Dé al informe un nombre como report.pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held</source>
            <translation>Retenida</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Held by the network</source>
            <translation>En manos de la red</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL is not a store that Inkom can open.</source>
            <translation>INKOM_DATABASE_URL no es un almacén que Inkom pueda abrir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>INKOM_DATABASE_URL names a PostgreSQL store, and this Inkom has no driver for it.</source>
            <translation>INKOM_DATABASE_URL indica un almacén PostgreSQL, y este Inkom no tiene controlador para él.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot delete posts on {network}.</source>
            <translation>Inkom no puede eliminar publicaciones en {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom cannot sign in twice; ask for an exception.</source>
            <translation>Inkom no puede iniciar sesión dos veces; pide una excepción.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is asking the network about this post at this moment.</source>
            <translation>Inkom está consultando a la red sobre esta publicación en este momento.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom is closing its store.</source>
            <translation>Inkom está cerrando su almacén.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Inkom knows no network “{network}”.</source>
            <translation>Inkom no conoce la red «{network}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install Inkom with the extra postgres (pip install 'inkom-desktop[postgres]'), or unset INKOM_DATABASE_URL.</source>
            <translation>Instala Inkom con el extra postgres (pip install 'inkom-desktop[postgres]'), o quita INKOM_DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect in the window for this session only.</source>
            <translation>Instala o inicia uno (GNOME Keyring, KWallet, KeePassXC), o conecta en la ventana solo durante esta sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It did not work ({code}).</source>
            <translation>No funcionó ({code}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It has: {known}.</source>
            <translation>Tiene: {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It is {state} by now and stays so.</source>
            <translation>Ya está {state} y así se queda.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It needs no budget.</source>
            <translation>No necesita presupuesto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>It was changed somewhere else in the meantime; nothing was overwritten.</source>
            <translation>Mientras tanto se cambió en otro lugar; no se sobrescribió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its account was removed since.</source>
            <translation>Su cuenta se quitó desde entonces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Its owner can pass the Authorization header on (a line in .htaccess or the host’s settings).</source>
            <translation>Su dueño puede dejar pasar la cabecera Authorization (una línea en .htaccess o en los ajustes del proveedor).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Join some of them. Nothing was changed.</source>
            <translation>Une algunas. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end sooner; it can be begun again.</source>
            <translation>Termine antes; se puede volver a empezar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Let it end with .ics or .csv.</source>
            <translation>Haga que termine en .ics o .csv.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Look at the start-up programs in the system’s own settings.</source>
            <translation>Mira los programas de inicio en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it smaller and try again.</source>
            <translation>Redúcelo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make it writable, or choose another one with INKOM_DATA_DIR. Nothing was changed.</source>
            <translation>Permita escribir en ella, o elija otra con INKOM_DATA_DIR. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make room on the disk and try again.</source>
            <translation>Haz sitio en el disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Make the folder writable. Nothing was changed.</source>
            <translation>Da permiso de escritura a la carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Mend what is listed and schedule again.</source>
            <translation>Corrige lo indicado y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Needs your look</source>
            <translation>Necesita que mires</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account is chosen for this draft.</source>
            <translation>No hay ninguna cuenta elegida para este borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account of this draft is meant by “{whose}”.</source>
            <translation>«{whose}» no designa ninguna cuenta de este borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No account “{wanted}”.</source>
            <translation>No hay ninguna cuenta «{wanted}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No document can be drawn here.</source>
            <translation>Aquí no se puede dibujar ningún documento.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No draft “{wanted}”.</source>
            <translation>No hay ningún borrador «{wanted}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No network of this Inkom keeps its posts on this computer, so there can be no sample.</source>
            <translation>Ninguna red de este Inkom guarda sus publicaciones en este ordenador, así que no puede haber ejemplo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No posting times are set for {account}.</source>
            <translation>No hay horas de publicación definidas para {account}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No publication or draft “{id}”.</source>
            <translation>No hay ninguna publicación ni borrador «{id}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>No workspace “{wanted}”.</source>
            <translation>No hay ningún espacio «{wanted}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nobody finished the sign-in in time.</source>
            <translation>Nadie completó el inicio de sesión a tiempo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing of {id} is live.</source>
            <translation>Nada de {id} está publicado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost, and posts go out meanwhile. Open it again; the log has the details.</source>
            <translation>No se perdió nada de lo guardado y las publicaciones siguen saliendo. Ábrela de nuevo; el registro tiene los detalles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost. Start it again; what was being sent is looked for first.</source>
            <translation>No se perdió nada de lo guardado. Inícialo de nuevo; antes se busca lo que se estaba enviando.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing stored was lost; the log in the data folder has the details.</source>
            <translation>No se perdió nada de lo guardado; el registro de la carpeta de datos tiene los detalles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was changed; try again.</source>
            <translation>No se cambió nada; inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was given to change.</source>
            <translation>No se indicó nada que cambiar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Nothing was lost; try again.</source>
            <translation>No se perdió nada; inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Open it in a picture program and save it anew.</source>
            <translation>Ábrela en un programa de imágenes y guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Port {port} of this computer, where the browser comes back to, is used by another program.</source>
            <translation>El puerto {port} de este equipo, al que vuelve el navegador, lo usa otro programa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>La publicación {id} se está eliminando o se eliminó en parte; no se envía nada más de ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and can no longer be moved.</source>
            <translation>La publicación {id} está {state} y ya no se puede mover.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and cannot be sent now.</source>
            <translation>La publicación {id} está {state} y no se puede enviar ahora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state} and is not sent now.</source>
            <translation>La publicación {id} está {state} y no se envía ahora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; that is its end.</source>
            <translation>La publicación {id} está {state}; ahí termina.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to look for.</source>
            <translation>La publicación {id} está {state}; no hay nada que buscar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publication {id} is {state}; there is nothing to skip.</source>
            <translation>La publicación {id} está {state}; no hay nada que omitir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publish without one: inkom publisher run. inkom --help lists everything that needs no screen.</source>
            <translation>Publica sin ella: inkom publisher run. inkom --help muestra todo lo que no necesita pantalla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Publishing has stopped after a fault ({detail}).</source>
            <translation>La publicación se detuvo tras un fallo ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put one back there.</source>
            <translation>Restaura una allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Put the newest file of the backups folder in its place.</source>
            <translation>Pon en su lugar el archivo más reciente de la carpeta backups.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Read it again and repeat the change.</source>
            <translation>Léelo de nuevo y repite el cambio.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Reconnect it, then pause it.</source>
            <translation>Vuelva a conectarla y después páusela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it before another one is made.</source>
            <translation>Quítalo antes de crear otro.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Remove it when you no longer need it.</source>
            <translation>Quítalo cuando ya no lo necesites.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it anew as MP4 (H.264 with AAC) and add that.</source>
            <translation>Guárdela de nuevo como MP4 (H.264 con AAC) y añada ese archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as JPEG and add that; a phone set to “most compatible” takes JPEG photographs.</source>
            <translation>Guárdela como JPEG y añada ese archivo; un teléfono en «más compatible» toma fotografías JPEG.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it as UTF-8 and try again.</source>
            <translation>Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Save it without one and add that.</source>
            <translation>Guárdelo sin ella y añada ese archivo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say --at for another time, --late and --late-after for another late rule.</source>
            <translation>Indica --at para otra hora, --late y --late-after para otra regla de retraso.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Say what: --text, --part, --title, --account, --media, --label.</source>
            <translation>Indica qué: --text, --part, --title, --account, --media, --label.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule it without --hand-off: Inkom sends it at its hour while this computer is on.</source>
            <translation>Prográmela sin --hand-off: Inkom la enviará a su hora mientras este ordenador esté encendido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft again once it is gone.</source>
            <translation>Programe el borrador de nuevo cuando haya desaparecido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Schedule the draft, or write a rule that comes again.</source>
            <translation>Programe el borrador o escriba una regla que se repita.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Set them with inkom account slots, or choose a time with --at instead of next-slot.</source>
            <translation>Defínalas con inkom account slots o elija una hora con --at en lugar de next-slot.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Shorten it or use several drafts. Nothing was changed.</source>
            <translation>Acórtalo o usa varios borradores. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sign in with it.</source>
            <translation>Inicie sesión con ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Sites with plugins (Business) work; others do not yet.</source>
            <translation>Los sitios con plugins (Business) funcionan; los demás, aún no.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong in the window ({detail}).</source>
            <translation>Algo falló en la ventana ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Something went wrong inside Inkom ({detail}).</source>
            <translation>Algo falló dentro de Inkom ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again, then make the report once more.</source>
            <translation>Reinicie Inkom y vuelva a hacer el informe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start Inkom again; nothing stored was lost.</source>
            <translation>Inicia Inkom de nuevo; no se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start it again.</source>
            <translation>Inícialo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Start the sign-in again.</source>
            <translation>Empieza de nuevo el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Starting with this computer could not be changed: {detail}</source>
            <translation>No se pudo cambiar el inicio con este ordenador: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stop that one first, or let it work.</source>
            <translation>Detén ese primero, o déjalo trabajar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>That time has already passed.</source>
            <translation>Esa hora ya ha pasado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The answer does not belong to this sign-in.</source>
            <translation>La respuesta no corresponde a este inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The backup {path} is damaged ({detail}).</source>
            <translation>La copia de seguridad {path} está dañada ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft is kept; schedule it for another account.</source>
            <translation>Se conserva el borrador; prográmalo para otra cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The draft keeps what you wrote. What is scheduled is as it was.</source>
            <translation>El borrador conserva lo que escribió. Lo programado sigue como estaba.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The first day is missing.</source>
            <translation>Falta el primer día.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {path} cannot be used: {detail}.</source>
            <translation>No se puede usar la carpeta {path}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The folder {server} cannot be used: {detail}.</source>
            <translation>No se puede usar la carpeta {server}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The keyring no longer holds the key of this store.</source>
            <translation>El llavero ya no tiene la clave de este almacén.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The network of {account} charges nothing.</source>
            <translation>La red de {account} no cobra nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has more than {limit} times.</source>
            <translation>La regla tiene más de {limit} veces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has no end.</source>
            <translation>La regla no tiene fin.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The rule has one time alone.</source>
            <translation>La regla solo cae una vez.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample could not be written: {detail}.</source>
            <translation>No se pudo escribir el ejemplo: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sample keeps to its own practice accounts, so that nothing made up reaches a real one.</source>
            <translation>El ejemplo usa solo sus cuentas de práctica, para que nada inventado llegue a una real.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot hold a thread, only single posts; nothing was scheduled.</source>
            <translation>El servidor de {account} no puede guardar un hilo, solo publicaciones sueltas; no se ha programado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server of {account} cannot publish at a future time by itself; nothing was scheduled.</source>
            <translation>El servidor de {account} no puede publicar por sí mismo a una hora futura; no se ha programado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The server refused Inkom’s sign-in to the store {path}.</source>
            <translation>El servidor rechazó el acceso de Inkom al almacén {path}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The sign-in was refused: {detail}</source>
            <translation>Se rechazó el inicio de sesión: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store is not open at this moment.</source>
            <translation>El almacén no está abierto en este momento.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store refused the change ({detail}).</source>
            <translation>El almacén rechazó el cambio ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store was written by a newer Inkom.</source>
            <translation>El almacén lo escribió un Inkom más nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} cannot be opened.</source>
            <translation>No se puede abrir el almacén {path}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is damaged; Inkom left it as it is.</source>
            <translation>El almacén {path} está dañado; Inkom lo dejó como está.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is not reached ({detail}).</source>
            <translation>No se llega al almacén {path} ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The store {path} is read-only.</source>
            <translation>El almacén {path} es de solo lectura.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The text has {size} characters; a draft holds {limit}.</source>
            <translation>El texto tiene {size} caracteres; un borrador admite {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The web server of {server} drops the sign-in before the site sees it.</source>
            <translation>El servidor web de {server} descarta el inicio de sesión antes de que el sitio lo vea.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>The whole site {server} stands behind a web-server password.</source>
            <translation>Todo el sitio {server} está tras una contraseña del servidor web.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are more --alt than --media.</source>
            <translation>Hay más --alt que --media.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There are: {ways}.</source>
            <translation>Hay: {ways}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is a sample already.</source>
            <translation>Ya hay un ejemplo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no file {path}.</source>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no profile {handle}.</source>
            <translation>No existe el perfil {handle}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no sample to remove.</source>
            <translation>No hay ningún ejemplo que quitar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no screen here on which a window could be shown.</source>
            <translation>Aquí no hay pantalla en la que mostrar una ventana.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no series “{wanted}”.</source>
            <translation>No hay ninguna serie «{wanted}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no server {server}.</source>
            <translation>No existe el servidor {server}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no setting “{name}”.</source>
            <translation>No existe el ajuste «{name}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no text.</source>
            <translation>No hay texto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no time zone called “{zone}”.</source>
            <translation>No existe la zona horaria «{zone}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>There is no way to sign in called “{way}”.</source>
            <translation>No hay ninguna forma de iniciar sesión llamada «{way}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>They need https and may be switched off by a plugin; the site’s owner can allow them.</source>
            <translation>Necesitan https y un plugin puede desactivarlas; el dueño del sitio puede permitirlas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This account is signed in on another computer only, which publishes its posts.</source>
            <translation>Esta cuenta solo está conectada en otro equipo, que publica sus publicaciones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This computer has no usable keyring, and Inkom never writes a secret to the disk in plain text.</source>
            <translation>Este ordenador no tiene un llavero utilizable, e Inkom nunca escribe un secreto en el disco en texto legible.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This draft is already on its way to {accounts}.</source>
            <translation>Este borrador ya va camino de {accounts}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This page failed ({detail}).</source>
            <translation>Esta página falló ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This store is on a server, whose backups are its own.</source>
            <translation>Este almacén está en un servidor, que gestiona sus propias copias de seguridad.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>This workspace has that account already.</source>
            <translation>Este espacio ya tiene esa cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a few seconds.</source>
            <translation>Inténtalo de nuevo en unos segundos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a minute. Nothing was changed.</source>
            <translation>Vuelva a intentarlo en un minuto. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again in a moment; nothing stored was lost.</source>
            <translation>Inténtalo de nuevo en un momento; no se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again, or sign in on the network’s own page first.</source>
            <translation>Inténtalo de nuevo, o inicia sesión antes en la página de la red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Try again: the next free one is taken.</source>
            <translation>Inténtalo de nuevo: se tomará la siguiente hora libre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unlock it and try again; posts wait meanwhile.</source>
            <translation>Desbloquéalo e inténtalo de nuevo; mientras, las publicaciones esperan.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or reschedule it. Nothing was changed.</source>
            <translation>Desprográmala o reprográmala. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unschedule or skip them first; nothing was changed.</source>
            <translation>Desprográmalas u omítelas primero; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Unset it, or point it to 127.0.0.1.</source>
            <translation>Quítala, o apúntala a 127.0.0.1.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions.</source>
            <translation>Actualice Inkom o indique una versión más reciente en el ajuste networks.versions.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Update Inkom; nothing was changed.</source>
            <translation>Actualiza Inkom; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use JPEG, PNG, GIF or WebP, MP4, or PDF.</source>
            <translation>Use JPEG, PNG, GIF o WebP, MP4 o PDF.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use a smaller picture. Nothing was scheduled.</source>
            <translation>Use una imagen más pequeña. No se ha programado nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use an IANA name such as Europe/Lisbon.</source>
            <translation>Usa un nombre IANA como Europe/Lisbon.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use another one.</source>
            <translation>Usa otra.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use https, or --allow-lan for a machine of your own network.</source>
            <translation>Usa https, o --allow-lan para una máquina de tu propia red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account add {network}.</source>
            <translation>Usa inkom account add {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use inkom account login {network}.</source>
            <translation>Use inkom account login {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use more characters of the id.</source>
            <translation>Usa más caracteres del identificador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Use sqlite:////path/to/file or postgresql+psycopg://user@server/database, or unset it.</source>
            <translation>Usa sqlite:////ruta/al/archivo o postgresql+psycopg://usuario@servidor/base, o quítala.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Wait until nothing is on its way there, then remove the account.</source>
            <translation>Espera a que no quede nada en camino y luego quita la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What goes out can no longer be changed: it is being sent, the network holds it, or something of it may be out.</source>
            <translation>Lo que se publicará ya no se puede cambiar: se está enviando, la red lo tiene o una parte puede estar publicada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>What the command had to say could not be written ({detail}).</source>
            <translation>No se pudo escribir lo que la orden tenía que decir ({detail}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write 2026-12-24 09:30, +15m, now, or an RFC 3339 time.</source>
            <translation>Escribe 2026-12-24 09:30, +15m, now o una hora RFC 3339.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write NETWORK.KEY=VALUE; inkom account networks --json lists the keys.</source>
            <translation>Escriba RED.CLAVE=VALOR; inkom account networks --json muestra las claves.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write RFC 5545, such as FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</source>
            <translation>Escriba según la RFC 5545, por ejemplo FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as 20 or 7.50; none takes the budget away.</source>
            <translation>Escríbalo como 20 o 7.50; none quita el presupuesto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it as YYYY-MM-DD, for example 2026-10-14.</source>
            <translation>Escríbalo como AAAA-MM-DD, por ejemplo 2026-10-14.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write it like social.example or https://social.example.</source>
            <translation>Escríbela como social.example o https://social.example.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write mon-fri 09:00 17:30; sat 10:00, or none.</source>
            <translation>Escriba mon-fri 09:00 17:30; sat 10:00, o none.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>Write text=Message, say; the fields are text, title, date, time, zone, accounts, labels, media and alt.</source>
            <translation>Escriba, por ejemplo, text=Message; los campos son text, title, date, time, zone, accounts, labels, media y alt.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>You look after several pages, or another one than the one you named: {pages}.</source>
            <translation>Administra varias páginas, u otra distinta de la indicada: {pages}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account app {network} shows how to make it; then give --client-id and its secret.</source>
            <translation>inkom account app {network} muestra cómo crearla; después indique --client-id y su secreto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account check renews its sign-in.</source>
            <translation>inkom account check renueva su inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account list shows them all.</source>
            <translation>inkom account list las muestra todas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom account networks shows them all: {known}.</source>
            <translation>inkom account networks las muestra todas: {known}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft history shows the versions.</source>
            <translation>inkom draft history muestra las versiones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom draft list shows them all.</source>
            <translation>inkom draft list los muestra todos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom ledger {id} shows what happened.</source>
            <translation>inkom ledger {id} muestra qué pasó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue and inkom ledger show them all.</source>
            <translation>inkom queue e inkom ledger las muestran todas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom queue shows what is to come.</source>
            <translation>inkom queue muestra lo que viene.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom repeat list shows them all.</source>
            <translation>inkom repeat list las muestra todas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom settings get shows them all.</source>
            <translation>inkom settings get los muestra todos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>inkom workspace list shows them all.</source>
            <translation>inkom workspace list los muestra todos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{accounts} would refuse it; nothing was scheduled.</source>
            <translation>{accounts} la rechazaría; no se programó nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} belongs to another workspace.</source>
            <translation>{account} pertenece a otro espacio.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is not signed in; nothing goes out to it as it is.</source>
            <translation>{account} no tiene la sesión iniciada; de todos modos no sale nada hacia ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{account} is on a network that refuses the same text twice: {times} times want as many texts, and there are {texts}.</source>
            <translation>{account} está en una red que rechaza dos veces el mismo texto: {times} veces piden otros tantos textos, y hay {texts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{count} posts to {handle} are being sent or looked for.</source>
            <extracomment>One: 1 post to {handle} is being sent or looked for.</extracomment>
            <translation>
                <numerusform>Se está enviando o buscando 1 publicación en {handle}.</numerusform>
                <numerusform>Se están enviando o buscando {count} publicaciones en {handle}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{first} is after {last}.</source>
            <translation>{first} es posterior a {last}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{handle} may not publish there.</source>
            <translation>{handle} no puede publicar allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} cannot be made small enough for this network.</source>
            <translation>{name} no se puede reducir lo suficiente para esta red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} is no longer as it was when it was added.</source>
            <translation>{name} ya no está como cuando se añadió.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{name} still has {count} posts on their way or waiting for you.</source>
            <extracomment>One: {name} still has 1 post on its way or waiting for you.</extracomment>
            <translation>
                <numerusform>{name} aún tiene 1 publicación en camino o que te espera.</numerusform>
                <numerusform>{name} aún tiene {count} publicaciones en camino o que te esperan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} cannot say anything of an app before a sign-in.</source>
            <translation>{network} no puede decir nada de una aplicación antes de iniciar sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} does not accept the app: {detail}</source>
            <translation>{network} no acepta la aplicación: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no option “{key}”.</source>
            <translation>{network} no tiene la opción «{key}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has no sign-in in the browser.</source>
            <translation>{network} no tiene inicio de sesión en el navegador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} has retired the version of its interface that Inkom speaks.</source>
            <translation>{network} ha retirado la versión de su interfaz que usa Inkom.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} is signed in to with an app of your own.</source>
            <translation>En {network} se inicia sesión con una aplicación propia.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{network} needs no app of your own.</source>
            <translation>{network} no necesita una aplicación propia.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as a film.</source>
            <translation>{path} no se puede leer como película.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read as text: {detail}.</source>
            <translation>{path} no se puede leer como texto: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be read: {detail}.</source>
            <translation>{path} no se puede leer: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} cannot be written: {detail}.</source>
            <translation>No se puede escribir {path}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} could not be written: {detail}.</source>
            <translation>No se pudo escribir {path}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} does not end with .pdf.</source>
            <translation>{path} no termina en .pdf.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is a HEIC photograph, which Inkom and most networks cannot read.</source>
            <translation>{path} es una fotografía HEIC, que ni Inkom ni la mayoría de las redes pueden leer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is another program’s database; nothing in it was changed.</source>
            <translation>{path} es la base de datos de otro programa; no se cambió nada en ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be read as a PDF.</source>
            <translation>{path} está dañado y no se puede leer como PDF.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is damaged and cannot be shown as a picture.</source>
            <translation>{path} está dañado y no se puede mostrar como imagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is empty (0 bytes).</source>
            <translation>{path} está vacío (0 bytes).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is no picture, film or document that networks take.</source>
            <translation>{path} no es una imagen, una película ni un documento que admitan las redes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is protected by a password.</source>
            <translation>{path} está protegido con una contraseña.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{path} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>{path} es demasiado grande ({bytes}; como máximo {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answered with a page of its firewall.</source>
            <translation>{server} respondió con una página de su cortafuegos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} answers, but is no {network} server.</source>
            <translation>{server} responde, pero no es un servidor de {network}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} cannot be reached: {detail}.</source>
            <translation>No se llega a {server}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} did not accept the sign-in: {detail}</source>
            <translation>{server} no aceptó el inicio de sesión: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} does not allow application passwords.</source>
            <translation>{server} no permite contraseñas de aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} has its REST interface switched off.</source>
            <translation>{server} tiene desactivada su interfaz REST.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is an address of a private network.</source>
            <translation>{server} es una dirección de una red privada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} is hosted by a service with a sign-in of its own.</source>
            <translation>{server} está en un servicio con su propio inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{server} would be reached without encryption.</source>
            <translation>Se llegaría a {server} sin cifrado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{text} is no day.</source>
            <translation>{text} no es un día.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{variable} must be a loopback address, not {value}.</source>
            <translation>{variable} debe ser una dirección de loopback, no {value}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} ({zone}) has already passed.</source>
            <translation>{when} ({zone}) ya pasó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>{when} is more than five years away.</source>
            <translation>Faltan más de cinco años para {when}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{amount}” is no amount.</source>
            <translation>«{amount}» no es un importe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{field}” names no column.</source>
            <translation>«{field}» no nombra ninguna columna.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{given}” is no option that Inkom reads.</source>
            <translation>«{given}» no es una opción que Inkom entienda.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the only workspace.</source>
            <translation>«{name}» es el único espacio.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{name}” is the sample and keeps its name.</source>
            <translation>«{name}» es el ejemplo y conserva su nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{part}” of the rule is not understood.</source>
            <translation>No se entiende «{part}» en la regla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{path}” is no kind of file that Inkom writes.</source>
            <translation>«{path}» no es un tipo de archivo que Inkom escriba.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{server}” is not a server address.</source>
            <translation>«{server}» no es una dirección de servidor.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{slots}” are not posting times that Inkom reads.</source>
            <translation>«{slots}» no son horas de publicación que Inkom sepa leer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{url}” is not a web address.</source>
            <translation>«{url}» no es una dirección web.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {key}.</source>
            <translation>«{value}» no sirve para {key}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{value}” does not fit {name}.</source>
            <translation>«{value}» no vale para {name}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several accounts: {ids}.</source>
            <translation>«{wanted}» coincide con varias cuentas: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several drafts: {ids}.</source>
            <translation>«{wanted}» coincide con varios borradores: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several publications: {ids}.</source>
            <translation>«{wanted}» coincide con varias publicaciones: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several series: {ids}.</source>
            <translation>«{wanted}» coincide con varias series: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” fits several workspaces: {ids}.</source>
            <translation>«{wanted}» coincide con varios espacios: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{wanted}” is too short for an id.</source>
            <translation>«{wanted}» es demasiado corto para un identificador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/errors.py" />
            <source>“{when}” is not a time that Inkom reads.</source>
            <translation>«{when}» no es una hora que Inkom entienda.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A client called “{name}” exists already.</source>
            <translation>Ya existe un cliente «{name}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>A newer Inkom may know it.</source>
            <translation>Quizá un Inkom más reciente la conozca.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Accounts shows those that are there.</source>
            <translation>Cuentas muestra las que hay.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow a machine of your own network below if that is what you want.</source>
            <translation>Permite abajo una máquina de tu propia red si es lo que quieres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Allow this user to write there. Inkom goes on by itself as soon as it can; nothing was changed.</source>
            <translation>Permita que este usuario escriba ahí. Inkom continúa solo en cuanto puede; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Check it on Accounts, which renews its sign-in.</source>
            <translation>Compruébala en Cuentas; así se renueva su inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose a time.</source>
            <translation>Elige una hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose an account of the draft’s own client.</source>
            <translation>Elige una cuenta del mismo cliente que el borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one above the text.</source>
            <translation>Elige una encima del texto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one from the client menu.</source>
            <translation>Elige uno en el menú de clientes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Accounts.</source>
            <translation>Elige una en Cuentas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Choose one on Today.</source>
            <translation>Elige una en Hoy.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Connect with a token or an app password.</source>
            <translation>Conéctala con un token o una contraseña de aplicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Go back to a backup, or put the file that belongs there in its place.</source>
            <translation>Vuelva a una copia de seguridad, o ponga en su lugar el archivo que corresponde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Inkom cannot write into its folder {path}: {detail}.</source>
            <translation>Inkom no puede escribir en su carpeta {path}: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Install or start one (GNOME Keyring, KWallet, KeePassXC), or connect for this session only.</source>
            <translation>Instala o inicia uno (GNOME Keyring, KWallet, KeePassXC), o conecta solo durante esta sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>It may have been deleted; Drafts shows those that are there.</source>
            <translation>Quizá se eliminó; Borradores muestra los que hay.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its history shows those that are there.</source>
            <translation>Su historial muestra las que hay.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Its ledger on Today shows what happened.</source>
            <translation>Su registro en Hoy muestra qué pasó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Let Inkom publish it at its time, while this computer is on.</source>
            <translation>Deje que Inkom la publique a su hora, mientras este ordenador esté encendido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Make it as the steps say, and give its client ID and secret.</source>
            <translation>Créela siguiendo los pasos e indique su ID y su secreto de cliente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Nothing of this post is live.</source>
            <translation>Nada de esta publicación está publicado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Open the one you mean from Drafts.</source>
            <translation>Abre el que quieras desde Borradores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>The client menu shows those that are there.</source>
            <translation>El menú de clientes muestra los que hay.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no client “{wanted}”.</source>
            <translation>No hay ningún cliente «{wanted}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>There is no post “{id}”.</source>
            <translation>No hay ninguna publicación «{id}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This client has that account already.</source>
            <translation>Este cliente ya tiene esa cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has no version {version}.</source>
            <translation>Este borrador no tiene la versión {version}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This draft has nothing in the queue.</source>
            <translation>Este borrador no tiene nada en la cola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is being deleted or has been in part; nothing more of it is sent.</source>
            <translation>Esta publicación se está eliminando o se eliminó en parte; no se envía nada más de ella.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and can no longer be moved.</source>
            <translation>Esta publicación está {state} y ya no se puede mover.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and cannot be sent now.</source>
            <translation>Esta publicación está {state} y no se puede enviar ahora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state} and is not sent now.</source>
            <translation>Esta publicación está {state} y no se envía ahora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; that is its end.</source>
            <translation>Esta publicación está {state}; ese es su final.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to look for.</source>
            <translation>Esta publicación está {state}; no hay nada que buscar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>This post is {state}; there is nothing to skip.</source>
            <translation>Esta publicación está {state}; no hay nada que omitir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows those that are there.</source>
            <translation>Hoy muestra las que hay.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Today shows what is to come.</source>
            <translation>Hoy muestra lo que viene.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Use https, or allow a machine of your own network below.</source>
            <translation>Usa https, o permite abajo una máquina de tu propia red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>Write something or add a picture.</source>
            <translation>Escribe algo o añade una imagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>{account} belongs to another client.</source>
            <translation>{account} pertenece a otro cliente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{name}” is the only client.</source>
            <translation>«{name}» es el único cliente.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several clients: {ids}.</source>
            <translation>«{wanted}» coincide con varios clientes: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/in_window.py" />
            <source>“{wanted}” fits several posts: {ids}.</source>
            <translation>«{wanted}» coincide con varias publicaciones: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>However late, it goes out.</source>
            <translation>Por tarde que sea, sale.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it is skipped.</source>
            <translation>Nunca con más de un minuto de retraso; después se omite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>It is never late by more than a minute; after that it waits for you.</source>
            <translation>Nunca con más de un minuto de retraso; después le espera a usted.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it is skipped.</source>
            <translation>Hasta {minutes} min tarde sale; después se omite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/late.py" />
            <source>Up to {minutes} min late it goes out; after that it waits for you.</source>
            <translation>Hasta {minutes} min tarde sale; después te espera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A card with the picture of the post needs a link in the text and exactly one picture.</source>
            <translation>Una tarjeta con la imagen de la publicación necesita un enlace en el texto y exactamente una imagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A film is needed here.</source>
            <translation>Aquí hace falta un vídeo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A picture is needed here.</source>
            <translation>Aquí hace falta una imagen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll and pictures cannot go together here.</source>
            <translation>Una encuesta y las imágenes no pueden ir juntas aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll cannot run so long here, or so short.</source>
            <translation>Una encuesta no puede durar tanto aquí, o tan poco.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll needs two answers at least.</source>
            <translation>Una encuesta necesita al menos dos respuestas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A poll of this kind does not exist there.</source>
            <translation>Ese tipo de encuesta no existe allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A secret key stands in the text.</source>
            <translation>Hay una clave secreta en el texto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>A site has no threads.</source>
            <translation>Un sitio no tiene hilos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add one.</source>
            <translation>Añade una.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Add them, or choose another card.</source>
            <translation>Añádalos o elija otra tarjeta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Another post of this account has its time at {local_time}: “{words}”.</source>
            <translation>Otra publicación de esta cuenta tiene su hora {local_time}: «{words}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Change one of them.</source>
            <translation>Cambie una de ellas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Choose another length.</source>
            <translation>Elija otra duración.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Copy the address of the post itself.</source>
            <translation>Copie la dirección de la propia publicación.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Crop it.</source>
            <translation>Recórtelo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Files of these kinds cannot go together here.</source>
            <translation>Archivos de estos tipos no pueden ir juntos aquí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Fill it in.</source>
            <translation>Rellénelo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It will be plain text.</source>
            <translation>Será texto normal.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>It would wait; raise the budget of the account, or choose a time in the next month.</source>
            <translation>Esperaría; suba el presupuesto de la cuenta o elija una hora del mes próximo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Let one answer be chosen, and show the count.</source>
            <translation>Deje elegir una respuesta y muestre el recuento.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it shorter.</source>
            <translation>Hágalo más corto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Make it smaller.</source>
            <translation>Redúcela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Move the others to another part.</source>
            <translation>Mueva los demás a otra parte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Networks refuse such characters: remove them.</source>
            <translation>Las redes rechazan esos caracteres: quítalos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}.</source>
            <translation>Publicar cuesta {amount} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Publishing costs {amount} {currency}; without the link it would be {without} {currency}.</source>
            <translation>Publicar cuesta {amount} {currency}; sin el enlace serían {without} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Reconnect it; the post waits meanwhile.</source>
            <translation>Reconéctela; la publicación espera mientras tanto.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Remove some, or move them to another part.</source>
            <translation>Quita algunas, o pásalas a otra parte.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Save it with {codecs}.</source>
            <translation>Guárdelo con {codecs}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Screen readers will skip it.</source>
            <translation>Los lectores de pantalla la omitirán.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it by {over} or split it into a thread.</source>
            <translation>Quita {over} o divídelo en un hilo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Shorten it.</source>
            <translation>Acórtalo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Some networks hide or refuse repetitions.</source>
            <translation>Algunas redes ocultan o rechazan las repeticiones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take it away.</source>
            <translation>Quítela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take some away.</source>
            <translation>Quite algunos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Take them away.</source>
            <translation>Quítelas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The alternative text of {name} has {length} of {limit} characters.</source>
            <translation>El texto alternativo de {name} tiene {length} de {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The answer “{answer}” has {length} of {limit} characters.</source>
            <translation>La respuesta «{answer}» tiene {length} de {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The first line will stand in for it.</source>
            <translation>La primera línea ocupará su lugar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The month’s budget has no room for it now: {spent} of {budget} {currency} are spent.</source>
            <translation>El presupuesto del mes no alcanza ahora: se han gastado {spent} de {budget} {currency}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in more for links.</source>
            <translation>La red cobra más por los enlaces al titular de la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The network charges the owner of the sign-in.</source>
            <translation>La red lo cobra al titular de la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The option “{key}” does not exist there (any more).</source>
            <translation>La opción «{key}» no existe allí (ya).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The parts become one article.</source>
            <translation>Las partes forman un solo artículo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The poll has {count} answers; {limit} are allowed.</source>
            <translation>La encuesta tiene {count} respuestas; se permiten {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The signs &lt; and &gt; are not taken here.</source>
            <translation>Los signos &lt; y &gt; no se aceptan aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/problems.py" />
            <source>The text holds {count} invisible control characters.</source>
            <extracomment>One: The text holds 1 invisible control character.</extracomment>
            <translation>
                <numerusform>El texto contiene 1 carácter de control invisible.</numerusform>
                <numerusform>El texto contiene {count} caracteres de control invisibles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is no title.</source>
            <translation>No hay título.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>There is nothing to post.</source>
            <translation>No hay nada que publicar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account needs a new sign-in before anything goes out.</source>
            <translation>Esta cuenta necesita iniciar sesión de nuevo antes de publicar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>This account said nearly the same on {local_time}.</source>
            <translation>Esta cuenta dijo casi lo mismo: {local_time}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two answers of the poll are the same.</source>
            <translation>Dos respuestas de la encuesta son iguales.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Two so close take each other’s readers; another time may serve both better.</source>
            <translation>Tan juntas se quitan lectores; otra hora puede convenir a ambas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use JPEG or PNG.</source>
            <translation>Usa JPEG o PNG.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a larger one.</source>
            <translation>Use uno más grande.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a longer one.</source>
            <translation>Use uno más largo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use a tag such as en or pt-BR.</source>
            <translation>Use un código como en o pt-BR.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one kind.</source>
            <translation>Usa un solo tipo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Use one of them.</source>
            <translation>Use una de las dos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is shared again goes without pictures and polls of its own.</source>
            <translation>Lo que se vuelve a compartir va sin imágenes ni encuestas propias.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>What is to be shared again is no post there.</source>
            <translation>Lo que se quiere volver a compartir no es una publicación de esa red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Whoever reads it owns the account: take it out.</source>
            <translation>Quien la lea posee la cuenta: quítela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write another one, or take the poll away.</source>
            <translation>Escriba otra o quite la encuesta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write it without them.</source>
            <translation>Escríbalo sin ellos.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>Write the others without the sign.</source>
            <translation>Escriba los demás sin el signo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} files of one kind; {limit} are allowed.</source>
            <translation>{count} archivos de un mismo tipo; se admiten {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} pictures; {limit} are allowed.</source>
            <translation>{count} imágenes; se permiten {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{count} tags of shares ($ABC); one is allowed.</source>
            <translation>{count} símbolos bursátiles ($ABC); se permite uno.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{handle} is not a full handle.</source>
            <translation>{handle} no es un nombre completo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{length}/{limit}.</source>
            <translation>{length}/{limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has no alternative text.</source>
            <translation>{name} no tiene texto alternativo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has too many pixels ({width} × {height}).</source>
            <translation>{name} tiene demasiados píxeles ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} has {pages} pages; {limit} are allowed.</source>
            <translation>{name} tiene {pages} páginas; se admiten {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is coded as {codec}, which is not taken here.</source>
            <translation>{name} está codificado en {codec}, que aquí no se admite.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is of a kind that is not taken here.</source>
            <translation>{name} es de un tipo que aquí no se acepta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too large ({bytes}; at most {bytes_limit}).</source>
            <translation>{name} es demasiado grande ({bytes}; como máximo {bytes_limit}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too small ({width} × {height}; {limit} px at least).</source>
            <translation>{name} es demasiado pequeño ({width} × {height}; al menos {limit} px).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too tall for its width ({width} × {height}).</source>
            <translation>{name} es demasiado alto para su ancho ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} is too wide for its height ({width} × {height}).</source>
            <translation>{name} es demasiado ancho para su alto ({width} × {height}).</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are allowed.</source>
            <translation>{name} dura {seconds} s; se admiten {limit} s.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>{name} runs {seconds} s; {limit} s are the least.</source>
            <translation>{name} dura {seconds} s; el mínimo es de {limit} s.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” has {length} of {limit} characters.</source>
            <translation>«{option}» tiene {length} de {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” holds invisible control characters.</source>
            <translation>«{option}» contiene caracteres de control invisibles.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}” is needed here.</source>
            <translation>Aquí hace falta «{option}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{option}”: {count} are too many; {limit} are allowed.</source>
            <translation>«{option}»: {count} son demasiados; se permiten {limit}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is no language.</source>
            <translation>«{value}» no es un idioma.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/problems.py" />
            <source>“{value}” is none of the choices of “{option}”.</source>
            <translation>«{value}» no es una de las opciones de «{option}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Add the picture again and schedule anew.</source>
            <translation>Añade la imagen otra vez y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Change the draft and schedule it again.</source>
            <translation>Cambie el borrador y prográmelo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Check that it is up, then rehearse again; or choose another time.</source>
            <translation>Compruebe que funciona y vuelva a ensayar; o elija otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Choose another time.</source>
            <translation>Elija otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Go online, then rehearse again.</source>
            <translation>Conéctese a la red y vuelva a ensayar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Inkom moves it by itself. Check that the time still suits.</source>
            <translation>Inkom la mueve por sí solo. Compruebe que la hora sigue siendo adecuada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Install the version or the extension that knows it.</source>
            <translation>Instale la versión o la extensión que la conoce.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Publishing is paused beyond its time.</source>
            <translation>La publicación está en pausa más allá de su hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Raise the budget, leave links out, or choose a time in the next month.</source>
            <translation>Suba el presupuesto, omita enlaces o elija una hora del mes próximo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Reconnect the account; until then its posts cannot go out.</source>
            <translation>Vuelva a conectar la cuenta; hasta entonces sus publicaciones no pueden salir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Rehearse again later.</source>
            <translation>Vuelva a ensayar más tarde.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume publishing, or choose another time.</source>
            <translation>Reanude la publicación o elija otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Resume the account.</source>
            <translation>Reanuda la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>Set this computer’s clock; until then posts are held.</source>
            <translation>Ajuste el reloj de este equipo; hasta entonces las publicaciones se retienen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>The month’s budget of {account} has no room for it: {spent} of {budget} {currency} are spent, and what is due costs {cost}.</source>
            <translation>El presupuesto del mes de {account} no alcanza: se han gastado {spent} de {budget} {currency}, y lo previsto cuesta {cost}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer does not know the time zone {zone}.</source>
            <translation>Este equipo no conoce la zona horaria {zone}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This computer is offline: no server is reached, so sign-ins and limits could not be asked.</source>
            <translation>Este equipo está sin conexión: no se alcanza ningún servidor, así que no se pudo preguntar por los accesos ni los límites.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>This version of Inkom does not know the network “{network}”.</source>
            <translation>Esta versión de Inkom no conoce la red «{network}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>its certificate is not valid at this computer’s date</source>
            <translation>su certificado no es válido en la fecha de este equipo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is paused.</source>
            <translation>{account} está en pausa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{account} is signed out{detail}.</source>
            <translation>{account} no tiene la sesión iniciada{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{name} is no longer as it was when you scheduled it.</source>
            <translation>{name} ya no está como cuando la programó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{network} would refuse it as its limits are today: {problem}</source>
            <translation>{network} la rechazaría con sus límites actuales: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} gave no usable answer, so it is not known whether {account} can publish{detail}.</source>
            <translation>{server} no dio una respuesta útil; no se sabe si {account} puede publicar{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/rehearsal.py" />
            <source>{server} is not reached{detail}.</source>
            <translation>No se alcanza {server}{detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>+{by}</source>
            <translation>+{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>A comparison stands only where the days before were read from their first on. A gap in a line is a day on which nothing was read.</source>
            <translation>Solo se compara cuando los días anteriores se leyeron desde el primero. Un hueco en una línea es un día en que no se leyó nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Beside its reach, {account} did best: {rate} engagements for each hundred {base}.</source>
            <translation>En relación con su alcance, {account} fue la mejor: {rate} interacciones por cada cien {base}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Days are those of the time zone {zone}.</source>
            <translation>Los días son los de la zona horaria {zone}.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Each number is compared with the {count} days before. Numbers below twenty are compared as numbers, not in per cent.</source>
            <extracomment>One: Each number is compared with the day before. Numbers below twenty are compared as numbers, not in per cent.</extracomment>
            <translation>
                <numerusform>Cada cifra se compara con el día anterior. Las cifras por debajo de veinte se comparan como números, no en porcentaje.</numerusform>
                <numerusform>Cada cifra se compara con los {count} días anteriores. Las cifras por debajo de veinte se comparan como números, no en porcentaje.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Engagements are likes, shares, replies, quotes, comments, saves and clicks, each as far as the network reports it.</source>
            <translation>Las interacciones son los me gusta, compartidos, respuestas, citas, comentarios, guardados y clics, en la medida en que la red los comunica.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>How this was counted</source>
            <translation>Cómo se contó</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>In short</source>
            <translation>En resumen</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day}</source>
            <translation>Hecho el {day}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made on {day} by {name}</source>
            <translation>Hecho el {day} por {name}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Made-up numbers of the sample client</source>
            <translation>Cifras inventadas del cliente de ejemplo</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>No comparison</source>
            <translation>Sin comparación</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Not reported</source>
            <translation>No comunicado</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Nothing was read or published in these days.</source>
            <translation>En estos días no se leyó ni publicó nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>People reacted {count} times: likes, shares, replies and clicks.</source>
            <extracomment>One: People reacted once: a like, a share, a reply or a click.</extracomment>
            <translation>
                <numerusform>Hubo una reacción: un me gusta, compartido, respuesta o clic.</numerusform>
                <numerusform>Hubo {count} reacciones: me gusta, compartidos, respuestas y clics.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Posts were seen {count} times.</source>
            <extracomment>One: Posts were seen once.</extracomment>
            <translation>
                <numerusform>Las publicaciones se vieron una vez.</numerusform>
                <numerusform>Las publicaciones se vieron {count} veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>Seen {count} times</source>
            <extracomment>One: Seen once</extracomment>
            <translation>
                <numerusform>Visto una vez</numerusform>
                <numerusform>Visto {count} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>Social media report</source>
            <translation>Informe de redes sociales</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is as in the days before.</source>
            <translation>Es lo mismo que en los días anteriores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} less than in the days before.</source>
            <translation>Es {by} menos que en los días anteriores.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {by} more than in the days before.</source>
            <translation>Es {by} más que en los días anteriores.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} fewer than in the days before.</source>
            <extracomment>One: That is one fewer than in the days before.</extracomment>
            <translation>
                <numerusform>Es una menos que en los días anteriores.</numerusform>
                <numerusform>Son {count} menos que en los días anteriores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>That is {count} more than in the days before.</source>
            <extracomment>One: That is one more than in the days before.</extracomment>
            <translation>
                <numerusform>Es una más que en los días anteriores.</numerusform>
                <numerusform>Son {count} más que en los días anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The accounts side by side</source>
            <translation>Las cuentas, una junto a otra</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The engagement rate is engagements for each hundred impressions, or followers where a network reports no impressions.</source>
            <translation>La tasa de interacción son las interacciones por cada cien impresiones, o seguidores si una red no comunica impresiones.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>The numbers were read from the networks’ own interfaces and kept on the computer of whoever made this report.</source>
            <translation>Las cifras se leyeron de las interfaces de las redes y se guardan en el ordenador de quien hizo este informe.</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>The post that did best went out on {account} on {moment}, with {count} engagements.</source>
            <extracomment>One: The post that did best went out on {account} on {moment}, with one engagement.</extracomment>
            <translation>
                <numerusform>La mejor publicación salió en {account} ({moment}), con una interacción.</numerusform>
                <numerusform>La mejor publicación salió en {account} ({moment}), con {count} interacciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>These networks report no numbers: {names}.</source>
            <translation>Estas redes no comunican cifras: {names}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>What did best</source>
            <translation>Lo que mejor funcionó</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>followers</source>
            <translation>seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>impressions</source>
            <translation>impresiones</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of followers</source>
            <translation>de los seguidores</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>of impressions</source>
            <translation>de las impresiones</translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} more people follow.</source>
            <extracomment>One: One more person follows.</extracomment>
            <translation>
                <numerusform>Una persona más sigue la cuenta.</numerusform>
                <numerusform>{count} personas más siguen las cuentas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} people fewer follow.</source>
            <extracomment>One: One person less follows.</extracomment>
            <translation>
                <numerusform>Una persona menos sigue la cuenta.</numerusform>
                <numerusform>{count} personas menos siguen las cuentas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="inkom_desktop/wording/report.py" />
            <source>{count} posts went out in these days.</source>
            <extracomment>One: One post went out in these days.</extracomment>
            <translation>
                <numerusform>En estos días salió una publicación.</numerusform>
                <numerusform>En estos días salieron {count} publicaciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>{first} to {last}</source>
            <translation>del {first} al {last}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/report.py" />
            <source>−{by}</source>
            <translation>−{by}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>A quotation mark is missing or stands in the wrong place; what follows cannot be read.</source>
            <translation>Falta una comilla o está mal puesta; lo que sigue no se puede leer.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>It has a time and no account to go to.</source>
            <translation>Tiene hora, pero ninguna cuenta de destino.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Row {row} says the same, for the same time and accounts.</source>
            <translation>La fila {row} dice lo mismo, a la misma hora y para las mismas cuentas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The cell is empty.</source>
            <translation>La celda está vacía.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The clocks go forward over {value}: there is no such time.</source>
            <translation>El cambio de hora salta {value}: esa hora no existe.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file has more than {limit} rows.</source>
            <translation>El archivo tiene más de {limit} filas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file holds no rows.</source>
            <translation>El archivo no contiene filas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is larger than {limit} MB.</source>
            <translation>El archivo supera los {limit} MB.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The file is no text in UTF-8 or UTF-16: save it as CSV UTF-8.</source>
            <translation>El archivo no es texto en UTF-8 o UTF-16: guárdelo como CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The label “{label}…” is longer than {limit} characters.</source>
            <translation>La etiqueta «{label}…» supera los {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The row has {cells} cells and the table {columns} columns: a text with commas wants quotation marks.</source>
            <translation>La fila tiene {cells} celdas y la tabla {columns} columnas: un texto con comas necesita comillas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>The text is longer than {limit} characters.</source>
            <translation>El texto supera los {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There are {alts} alternative texts for {media} pictures.</source>
            <translation>Hay {alts} textos alternativos para {media} imágenes.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no account “{account}”.</source>
            <translation>No hay ninguna cuenta «{account}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no column for “{field}”: name one.</source>
            <translation>No hay columna para «{field}»: nombre una.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>There is no file “{path}”.</source>
            <translation>No hay ningún archivo «{path}».</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>Two columns have this name.</source>
            <translation>Dos columnas tienen este nombre.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{account} would refuse it: {problem}</source>
            <translation>{account} la rechazaría: {problem}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} has already passed.</source>
            <translation>{value} ya ha pasado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>{value} is more than five years away.</source>
            <translation>Faltan más de cinco años para {value}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{account}” fits several accounts: {ids}.</source>
            <translation>«{account}» coincide con varias cuentas: {ids}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” has no time of day.</source>
            <translation>«{value}» no tiene hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no date: write 2026-12-24.</source>
            <translation>«{value}» no es una fecha: escriba 2026-12-24.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” is no time: write 09:30.</source>
            <translation>«{value}» no es una hora: escriba 09:30.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/sheets.py" />
            <source>“{value}” may be a day in either of two months: say how dates are written.</source>
            <translation>«{value}» puede ser un día de uno u otro mes: indique cómo se escriben las fechas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>An answer was lost or is still to come, so it may be live.</source>
            <translation>Se perdió o falta una respuesta: puede estar publicado.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the editor to publish it.</source>
            <translation>Pide al editor que lo publique.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the owner for the right, then schedule again.</source>
            <translation>Pide el permiso al dueño y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Ask the site’s owner to allow it.</source>
            <translation>Pide al dueño del sitio que lo permita.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Change it and schedule again.</source>
            <translation>Cámbiala y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the account.</source>
            <translation>Comprueba la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Check the folder and schedule again.</source>
            <translation>Revisa la carpeta y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Choose another category, or ask an editor to make it, and schedule again.</source>
            <translation>Elija otra categoría o pida a un editor que la cree, y programe de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete it on the network if it must not go out.</source>
            <translation>Elimínela en la red si no debe publicarse.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Delete them on the network, then skip it here; or try again.</source>
            <translation>Elimínelas en la red y luego omítala aquí; o inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom cannot work with this account: {detail}.</source>
            <translation>Inkom no puede trabajar con esta cuenta: {detail}.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it.</source>
            <translation>Inkom se detuvo tres veces al prepararlo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Inkom stopped three times while preparing it. Nothing was sent.</source>
            <translation>Inkom se detuvo tres veces al prepararla. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It came back with a backup of {detail} and may have gone out since. Nothing was sent after that.</source>
            <translation>Volvió con una copia de {detail} y puede haber salido desde entonces. Después no se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself.</source>
            <translation>Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It goes on by itself. From a minute before its hour Inkom only looks whether it went out; to stop it then, delete it on the network.</source>
            <translation>Continúa por sí solo. Desde un minuto antes de la hora Inkom solo mira si salió; para detenerlo entonces, elimínelo en la red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is being taken back from the network, which holds it until then.</source>
            <translation>Se está recuperando de la red, que la guarda hasta entonces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It is proved not to be there; it is sent again with the same key, which cannot double it.</source>
            <translation>Se comprobó que no está allí; se envía de nuevo con la misma clave, que no puede duplicarla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It missed its window and was skipped, as its rule says. Nothing was sent.</source>
            <translation>Perdió su margen y se omitió, como dice su regla. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window.</source>
            <translation>Estaba previsto para {local_time} y perdió su margen.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was due {local_time} and missed its window. Nothing was sent.</source>
            <translation>Debía salir {local_time} y perdió su margen. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>It was tried many times without success. {detail}</source>
            <translation>Se intentó muchas veces sin éxito. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Its account was removed. The draft is kept.</source>
            <translation>Se quitó su cuenta. Se conserva el borrador.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at it there; the draft is kept.</source>
            <translation>Mírelo allí; el borrador se conserva.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile.</source>
            <translation>Mira el perfil.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile: say that it is there, send it again, or skip it.</source>
            <translation>Mira el perfil: di que está allí, envíala de nuevo u omítela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Look at the profile; then send it now, choose another time, or skip it.</source>
            <translation>Mira el perfil; luego envíala ahora, elige otra hora u omítela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Make the pictures smaller and schedule again.</source>
            <translation>Reduce las imágenes y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the budget, or leave its links out and schedule it again; with the next month it goes on by itself.</source>
            <translation>Suba el presupuesto, u omita sus enlaces y prográmela de nuevo; con el mes siguiente continúa por sí sola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Raise the limit there, or choose a time after it begins anew.</source>
            <translation>Suba el límite allí, o elija una hora posterior a su reinicio.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Reconnect the account; the post waits for it.</source>
            <translation>Reconecta la cuenta; la publicación la espera.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Schedule it again.</source>
            <translation>Prográmala de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, choose another time, or skip it.</source>
            <translation>Envíala ahora, elige otra hora u omítela.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Send it now, or choose another time.</source>
            <translation>Envíala ahora o elige otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Shorten it and schedule again.</source>
            <translation>Acórtala y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Skip the rest, or send it now to try again.</source>
            <translation>Omite el resto, o envíala ahora para intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The account is paused.</source>
            <translation>La cuenta está en pausa.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to an earlier send was lost, and a look did not find it.</source>
            <translation>Se perdió la respuesta a un envío anterior y una comprobación no lo encontró.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer to the hand-over was lost, so the network may hold it. Inkom looks for it before anything else.</source>
            <translation>Se perdió la respuesta a la entrega, así que quizá la guarde la red. Inkom la busca antes de nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and Inkom cannot look. It may be live.</source>
            <translation>Se perdió la respuesta e Inkom no puede mirar. Puede estar publicada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost and two looks did not find it. This network cannot refuse a second copy.</source>
            <translation>Se perdió la respuesta y dos búsquedas no la encontraron. Esta red no puede rechazar una segunda copia.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The answer was lost, so it may be live. Inkom looks for it before anything else.</source>
            <translation>Se perdió la respuesta, así que puede estar publicada. Inkom la busca antes que nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail}</source>
            <translation>La app ha alcanzado el límite de gasto fijado para ella en la red. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The app has reached the limit of spending that is set for it on the network. {detail} Nothing was sent.</source>
            <translation>La aplicación alcanzó el límite de gasto fijado en la red. {detail} No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The folder cannot be written: {detail}</source>
            <translation>No se puede escribir en la carpeta: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in.</source>
            <translation>El llavero no entregó el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The keyring did not give the sign-in. Nothing was sent.</source>
            <translation>El llavero no entregó el inicio de sesión. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail}</source>
            <translation>El presupuesto mensual de la cuenta no alcanza. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The month’s budget of the account has no room for it. {detail} Nothing was sent.</source>
            <translation>El presupuesto del mes de la cuenta no alcanza. {detail} No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait.</source>
            <translation>La red pidió esperar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asked to wait. Nothing was sent.</source>
            <translation>La red pidió esperar. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail}</source>
            <translation>La red pide dinero primero: los créditos de la app se han agotado. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network asks for money first: the credits of the app are used up. {detail} Nothing was sent.</source>
            <translation>La red pide dinero primero: los créditos de la aplicación se agotaron. {detail} No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network cannot be asked now and still holds it. Inkom takes it back as soon as the network answers. {detail}</source>
            <translation>No se puede consultar a la red ahora y aún la guarda. Inkom la recuperará en cuanto la red responda. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached.</source>
            <translation>No se pudo contactar con la red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network could not be reached. Nothing was sent.</source>
            <translation>No se pudo llegar a la red. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not give it back and publishes it at {local_time}. {detail}</source>
            <translation>La red no la ha devuelto y la publicará a las {local_time}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network did not take it ahead of its hour: {detail} Inkom sends it at {local_time} while this computer is on.</source>
            <translation>La red no la aceptó por adelantado: {detail} Inkom la enviará a las {local_time} mientras este ordenador esté encendido.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in.</source>
            <translation>La red terminó la sesión.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network ended the sign-in. Nothing was sent.</source>
            <translation>La red cerró la sesión. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network found the text too long: {detail}</source>
            <translation>La red consideró el texto demasiado largo: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has it and shows it to nobody else: {detail}</source>
            <translation>La red lo tiene y no lo muestra a nadie más: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network has retired the version of its interface that Inkom speaks: {detail}</source>
            <translation>La red ha retirado la versión de su interfaz que usa Inkom: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it and publishes it at {held_for} whatever happens here; delete it there if it must not go out.</source>
            <translation>La red lo tiene y lo publica el {held_for} pase lo que pase aquí; elimínelo allí si no debe salir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time} and publishes it by itself. This computer may be off then.</source>
            <translation>La red la guarda hasta las {local_time} y la publicará por sí misma. Este ordenador puede estar apagado entonces.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network holds it for {local_time}. Inkom could not ask yet whether it went out. {detail}</source>
            <translation>La red la guarda para las {local_time}. Inkom aún no ha podido preguntar si se publicó. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is late: it still holds it, although it was due {local_time}. Inkom looks again by itself.</source>
            <translation>La red va con retraso: aún la guarda, aunque estaba prevista a las {local_time}. Inkom vuelve a mirar por sí mismo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network is still working on it.</source>
            <translation>La red aún la está procesando.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network no longer holds it, and it was not found among the posts of the account.</source>
            <translation>La red ya no la guarda, y no se encontró entre las publicaciones de la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused a picture: {detail}</source>
            <translation>La red rechazó una imagen: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network refused it: {detail}</source>
            <translation>La red la rechazó: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The network says that it has this post already: {detail}</source>
            <translation>La red dice que ya tiene esta publicación: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The prepared article was deleted on the site before it went out.</source>
            <translation>El artículo preparado se eliminó en el sitio antes de salir.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server found it too large: {detail}</source>
            <translation>El servidor la consideró demasiado grande: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server is gone: {detail}</source>
            <translation>El servidor ya no está: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The server sent Inkom to another address, which it does not follow when it posts.</source>
            <translation>El servidor envió a Inkom a otra dirección, que no sigue al publicar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has its REST interface switched off.</source>
            <translation>El sitio tiene desactivada su interfaz REST.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site has no category “{detail}”, and this user may not make one.</source>
            <translation>El sitio no tiene la categoría «{detail}» y este usuario no puede crearla.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>The site holds it for review by an editor: {detail}</source>
            <translation>El sitio la retiene para que la revise un editor: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This account may not publish there: {detail}</source>
            <translation>Esta cuenta no puede publicar allí: {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>This computer’s clock is fast: it waits until it is certainly time.</source>
            <translation>El reloj de este equipo va adelantado: espera hasta que sea la hora con certeza.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>To be certain, delete it on the network.</source>
            <translation>Para estar seguro, elimínela en la red.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Top them up there, then send it now or choose another time.</source>
            <translation>Recárguelos allí y luego envíe ahora o elija otra hora.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Unlock it, then check the account.</source>
            <translation>Desbloquéalo y comprueba la cuenta.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Update Inkom, or name a newer version in the setting networks.versions, then schedule again.</source>
            <translation>Actualice Inkom o indique una versión más reciente en el ajuste networks.versions y vuelva a programar.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Use another one and schedule again.</source>
            <translation>Usa otra y programa de nuevo.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>Wait, or take it out of the queue or give it another time; Inkom then takes it back first.</source>
            <translation>Espere, retírela de la cola o dele otra hora; Inkom la recupera entonces primero.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What is live of it is being deleted: {live} still to go. {detail}</source>
            <translation>Se está eliminando lo publicado: quedan {live}. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>What was live of it was deleted, as you said. The draft is kept.</source>
            <translation>Lo que estaba publicado se eliminó, como pidió. El borrador se conserva.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You said that it is there.</source>
            <translation>Dijiste que está allí.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You skipped it.</source>
            <translation>La omitiste.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>You took it out of the queue.</source>
            <translation>La sacaste de la cola.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it.</source>
            <translation>{detail} ya no es como cuando se programó.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{detail} is no longer as it was when you scheduled it. Nothing was sent.</source>
            <translation>{detail} ya no es como cuando la programaste. No se envió nada.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live.</source>
            <translation>{live} de {parts} partes están publicadas.</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are live; the next one was refused. {detail}</source>
            <translation>{live} de {parts} partes están publicadas; la siguiente se rechazó. {detail}</translation>
        </message>
        <message>
            <location filename="inkom_desktop/wording/standing.py" />
            <source>{live} of {parts} parts are still live and could not be deleted. {detail}</source>
            <translation>{live} de {parts} partes siguen publicadas y no se pudieron eliminar. {detail}</translation>
        </message>
    </context>
</TS>
