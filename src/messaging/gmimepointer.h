#pragma once

#include <gmime/gmime.h>
#include <memory>

namespace messaging {

template <class T>
struct ObjectUnref {
    void operator()(T* object) const { g_object_unref(object); }
};

/// Holds one reference to an object of GMime.
template <class T>
using GMimePointer = std::unique_ptr<T, ObjectUnref<T>>;

template <class T>
[[nodiscard]] GMimePointer<T> hold(T* object) {
    return GMimePointer<T>(object);
}

/// GObject's classes derive in C: the first member is the base.
template <class Base, class T>
[[nodiscard]] Base* as(T* object) {
    return reinterpret_cast<Base*>(object);
}

/// Before the first use in a process; cheap and safe from every thread.
inline void startGMime() {
    static const bool isStarted = (g_mime_init(), true);
    static_cast<void>(isStarted);
}

} // namespace messaging
