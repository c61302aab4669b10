#!/bin/sh
# An authority of the tests and what it signed, in FOLDER: ca.pem; good (localhost), otherhost, expired, selfsigned as
# NAME.pem + NAME.key.
#   certificates.sh FOLDER
set -eu
cd "$1"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }

# NAME SUBJECTALTNAME: a request and its signature, valid for a month
signed() {
    key "$1"
    openssl req -new -key "$1.key" -subj "/CN=$1" -out "$1.csr"
    printf 'subjectAltName=%s\n' "$2" >"$1.ext"
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -extfile "$1.ext" -days 30 -out "$1.pem" 2>/dev/null
}

key ca
openssl req -x509 -key ca.key -subj "/CN=Reparo test authority" -days 30 -out ca.pem
signed good DNS:localhost,IP:127.0.0.1
signed otherhost DNS:mail.elsewhere.example
key selfsigned
openssl req -x509 -key selfsigned.key -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -days 30 -out selfsigned.pem
# Only `ca` signs for the past.
key expired
openssl req -new -key expired.key -subj /CN=expired -out expired.csr
: >index.txt
printf '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial.txt\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n' >ca.conf
printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n' >expired.ext
echo 1000 >serial.txt
openssl ca -batch -config ca.conf -in expired.csr -cert ca.pem -keyfile ca.key -extfile expired.ext \
    -startdate 20200101000000Z -enddate 20200201000000Z -out expired.pem -notext 2>/dev/null
chmod 644 ./*.key
