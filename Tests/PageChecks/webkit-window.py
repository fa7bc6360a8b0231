"""A window of WebKitGTK that WebKitWebDriver drives, and that keeps what pages keep in a folder.

The browser that comes with WebKitGTK forgets everything when it is driven; what is tried here is what is
there after a power cut.
"""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

profile = os.environ["ROUNDS_PROFILE"]
data = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"), base_cache_directory=os.path.join(profile, "cache")
)
if proxy := os.environ.get("ROUNDS_PROXY"):
    settings = WebKit2.NetworkProxySettings.new(proxy, None)
    data.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, settings)
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)


def make_view(_session):
    window = Gtk.Window(default_width=390, default_height=844)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window.add(view)
    window.show_all()
    return view


context.connect("automation-started", lambda _, session: session.connect("create-web-view", make_view))
Gtk.main()
