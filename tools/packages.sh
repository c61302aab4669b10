# Debian 12 packages that Reparo needs; sourced by tools/run and tools/test. Nothing here is run by itself.
build_packages=(
    cmake ninja-build g++ ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools libgl1-mesa-dev libxkbcommon-dev qt6-svg-dev
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools linguist-qt6
    libsqlite3-dev libpq-dev libcli11-dev libphonenumber-dev libsodium-dev libexpected-dev libcsv-dev libical-dev
    libgmime-3.0-dev libcurl4-openssl-dev libseccomp-dev libmicrohttpd-dev qtkeychain-qt6-dev catch2
)
runtime_packages=(
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-noto-core fontconfig
)
test_packages=(
    postgresql-15 sqlite3 zstd util-linux libfaketime
    exim4-daemon-light dovecot-imapd kannel kannel-extras openssl python3 gnome-keyring clang libclang-rt-14-dev
    xvfb xauth x11-utils x11-xkb-utils imagemagick openbox xdotool dbus dbus-x11 at-spi2-core libatk-adaptor gir1.2-atspi-2.0 python3-pyatspi
)

# Installs what is missing and says what it does; silent when all is there.
install_missing() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=600 -o Dpkg::Options::=--force-confold "${missing[@]}" >/dev/null
}

build_reparo() {
    cmake --preset default --log-level=WARNING
    cmake --build --preset default --target "$@"
}
