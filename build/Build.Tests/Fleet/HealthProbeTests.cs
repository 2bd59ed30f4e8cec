using System.Diagnostics;
using Build.Fleet;

namespace Build.Tests.Fleet;

public class HealthProbeTests
{
    [Fact]
    public void The_answer_is_read_by_name_and_empty_values_are_no_answer()
    {
        var answer = HealthProbe.Parse("agent=active\nversion=OFFICIAL_1.8.1\nlog_age=12\nanswer=\nnoise\n");
        Assert.Equal("active", answer["agent"]);
        Assert.Equal(12, HealthProbe.LogAge(answer));
        Assert.DoesNotContain("answer", answer.Keys);
    }

    [Fact]
    public void The_script_runs_where_there_is_no_agent_and_says_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", HealthProbe.Script]) { RedirectStandardOutput = true, Environment = { ["PORT"] = "1" } })!;
        Assert.Contains("agent=", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_says_what_to_do()
    {
        var well = new InstanceHealth("i-1", "web", "running", "profile", "Online", "active", "1.8.1", 3, "d-1", "Succeeded", "{}");
        Assert.Empty(well.Faults);
        Assert.Contains("is stopped", Assert.Single((well with { State = "stopped" }).Faults), StringComparison.Ordinal);
        Assert.Contains("no instance profile", Assert.Single((well with { Profile = null }).Faults), StringComparison.Ordinal);
        Assert.Contains("Doctor --fix restarts it", Assert.Single((well with { AgentStatus = "inactive" }).Faults), StringComparison.Ordinal);
        Assert.Contains("/health", Assert.Single((well with { Answer = null }).Faults), StringComparison.Ordinal);
    }
}
