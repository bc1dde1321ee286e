; Included by the Inno Setup script: inkom:// links open Inkom, for the person who installs it (HKCU, no administrator).
; The link is one quoted argument. Inkom reads the first argument alone when it is a link, so that a quote inside a link
; adds no flags. https://jrsoftware.org/ishelp/index.php?topic=registrysection
[Registry]
Root: HKCU; Subkey: "Software\Classes\inkom"; ValueType: string; ValueName: ""; ValueData: "URL:Inkom link"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\inkom"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\inkom\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: """{app}\inkom.exe"",0"
Root: HKCU; Subkey: "Software\Classes\inkom\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\inkom.exe"" ""%1"""
; Start with this computer is set by Inkom itself; uninstalling takes it away.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Inkom"; Flags: dontcreatekey uninsdeletevalue
