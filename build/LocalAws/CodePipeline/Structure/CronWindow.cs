using LocalAws.Kernel.Schedules;

namespace LocalAws.CodePipeline.Structure;

/// <summary>
/// The days and times of a deployment window (AWS: "DeploymentWindow" rule): a cron expression behind a field for seconds, which is always *, and whose year
/// may be left away.
/// </summary>
public sealed class CronWindow
{
    private const string Format = "6 fields and perhaps a year, such as '* * 9-17 ? * MON-FRI': * minutes hours day-of-month month day-of-week";
    private readonly CronExpression cron;

    private CronWindow(CronExpression cron) => this.cron = cron;

    /// <summary>Null when the expression is a window, else what is wrong with it.</summary>
    public static string? Problem(string expression)
    {
        try
        {
            Parse(expression);
            return null;
        }
        catch (ScheduleException malformed)
        {
            return malformed.Message;
        }
    }

    /// <exception cref="ScheduleException">It is no window.</exception>
    public static CronWindow Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is < 6 or > 7) throw new ScheduleException($"it has {fields.Length} fields; a window has {Format}");
        if (fields[0] != "*") throw new ScheduleException($"its first field, the seconds, is '{fields[0]}', and must be *");
        return new CronWindow(CronExpression.Parse(string.Join(' ', fields.Skip(1).Append("*").Take(6))));
    }

    /// <summary>Whether the window is open at a minute of its time zone.</summary>
    public bool IsOpen(DateTime time) => cron.Matches(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)));
}
