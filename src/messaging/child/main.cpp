#include "messaging/child/mailserver.h"

#include <cstring>

/// reparo-mailparse: reads foreign mail where it can do no harm. Alone it turns one mail into JSON; with --serve it
/// works for messaging::MailParser.
int main(int argc, char** argv) {
    const bool isServer = argc == 2 && std::strcmp(argv[1], "--serve") == 0;
    return isServer ? messaging::serveMail() : messaging::readOneMail();
}
