using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Kernel.Schedules;

namespace LocalAws.CodePipeline.Execution.Rules;

/// <summary>Waits until its window is open (AWS: "DeploymentWindow" rule). The window's times are the wall's, whatever the time scale.</summary>
internal sealed class DeploymentWindowRule : IConditionRule
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public RuleTypeRule Type => RuleTypes.DeploymentWindow;

    public async Task<ActionOutcome> EvaluateAsync(RuleRun rule, CancellationToken cancellation)
    {
        var run = rule.Work;
        var (window, zone) = (Window(run.Required("Cron")), Zone(run.Setting("TimeZone") ?? "UTC"));
        var isTold = false;
        while (true)
        {
            var now = run.Clock.GetUtcNow();
            if (window.IsOpen(TimeZoneInfo.ConvertTime(now, zone).DateTime)) return new ActionOutcome { Summary = "The deployment window is open" };
            if (!isTold) run.Report(record => record with { Summary = $"Waiting for the deployment window '{run.Setting("Cron")}' ({zone.Id})" });
            isTold = true;
            await Task.Delay(Minute - TimeSpan.FromTicks(now.UtcTicks % Minute.Ticks), run.Clock, cancellation).ConfigureAwait(false);
        }
    }

    private static CronWindow Window(string cron)
    {
        try
        {
            return CronWindow.Parse(cron);
        }
        catch (ScheduleException malformed)
        {
            throw new AwsException("ConfigurationError", $"Cron '{cron}': {malformed.Message}");
        }
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : throw new AwsException("ConfigurationError", $"There is no time zone '{id}'");
}
