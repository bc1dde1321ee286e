<?php
// What a web server's rewrite rules do: uploads from the site's own folder, files of the code, the rest to index.php.
$code = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (str_starts_with($path, '/wp-content/uploads/')) {
    $uploads = realpath(getenv('INKOM_WP_CONTENT') . '/uploads');
    $file = realpath(getenv('INKOM_WP_CONTENT') . substr($path, strlen('/wp-content')));
    if ($file !== false && is_file($file) && str_starts_with($file, $uploads . '/')) {
        header('Content-Type: ' . (mime_content_type($file) ?: 'application/octet-stream'));
        header('Content-Length: ' . filesize($file));
        readfile($file);
        return true;
    }
    http_response_code(404);
    return true;
}
if ($path !== '/' && (is_file($code . $path) || is_file(rtrim($code . $path, '/') . '/index.php'))) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $code . '/index.php';
chdir($code);
require $code . '/index.php';
