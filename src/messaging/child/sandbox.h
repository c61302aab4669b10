#pragma once

namespace messaging {

/// Gives up, for the rest of this process, everything that reading a mail does not take: files, network, other
/// processes; processor time and address space beyond kMailProcessorSeconds and kMailAddressSpace. What is open stays
/// open. False when the system refuses: then no foreign mail may be read here.
[[nodiscard]] bool enterSandbox();

} // namespace messaging
