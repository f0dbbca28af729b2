//Provides: fs_node_supported
function fs_node_supported() { return false; }
