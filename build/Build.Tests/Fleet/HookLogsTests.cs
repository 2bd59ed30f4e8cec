using Build.Fleet;

namespace Build.Tests.Fleet;

public class HookLogsTests
{
    private static readonly string[] Log =
    [
        "2026-11-27 21:43:48 LifecycleEvent - BeforeInstall", "2026-11-27 21:43:48 Script - scripts/a.sh", "2026-11-27 21:43:48 LifecycleEvent - ApplicationStart",
        "2026-11-27 21:43:48 [stdout]LifecycleEvents", "2026-11-27 21:43:49 LifecycleEvent - ValidateService",
    ];

    [Fact]
    public void One_event_has_the_lines_up_to_the_next() => Assert.Equal(Log[2..4], HookLogs.OfEvent(Log, "applicationstart"));

    [Fact]
    public void All_events_have_all_lines() => Assert.Equal(Log, HookLogs.OfEvent(Log, null));

    [Fact]
    public void An_event_without_hooks_has_none() => Assert.Empty(HookLogs.OfEvent(Log, "Install"));
}
