<?php
// Makes the database and the site with its administrator; prints one application password as the last line.
$address = getenv('INKOM_WP_ADDRESS');
$database = new mysqli('localhost', 'root', '', null, 0, getenv('INKOM_WP_SOCKET'));
$database->query('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4');
$database->close();

// WordPress asks who is being visited even when nobody is.
$_SERVER['HTTP_HOST'] = substr($address, strlen('http://'));
$_SERVER['SERVER_NAME'] = '127.0.0.1';
$_SERVER['SERVER_PORT'] = (string) parse_url($address, PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SCRIPT_NAME'] = '/index.php';
define('WP_INSTALLING', true);
require getenv('INKOM_WP_CODE') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true'); // there is no mail here
wp_install('Inkom tests', 'admin', 'admin@example.com', true, '', getenv('INKOM_WP_PASSWORD'));
update_option('permalink_structure', '/%postname%/');
$administrator = get_user_by('login', 'admin');
$made = WP_Application_Passwords::create_new_application_password($administrator->ID, ['name' => 'Inkom tests']);
if (is_wp_error($made)) {
    fwrite(STDERR, $made->get_error_message() . "\n");
    exit(1);
}
echo "\n", $made[0], "\n";
