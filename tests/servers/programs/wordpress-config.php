<?php
// One copy of WordPress's code serves many test sites: everything that differs comes from the environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('INKOM_WP_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $purpose) {
    define($purpose . '_KEY', "test $purpose key");
    define($purpose . '_SALT', "test $purpose salt");
}
define('WP_HOME', getenv('INKOM_WP_ADDRESS'));
define('WP_SITEURL', getenv('INKOM_WP_ADDRESS'));
define('WP_CONTENT_DIR', getenv('INKOM_WP_CONTENT'));
define('WP_ENVIRONMENT_TYPE', 'local'); // otherwise application passwords ask for https
define('WP_HTTP_BLOCK_EXTERNAL', true); // nothing leaves this machine
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
