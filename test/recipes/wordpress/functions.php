<?php
// In the functions.php of a child theme, or in a small extension: WordPress 6.5 or later prints the script in the footer.
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script_module('solidaire', home_url('/cdn/solidaire.js'), [], null);
});
