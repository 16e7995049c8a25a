#include "demos/demo.hpp"

#include <algorithm>

namespace lab {
namespace {

std::size_t indexOf(std::string_view id, std::span<const Setting> settings) {
  const auto found =
      std::find_if(settings.begin(), settings.end(), [id](const Setting& setting) { return setting.id == id; });
  return static_cast<std::size_t>(found - settings.begin());
}

}  // namespace

double Run::number(std::string_view id) const { return std::get<double>(settings[indexOf(id, demo.settings)]); }

std::size_t Run::whole(std::string_view id) const { return static_cast<std::size_t>(number(id)); }

bool Run::flag(std::string_view id) const { return number(id) != 0; }

bool Run::chose(std::string_view id, std::string_view choice) const {
  return demo.settings[indexOf(id, demo.settings)].choices[whole(id)] == choice;
}

std::span<const double> Run::points(std::string_view id) const {
  return std::get<std::vector<double>>(settings[indexOf(id, demo.settings)]);
}

double Place::number(std::string_view id) const { return picks[indexOf(id, demo.picks)]; }

std::size_t Place::whole(std::string_view id) const { return static_cast<std::size_t>(number(id)); }

DemoRun::DemoRun(const Run& run) : demo_(run.demo), steps_(run.demo.steps(run)), simulation_(run.demo.start(run)) {}

void DemoRun::advance(std::size_t mostSteps) {
  for (; mostSteps > 0 && !done(); --mostSteps) simulation_->advance(history_.next++, history_);
}

bool DemoRun::done() const { return history_.next == steps_ || history_.stopped; }

std::optional<Inspection> DemoRun::inspect(std::size_t step, const std::vector<double>& picks) const {
  return simulation_->inspect(step, {.demo = demo_, .picks = picks});
}

}  // namespace lab
